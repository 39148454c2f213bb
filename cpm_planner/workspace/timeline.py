"""The named edits of an open plan in time: what is done, undone or taken back, and where one can go."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from cpm_planner.store.past_edit import PastEdit

_MANY: Final = re.compile(r"(Undo|Redo) (\d+) steps")
_VERBS: Final = ("Undo ", "Redo ")


class Standing(StrEnum):
    """What became of an edit."""

    DONE = "done"
    UNDONE = "undone"
    """It can be redone."""
    TAKEN_BACK = "taken back"
    """It was undone, and other edits came after that."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One edit, and the state of the plan it led to."""

    edit: PastEdit
    standing: Standing = Standing.DONE
    depth: int | None = None
    """How many steps are done in that state; None where no steps lead there."""
    undone_by: PastEdit | None = None
    """The act that undid it."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """All moments, and where in them the plan is."""

    moments: tuple[Moment, ...] = ()
    """The oldest first; acts of undoing and redoing only show in what they did to others."""
    depth: int = 0
    """How many steps are done now."""

    @property
    def needs_start(self) -> bool:
        """Whether no edit led to the state before all steps, so that going there needs a line of its own."""
        depths = {moment.depth for moment in self.moments}
        return 0 not in depths and (self.depth > 0 or 1 in depths)


def timeline(edits: Sequence[PastEdit], done: Sequence[str], undone: Sequence[str]) -> Timeline:
    """Find out what became of each edit, and to which of them steps lead.

    Args:
        edits: all that are kept, the oldest first.
        done: names of the steps that can be undone, the oldest first.
        undone: names of the steps that can be redone, the next one first.
    """
    line = _Line()
    for edit in edits:
        line.take(edit)
    line.reach(done, undone)
    return Timeline(tuple(line.moments), len(done))


def standing_edits(edits: Sequence[PastEdit]) -> list[PastEdit]:
    """Give the edits that were not taken back, without the acts of undoing and redoing."""
    return [each.edit for each in timeline(edits, (), ()).moments if each.standing is Standing.DONE]


class _Line:
    """Follows the edits as they were made."""

    def __init__(self) -> None:
        """Start before all of them."""
        self.moments: list[Moment] = []
        self._done: list[int] = []
        self._undone: list[int] = []
        self._coming: list[int] = []
        self._brought: dict[int, list[int]] = {}
        """The places of edits that came by merging, by that of the edit that brought them in."""

    def take(self, edit: PastEdit) -> None:
        """Follow one edit; those that came by merging are no steps, and go with the one that brought them."""
        if edit.came_by_merging:
            self._coming.append(len(self.moments))
            self.moments.append(Moment(edit))
            return
        travel = self._travel(edit.label)
        if travel is None:
            self._undone.clear()
            self._done.append(len(self.moments))
            self._brought[len(self.moments)], self._coming = self._coming, []
            self.moments.append(Moment(edit))
        for _ in range(-(travel or 0)):
            self._undo(edit)
        for _ in range(travel or 0):
            self._redo()

    def reach(self, done: Sequence[str], undone: Sequence[str]) -> None:
        """Mark the edits that steps lead to, as far as their names agree, and the one before all steps."""
        agreed = self._agreed([*reversed(self._done)], [*reversed(done)])
        for number, place in enumerate(agreed):
            self.moments[place] = replace(self.moments[place], depth=len(done) - number)
        if len(agreed) == len(done) < len(self._done):
            place = self._done[-1 - len(done)]
            self.moments[place] = replace(self.moments[place], depth=0)
        for number, place in enumerate(self._agreed([*reversed(self._undone)], undone), start=1):
            depth = len(done) + number
            self.moments[place] = replace(self.moments[place], standing=Standing.UNDONE, depth=depth)

    def _travel(self, label: str) -> int | None:
        """Say how many steps an act of this name undid (below 0) or redid; None when it was an edit."""
        if many := _MANY.fullmatch(label):
            return int(many[2]) if many[1] == "Redo" else -int(many[2])
        for verb, travel, places in zip(_VERBS, (-1, 1), (self._done, self._undone), strict=True):
            if places and label == verb + self.moments[places[-1]].edit.label:
                return travel
        return None

    def _undo(self, act: PastEdit) -> None:
        if self._done:
            place = self._done.pop()
            self._undone.append(place)
            for each in (*self._brought.get(place, ()), place):
                self.moments[each] = replace(self.moments[each], standing=Standing.TAKEN_BACK, undone_by=act)

    def _redo(self) -> None:
        if self._undone:
            place = self._undone.pop()
            self._done.append(place)
            for each in (*self._brought.get(place, ()), place):
                self.moments[each] = Moment(self.moments[each].edit)

    def _agreed(self, places: Sequence[int], labels: Sequence[str]) -> list[int]:
        """Give the places from the present on whose edits are called as the steps are."""
        agreed = []
        for place, label in zip(places, labels, strict=False):
            if self.moments[place].edit.label != label:
                break
            agreed.append(place)
        return agreed
