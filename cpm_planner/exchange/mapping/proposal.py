"""Proposes a mapping for a table: by the words above its columns first, by what they hold second."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

from rapidfuzz import fuzz

from cpm_planner.exchange.mapping.column_content import (
    is_number,
    looks_like_codes,
    looks_like_names,
    numbers_the_rows,
    sample_of,
    speaks_for,
)
from cpm_planner.exchange.mapping.fields import FIELDS, KEYS, Field, FieldType, ListKind, field_of
from cpm_planner.exchange.mapping.header_words import (
    NAME_PARTS,
    OWN_SIZE,
    REVENUE_STEMS,
    normalised,
    words_of,
)
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping, UnknownOwners
from cpm_planner.exchange.reading.source_table import Cell, Remark, SourceTable
from cpm_planner.exchange.reading.values import (
    NUMBER_FORMATS,
    DateOrder,
    propose_date_order,
    propose_number_format,
)

_ALIKE: Final = 90.0
_SHORTEST_ALIKE: Final = 5
_EXACT: Final = 200.0
_NUMBERS: Final = frozenset({FieldType.MONEY, FieldType.PERCENT, FieldType.HOURS})


@dataclass(slots=True)
class _Draft:
    """A proposal in the making."""

    table: SourceTable
    kind: ListKind
    headers: tuple[str, ...]
    samples: tuple[tuple[Cell, ...], ...]
    taken: dict[str, tuple[int, ...]] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)

    @property
    def free(self) -> list[int]:
        used = set(chain.from_iterable(self.taken.values()))
        return [column for column in range(len(self.headers)) if column not in used]

    def named(self, *columns: int) -> tuple[str, ...]:
        return tuple(self.table.header[column] for column in columns)

    def note(self, code: str, *values: str) -> None:
        remark = Remark(code, values)
        if remark not in self.remarks:
            self.remarks.append(remark)


def propose_mapping(table: SourceTable, kind: ListKind, locale: str = "en") -> Mapping:
    """Propose which columns feed which fields; what is not sure is left open with a remark.

    Args:
        table: the list.
        kind: what its rows are.
        locale: name of the number format the user would write in, taken where several fit.
    """
    headers = tuple(normalised(header) for header in table.header)
    samples = tuple(sample_of(table, column) for column in range(len(headers)))
    draft = _Draft(table, kind, headers, samples)
    for of in FIELDS[kind]:
        if of.type is not FieldType.MONEY:
            _take_exact(draft, of)
    _take_alike(draft)
    _take_revenue(draft)
    _take_name_parts(draft)
    _take_by_content(draft)
    return Mapping(
        columns=tuple(
            ColumnMapping(each.key, draft.named(*draft.taken[each.key]))
            for each in FIELDS[kind]
            if each.key in draft.taken
        ),
        numbers=_number_format(draft, locale),
        dates=_date_order(draft),
        unknown_owners=UnknownOwners.CREATE if kind is ListKind.PARTNERS else UnknownOwners.REFUSE,
        remarks=tuple(draft.remarks),
    )


def _take_exact(draft: _Draft, of: Field) -> None:
    """Take the column whose header is the surest of a field's words."""
    ranks = {word: rank for rank, word in enumerate(words_of(draft.kind)[of.key])}
    ranked = sorted(
        (ranks[draft.headers[column]], column)
        for column in draft.free
        if draft.headers[column] in ranks and _fits(draft, of, column)
    )
    best = [column for rank, column in ranked if rank == ranked[0][0]]
    _take(draft, of, best)


def _take_alike(draft: _Draft) -> None:
    """Take columns whose headers are nearly one of the words, each for the field it is most like."""
    likenesses = [
        (_likeness(draft.headers[column], draft.kind, of), of, column)
        for column in draft.free
        for of in FIELDS[draft.kind]
        if of.key not in draft.taken and of.type is not FieldType.MONEY
    ]
    most = {
        column: max(score for score, _, each in likenesses if each == column)
        for column in {column for _, _, column in likenesses}
    }
    for of in FIELDS[draft.kind]:
        scores = {
            column: score
            for score, each, column in likenesses
            if each is of and score >= max(_ALIKE, most[column]) and column in draft.free
        }
        fitting = [column for column in scores if _fits(draft, of, column)]
        best = max((scores[column] for column in fitting), default=0.0)
        _take(draft, of, [column for column in fitting if scores[column] == best])


