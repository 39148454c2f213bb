"""Rules of the plan in words, and the step that drops some of them."""

from collections.abc import Collection, Iterator

from cpm_planner.balance.rule_text import rule_words
from cpm_planner.edit.rules import remove_rules
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.ids import RuleId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import LanguageMustMatch, RegionMustMatch, Rule
from ui.language import tr
from ui.page_context import PageContext

WholePlan = RegionMustMatch | LanguageMustMatch
"""Rules that are switched on and off for all partners at once."""


def single_rules(plan: Plan) -> Iterator[tuple[RuleId, Rule]]:
    """Give the rules that stand in the card one by one, all but those for the whole plan."""
    return ((key, rule) for key, rule in plan.rules.items() if not isinstance(rule, WholePlan))


def rule_sentence(plan: Plan, rule: Rule) -> str:
    """Say a rule as a line of a list."""
    words = rule_words(plan, rule)
    return words[:1].upper() + words[1:]


def drop_rules(context: PageContext, keys: Collection[RuleId]) -> None:
    """Take rules out of the plan as one step, named after the rule if it is only one."""
    if len(keys) == 1:
        words = rule_sentence(context.plan, context.plan.rules[next(iter(keys))])
        label = tr("Drop the rule: {rule}").format(rule=words)
    else:
        label = tr("Drop {count} rules").format(count=format_count(len(keys)))
    context.apply(label, remove_rules(keys))
