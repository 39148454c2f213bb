"""Lists that come in and workbooks that go out, as the window's verbs start them."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from cpm_planner.model.errors import InputError
from ui.main_window import MainWindow
from ui.memory import Memory
from ui.page_context import PageContext
from ui.plan_files import PlanFiles
from ui.prompts import Prompts

if TYPE_CHECKING:
    from cpm_planner.workspace.taking_back import ReturnedWorkbook

_WORKBOOKS: Final = "workbooks"


class ListsAndWorkbooks(QObject):
    """Opens the guided import, and writes workbooks while the window goes on."""

    def __init__(self, window: MainWindow, files: PlanFiles, memory: Memory, prompts: Prompts) -> None:
        """Work over a window; ``context`` is set while a plan is open."""
        super().__init__(window)
        self._window = window
        self._files = files
        self._memory = memory
        self._prompts = prompts
        self.context: PageContext | None = None

    def import_list(self, kind: str, paths: Sequence[Path] = ()) -> None:
        """Lead through the import of partners, team or assignments; starts a plan when none is open."""
        if self.context is None:
            self._files.new(lambda: self._lead_through(kind, paths))
        else:
            self._lead_through(kind, paths)

    def export(self, *, with_pay: bool = True) -> None:
        """Ask for a name and write the scenario worked on as a workbook, or one that tells no pay."""
        if self.context is None:
            return
        suggestion = self._memory.folder(_WORKBOOKS) / f"{self._files.name}.xlsx"
        kinds = self.tr("Excel workbooks (*.xlsx)")
        path = self._prompts.save_file(self.tr("Export the workbook"), kinds, suggestion)
        if path is not None:
            self._memory.keep_folder(_WORKBOOKS, path)
            self._write(self.context, path, with_pay=with_pay)

    def take_back(self) -> None:
        """Ask for a workbook that comes back and show what was changed in it."""
        if self.context is None:
            return
        kinds = self.tr("Excel workbooks (*.xlsx)")
        path = self._prompts.open_file(
            self.tr("Take a workbook back"), kinds, self._memory.folder(_WORKBOOKS)
        )
        if path is not None:
            self._memory.keep_folder(_WORKBOOKS, path)
            self._read(self.context, path)

    def _read(self, context: PageContext, path: Path) -> None:
        from cpm_planner.workspace.taking_back import read_workbook  # noqa: PLC0415 - loads Excel's library

        status = self._window.status
        status.set_work(self.tr("Reading {name}").format(name=path.name), None)
        context.jobs.run(
            read_workbook,
            path,
            name="take back",
            on_done=lambda returned: self._show_returned(context, returned),
            on_failed=context.prompts.show_refusal,
            on_ended=lambda: status.set_work("", None),
        )

    def _show_returned(self, context: PageContext, returned: "ReturnedWorkbook") -> None:
        from cpm_planner.workspace.taking_back import compare_workbook  # noqa: PLC0415 - loaded by now
        from ui.dialogs.take_back.dialog import TakeBackDialog  # noqa: PLC0415 - seldom needed

        try:
            found = compare_workbook(returned, context.session.document)
        except InputError as refusal:
            context.prompts.show_refusal(refusal)
            return
        TakeBackDialog(context, found, self._window).open()

    def _lead_through(self, kind: str, paths: Sequence[Path]) -> None:
        from ui.dialogs.list_import.dialog import ImportDialog  # noqa: PLC0415 - readers load when needed

        if self.context is not None:
            dialog = ImportDialog(self.context, self._memory, kind, parent=self._window)
            dialog.list_wanted.connect(self.import_list)
            dialog.open()
            if paths:
                # A turn later: laying all steps out takes its time already.
                QTimer.singleShot(0, dialog, lambda: dialog.files.take_paths(paths))

    def _write(self, context: PageContext, path: Path, *, with_pay: bool) -> None:
        from cpm_planner.workspace.exporting import export_workbook  # noqa: PLC0415 - loads Excel's library

        status = self._window.status
        doing = self.tr("Writing {name}").format(name=path.name)
        document = context.session.document
        hidden = self.tr("Wrote {name}, without pay, which is hidden: unlock it to export it")
        done = (hidden if document.is_pay_hidden else self.tr("Wrote {name}")).format(name=path.name)
        status.set_work(doing, None)
        context.jobs.run(
            export_workbook,
            path,
            document.scenario,
            document.base,
            datetime.now(UTC),
            with_pay and not document.is_pay_hidden,
            name="export",
            on_done=lambda _: context.tell(done),
            on_failed=context.prompts.show_refusal,
            on_progress=lambda share: status.set_work(doing, share),
            on_ended=lambda: status.set_work("", None),
        )
