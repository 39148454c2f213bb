"""Rows of a table put into groups: which there are, where their rows stand; plain Python, without Qt."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic

import numpy as np
from numpy.typing import NDArray

from cpm_planner.formatting.natural_order import natural_key
from ui.turns import ROWS_A_TURN, Turns, Value
from ui.widgets.table.column import Column, Row
from ui.widgets.table.column_sum import ColumnSum, figure_of
from ui.widgets.table.conditions import SortKey

Places = NDArray[np.intp]
"""Positions in the list of all ids."""

_MOST_FIGURES: Final = 12
"""More different figures than these are put into bands instead of a group each."""

_BANDS: Final = 5


@dataclass(frozen=True, slots=True)
class GroupKey:
    """Stands for a group among the ids of rows: a value of each level, the outermost first."""

    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Neighbouring rows with the same value.

    Attributes:
        column_key: the column whose value it is.
        first: where its rows begin among all rows shown; ``end`` is one past the last.
        is_innermost: no other groups are in it.
    """

    key: GroupKey
    column_key: str
    first: int
    end: int
    is_innermost: bool

    @property
    def level(self) -> int:
        """How many groups it lies in."""
        return len(self.key.path) - 1

    @property
    def value(self) -> str:
        """What its rows have in common."""
        return self.key.path[-1]

    @property
    def count(self) -> int:
        """Number of its rows."""
        return self.end - self.first


@dataclass(frozen=True, slots=True)
class Grouped:
    """All rows shown, group by group.

    Attributes:
        rows: places of the rows, those of a group in the order they had.
        groups: outer groups before those in them.
        places: stands for a group where rows have their place: -1 - its number.
    """

    rows: Places
    groups: tuple[Group, ...]
    places: Mapping[GroupKey, int]

    def lines(self, folded: Collection[GroupKey]) -> Places:
        """Give what a table shows one below the other: places of rows and of groups."""
        parts: list[Places] = []
        hidden_to = 0
        for number, group in enumerate(self.groups):
            if group.first < hidden_to:
                continue
            parts.append(np.array([-1 - number], dtype=np.intp))
            if group.key in folded:
                hidden_to = group.end
            elif group.is_innermost:
                parts.append(self.rows[group.first : group.end])
        return np.concatenate(parts) if parts else np.arange(0)


@dataclass(frozen=True, slots=True)
class _Level:
    """One column to group by: the number of the group of every place, and the values by number."""

    column_key: str
    codes: Places
    values: Sequence[str]


class Reads(Generic[Value]):
    """What one column says of every row, kept by place and read again where a row changed."""

    def __init__(self, count: int, read: Callable[[int], Value]) -> None:
        """Know nothing yet of so many places."""
        self.values: list[Any] = [None] * count
        self._read = read
        self._stale = list(range(count))

    def forget(self, places: Iterable[int]) -> None:
        """Read these places again next time."""
        self._stale.extend(places)

    def carry_over(self, before: Sequence[int | None]) -> None:
        """Go over to other places: of each, where it was before; what is new there is read next time."""
        self.values = [None if place is None else self.values[place] for place in before]
        self._stale = [place for place, known in enumerate(before) if known is None]

    def ready(self) -> Turns[list[Any]]:
        """Read what is not known, some rows at a turn."""
        done = 0
        while self._stale:
            place = self._stale.pop()
            self.values[place] = self._read(place)
            done += 1
            if done % ROWS_A_TURN == 0:
                yield
        return self.values


