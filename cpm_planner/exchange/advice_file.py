"""Rules of the model advisor as TOML files, for keeping and for the command line.

An example; of several rules that answer one question the first one holds, and a mix wins over answers::

    [[rules]]
    column = "segment"                 # or name, tier, region, country, language, note
    contains = ["OEM", "embedded"]     # any of them; or equals, or starts_with; letter case aside
    answers = { embeds = "all", enables = "engineers" }

    [[rules]]
    column = "segment"
    equals = "Value Added Reseller"
    mix = { sell_through = 50, sell_with = 50 }     # percent, two decimals at most
"""

from collections.abc import Iterator, Sequence
from collections.abc import Mapping as MappingOf
from typing import Any, Final

from cpm_planner.charters.advice.questions import QUESTIONS, Question
from cpm_planner.charters.advice.rules import AdviceRule, Column, Comparison
from cpm_planner.exchange.mapping.mapping import unknown_name
from cpm_planner.exchange.mapping.toml_values import (
    member_of,
    not_a,
    refuse_unknown,
    table_of,
    text_in,
    texts_in,
    toml_document,
)
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError
from cpm_planner.model.sales_model import WHOLE, ModelMix, SalesModel

_COMPARISONS: Final = tuple(each.value for each in Comparison)
_KEYS: Final = ("column", *_COMPARISONS, "answers", "mix")
_POINTS: Final = 100
"""Basis points in a percent; weights may have two decimals."""


def parse_advice_rules(text: str, source: str = "rules") -> tuple[AdviceRule, ...]:
    """Read the rules of the model advisor.

    Args:
        text: the file's text.
        source: what the file is called, for errors.

    Raises:
        InputError: it is no TOML, holds no rules, or something in it means nothing.
    """
    document = toml_document(text, source)
    refuse_unknown(document, ("rules",), translate("advice", "part of a rules file"))
    rules = document.get("rules")
    if not isinstance(rules, list) or not rules or not all(isinstance(each, dict) for each in rules):
        raise _useless(
            what=translate("advice", "There is no rule"),
            where=source,
            remedy=translate("advice", "begin each rule with [[rules]]"),
        )
    place = translate("advice", "{source}, rule {number}")
    return tuple(
        _rule(each, place.format(source=source, number=number)) for number, each in enumerate(rules, 1)
    )


def advice_rules_text(rules: Sequence[AdviceRule]) -> str:
    """Write rules so that :func:`parse_advice_rules` reads them again."""
    import tomli_w  # noqa: PLC0415 - only where rules are written

    return tomli_w.dumps({"rules": [_written(rule) for rule in rules]})


def _written(rule: AdviceRule) -> dict[str, Any]:
    start = {"column": rule.column.value, rule.comparison.value: list(rule.words)}
    if rule.mix is None:
        return {**start, "answers": {question.value: key for question, key in rule.answers.items()}}
    return {**start, "mix": {model.value: _percent(points) for model, points in rule.mix if points}}


def _percent(points: int) -> int | float:
    """Give basis points in percent, with decimals only where there are any."""
    return points / _POINTS if points % _POINTS else points // _POINTS


def _rule(table: MappingOf[str, Any], place: str) -> AdviceRule:
    refuse_unknown(table, _KEYS, translate("advice", "part of a rule"))
    column = member_of(table, "column", Column)
    if column is None:
        raise _useless(
            what=translate("advice", "The rule names no column"),
            where=place,
            remedy=translate("advice", "add column = {names}").format(names=_listed(Column)),
        )
    used = [each for each in _COMPARISONS if each in table]
    if len(used) != 1:
        raise _useless(
            what=translate("advice", "A rule compares in one way"),
            where=place,
            remedy=translate("advice", "give one of {names}").format(names=", ".join(_COMPARISONS)),
        )
    if ("answers" in table) == ("mix" in table):
        raise _useless(
            what=translate("advice", "A rule gives either answers or a mix"),
            where=place,
            remedy=translate("advice", "give one of the two"),
        )
    return AdviceRule(
        column,
        Comparison(used[0]),
        texts_in(table[used[0]], used[0]),
        dict(_answers(table_of(table, "answers"))),
        _mix(table_of(table, "mix"), place) if "mix" in table else None,
    )


def _answers(table: MappingOf[str, Any]) -> Iterator[tuple[Question, str]]:
    for key, value in table.items():
        if key not in list(Question):
            raise unknown_name(key, tuple(Question), what=translate("advice", "question"))
        question, answer = Question(key), text_in(value, key)
        keys = tuple(each.key for each in QUESTIONS[question].answers)
        if answer not in keys:
            raise unknown_name(
                answer, keys, what=translate("advice", 'answer to "{question}"').format(question=key)
            )
        yield question, answer


def _mix(table: MappingOf[str, Any], place: str) -> ModelMix:
    weights = {}
    for key, value in table.items():
        if key not in list(SalesModel):
            raise unknown_name(key, tuple(SalesModel), what=translate("advice", "sales model"))
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= WHOLE:
            raise not_a(value, key, translate("advice", "percent, 0 or more"))
        weights[SalesModel(key)] = round(value * _POINTS)
    if sum(weights.values()) != WHOLE:
        raise _useless(
            what=translate("advice", "The weights of a mix sum to 100"),
            where=place,
            remedy=translate("advice", "they sum to {sum} now").format(sum=_percent(sum(weights.values()))),
        )
    return ModelMix.of(weights)


def _listed(members: type[Column]) -> str:
    return ", ".join(f'"{member.value}"' for member in members)


def _useless(*, what: str, where: str, remedy: str) -> InputError:
    return InputError(code="advice-rules", what=what, where=where, remedy=remedy)
