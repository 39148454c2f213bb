"""First step: what the list is, which file, which sheet, which header row."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from cpm_planner.workspace.importing import ListKind, ListSource, SheetInfo, SourceTable, describe_reading
from ui.dialogs.list_import.plain_table import PlainTable
from ui.dialogs.list_import.words import cell_text, kind_text
from ui.memory import Memory
from ui.prompts import Prompts
from ui.theme.tokens import Space
from ui.widgets.buttons import secondary_button
from ui.widgets.form import Form
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.number_field import NumberField

_LISTS: Final = "lists"
_SHOWN_ROWS: Final = 50
_LAST_HEADER: Final = 200


class SourceStep(QWidget):
    """Chooses the file and shows what was understood of it."""

    source_changed = Signal()
    """The file, sheet or header row is another: read it again."""
    kind_changed = Signal()

    def __init__(self, memory: Memory, prompts: Prompts, kind: ListKind) -> None:
        """Start without a file."""
        super().__init__()
        self._memory = memory
        self._prompts = prompts
        self.kind_box = QComboBox()
        for each in ListKind:
            self.kind_box.addItem(kind_text(each), each)
        self.kind_box.setCurrentIndex(list(ListKind).index(kind))
        self.path_field = QLineEdit()
        self.path_field.setReadOnly(True)
        self.path_field.setPlaceholderText(self.tr("No file chosen yet"))
        self.browse = secondary_button(self.tr("Choose a file…"), "folder-open")
        self.sheet_box = QComboBox()
        self.header_row = NumberField(0, _LAST_HEADER)
        self.header_row.setSpecialValueText(self.tr("found by itself"))
        self.understood: QLabel = text_label("", TextStyle.MUTED, wraps=True)
        hint = self.tr(
            "The first rows are shown here once a file is chosen. You can also drop it on the window."
        )
        self.preview = PlainTable(self.tr("First rows of the file"), hint)
        self._lay_out()
        self.kind_box.currentIndexChanged.connect(self.kind_changed)
        self.browse.clicked.connect(self._browse)
        self.sheet_box.activated.connect(self.source_changed)
        self.header_row.valueChanged.connect(self.source_changed)

    @property
    def kind(self) -> ListKind:
        """What the rows of the list are."""
        return ListKind(self.kind_box.currentData())

    @property
    def source(self) -> ListSource | None:
        """What is to be read; None while no file is chosen."""
        if not self.path_field.text():
            return None
        sheet = self.sheet_box.currentText() if self.sheet_box.count() else None
        return ListSource(Path(self.path_field.text()), sheet, self.header_row.value() or None)

    def choose(self, path: Path) -> None:
        """Take a file; its sheets become known later."""
        self._memory.keep_folder(_LISTS, path)
        self.path_field.setText(str(path))
        self.sheet_box.clear()
        self._show_sheet_choice()
        self.header_row.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.header_row.setValue(0)
        self.header_row.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.source_changed.emit()

    def show_sheets(self, sheets: Sequence[SheetInfo], read: str) -> None:
        """Offer the sheets of a workbook, the one that was read being chosen."""
        if self.sheet_box.count() == 0:
            self.sheet_box.addItems([sheet.name for sheet in sheets])
            self.sheet_box.setCurrentText(read)
        self._show_sheet_choice()

    def show_table(self, table: SourceTable) -> None:
        """Show what was read and how it was understood."""
        said = [describe_reading(remark) for remark in table.remarks]
        rows = self.tr("{count} rows").format(count=f"{len(table.rows):,}")
        self.understood.setText(self.tr("Understood: {what}.").format(what="; ".join([rows, *said])))
        lines = [
            (str(table.row_number(at)), *map(cell_text, row))
            for at, row in enumerate(table.rows[:_SHOWN_ROWS])
        ]
        self.preview.show_lines((self.tr("Row"), *table.header), lines, frozenset([0]), (56,))

    def show_nothing(self) -> None:
        """Take the preview away, as while another file is read."""
        self.understood.setText("")
        self.preview.show_lines((), ())

    def _lay_out(self) -> None:
        form = Form()
        form.add(self.tr("What it &lists"), self.kind_box)
        form.add(self.tr("&File"), self._file_row())
        form.add(self.tr("&Sheet"), self.sheet_box)
        form.add(self.tr("&Header in row"), self.header_row)
        self.path_field.setAccessibleName(self.tr("File"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(form)
        column.addWidget(self.understood)
        column.addWidget(self.preview, 1)
        self._show_sheet_choice()

    def _file_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.path_field, 1)
        row.addWidget(self.browse)
        holder.setFocusProxy(self.browse)
        return holder

    def _show_sheet_choice(self) -> None:
        self.sheet_box.setEnabled(self.sheet_box.count() > 1)

    def _browse(self) -> None:
        kinds = self.tr("Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)")
        path = self._prompts.open_file(self.tr("Choose a list"), kinds, self._memory.folder(_LISTS))
        if path is not None:
            self.choose(path)
