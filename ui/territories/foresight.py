"""What moving the chosen partners would do to every lane, worked out once and asked lane by lane."""

from collections.abc import Sequence
from dataclasses import dataclass

from cpm_planner.balance.obstacles import Obstacle, obstacle_to_leaving, obstacles_to_moving
from cpm_planner.model.ids import PartnerId
from cpm_planner.workload.what_if import effects_of_moving
from ui.territories.contents import Contents, Lane


@dataclass(frozen=True, slots=True)
class Outlook:
    """What one lane would become; utilisations are None without capacity and for nobody."""

    before: float | None
    with_them: float | None
    without_them: float | None
    obstacle: Obstacle | None
    gives: bool
    """Whether some of the partners are with this lane's CPM now."""


class Foresight:
    """The outlook of every lane for one choice of partners."""

    def __init__(self, contents: Contents, keys: Sequence[PartnerId]) -> None:
        """Work out effects and obstacles for all CPMs at once."""
        figures = contents.figures
        self.keys = tuple(keys)
        self._figures = figures
        self._effects = effects_of_moving(figures, keys)
        self._obstacles = obstacles_to_moving(figures, keys)
        self._leaving = obstacle_to_leaving(figures, keys)
        rows = [figures.arrays.partners.index[key] for key in keys]
        self._givers = set(figures.arrays.assignments.doer[:, rows].ravel().tolist())

    def outlook(self, lane: Lane) -> Outlook:
        """Give what a lane would become if it got the partners, and if others got them."""
        gives = lane.row in self._givers
        if lane.cpm is None:
            return Outlook(None, None, None, self._leaving, gives)
        available = self._figures.available[lane.row]
        before = float(self._figures.minutes[lane.row] / available) if available > 0 else None
        return Outlook(
            before,
            self._effects.utilisation_with(lane.row),
            self._effects.utilisation_without(lane.row),
            self._obstacles[lane.row],
            gives,
        )
