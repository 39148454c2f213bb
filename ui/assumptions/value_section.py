"""A table of tiers, activities or role types with its verbs: add, move, remove, restore starting guesses."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from cpm_planner.edit.fresh_ids import fresh_id
from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.row_edit import RowEdit, field_edit, in_turn
from cpm_planner.edit.step_names import StepWords, lowered, shortened
from ui.assumptions.legend import OriginLegend
from ui.assumptions.value_field import ValueField, column_of, origin_column, restoring
from ui.page_context import PageContext
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import icon_button, quiet_button, secondary_button
from ui.widgets.card import SectionHeader
from ui.widgets.table.column import RowId, TableEdit
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


class ValueSection(QWidget):
    """Shows one ranked collection of the plan; ``below`` takes what the page wants under the table."""

    current_changed = Signal()
    """Another row, or another value of the row, is worked on."""

    def __init__(
        self,
        context: PageContext,
        collection: str,
        words: SectionWords,
        fields: Callable[[], Sequence[ValueField[Any]]],
        create: Callable[[str, str, int], Any],
    ) -> None:
        """Show a collection; ``create`` makes a new row from id, name and rank."""
        super().__init__()
        self.context = context
        self.collection = collection
        self.words = words
        self._make_fields = fields
        self._create = create
        self._shown_fields: tuple[ValueField[Any], ...] = ()
        self._ids: list[str] = []
        self.header = SectionHeader(words.title, words.hint, self._add_button())
        self.restore = quiet_button(self.tr("Restore starting guess"), "rotate-ccw")
        self.restore.clicked.connect(self.restore_selected)
        self.restore.setEnabled(False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self.header)
        self._column.addLayout(self._tools())
        self._holder = QVBoxLayout()
        self._column.addLayout(self._holder, _MOST_OF_IT)
        self.below = QVBoxLayout()
        self.below.setSpacing(Space.M)
        self._column.addLayout(self.below)
        self._column.addStretch(1)
        self._build_table()

    # Rows

    @property
    def rows(self) -> dict[str, Any]:
        """The collection as it is now."""
        return cast("dict[str, Any]", getattr(self.context.plan, self.collection))

    def ranked(self) -> list[Any]:
        """Give the rows by rank."""
        return sorted(self.rows.values(), key=lambda row: row.rank)

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
        if _titles(self._make_fields()) != _titles(self._shown_fields):
            self._build_table()
        ids = [row.id for row in self.ranked()]
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

    def add(self) -> None:
        """Ask for a name and add a row at the end."""
        title = self.tr("Add {one}").format(one=self.words.one)
        name = self.context.prompts.ask_text(title, self.tr("Name"))
        if name is None:
            return
        key = fresh_id(name, self.rows)
        rank = 1 + max((row.rank for row in self.rows.values()), default=-1)
        row = self._create(key, name, rank)
        label = self.tr("Add {one} {name}").format(one=self.words.one, name=shortened(name))
        if self.context.apply(label, RowEdit(self.collection, key, lambda _: row)):
            self.show_keys([key])

    def remove(self) -> None:
        """Take the selected rows out of the plan."""
        keys = self._selected()
        if not keys:
            return
        label = self.tr("Remove {who}").format(who=self._who(keys))
        self.context.apply(label, in_turn(RowEdit(self.collection, key, lambda _: None) for key in keys))

    def move_row(self, step: int) -> None:
        """Move the current row up (-1) or down (1)."""
        row, order = self.current(), self.ranked()
        if row is None:
            return
        at = order.index(row)
        to = at + step
        if not 0 <= to < len(order):
            return
        order.insert(to, order.pop(at))
        label = self.tr("Move {who}").format(who=self._who([row.id]))
        self.context.apply(label, in_turn(self._ranking(order)))
        self.show_keys([row.id])

    def restore_selected(self) -> None:
        """Bring the starting guess of the current column back in the selected rows."""
        field = self._current_field()
        if field is None:
            return
        keys = self._selected()
        edits = [
            edit for key in keys if (edit := restoring(field, self.collection, self.rows[key])) is not None
        ]
        if edits:
            words = self.tr("Restore {field} of {who}")
            label = words.format(field=lowered(field.spoken or field.title), who=self._who(keys))
            self.context.apply(label, in_turn(edits))

    # Building

    def _build_table(self) -> None:
        old = self._holder.takeAt(0)
        if old is not None:
            self.table.deleteLater()
        self._shown_fields = tuple(self._make_fields())
        columns = [column_of(field, self.collection) for field in self._shown_fields]
        columns.append(origin_column(self._shown_fields, self.collection))
        self.values: ValueTableModel[Any] = ValueTableModel(
            columns, lambda key: self.rows.get(str(key)), self._edit_cells
        )
        self.values.edit_refused.connect(self.context.prompts.show_refusal)
        self.table: ValueTable[Any] = ValueTable(self.values, self.words.title)
        self.table.menu_hook = self._fill_menu
        self.table.selectionModel().currentChanged.connect(self._note_current)
        self.table.selection_changed.connect(self._note_current)
        self._ids = [row.id for row in self.ranked()]
        self.values.replace_rows(self._ids)
        self._holder.addWidget(self.table)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Let the table be no higher than its rows, so that what is below it stays near."""
        line = current_theme().px(self.table.ROW_HEIGHT)
        self.table.setMaximumHeight((len(self._ids) + 2) * line)

    def _add_button(self) -> QPushButton:
        add = secondary_button(self.tr("Add {one}").format(one=self.words.one), "plus")
        add.clicked.connect(self.add)
        return add

    def _tools(self) -> QHBoxLayout:
        up = icon_button("arrow-up", self.tr("Move up"))
        up.clicked.connect(lambda: self.move_row(-1))
        down = icon_button("arrow-down", self.tr("Move down"))
        down.clicked.connect(lambda: self.move_row(1))
        remove = icon_button("trash-2", self.tr("Remove"))
        remove.clicked.connect(self.remove)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(OriginLegend())
        row.addStretch(1)
        for button in (self.restore, up, down, remove):
            row.addWidget(button)
        return row

    def _fill_menu(self, menu: QMenu, ids: list[RowId]) -> None:
        menu.addAction(self.restore.text().strip(), self.restore_selected).setEnabled(
            self.restore.isEnabled()
        )
        menu.addAction(self.tr("Move up"), lambda: self.move_row(-1))
        menu.addAction(self.tr("Move down"), lambda: self.move_row(1))
        menu.addAction(self.tr("Remove"), self.remove)

    # Edits and state

    def _edit_cells(self, edited: TableEdit) -> None:
        words = StepWords(
            self.tr("Change {field} of {who}"),
            self.tr("Clear {field} of {who}"),
            self.tr("Set {field} of {who} to {value}"),
        )
        spoken = {field.title: field.spoken or field.title for field in self._shown_fields}
        titles = [spoken[title] for title in edited.column_titles]
        label = words.name(titles, self._who([str(key) for key in edited.row_ids]), edited.edits)
        self.context.session.apply(label, in_turn(edited.edits))

    def _ranking(self, order: Sequence[Any]) -> list[Edit]:
        return [field_edit(self.collection, row.id, "", rank=rank) for rank, row in enumerate(order)]

    def _who(self, keys: Sequence[str]) -> str:
        if len(keys) == 1:
            return shortened(self.rows[keys[0]].name)
        return f"{len(keys)} {self.words.many}"

    def _selected(self) -> list[str]:
        return [str(key) for key in self.table.selected_ids() if str(key) in self.rows]

    def _current_field(self) -> ValueField[Any] | None:
        at = self.table.currentIndex().column()
        return self._shown_fields[at] if 0 <= at < len(self._shown_fields) else None

    def _note_current(self) -> None:
        field = self._current_field()
        rows = [self.rows[key] for key in self._selected()]
        can = field is not None and any(restoring(field, self.collection, row) for row in rows)
        self.restore.setEnabled(can)
        self.current_changed.emit()


def _titles(fields: Sequence[ValueField[Any]]) -> list[tuple[str, str]]:
    return [(field.key, field.title) for field in fields]
