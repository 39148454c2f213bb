"""The list of the history: a click leads to any of its lines."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView

from cpm_planner.edit.step_names import step_title
from ui.history.line_model import LineModel
from ui.history.line_painter import LineDelegate, button_rect, is_cut
from ui.history.lines import DayLine, EditLine, Line
from ui.language import tr

_MEASURED: Final = 50
"""So many of the latest edits say whether titles take two lines."""


class EditList(QListView):
    """Shows the lines; one click on the arrow of a line, Enter or a double click leads there."""

    wanted = Signal(int)
    """How many steps are to be done."""
    chosen = Signal()
    """Another line is current."""

    def __init__(self) -> None:
        """Start without lines."""
        super().__init__()
        self.lines = LineModel(self)
        self.looks = LineDelegate(self.lines, self)
        self.setModel(self.lines)
        self.setItemDelegate(self.looks)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Edits, the latest first"))
        self.selectionModel().currentChanged.connect(self.chosen)
        self.doubleClicked.connect(lambda index: self.go_to(index.row()))
        self.lines.modelReset.connect(self._fit)

    def current_line(self) -> Line | None:
        """Give the line the keyboard is on."""
        return self.lines.line(self.currentIndex().row())

    def show_row(self, row: int) -> None:
        """Make a row current and show it."""
        if row >= 0:
            index = self.lines.index(row)
            self.setCurrentIndex(index)
            self.scrollTo(index, QListView.ScrollHint.EnsureVisible)

    def go_to(self, row: int) -> None:
        """Ask for the plan as it was at a row, if a way leads there."""
        line = self.lines.line(row)
        if not isinstance(line, DayLine | None) and line.depth is not None and self.lines.way(row):
            self.wanted.emit(line.depth)

    def _scroll_up(self) -> None:
        """Show what is above, as long as the current line stays in sight: the list opens before its room."""
        place, bar, height = (
            self.visualRect(self.currentIndex()),
            self.verticalScrollBar(),
            self.viewport().height(),
        )
        if 0 <= place.top() < height:
            bar.setValue(min(bar.value(), max(0, bar.value() + place.bottom() + 1 - height)))

    def _fit(self) -> None:
        """Give rows a second line for titles where one of the latest would be cut without it."""
        rows = range(min(_MEASURED, self.lines.rowCount()))
        titles = (
            step_title(line.moment.edit.label)
            for line in map(self.lines.line, rows)
            if isinstance(line, EditLine)
        )
        width = self.viewport().width()
        has_long = any(is_cut(title, width) for title in titles)
        if has_long != self.looks.has_long_titles:
            self.looks.has_long_titles = has_long
            self.scheduleDelayedItemsLayout()

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break titles anew, and fill room that is new from above."""
        super().resizeEvent(event)
        self._fit()
        if event.size().height() > event.oldSize().height():
            self._scroll_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the current line at Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_to(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the way to the line under the pointer."""
        self._hover(event.position().toPoint())
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go where an arrow that was clicked leads."""
        super().mouseReleaseEvent(event)
        row = self._row_of_arrow(event.position().toPoint())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(row)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the arrow away."""
        self._hover(QPoint(-1, -1))
        super().leaveEvent(event)

    def _row_of_arrow(self, at: QPoint) -> int:
        index = self.indexAt(at)
        is_on = index.isValid() and button_rect(self.visualRect(index)).contains(at)
        return index.row() if is_on and self.lines.way(index.row()) else -1

    def _hover(self, at: QPoint) -> None:
        shape = (
            Qt.CursorShape.PointingHandCursor if self._row_of_arrow(at) >= 0 else Qt.CursorShape.ArrowCursor
        )
        self.viewport().setCursor(shape)
        before, now = self.looks.hovered, self.indexAt(at).row()
        self.looks.hovered = now
        for row in {before, now} if before != now else ():
            self.viewport().update(self.visualRect(self.lines.index(row)))
