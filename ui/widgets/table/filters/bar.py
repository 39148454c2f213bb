"""The line above a table: search, quick filters, choices per column, how many rows are left, Clear all."""

from dataclasses import replace
from functools import partial
from typing import Generic

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from cpm_planner.formatting.language import counted
from cpm_planner.formatting.marks import format_count
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.buttons import filter_button, quiet_button
from ui.widgets.choice_button import ChoiceButton, Offer
from ui.widgets.flow_beside import FlowBeside
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.search_field import SearchField
from ui.widgets.sized import follow_text_size
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.column import Column, FilterKind, QuickFilter, Row
from ui.widgets.table.filters.chips import FilterChips
from ui.widgets.table.groups.menu import GroupButton, GroupChip
from ui.widgets.table.model import ValueTableModel


class FilterBar(QWidget, Generic[Row]):
    """Filters one model; further controls of a page go into ``controls`` at the right end."""

    def __init__(self, model: ValueTableModel[Row], noun: str, one: str = "") -> None:
        """Offer what the model's columns and quick filters offer; ``noun`` names the rows ("partners").

        A single row is called ``one``, or else just a row.
        """
        super().__init__()
        self._model = model
        model.nouns = one or model.nouns[0], noun
        self.search = SearchField(self.tr("Search {noun}").format(noun=noun))
        self.search.searched.connect(self._search)
        self._choices = {
            c.key: self._choice_button(c) for c in model.columns if c.filter_kind is FilterKind.CHOICE
        }
        self._quick = {each.key: self._quick_button(each) for each in model.quick_filters}
        self._count = text_label("", TextStyle.MUTED)
        self._clear = quiet_button(self.tr("Clear all"), "x")
        self._clear.clicked.connect(self.clear)
        self.group, self.grouped = GroupButton(model), GroupChip(model)
        self._flow = FlowLayout()
        self.chips = FilterChips(model, frozenset(self._choices), self._flow, self._clear)
        model.offers_filters = True
        self._lay_out()
        model.order_changed.connect(self._show_state)
        self._show_state()

    def clear(self) -> None:
        """Take all filters away."""
        self.show_filter(RowFilter())

    def show_filter(self, wanted: RowFilter) -> None:
        """Filter by something else, what is searched included."""
        self._model.filter_by(wanted)
        self.search.setText(wanted.search)

    def _lay_out(self) -> None:
        holder, filters = QWidget(), QWidget()
        self.controls = flush(holder, QHBoxLayout(), Space.S)
        row = flush(filters, QHBoxLayout(), Space.S)
        buttons = (*self._quick.values(), *self._choices.values(), self._clear, self.group, self.grouped)
        for part in (self.search, *buttons):
            self._flow.addWidget(part)
        row.addLayout(self._flow, 1)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        follow_text_size(self._count, lambda: self._count.setMinimumHeight(self.search.sizeHint().height()))
        line = flush(self, QVBoxLayout())
        line.addWidget(FlowBeside(filters, holder, self._flow))

    def _quick_button(self, quick: QuickFilter[Row]) -> QToolButton:
        button = filter_button(quick.title)
        button.toggled.connect(self._filter_quick)
        return button

    def _choice_button(self, column: Column[Row]) -> ChoiceButton:
        button = ChoiceButton(column.title, partial(self._offers, column.key))
        button.changed.connect(partial(self._filter_choice, column.key))
        return button

    def _offers(self, key: str) -> list[Offer]:
        chosen, offered = self._model.filter.choices.get(key, frozenset()), self._model.offered(key)
        return [
            Offer(value, value or self.tr("(empty)"), offered.get(value, 0))
            for value in sorted({*offered, *chosen}, key=str.casefold)
        ]

    def _filter_choice(self, key: str) -> None:
        chosen = frozenset(map(str, self._choices[key].chosen))
        self._model.filter_by(self._model.filter.choosing(key, chosen))

    def _filter_quick(self) -> None:
        now = self._model.filter
        quick = frozenset(key for key, button in self._quick.items() if button.isChecked())
        if quick != now.quick:
            self._model.filter_by(replace(now, quick=quick))

    def _search(self, text: str) -> None:
        now = self._model.filter
        if text != now.search:
            self._model.filter_by(replace(now, search=text))

    def _show_state(self) -> None:
        now, shown, total = self._model.filter, self._model.shown_count, self._model.total
        sentence = self.tr("{shown} of {count} {noun}") if now.is_on else self.tr("{count} {noun}")
        noun = counted(total, *self._model.nouns)
        parts = {"shown": format_count(shown), "count": format_count(total), "noun": noun}
        self._count.setText(sentence.format(**parts))
        self._clear.setVisible(now.is_on)
        for key, button in self._quick.items():
            button.setChecked(key in now.quick)
        for key, choice in self._choices.items():
            choice.set_chosen(now.choices.get(key, frozenset()))
        self.chips.show_filter(now)
