"""Which rows a table shows and in which order, told to Qt; very many are arranged some at a time."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, Generic

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.in_turns import InTurns
from ui.turns import Turns, all_turns
from ui.widgets.table.arranging.grouping import Group, GroupKey
from ui.widgets.table.arranging.ordering import Arrangement, Ordering, Sort
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.column import Column, QuickFilter, Row, RowId
from ui.widgets.table.column_sum import ColumnSum

_Index = QModelIndex | QPersistentModelIndex

MOST_AT_ONCE: Final = 5_000
"""Rows that are sorted and filtered on the spot, before anybody sees that it took a moment."""

MOST_GROUPED_AT_ONCE: Final = 2_000
"""Rows that are grouped and summed on the spot."""

_MOST_SIGNALS: Final = 64


class ArrangedModel(QAbstractTableModel, Generic[Row]):
    """Sorts and filters rows by id; ``row_of`` finds the value, so that nothing is copied."""

    order_changing = Signal()
    """Before rows are put in another order or filtered; the view remembers the selection."""
    order_changed = Signal()
    """After it; the view selects the same ids again."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        row_of: Callable[[RowId], Row | None],
        quick_filters: Sequence[QuickFilter[Row]] = (),
        parent: QObject | None = None,
    ) -> None:
        """Start without rows."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self.quick_filters = tuple(quick_filters)
        self._row_of = row_of
        self._order: Ordering[Row] = Ordering(columns, row_of, quick_filters)
        self._arranging = InTurns(self)
        self._regrouping = InTurns(self)
        self._coming: tuple[tuple[Sort, ...] | None, RowFilter, tuple[str, ...] | None] | None = None
        self.nouns = self.tr("row"), self.tr("rows")
        """What one row is called, and what several are."""
        self.is_held: Callable[[], bool] = lambda: False
        """Whether rows must keep their places for now, as while one of them is typed into."""

    def replace_rows(self, ids: Sequence[RowId]) -> None:
        """Show other rows, sorted and filtered as before; very many new ones once their groups are known."""
        coming, self._coming = self._coming, None
        self._arranging.drop()
        is_held_back = coming is None and self._takes_turns(len(ids)) and not self._order.knows_any(ids)
        if is_held_back:
            coming = None, self.filter, self.groups
        self._reorder(lambda: self._order.replace(ids, is_held_back=is_held_back))
        if coming is not None:
            self._arrange(*coming)
        else:
            self.regroup()

    def rows_changed(self, ids: Iterable[RowId]) -> None:
        """Repaint rows whose values changed; they keep their places until the next sort or filter.

        Where rows are grouped, they go into the groups they belong to now a moment later.
        """
        ids = list(ids)
        self._order.forget(ids)
        last, rows = len(self.columns) - 1, self.rowCount()
        are_most = rows > 0 and len(ids) * 2 > self.total
        for top, bottom in [(0, rows - 1)] if are_most else _runs(self._order.positions(ids)):
            self.dataChanged.emit(self.index(top, 0), self.index(bottom, last))
        self.regroup()

    def sort_by(self, *sorts: Sort) -> None:
        """Sort by columns, the first being the most important; none gives the original order.

        Very many rows are shown in another order or filter only some turns of the event loop later.
        """
        self._arrange(sorts, self.filter, self._coming_groups)

    def filter_by(self, wanted: RowFilter) -> None:
        """Show only the rows that meet a filter."""
        self._arrange(None if self._coming is None else self._coming[0], wanted, self._coming_groups)

    def ready_search(self, most: int) -> bool:
        """Do a part of a first search's work on up to ``most`` rows; say whether none is left."""
        return self._order.ready_search(most)

    # Groups

    def group_by(self, *column_keys: str) -> None:
        """Group by columns, the first being the outermost; none gives plain rows."""
        self._arrange(None if self._coming is None else self._coming[0], self.filter, column_keys)

    def fold(self, keys: Iterable[GroupKey]) -> None:
        """Show only the heads of these groups, and all rows of the others."""
        keys = frozenset(keys)
        if keys != self._order.folded:
            self._reorder(lambda: self._order.fold(keys))

    def regroup(self) -> None:
        """Put rows that changed into the groups they belong to now, unless they have to wait."""
        if self.groups and not self.is_held():
            self._regrouping.begin(self._order.regrouping(), self._take_groups)

    @property
    def groups(self) -> tuple[str, ...]:
        """The columns grouped by, or about to be."""
        coming = self._coming_groups
        return self._order.groups if coming is None else coming

    @property
    def is_held_back(self) -> bool:
        """Whether rows are there that are shown once it is known where."""
        return self._coming is not None and not self._order.lines.size

    @property
    def folded(self) -> frozenset[GroupKey]:
        """The groups of which only the head is shown."""
        return self._order.folded

    @property
    def grouped(self) -> tuple[Group, ...]:
        """The groups there are, outer ones before those in them."""
        return () if self._order.grouped is None else self._order.grouped.groups

    def group_at(self, position: int) -> Group | None:
        """Give the group whose head stands there; None at a row."""
        return self._order.group_at(position)

    def ids_in(self, group: Group) -> list[RowId]:
        """Give the ids of the rows of a group, folded or not."""
        return self._order.ids_in(group)

    def rows_in(self, group: Group) -> list[Row]:
        """Give the rows of a group."""
        return [row for row in map(self._row_of, self.ids_in(group)) if row is not None]

    def groups_of(self, row_id: RowId) -> list[GroupKey]:
        """Give the groups a row lies in."""
        return self._order.groups_of(row_id)

    def sum_of(self, group: Group, column: int) -> ColumnSum | None:
        """Count the figures of a column in a group together; None where there are none."""
        return self._order.sum_of(group, self.columns[column])

    @property
    def _coming_groups(self) -> tuple[str, ...] | None:
        return None if self._coming is None else self._coming[2]

    def _take_groups(self, arrangement: Arrangement) -> None:
        if self.is_held() or self._coming is not None:
            return
        if self._order.has_same_lines(arrangement):
            self._order.take(arrangement)
            if self.rowCount():
                self.dataChanged.emit(
                    self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1)
                )
        else:
            self._reorder(lambda: self._order.take(arrangement))

    # What is asked for

    @property
    def sorts(self) -> tuple[Sort, ...]:
        """The columns sorted by, or about to be."""
        coming = None if self._coming is None else self._coming[0]
        return self._order.sorts if coming is None else coming

    @property
    def filter(self) -> RowFilter:
        """The filter that is on, or about to be."""
        return self._order.filter if self._coming is None else self._coming[1]

    @property
    def shown_count(self) -> int:
        """Number of rows that meet the filter, also of those in folded groups."""
        return len(self._order.shown)

    @property
    def total(self) -> int:
        """Number of rows, shown or not."""
        return len(self._order.ids)

    def offered(self, column_key: str) -> dict[str, int]:
        """Give the values of a column, with how many of the rows that meet all other filters have each."""
        return all_turns(self.offering(column_key))

    def offering(self, column_key: str) -> Turns[dict[str, int]]:
        """Give the same, some rows at a turn, and in the order the column is sorted in."""
        return self._order.offering(column_key)

    def shown_ids(self) -> list[RowId]:
        """Give the ids of rows that meet the filter, in order, also of those in folded groups."""
        return self._order.shown_ids()

    def line_ids(self, positions: Sequence[int]) -> list[RowId]:
        """Give the ids of what stands at positions: rows, and keys of groups."""
        return self._order.line_ids(positions)

    def row_ids(self, positions: Sequence[int]) -> list[RowId]:
        """Give the ids of the rows at positions; the heads of groups are left out."""
        return self._order.row_ids(positions)

    def id_at(self, position: int) -> RowId:
        """Give the id of a shown row, or the key of a group."""
        return self._order.id_at(position)

    def ids_at(self, position: int) -> list[RowId]:
        """Give the id of a row, or those of all rows of the group whose head stands there."""
        group = self.group_at(position)
        return [self.id_at(position)] if group is None else self.ids_in(group)

    def row_at(self, position: int) -> Row | None:
        """Give the value of a shown row; None when it is gone, and for the head of a group."""
        return None if self.group_at(position) is not None else self._row_of(self._order.id_at(position))

    def rows_at(self, positions: Sequence[int]) -> list[Row]:
        """Give the values of the rows at positions; heads of groups and rows that are gone are left out."""
        return [row for row in map(self._row_of, self._order.row_ids(positions)) if row is not None]

    def rows_among(self, positions: Sequence[int]) -> Sequence[int]:
        """Give those of ascending positions at which rows stand; the heads of groups are left out."""
        return self._order.rows_among(positions)

    def row_of(self, row_id: RowId) -> Row | None:
        """Give the value of a row, shown or not; None when it is gone."""
        return self._row_of(row_id)

    def rows_before(self, position: int) -> int:
        """Count the rows that meet the filter and come before a line, also those in folded groups."""
        return self._order.rows_before(position)

    def runs_of(self, ids: Iterable[RowId]) -> list[tuple[int, int]]:
        """Give the shown positions of ids as runs (first, last)."""
        return _runs(self._order.positions(ids), most=None)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the rows shown, and the heads of groups."""
        return 0 if parent.isValid() else len(self._order.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the columns, hidden ones too."""
        return 0 if parent.isValid() else len(self.columns)

    def _arrange(
        self, sorts: tuple[Sort, ...] | None, wanted: RowFilter, groups: tuple[str, ...] | None
    ) -> None:
        self._coming = (sorts, wanted, groups)
        self._regrouping.drop()
        turns = self._order.arranging(sorts, wanted, groups)
        if self._takes_turns(self.total) or self.total > MOST_AT_ONCE:
            self._arranging.begin(turns, self._take)
        else:
            self._arranging.drop()
            self._take(all_turns(turns))

    def _takes_turns(self, rows: int) -> bool:
        """Say whether so many rows are grouped in turns."""
        return bool(self.groups) and rows > MOST_GROUPED_AT_ONCE

    def _take(self, arrangement: Arrangement) -> None:
        before = self._order.sorts, self._order.filter.columns
        self._regrouping.drop()
        self._coming = None
        self._reorder(lambda: self._order.take(arrangement))
        if before != (self._order.sorts, self._order.filter.columns):
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def _reorder(self, change: Callable[[], None]) -> None:
        self.order_changing.emit()
        self.beginResetModel()
        change()
        self.endResetModel()
        self.order_changed.emit()


def _runs(
    positions: np.ndarray[Any, np.dtype[np.intp]], most: int | None = _MOST_SIGNALS
) -> list[tuple[int, int]]:
    """Join ascending positions to runs (first, last); above ``most`` runs give one that spans them all."""
    if len(positions) == 0:
        return []
    breaks = np.flatnonzero(np.diff(positions) > 1)
    firsts = positions[np.concatenate([[0], breaks + 1])].tolist()
    lasts = positions[np.concatenate([breaks, [len(positions) - 1]])].tolist()
    if most is not None and len(firsts) > most:
        return [(firsts[0], lasts[-1])]
    return list(zip(firsts, lasts, strict=True))
