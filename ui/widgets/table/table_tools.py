"""The buttons at the end of a filter bar, for the table below it."""

from typing import Any

from PySide6.QtWidgets import QToolButton

from ui.language import tr
from ui.widgets.buttons import icon_button
from ui.widgets.table.columns.keeping import KeptFilterRow, KeptGroups, KeptLayout
from ui.widgets.table.columns.views_button import Keeping, ViewsButton
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.view import ValueTable


def add_table_tools(
    filters: FilterBar[Any], table: ValueTable[Any], keeping: Keeping, name: str
) -> ViewsButton:
    """Offer columns and views of a table that is remembered under a name."""
    KeptLayout(table, keeping.texts, name)
    KeptGroups(table, keeping.texts, name)
    KeptFilterRow(table, keeping.texts, name)
    views = ViewsButton(table, filters, keeping, name)
    filters.controls.addWidget(views)
    filters.controls.addWidget(_columns_button(table))
    return views


def _columns_button(table: ValueTable[Any]) -> QToolButton:
    """Make the button that opens the choice of columns of a table."""
    button = icon_button("columns-3", tr("Choose columns"))
    button.clicked.connect(table.column_layout.choose)
    return button
