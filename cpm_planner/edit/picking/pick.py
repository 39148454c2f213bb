"""One change that can be taken alone, and how a third plan stands to it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from cpm_planner.edit.picking.place import Place, value_at
from cpm_planner.model.parked import ParkedPartner
from cpm_planner.model.plan import Plan


class PickKind(StrEnum):
    """What a change does."""

    NEW = "new"
    GONE = "gone"
    PARKED = "parked"
    BACK = "back"
    """Taken back from the parked partners."""
    CHANGED = "changed"


class Standing(StrEnum):
    """How a plan stands to a change."""

    FREE = "free"
    """It has what was before: the change can be taken."""
    DONE = "done"
    """It has what the change makes already."""
    CONFLICT = "conflict"
    """It has something third, which the change would overwrite."""


@dataclass(frozen=True, slots=True)
class Pick:
    """One change: what stands at a place before and after it; None for a whole thing that is not there."""

    place: Place
    before: Any
    after: Any

    @property
    def kind(self) -> PickKind:
        """What it does."""
        if not self.place.is_whole:
            return PickKind.CHANGED
        if self.after is None:
            return PickKind.GONE
        was_parked, is_parked = (isinstance(each, ParkedPartner) for each in (self.before, self.after))
        if is_parked and not was_parked:
            return PickKind.PARKED
        if self.before is None:
            return PickKind.NEW
        return PickKind.BACK if was_parked and not is_parked else PickKind.CHANGED

    def reversed(self) -> "Pick":
        """Give the change that leads back."""
        return Pick(self.place, self.after, self.before)


def standing_of(pick: Pick, ours: Plan) -> Standing:
    """Compare three values: before and after of the change, and what a plan has at that place."""
    value = value_at(ours, pick.place)
    if value == pick.after:
        return Standing.DONE
    return Standing.FREE if value == pick.before else Standing.CONFLICT
