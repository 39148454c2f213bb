"""Key figures of every scenario, counted one after the other; large plans in a worker."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from cpm_planner.headcount.key_figures import KeyFigures, key_figures
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.headcount import is_counted_at_once, key_figures_counted
from ui.page_context import PageContext

_JOB: Final = "scenario-figures"


class Counts(QObject):
    """Holds the figures of each scenario's plan, also while newer ones are being counted."""

    changed = Signal(object)
    """Id of the scenario whose figures are there now."""
    work_changed = Signal(str, object)
    """What is being done and its share from 0 to 1, for the status line; empty when it is over."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        """Count nothing before :meth:`catch_up`."""
        super().__init__(parent)
        self._context = context
        self._found: dict[ScenarioId, tuple[Plan, KeyFigures]] = {}
        self._is_at_work = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._next)

    def of(self, key: ScenarioId) -> KeyFigures | None:
        """Give the latest figures of a scenario; None before the first."""
        found = self.with_plan(key)
        return None if found is None else found[1]

    def with_plan(self, key: ScenarioId) -> tuple[Plan, KeyFigures] | None:
        """Give the latest figures behind the plan they were counted of, which the scenario may have left."""
        return self._found.get(key)

    @property
    def is_current(self) -> bool:
        """Whether every scenario is counted as it is now."""
        return not self._missing()

    def catch_up(self) -> None:
        """Count what is not counted as it is now, the scenarios in their order."""
        document = self._context.session.document
        self._found = {key: each for key, each in self._found.items() if key in document.scenarios}
        if not self._is_at_work and self._missing():
            self._later.start()

    def _missing(self) -> list[ScenarioId]:
        scenarios = self._context.session.document.scenarios.values()
        known = self._found
        return [
            each.id
            for each in sorted(scenarios, key=lambda each: each.rank)
            if each.id not in known or known[each.id][0] is not each.plan
        ]

    def _next(self) -> None:
        missing, document = self._missing(), self._context.session.document
        if self._is_at_work or not missing:
            return
        key = missing[0]
        plan = document.scenarios[key].plan
        if is_counted_at_once(plan):
            self._take(key, plan, key_figures(plan))
            return
        self._is_at_work = True
        total = len(document.scenarios)
        said = self.tr("Counting scenario {number} of {total}")
        number = total - len(missing) + 1
        self.work_changed.emit(said.format(number=number, total=total), (number - 1) / total)
        self._context.jobs.run(
            key_figures_counted,
            plan,
            on_done=lambda found: self._take(key, plan, found),
            on_failed=self._context.prompts.show_refusal,
            on_ended=self._ended,
            name=_JOB,
        )

    def _ended(self) -> None:
        self._is_at_work = False
        self.work_changed.emit("", None)

    def _take(self, key: ScenarioId, plan: Plan, found: KeyFigures) -> None:
        if key in self._context.session.document.scenarios:
            self._found[key] = (plan, found)
            self.changed.emit(key)
        self._later.start()
