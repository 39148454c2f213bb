"""The line above a table: search, quick filters, choices per column, how many rows are left, Clear all."""

from functools import partial
from typing import Generic

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from ui.icons import IconRole, icon
from ui.theme.tokens import Space
from ui.widgets.buttons import quiet_button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.search_field import SearchField
from ui.widgets.styling import set_style
from ui.widgets.table.column import Column, FilterKind, QuickFilter, Row
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.ordering import RowFilter

_MOST_LINES = 12


class FilterBar(QWidget, Generic[Row]):
    """Filters one model; further controls of a page go into ``controls`` at the right end."""

    def __init__(self, model: ValueTableModel[Row], noun: str) -> None:
        """Offer what the model's columns and quick filters offer; ``noun`` names the rows ("partners")."""
        super().__init__()
        self._model = model
        self._noun = noun
        self.search = SearchField(self.tr("Search {noun}").format(noun=noun))
        self.search.searched.connect(self._search)
        self._choice_lists: dict[str, QListWidget] = {}
        self._choices = {
            c.key: self._choice_button(c) for c in model.columns if c.filter_kind is FilterKind.CHOICE
        }
        self._quick = {each.key: self._quick_button(each) for each in model.quick_filters}
        self._count = text_label("", TextStyle.MUTED)
        self._clear = quiet_button(self.tr("Clear all"), "x")
        self._clear.clicked.connect(self.clear)
        self.controls = QHBoxLayout()
        self._lay_out()
        model.order_changed.connect(self._show_state)
        self._show_state()

    def clear(self) -> None:
        """Take all filters away."""
        self.search.clear()
        self._model.filter_by(RowFilter())

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        self.controls.setSpacing(Space.S)
        row.addWidget(self.search)
        flow = FlowLayout()
        for button in (*self._quick.values(), *self._choices.values(), self._clear):
            flow.addWidget(button)
        row.addLayout(flow, 1)
        row.addWidget(self._count)
        row.addLayout(self.controls)

    def _quick_button(self, quick: QuickFilter[Row]) -> QToolButton:
        button = _filter_button(quick.title)
        button.setCheckable(True)
        button.toggled.connect(self._filter_quick)
        return button

    def _choice_button(self, column: Column[Row]) -> QToolButton:
        button = _filter_button(column.title)
        button.setIcon(icon("chevron-down", IconRole.MUTED))
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self._choice_menu(column, button))
        return button

    def _choice_menu(self, column: Column[Row], button: QToolButton) -> QMenu:
        menu = QMenu(button)
        menu.setLayoutDirection(QApplication.layoutDirection())  # the button's own is turned for its arrow
        values = QListWidget()
        values.setAccessibleName(self.tr("Values of {column}").format(column=column.title))
        values.setMinimumWidth(220)
        values.itemChanged.connect(lambda: self._filter_choice(column.key))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(values)
        menu.addAction(holder)
        self._choice_lists[column.key] = values
        menu.aboutToShow.connect(partial(self._fill_choices, column.key))
        return menu

    def _fill_choices(self, key: str) -> None:
        values = self._choice_lists[key]
        chosen, offered = self._model.filter.choices.get(key, frozenset()), self._model.offered(key)
        values.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        values.clear()
        for value in sorted({*offered, *chosen}, key=str.casefold):
            item = QListWidgetItem(f"{value or self.tr('(empty)')}  ·  {offered.get(value, 0)}")
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setCheckState(Qt.CheckState.Checked if value in chosen else Qt.CheckState.Unchecked)
            values.addItem(item)
        values.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        lines = min(max(values.count(), 1), _MOST_LINES)
        values.setFixedHeight(lines * max(values.sizeHintForRow(0), 1) + Space.S)

    def _filter_choice(self, key: str) -> None:
        values = self._choice_lists[key]
        items = [values.item(at) for at in range(values.count())]
        chosen = frozenset(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )
        now = self._model.filter
        self._model.filter_by(RowFilter(now.search, {**now.choices, key: chosen}, now.quick))

    def _filter_quick(self) -> None:
        now = self._model.filter
        quick = frozenset(key for key, button in self._quick.items() if button.isChecked())
        if quick != now.quick:
            self._model.filter_by(RowFilter(now.search, now.choices, quick))

    def _search(self, text: str) -> None:
        now = self._model.filter
        if text != now.search:
            self._model.filter_by(RowFilter(text, now.choices, now.quick))

    def _show_state(self) -> None:
        now, shown, total = self._model.filter, self._model.rowCount(), self._model.total
        whole = self.tr("{total:,} {noun}").format(total=total, noun=self._noun)
        part = self.tr("{shown:,} of {total:,} {noun}").format(shown=shown, total=total, noun=self._noun)
        self._count.setText(part if now.is_on else whole)
        self._clear.setVisible(now.is_on)
        for key, button in self._quick.items():
            button.setChecked(key in now.quick)
        for column in self._model.columns:
            if column.key in self._choices:
                self._show_choice(
                    column.title, self._choices[column.key], now.choices.get(column.key, frozenset())
                )

    def _show_choice(self, title: str, button: QToolButton, chosen: frozenset[str]) -> None:
        extra = next(iter(chosen)) if len(chosen) == 1 else str(len(chosen))
        button.setText(f"{title}: {extra}" if chosen else title)
        button.setAccessibleName(self.tr("Filter by {column}").format(column=button.text()))
        if button.property("active") != bool(chosen):
            set_style(button, active=bool(chosen))


def _filter_button(title: str) -> QToolButton:
    button = QToolButton()
    button.setText(title)
    button.setAccessibleName(title)
    set_style(button, kind="filter")
    return button
