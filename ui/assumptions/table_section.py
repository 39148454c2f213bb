"""A section that is one table of a collection of the plan, with its heading and its verbs add and remove."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QVBoxLayout, QWidget

from cpm_planner.edit.row_edit import RowEdit, in_turn
from cpm_planner.edit.step_names import StepWords, shortened
from ui.page_context import PageContext
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.buttons import icon_button, secondary_button
from ui.widgets.card import SectionHeader
from ui.widgets.fitting import AskingByWidth
from ui.widgets.reflow import Reflow
from ui.widgets.stacked import in_flow
from ui.widgets.table.column import Answer, Column, RowId, TableEdit
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_MOST_OF_IT = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionWords:
    """What a section says: heading, hint, and names of one and of many rows ("tier", "tiers")."""

    title: str
    hint: str
    one: str
    many: str
    none_yet: str = ""
    """What stands in the table while it is empty."""


class TableSection(AskingByWidth):
    """Shows one collection of the plan; ``below`` takes what the page wants under the table."""

    current_changed = Signal()
    """Another row, or another value of the row, is worked on."""
    least_lines: ClassVar[int | None] = 4
    """Lines of the table that are seen at least, the heading among them; all there are for None."""

    def __init__(self, context: PageContext, collection: str, words: SectionWords) -> None:
        """Show a collection of the plan."""
        super().__init__()
        self.context = context
        self.collection = collection
        self.words = words
        self._ids: list[Any] = []
        self._shown_titles: list[tuple[str, str]] = []
        self.header = SectionHeader(words.title, words.hint, self._add_button())
        self._column = flush(self, QVBoxLayout(), Space.M)
        self._column.addWidget(self.header)
        self._column.addWidget(Reflow(self._legend(), in_flow(*self._buttons())))
        self._holder = QVBoxLayout()
        self._column.addLayout(self._holder, _MOST_OF_IT)
        self.below = QVBoxLayout()
        self.below.setSpacing(Space.M)
        self._column.addLayout(self.below)
        self._column.addStretch(1)
        self._build_table()

    # What a section says of its rows

    def make_columns(self) -> Sequence[Column[Any]]:
        """Give the columns as they should be now."""
        raise NotImplementedError

    def ordered(self) -> list[Any]:
        """Give the rows in the order in which they are shown."""
        raise NotImplementedError

    def name_of(self, row: Any) -> str:
        """Name a row in the names of steps."""
        return str(row.name)

    def add(self) -> None:
        """Add a row."""
        raise NotImplementedError

    # Rows

    @property
    def rows(self) -> dict[str, Any]:
        """The collection as it is now."""
        return cast("dict[str, Any]", getattr(self.context.plan, self.collection))

    def current(self) -> Any | None:
        """Give the row the keyboard is on; None without one."""
        key = self.table.current_id()
        return None if key is None else self.rows.get(str(key))

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Select rows."""
        if keys:
            self.table.show_id(keys[0])
            self.table.select_ids(keys)
        self.table.setFocus()

    def refresh(self) -> None:
        """Show the collection as it is now; the table is built anew when its columns are others."""
        if _titles(self.make_columns()) != self._shown_titles:
            self._build_table()
        ids = self._ordered_ids()
        if ids != self._ids:
            self._ids = ids
            self.values.replace_rows(ids)
            self._fit_rows()
        else:
            self.values.rows_changed(ids)
        self._note_current()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new sizes after a change of text zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._ids:
            self._fit_rows()

    # Verbs

    def remove(self) -> None:
        """Take the selected rows out of the plan."""
        keys = self._selected()
        if not keys:
            return
        label = self.tr("Remove {who}").format(who=self._who(keys))
        self.context.apply(label, in_turn(RowEdit(self.collection, key, lambda _: None) for key in keys))

    def _put_new(self, row: Any) -> None:
        """Add a row and select it."""
        name = shortened(self.name_of(row))
        label = self.tr("Add {one} {name}").format(one=self.words.one, name=name)
        edit = RowEdit(self.collection, row.id, lambda _: row)
        self.context.apply(label, edit, then=lambda: self.show_keys([row.id]))

    # Building

    def _build_table(self) -> None:
        old = self._holder.takeAt(0)
        if old is not None:
            self.table.deleteLater()
        columns = tuple(self.make_columns())
        self._shown_titles = _titles(columns)
        self.values: ValueTableModel[Any] = ValueTableModel(
            columns, lambda key: self.rows.get(str(key)), self._edit_cells
        )
        self.values.edit_refused.connect(self.context.prompts.show_refusal)
        self.table: ValueTable[Any] = ValueTable(self.values, self.words.title)
        self.table.set_placeholder(self.words.none_yet)
        self.table.menu_hook = self._fill_menu
        self.table.selectionModel().currentChanged.connect(self._note_current)
        self.table.selection_changed.connect(self._note_current)
        self._ids = self._ordered_ids()
        self.values.replace_rows(self._ids)
        self._holder.addWidget(self.table)
        self._fit_rows()

    def _ordered_ids(self) -> list[Any]:
        return [row.id for row in self.ordered()]

    def _fit_rows(self) -> None:
        """Let the table be no higher than its rows, so that what is below it stays near, and show some."""
        line, lines = current_theme().px(self.table.ROW_HEIGHT), max(len(self._ids), 1) + 2
        self.table.setMaximumHeight(lines * line)
        least = lines if self.least_lines is None else min(lines, self.least_lines)
        self.table.setMinimumHeight(least * line)

    def _add_button(self) -> QPushButton:
        add = secondary_button(self.tr("Add {one}").format(one=self.words.one), "plus")
        add.clicked.connect(self.add)
        return add

    def _legend(self) -> QWidget:
        """Give what stands above the table at its left."""
        return QWidget()

    def _buttons(self) -> list[QAbstractButton]:
        """Give what stands above the table at its right."""
        remove = icon_button("trash-2", self.tr("Remove"))
        remove.clicked.connect(self.remove)
        return [remove]

    def _fill_menu(self, menu: QMenu, ids: list[RowId]) -> None:
        menu.addAction(self.tr("Remove"), self.remove)

    # Edits and state

    def _edit_cells(self, edited: TableEdit, answer: Answer) -> None:
        words = StepWords(
            self.tr("Change {field} of {who}"),
            self.tr("Clear {field} of {who}"),
            self.tr("Set {field} of {who} to {value}"),
        )

        def name(cells: TableEdit) -> str:
            titles = [self._spoken(title) for title in cells.column_titles]
            return cells.step_name(words, self._who([str(key) for key in cells.row_ids]), titles)

        self.context.apply_cells(edited, name, answer)

    def _spoken(self, title: str) -> str:
        """Give what the names of steps call a column."""
        return title

    def _who(self, keys: Sequence[str]) -> str:
        if len(keys) == 1:
            return shortened(self.name_of(self.rows[keys[0]]))
        return f"{len(keys)} {self.words.many}"

    def _selected(self) -> list[str]:
        return [str(key) for key in self.table.selected_ids() if str(key) in self.rows]

    def _note_current(self) -> None:
        self.current_changed.emit()


def _titles(columns: Sequence[Column[Any]]) -> list[tuple[str, str]]:
    return [(column.key, column.title) for column in columns]
