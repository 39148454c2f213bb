"""Proposes how two tables belong together: by what their columns are called and by what they hold."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from rapidfuzz import fuzz

from cpm_planner.exchange.joining.join import Brought, Gather, Join
from cpm_planner.exchange.joining.keys import BLANK, key_texts
from cpm_planner.exchange.mapping.column_content import is_number, sample_of
from cpm_planner.exchange.mapping.header_words import normalised
from cpm_planner.exchange.mapping.words.revenue import REVENUE_STEMS
from cpm_planner.exchange.reading.source_table import Cell, SourceTable
from cpm_planner.exchange.reading.values import (
    CellError,
    DateOrder,
    parse_date,
    propose_date_order,
    propose_number_format,
)

_LEAST_SHARED: Final = 0.05
_LEAST_TELLING: Final = 0.5
_ALL_ALIKE: Final = 100.0
_SURE_ROWS: Final = 0.3
_SURE_NAMES: Final = 0.8
_WORDS_OF_KEYS: Final = frozenset({"key", "id", "no", "nr", "number", "code"})


@dataclass(frozen=True, slots=True)
class KeyProposal:
    """A pair of columns that may be the key of a join.

    Attributes:
        column: of the main table.
        other_column: of the other table.
        rows: share of the main table's filled keys that the other table has, from 0 to 1.
        lines: share of the other table's filled keys that the main table has, from 0 to 1.
        likeness: how alike the columns are called, from 0 to 1.
        telling: share of the main table's filled keys that are different, from 0 to 1.
    """

    column: str
    other_column: str
    rows: float
    lines: float
    likeness: float
    telling: float

    @property
    def score(self) -> float:
        """How much speaks for the pair; only the order of scores means anything."""
        return self.rows + self.lines + self.likeness + self.telling

    @property
    def is_sure(self) -> bool:
        """Whether enough speaks for it to be taken without being asked: small numbers are alike by chance."""
        return self.rows >= _SURE_ROWS or self.likeness >= _SURE_NAMES


def propose_keys(main: SourceTable, other: SourceTable) -> tuple[KeyProposal, ...]:
    """Give the pairs of columns that may join two tables, the likeliest first.

    A column of the main table only counts when it tells most of its rows apart, or is called as its twin.
    """
    proposals = [
        proposal
        for column, other_column in product(_key_columns(main), _key_columns(other))
        if (proposal := _proposal(column, other_column)) is not None
    ]
    return tuple(sorted(proposals, key=lambda each: -each.score))


def propose_join(main: SourceTable, other: SourceTable, name: str, locale: str = "en") -> Join | None:
    """Propose how another table comes to the main one; None when no columns of theirs belong together.

    Where every key has one line, all columns are brought as they are; where keys have several, sums of what
    speaks of sales and the latest of dates, or at least how many lines there are.

    Args:
        main: the table whose rows are to be more telling.
        other: the table beside it.
        name: what to call the other table.
        locale: name of the number format the user would write in, taken where several fit.
    """
    key = next((each for each in propose_keys(main, other) if each.is_sure), None)
    if key is None:
        return None
    numbers = propose_number_format(_number_cells(other), locale)[0].name
    order = propose_date_order(_texts(other))[0]
    return Join(
        name, ((key.column, key.other_column),), _brought(other, key.other_column, order), numbers, order
    )


@dataclass(frozen=True, slots=True)
class _KeyColumn:
    """A column that may be a key: what it is called and how often it holds what."""

    name: str
    texts: Counter[str]

    @property
    def filled(self) -> int:
        return self.texts.total()

    @property
    def telling(self) -> float:
        return len(self.texts) / self.filled

    def share_in(self, other: "_KeyColumn") -> float:
        """Give the share of its filled cells that the other column has, too."""
        return sum(times for text, times in self.texts.items() if text in other.texts) / self.filled


def _key_columns(table: SourceTable) -> list[_KeyColumn]:
    columns = []
    for position, name in enumerate(table.header):
        texts = Counter(key_texts(table, position))
        del texts[BLANK]
        if texts:
            columns.append(_KeyColumn(name, texts))
    return columns


def _proposal(column: _KeyColumn, other: _KeyColumn) -> KeyProposal | None:
    names = normalised(column.name), normalised(other.name)
    if not (column.telling >= _LEAST_TELLING or names[0] == names[1]):
        return None
    rows, lines = column.share_in(other), other.share_in(column)
    if max(rows, lines) < _LEAST_SHARED:
        return None
    likeness = fuzz.token_sort_ratio(*names) / _ALL_ALIKE
    return KeyProposal(column.name, other.name, rows, lines, likeness, column.telling)


def _brought(other: SourceTable, key: str, order: DateOrder) -> tuple[Brought, ...]:
    keys = [text for text in key_texts(other, other.header.index(key)) if text]
    names = [name for name in other.header if name != key]
    if len(set(keys)) == len(keys):
        return tuple(map(Brought, names))
    samples = {name: sample_of(other, other.header.index(name)) for name in names}
    sums = [name for name in names if _speaks_of_sales(name, samples[name])]
    dates = [name for name in names if _holds_dates(samples[name], order)]
    found = (
        *(Brought(name, Gather.SUM) for name in sums),
        *(Brought(name, Gather.LATEST) for name in dates),
    )
    return found or (Brought(key, Gather.COUNT),)


def _speaks_of_sales(name: str, cells: Sequence[Cell]) -> bool:
    words = {*normalised(name).split()}
    named = bool(REVENUE_STEMS & words) and not _WORDS_OF_KEYS & words
    return named and bool(cells) and all(map(is_number, cells))


def _holds_dates(cells: Sequence[Cell], order: DateOrder) -> bool:
    try:
        return bool(cells) and all(parse_date(cell, order) is not None for cell in cells)
    except CellError:
        return False


def _number_cells(table: SourceTable) -> list[Cell]:
    """Give the cells of columns that hold numbers and nothing else."""
    samples = (sample_of(table, position) for position in range(len(table.header)))
    return [cell for cells in samples if all(map(is_number, cells)) for cell in cells]


def _texts(table: SourceTable) -> list[Cell]:
    return [cell for position in range(len(table.header)) for cell in sample_of(table, position)]
