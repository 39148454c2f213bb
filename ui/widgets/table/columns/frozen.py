"""The first columns of a table that stay in sight while the others move sideways beneath them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui.theme.appearance import current_theme
from ui.theme.tokens import Theme

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

_LEAST_BESIDE: Final = 160
"""So much of the other columns stays in sight, in pixels at 100 % zoom; fewer columns are held otherwise."""

_BORDER: Final = 2


class FrozenColumns:
    """Where cells stand that are held, and what is under a point; one table's view asks it for both.

    The columns are not in another view: they are painted over the one that scrolls, so that selection,
    keyboard and editors are the same on both sides.
    """

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Hold no column of a table yet."""
        self._view = view
        self._count = 0
        self._start: tuple[int, int] | None = None

    def follow(self) -> None:
        """Follow the table, now that it has its model."""
        self._view.selectionModel().currentChanged.connect(self._note)
        self._view.horizontalScrollBar().valueChanged.connect(self._scroll)

    # Which columns

    @property
    def count(self) -> int:
        """How many of the columns shown are to be held, from the left."""
        return self._count

    def hold(self, count: int) -> None:
        """Hold so many of the columns shown; none for 0."""
        self.repaint()
        self._count = max(0, count)
        self.repaint()
        self._view.layout_changed.emit()

    def sections(self) -> Sequence[int]:
        """Give the columns held now: as many as leave room for others, and all but the last one at most."""
        if not self._count:
            return ()
        header, shown = self._view.horizontalHeader(), self._view.column_layout.shown_columns()
        room = self._view.viewport().width() - current_theme().px(_LEAST_BESIDE)
        held: list[int] = []
        for section in shown[: min(self._count, len(shown) - 1)]:
            room -= header.sectionSize(section)
            if room < 0:
                break
            held.append(section)
        return held

    @property
    def width(self) -> int:
        """Their width together."""
        return sum(map(self._view.horizontalHeader().sectionSize, self.sections()))

    @property
    def shift(self) -> int:
        """How far the held columns stand to the right of where they would be without being held."""
        return self._view.horizontalHeader().offset() if self._count else 0

    # Where, and what is there

    def is_at(self, x: int) -> bool:
        """Say whether a held column is at a place of the viewport."""
        return bool(self._count) and 0 <= x < self.width

    def section_at(self, x: int) -> int:
        """Give the column at a place of the viewport; -1 beyond the last one."""
        header = self._view.horizontalHeader()
        return header.logicalIndexAt(x - self.shift if self.is_at(x) else x)

    def left(self, section: int) -> int:
        """Give where a column begins in the viewport."""
        scrolled = self._view.horizontalHeader().sectionViewportPosition(section)
        return scrolled + self.shift if section in self.sections() else scrolled

    def moved(self, rect: QRect, section: int) -> QRect:
        """Give the place of a cell, or of a heading, given where it would be without being held."""
        return rect.translated(self.shift, 0) if self._count and section in self.sections() else rect

    def beside(self, rect: QRect, section: int) -> QRect:
        """Cut off of a cell what lies under the held columns."""
        width = self.width
        if section in self.sections() or rect.left() >= width:
            return rect
        return rect.adjusted(min(width - rect.left(), rect.width()), 0, 0, 0)

    def reveal(self, section: int) -> None:
        """Scroll so that a column is not under the held ones; -1 is none."""
        sections = self.sections()
        hidden = self.width - self._view.columnViewportPosition(section)
        if sections and section >= 0 and section not in sections and hidden > 0:
            bar = self._view.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)

    # Selecting across the border

    def press(self, event: QMouseEvent) -> None:
        """Remember where a drag begins, since the place may lie under the held columns later."""
        if event.button() == Qt.MouseButton.LeftButton and not _has_shift(event.modifiers()):
            self._begin(self._view.indexAt(event.position().toPoint()))

    def select(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> bool:
        """Select from where a drag, or the keyboard, began to where it is; False when nothing is held."""
        view, start = self._view, self._start
        if not self.sections() or start is None or start[0] >= view.values.rowCount():
            return False
        end = view.currentIndex()
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            room = view.viewport().rect()
            at = rect.bottomRight()
            end = view.indexAt(QPoint(min(max(at.x(), 0), room.right()), min(max(at.y(), 0), room.bottom())))
        if end.isValid():
            view.selectionModel().select(self._between(start, end), command)
        return True

    def _between(self, start: tuple[int, int], end: QModelIndex) -> QItemSelection:
        shown, index = self._view.column_layout.shown_columns(), self._view.values.index
        places = sorted(shown.index(section) for section in (start[1], end.column()) if section in shown)
        top, bottom = sorted((start[0], end.row()))
        chosen = QItemSelection()
        for section in shown[places[0] : places[-1] + 1]:
            chosen.merge(
                QItemSelection(index(top, section), index(bottom, section)),
                QItemSelectionModel.SelectionFlag.Select,
            )
        return chosen

    def _note(self, current: QModelIndex) -> None:
        """Remember where the keyboard begins to select."""
        if not QGuiApplication.mouseButtons() and not _has_shift(QGuiApplication.keyboardModifiers()):
            self._begin(current)

    def _begin(self, index: QModelIndex) -> None:
        self._start = (index.row(), index.column()) if index.isValid() else None

    # Painting

    def _scroll(self) -> None:
        """Keep an editor that moves with its cell from covering what is held."""
        if self._count:
            self.repaint()
            self._view.updateEditorGeometries()

    def repaint(self) -> None:
        """Paint all of table and headings again, as what is held does not move with the rest."""
        if self._count:
            self._view.viewport().update()
            self._view.horizontalHeader().viewport().update()

    def paint(self) -> None:
        """Paint the held cells over those that scroll."""
        sections = self.sections()
        if not sections:
            return
        held = QRect(0, 0, self.width, self._depth())
        painter = QPainter(self._view.viewport())
        if self.shift:
            painter.fillRect(held, QColor(current_theme().surface.raised))
            self._paint_cells(painter, sections)
        _paint_border(painter, held, current_theme())
        painter.end()

    def paint_headings(self, painter: QPainter) -> None:
        """Paint the held headings over those that scroll."""
        header, width = self._view.headings, self.width
        if not width:
            return
        held = QRect(0, 0, width, header.viewport().height())
        if self.shift:
            painter.fillRect(held, QColor(current_theme().surface.raised))
            for section in self.sections():
                place = QRect(self.left(section), 0, header.sectionSize(section), header.viewport().height())
                header.paintSection(painter, place, section)
        _paint_border(painter, held, current_theme())

    def _paint_cells(self, painter: QPainter, sections: Sequence[int]) -> None:
        view, chosen = self._view, self._view.selectionModel()
        option = QStyleOptionViewItem()
        view.initViewItemOption(option)
        unselected = option.state & ~QStyle.StateFlag.State_Selected
        for row in range(max(0, view.rowAt(0)), self._last_row() + 1):
            for section in sections:
                index = view.values.index(row, section)
                option.rect = view.visualRect(index)
                is_selected = chosen.isSelected(index)
                option.state = unselected | QStyle.StateFlag.State_Selected if is_selected else unselected
                view.itemDelegate().paint(painter, option, index)

    def _last_row(self) -> int:
        at = self._view.rowAt(self._view.viewport().height() - 1)
        return at if at >= 0 else self._view.values.rowCount() - 1

    def _depth(self) -> int:
        """Give the height down to which there are rows."""
        last = self._last_row()
        if last < 0:
            return 0
        return min(
            self._view.viewport().height(), self._view.rowViewportPosition(last) + self._view.rowHeight(last)
        )


def _has_shift(modifiers: Qt.KeyboardModifier) -> bool:
    return bool(modifiers & Qt.KeyboardModifier.ShiftModifier)


def _paint_border(painter: QPainter, held: QRect, theme: Theme) -> None:
    edge = QRect(held.right() - _BORDER + 1, held.top(), _BORDER, held.height())
    painter.fillRect(edge, QColor(theme.surface.control_border))
