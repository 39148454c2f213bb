"""The bar of a selection whose verbs put one value into a column of all selected rows."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtWidgets import QToolButton, QWidget

from cpm_planner.formatting.marks import format_count
from ui.language import tr
from ui.widgets.bulk_bar import BulkBar, verb_button
from ui.widgets.pick_popup import Pick, PickPopup
from ui.widgets.table.column import Column, RowId
from ui.widgets.table.column_sum import sum_of
from ui.widgets.table.view import ValueTable


class Asks(Protocol):
    """Asks for a value."""

    def ask_value(self, title: str, label: str, text: str = "") -> str | None:
        """Give what was typed, which may be nothing; None when it was given up."""


class ColumnBar(BulkBar):
    """Offers columns of a table; what is chosen or typed goes through the checks of cells, as one step."""

    def __init__(
        self,
        table: ValueTable[Any],
        name: str,
        verbs: Sequence[tuple[str, str]],
        sums: Sequence[str],
        asks: Asks,
    ) -> None:
        """Follow a table.

        Args:
            table: whose selected rows are meant.
            name: accessible name of the bar.
            verbs: keys of columns, each with its icon.
            sums: keys of the columns of figures that are told of the selected rows.
            asks: asks for values of columns without choices.
        """
        super().__init__(name)
        self._table, self._sums_of, self._asks = table, sums, asks
        self.buttons = {key: self._button(key, icon_name) for key, icon_name in verbs}
        self.lay_out(tuple(self.buttons.values()))
        self.clear_wanted.connect(table.clearSelection)

    def show_rows(self, ids: Sequence[RowId]) -> None:
        """Say how many rows are selected and what they come to; hide when there are none."""
        self.setVisible(bool(ids))
        if ids:
            rows = [self._table.values.row_of(row_id) for row_id in ids]
            sums = (sum_of(self._column(key), rows) for key in self._sums_of)
            told = [f"{each.title} {each.main}" for each in sums if each is not None]
            self.show_count(tr("{count} selected").format(count=format_count(len(ids))), "  ·  ".join(told))

    def _button(self, key: str, icon_name: str) -> QToolButton:
        title = self._column(key).title
        words = tr("Set {column} of all selected").format(column=title)
        button = verb_button(f"{title}…", icon_name, words)
        button.clicked.connect(lambda: self._ask(key, button))
        return button

    def _ask(self, key: str, anchor: QWidget) -> None:
        ids, column = self._table.selected_ids(), self._column(key)
        row = self._table.values.row_of(ids[0]) if ids else None
        if row is None:
            return
        if column.choices is not None:
            picks = [Pick(text, text or tr("(empty)")) for text in column.choices(row)]
            popup = PickPopup(tr("Set {column} to…").format(column=column.title), picks, self)
            popup.picked.connect(lambda text: self._put(ids, key, str(text)))
            popup.open_over(anchor)
            return
        label = tr("For all {count} selected; leave it empty to clear").format(count=format_count(len(ids)))
        text = self._asks.ask_value(column.title, label, column.typed(row))
        if text is not None:
            self._put(ids, key, text)

    def _put(self, ids: Sequence[RowId], key: str, text: str) -> None:
        self._table.values.put_into(ids, key, text)

    def _column(self, key: str) -> Column[Any]:
        return next(column for column in self._table.values.columns if column.key == key)
