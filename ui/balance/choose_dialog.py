"""A dialog to choose some of many: a table with a search, in which what is selected is chosen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from cpm_planner.formatting.marks import format_count
from ui.dialogs.frame import Frame
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.table.column import Column, RowId
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_NAME_WIDTH: Final = 240


@dataclass(frozen=True, slots=True)
class Choice:
    """One that can be chosen, and what is said about it."""

    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Choosing:
    """What is chosen among, in words."""

    title: str
    hint: str
    noun: str
    """Names what is chosen, such as "partners"."""
    keys: Sequence[RowId]
    choice_of: Callable[[RowId], Choice | None]
    """Gives one to be shown; asked only of those that are seen or searched."""


class ChooseDialog(Frame):
    """Hands what is selected to ``chosen`` when it is accepted."""

    def __init__(
        self,
        choosing: Choosing,
        selected: frozenset[RowId],
        chosen: Callable[[frozenset[RowId]], None],
        parent: QWidget,
    ) -> None:
        """Show all choices with those of before selected."""
        super().__init__(choosing.title, choosing.hint, parent)
        self._chosen = chosen
        columns: list[Column[Choice]] = [
            Column(key="name", title=self.tr("Name"), text=lambda row: row.name, width=_NAME_WIDTH),
            Column(key="detail", title=self.tr("About"), text=lambda row: row.detail, stretches=True),
        ]
        self.values: ValueTableModel[Choice] = ValueTableModel(columns, choosing.choice_of)
        self.table: ValueTable[Choice] = ValueTable(self.values, choosing.title)
        self.table.set_placeholder(self.tr("Nothing meets the search."))
        self.filters: FilterBar[Choice] = FilterBar(self.values, choosing.noun)
        self._count = text_label("", TextStyle.MUTED)
        self._lay_out()
        self.values.replace_rows(choosing.keys)
        self.table.selection_changed.connect(self._show_count)
        self.table.select_ids(list(selected))
        self._show_count()

    def _lay_out(self) -> None:
        self.wish_size(600, 520)
        self.body.addWidget(self.filters)
        self.body.addWidget(self.table, 1)
        nothing = secondary_button(self.tr("Choose none"))
        nothing.clicked.connect(self.table.clearSelection)
        keep = primary_button(self.tr("Keep as they are"), "check")
        keep.setDefault(True)
        keep.clicked.connect(self.accept)
        self.buttons.addWidget(nothing)
        self.buttons.addWidget(self._count, 1)
        self.buttons.addWidget(keep)

    def accept(self) -> None:
        """Hand over what is selected."""
        self._chosen(frozenset(self.table.selected_ids()))
        super().accept()

    def _show_count(self) -> None:
        count = len(self.table.selected_ids())
        self._count.setText(self.tr("{count} selected").format(count=format_count(count)))
