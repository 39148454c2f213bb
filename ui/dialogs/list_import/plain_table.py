"""A value table of plain texts: previews, findings, totals."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dialogs.list_import.enter_key import EnterForDialog
from ui.widgets.assembly import flush
from ui.widgets.table.column import Align, Column
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

Line = Sequence[str]


class PlainTable(QWidget):
    """Shows lines of texts under headings; both can be replaced."""

    def __init__(self, name: str, placeholder: str = "") -> None:
        """Start empty, under an accessible name."""
        super().__init__()
        self._name = name
        self._placeholder = placeholder
        self._lines: Sequence[Line] = ()
        self._column = flush(self, QVBoxLayout())
        self._shape: tuple[object, ...] = ()
        self.table: ValueTable[Line] | None = None

    def show_lines(
        self,
        headings: Sequence[str],
        lines: Sequence[Line],
        figures: frozenset[int] = frozenset(),
        widths: Sequence[int] = (),
    ) -> None:
        """Show other lines; ``figures`` are columns of numbers, ``widths`` pixels from the left."""
        self._lines = lines
        shape = (tuple(headings), figures, tuple(widths))
        if self.table is not None and shape == self._shape:
            self.table.values.replace_rows(range(len(lines)))
            self.table.scrollToTop()
            return
        self._shape = shape
        if self.table is not None:
            self._column.removeWidget(self.table)
            self.table.deleteLater()
        columns = [
            Column[Line](
                key=str(place),
                title=heading,
                text=partial(_cell, place),
                tooltip=partial(_cell, place),
                align=Align.END if place in figures else Align.START,
                width=widths[place] if place < len(widths) else 130,
                stretches=place == len(headings) - 1,
            )
            for place, heading in enumerate(headings)
        ]
        model: ValueTableModel[Line] = ValueTableModel(columns, self._line, parent=self)
        self.table = ValueTable(model, self._name)
        self.table.set_placeholder(self._placeholder)
        EnterForDialog(self.table)
        self.table.column_layout.stay_in_sight()
        model.replace_rows(range(len(lines)))
        self._column.addWidget(self.table)

    def _line(self, key: object) -> Line | None:
        return self._lines[key] if isinstance(key, int) and key < len(self._lines) else None


def _cell(place: int, line: Line) -> str:
    return line[place] if place < len(line) else ""
