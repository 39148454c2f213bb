"""What giving partners, or one model of a hybrid, to a lane would do: worked out once, asked lane by lane."""

from collections.abc import Sequence
from dataclasses import dataclass

from cpm_planner.balance.obstacles import (
    Obstacle,
    obstacle_to_leaving,
    obstacles_to_moving,
    obstacles_to_splitting,
)
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.arrays import part_of
from cpm_planner.workload.figures import Figures
from cpm_planner.workload.what_if import Effects, effects_of_moving, effects_of_splitting
from ui.territories.contents import Contents, Lane
from ui.territories.words import obstacle_text, translate


@dataclass(frozen=True, slots=True)
class Outlook:
    """What one lane would become; utilisations are None without capacity and for nobody."""

    before: float | None
    with_them: float | None
    without_them: float | None
    reason: str
    """Why the lane may not have them; empty when it may."""
    gives: bool
    """Whether some of what is given is with this lane's CPM now."""


class Foresight:
    """The outlook of every lane for one choice of partners, or for one model of one partner."""

    def __init__(
        self, contents: Contents, keys: Sequence[PartnerId], model: SalesModel | None = None
    ) -> None:
        """Work out effects and obstacles for all CPMs at once; a model is that of a single partner."""
        figures = contents.figures
        self.keys = tuple(keys)
        self.model = model
        self._figures = figures
        self._effects, self._obstacles = _asked(figures, self.keys, model)
        self._nobody = _against_nobody(figures, self.keys, model)
        rows = [figures.arrays.partners.index[key] for key in keys]
        doer = figures.arrays.assignments.doer[:, rows]
        self._givers = set((doer if model is None else doer[part_of(model)]).ravel().tolist())

    def givers(self, contents: Contents) -> list[int]:
        """Lanes of the CPMs who have some of what is given now."""
        return [contents.lane_of_row[row] for row in self._givers if row in contents.lane_of_row]

    def outlook(self, lane: Lane) -> Outlook:
        """Give what a lane would become if it got the partners, and if others got them."""
        gives = lane.row in self._givers
        if lane.cpm is None:
            return Outlook(None, None, None, self._nobody, gives)
        available = self._figures.available[lane.row]
        before = float(self._figures.minutes[lane.row] / available) if available > 0 else None
        return Outlook(
            before,
            self._effects.utilisation_with(lane.row),
            self._effects.utilisation_without(lane.row),
            self._text(self._obstacles[lane.row]),
            gives,
        )

    def _text(self, obstacle: Obstacle | None) -> str:
        return "" if obstacle is None else obstacle_text(obstacle, len(self.keys))


def _asked(
    figures: Figures, keys: Sequence[PartnerId], model: SalesModel | None
) -> tuple[Effects, Sequence[Obstacle | None]]:
    if model is None:
        return effects_of_moving(figures, keys), obstacles_to_moving(figures, keys)
    return effects_of_splitting(figures, keys[0], model), obstacles_to_splitting(figures, keys[0], model)


def _against_nobody(figures: Figures, keys: Sequence[PartnerId], model: SalesModel | None) -> str:
    if model is not None:
        return translate("territories", "Needs a CPM")
    obstacle = obstacle_to_leaving(figures, keys)
    return "" if obstacle is None else obstacle_text(obstacle, len(keys))
