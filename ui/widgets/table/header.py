"""The headings of a table: a click sorts, a drag moves the column, a right click offers the rest."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QMenu

from ui.widgets.table.ordering import next_sorts

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable


class TableHeader(QHeaderView):
    """The row of headings above one table."""

    _LEAST_WIDTH = 40

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Head a table, which takes it over."""
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
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

    def _open_menu(self, position: QPoint) -> None:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._view.column_layout.fill_menu(menu)
        menu.popup(self.mapToGlobal(position))


def without_selection(header: QHeaderView) -> None:
    """Keep a header from asking whether all of its column is selected, which it does cell by cell."""
    header.setSelectionModel(QItemSelectionModel(header.model(), header))
