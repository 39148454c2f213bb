"""Which rows a table shows and in which order; plain Python and numpy, without Qt."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic

import numpy as np
from numpy.typing import NDArray

from cpm_planner.formatting.natural_order import natural_key
from ui.turns import ROWS_A_TURN, TEXTS_A_TURN, Turns, Value, all_turns
from ui.widgets.table.arranging.grouping import Group, Grouped, GroupKey, Groups, Places
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.column import Column, QuickFilter, Row, RowId
from ui.widgets.table.column_sum import ColumnSum
from ui.widgets.table.conditions import Condition, SortKey


@dataclass(frozen=True, slots=True)
class Sort:
    """One column to sort by."""

    column_key: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Arrangement:
    """An order, a filter and the columns grouped by, and what they come to for the rows as they are."""

    sorts: tuple[Sort, ...]
    filter: RowFilter
    groups: tuple[str, ...]
    order: Places
    shown: Places
    grouped: Grouped | None


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
        self._met: dict[tuple[str, Condition], NDArray[np.bool_]] = {}
        self._groups: Groups[Row] = Groups(self._columns, lambda place: row_of(self._ids[place]))
        self._sorted: Places = np.arange(0)
        self.shown: Places = np.arange(0)
        self.grouped: Grouped | None = None
        self.folded: frozenset[GroupKey] = frozenset()
        self.lines: Places = np.arange(0)
        """What stands one below the other: places of rows, and -1 - n for the row of group n."""
        self._numbers: Places = np.arange(0)
        self.sorts: tuple[Sort, ...] = ()
        self.filter = RowFilter()
        self.groups: tuple[str, ...] = ()

    @property
    def ids(self) -> Sequence[RowId]:
        """All ids, shown or not, in the order given."""
        return self._ids

    def id_at(self, position: int) -> RowId:
        """Give the id of a line: that of a row, or the key of a group."""
        place = int(self.lines[position])
        if place < 0 and self.grouped is not None:
            return self.grouped.groups[-1 - place].key
        return self._ids[place]

    def line_ids(self, positions: Sequence[int]) -> list[RowId]:
        """Give the ids of several lines."""
        ids, groups = self._ids, () if self.grouped is None else self.grouped.groups
        places = self.lines[np.asarray(positions, dtype=np.intp)].tolist()
        return [ids[place] if place >= 0 else groups[-1 - place].key for place in places]

    def row_ids(self, positions: Sequence[int]) -> list[RowId]:
        """Give the ids of the rows among several lines."""
        ids, places = self._ids, self.lines[np.asarray(positions, dtype=np.intp)].tolist()
        return [ids[place] for place in places if place >= 0]

    def rows_among(self, positions: Sequence[int]) -> Sequence[int]:
        """Give those of some lines that are rows."""
        if self.grouped is None:
            return positions
        asked = np.asarray(positions, dtype=np.intp)
        found: list[int] = asked[self.lines[asked] >= 0].tolist()
        return found

    def group_at(self, position: int) -> Group | None:
        """Give the group whose head stands there; None at a row."""
        if self.grouped is None:
            return None
        place = int(self.lines[position])
        return None if place >= 0 else self.grouped.groups[-1 - place]

    def shown_ids(self) -> list[RowId]:
        """Give the ids of rows that meet the filter, in order, also of those in folded groups."""
        ids = self._ids
        return [ids[place] for place in self.shown.tolist()]

    def ids_in(self, group: Group) -> list[RowId]:
        """Give the ids of the rows of a group, in order."""
        ids = self._ids
        return [ids[place] for place in self.shown[group.first : group.end].tolist()]

    def groups_of(self, row_id: RowId) -> list[GroupKey]:
        """Give the groups a row that is shown lies in."""
        if self.grouped is None:
            return []
        (at,) = np.flatnonzero(self.shown == self._place.get(row_id, -1)).tolist() or (-1,)
        return [group.key for group in self.grouped.groups if group.first <= at < group.end]

    def positions(self, ids: Iterable[RowId]) -> Places:
        """Give the positions of those ids that have a line, ascending."""
        wanted = [place for place in map(self._line_place, ids) if place is not None]
        groups = 0 if self.grouped is None else len(self.grouped.groups)
        position_of = np.full(len(self._ids) + groups, -1, dtype=np.intp)
        position_of[self.lines] = np.arange(len(self.lines))  # groups count from the end
        found = position_of[wanted] if wanted else np.arange(0)
        return np.sort(found[found >= 0])

    def _line_place(self, row_id: RowId) -> int | None:
        if isinstance(row_id, GroupKey) and self.grouped is not None:
            return self.grouped.places.get(row_id)
        return self._place.get(row_id)

    def knows_any(self, ids: Iterable[RowId]) -> bool:
        """Say whether any of these ids is one of a row, shown or not."""
        return not self._place.keys().isdisjoint(ids)

    def replace(self, ids: Sequence[RowId], *, is_held_back: bool = False) -> None:
        """Take other rows; sort, filter and groups stay on.

        Rows that were there stay in their groups for now; :meth:`regrouping` reads all of them again. Rows
        that are held back have no groups and no lines until an arrangement of them is taken.
        """
        if is_held_back:
            self.groups = ()
        self._groups.carry_over([self._place.get(row_id) for row_id in ids])
        self._ids = list(ids)
        self._place = {row_id: place for place, row_id in enumerate(self._ids)}
        self._haystacks = [None] * len(self._ids)
        self._read_to = 0
        self._values, self._met = {}, {}
        self.take(all_turns(self.arranging(self.sorts, self.filter)))
        self._groups.forget_all()
        if is_held_back:
            self.lines = np.arange(0)

    def forget(self, ids: Sequence[RowId]) -> None:
        """Drop what is cached of changed rows; they keep their places until they are arranged anew."""
        places = [place for place in map(self._place.get, ids) if place is not None]
        self._groups.forget(places)
        self._met = {}
        if len(ids) * 2 > len(self._ids):
            self._haystacks, self._read_to, self._values = [None] * len(self._ids), 0, {}
            return
        for place in places:
            self._haystacks[place] = None
            self._read_to = min(self._read_to, place)
            for values in self._values.values():
                values[place] = None

    def sort_by(self, sorts: Iterable[Sort]) -> None:
        """Sort by columns, the first being the most important; ties keep the order given."""
        self.take(all_turns(self.arranging(tuple(sorts), self.filter)))

    def filter_by(self, wanted: RowFilter) -> None:
        """Show only the rows that meet a filter."""
        self.take(all_turns(self.arranging(None, wanted)))

    def arranging(
        self, sorts: tuple[Sort, ...] | None, wanted: RowFilter, groups: tuple[str, ...] | None = None
    ) -> Turns["Arrangement"]:
        """Work out another order, filter and grouping, some rows at a turn; :meth:`take` shows it.

        Without sorts or groups (None) those stay as they are.
        """
        order = self._sorted if sorts is None else (yield from self._sorting(sorts))
        mask = yield from self._masking(wanted)
        taken = self.sorts if sorts is None else sorts
        by = self.groups if groups is None else groups
        return (yield from self._grouping(taken, wanted, by, order, order[mask[order]]))

    def regrouping(self) -> Turns["Arrangement"]:
        """Put the rows shown into the groups they belong to now; those of a group keep their order."""
        mask = np.zeros(len(self._ids), dtype=np.bool_)
        mask[self.shown] = True
        rows = self._sorted[mask[self._sorted]]
        return (yield from self._grouping(self.sorts, self.filter, self.groups, self._sorted, rows))

    def take(self, arrangement: "Arrangement") -> None:
        """Show what was worked out for the same rows."""
        if arrangement.groups != self.groups:
            self.folded = frozenset()
        self.sorts, self.filter, self.groups = arrangement.sorts, arrangement.filter, arrangement.groups
        self._sorted, self.shown = arrangement.order, arrangement.shown
        self.grouped = arrangement.grouped
        self.fold(self.folded)

    def has_same_lines(self, arrangement: "Arrangement") -> bool:
        """Say whether an arrangement shows the same groups and rows at the same places as now."""
        now, then = self.grouped, arrangement.grouped
        if now is None or then is None or now.groups != then.groups:
            return False
        return np.array_equal(now.rows, then.rows)

    def rows_before(self, position: int) -> int:
        """Count the rows that come before a line, also those in folded groups."""
        group, number = self.group_at(position), self.row_number(position)
        return group.first if group is not None else (number or 1) - 1

    def row_number(self, position: int) -> int | None:
        """Count a row among those that meet the filter, from 1; None for the row of a group."""
        place = int(self.lines[position])
        if self.grouped is None:
            return position + 1
        return None if place < 0 else int(self._numbers[place])

    def fold(self, folded: Iterable[GroupKey]) -> None:
        """Show only the head of these groups, and all rows of the others."""
        self.folded = frozenset(folded)
        self.lines = self.shown if self.grouped is None else self.grouped.lines(self.folded)
        self._numbers = np.zeros(0 if self.grouped is None else len(self._ids), dtype=np.intp)
        if self.grouped is not None:
            self._numbers[self.shown] = np.arange(1, len(self.shown) + 1)

    def sum_of(self, group: Group, column: Column[Row]) -> ColumnSum | None:
        """Count the figures of a column in a group together; None where there are none."""
        return None if self.grouped is None else self._groups.sum_of(self.grouped, group, column)

    def _grouping(
        self,
        sorts: tuple[Sort, ...],
        wanted: RowFilter,
        groups: tuple[str, ...],
        order: Places,
        rows: Places,
    ) -> Turns["Arrangement"]:
        descending = {sort.column_key for sort in sorts if sort.descending}
        grouped = yield from self._groups.grouping(groups, rows, descending)
        return Arrangement(sorts, wanted, groups, order, rows if grouped is None else grouped.rows, grouped)

    def offering(self, column_key: str) -> Turns[dict[str, int]]:
        """Count the values of a column among the rows that meet all other filters, in the column's order."""
        column = self._columns[column_key]
        mask = yield from self._masking(self.filter.without(column_key))
        values = yield from self._values_of(column_key)
        counts: Counter[str] = Counter()
        keys: dict[str, SortKey] = {}
        for done, place in enumerate(np.flatnonzero(mask).tolist(), start=1):
            if done % ROWS_A_TURN == 0:
                yield
            counts.update(values[place])
            if len(values[place]) == 1 and values[place][0] not in keys:
                row = self._row_of(self._ids[place])
                keys[values[place][0]] = None if row is None else (column.sort_key or column.text)(row)
        names = list(counts)
        has_keys = len(keys) == len(names)
        sort_keys = [keys[name] if has_keys else name for name in names]
        order = yield from _stable_order(sort_keys, descending=False)
        return {names[at]: counts[names[at]] for at in order.tolist()}

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

    def _sorting(self, sorts: Iterable[Sort]) -> Turns[Places]:
        order = np.arange(len(self._ids))
        for sort in reversed(tuple(sorts)):
            keys = yield from self._keys(self._columns[sort.column_key])
            in_order = [keys[place] for place in order.tolist()]
            order = order[(yield from _stable_order(in_order, descending=sort.descending))]
        return order

    def _keys(self, column: Column[Row]) -> Turns[list[SortKey]]:
        key_of: Callable[[Row], SortKey] = column.sort_key or column.text
        return (yield from self._each(lambda row: None if row is None else key_of(row)))

    def _each(self, value_of: Callable[[Row | None], Value]) -> Turns[list[Value]]:
        """Ask something of every row, some rows at a turn."""
        values: list[Value] = []
        for begin in range(0, len(self._ids), ROWS_A_TURN):
            if begin:
                yield
            values.extend(map(value_of, map(self._row_of, self._ids[begin : begin + ROWS_A_TURN])))
        return values

    def _masking(self, wanted: RowFilter) -> Turns[NDArray[np.bool_]]:
        mask = np.ones(len(self._ids), dtype=np.bool_)
        words = wanted.search.casefold().split()
        while words and not self.ready_search(ROWS_A_TURN):
            yield
        for word in words:
            mask &= np.fromiter((word in (text or "") for text in self._haystacks), np.bool_, len(self._ids))
            yield
        for key, chosen in wanted.choices.items():
            if chosen:
                values = yield from self._values_of(key)
                mask &= np.fromiter((not chosen.isdisjoint(each) for each in values), np.bool_, len(values))
        for key, hidden in wanted.hidden.items():
            values = yield from self._values_of(key)
            mask &= np.fromiter(
                (not each or not hidden.issuperset(each) for each in values), np.bool_, len(values)
            )
        for key, condition in wanted.conditions.items():
            mask &= yield from self._met_by(key, condition)
        for key in wanted.quick:
            mask &= np.array((yield from self._each(partial(_meets, self._quick[key]))), np.bool_)
        return mask

    def _met_by(self, column_key: str, condition: Condition) -> Turns[NDArray[np.bool_]]:
        """Ask all cells of a column; the answer is kept, since every other filter asks for it again."""
        known = self._met  # another one as soon as any row has changed
        met = known.get((column_key, condition))
        if met is None:
            column = self._columns[column_key]
            if condition.asks_keys:
                answers = condition.met_by_keys((yield from self._keys(column)))
            else:
                texts = yield from self._each(lambda row: "" if row is None else column.text(row))
                answers = condition.met_by_texts(texts)
            met = known[column_key, condition] = np.array(answers, np.bool_)
        return met

    def _values_of(self, column_key: str) -> Turns[list[Sequence[str]]]:
        column = self._columns[column_key]
        cached = self._values.setdefault(column_key, [None] * len(self._ids))
        asked = 0
        for place, known in enumerate(cached):
            if known is None:
                row = self._row_of(self._ids[place])
                cached[place] = () if row is None else _filter_values(column, row)
                asked += 1
                if asked % ROWS_A_TURN == 0:
                    yield
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


