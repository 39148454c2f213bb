"""Backups of the open plan, and the way out when a plan cannot be opened, as the window offers them."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from cpm_planner.model.errors import InputError
from cpm_planner.workspace.opening import is_there
from cpm_planner.workspace.workspace import Backup, Workspace
from ui.actions import Verb
from ui.main_window import MainWindow
from ui.plan_files import SUFFIX, PlanFiles
from ui.prompts import Prompts
from ui.step_runner import StepRunner

if TYPE_CHECKING:
    from cpm_planner.workspace.bringing_back import Rescue
    from ui.page_context import PageContext

WITH_A_WAY_OUT: Final = frozenset({"damaged", "missing-file", "not-a-plan"})
"""Codes of refusals after which a backup may help."""


class EarlierStates(QObject):
    """Opens the dialog of backups, and puts a backup or what could be saved in place of a broken plan."""

    def __init__(
        self,
        window: MainWindow,
        files: PlanFiles,
        workspace: Workspace,
        prompts: Prompts,
        runner: StepRunner,
    ) -> None:
        """Work over a window; ``runner`` reads backups beside it."""
        super().__init__(window)
        self._window, self._files, self._workspace = window, files, workspace
        self._prompts, self._runner = prompts, runner
        self.context: PageContext | None = None
        window.verbs.on(Verb.BACKUPS, self.show_backups)
        files.could_not_open.connect(self.offer_way_out)

    def show_backups(self) -> None:
        """List the backups of the open plan."""
        from ui.dialogs.backups.dialog import BackupsDialog  # noqa: PLC0415 - seldom needed

        plan, context = self._files.plan, self.context
        if plan is None or context is None:
            return
        backups = [] if plan.path is None else self._workspace.backups_of(plan.path)
        BackupsDialog(plan, context, backups, self._runner, self._window).open()

    def offer_way_out(self, path: Path, refusal: InputError) -> None:
        """Say why a plan cannot be opened, and offer its backups and what can be saved of it."""
        backups = self._workspace.backups_of(path) if refusal.code in WITH_A_WAY_OUT else []
        if not backups and refusal.code != "damaged":
            self._prompts.show_refusal(refusal)
            return
        from ui.dialogs.backups.damaged import DamagedDialog  # noqa: PLC0415 - seldom needed

        dialog = DamagedDialog(path, refusal, backups, self._runner, self._window)
        dialog.backup_wanted.connect(partial(self._put_back, path))
        dialog.rescue_wanted.connect(partial(self._rescue, path))
        dialog.open()

    def _put_back(self, path: Path, backup: Backup) -> None:
        from cpm_planner.workspace.bringing_back import put_back  # noqa: PLC0415 - seldom needed

        self._runner.run(
            lambda: put_back(path, backup),
            then=lambda _: self._files.open(path),
            refused=self._prompts.show_refusal,
            doing=self.tr("Bringing back a backup"),
        )

    def _rescue(self, path: Path) -> None:
        from cpm_planner.workspace.bringing_back import rescued  # noqa: PLC0415 - seldom needed

        suggestion = _free_name(path.with_name(self.tr("{name} rescued").format(name=path.stem) + SUFFIX))
        kinds = self.tr("Plans (*{suffix})").format(suffix=SUFFIX)
        target = self._prompts.save_file(self.tr("Save what can be read"), kinds, suggestion)
        if target is not None:
            self._runner.run(
                lambda: rescued(path, target),
                then=lambda found: self._files.open(target, then=lambda: self._tell(found)),
                refused=self._prompts.show_refusal,
                doing=self.tr("Saving what can be read"),
            )

    def _tell(self, found: "Rescue") -> None:
        from cpm_planner.workspace.bringing_back import what_was_saved  # noqa: PLC0415 - loaded by now

        first, *rest = what_was_saved(found)
        look = self.tr("Please look whether something is missing.") if rest else ""
        self._prompts.tell(self.tr("What was saved"), f"{first} {look}".strip(), "\n".join(rest))


def _free_name(wished: Path) -> Path:
    """Give a path at which there is no file yet."""
    path, number = wished, 1
    while is_there(path):
        number += 1
        path = wished.with_stem(f"{wished.stem} {number}")
    return path
