"""The buttons at the end of a filter bar, for the table below it."""

from typing import Any

from PySide6.QtWidgets import QToolButton

from ui.language import tr
from ui.widgets.buttons import icon_button
from ui.widgets.table.view import ValueTable


def columns_button(table: ValueTable[Any]) -> QToolButton:
    """Make the button that opens the choice of columns of a table."""
    button = icon_button("columns-3", tr("Choose columns"))
    button.clicked.connect(table.choose_columns)
    return button
