"""Which rows a table shows and in which order, told to Qt; very many are arranged some at a time."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, Generic

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.widgets.table.column import Column, QuickFilter, Row, RowId
from ui.widgets.table.in_turns import InTurns
from ui.widgets.table.ordering import Arrangement, Ordering, RowFilter, Sort
from ui.widgets.table.turns import Turns, all_turns

_Index = QModelIndex | QPersistentModelIndex

MOST_AT_ONCE: Final = 30_000
"""Rows that are sorted and filtered on the spot, before anybody sees that it took a moment."""

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
        self._coming: tuple[tuple[Sort, ...] | None, RowFilter] | None = None

    def replace_rows(self, ids: Sequence[RowId]) -> None:
        """Show other rows, sorted and filtered as before."""
        coming, self._coming = self._coming, None
        self._arranging.drop()
        self._reorder(lambda: self._order.replace(ids))
        if coming is not None:
            self._arrange(*coming)

    def rows_changed(self, ids: Iterable[RowId]) -> None:
        """Repaint rows whose values changed; they keep their places until the next sort or filter."""
        ids = list(ids)
        self._order.forget(ids)
        last, rows = len(self.columns) - 1, self.rowCount()
        are_most = rows > 0 and len(ids) * 2 > self.total
        for top, bottom in [(0, rows - 1)] if are_most else _runs(self._order.positions(ids)):
            self.dataChanged.emit(self.index(top, 0), self.index(bottom, last))

    def sort_by(self, *sorts: Sort) -> None:
        """Sort by columns, the first being the most important; none gives the original order.

        Very many rows are shown in another order or filter only some turns of the event loop later.
        """
        self._arrange(sorts, self.filter)

    def filter_by(self, wanted: RowFilter) -> None:
        """Show only the rows that meet a filter."""
        self._arrange(None if self._coming is None else self._coming[0], wanted)

    def ready_search(self, most: int) -> bool:
        """Do a part of a first search's work on up to ``most`` rows; say whether none is left."""
        return self._order.ready_search(most)

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
        """Give the ids shown, in order."""
        return self._order.shown_ids()

    def id_at(self, position: int) -> RowId:
        """Give the id of a shown row."""
        return self._order.id_at(position)

    def row_at(self, position: int) -> Row | None:
        """Give the value of a shown row; None when it is gone."""
        return self._row_of(self._order.id_at(position))

    def runs_of(self, ids: Iterable[RowId]) -> list[tuple[int, int]]:
        """Give the shown positions of ids as runs (first, last)."""
        return _runs(self._order.positions(ids), most=None)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the rows shown."""
        return 0 if parent.isValid() else len(self._order.shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the columns, hidden ones too."""
        return 0 if parent.isValid() else len(self.columns)

    def _arrange(self, sorts: tuple[Sort, ...] | None, wanted: RowFilter) -> None:
        self._coming = (sorts, wanted)
        turns = self._order.arranging(sorts, wanted)
        if self.total > MOST_AT_ONCE:
            self._arranging.begin(turns, self._take)
        else:
            self._arranging.drop()
            self._take(all_turns(turns))

    def _take(self, arrangement: Arrangement) -> None:
        before = self._order.sorts, self._order.filter.columns
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
