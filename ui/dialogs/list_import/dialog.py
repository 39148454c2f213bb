"""The guided import: four steps, back without loss, reading and checking in a worker process."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from cpm_planner.model.errors import InputError
from cpm_planner.workspace.import_memory import ImportMemory
from cpm_planner.workspace.importing import (
    ImportCheck,
    ListKind,
    Mapping,
    SheetInfo,
    SourceTable,
    check_list,
    enter_list,
    read_list,
    sheets_of,
)
from ui.dialogs.frame import Frame
from ui.dialogs.list_import.check_step import CheckStep
from ui.dialogs.list_import.columns_step import ColumnsStep
from ui.dialogs.list_import.source_step import SourceStep
from ui.dialogs.list_import.values_step import ValuesStep
from ui.memory import Memory
from ui.page_context import PageContext
from ui.theme.tokens import Space, Tone
from ui.widgets.banner import InfoBanner
from ui.widgets.buttons import primary_button, quiet_button, secondary_button, set_text
from ui.widgets.chip import Chip, ChipFace
from ui.widgets.progress_panel import ProgressPanel

SOURCE, COLUMNS, VALUES, CHECK = range(4)
_SIZE: Final = (960, 700)
_READ, _SHEETS, _CHECK = "import-read", "import-sheets", "import-check"


class ImportDialog(Frame):
    """Leads one list into the plan; nothing enters before the last button."""

    def __init__(
        self,
        context: PageContext,
        memory: Memory,
        kind: str,
        path: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Start with a kind of list, and with a file when there is one already."""
        super().__init__("", "", parent)
        self._context = context
        self._understood = ImportMemory(memory.mappings)
        self._sheets: tuple[SheetInfo, ...] = ()
        self.table: SourceTable | None = None
        self.checked: ImportCheck | None = None
        self._mapped: tuple[SourceTable, ListKind] | None = None
        self.source = SourceStep(memory, context.prompts, ListKind(kind))
        self.columns = ColumnsStep()
        self.values = ValuesStep()
        self.check = CheckStep(context.marks)
        self.progress = ProgressPanel(self.tr("One moment"))
        self.refusal = InfoBanner("", Tone.BAD)
        self.steps = QStackedWidget()
        self._chips = [Chip(ChipFace("")) for _ in range(4)]
        self.back = secondary_button(self.tr("Back"), "chevron-left")
        self.go_on = primary_button(self.tr("Next"))
        self.go_on.setDefault(True)
        self._lay_out()
        self._connect()
        self._show_step(SOURCE)
        if path is not None:
            self.source.choose(path)

    @property
    def step(self) -> int:
        """The step shown."""
        return self.steps.currentIndex()

    @property
    def mapping(self) -> Mapping:
        """How the list is understood by now."""
        return self.values.mapping if self.step >= VALUES else self.columns.mapping

    # Layout

    def _lay_out(self) -> None:
        self.resize(*_SIZE)
        self.title.setText(self.tr("Bring in a list"))
        self.setWindowTitle(self.tr("Bring in a list"))
        self.hint.setText(self.tr("Nothing enters the plan before the last step, and Undo takes it back."))
        self.hint.show()
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for chip in self._chips:
            row.addWidget(chip)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self.progress)
        for step in (self.source, self.columns, self.values, self.check):
            self.steps.addWidget(step)
        self.body.addWidget(self.steps, 1)
        cancel = quiet_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.buttons.addWidget(cancel)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.back)
        self.buttons.addWidget(self.go_on)
        self.refusal.hide()
        self.progress.hide()

    def _connect(self) -> None:
        self.source.source_changed.connect(self._read)
        self.source.kind_changed.connect(self._forget_mapping)
        self.columns.mapping_changed.connect(self._show_buttons)
        self.back.clicked.connect(lambda: self._show_step(self.step - 1))
        self.go_on.clicked.connect(self._go_on)
        self.progress.cancelled.connect(self._stop)
        self.finished.connect(lambda _: self._stop())

    # The way through

    def _go_on(self) -> None:
        self.refusal.hide()
        if self.step == SOURCE and self.table is not None:
            self._map(self.table)
            self._show_step(COLUMNS)
        elif self.step == COLUMNS and self.table is not None:
            self.values.show_words(self.table, self.source.kind, self.columns.mapping, self._context.plan)
            self._show_step(VALUES)
        elif self.step == VALUES:
            self.columns.mapping = self.values.mapping
            self._check()
        elif self.checked is not None:
            self._enter(self.checked)

    def _show_step(self, step: int) -> None:
        if step == COLUMNS and self.step == VALUES:
            self.columns.mapping = self.values.mapping
        self.steps.setCurrentIndex(step)
        names = (self.tr("File"), self.tr("Columns"), self.tr("Values"), self.tr("Check"))
        for place, (chip, name) in enumerate(zip(self._chips, names, strict=True)):
            tone = Tone.ACCENT if place == step else Tone.GOOD if place < step else Tone.NEUTRAL
            chip.set_face(ChipFace(f"{place + 1}  {name}", tone, "check" if place < step else None))
        self._show_buttons()
        self.go_on.setFocus()

    def _show_buttons(self) -> None:
        is_busy = self.progress.isVisible()
        self.back.setVisible(self.step > SOURCE)
        self.back.setEnabled(not is_busy)
        ready = self.table is not None if self.step < CHECK else self._entering > 0
        self.go_on.setEnabled(ready and not is_busy)
        enter = self.tr("Enter {count} rows").format(count=f"{self._entering:,}")
        set_text(self.go_on, enter if self.step == CHECK else self.tr("Next"))

    @property
    def _entering(self) -> int:
        return 0 if self.checked is None else self.checked.counts.new + self.checked.counts.changed

    # Reading

    def _read(self) -> None:
        source = self.source.source
        if source is None:
            return
        self.table = None
        self._forget_mapping()
        self.source.show_nothing()
        self._begin(self.tr("Reading {name}").format(name=source.path.name))
        jobs = self._context.jobs
        jobs.run(sheets_of, source.path, name=_SHEETS, on_done=self._take_sheets, on_failed=lambda _: None)
        jobs.run(
            read_list,
            source,
            name=_READ,
            on_done=self._take_table,
            on_failed=self._refuse,
            on_ended=self._end,
        )

    def _take_sheets(self, sheets: tuple[SheetInfo, ...]) -> None:
        self._sheets = sheets
        if self.table is not None:
            self.source.show_sheets(sheets, self.table.sheet)

    def _take_table(self, table: SourceTable) -> None:
        self.table = table
        self.source.show_table(table)
        self.source.show_sheets(self._sheets, table.sheet)
        self._show_buttons()

    # Mapping

    def _forget_mapping(self) -> None:
        self._mapped = self.checked = None
        self._show_buttons()

    def _map(self, table: SourceTable) -> None:
        """Propose a mapping, or take the one remembered; one that was worked on stays."""
        kind = self.source.kind
        if self._mapped == (table, kind):
            return
        self._mapped = (table, kind)
        proposed = self._understood.propose(table, kind, self._context.plan)
        self.columns.show_mapping(table, kind, proposed)

    # Checking and entering

    def _check(self) -> None:
        self.checked = None
        self._begin(self.tr("Checking every row"))
        self._context.jobs.run(
            check_list,
            self.table,
            self.values.mapping,
            self.source.kind,
            self._context.plan,
            name=_CHECK,
            on_done=self._take_check,
            on_failed=self._refuse,
            on_progress=partial(self.progress.set_progress, self.tr("Checking every row")),
            on_ended=self._end,
        )

    def _take_check(self, checked: ImportCheck) -> None:
        self.checked = checked
        self.check.show_check(checked, self._context.plan)
        self._show_step(CHECK)

    def _enter(self, checked: ImportCheck) -> None:
        if self.table is None:
            return
        try:
            enter_list(self._context.session, checked, self.table.source)
        except InputError as refusal:
            self._refuse(refusal)
            return
        now = datetime.now().astimezone()
        self._understood.remember(self.table, checked.kind, self.values.mapping, now)
        said = self.tr("{count} rows entered from {source}")
        self._context.tell(said.format(count=f"{self._entering:,}", source=self.table.source))
        self.accept()

    # Work

    def _begin(self, text: str) -> None:
        self.refusal.hide()
        self.progress.start(text)
        self.progress.show()
        self._show_buttons()

    def _end(self) -> None:
        self.progress.hide()
        self._show_buttons()

    def _stop(self) -> None:
        """Hear no more of work that runs for this dialog."""
        for name in (_READ, _SHEETS, _CHECK):
            self._context.jobs.abandon(name)
        self._end()

    def _refuse(self, refusal: InputError) -> None:
        self.refusal.set_text(str(refusal), Tone.BAD)
        self.refusal.show()
