"""Reads the mapped columns of a table, each different cell once, into what every row says."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import chain, repeat
from typing import Any, Final

from cpm_planner.exchange.mapping.day_cells import all_are_months
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
from cpm_planner.exchange.reading.values import DateOrder
from cpm_planner.exchange.rows.cell_readers import (
    CellRules,
    all_are_fractions,
    read_cell,
    read_flag,
    rules_of,
    several_values,
)
from cpm_planner.exchange.rows.finding import Finding, FindingCode
from cpm_planner.exchange.rows.plain_cells import PlainCells, read_plain
from cpm_planner.exchange.rows.row import Row
from cpm_planner.exchange.rows.vocabulary import Vocabulary
from cpm_planner.exchange.rows.watch import Watch
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError
from cpm_planner.model.import_record import ColumnTotals

_SHARE_OF_WORK: Final = 0.6
_PERCENTS: Final = frozenset({FieldType.PERCENT, FieldType.POINTS})
_TOLD_BY_ALL: Final = _PERCENTS | {FieldType.DAY}
"""Types of which all cells of a column together say how each is read."""
_NO_COUNTS: Final[Counter[Hashable]] = Counter()


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
    column_cells = _column_cells(table, filled)
    stated: dict[str, Iterable[Any]] = {}
    findings: dict[int, list[Finding]] = {}
    totals: list[ColumnTotals] = []
    notes: list[Finding] = []
    for done, column in enumerate(mapping.columns):
        watch.look_up(_SHARE_OF_WORK * done / len(mapping.columns))
        cells = {name: column_cells[table.header.index(name)] for name in column.sources}
        bare = {name: of_name for name, of_name in cells.items() if name not in table.percents}
        rules = _rules_of(field_of(kind, column.field), column, mapping, vocabulary, bare)
        if rules.bare_is_fraction:
            notes.append(Finding(FindingCode.READ_AS_FRACTIONS, (rules.field.title,), rules.field.key))
        by_column = {name: _as_written(rules, table, name) for name in column.sources}
        readings = [_read_column(cells[name], column, name, by_column[name]) for name in column.sources]
        stated[column.field], found = _said(readings, rules.field)
        for index, finding in found.items():
            findings.setdefault(index, []).append(finding)
        totals.extend(each.totals(column.field) for each in readings)
    numbers = [table.row_number(index) for index in filled]
    rows = _rows(numbers, stated, findings)
    return Columns(rows, len(table.rows) - len(rows), tuple(totals), tuple(notes))


def _rows(
    numbers: Sequence[int], stated: dict[str, Iterable[Any]], findings: dict[int, list[Finding]]
) -> tuple[Row, ...]:
    """Give the rows with all that the columns of each field say of them."""
    rows = tuple(map(Row, numbers, repeat(tuple(stated)), zip(*stated.values(), strict=True)))
    for index, found in findings.items():
        for finding in found:
            rows[index].note(finding)
    return rows


def read_defaults(kind: ListKind, mapping: Mapping, vocabulary: Vocabulary) -> dict[str, Any]:
    """Read the default values of a mapping as if they stood in a cell.

    Raises:
        InputError: one of them is not understood.
    """
    values: dict[str, Any] = {}
    for of in defaults_of(kind):
        if of.key not in mapping.defaults:
            continue
        reading = read_cell(mapping.defaults[of.key], rules_of(of, AS_WRITTEN, mapping, vocabulary))
        if reading.finding is not None:
            raise InputError(
                code="mapping-bad-default",
                what=translate("import", 'The default for "{key}" is not understood: {value}').format(
                    key=of.key, value=reading.finding.sentence.rstrip(".")
                ),
                where="mapping",
                remedy=translate("import", "give another one"),
            )
        if reading.value is not None:
            values[of.key] = reading.value
    return values


def _column_cells(table: SourceTable, filled: Sequence[int]) -> Sequence[Sequence[Cell]]:
    """Give the cells of each column in the rows that are filled."""
    rows = table.rows if len(filled) == len(table.rows) else [table.rows[index] for index in filled]
    return list(zip(*rows, strict=True)) if rows else [()] * len(table.header)


def _rules_of(
    of: Field,
    column: ColumnMapping,
    mapping: Mapping,
    vocabulary: Vocabulary,
    bare: dict[str, Sequence[Cell]],
) -> CellRules:
    """Give the rules for a field; percentages that no sheet shows as such are told by their size."""
    rules = rules_of(of, replace(column.values, flags={}), mapping, vocabulary)
    all_cells = set(chain.from_iterable(bare.values())) if of.type in _TOLD_BY_ALL else set()
    if of.type is FieldType.DAY:
        return replace(rules, is_monthly=all_are_months(all_cells, mapping.dates))
    if of.type not in _PERCENTS:
        return rules
    return replace(rules, bare_is_fraction=all_are_fractions(all_cells, mapping.number_format))


def _as_written(rules: CellRules, table: SourceTable, name: str) -> CellRules:
    """Give the rules for a column, which may be of a file that writes numbers in another way."""
    if name in table.percents:
        rules = replace(rules, bare_is_fraction=True)
    written = table.formats.get(name)
    if written is None:
        return rules
    mapping = replace(rules.mapping, numbers=written.numbers, dates=DateOrder(written.dates))
    return replace(rules, mapping=mapping)


def _said(readings: Sequence["_ColumnReading"], of: Field) -> tuple[Iterable[Any], dict[int, Finding]]:
    """Give what the columns of one field say of each row, and what is found on rows, by their index."""
    if len(readings) == 1:
        return readings[0].values_by_row(), readings[0].findings_by_row()
    return _together(readings, of)


@dataclass(frozen=True, slots=True)
class _ColumnReading:
    """One column: a key for every cell, and what each different key was understood as.

    Readings are kept apart by their parts: a value of its own kind is light where 100,000 differ.
    """

    name: str
    keys: Sequence[Hashable]
    blank: frozenset[Hashable]
    values: dict[Hashable, Any]
    findings: dict[Hashable, Finding]
    numbers: dict[Hashable, Decimal]
    different: int

    def values_by_row(self) -> Iterable[Any]:
        return map(self.values.get, self.keys)

    def findings_by_row(self) -> dict[int, Finding]:
        if not self.findings:
            return {}
        return {index: self.findings[key] for index, key in enumerate(self.keys) if key in self.findings}

    def totals(self, field: str) -> ColumnTotals:
        counts = Counter(self.keys) if self.numbers or self.findings or self.blank else _NO_COUNTS
        blank = sum(counts[key] for key in self.blank)
        products = (number * counts[key] for key, number in self.numbers.items())
        return ColumnTotals(
            column=self.name,
            field=field,
            filled=len(self.keys) - blank,
            blank=blank,
            distinct=self.different - len(self.blank),
            unreadable=sum(counts[key] for key in self.findings),
            total=sum(products, Decimal(0)) if self.numbers else None,
            lowest=min(self.numbers.values(), default=None),
            highest=max(self.numbers.values(), default=None),
        )


def _read_column(cells: Sequence[Cell], column: ColumnMapping, name: str, rules: CellRules) -> _ColumnReading:
    """Read each different cell of a column once."""
    keys = _keys(cells)
    targets = column.values.flags.get(name)
    different = dict(zip(keys, cells, strict=True))
    plain = read_plain([*different.values()], rules) if keys is cells and targets is None else PlainCells()
    others = {key: cell for key, cell in different.items() if key not in plain.values}
    blank = frozenset(key for key, cell in others.items() if not is_filled(cell))
    reading = _ColumnReading(
        name, keys, blank, {**plain.values}, {}, {**plain.numbers}, different=len(different)
    )
    for key, cell in others.items():
        value, finding, number = (
            read_cell(cell, rules) if targets is None else read_flag(cell, rules, targets)
        )
        if value is not None:
            reading.values[key] = value
        if finding is not None:
            reading.findings[key] = finding
        if number is not None:
            reading.numbers[key] = number
    return reading


def _keys(cells: Sequence[Cell]) -> Sequence[Hashable]:
    """Give keys that keep 1 and True apart, which are one to a dictionary but not to a reader.

    Whole numbers and fractions need no parting: the reader of workbooks makes 1 of 1.0.
    """
    types = set(map(type, cells)) - {type(None)}
    return cells if len(types) <= 1 or types == {int, float} else [(type(cell), cell) for cell in cells]


def _together(readings: Sequence[_ColumnReading], of: Field) -> tuple[Iterable[Any], dict[int, Finding]]:
    """Put what several columns say of each row into one; when one is not understood, none of them counts."""
    findings: dict[int, Finding] = {}
    for each in readings:
        findings = {**each.findings_by_row(), **findings}
    values: list[Any] = []
    for index, of_row in enumerate(zip(*(each.values_by_row() for each in readings), strict=True)):
        stated = [] if index in findings else [value for value in of_row if value is not None]
        value = _one_of(stated, of) if stated else None
        values.append(value)
        if stated and value is None:
            findings[index] = several_values(of)
    return values, findings


def _one_of(values: list[Any], of: Field) -> Any:
    """Sum money, join texts, let lists run on; of other values give the one they agree on, else None."""
    if of.type is FieldType.MONEY:
        return sum(values)
    if of.type in MANY_VALUED:
        return tuple(dict.fromkeys(chain.from_iterable(values)))
    if of.type in SEVERAL_COLUMNS:
        return " ".join(values)
    return values[0] if len(set(values)) == 1 else None
