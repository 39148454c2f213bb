"""Which rows a table shows and in which order; plain Python and numpy, without Qt."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic

import numpy as np
from numpy.typing import NDArray

from ui.widgets.table.column import Column, QuickFilter, Row, RowId, SortKey

Places = NDArray[np.intp]
"""Positions in the list of all ids."""


@dataclass(frozen=True, slots=True)
class Sort:
    """One column to sort by."""

    column_key: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class RowFilter:
    """What a shown row meets: every word searched, one of the values per column, every quick filter."""

    search: str = ""
    choices: Mapping[str, frozenset[str]] = field(default_factory=dict)
    quick: frozenset[str] = frozenset()

    @property
    def is_on(self) -> bool:
        """Whether anything is asked."""
        return bool(self.search or self.quick or any(self.choices.values()))


class Ordering(Generic[Row]):
    """Keeps all ids and the order of those shown; caches search texts and filter values per row."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        row_of: Callable[[RowId], Row | None],
        quick_filters: Sequence[QuickFilter[Row]] = (),
    ) -> None:
        """Start without rows; ``row_of`` gives None for a row that is gone."""
        self._columns = {column.key: column for column in columns}
        self._row_of = row_of
        self._quick = {each.key: each for each in quick_filters}
        self._ids: list[RowId] = []
        self._place: dict[RowId, int] = {}
        self._haystacks: list[str | None] = []
        self._read_to = 0  # the search texts of all places before it are known
        self._values: dict[str, list[Sequence[str] | None]] = {}
        self._sorted: Places = np.arange(0)
        self.shown: Places = np.arange(0)
        self.sorts: tuple[Sort, ...] = ()
        self.filter = RowFilter()

    @property
    def ids(self) -> Sequence[RowId]:
        """All ids, shown or not, in the order given."""
        return self._ids

    def id_at(self, position: int) -> RowId:
        """Give the id of a shown row."""
        return self._ids[int(self.shown[position])]

    def shown_ids(self) -> list[RowId]:
        """Give the ids shown, in order."""
        ids = self._ids
        return [ids[place] for place in self.shown.tolist()]

    def positions(self, ids: Iterable[RowId]) -> Places:
        """Give the positions of those ids that are shown, ascending."""
        wanted = [place for place in map(self._place.get, ids) if place is not None]
        position_of = np.full(len(self._ids), -1, dtype=np.intp)
        position_of[self.shown] = np.arange(len(self.shown))
        found = position_of[wanted] if wanted else np.arange(0)
        return np.sort(found[found >= 0])

    def replace(self, ids: Sequence[RowId]) -> None:
        """Take other rows; sort and filter stay on."""
        self._ids = list(ids)
        self._place = {row_id: place for place, row_id in enumerate(self._ids)}
        self._haystacks = [None] * len(self._ids)
        self._read_to = 0
        self._values = {}
        self._sort()

    def forget(self, ids: Iterable[RowId]) -> None:
        """Drop what is cached of changed rows; they keep their places until the next sort or filter."""
        for place in (place for place in map(self._place.get, ids) if place is not None):
            self._haystacks[place] = None
            self._read_to = min(self._read_to, place)
            for values in self._values.values():
                values[place] = None

    def sort_by(self, sorts: Iterable[Sort]) -> None:
        """Sort by columns, the first being the most important; ties keep the order given."""
        self.sorts = tuple(sorts)
        self._sort()

    def filter_by(self, wanted: RowFilter) -> None:
        """Show only the rows that meet a filter."""
        self.filter = wanted
        self.shown = self._sorted[self._mask(wanted)[self._sorted]]

    def offered(self, column_key: str) -> Counter[str]:
        """Count the values of a column among the rows that meet all other filters."""
        others = {key: chosen for key, chosen in self.filter.choices.items() if key != column_key}
        mask = self._mask(RowFilter(self.filter.search, others, self.filter.quick))
        values = self._values_of(column_key)
        return Counter(value for place in np.flatnonzero(mask).tolist() for value in values[place])

    def ready_search(self, most: int) -> bool:
        """Read the search texts of up to ``most`` further rows; say whether all of them are known now."""
        texts = [column.text for column in self._columns.values() if column.searchable]
        end = min(self._read_to + most, len(self._ids))
        for place in range(self._read_to, end):
            if self._haystacks[place] is None:
                row = self._row_of(self._ids[place])
                read = [] if row is None else [text(row) for text in texts]
                self._haystacks[place] = "\n".join(read).casefold()
        self._read_to = end
        return end == len(self._ids)

    def _sort(self) -> None:
        order = np.arange(len(self._ids))
        for sort in reversed(self.sorts):
            keys = self._keys(self._columns[sort.column_key])
            order = order[
                _stable_order([keys[place] for place in order.tolist()], descending=sort.descending)
            ]
        self._sorted = order
        self.filter_by(self.filter)

    def _keys(self, column: Column[Row]) -> list[SortKey]:
        if column.sort_key is not None:
            key_of = column.sort_key
            return [None if row is None else key_of(row) for row in map(self._row_of, self._ids)]
        text = column.text
        return [None if row is None else text(row) for row in map(self._row_of, self._ids)]

    def _mask(self, wanted: RowFilter) -> NDArray[np.bool_]:
        mask = np.ones(len(self._ids), dtype=np.bool_)
        for word in wanted.search.casefold().split():
            mask &= np.fromiter((word in text for text in self._texts()), np.bool_, len(self._ids))
        for key, chosen in wanted.choices.items():
            if chosen:
                values = self._values_of(key)
                mask &= np.fromiter((not chosen.isdisjoint(each) for each in values), np.bool_, len(values))
        for key in wanted.quick:
            mask &= self._quick_mask(self._quick[key])
        return mask

    def _quick_mask(self, quick: QuickFilter[Row]) -> NDArray[np.bool_]:
        rows = map(self._row_of, self._ids)
        return np.fromiter((row is not None and quick.test(row) for row in rows), np.bool_, len(self._ids))

    def _texts(self) -> list[str]:
        self.ready_search(len(self._ids))
        return [text or "" for text in self._haystacks]

    def _values_of(self, column_key: str) -> list[Sequence[str]]:
        column = self._columns[column_key]
        cached = self._values.setdefault(column_key, [None] * len(self._ids))
        for place, known in enumerate(cached):
            if known is None:
                row = self._row_of(self._ids[place])
                cached[place] = () if row is None else _filter_values(column, row)
        return [values or () for values in cached]


