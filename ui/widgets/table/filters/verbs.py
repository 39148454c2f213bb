"""What the menus of a table offer to filter by: a column, or the value of a cell."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from ui.language import tr
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.column import Column
from ui.widgets.table.conditions import Condition, Way
from ui.widgets.table.filters.words import value_name

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

FILTER_KEY: Final = "Alt+Shift+Down"
FILTER_ROW_KEY: Final = "Ctrl+Alt+F"
_LONGEST: Final = 30


def add_filter_verbs(menu: QMenu, view: "ValueTable[Any]", section: int) -> None:
    """Offer to filter a column, and to take filters away."""
    values = view.values
    column = values.columns[section]
    words = tr("Filter {column}…").format(column=column.title)
    menu.addAction(words, QKeySequence(FILTER_KEY), lambda: view.open_filter(section))
    clear = menu.addAction(tr("Clear filter of {column}").format(column=column.title))
    clear.triggered.connect(lambda: values.filter_by(values.filter.without(column.key)))
    clear.setEnabled(column.key in values.filter.columns)
    clear_all = menu.addAction(tr("Clear all filters"))
    clear_all.triggered.connect(lambda: values.filter_by(RowFilter()))
    clear_all.setEnabled(values.filter.is_on)


def add_value_verbs(menu: QMenu, view: "ValueTable[Any]", cell: QModelIndex) -> None:
    """Offer to show only rows that have what a cell has, or to hide them."""
    values, row = view.values, view.values.row_at(cell.row())
    if row is None:
        return
    column = values.columns[cell.column()]
    name = value_name(column.text(row))
    shown = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
    found = found_in(column, row)  # now: the row may be gone, or another one, when the menu is answered
    verbs = ((tr("Show only “{value}”"), True), (tr("Hide “{value}”"), False))
    for words, is_wanted in verbs:
        action = menu.addAction(words.format(value=shown.replace("&", "&&")))
        action.triggered.connect(
            lambda _=False, only=is_wanted: values.filter_by(
                narrowed(values.filter, column.key, found, only=only)
            )
        )


@dataclass(frozen=True, slots=True)
class Found:
    """What a cell has: its text, and the values that a filter sees in it."""

    text: str
    values: tuple[str, ...]


def found_in(column: Column[Any], row: object) -> Found:
    """Give what the cell of a row has."""
    text = column.text(row)
    return Found(text, (text,) if column.filter_values is None else tuple(column.filter_values(row)))


def narrowed(asked: RowFilter, column: str, found: Found, *, only: bool) -> RowFilter:
    """Give the filter that shows only rows that have the same in a column, or hides them.

    A cell of several values, such as a mix of models, is meant as a whole.
    """
    values = frozenset(found.values)
    if len(found.values) != 1:
        return asked.asking(column, Condition(Way.IS if only else Way.IS_NOT, (found.text,)))
    if only:
        return asked.choosing(column, values)
    chosen = asked.choices.get(column, frozenset())
    if chosen - values:
        return asked.choosing(column, chosen - values)
    return asked.hiding(column, asked.hidden.get(column, frozenset()) | values)
