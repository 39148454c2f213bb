"""Merging two plans that were made of one: what only one of them changed, and where both did."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from cpm_planner.edit.picking.found import Differences, Reached, differences_between, unwatched, within
from cpm_planner.edit.picking.pick import Pick, PickKind, Standing, standing_of
from cpm_planner.edit.picking.place import Place, value_at
from cpm_planner.edit.picking.references import spoken_of
from cpm_planner.edit.picking.taking import Taken, taken
from cpm_planner.model.plan import Plan


class ConflictKind(StrEnum):
    """Why a change of theirs cannot simply be taken."""

    BOTH_CHANGED = "both-changed"
    """We made something else of the same value."""
    NEEDS_GONE = "needs-gone"
    """It speaks of something that we took away."""
    GONE_NEEDED = "gone-needed"
    """It takes away something that a change of ours speaks of."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A change of theirs beside what we have: base, theirs and ours."""

    kind: ConflictKind
    pick: Pick
    """Base and theirs."""
    ours: Any
    """What we have at its place."""
    other: Place | None = None
    """What we took away, or our change that speaks of what they take away."""


@dataclass(frozen=True, slots=True)
class Merge:
    """What a merge of two plans takes, and what somebody has to decide."""

    found: Differences
    """What they changed."""
    ours: Plan
    free: tuple[Pick, ...]
    """Changes of theirs that meet none of ours."""
    conflicts: tuple[Conflict, ...]

    def made(self, theirs: Collection[Place] = ()) -> Taken:
        """Take what is free, and of the conflicts their side at these places; elsewhere ours stays.

        Raises:
            EditRefusedError: both sides together would break a law, such as two tiers of one name.
        """
        return taken(self.found, {*theirs, *(pick.place for pick in self.free)}, self.ours)


def merge(base: Plan, ours: Plan, theirs: Plan, reached: Reached = unwatched) -> Merge:
    """Compare three plans: what each side made of the base; ``reached`` is told which share is done."""
    found = differences_between(base, theirs, within(reached, 0.0, 0.5))
    own = differences_between(base, ours, within(reached, 0.5, 1.0))
    users = _users(own)
    free, conflicts = [], []
    for pick in found.picks:
        standing = standing_of(pick, ours)
        conflict = _conflict(pick, standing, own, found, users)
        if conflict is not None:
            conflicts.append(conflict)
        elif standing is Standing.FREE:
            free.append(pick)
    return Merge(found, ours, tuple(free), tuple(conflicts))


def _conflict(
    pick: Pick, standing: Standing, own: Differences, found: Differences, users: Mapping[Place, Place]
) -> Conflict | None:
    ours = value_at(own.theirs, pick.place)
    if standing is Standing.CONFLICT:
        return Conflict(ConflictKind.BOTH_CHANGED, pick, ours)
    if standing is Standing.DONE:
        return None
    lost = next(_lost(pick, own, found), None)
    if lost is not None:
        return Conflict(ConflictKind.NEEDS_GONE, pick, ours, lost)
    if pick.kind in {PickKind.GONE, PickKind.PARKED} and pick.place in users:
        return Conflict(ConflictKind.GONE_NEEDED, pick, ours, users[pick.place])
    return None


def _lost(pick: Pick, own: Differences, found: Differences) -> Iterator[Place]:
    """Find what a change of theirs speaks of and we took away."""
    for place in spoken_of(pick, own.theirs, found.theirs):
        ours = own.by_place.get(place)
        if ours is not None and (ours.kind in {PickKind.GONE, PickKind.PARKED} or ours.after is None):
            yield place


def _users(own: Differences) -> Mapping[Place, Place]:
    """Say for everything that our changes speak of which one does."""
    return {
        spoken: pick.place
        for pick in own.picks
        for spoken in spoken_of(pick, own.theirs, own.theirs)
        if pick.after is not None
    }
