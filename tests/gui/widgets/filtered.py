"""A table of sample rows below its filter bar, as on a page."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.gui.sample_rows import SampleRow, SampleTable
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.view import ValueTable

COUNT = 40


class Filtered(QWidget):
    """Shows the rows, and says what is filtered."""

    def __init__(self) -> None:
        super().__init__()
        self.sample = SampleTable(COUNT)
        self.values = self.sample.model
        self.bar: FilterBar[SampleRow] = FilterBar(self.values, "partners")
        self.table: ValueTable[SampleRow] = ValueTable(self.values, "Partners")
        column = QVBoxLayout(self)
        column.addWidget(self.bar)
        column.addWidget(self.table)

    def shown(self) -> list[SampleRow]:
        return [self.sample.rows[int(str(key))] for key in self.values.shown_ids()]

    def chips(self) -> list[str]:
        return [button.text() for button in self.bar.chips.buttons]
