"""The small list of the files of an import: what each is there for and how reading it went."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cpm_planner.formatting.marks import format_count
from cpm_planner.workspace.guided.draft import DraftFile, ImportDraft
from cpm_planner.workspace.importing import ListSource
from ui.dialogs.list_import.enter_key import EnterForDialog
from ui.dialogs.list_import.words import purpose_text
from ui.language import tr
from ui.widgets.assembly import flush
from ui.widgets.table.column import Align, Column
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable


class FileList(QWidget):
    """A line for each file; one of them is the current one."""

    current_changed = Signal()

    def __init__(self) -> None:
        """Start without files."""
        super().__init__()
        self._draft = ImportDraft()
        columns = [
            Column[DraftFile](
                key=key,
                title=title,
                text=text,
                tooltip=text,
                width=width,
                align=align,
                stretches=key == "state",
            )
            for key, title, text, width, align in (
                ("file", self.tr("File"), _name, 210, Align.START),
                ("purpose", self.tr("What it is"), partial(_purpose, self), 270, Align.START),
                ("rows", self.tr("Rows"), _rows, 80, Align.END),
                ("state", self.tr("How reading it went"), _state, 300, Align.START),
            )
        ]
        model: ValueTableModel[DraftFile] = ValueTableModel(columns, self._file, parent=self)
        self.table = ValueTable(model, self.tr("Files of this import"))
        self.table.setSelectionMode(ValueTable.SelectionMode.SingleSelection)
        self.table.column_layout.stay_in_sight()
        EnterForDialog(self.table)
        self.table.selection_changed.connect(self.current_changed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        flush(self, QVBoxLayout()).addWidget(self.table)

    @property
    def draft(self) -> ImportDraft:
        """The import shown."""
        return self._draft

    @property
    def current(self) -> DraftFile | None:
        """The file that is looked at; None while there is none."""
        chosen = self.table.selected_ids()
        return self._file(chosen[0]) if chosen else None

    def show_draft(self, draft: ImportDraft) -> None:
        """Show the files; the current one stays, a new one becomes current."""
        known = {each.key for each in self._draft.files}
        before = self.current
        self._draft = draft
        fresh = [each.key for each in draft.files if each.key not in known]
        kept = [each.key for each in draft.files if before is not None and each.key == before.key]
        wanted = next(iter(fresh or kept or [each.key for each in draft.files]), None)
        self.table.values.replace_rows([each.key for each in draft.files])
        if wanted is not None:
            self.table.show_id(wanted)

    def _file(self, key: object) -> DraftFile | None:
        return next((each for each in self._draft.files if each.key == key), None)


def _name(file: DraftFile) -> str:
    return file.name


def _purpose(shown: FileList, file: DraftFile) -> str:
    return "" if file.purpose is None else purpose_text(file.purpose, shown.draft)


def _rows(file: DraftFile) -> str:
    return "" if file.read is None else format_count(file.read.table.row_count)


def _state(file: DraftFile) -> str:
    if file.refusal is not None:
        return tr("✕ {what}").format(what=file.refusal.what)
    if file.is_waiting:
        return tr("Reading…")
    if len(file.encodings) > 1 and isinstance(file.source, ListSource) and file.source.encoding is None:
        return tr("Please check: which letters are right?")
    return tr("✓ Read")
