"""Advice for many partners: rules that read answers, or a whole mix, off what the plan knows of them."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
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


def advise_all(
    plan: Plan, rules: Sequence[AdviceRule], *, tagged_too: bool = False, among: Collection[PartnerId] = ()
) -> Iterator[Advised]:
    """Apply rules to every untagged partner, or to all; those no rule speaks of are left out.

    Of several rules that answer one question the first one holds.

    Args:
        plan: holds the partners.
        rules: what is applied, in order.
        tagged_too: also partners that have a mix already.
        among: only these partners; all when left out.
    """
    tests, advice = tuple(_Test(rule) for rule in rules), cache(_advice)
    for partner in plan.partners.values():
        if (tagged_too or partner.mix.is_untagged) and (not among or partner.id in among):
            spoke = tuple(number for number, test in enumerate(tests) if test.speaks_of(plan, partner))
            if spoke:
                yield _advised(partner, rules, spoke, advice)


class _Test:
    """Whether a rule speaks of partners; each text is compared once, however many partners share it."""

    def __init__(self, rule: AdviceRule) -> None:
        self._column, self._test = rule.column, _TESTS[rule.comparison]
        self._words = tuple(word.casefold() for word in rule.words)
        self._known: dict[str, bool] = {}

    def speaks_of(self, plan: Plan, partner: Partner) -> bool:
        text = _text(plan, partner, self._column)
        if text not in self._known:
            folded = text.casefold()
            self._known[text] = any(self._test(folded, word) for word in self._words)
        return self._known[text]


_Given = tuple[tuple[Question, str], ...]


def _advised(
    partner: Partner,
    rules: Sequence[AdviceRule],
    spoke: tuple[int, ...],
    advice_from: Callable[[_Given], Advice],
) -> Advised:
    for number in spoke:
        mix = rules[number].mix
        if mix is not None:
            return Advised(partner.id, partner.mix, mix, (number,), None)
    answers: dict[Question, str] = {}
    for number in reversed(spoke):
        answers |= rules[number].answers
    advice = advice_from(tuple(sorted(answers.items())))
    return Advised(partner.id, partner.mix, advice.mix, spoke, advice)


def _advice(given: _Given) -> Advice:
    return advise(dict(given))


def _text(plan: Plan, partner: Partner, column: Column) -> str:
    match column:
        case Column.TIER:
            tier = plan.tier_of(partner)
            return "" if tier is None else plan.tiers[tier].name
        case Column.COUNTRY:
            return partner.address.country
        case _:
            return str(getattr(partner, column.value))
