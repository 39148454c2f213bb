"""Fits a mapping that was used before to a later export of the same source, and says what has changed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from cpm_planner.exchange.mapping.column_changes import ColumnChanges, column_changes
from cpm_planner.exchange.mapping.column_content import sample_of
from cpm_planner.exchange.mapping.fields import FIELDS, FieldType, ListKind, field_of
from cpm_planner.exchange.mapping.known_words import KnownWords
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping, refuse_unfit
from cpm_planner.exchange.mapping.new_words import column_with_words
from cpm_planner.exchange.mapping.proposal import propose_mapping
from cpm_planner.exchange.mapping.source_mark import SourceMark
from cpm_planner.exchange.mapping.value_map import folded_text
from cpm_planner.exchange.reading.source_table import Cell, Remark, SourceTable
from cpm_planner.exchange.reading.values import propose_date_order, propose_number_format
from cpm_planner.model.errors import InputError

LEAST_LIKE: Final = 0.75
"""The share of columns from which on two lists are taken for exports of one source, whatever their names."""

_LEAST_LIKE_OF_ONE_NAME: Final = 0.5
_NUMBERS: Final = frozenset({FieldType.MONEY, FieldType.PERCENT, FieldType.POINTS, FieldType.HOURS})
_DATES: Final = frozenset({FieldType.MONTH, FieldType.DAY})


@dataclass(frozen=True, slots=True)
class Remembered:
    """A mapping that was used before.

    Attributes:
        mark: what its source is known by.
        mapping: the mapping.
        used: when it was used last, as an ISO date and time.
    """

    mark: SourceMark
    mapping: Mapping
    used: str


def likeliest(kept: Iterable[Remembered], mark: SourceMark) -> Remembered | None:
    """Give the mapping used for the source most like this one, the latest of several; None: none is."""
    fitting = [each for each in kept if each.mark.kind is mark.kind and _is_like(each.mark, mark)]
    return max(fitting, key=lambda each: _rank(each, mark), default=None)


def recalled(remembered: Remembered, table: SourceTable, kind: ListKind, known: KnownWords) -> Mapping | None:
    """Give a remembered mapping as it fits a table, with remarks on what has changed; None when it does not.

    Columns that are gone feed nothing any more, and columns that were probably renamed are followed. What is
    new, columns and words, is proposed where nothing stands yet.
    """
    before = remembered.mapping
    changes = column_changes(remembered.mark.header, table, kind, _fields_by_column(before))
    followed = [_followed(column, changes) for column in before.columns]
    columns = [column_with_words(column, table, kind, known) for column in followed if column.sources]
    added = list(_added(table, kind, known, {column.field for column in columns}, changes))
    defaults, lost = _defaults(before, known)
    mapping = replace(before, columns=_in_order([*columns, *added], kind), defaults=defaults)
    try:
        refuse_unfit(mapping, kind)
    except InputError:
        return None
    mapping, on_formats = _with_formats(mapping, table, kind)
    words = list(_on_words(followed, columns, kind))
    remarks = (_said_first(remembered), *_on_columns(changes, added), *words, *on_formats, *lost)
    return replace(mapping, remarks=remarks)


def _is_like(one: SourceMark, other: SourceMark) -> bool:
    least = _LEAST_LIKE_OF_ONE_NAME if one.pattern == other.pattern else LEAST_LIKE
    return one.likeness(other) >= least


def _rank(remembered: Remembered, mark: SourceMark) -> tuple[float, bool, str]:
    of_one_name = remembered.mark.pattern == mark.pattern
    return remembered.mark.likeness(mark), of_one_name, remembered.used


def _fields_by_column(mapping: Mapping) -> dict[str, list[str]]:
    fields: dict[str, list[str]] = {}
    for column in mapping.columns:
        for name in column.columns:
            fields.setdefault(name, []).append(column.field)
    return fields


def _followed(column: ColumnMapping, changes: ColumnChanges) -> ColumnMapping:
    """Let a field be fed by its columns under the names they have now, as far as they are there."""
    now = changes.now
    flags = {now[name]: meaning for name, meaning in column.values.flags.items() if name in now}
    names = tuple(now[name] for name in column.columns if name in now)
    return replace(column, columns=names, values=replace(column.values, flags=flags))


def _added(
    table: SourceTable, kind: ListKind, known: KnownWords, fed: set[str], changes: ColumnChanges
) -> Iterator[ColumnMapping]:
    """Propose new columns for fields that nothing feeds."""
    for column in propose_mapping(table, kind, known=known).columns:
        if column.field not in fed and {*column.sources} <= {*changes.new}:
            yield column


def _in_order(columns: list[ColumnMapping], kind: ListKind) -> tuple[ColumnMapping, ...]:
    order = [of.key for of in FIELDS[kind]]
    return tuple(sorted(columns, key=lambda column: order.index(column.field)))


def _defaults(mapping: Mapping, known: KnownWords) -> tuple[dict[str, str], list[Remark]]:
    """Leave out defaults that name what the plan does not have."""
    words = {"tier": known.tier_words, "role_type": known.role_type_words}
    kept = {
        key: value
        for key, value in mapping.defaults.items()
        if key not in words or folded_text(value) in words[key]
    }
    lost = [(key, value) for key, value in mapping.defaults.items() if key not in kept]
    return kept, [Remark("default-gone", each) for each in lost]


def _with_formats(mapping: Mapping, table: SourceTable, kind: ListKind) -> tuple[Mapping, list[Remark]]:
    """Keep how numbers and dates are written, unless the cells can only be read in another way."""
    cells = _cells_of(mapping, table, kind, _NUMBERS)
    numbers = propose_number_format(cells, mapping.numbers) if cells else (mapping.number_format,)
    dates = propose_date_order(_cells_of(mapping, table, kind, _DATES), mapping.dates)
    now = replace(
        mapping,
        numbers=mapping.numbers if mapping.number_format in numbers else numbers[0].name,
        dates=mapping.dates if mapping.dates in dates else dates[0],
    )
    remarks = []
    if now.numbers != mapping.numbers:
        remarks.append(Remark("number-format-changed", (mapping.numbers, now.numbers)))
    if now.dates is not mapping.dates:
        remarks.append(Remark("date-order-changed", (mapping.dates.value, now.dates.value)))
    return now, remarks


def _cells_of(
    mapping: Mapping, table: SourceTable, kind: ListKind, types: frozenset[FieldType]
) -> tuple[Cell, ...]:
    fed = (column for column in mapping.columns if field_of(kind, column.field).type in types)
    return tuple(chain.from_iterable(_cells(table, column.columns) for column in fed))


def _cells(table: SourceTable, names: tuple[str, ...]) -> Iterator[Cell]:
    return chain.from_iterable(sample_of(table, table.header.index(name)) for name in names)


def _said_first(remembered: Remembered) -> Remark:
    return Remark("remembered", (remembered.used[:10],))


def _on_columns(changes: ColumnChanges, added: list[ColumnMapping]) -> Iterator[Remark]:
    for before, now in changes.renamed:
        yield Remark("column-renamed", (before, now))
    if changes.gone:
        yield Remark("columns-gone", changes.gone)
    if changes.new:
        yield Remark("columns-new", changes.new)
    for column in added:
        yield Remark("column-added", (column.field, *column.sources))


def _on_words(before: list[ColumnMapping], after: list[ColumnMapping], kind: ListKind) -> Iterator[Remark]:
    known = {column.field: column.values.equals for column in before}
    for column in after:
        new = tuple(word for word in column.values.equals if word not in known[column.field])
        if new:
            yield Remark("words-new", (field_of(kind, column.field).title, *new))
