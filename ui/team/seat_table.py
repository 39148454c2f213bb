"""A short table beside the table of seats that speaks of one seat and can be typed into."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cpm_planner.edit.step_names import StepWords, shortened
from cpm_planner.model.cpm import Cpm
from ui.page_context import PageContext
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.table.column import Answer, Column, TableEdit
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_MORE = 2
"""Lines of a table beside its rows: its head, and its scroll bar."""


class SeatTable(QWidget):
    """A heading above a table as high as its rows; ``head`` and ``below`` take what belongs beside."""

    def __init__(
        self,
        context: PageContext,
        title: str,
        columns: Sequence[Column[Any]],
        row_of: Callable[[Cpm, str], Any | None],
    ) -> None:
        """Show nobody yet; ``row_of`` finds a row of a seat by its id."""
        super().__init__()
        self.context = context
        self._shown: Cpm | None = None
        self._row_of = row_of
        self.values: ValueTableModel[Any] = ValueTableModel(columns, self._row, self._edit_cells)
        self.values.edit_refused.connect(context.prompts.show_refusal)
        self.table: ValueTable[Any] = ValueTable(self.values, title)
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.XS)
        self.head.addWidget(text_label(title, TextStyle.LABEL))
        self.head.addStretch(1)
        self.below = flush(self, QVBoxLayout(), Space.XS)
        self.below.addLayout(self.head)
        self.below.addWidget(self.table)

    @property
    def cpm(self) -> Cpm | None:
        """The seat spoken of; None when it is gone."""
        return None if self._shown is None else self.context.plan.cpms.get(self._shown.id)

    @property
    def who(self) -> str:
        """The seat's name in the names of steps."""
        return "" if self.cpm is None else shortened(self.cpm.name)

    def show_rows(self, cpm: Cpm, ids: Sequence[str]) -> None:
        """Show rows of a seat."""
        is_same = self.cpm is not None and cpm.id == self.cpm.id and ids == self.values.shown_ids()
        self._shown = cpm
        if is_same:
            self.values.rows_changed(ids)
        else:
            self.values.replace_rows(ids)
        self.table.setFixedHeight((max(len(ids), 1) + _MORE) * current_theme().px(self.table.ROW_HEIGHT))

    def field_title(self, edited: TableEdit) -> list[str]:
        """Name what was changed in the names of steps."""
        return list(edited.column_titles)

    def _row(self, key: object) -> Any | None:
        return None if self.cpm is None else self._row_of(self.cpm, str(key))

    def _edit_cells(self, edited: TableEdit, answer: Answer) -> None:
        words = StepWords(
            self.tr("Change {field} of {who}"),
            self.tr("Clear {field} of {who}"),
            self.tr("Set {field} of {who} to {value}"),
        )

        def name(cells: TableEdit) -> str:
            return cells.step_name(words, self.who, self.field_title(cells))

        self.context.apply_cells(edited, name, answer)