def _likeness(header: str, kind: ListKind, of: Field) -> float:
    if len(header) < _SHORTEST_ALIKE:
        return 0.0
    words = (word for word in words_of(kind)[of.key] if len(word) >= _SHORTEST_ALIKE)
    return max((fuzz.token_sort_ratio(header, word) for word in words), default=0.0)


def _take(draft: _Draft, of: Field, columns: list[int]) -> None:
    """Take the one column there is evidence for; with several, leave the field open and say so."""
    if of.key in draft.taken or not columns:
        return
    if len(columns) > 1:
        draft.note("several-candidates", of.title, *draft.named(*columns))
        return
    draft.taken[of.key] = tuple(columns)


def _fits(draft: _Draft, of: Field, column: int) -> bool:
    if of.type is FieldType.IDENTIFIER and numbers_the_rows(draft.table, column):
        draft.note("numbers-the-rows", *draft.named(column))
        return False
    if speaks_for(of.type, draft.samples[column]):
        return True
    if of.type is FieldType.IDENTIFIER and draft.samples[column]:
        draft.note("repeats", of.title, *draft.named(column))
    return False


def _take_revenue(draft: _Draft) -> None:
    """Take the one column of numbers that speaks of sales, unless it may be the partner's own figure."""
    if draft.kind is not ListKind.PARTNERS:
        return
    of = field_of(draft.kind, "revenue")
    candidates = [column for column in draft.free if _speaks_of_sales(draft, column)]
    own = [column for column in candidates if OWN_SIZE & {*draft.headers[column].split()}]
    if own and len(own) == len(candidates):
        draft.note("own-size", of.title, *draft.named(*own))
    else:
        _take(draft, of, candidates)


def _speaks_of_sales(draft: _Draft, column: int) -> bool:
    header, words = draft.headers[column], words_of(draft.kind)["revenue"]
    named = header in words or bool(REVENUE_STEMS & {*header.split()})
    cells = draft.samples[column]
    return named and speaks_for(FieldType.MONEY, cells) and any(map(is_number, cells))


def _take_name_parts(draft: _Draft) -> None:
    """Take first and last name together where a team has no column for the whole name."""
    if draft.kind is not ListKind.TEAM:
        return
    for parts in NAME_PARTS:
        if {*parts} <= {*draft.headers}:
            columns = tuple(draft.headers.index(part) for part in parts)
            if {*draft.taken.get("name", ())} <= {*columns}:
                draft.taken["name"] = columns


def _take_by_content(draft: _Draft) -> None:
    """Take columns without a telling header for the key and the name, by what they hold."""
    if draft.kind is ListKind.ASSIGNMENTS:
        return
    code, name = KEYS[draft.kind][0]
    for key, looks_right in ((code, looks_like_codes), (name, looks_like_names)):
        found = [
            column for column in draft.free if _is_open(draft, column) and looks_right(draft.samples[column])
        ]
        if found and key not in draft.taken:
            draft.taken[key] = (found[0],)
            draft.note("by-content", *draft.named(found[0]), field_of(draft.kind, key).title)


def _is_open(draft: _Draft, column: int) -> bool:
    """Tell whether a column says nothing by its header, and does more than number the rows."""
    header = draft.headers[column]
    return header.startswith(("column ", "unnamed")) and not numbers_the_rows(draft.table, column)


def _number_format(draft: _Draft, locale: str) -> str:
    cells = tuple(_cells_of(draft, _NUMBERS))
    if not cells:
        return locale if locale in NUMBER_FORMATS else "en"
    proposed = propose_number_format(cells, locale)
    if len(proposed) > 1:
        draft.note("number-format-open", *(each.name for each in proposed))
    return proposed[0].name


def _date_order(draft: _Draft) -> DateOrder:
    proposed = propose_date_order(tuple(_cells_of(draft, frozenset({FieldType.MONTH}))))
    if len(proposed) > 1:
        draft.note("date-order-open", proposed[0].value)
    return proposed[0]


def _cells_of(draft: _Draft, types: frozenset[FieldType]) -> Iterator[Cell]:
    for of in FIELDS[draft.kind]:
        if of.type in types:
            for column in draft.taken.get(of.key, ()):
                yield from draft.samples[column]