def next_sorts(sorts: tuple[Sort, ...], key: str, *, added: bool) -> list[Sort]:
    """Give the sorts after a click: ascending, descending, unsorted; ``added`` keeps the other columns."""
    now = next((sort for sort in sorts if sort.column_key == key), None)
    if now is None:
        return [*(sorts if added else ()), Sort(key)]
    if now.descending:
        return [sort for sort in sorts if sort is not now] if added else []
    turned = Sort(key, descending=True)
    return [turned if sort is now else sort for sort in sorts] if added else [turned]


def _filter_values(column: Column[Row], row: Row) -> Sequence[str]:
    return column.filter_values(row) if column.filter_values is not None else (column.text(row),)


def _stable_order(keys: list[SortKey], *, descending: bool) -> Places:
    """Order positions by their keys, None last either way, equal ones as they were."""
    known = [place for place, key in enumerate(keys) if key is not None]
    missing = [place for place, key in enumerate(keys) if key is None]
    if known and not isinstance(keys[known[0]], str):
        numbers = np.array([keys[place] for place in known], dtype=np.float64)
        order = np.argsort(-numbers if descending else numbers, kind="stable")
        return np.concatenate([np.array(known, dtype=np.intp)[order], np.array(missing, dtype=np.intp)])
    folded = [str(key).casefold() for key in keys]
    known.sort(key=folded.__getitem__, reverse=descending)
    return np.array(known + missing, dtype=np.intp)
