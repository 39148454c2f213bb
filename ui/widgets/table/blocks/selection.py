"""What is selected in a table: rectangles of cells, kept by row id and column through sorts and filters."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject

from ui.widgets.table.column import RowId

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

_Select = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True, slots=True)
class Block:
    """A rectangle of cells as it stands on the screen.

    Attributes:
        rows: positions of rows, from the top.
        columns: columns of the model, from the left; hidden ones are not among them.
    """

    rows: Sequence[int]
    columns: Sequence[int]

    def __bool__(self) -> bool:
        """Whether there is a cell in it."""
        return bool(self.rows) and bool(self.columns)

    def __len__(self) -> int:
        """Count its cells."""
        return len(self.rows) * len(self.columns)

    def cells(self) -> Iterator[tuple[int, int]]:
        """Go through the cells, row by row."""
        return ((row, column) for row in self.rows for column in self.columns)


class CellSelection(QObject):
    """The selected cells of one table, and which of them an edit means; goes with its view."""

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Speak for a table whose selection model stays the same."""
        super().__init__(view)
        self._view = view
        self._kept: list[tuple[list[RowId], int, int]] = []
        self._kept_current: tuple[RowId, int] | None = None
        self._kept_y = -1
        self._touched: list[tuple[int, int]] | None = None
        view.selectionModel().selectionChanged.connect(self._forget_touched)
        view.values.modelReset.connect(self._forget_touched)

    # What is selected

    def parts(self) -> list[Block]:
        """Give every selected rectangle, hidden columns left out."""
        places = {column: place for place, column in enumerate(self._view.column_layout.shown_columns())}
        found = []
        for top, left, bottom, right in self._ranges():
            columns = sorted((c for c in range(left, right + 1) if c in places), key=places.__getitem__)
            found.append(Block(range(top, bottom + 1), columns))
        return found

    def bounds(self) -> Block:
        """Give all rows and all columns in which anything is selected."""
        parts = self.parts()
        columns = {column for part in parts for column in part.columns}
        shown = self._view.column_layout.shown_columns()
        return Block(self.rows(), [column for column in shown if column in columns])

    def rows(self) -> Sequence[int]:
        """Give the positions of all rows in which anything is selected, ascending."""
        runs = self._touched_runs()
        if len(runs) == 1:
            return range(runs[0][0], runs[0][1] + 1)
        return [position for top, bottom in runs for position in range(top, bottom + 1)]

    def ids(self) -> list[RowId]:
        """Give the ids of rows in which anything is selected; heads of groups alone stand for their rows."""
        values, rows = self._view.values, self.rows()
        ids = values.row_ids(rows)
        if ids or not values.groups:
            return ids
        groups = [group for group in map(values.group_at, rows) if group is not None]
        return list(dict.fromkeys(row_id for group in groups for row_id in values.ids_in(group)))

    def touches(self, row: int) -> bool:
        """Say whether anything in a row is selected."""
        return any(top <= row <= bottom for top, bottom in self._touched_runs()[:_MOST_RUNS])

    @property
    def is_of_whole_rows(self) -> bool:
        """Whether rows are selected rather than cells; an edit then means the current column alone."""
        last = self._view.values.columnCount() - 1
        ranges = self._ranges()
        return bool(ranges) and all(left == 0 and right == last for _, left, _, right in ranges)

    def meant(self) -> list[Block]:
        """Give the cells that one text for all of them goes into."""
        current = self._view.currentIndex()
        if not self.is_of_whole_rows:
            return [part for part in self.parts() if part]
        return [Block(self.rows(), [current.column()])] if current.isValid() else []

    # Selecting

    def select(self, block: Block, current: tuple[int, int] | None = None) -> None:
        """Select a rectangle; the keyboard goes to a cell of it, when one is named."""
        if not block:
            return
        chosen = QItemSelection()
        self._add(chosen, [(block.rows[0], block.rows[-1])], _runs_of(block.columns))
        if current is not None:
            self._view.selectionModel().setCurrentIndex(self._view.values.index(*current), _Select.NoUpdate)
        self._view.selectionModel().select(chosen, _Select.ClearAndSelect)

    def select_rows(self, ids: Iterable[RowId]) -> None:
        """Select whole rows by id, as far as they are shown."""
        chosen = QItemSelection()
        self._add(chosen, self._view.values.runs_of(ids), [(0, self._view.values.columnCount() - 1)])
        self._view.selectionModel().select(chosen, _Select.ClearAndSelect)

    def extend_to(self, row: int, column: int) -> None:
        """Stretch the selected rectangle from the corner across the current cell to another cell."""
        shown = self._view.column_layout.shown_columns()
        at_row, at_place = self._anchor(shown)
        place = shown.index(column)
        rows = range(min(at_row, row), max(at_row, row) + 1)
        columns = shown[min(at_place, place) : max(at_place, place) + 1]
        self.select(Block(rows, columns), (row, column))
        self._view.scrollTo(self._view.values.index(row, column))

    # Through sorts and filters

    def keep(self) -> None:
        """Remember by id what is selected, before rows get other places."""
        values, current = self._view.values, self._view.currentIndex()
        self._kept = [
            (values.line_ids(range(top, bottom + 1)), left, right)
            for top, left, bottom, right in self._ranges()
        ]
        self._kept_current = None
        self._kept_y = self._view.visualRect(current).top()
        if current.isValid() and current.row() < values.rowCount():
            self._kept_current = (values.id_at(current.row()), current.column())

    def restore(self) -> None:
        """Select it again; what is not shown any more is left out."""
        view, chosen = self._view, QItemSelection()
        if self._kept_current is not None:
            row_id, column = self._kept_current
            places = [
                row_id,
                *reversed(view.values.groups_of(row_id)),
            ]  # in a folded group its head stands in
            for top, _ in next(filter(None, (view.values.runs_of([each]) for each in places)), []):
                view.selectionModel().setCurrentIndex(view.values.index(top, column), _Select.NoUpdate)
                self._bring_back(view.values.index(top, column))
        for ids, left, right in self._kept:
            self._add(chosen, view.values.runs_of(ids), [(left, right)])
        if self._kept:
            view.selectionModel().select(chosen, _Select.ClearAndSelect)
            view.selection_changed.emit()

    def _bring_back(self, current: QModelIndex) -> None:
        """Scroll so that the current cell is at the height it had, or at least in sight."""
        view, bar = self._view, self._view.verticalScrollBar()
        if 0 <= self._kept_y < view.viewport().height():
            bar.setValue(bar.value() + view.visualRect(current).top() - self._kept_y)
        view.scrollTo(current)

    def _add(
        self, chosen: QItemSelection, rows: Iterable[tuple[int, int]], columns: Sequence[tuple[int, int]]
    ) -> None:
        index = self._view.values.index
        for top, bottom in rows:
            for left, right in columns:
                chosen.select(index(top, left), index(bottom, right))

    def _anchor(self, shown: Sequence[int]) -> tuple[int, int]:
        """Give row and place of the corner opposite the current cell; the current cell when it is in none."""
        current, bounds = self._view.currentIndex(), self.bounds()
        is_one = len(bounds) == sum(map(len, self.parts())) and len(bounds) > 0
        if not is_one or current.column() not in bounds.columns:
            return current.row(), shown.index(current.column())
        rows, columns = bounds.rows, bounds.columns
        row = rows[-1] if current.row() == rows[0] else rows[0]
        column = columns[-1] if current.column() == columns[0] else columns[0]
        return row, shown.index(column)

    def _ranges(self) -> list[tuple[int, int, int, int]]:
        chosen = self._view.selectionModel().selection()
        parts = (chosen.at(at) for at in range(chosen.size()))
        return [(part.top(), part.left(), part.bottom(), part.right()) for part in parts]

    def _touched_runs(self) -> list[tuple[int, int]]:
        if self._touched is None:
            self._touched = _joined(sorted({(top, bottom) for top, _, bottom, _ in self._ranges()}))
        return self._touched

    def _forget_touched(self) -> None:
        self._touched = None


_MOST_RUNS = 200
"""Rows of so many separate runs are tinted; more are selected by search, not by hand."""


def _joined(runs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for top, bottom in runs:
        if joined and top <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(joined[-1][1], bottom))
        else:
            joined.append((top, bottom))
    return joined


def _runs_of(columns: Sequence[int]) -> list[tuple[int, int]]:
    return _joined([(column, column) for column in sorted(columns)])
