"""The headings of a table: a click sorts, a drag moves the column, a right click offers the rest."""

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu

from ui.icons import IconRole, paint_icon, role_colour
from ui.theme.appearance import current_theme
from ui.widgets.table.filter_popup import FilterPopup
from ui.widgets.table.filter_verbs import add_filter_verbs
from ui.widgets.table.ordering import next_sorts

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

_ARROW_WIDTH: Final = 20
_ARROW_SIDE: Final = 14
_EDGE: Final = 5
"""At the end of a heading the pointer takes hold of the width of its column."""


class TableHeader(QHeaderView):
    """The row of headings above one table."""

    _LEAST_WIDTH = 40

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Head a table, which takes it over."""
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self._pointed = -1
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
            left = max(0, self.sectionViewportPosition(section))
            popup = FilterPopup(self._view.values, section, self._view)
            popup.open_at(self.mapToGlobal(QPoint(left, self.height())))

    # The arrow at the end of the heading under the pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the arrow of the heading under the pointer."""
        super().mouseMoveEvent(event)
        self._point_at(self.logicalIndexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Take the arrow away."""
        super().leaveEvent(event)
        self._point_at(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the filter where the arrow is pressed; sort or move the column elsewhere."""
        at = event.position().toPoint()
        section = self.logicalIndexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and self._arrow(section).contains(at):
            self.open_filter(section)
        else:
            super().mousePressEvent(event)

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
        right = self.sectionViewportPosition(section) + self.sectionSize(section) - _EDGE
        return QRect(right - width, 1, width, self.height() - 2)

    def _point_at(self, section: int) -> None:
        section = section if self._view.values.offers_filters else -1
        if section != self._pointed:
            self._pointed = section
            self.viewport().update()

    # The menu

    def _open_menu(self, position: QPoint) -> None:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        section = self.logicalIndexAt(position)
        if section >= 0 and self._view.values.offers_filters:
            add_filter_verbs(menu, self._view, section)
            menu.addSeparator()
        self._view.groups.fill_menu(menu, section)
        menu.addSeparator()
        self._view.column_layout.fill_menu(menu)
        menu.popup(self.mapToGlobal(position))


def without_selection(header: QHeaderView) -> None:
    """Keep a header from asking whether all of its column is selected, which it does cell by cell."""
    header.setSelectionModel(QItemSelectionModel(header.model(), header))