class Groups(Generic[Row]):
    """Puts the rows of one table into groups, and counts together what is in them."""

    def __init__(self, columns: Mapping[str, Column[Row]], row_at: Callable[[int], Row | None]) -> None:
        """Work for a table without rows; ``row_at`` gives the row of a place."""
        self._columns = columns
        self._row_at = row_at
        self._count = 0
        self._values: dict[str, Reads[str]] = {}
        self._figures: dict[str, Reads[float | None]] = {}
        self._sums: dict[tuple[GroupKey, str], ColumnSum | None] = {}

    def carry_over(self, before: Sequence[int | None]) -> None:
        """Go over to other rows: of each, its place before, or None where it is new.

        What was read of the others is taken as it was, until :meth:`forget_all`.
        """
        self._count = len(before)
        for reads in self._reads():
            reads.carry_over(before)

    def forget_all(self) -> None:
        """Read all rows again next time."""
        self.forget(range(self._count))

    def forget(self, places: Collection[int]) -> None:
        """Read the rows of these places again."""
        for reads in self._reads():
            reads.forget(places)

    def grouping(
        self, column_keys: Sequence[str], rows: Places, descending: Collection[str]
    ) -> Turns[Grouped | None]:
        """Group rows, some of them at a turn.

        Args:
            column_keys: what to group by, the outermost first; None is given when there is none.
            rows: places in their order, which stays within groups.
            descending: columns by whose values groups stand the other way round.
        """
        if not column_keys:
            return None
        levels = []
        for key in column_keys:
            level = yield from self._level(self._columns[key], is_descending=key in descending)
            levels.append(level)
        for key, column in self._columns.items():
            if column.figure is not None:
                yield from self._figures_of(key).ready()
        yield
        grouped = _put_together(rows, levels)
        self._sums = {}
        yield
        return grouped

    def sum_of(self, grouped: Grouped, group: Group, column: Column[Row]) -> ColumnSum | None:
        """Count the figures of a column in a group together; None where there are none."""
        known = (group.key, column.key)
        if known not in self._sums:
            self._sums[known] = self._counted(grouped, group, column)
        return self._sums[known]

    def _counted(self, grouped: Grouped, group: Group, column: Column[Row]) -> ColumnSum | None:
        if column.figure is None:
            return None
        figures, counted = self._figures_of(column.key).values, ColumnSum(column.title, column.figure)
        for place in grouped.rows[group.first : group.end].tolist():
            if figures[place] is not None:
                counted.add(figures[place])
        return counted if counted.count else None

    def _figures_of(self, column_key: str) -> Reads[float | None]:
        column = self._columns[column_key]
        if column_key not in self._figures:
            self._figures[column_key] = Reads(
                self._count, lambda place: figure_of(column, self._row_at(place))
            )
        return self._figures[column_key]

    def _values_of(self, column: Column[Row]) -> Reads[str]:
        if column.key not in self._values:
            self._values[column.key] = Reads(
                self._count, lambda place: group_value(column, self._row_at(place))
            )
        return self._values[column.key]

    def _reads(self) -> list[Reads[Any]]:
        return [*self._values.values(), *self._figures.values()]

    def _level(self, column: Column[Row], *, is_descending: bool) -> Turns[_Level]:
        if column.figure is not None:
            figures = yield from self._figures_of(column.key).ready()
            values = _banded(figures, column.figure.written)
        else:
            values = yield from self._values_of(column).ready()
        yield
        first_places: dict[str, int] = {}
        for place, value in enumerate(values):
            first_places.setdefault(value, place)
        yield
        ordered = self._ordered(column, first_places, is_descending=is_descending)
        numbers = {value: number for number, value in enumerate(ordered)}
        return _Level(
            column.key, np.fromiter(map(numbers.__getitem__, values), np.intp, len(values)), ordered
        )

    def _ordered(
        self, column: Column[Row], first_places: Mapping[str, int], *, is_descending: bool
    ) -> list[str]:
        """Put values into the order their first rows would have; nothing comes last either way."""

        def key_of(value: str) -> SortKey:
            row = self._row_at(first_places[value])
            key = value if row is None or column.sort_key is None else column.sort_key(row)
            return natural_key(key) if isinstance(key, str) else key

        keys = {value: key_of(value) for value in first_places}
        known = [value for value, key in keys.items() if value and key is not None]
        unknown = sorted(value for value in keys if value and keys[value] is None)
        known.sort(key=keys.__getitem__, reverse=is_descending)  # type: ignore[arg-type]
        return [*known, *unknown, *([""] if "" in keys else [])]


def group_value(column: Column[Row], row: Row | None) -> str:
    """Give the value that puts a row into a group of a column; the first one where it has several."""
    if row is None:
        return ""
    if column.group_value is not None:
        return column.group_value(row)
    if column.filter_values is not None:
        return next(iter(column.filter_values(row)), "")
    return column.text(row)


def _banded(figures: Sequence[float | None], written: Callable[[float], str]) -> list[str]:
    """Name figures, or where there are many different ones bands with about as many rows each."""
    ordered = sorted(figure for figure in figures if figure is not None)
    if len(set(ordered)) <= _MOST_FIGURES:
        return ["" if figure is None else written(figure) for figure in figures]
    cuts = [ordered[len(ordered) * band // _BANDS] for band in range(1, _BANDS)]
    ends = [bisect_left(ordered, cut) for cut in cuts]
    spans = zip([0, *ends], [*ends, len(ordered)], strict=True)
    names = [
        f"{written(ordered[first])} \u2013 {written(ordered[end - 1])}" if first < end else ""
        for first, end in spans
    ]
    return ["" if figure is None else names[bisect_right(cuts, figure)] for figure in figures]


def _put_together(rows: Places, levels: Sequence[_Level]) -> Grouped:
    codes = [level.codes[rows] for level in levels]
    order = np.lexsort(tuple(reversed(codes)))
    codes = [each[order] for each in codes]
    groups = sorted(_groups(levels, codes), key=lambda group: (group.first, group.level))
    places = {group.key: -1 - number for number, group in enumerate(groups)}
    return Grouped(rows[order], tuple(groups), places)


def _groups(levels: Sequence[_Level], codes: Sequence[Places]) -> Iterator[Group]:
    count = len(codes[0])
    if not count:
        return
    begins = np.zeros(count, dtype=np.bool_)
    begins[0] = True
    for depth, level in enumerate(levels):
        begins[1:] |= np.diff(codes[depth]) != 0
        firsts = np.flatnonzero(begins).tolist()
        for first, end in zip(firsts, [*firsts[1:], count], strict=True):
            path = tuple(levels[at].values[codes[at][first]] for at in range(depth + 1))
            yield Group(GroupKey(path), level.column_key, first, end, depth == len(levels) - 1)
