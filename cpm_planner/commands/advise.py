"""Tags partners with sales models by rules over what the plan knows of them."""

import argparse
from pathlib import Path
from typing import Final

from cpm_planner.charters.advice.rules import Advised, advise_all
from cpm_planner.charters.words import mix_words
from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json, say_table
from cpm_planner.commands.plans import edited, looked_into
from cpm_planner.formatting.language import counted
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix
from cpm_planner.workspace.advising import apply_advice, changed_by, read_advice_rules

HELP: Final = "Propose sales models for partners by rules, and tag them."
EXAMPLE: Final = "cpm-planner advise north.cpmplan --rules advice.toml --dry-run"

_MOST_SHOWN: Final = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument("--rules", metavar="FILE.toml", type=Path, required=True, help="rules of the advisor")
    parser.add_argument("--tagged-too", action="store_true", help="also partners that are tagged already")
    parser.add_argument("--dry-run", action="store_true", help="show what would change, and change nothing")
    parser.add_argument(
        "--scenario", metavar="NAME", help="scenario to change; the one worked on when left out"
    )


def execute(arguments: argparse.Namespace) -> int:
    """Show what the rules say, and apply it unless it is a dry run."""
    rules = read_advice_rules(arguments.rules)
    plan = looked_into(arguments.plan, arguments.scenario).plan
    advised = tuple(advise_all(plan, rules, tagged_too=arguments.tagged_too))
    if not arguments.dry_run and changed_by(advised):
        with edited(arguments.plan, arguments.scenario) as open_plan:
            apply_advice(open_plan.session, advised)
    if arguments.json:
        say_json([_json(each) for each in advised])
    else:
        _say(plan, advised, is_dry=arguments.dry_run)
    return ExitCode.DONE


def _json(advised: Advised) -> dict[str, object]:
    advice = advised.advice
    return {
        "partner": advised.partner,
        "before": _weights(advised.before),
        "after": _weights(advised.after),
        "rules": [number + 1 for number in advised.rules],
        "open_questions": [] if advice is None else [question.value for question in advice.open_questions],
        "models": []
        if advice is None
        else [
            {"model": each.model.value, "low": each.low, "high": each.high, "reasons": list(each.reasons)}
            for each in advice.models
        ],
    }


def _weights(mix: ModelMix) -> dict[str, int]:
    return {model.value: weight for model, weight in mix}


def _say(plan: Plan, advised: tuple[Advised, ...], *, is_dry: bool) -> None:
    changed = changed_by(advised)
    rows = [
        (plan.partners[each.partner].name, mix_words(each.before), mix_words(each.after), _why(each))
        for each in changed[:_MOST_SHOWN]
    ]
    if rows:
        say_table(("Partner", "Before", "After", "Why"), rows)
    if len(changed) > _MOST_SHOWN:
        say(f"... and {len(changed) - _MOST_SHOWN:,} more; --json lists all of them.")
    tagged = (
        ("1 partner would be tagged", "{count} partners would be tagged")
        if is_dry
        else ("1 partner is tagged now", "{count} partners are tagged now")
    )
    silent = len(plan.partners) - len(advised)
    say(f"{counted(len(changed), *tagged)}; the rules say nothing of {silent:,}.")


def _why(advised: Advised) -> str:
    if advised.advice is None:
        return f"rule {advised.rules[0] + 1}"
    reasons = [reason for each in advised.advice.models if each.weight for reason in each.reasons]
    count = len(advised.advice.open_questions)
    open_questions = counted(count, " (1 open question)", " ({count} open questions)") if count else ""
    return "; ".join(dict.fromkeys(reasons)) + open_questions
