"""The report after a paste or fill: which cells did not take their text, and why."""

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from cpm_planner.formatting.marks import format_count
from ui.language import tr
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import primary_button, quiet_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.table.cell_edits import PutReport, RejectedCell
from ui.widgets.table.column import Column, RowId
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_SIZE: Final = (980, 460)


class RejectedCells(QDialog):
    """Stays open beside the table while cells are put right; a line leads to its cell."""

    def __init__(self, report: PutReport, table: ValueTable[Any]) -> None:
        """Report on a table."""
        super().__init__(table)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Cells that were not changed"))
        self.resize(*_SIZE)
        self._spoken_of = table
        self._lines = report.rejected
        self.values: ValueTableModel[RejectedCell] = ValueTableModel(_columns(), self._line, parent=self)
        self.table: ValueTable[RejectedCell] = ValueTable(self.values, self.windowTitle())
        self.table.row_activated.connect(self._show_cell)
        self.values.replace_rows(range(len(self._lines)))
        self.summary = text_label(_summary(report), TextStyle.STRONG)
        self.summary.setWordWrap(True)
        self._lay_out()

    def _lay_out(self) -> None:
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.L)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        self.table.setVisible(bool(self._lines))
        close = primary_button(self.tr("Close"))
        close.clicked.connect(self.close)
        copy = quiet_button(self.tr("Copy the list"), "copy")
        copy.clicked.connect(self._copy_all)
        show = quiet_button(self.tr("Show the cell"), "arrow-right")
        show.clicked.connect(lambda: self._show_cell(self.table.current_id()))
        row = QHBoxLayout()
        for button in (show, copy):
            button.setVisible(bool(self._lines))
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
        if self._lines:
            self.table.show_id(0)

    def _line(self, place: RowId) -> RejectedCell | None:
        return self._lines[place] if isinstance(place, int) else None

    def _copy_all(self) -> None:
        self.table.selectAll()
        self.table.blocks.copy(with_headers=True)

    def _show_cell(self, place: RowId | None) -> None:
        line = self._line(place)
        if line is not None:
            self._spoken_of.show_id(line.row_id, line.column)


def _summary(report: PutReport) -> str:
    parts = [tr("Rows added: {count}.").format(count=format_count(len(report.added)))] if report.added else []
    parts.append(tr("Cells changed: {count}.").format(count=format_count(report.taken)))
    if report.rejected:
        words = tr("Left as they were: {count}.")
        parts.append(words.format(count=format_count(len(report.rejected))))
    return " ".join(filter(None, [*parts, *report.left_out]))


def _columns() -> tuple[Column[RejectedCell], ...]:
    return (
        Column(key="row", title=tr("Row"), text=lambda line: line.row, width=180),
        Column(key="column", title=tr("Column"), text=lambda line: line.title, width=130),
        Column(key="text", title=tr("Text"), text=lambda line: line.text, width=150),
        Column(
            key="why",
            title=tr("Why not"),
            text=lambda line: line.why,
            tooltip=lambda line: line.why,
            width=440,
            stretches=True,
        ),
    )
