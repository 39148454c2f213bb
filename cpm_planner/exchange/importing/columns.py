"""Reads the mapped columns of a table, each different cell once, into what every row says."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import chain
from typing import Any, Final

from cpm_planner.exchange.importing.cell_readers import (
    NOTHING,
    CellRules,
    Reading,
    all_are_fractions,
    read_cell,
    read_flag,
    several_values,
)
from cpm_planner.exchange.importing.finding import Finding, FindingCode
from cpm_planner.exchange.importing.verdict import ColumnTotals, Effect
from cpm_planner.exchange.importing.vocabulary import Vocabulary
from cpm_planner.exchange.importing.watch import Watch
from cpm_planner.exchange.mapping.fields import (
    MANY_VALUED,
    SEVERAL_COLUMNS,
    Field,
    FieldType,
    ListKind,
    defaults_of,
    field_of,
)
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping
from cpm_planner.exchange.mapping.value_map import AS_WRITTEN
from cpm_planner.exchange.reading.source_table import Cell, SourceTable, is_filled
from cpm_planner.model.errors import InputError

_SHARE_OF_WORK: Final = 0.6
Typed = tuple[type, Cell]


@dataclass(slots=True)
class Row:
    """One row while it is checked.

    Attributes:
        number: its number in the file.
        stated: what it says, by field; a field it says nothing about is missing.
        findings: what was found so far.
        effect: what it does to the plan, once that is known.
        subject: id of the partner or CPM it is about, once that is known.
    """

    number: int
    stated: dict[str, Any] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    effect: Effect | None = None
    subject: str = ""

    @property
    def is_refused(self) -> bool:
        """Whether a finding keeps it out."""
        return any(finding.refuses for finding in self.findings)

    def find(self, code: FindingCode, *values: str | int, field: str = "") -> None:
        """Add a finding."""
        self.findings.append(Finding(code, values, field))


@dataclass(frozen=True, slots=True)
class Columns:
    """What the columns of a table say: row by row, in control totals, and about the table as a whole."""

    rows: tuple[Row, ...]
    blank: int
    totals: tuple[ColumnTotals, ...]
    notes: tuple[Finding, ...]


def read_columns(
    table: SourceTable, kind: ListKind, mapping: Mapping, vocabulary: Vocabulary, watch: Watch
) -> Columns:
    """Read every mapped column; blank rows are left out and counted."""
    filled = [index for index, cells in enumerate(table.rows) if any(map(is_filled, cells))]
    rows = tuple(Row(table.row_number(index)) for index in filled)
    totals: list[ColumnTotals] = []
    notes: list[Finding] = []
    for done, column in enumerate(mapping.columns):
        watch.look_up(_SHARE_OF_WORK * done / len(mapping.columns))
        cells = {name: _cells(table, table.header.index(name), filled) for name in column.sources}
        rules = _rules_of(field_of(kind, column.field), column, mapping, vocabulary, cells)
        if rules.bare_is_fraction:
            notes.append(Finding(FindingCode.READ_AS_FRACTIONS, (rules.field.title,), rules.field.key))
        totals.extend(_state(rows, column, rules, cells))
    return Columns(rows, len(table.rows) - len(rows), tuple(totals), tuple(notes))


def read_defaults(kind: ListKind, mapping: Mapping, vocabulary: Vocabulary) -> dict[str, Any]:
    """Read the default values of a mapping as if they stood in a cell.

    Raises:
        InputError: one of them is not understood.
    """
    values: dict[str, Any] = {}
    for of in defaults_of(kind):
        if of.key not in mapping.defaults:
            continue
        reading = read_cell(mapping.defaults[of.key], CellRules(of, AS_WRITTEN, mapping, vocabulary))
        if reading.finding is not None:
            raise InputError(
                code="mapping-bad-default",
                what=f'The default for "{of.key}" is not understood: {reading.finding.sentence.rstrip(".")}',
                where="mapping",
                remedy="give another one",
            )
        if reading.value is not None:
            values[of.key] = reading.value
    return values


def _cells(table: SourceTable, position: int, filled: Sequence[int]) -> list[Cell]:
    return [table.rows[index][position] for index in filled]


def _rules_of(
    of: Field, column: ColumnMapping, mapping: Mapping, vocabulary: Vocabulary, cells: dict[str, list[Cell]]
) -> CellRules:
    rules = CellRules(of, replace(column.values, flags={}), mapping, vocabulary)
    if of.type is not FieldType.PERCENT:
        return rules
    all_cells = set(chain.from_iterable(cells.values()))
    return replace(rules, bare_is_fraction=all_are_fractions(all_cells, mapping.number_format))


def _state(
    rows: Sequence[Row], column: ColumnMapping, rules: CellRules, cells: dict[str, list[Cell]]
) -> list[ColumnTotals]:
    """Tell each row what the columns of one field say, and give their totals."""
    parts = {
        name: _read(cells[name], _read_of(rules, column, name), name, column.field) for name in column.sources
    }
    readings_by_row = zip(*(readings for readings, _ in parts.values()), strict=True)
    for row, readings in zip(rows, readings_by_row, strict=True):
        reading = _together(readings, rules.field)
        if reading.value is not None:
            row.stated[column.field] = reading.value
        if reading.finding is not None:
            row.findings.append(reading.finding)
    return [totals for _, totals in parts.values()]


def _read_of(rules: CellRules, column: ColumnMapping, name: str) -> Callable[[Cell], Reading]:
    if name in column.columns:
        return lambda cell: read_cell(cell, rules)
    targets = column.values.flags[name]
    return lambda cell: read_flag(cell, rules, targets)


def _read(
    cells: list[Cell], read: Callable[[Cell], Reading], name: str, key: str
) -> tuple[list[Reading], ColumnTotals]:
    # 1, 1.0 and True are one key to a dictionary, but not to a reader: their types tell them apart.
    counts = Counter((cell.__class__, cell) for cell in cells)
    understood = {typed: read(typed[1]) for typed in counts}
    readings = [understood[cell.__class__, cell] for cell in cells]
    return readings, _totals(name, key, counts, understood)


def _totals(name: str, key: str, counts: Counter[Typed], understood: dict[Typed, Reading]) -> ColumnTotals:
    filled = {typed: count for typed, count in counts.items() if is_filled(typed[1])}
    numbers = [(understood[typed].number, count) for typed, count in filled.items()]
    known = [(number, count) for number, count in numbers if number is not None]
    return ColumnTotals(
        column=name,
        field=key,
        filled=sum(filled.values()),
        blank=counts.total() - sum(filled.values()),
        distinct=len(filled),
        unreadable=sum(count for typed, count in filled.items() if understood[typed].finding is not None),
        total=sum((number * count for number, count in known), Decimal(0)) if known else None,
        lowest=min((number for number, _ in known), default=None),
        highest=max((number for number, _ in known), default=None),
    )


def _together(readings: tuple[Reading, ...], of: Field) -> Reading:
    """Put what several columns say into one: money is summed, texts are joined, lists run on.

    When one of them is not understood, the field as a whole is not.
    """
    if len(readings) == 1:
        return readings[0]
    values = [reading.value for reading in readings if reading.value is not None]
    findings = [reading for reading in readings if reading.finding is not None]
    if findings or not values:
        return findings[0] if findings else NOTHING
    if of.type is FieldType.MONEY:
        return Reading(sum(values))
    if of.type in MANY_VALUED:
        return Reading(tuple(dict.fromkeys(chain.from_iterable(values))))
    if of.type in SEVERAL_COLUMNS:
        return Reading(" ".join(values))
    return Reading(values[0]) if len(set(values)) == 1 else Reading(finding=several_values(of))
