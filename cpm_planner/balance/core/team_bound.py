"""How many seats it takes at least: the integer program of :mod:`cpm_planner.balance.core.team_size`."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from cpm_planner.balance.core.problem import UNLIMITED
from cpm_planner.balance.core.program import Limits, Program
from cpm_planner.balance.core.team import FORBIDDEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpm_planner.balance.core.problem import Floats, Ints
    from cpm_planner.balance.core.team import Clock, Team

_NODES: Final = 20_000
_ROUNDING: Final = 1e-6
_LARGE_STEPS: Final = (1, 2, 3, 4)
_THRESHOLDS: Final = 6
_PROGRAM_SHARE: Final = 0.4
"""Most of the time left that one integer program may take."""


@dataclass(frozen=True, eq=False)
class Mix:
    """What the integer program chose: seats of each kind, and by item class its share of each kind."""

    counts: Ints | None
    share: Floats | None
    bound: int


NO_MIX: Final = Mix(None, None, 0)


class Classes:
    """Equal items counted together, and the integer program over them."""

    def __init__(self, team: Team) -> None:
        """Count the items that need the same of every kind."""
        self._team = team
        self._rows = np.flatnonzero(team.placeable)
        takes = [np.where(team.fits, each, FORBIDDEN) for each in (team.minutes, team.planned)]
        key = np.column_stack([*takes, team.partners])[self._rows]
        _, first, self._class, count = np.unique(
            key, axis=0, return_index=True, return_inverse=True, return_counts=True
        )
        self._class = self._class.ravel()
        self._count: Ints = count
        self._first = self._rows[first]
        self._item, self._kind = np.nonzero(team.fits[self._first])
        self._minutes = team.minutes[self._first[self._item], self._kind]
        self._planned = team.planned[self._first[self._item], self._kind]
        self._unit = int(np.gcd.reduce(team.price[team.capacity > 0])) or 1

    @property
    def least(self) -> int:
        """Price that any team has: somebody has to be there at all."""
        is_needed = len(self._rows) > 0 and len(self._team.given.kind) == 0
        return int(self._team.price[self._team.capacity > 0].min()) if is_needed else 0

    def mix(self, level: int, clock: Clock) -> Mix:
        """Return the cheapest mix of seats of at least price ``level`` that the bound cannot rule out."""
        team, program = self._team, Program()
        opens = np.flatnonzero(team.capacity > 0)
        if not len(self._rows):
            return Mix(np.zeros(len(team.capacity), dtype=np.int64), None, 0)
        count = np.full(len(team.capacity), -1)
        price = team.price[opens] / self._unit
        count[opens] = program.add_columns(price, integer=True)
        share = program.add_columns(np.zeros(len(self._item)))
        number = self._count.astype(float)
        program.put(program.add_rows(number, number)[self._item], share, 1.0)
        for kind in range(len(team.capacity)):
            for need, offer, there in self._needs(kind):
                row = program.add_rows(np.full(1, -np.inf), there)
                program.put(np.repeat(row, len(need)), share[self._kind == kind], need)
                if count[kind] >= 0:
                    program.put(row, count[kind : kind + 1], -offer)
        row = program.add_rows(np.full(1, level / self._unit))
        program.put(np.repeat(row, len(opens)), count[opens], price)
        solved = program.solver(Limits(_NODES, clock.left * _PROGRAM_SHARE)).run(clock.cancelled)
        bound = solved.bound if np.isfinite(solved.bound) else 0.0
        whole = max(int(np.ceil(bound - _ROUNDING * (1.0 + abs(bound)))), 0) * self._unit
        if solved.values is None:
            return Mix(None, None, whole)
        counts = np.zeros(len(team.capacity), dtype=np.int64)
        counts[opens] = np.rint(solved.values[count[opens]]).astype(np.int64)
        return Mix(counts, solved.values[share], whole)

    def preferred(self, mix: Mix) -> Ints:
        """Return the kind of seat for each item (items,): the program's, else the one it needs least of."""
        team = self._team
        scale = np.maximum(np.where(team.capacity > 0, team.capacity, 1), 1)
        cost = np.where(team.fits, team.minutes / scale * np.where(team.capacity > 0, team.price, 1), np.inf)
        preferred: Ints = cost.argmin(axis=1)
        if mix.share is None:
            return preferred
        members = np.split(self._rows[np.argsort(self._class, kind="stable")], np.cumsum(self._count)[:-1])
        edges = np.searchsorted(self._item, np.arange(len(members) + 1))
        for which, (start, end) in zip(members, pairwise(edges), strict=True):
            until = np.cumsum(mix.share[start:end]) - 0.5
            place = np.minimum(np.searchsorted(until, np.arange(len(which))), end - start - 1)
            preferred[which] = self._kind[start:end][place]
        return preferred

    def _needs(self, kind: int) -> Iterator[tuple[Floats, float, float]]:
        """Give rows of one kind: what each class needs, what a new seat offers, what given seats offer."""
        team, at = self._team, self._kind == kind
        there, given = team.given.kind == kind, team.given
        yield from _rows(self._minutes[at], int(team.capacity[kind]), given.room[there])
        yield from _rows(self._planned[at], int(team.planned_capacity[kind]), given.planned_room[there])
        partners = team.partners[self._first[self._item[at]]].astype(float)
        limits = np.append(given.limit[there], team.limit[kind] if team.capacity[kind] else 0)
        if UNLIMITED not in limits:
            yield partners, float(limits[-1]), float(limits[:-1].sum())


def _rows(minutes: Ints, capacity: int, room: Ints) -> Iterator[tuple[Floats, float, float]]:
    """Give rows for minutes of classes: new seats offer the capacity, given ones their room (seats,)."""
    yield minutes.astype(float), float(capacity), float(room.sum())
    largest = int(max(capacity, room.max(initial=0)))
    for images in _images(minutes, largest) if largest else ():
        yield images, 1.0, float(len(room))


def _images(minutes: Ints, capacity: int) -> Iterator[Floats]:
    """Give the images of sizes under the functions in the module's docstring, where they say anything new."""
    size = minutes / capacity
    half = np.unique(minutes[2 * minutes <= capacity])
    if not (2 * minutes > capacity).any():
        half = half[:0]
    steps = np.linspace(0, max(len(half) - 1, 0), min(_THRESHOLDS, len(half))).astype(np.int64)
    for least in half[steps].tolist():
        large = minutes > capacity - least
        if large.any() and least > 0:
            yield np.where(large, 1.0, np.where(minutes >= least, size, 0.0))
    for step in _LARGE_STEPS:
        scaled = (step + 1) * minutes
        if (scaled > capacity).any():
            yield np.where(scaled % capacity == 0, size, scaled // capacity / step)