def _meets(quick: QuickFilter[Row], row: Row | None) -> bool:
    return row is not None and quick.test(row)


def _filter_values(column: Column[Row], row: Row) -> Sequence[str]:
    return column.filter_values(row) if column.filter_values is not None else (column.text(row),)


def _stable_order(keys: list[SortKey], *, descending: bool) -> Turns[Places]:
    """Order positions by their keys, None last either way, equal ones as they were."""
    known = [place for place, key in enumerate(keys) if key is not None]
    missing = [place for place, key in enumerate(keys) if key is None]
    if known and not isinstance(keys[known[0]], str):
        numbers = np.array([keys[place] for place in known], dtype=np.float64)
        order = np.argsort(-numbers if descending else numbers, kind="stable")
        return np.concatenate([np.array(known, dtype=np.intp)[order], np.array(missing, dtype=np.intp)])
    texts: list[str] = []
    for begin in range(0, len(keys), ROWS_A_TURN):
        yield
        texts.extend(natural_key(str(key or "")) for key in keys[begin : begin + ROWS_A_TURN])
    for begin in range(0, len(known), TEXTS_A_TURN):
        yield
        part = known[begin : begin + TEXTS_A_TURN]
        known[begin : begin + TEXTS_A_TURN] = sorted(part, key=texts.__getitem__, reverse=descending)
    yield
    known.sort(key=texts.__getitem__, reverse=descending)  # parts in order are put together at little cost
    return np.array(known + missing, dtype=np.intp)
