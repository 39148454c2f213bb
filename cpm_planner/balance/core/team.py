"""Items to carry, kinds of seats to carry them, and the team found for them."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from cpm_planner.balance.core.problem import UNLIMITED

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpm_planner.balance.core.problem import Flags, Ints

FORBIDDEN: Final = -1
"""Minutes of an item with a kind of seat that may not have it."""


@dataclass(frozen=True, eq=False)
class Seats:
    """Seats side by side; every array has shape (seats,)."""

    kind: Ints
    room: Ints
    """Minutes free."""
    limit: Ints
    """Most partners it may still get, ``UNLIMITED`` for any number."""

    def and_new(self, team: Team, counts: Ints) -> Seats:
        """Return these seats with ``counts`` (kinds,) new ones of each kind behind them."""
        new = np.repeat(np.arange(len(counts)), counts)
        return Seats(
            np.append(self.kind, new),
            np.append(self.room, team.capacity[new]),
            np.append(self.limit, team.limit[new]),
        )


@dataclass(frozen=True, eq=False)
class Team:
    """Items to carry and the kinds of seats that can carry them, all integers.

    Attributes:
        minutes: minutes of each item with each kind (items, kinds), ``FORBIDDEN`` where it may not go.
        partners: partners each item stands for (items,).
        capacity: minutes of a new seat of each kind (kinds,), 0 where there can be no new one.
        price: price of a new seat of each kind (kinds,), at least 1.
        limit: most partners of a new seat of each kind (kinds,), ``UNLIMITED`` for any number.
        given: the seats there are already.
    """

    minutes: Ints
    partners: Ints
    capacity: Ints
    price: Ints
    limit: Ints
    given: Seats

    @property
    def placeable(self) -> Flags:
        """Whether each item fits at least one seat, new or given (items,)."""
        placeable: Flags = np.any(self.fits, axis=1)
        return placeable

    @property
    def fits(self) -> Flags:
        """Whether each item fits into an otherwise empty seat of each kind (items, kinds)."""
        roomiest, limit = self.capacity.copy(), self._most_partners()
        np.maximum.at(roomiest, self.given.kind, self.given.room)
        exists = self.capacity > 0
        exists[self.given.kind] = True
        may = np.logical_and(self.minutes != FORBIDDEN, self.minutes <= roomiest) & exists
        fits: Flags = may & np.logical_or(limit == UNLIMITED, limit >= self.partners[:, np.newaxis])
        return fits

    def _most_partners(self) -> Ints:
        limit = np.where(self.capacity > 0, self.limit, 0)
        for kind, most in zip(self.given.kind, self.given.limit, strict=True):
            if UNLIMITED in (limit[kind], most):
                limit[kind] = UNLIMITED
            else:
                limit[kind] = max(limit[kind], most)
        return limit


@dataclass(frozen=True, eq=False)
class TeamSize:
    """The smallest team found."""

    counts: Ints
    """New seats of each kind (kinds,)."""
    seats: Seats
    """Given seats, then the new ones."""
    seat: Ints
    """Seat of each item (items,), -1 for what fits nowhere."""
    price: int
    bound: int
    """No team has a lower price."""

    @property
    def proved(self) -> bool:
        """Whether no team can be smaller."""
        return self.price <= self.bound


@dataclass(eq=False)
class Clock:
    """When to stop."""

    ends: float
    cancelled: Callable[[], bool]

    @property
    def left(self) -> float:
        """Seconds left."""
        return max(self.ends - time.perf_counter(), 0.0)

    def stop(self) -> bool:
        """Return whether time is up or the run was cancelled."""
        return self.cancelled() or self.left <= 0.0
