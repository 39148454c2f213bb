"""What there is to choose about one file: what it lists, sheet, header row, separator."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from cpm_planner.workspace.guided.draft import DraftFile, ImportDraft, PastedRange, Purpose, Source
from cpm_planner.workspace.importing import ListKind, ListSource
from ui.dialogs.list_import.words import header_row_text, purpose_text, separator_text
from ui.widgets.assembly import flush
from ui.widgets.even_grid import EvenGrid
from ui.widgets.labelled import labelled

_SEPARATORS: Final = (None, ",", ";", "\t", "|")
_LAST_HEADER: Final = 60


class ReadingChoices(QWidget):
    """Four boxes; each says at once what was chosen in it."""

    purpose_chosen = Signal(object)
    source_chosen = Signal(object)

    def __init__(self) -> None:
        """Start without a file."""
        super().__init__()
        self._source: Source | None = None
        self.purpose, self.sheet, self.header, self.separator = (QComboBox() for _ in range(4))
        named = (
            (self.tr("What it &lists"), self.purpose),
            (self.tr("&Sheet"), self.sheet),
            (self.tr("Column names are &in"), self.header),
            (self.tr("Cells are separated &by"), self.separator),
        )
        for _, box in named:
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        line = EvenGrid()
        line.hold([labelled(text, box) for text, box in named])
        flush(self, QVBoxLayout()).addWidget(line)
        self.purpose.activated.connect(lambda: self.purpose_chosen.emit(self.purpose.currentData()))
        for box in (self.sheet, self.header, self.separator):
            box.activated.connect(self._choose)

    def show_file(self, file: DraftFile, draft: ImportDraft) -> None:
        """Show what is chosen for a file, and what else there is."""
        self._source = file.source
        self._show_purposes(file, draft)
        self._show_sheets(file)
        _fill(self.header, ((header_row_text(row), row) for row in (None, *range(1, _LAST_HEADER + 1), 0)))
        _choose(self.header, file.source.header_row)
        separator = file.source.separator if isinstance(file.source, ListSource) else "\t"
        known = _SEPARATORS if separator in _SEPARATORS else (*_SEPARATORS, separator)
        _fill(self.separator, ((separator_text(each), each) for each in known))
        _choose(self.separator, separator)
        is_workbook = file.read is not None and bool(file.read.sheets)
        self.separator.setEnabled(isinstance(file.source, ListSource) and not is_workbook)

    def _show_purposes(self, file: DraftFile, draft: ImportDraft) -> None:
        lists = [each for each in draft.lists if each.key != file.key]
        purposes = [Purpose(kind) for kind in ListKind]
        purposes += [Purpose(joined_to=each.key) for each in lists]
        purposes.append(Purpose())
        named = [(purpose_text(each, draft), each) for each in purposes]
        _fill(self.purpose, named if file.read is not None else [("", Purpose())])
        _choose(self.purpose, file.purpose or Purpose())
        self.purpose.setEnabled(file.read is not None)

    def _show_sheets(self, file: DraftFile) -> None:
        sheets = () if file.read is None else file.read.sheets
        hidden = self.tr("{name} (hidden in the workbook)")
        named = [(hidden.format(name=each.name) if each.hidden else each.name, each.name) for each in sheets]
        _fill(self.sheet, named or [(self.tr("(none)"), None)])
        _choose(self.sheet, "" if file.read is None else file.read.table.head.sheet)
        self.sheet.setEnabled(len(sheets) > 1)

    def _choose(self) -> None:
        header_row = self.header.currentData()
        if isinstance(self._source, PastedRange):
            self.source_chosen.emit(replace(self._source, header_row=header_row))
        elif self._source is not None:
            sheet = self.sheet.currentData() if self.sheet.isEnabled() else self._source.sheet
            separator = self.separator.currentData()
            source = replace(self._source, sheet=sheet, header_row=header_row, separator=separator)
            self.source_chosen.emit(source)


def _fill(box: QComboBox, items: Iterable[tuple[str, object]]) -> None:
    box.clear()
    for text, value in items:
        box.addItem(text, value)


def _choose(box: QComboBox, value: object) -> None:
    values = [box.itemData(at) for at in range(box.count())]
    box.setCurrentIndex(values.index(value) if value in values else 0)
