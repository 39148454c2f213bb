"""A plan file that somebody else changed meanwhile, compared and merged as the window offers it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.main_window import MainWindow
from ui.plan_files import PlanFiles
from ui.prompts import Prompts

if TYPE_CHECKING:
    from cpm_planner.workspace.merging import FileMerge
    from ui.page_context import PageContext


class Merging(QObject):
    """Reads the other version among the steps of the plan, and opens the dialog that puts both together."""

    def __init__(self, window: MainWindow, files: PlanFiles, prompts: Prompts) -> None:
        """Work over a window; ``context`` is set while a plan is open."""
        super().__init__(window)
        self._window, self._files, self._prompts = window, files, prompts
        self.context: PageContext | None = None
        files.merge_wanted.connect(self.compare)

    def compare(self, then: Callable[[], object]) -> None:
        """Compare the open plan with its file; ``then`` follows once both are together and saved."""
        plan, context = self._files.plan, self.context
        if plan is None or context is None:
            return

        from cpm_planner.workspace.merging import compared_with_file  # noqa: PLC0415 - seldom needed

        def show(found: "FileMerge") -> None:
            from ui.dialogs.merge.dialog import MergeDialog  # noqa: PLC0415 - seldom needed

            if self.context is context:
                save = partial(self._files.save_merged, found.theirs.digest, then)
                MergeDialog(context, plan, found, save, self._window).open()

        context.steps.run(
            lambda: compared_with_file(plan, context.marks, context.steps),
            then=show,
            refused=self._prompts.show_refusal,
            doing=self.tr("Comparing both versions"),
        )
