"""The months of the plan worked on, counted again whenever it changes; large plans in a worker."""

from typing import Final

from PySide6.QtCore import QObject, Signal

from cpm_planner.headcount.headcount import Headcount, headcount_of
from cpm_planner.workspace.headcount import counted, is_counted_at_once
from ui.page_context import PageContext

_JOB: Final = "headcount"


class Counted(QObject):
    """Holds the latest count; while a new one is under way, that of the plan before."""

    changed = Signal()
    """``found`` is another."""
    work_changed = Signal(str, object)
    """What is being done and its share, for the status line; empty when it is over."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        """Count nothing before :meth:`catch_up`."""
        super().__init__(parent)
        self._context = context
        self.found: Headcount | None = None

    def catch_up(self) -> None:
        """Count the plan as it is now, unless that is done."""
        plan = self._context.plan
        if self.found is not None and self.found.plan is plan:
            return
        if is_counted_at_once(plan):
            self._take(headcount_of(plan, arrays=self._context.figures.arrays))
            return
        self.work_changed.emit(self.tr("Counting the months"), None)
        self._context.jobs.run(
            counted,
            plan,
            on_done=self._take,
            on_failed=self._context.prompts.show_refusal,
            on_ended=lambda: self.work_changed.emit("", None),
            name=_JOB,
        )

    @property
    def is_current(self) -> bool:
        """Whether what was found is that of the plan as it is now."""
        return self.found is not None and self.found.plan is self._context.plan

    def _take(self, found: Headcount) -> None:
        self.found = found
        self.changed.emit()
