"""What the selected cells come to: count, sum and average at the foot of the window, as in Excel."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer

from ui.language import tr
from ui.widgets.status_line import StatusLine
from ui.widgets.table.column import Column, Figure
from ui.widgets.table.in_turns import InTurns
from ui.widgets.table.turns import Turns

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

_MOST_COLUMNS: Final = 3
_CELLS_A_TURN: Final = 3_000


@dataclass(slots=True)
class _Sum:
    """The figures of one column in the selection."""

    title: str
    figure: Figure
    count: int = 0
    total: float = 0
    least: float = float("inf")
    most: float = float("-inf")

    def add(self, value: float) -> None:
        self.count += 1
        self.total += value
        self.least, self.most = min(self.least, value), max(self.most, value)


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
        view.selection_changed.connect(self._soon.start)
        view.values.dataChanged.connect(self._soon.start)
        view.values.modelReset.connect(self._soon.start)

    def refresh(self) -> None:
        """Tell of this table again, as when it is shown or gets the keyboard."""
        self._soon.start()

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
        sums: dict[int, _Sum] = {}
        filled = 0
        for part in parts:
            for row, column in part.cells():
                filled += _count(values.columns[column], values.row_at(row), column, sums)
                done += 1
                if done % _CELLS_A_TURN == 0:
                    yield
        return _words(filled, list(sums.values()))


def _count(column: Column[Any], row: Any, at: int, sums: dict[int, _Sum]) -> bool:
    """Add a cell to the sum of its column; say whether anything is in it."""
    if row is None:
        return False
    if column.figure is None:
        return bool(column.text(row))
    value = column.sort_key(row) if column.sort_key is not None else None
    if isinstance(value, str) or value is None:
        return False
    if at not in sums:
        sums[at] = _Sum(column.title, column.figure)
    sums[at].add(value)
    return True


def _words(filled: int, sums: Sequence[_Sum]) -> str:
    count = tr("Count: {count}").format(count=f"{filled:,}")
    if not sums:
        return count
    if len(sums) == 1:
        return "   ".join([count, *_of_one(sums[0])])
    shown = [_of_several(each) for each in sums[:_MOST_COLUMNS]]
    return "   ".join([count, *shown, *(["…"] if len(sums) > _MOST_COLUMNS else [])])


def _of_one(each: _Sum) -> list[str]:
    written = each.figure.written
    parts = [
        tr("Average: {figure}").format(figure=written(each.total / each.count)),
        tr("Lowest: {figure}").format(figure=written(each.least)),
        tr("Highest: {figure}").format(figure=written(each.most)),
    ]
    total = tr("Sum: {figure}").format(figure=written(each.total))
    return [total, *parts] if each.figure.adds_up else parts


def _of_several(each: _Sum) -> str:
    if each.figure.adds_up:
        return tr("{column}, sum: {figure}").format(column=each.title, figure=each.figure.written(each.total))
    average = each.figure.written(each.total / each.count)
    return tr("{column}, average: {figure}").format(column=each.title, figure=average)
