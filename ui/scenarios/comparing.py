"""Two scenarios held against each other: found beside the window's thread, and again when either changes."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

from cpm_planner.balance.moves import Move, moves_between
from cpm_planner.edit.picking.found import Differences, Reached, differences_between, within
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import derive
from cpm_planner.workspace.opening import reporting
from ui.page_context import PageContext

_SHARE_MOVED: Final = 0.3
"""About how much of comparing is done once it is known who moved."""


@dataclass(frozen=True, slots=True)
class Contrast:
    """What leads from one scenario to another."""

    base: ScenarioId
    other: ScenarioId
    differences: Differences
    moves: tuple[Move, ...]


class Comparing(QObject):
    """Holds the latest contrast of the two scenarios chosen."""

    changed = Signal()
    """``found`` is another."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        """Compare nothing yet."""
        super().__init__(parent)
        self._context = context
        self._asked: tuple[Plan, Plan] | None = None
        self.found: Contrast | None = None

    def compare(self, base: ScenarioId, other: ScenarioId) -> None:
        """Compare two scenarios, unless that is done already."""
        scenarios = self._context.session.document.scenarios
        plans = scenarios[base].plan, scenarios[other].plan
        if self._asked is not None and _are_same(plans, self._asked) and self._is_of(base, other):
            return
        self._asked = plans
        self._context.steps.run(
            lambda: _contrast(base, other, plans, reporting(self._context.steps)),
            then=lambda found: self._take(found, plans),
            cancelled=self.forget,
            refused=self._context.prompts.show_refusal,
            doing=self.tr("Comparing scenarios"),
        )

    def forget(self) -> None:
        """Let go of what was compared, as when one of both is gone, or comparing was stopped."""
        self._asked = self.found = None
        self.changed.emit()

    def _is_of(self, base: ScenarioId, other: ScenarioId) -> bool:
        return self.found is None or (self.found.base, self.found.other) == (base, other)

    def _take(self, found: Contrast, plans: tuple[Plan, Plan]) -> None:
        if self._asked is not None and _are_same(plans, self._asked):
            self.found = found
            self.changed.emit()


def _are_same(one: tuple[Plan, Plan], two: tuple[Plan, Plan]) -> bool:
    return one[0] is two[0] and one[1] is two[1]


def _contrast(base: ScenarioId, other: ScenarioId, plans: tuple[Plan, Plan], reached: Reached) -> Contrast:
    before, after = plans
    figures = derive(before)
    moves = moves_between(figures, derive(after, figures))
    reached(_SHARE_MOVED)
    return Contrast(
        base, other, differences_between(before, after, within(reached, _SHARE_MOVED, 1.0)), moves
    )
