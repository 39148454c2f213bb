"""First step: the files, what each is there for, and what was understood of it."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from cpm_planner.model.errors import InputError
from cpm_planner.workspace.guided.draft import DraftFile, PastedRange, Purpose, Source
from cpm_planner.workspace.importing import ListSource
from ui.dialogs.list_import.encoding_picker import EncodingPicker
from ui.dialogs.list_import.file_list import FileList
from ui.dialogs.list_import.plain_table import PlainTable
from ui.dialogs.list_import.reading_choices import ReadingChoices
from ui.dialogs.list_import.step import Step
from ui.dialogs.list_import.under_way import ImportUnderWay
from ui.dialogs.list_import.words import cell_text, understood_text
from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import flush
from ui.widgets.banner import InfoBanner
from ui.widgets.buttons import quiet_button, secondary_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import TextStyle, text_label

_LISTS: Final = "lists"
_SHOWN_ROWS: Final = 50


class FilesStep(Step):
    """Takes files and pasted ranges; shows the current one with its first rows."""

    def __init__(self, way: ImportUnderWay) -> None:
        """Start without files."""
        super().__init__()
        self.title = self.tr("Files")
        self._way = way
        self.files = FileList()
        self.choices = ReadingChoices()
        self.encodings = EncodingPicker()
        self.refusal = InfoBanner("", Tone.BAD)
        self.understood = text_label("", TextStyle.MUTED, wraps=True)
        self.preview = PlainTable(
            self.tr("First rows of the file"),
            self.tr("The first rows of the file stand here once it is read."),
        )
        self.add = secondary_button(self.tr("&Add files…"), "folder-open")
        self.paste = secondary_button(self.tr("&Paste cells"), "clipboard-list")
        self.remove = quiet_button(self.tr("&Remove"), "x")
        self.recipe = quiet_button(self.tr("&Open a recipe…"), "file-text")
        self._stack = QStackedWidget()
        self._shown: tuple[object, ...] = ()
        self._lay_out()
        self._connect()

    @property
    def is_ready(self) -> bool:
        """Whether every file was read or refused and at least one is a list."""
        return self._way.draft.is_read and bool(self._way.draft.lists) and not self._way.work.said

    def begin(self) -> None:
        """Show the files, with the keyboard where the next thing is to be done."""
        self._show()
        if not self._way.draft.files:
            self._empty_state.findChildren(QPushButton)[0].setFocus()

    def take_paths(self, paths: Iterable[Path]) -> None:
        """Take files, as chosen or dropped."""
        sources = [ListSource(path) for path in paths]
        for source in sources[:1]:
            self._way.memory.keep_folder(_LISTS, source.path)
        self._way.add(sources)

    def take_pasted(self) -> None:
        """Take the cells on the clipboard, or the files that were copied there."""
        mime = QGuiApplication.clipboard().mimeData() or QMimeData()  # none while nothing was ever copied
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.take_paths(paths)
        elif mime.text().strip():
            pasted = sum(isinstance(each.source, PastedRange) for each in self._way.draft.files)
            name = self.tr("Pasted cells") if not pasted else self.tr("Pasted cells {number}")
            self._way.add([PastedRange(mime.text(), name.format(number=pasted + 1))])
        else:
            self._way.refused.emit(
                InputError(
                    code="nothing-to-paste",
                    what=self.tr("There are no cells to paste"),
                    remedy=self.tr("copy a range in Excel first, with the names of its columns"),
                )
            )

    # Layout

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(Space.S)
        for button in (self.add, self.paste, self.remove):
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.recipe)
        self._empty_state = self._empty()
        self._stack.addWidget(self._empty_state)
        self._stack.addWidget(self._full())
        column = flush(self, QVBoxLayout(), Space.M)
        column.addLayout(tools)
        column.addWidget(self._stack, 1)

    def _empty(self) -> QWidget:
        add = QAction(self.tr("Choose files…"), self)
        add.triggered.connect(self._browse)
        paste = QAction(self.tr("Paste cells"), self)
        paste.triggered.connect(self.take_pasted)
        sentence = self.tr(
            "Drop one file or several: partners, team, who has whom, order lines. CSV, text, Excel or "
            "OpenDocument, just as your systems export them. Or copy cells in Excel and press Ctrl+V here."
        )
        return EmptyState("inbox", self.tr("Drop your lists here"), sentence, add, paste)

    def _full(self) -> QWidget:
        holder = QWidget()
        column = flush(holder, QVBoxLayout(), Space.M)
        for part in (self.files, self.choices, self.encodings, self.refusal, self.understood):
            column.addWidget(part)
        column.addWidget(self.preview, 1)
        return holder

    def _connect(self) -> None:
        self.add.clicked.connect(self._browse)
        self.paste.clicked.connect(self.take_pasted)
        self.remove.clicked.connect(self._remove)
        self.recipe.clicked.connect(self._open_recipe)
        self.files.current_changed.connect(self._show_current)
        self.choices.purpose_chosen.connect(self._set_purpose)
        self.choices.source_chosen.connect(self._read_again)
        self.encodings.chosen.connect(self._set_encoding)
        self._way.changed.connect(self._show)
        self._way.work.changed.connect(self.ready_changed)

    # What is shown

    def _show(self) -> None:
        draft = self._way.draft
        self._stack.setCurrentIndex(1 if draft.files else 0)
        for button in (self.add, self.paste, self.remove):
            button.setVisible(bool(draft.files))
        self.files.show_draft(draft)
        self._show_current()
        self.ready_changed.emit()

    def _show_current(self) -> None:
        file = self.files.current
        if file is None or self._shown == (file, self._way.draft.lists):
            return
        self._shown = (file, self._way.draft.lists)
        self.choices.show_file(file, self._way.draft)
        asked = file.source.encoding if isinstance(file.source, ListSource) else None
        used = asked or next((each.encoding for each in file.encodings), "")
        self.encodings.show_choices(file.encodings, used)
        self.refusal.setVisible(file.refusal is not None)
        self.refusal.set_text("" if file.refusal is None else str(file.refusal), Tone.BAD)
        self.understood.setText(understood_text(file))
        self.understood.setVisible(file.read is not None)
        self._show_rows(file)

    def _show_rows(self, file: DraftFile) -> None:
        if file.read is None:
            self.preview.show_lines((), ())
            return
        head = file.read.table.head
        lines = [
            (str(head.row_number(at)), *map(cell_text, row)) for at, row in enumerate(head.rows[:_SHOWN_ROWS])
        ]
        figures = frozenset({0, *(place + 1 for place in file.read.table.figures)})
        self.preview.show_lines((self.tr("Row"), *head.header), lines, figures, (56,))

    # What the user does

    def _browse(self) -> None:
        kinds = self.tr("Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.xlsb *.ods *.xml);;All files (*)")
        folder = self._way.memory.folder(_LISTS)
        self.take_paths(self._way.context.prompts.open_files(self.tr("Choose lists"), kinds, folder))

    def _remove(self) -> None:
        file = self.files.current
        if file is not None:
            self._way.remove(file.key)

    def _open_recipe(self) -> None:
        prompts, memory = self._way.context.prompts, self._way.memory
        path = prompts.open_file(
            self.tr("Open a recipe"), self.tr("Import recipes (*.toml)"), memory.folder(_LISTS)
        )
        if path is not None:
            memory.keep_folder(_LISTS, path)
            try:
                self._way.open_recipe(path)
            except InputError as refusal:
                self._way.refused.emit(refusal)

    def _set_purpose(self, purpose: Purpose) -> None:
        file = self.files.current
        if file is not None and file.purpose != purpose:
            self._way.set_purpose(file.key, purpose)

    def _set_encoding(self, encoding: str) -> None:
        file = self.files.current
        if file is not None and isinstance(file.source, ListSource):
            self._read_again(replace(file.source, encoding=encoding))

    def _read_again(self, source: Source) -> None:
        file = self.files.current
        if file is not None and file.source != source:
            self._way.read_again(file.key, source)
