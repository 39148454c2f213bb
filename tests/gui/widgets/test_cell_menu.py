"""What the menu of a table's cells offers."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from tests.gui.sample_rows import SampleRow
from ui.widgets.table.cell_menu import open_menu
from ui.widgets.table.view import ValueTable


def test_the_page_adds_to_the_menu_only_where_rows_are_selected(table: ValueTable[SampleRow]) -> None:
    asked: list[list[object]] = []
    table.menu_hook = lambda _, ids: asked.append(list(ids))
    table.clearSelection()
    open_menu(table, QPoint())
    assert asked == []
    table.select_ids([3])
    open_menu(table, QPoint())
    assert asked == [[3]]
    for menu in table.findChildren(QMenu):
        menu.close()
