"""The menus of a table: that of its cells, and that of its headings, which the first one holds, too."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from ui.actions import EXPLAIN_KEY
from ui.language import tr
from ui.widgets.table.filters.verbs import FILTER_ROW_KEY, add_filter_verbs, add_value_verbs

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable


def open_menu(view: "ValueTable[Any]", place: QPoint) -> None:
    """Offer what the page adds for selected rows, filters, and what can be done to cells and column."""
    menu, ids, current = _menu(view), view.selected_ids(), view.currentIndex()
    if view.menu_hook is not None and ids:
        view.menu_hook(menu, ids)
        menu.addSeparator()
    if view.figure_explained() is not None:
        menu.addAction(tr("Explain this figure"), QKeySequence(EXPLAIN_KEY), view.explain)
        menu.addSeparator()
    if current.isValid() and view.values.offers_filters:
        add_value_verbs(menu, view, current)
        menu.addSeparator()
    _add_block_verbs(menu, view, has_any=bool(ids))
    if current.isValid():
        menu.addSeparator()
        title = view.values.columns[current.column()].title.replace("&", "&&")
        _fill_column_menu(menu.addMenu(tr("Column {column}").format(column=title)), view, current.column())
    menu.popup(place)


def open_column_menu(view: "ValueTable[Any]", section: int, place: QPoint) -> None:
    """Offer what can be done to a column; -1 stands for none."""
    menu = _menu(view)
    _fill_column_menu(menu, view, section)
    menu.popup(place)


def _fill_column_menu(menu: QMenu, view: "ValueTable[Any]", section: int) -> None:
    layout, frozen = view.column_layout, view.frozen
    if section >= 0 and view.values.offers_filters:
        add_filter_verbs(menu, view, section)
        row = menu.addAction(tr("Filter row"), QKeySequence(FILTER_ROW_KEY), view.headings.turn_filter_row)
        row.setCheckable(True)
        row.setChecked(view.headings.has_filter_row)
        menu.addSeparator()
    view.groups.fill_menu(menu, section)
    menu.addSeparator()
    shown = layout.shown_columns()
    if section in shown[:-1]:
        place = shown.index(section) + 1
        menu.addAction(tr("Freeze columns up to here"), lambda: frozen.hold(place))
    menu.addAction(tr("Unfreeze columns"), lambda: frozen.hold(0)).setEnabled(frozen.count > 0)
    menu.addSeparator()
    if section > 0:
        menu.addAction(tr("Hide column"), lambda: layout.show_column(section, shown=False))
    menu.addAction(tr("Choose columns…"), layout.choose)
    menu.addAction(tr("Reset columns"), layout.reset)


def _add_block_verbs(menu: QMenu, view: "ValueTable[Any]", *, has_any: bool) -> None:
    blocks, standard = view.blocks, QKeySequence.StandardKey
    menu.addAction(tr("Copy"), standard.Copy, blocks.copy).setEnabled(has_any)
    with_headers = menu.addAction(tr("Copy with headings"))
    with_headers.triggered.connect(lambda: blocks.copy(with_headers=True))
    if view.selects_cells:
        menu.addAction(tr("Cut"), standard.Cut, blocks.cut)
        menu.addAction(tr("Paste"), standard.Paste, blocks.paste)
        menu.addSeparator()
        menu.addAction(tr("Fill down"), QKeySequence("Ctrl+D"), blocks.fill_down)
        menu.addAction(tr("Fill right"), QKeySequence("Ctrl+R"), blocks.fill_right)
        menu.addAction(tr("Clear"), QKeySequence("Del"), blocks.clear)


def _menu(view: "ValueTable[Any]") -> QMenu:
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
