"""The headings of a table: a click sorts, a drag moves the column, a right click offers the rest."""

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from ui.icons import IconRole, paint_icon, role_colour
from ui.theme.appearance import current_theme
from ui.widgets.table.arranging.ordering import next_sorts
from ui.widgets.table.cell_menu import open_column_menu
from ui.widgets.table.filters.popup import FilterPopup
from ui.widgets.table.filters.row import FilterRow

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

_ARROW_WIDTH: Final = 20
_ARROW_SIDE: Final = 14
_EDGE: Final = 5
"""At the end of a heading the pointer takes hold of the width of its column."""


class TableHeader(QHeaderView):
    """The row of headings above one table."""

    _LEAST_WIDTH = 40

    filter_row_turned = Signal()
    """The row of fields is shown, or taken away."""

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Head a table, which takes it over."""
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.filter_row: FilterRow | None = None
        self._pointed = -1
        self._is_held = False
        self.setMouseTracking(True)
        self.setHighlightSections(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(self._LEAST_WIDTH)
        self.sectionClicked.connect(self._sort)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)

    def _sort(self, section: int) -> None:
        """Go round ascending, descending, unsorted; with Shift keep the other columns."""
        values = self._view.values
        added = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        values.sort_by(*next_sorts(values.sorts, values.columns[section].key, added=added))

    def open_filter(self, section: int) -> None:
        """Drop the filter of a column down below its heading."""
        if self._view.values.offers_filters:
            left = max(0, self._view.frozen.left(section))
            popup = FilterPopup(self._view.values, section, self._view)
            popup.open_at(self.mapToGlobal(QPoint(left, self.height())))

    # The row of fields below the headings

    @property
    def has_filter_row(self) -> bool:
        """Whether the row is shown."""
        return self.filter_row is not None

    def turn_filter_row(self) -> None:
        """Show the row, with the keyboard in the field of the current column, or take it away."""
        if self.filter_row is not None:
            self.filter_row.hide()
            self.filter_row.deleteLater()
            self.filter_row = None
            self._view.setFocus()
            self._make_room()
            self.filter_row_turned.emit()
        else:
            self.show_filter_row()
        if self.filter_row is not None:
            self.filter_row.go_to(max(0, self._view.currentIndex().column()))

    def show_filter_row(self) -> None:
        """Show the row where there is none yet; the keyboard stays where it is."""
        if self.filter_row is None and self._view.values.offers_filters:
            self.filter_row = FilterRow(self._view)
            self.filter_row.show()
            self._make_room()
            self.filter_row_turned.emit()

    def sizeHint(self) -> QSize:
        """Give the height of the headings and of the row below them."""
        hint = super().sizeHint()
        return hint if self.filter_row is None else QSize(hint.width(), hint.height() + self.filter_row.room)

    def updateGeometries(self) -> None:
        """Leave the row its room."""
        self.setViewportMargins(0, 0, 0, 0 if self.filter_row is None else self.filter_row.room)
        super().updateGeometries()
        if self.filter_row is not None:
            self.filter_row.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the fields anew."""
        super().resizeEvent(event)
        if self.filter_row is not None:
            self.filter_row.place()

    def _make_room(self) -> None:
        self.updateGeometries()
        self.updateGeometry()
        self._view.updateGeometries()

    # The arrow at the end of the heading under the pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the arrow of the heading under the pointer."""
        is_held = self._is_held if event.buttons() and self._is_sizing() else self._is_at_held(event)
        super().mouseMoveEvent(self._meant(event, is_held=is_held))
        self._point_at(self._section_at(event))

    def leaveEvent(self, event: QEvent) -> None:
        """Take the arrow away."""
        super().leaveEvent(event)
        self._point_at(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the filter where the arrow is pressed; sort or move the column elsewhere."""
        section, self._is_held = self._section_at(event), self._is_at_held(event)
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and self._arrow(section).contains(event.position().toPoint()):
            self.open_filter(section)
        else:
            super().mousePressEvent(self._meant(event, is_held=self._is_held))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click, or a drag."""
        is_held = self._is_held if self._is_sizing() else self._is_at_held(event)
        super().mouseReleaseEvent(self._meant(event, is_held=is_held))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit a column to its cells where its edge is double-clicked."""
        super().mouseDoubleClickEvent(self._meant(event, is_held=self._is_at_held(event)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the headings, those of held columns over the others."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._view.frozen.paint_headings(painter)
        painter.end()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw a heading, and its arrow while the pointer is on it."""
        super().paintSection(painter, rect, section)
        if section == self._pointed:
            theme, spot = current_theme(), self._arrow(section)
            painter.fillRect(spot, QColor(theme.surface.hover))
            side = theme.px(_ARROW_SIDE)
            place = QRectF(spot.center().x() - side / 2, spot.center().y() - side / 2, side, side)
            paint_icon(painter, place, "chevron-down", role_colour(theme, IconRole.MUTED))

    def _arrow(self, section: int) -> QRect:
        """Give the place of a heading's arrow, short of the edge that sizes the column."""
        if section < 0 or not self._view.values.offers_filters:
            return QRect()
        width = current_theme().px(_ARROW_WIDTH)
        right = self._view.frozen.left(section) + self.sectionSize(section) - _EDGE
        return QRect(right - width, 1, width, self.viewport().height() - 2)

    def _point_at(self, section: int) -> None:
        section = section if self._view.values.offers_filters else -1
        if section != self._pointed:
            self._pointed = section
            self.viewport().update()

    # Held columns stay where they are, and Qt looks for what scrolls: it is told where they would be

    def _section_at(self, event: QMouseEvent) -> int:
        return self._view.frozen.section_at(event.position().toPoint().x())

    def _is_at_held(self, event: QMouseEvent) -> bool:
        return self._view.frozen.is_at(event.position().toPoint().x())

    def _is_sizing(self) -> bool:
        """Say whether the width of a column is being dragged, which must go on as it began."""
        return self.cursor().shape() == Qt.CursorShape.SplitHCursor

    def _meant(self, event: QMouseEvent, *, is_held: bool) -> QMouseEvent:
        if not is_held or not self._view.frozen.shift:
            return event
        return QMouseEvent(
            event.type(),
            event.position() - QPointF(self._view.frozen.shift, 0),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )

    def _open_menu(self, position: QPoint) -> None:
        open_column_menu(self._view, self._view.frozen.section_at(position.x()), self.mapToGlobal(position))


def without_selection(header: QHeaderView) -> None:
    """Keep a header from asking whether all of its column is selected, which it does cell by cell."""
    header.setSelectionModel(QItemSelectionModel(header.model(), header))
