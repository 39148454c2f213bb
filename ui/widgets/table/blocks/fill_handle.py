"""The small square at the corner of the selection: dragged, it repeats the selected cells over others."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen

from ui.theme.appearance import current_theme
from ui.theme.tokens import Theme
from ui.widgets.table.blocks.selection import Block

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

_SIDE: Final = 7
_REACH: Final = 6
"""How far from its corner the pointer still takes hold of the handle."""


@dataclass(slots=True)
class _Drag:
    """The cells that are repeated, and those that would be filled now."""

    source: Block
    target: Block


class FillHandle:
    """Draws the frame of the selection with its handle, and follows a drag of it."""

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Work for a table."""
        self._view = view
        self._drag: _Drag | None = None

    # The mouse

    def press(self, event: QMouseEvent) -> bool:
        """Take hold of the handle; False where it is not."""
        source = self._source()
        is_held = event.button() == Qt.MouseButton.LeftButton and self.is_at(event.position().toPoint())
        if source is None or not is_held:
            return False
        self._drag = _Drag(source, Block((), ()))
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Follow a drag; False when there is none."""
        at = event.position().toPoint()
        if self._drag is None:
            shape = Qt.CursorShape.CrossCursor if self.is_at(at) else Qt.CursorShape.ArrowCursor
            if self._view.viewport().cursor().shape() != shape:
                self._view.viewport().setCursor(shape)
            return False
        self._drag.target = self._stretched(self._drag.source, at)
        self._view.viewport().update()
        return True

    def release(self) -> bool:
        """Fill what the drag reached; False when there is no drag."""
        drag, self._drag = self._drag, None
        if drag is None:
            return False
        self._view.viewport().update()
        if drag.target:
            self._view.blocks.repeat(drag.source, drag.target)
        return True

    def is_at(self, at: QPoint) -> bool:
        """Say whether the handle is at a place of the viewport."""
        source = self._source()
        if source is None:
            return False
        rect = self._rect(source)
        if rect.isEmpty():
            return False
        corner = rect.bottomRight()
        return (at - corner).manhattanLength() <= 2 * _REACH and max(
            abs(at.x() - corner.x()), abs(at.y() - corner.y())
        ) <= _REACH

    # Painting

    def paint(self) -> None:
        """Draw the frame around the selected cells, the handle, and what a drag would fill."""
        parts = self._view.cells.parts()
        if len(parts) == 1 and parts[0]:
            painter = QPainter(self._view.viewport())
            self._paint(painter, parts)
            painter.end()

    def _paint(self, painter: QPainter, parts: list[Block]) -> None:
        theme, rect = current_theme(), self._rect(parts[0])
        if rect.isEmpty():
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(parts[0]) > 1:
            painter.setPen(QPen(QColor(theme.accent.solid), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        if self._source() is not None:
            _paint_handle(painter, rect, theme)
        if self._drag is not None and self._drag.target:
            painter.setPen(QPen(QColor(theme.accent.solid), 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._rect(self._drag.target).adjusted(1, 1, -2, -2))

    def _source(self) -> Block | None:
        """Give the one rectangle that can be repeated; None where there is no such thing."""
        view = self._view
        if not view.selects_cells or view.cells.is_of_whole_rows:
            return None
        parts = view.cells.parts()
        can = len(parts) == 1 and parts[0] and any(map(view.values.is_editable, parts[0].columns))
        can = can and bool(view.values.rows_among(parts[0].rows))
        return parts[0] if can else None

    def _stretched(self, source: Block, at: QPoint) -> Block:
        """Give the cells between the source and the pointer, below or above it, or beside it."""
        view, shown = self._view, self._view.column_layout.shown_columns()
        rect = self._rect(source)
        if rect.contains(at):
            return Block((), ())
        down = max(at.y() - rect.bottom(), rect.top() - at.y())
        if down >= max(at.x() - rect.right(), rect.left() - at.x()):
            last = view.values.rowCount() - 1
            row = view.rowAt(at.y())
            row = row if row >= 0 else (last if at.y() > rect.bottom() else 0)
            top, bottom = source.rows[0], source.rows[-1]
            return Block(range(bottom + 1, row + 1) if row > bottom else range(row, top), source.columns)
        column = view.frozen.section_at(at.x())
        place = shown.index(column) if column in shown else (len(shown) - 1 if at.x() > rect.right() else 0)
        first, last = shown.index(source.columns[0]), shown.index(source.columns[-1])
        return Block(source.rows, shown[last + 1 : place + 1] if place > last else shown[place:first])

    def _rect(self, block: Block) -> QRect:
        """Give the place of a block, as far as it is not under the held columns."""
        first, last = (
            self._view.frozen.beside(self._view.visualRect(self._view.values.index(row, column)), column)
            for row, column in ((block.rows[0], block.columns[0]), (block.rows[-1], block.columns[-1]))
        )
        return QRect(first.topLeft(), last.bottomRight())


def _paint_handle(painter: QPainter, rect: QRect, theme: Theme) -> None:
    side = theme.px(_SIDE)
    square = QRect(rect.right() - side + 1, rect.bottom() - side + 1, side, side)
    painter.setPen(QPen(QColor(theme.surface.raised), 1))
    painter.setBrush(QColor(theme.accent.solid))
    painter.drawRect(square)
