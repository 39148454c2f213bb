"""What the selected cells come to: count, sum and average at the foot of the window, as in Excel."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer

from cpm_planner.formatting.marks import format_count
from ui.in_turns import InTurns
from ui.language import tr
from ui.turns import Turns
from ui.widgets.status_line import StatusLine
from ui.widgets.table.column import Column
from ui.widgets.table.column_sum import ColumnSum, figure_of

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

_MOST_COLUMNS: Final = 3
_CELLS_A_TURN: Final = 3_000
_PAUSE_MS: Final = 100
"""More cells than a turn has are counted once the selection and the cells have not changed for so long."""


class SelectionFigures(QObject):
    """Counts a table's selection a moment after it changed, and tells the status line of its window."""

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Follow a table."""
        super().__init__(view)
        self._view = view
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._begin)
        self._counting = InTurns(self)
        view.selection_changed.connect(self.refresh)
        view.values.dataChanged.connect(self.refresh)
        view.values.modelReset.connect(self.refresh)
        view.values.order_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Tell of this table again, as when it is shown or gets the keyboard.

        What is being counted is left: its cells may have gone.
        """
        self._counting.drop()
        is_small = sum(map(len, self._view.cells.parts())) <= _CELLS_A_TURN
        self._soon.start(0 if is_small else _PAUSE_MS)

    def leave(self) -> None:
        """Say nothing any more, as when the table is hidden."""
        self._soon.stop()
        self._counting.drop()
        self._tell("")

    def _begin(self) -> None:
        if self._view.isVisible():
            self._counting.begin(self._counted(), self._tell)

    def _tell(self, text: str) -> None:
        line = self._view.window().findChild(StatusLine)
        if line is not None:
            line.set_selection(text)

    def _counted(self) -> Turns[str]:
        values, parts, done = self._view.values, self._view.cells.parts(), 0
        if sum(map(len, parts)) <= 1:
            return ""
        sums: dict[int, ColumnSum] = {}
        filled = counted = 0
        for part in filter(None, parts):
            at_once = max(1, _CELLS_A_TURN // len(part.columns))
            for begin in range(0, len(part.rows), at_once):
                rows = values.rows_at(part.rows[begin : begin + at_once])
                filled += sum(_count(values.columns[at], rows, at, sums) for at in part.columns)
                counted += sum(row is not None for row in rows)
                done += len(rows) * len(part.columns)
                if done >= _CELLS_A_TURN:
                    done = 0
                    yield
        if not self._view.cells.is_of_whole_rows:
            return _words(_counted_cells(filled), list(sums.values()))
        return _words(_counted_rows(counted), list(sums.values()) if counted > 1 else [])


def _count(column: Column[Any], rows: Sequence[Any], at: int, sums: dict[int, ColumnSum]) -> int:
    """Add cells to the sum of their column; say how many of them have anything in them."""
    if column.figure is None:
        return sum(map(bool, map(column.text, rows)))
    figures = [figure for figure in (figure_of(column, row) for row in rows) if figure is not None]
    if figures and at not in sums:
        sums[at] = ColumnSum(column.title, column.figure)
    for figure in figures:
        sums[at].add(figure)
    return len(figures)


def _counted_cells(filled: int) -> str:
    return tr("Count: {count}").format(count=format_count(filled))


def _counted_rows(rows: int) -> str:
    return tr("1 row selected") if rows == 1 else tr("{count} rows selected").format(count=format_count(rows))


def _words(count: str, sums: Sequence[ColumnSum]) -> str:
    if not sums:
        return count
    if len(sums) == 1:
        return "   ".join([count, *sums[0].words()])
    shown = [each.main_words for each in sums[:_MOST_COLUMNS]]
    return "   ".join([count, *shown, *(["…"] if len(sums) > _MOST_COLUMNS else [])])
