"""A table of tiers, activities or role types with its verbs: add, move, remove, restore starting guesses."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from cpm_planner.edit.fresh_ids import fresh_id
from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.row_edit import field_edit, in_turn
from cpm_planner.edit.step_names import lowered
from ui.assumptions.legend import OriginLegend
from ui.assumptions.table_section import SectionWords, TableSection
from ui.assumptions.value_field import ValueField, column_of, origin_column, restoring
from ui.page_context import PageContext
from ui.widgets.buttons import icon_button, quiet_button
from ui.widgets.table.column import Column, RowId


class ValueSection(TableSection):
    """Shows one ranked collection of the plan, each value with its starting guess."""

    def __init__(
        self,
        context: PageContext,
        collection: str,
        words: SectionWords,
        fields: Callable[[], Sequence[ValueField[Any]]],
        create: Callable[[str, str, int], Any],
    ) -> None:
        """Show a collection; ``create`` makes a new row from id, name and rank."""
        self._make_fields = fields
        self._create = create
        self._shown_fields: tuple[ValueField[Any], ...] = ()
        super().__init__(context, collection, words)

    def make_columns(self) -> Sequence[Column[Any]]:
        """Give a column for each field, and where the values come from."""
        self._shown_fields = tuple(self._make_fields())
        columns = [column_of(field, self.collection) for field in self._shown_fields]
        return [*columns, origin_column(self._shown_fields, self.collection)]

    def ordered(self) -> list[Any]:
        """Give the rows by rank."""
        return sorted(self.rows.values(), key=lambda row: row.rank)

    # Verbs

    def add(self) -> None:
        """Ask for a name and add a row at the end."""
        title = self.tr("Add {one}").format(one=self.words.one)
        name = self.context.prompts.ask_text(title, self.tr("Name"))
        if name is None:
            return
        rank = 1 + max((row.rank for row in self.rows.values()), default=-1)
        self._put_new(self._create(fresh_id(name, self.rows), name, rank))

    def move_row(self, step: int) -> None:
        """Move the current row up (-1) or down (1)."""
        row, order = self.current(), self.ordered()
        if row is None:
            return
        at = order.index(row)
        to = at + step
        if not 0 <= to < len(order):
            return
        order.insert(to, order.pop(at))
        label = self.tr("Move {who}").format(who=self._who([row.id]))
        self.context.apply(label, in_turn(self._ranking(order)), then=lambda: self.show_keys([row.id]))

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

    def _legend(self) -> QWidget:
        return OriginLegend()

    def _buttons(self) -> list[QAbstractButton]:
        self.restore = quiet_button(self.tr("Restore starting guess"), "rotate-ccw")
        self.restore.clicked.connect(self.restore_selected)
        self.restore.setEnabled(False)
        up = icon_button("arrow-up", self.tr("Move up"))
        up.clicked.connect(lambda: self.move_row(-1))
        down = icon_button("arrow-down", self.tr("Move down"))
        down.clicked.connect(lambda: self.move_row(1))
        return [self.restore, up, down, *super()._buttons()]

    def _fill_menu(self, menu: QMenu, ids: list[RowId]) -> None:
        menu.addAction(self.restore.text().strip(), self.restore_selected).setEnabled(
            self.restore.isEnabled()
        )
        menu.addAction(self.tr("Move up"), lambda: self.move_row(-1))
        menu.addAction(self.tr("Move down"), lambda: self.move_row(1))
        super()._fill_menu(menu, ids)

    # Edits and state

    def _spoken(self, title: str) -> str:
        spoken = {field.title: field.spoken or field.title for field in self._shown_fields}
        return spoken[title]

    def _ranking(self, order: Sequence[Any]) -> list[Edit]:
        return [field_edit(self.collection, row.id, "", rank=rank) for rank, row in enumerate(order)]

    def _current_field(self) -> ValueField[Any] | None:
        at = self.table.currentIndex().column()
        key = self.values.columns[at].key if at >= 0 else ""
        return next((field for field in self._shown_fields if field.key == key), None)

    def _note_current(self) -> None:
        field = self._current_field()
        rows = [self.rows[key] for key in self._selected()]
        can = field is not None and any(restoring(field, self.collection, row) for row in rows)
        self.restore.setEnabled(can)
        super()._note_current()
