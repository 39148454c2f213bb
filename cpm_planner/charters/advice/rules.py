"""Advice for many partners: rules that read answers, or a whole mix, off what the plan knows of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from cpm_planner.charters.advice.proposal import Advice, advise
from cpm_planner.charters.advice.questions import Question
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix


class Column(StrEnum):
    """What a rule may look at."""

    NAME = "name"
    SEGMENT = "segment"
    TIER = "tier"
    REGION = "region"
    COUNTRY = "country"
    LANGUAGE = "language"
    NOTE = "note"


class Comparison(StrEnum):
    """How a rule compares, letter case aside."""

    EQUALS = "equals"
    CONTAINS = "contains"
    STARTS_WITH = "starts_with"


@dataclass(frozen=True, slots=True)
class AdviceRule:
    """If the column of a partner passes the comparison, these answers hold, or this mix."""

    column: Column
    comparison: Comparison
    words: tuple[str, ...]
    """Any of them is enough."""
    answers: Mapping[Question, str] = field(default_factory=dict)
    mix: ModelMix | None = None
    """Wins over answers, those of other rules too."""


@dataclass(frozen=True, slots=True)
class Advised:
    """What the rules say of one partner."""

    partner: PartnerId
    before: ModelMix
    after: ModelMix
    rules: tuple[int, ...]
    """Numbers of the rules that spoke, from 0."""
    advice: Advice | None
    """None where a rule gave the mix itself."""


_TESTS: Final[Mapping[Comparison, Callable[[str, str], bool]]] = {
    Comparison.EQUALS: lambda text, word: text == word,
    Comparison.CONTAINS: lambda text, word: word in text,
    Comparison.STARTS_WITH: lambda text, word: text.startswith(word),
}


def advise_all(plan: Plan, rules: Sequence[AdviceRule], *, tagged_too: bool = False) -> Iterator[Advised]:
    """Apply rules to every untagged partner, or to all; those no rule speaks of are left out.

    Of several rules that answer one question the first one holds.
    """
    for partner in plan.partners.values():
        if tagged_too or partner.mix.is_untagged:
            spoke = [number for number, rule in enumerate(rules) if _applies(plan, partner, rule)]
            if spoke:
                yield _advised(partner, rules, tuple(spoke))


def _applies(plan: Plan, partner: Partner, rule: AdviceRule) -> bool:
    text = _text(plan, partner, rule.column).casefold()
    return any(_TESTS[rule.comparison](text, word.casefold()) for word in rule.words)


def _advised(partner: Partner, rules: Sequence[AdviceRule], spoke: tuple[int, ...]) -> Advised:
    for number in spoke:
        mix = rules[number].mix
        if mix is not None:
            return Advised(partner.id, partner.mix, mix, (number,), None)
    answers: dict[Question, str] = {}
    for number in reversed(spoke):
        answers |= rules[number].answers
    advice = advise(answers)
    return Advised(partner.id, partner.mix, advice.mix, spoke, advice)


def _text(plan: Plan, partner: Partner, column: Column) -> str:
    match column:
        case Column.TIER:
            tier = plan.tier_of(partner)
            return "" if tier is None else plan.tiers[tier].name
        case Column.COUNTRY:
            return partner.address.country
        case _:
            return str(getattr(partner, column.value))
