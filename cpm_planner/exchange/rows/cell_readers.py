"""Reads single cells as what their field takes; what is not understood becomes a finding, never a guess."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Final, NamedTuple

from cpm_planner.edit.breach import LARGEST_GROWTH, LOWEST_GROWTH
from cpm_planner.edit.finance_laws import LARGEST_BURDEN
from cpm_planner.edit.laws import LARGEST_EFFORT, LARGEST_MINUTES
from cpm_planner.edit.seat_laws import LARGEST_FTE
from cpm_planner.exchange.mapping.day_cells import parse_day_cell
from cpm_planner.exchange.mapping.fields import MANY_VALUED, Field, FieldType
from cpm_planner.exchange.mapping.mapping import Mapping
from cpm_planner.exchange.mapping.month_cells import parse_month_cell
from cpm_planner.exchange.mapping.value_map import AS_WRITTEN, LIST_MARK, ValueMap
from cpm_planner.exchange.reading.source_table import Cell, is_filled
from cpm_planner.exchange.reading.values import (
    CellError,
    CellFault,
    NumberFormat,
    is_error,
    parse_identifier,
    parse_number,
    parse_percent,
    parse_text,
    parse_yes_no,
)
from cpm_planner.exchange.rows.finding import Finding, FindingCode, cell_finding
from cpm_planner.exchange.rows.vocabulary import Vocabulary, Words, words_by_type
from cpm_planner.model.pay import WHOLE_RATE
from cpm_planner.model.sales_model import WHOLE

_DEGREES: Final = re.compile(r"\s*[-+\u2212]?[0-9]{1,3}(?:[.,][0-9]+)?\s*°?\s*")
_LARGEST_FRACTION: Final = 2
_PERCENT_RANGES: Final = {
    "effort": (1, LARGEST_EFFORT),
    "fte": (0, LARGEST_FTE),
    "growth": (LOWEST_GROWTH, LARGEST_GROWTH),
    "burden": (0, LARGEST_BURDEN),
}
_MINUTES_PER_HOUR: Final = 60
_PERCENT: Final = 100
_CENTS: Final = 100
_SCALES: Final = {FieldType.HOURS: _MINUTES_PER_HOUR, FieldType.POINTS: _PERCENT}


class Reading(NamedTuple):
    """What a cell was understood as; there are as many as there are different cells, so that they are light.

    Attributes:
        value: what it says; None when it says nothing or is not understood.
        finding: why it is not understood.
        number: the number in it, for control totals.
    """

    value: Any = None
    finding: Finding | None = None
    number: Decimal | None = None


NOTHING: Final = Reading()
"""The reading of a blank cell."""


@dataclass(frozen=True, slots=True)
class CellRules:
    """How the cells of one field are read.

    Attributes:
        field: the field.
        values: how its words are translated.
        mapping: how numbers and dates are written.
        known: the words it takes; None when it takes any.
        is_verbatim: whether its words stand for themselves.
        bare_is_fraction: whether a percentage without a sign is a fraction, 1 being the whole.
        is_monthly: whether dates stand for whole months, all of them being the first of theirs.
    """

    field: Field
    values: ValueMap
    mapping: Mapping
    known: Words[Any] | None
    is_verbatim: bool
    bare_is_fraction: bool = False
    is_monthly: bool = False

    @property
    def number_format(self) -> NumberFormat:
        """The way numbers are written."""
        return self.mapping.number_format


def rules_of(field: Field, values: ValueMap, mapping: Mapping, vocabulary: Vocabulary) -> CellRules:
    """Give the rules for a field, lists being split where the value map says nothing else."""
    if field.type in MANY_VALUED and not values.split:
        values = replace(values, split=LIST_MARK)
    return CellRules(
        field, values, mapping, words_by_type(vocabulary).get(field.type), is_verbatim=values == AS_WRITTEN
    )


def read_cell(cell: Cell, rules: CellRules) -> Reading:
    """Read one cell; what is not understood becomes a finding."""
    if not is_filled(cell):
        return NOTHING
    try:
        return _READS.get(rules.field.type, _read_words)(cell, rules)
    except CellError as error:
        return _not_understood(error, rules)


def read_flag(cell: Cell, rules: CellRules, targets: tuple[str, ...]) -> Reading:
    """Read one cell of yes or no, yes saying the targets."""
    try:
        says = parse_yes_no(cell)
    except CellError as error:
        return _not_understood(error, rules)
    return _of_words(targets, rules) if says else NOTHING


def cents_of(amount: Decimal) -> int:
    """Give an amount of money in hundredths, the nearest whole one."""
    return int((amount * _CENTS).to_integral_value())


def several_values(field: Field) -> Finding:
    """Give the finding for a field that takes one value and was given several."""
    return Finding(FindingCode.SEVERAL_VALUES, (field.title,), field.key)


def all_are_fractions(cells: Iterable[Cell], number_format: NumberFormat) -> bool:
    """Tell whether percentages are kept as fractions: no number without a percent sign is larger than 2."""
    numbers = []
    for cell in cells:
        try:
            number = None if isinstance(cell, str) and "%" in cell else parse_number(cell, number_format)
        except CellError:
            continue
        if number is not None:
            numbers.append(number)
    return bool(numbers) and max(numbers) <= _LARGEST_FRACTION


def _not_understood(error: CellError, rules: CellRules) -> Reading:
    return Reading(finding=cell_finding(rules.field.key, rules.field.title, error.code, error.cell))


def _read_identifier(cell: Cell, rules: CellRules) -> Reading:
    try:
        return Reading(parse_identifier(cell))
    except CellError:
        values = (rules.field.title, str(cell))
        return Reading(finding=Finding(FindingCode.ID_UNREADABLE, values, rules.field.key))


def _read_money(cell: Cell, rules: CellRules) -> Reading:
    number = _number(cell, rules)
    return Reading(cents_of(number), number=number)


def _read_percent(cell: Cell, rules: CellRules) -> Reading:
    share = parse_percent(cell, rules.number_format, bare_is_fraction=rules.bare_is_fraction)
    limits = _PERCENT_RANGES[rules.field.key]
    return _within(_whole(share or Decimal(0), _PERCENT), _number(cell, rules), limits, rules)


def _read_points(cell: Cell, rules: CellRules) -> Reading:
    share = parse_percent(cell, rules.number_format, bare_is_fraction=rules.bare_is_fraction)
    limits = _PERCENT_RANGES[rules.field.key]
    return _within(_whole(share or Decimal(0), WHOLE_RATE), _number(cell, rules), limits, rules)


def _read_hours(cell: Cell, rules: CellRules) -> Reading:
    number = _number(cell, rules)
    return _within(_whole(number, _MINUTES_PER_HOUR), number, (0, LARGEST_MINUTES), rules)


def _read_month(cell: Cell, rules: CellRules) -> Reading:
    return Reading(parse_month_cell(cell, rules.mapping.dates))


def _read_day(cell: Cell, rules: CellRules) -> Reading:
    day = parse_day_cell(cell, rules.mapping.dates)
    return Reading(replace(day, day=None) if day is not None and rules.is_monthly else day)


def _read_degrees(cell: Cell, _rules: CellRules) -> Reading:
    """Read degrees, whose mark is a decimal one in every country: no latitude has thousands."""
    text = parse_text(cell)
    if isinstance(cell, bool) or not _DEGREES.fullmatch(text):
        raise CellError(CellFault.NOT_A_NUMBER, cell)
    number = Decimal(text.rstrip("° ").replace(",", ".").replace("\u2212", "-"))
    return Reading(float(number), number=number)


def _read_model_share(cell: Cell, rules: CellRules) -> Reading:
    """Read yes as 1, no as 0, "30 %" and "30" as 30; only the proportion to the other models counts."""
    try:
        number = Decimal(1 if parse_yes_no(cell) else 0)
    except CellError:
        number = _number(cell, rules)
        if isinstance(cell, str) and "%" in cell:
            number *= _PERCENT
    if number < 0:
        return _within(-1, number, (0, _PERCENT), rules)
    return Reading(_whole(number, WHOLE), number=number)


def _read_words(cell: Cell, rules: CellRules) -> Reading:
    text = parse_text(cell)
    if is_error(text):
        raise CellError(CellFault.SPREADSHEET_ERROR, cell)
    return _of_words((text,) if rules.is_verbatim else rules.values.translated(text), rules)


def _of_words(words: tuple[str, ...], rules: CellRules) -> Reading:
    if not words:
        return NOTHING
    if rules.field.type is FieldType.LIST:
        return Reading(words)
    if rules.known is None:
        return Reading(words[0])
    return _of_meanings(words, rules, rules.known)


def _of_meanings(words: tuple[str, ...], rules: CellRules, known: Words[Any]) -> Reading:
    for word in words:
        if known.meaning(word) is None:
            return Reading(finding=known.finding(word, rules.field.key))
    meanings = tuple(dict.fromkeys(map(known.meaning, words)))
    if rules.field.type is FieldType.MODELS:
        return Reading(meanings)
    return Reading(meanings[0]) if len(meanings) == 1 else Reading(finding=several_values(rules.field))


def _number(cell: Cell, rules: CellRules) -> Decimal:
    """Read the number in a cell that is not blank."""
    return parse_number(cell, rules.number_format) or Decimal(0)


def _within(value: int, number: Decimal, limits: tuple[int, int], rules: CellRules) -> Reading:
    low, high = limits
    if low <= value <= high:
        return Reading(value, number=number)
    scale = _SCALES.get(rules.field.type, 1)
    values = (rules.field.title, str(number), low // scale, high // scale)
    return Reading(None, Finding(FindingCode.OUT_OF_RANGE, values, rules.field.key), number)


def _whole(number: Decimal, scale: int) -> int:
    return int((number * scale).to_integral_value())


_READS: Final[dict[FieldType, Callable[[Cell, CellRules], Reading]]] = {
    FieldType.IDENTIFIER: _read_identifier,
    FieldType.MONEY: _read_money,
    FieldType.PERCENT: _read_percent,
    FieldType.POINTS: _read_points,
    FieldType.HOURS: _read_hours,
    FieldType.MODEL_SHARE: _read_model_share,
    FieldType.LATITUDE: _read_degrees,
    FieldType.LONGITUDE: _read_degrees,
    FieldType.MONTH: _read_month,
    FieldType.DAY: _read_day,
}
"""How each type is read; types that are missing hold words."""
