"""Items to carry, kinds of seats to carry them, and the team found for them."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import cached_property
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
    planned_room: Ints
    """Minutes free for planned work, which leaves alone what is kept for requests."""
    limit: Ints
    """Most partners it may still get, ``UNLIMITED`` for any number."""

    def and_new(self, team: Team, counts: Ints) -> Seats:
        """Return these seats with ``counts`` (kinds,) new ones of each kind behind them."""
        new = np.repeat(np.arange(len(counts)), counts)
        return Seats(
            np.append(self.kind, new),
            np.append(self.room, team.capacity[new]),
            np.append(self.planned_room, team.planned_capacity[new]),
            np.append(self.limit, team.limit[new]),
        )


@dataclass(frozen=True, eq=False)
class Team:
    """Items to carry and the kinds of seats that can carry them, all integers.

    Attributes:
        minutes: minutes of each item with each kind (items, kinds), ``FORBIDDEN`` where it may not go.
        planned: those of planned work among them (items, kinds); whatever where it may not go.
        partners: partners each item stands for (items,).
        capacity: minutes of a new seat of each kind (kinds,), 0 where there can be no new one.
        planned_capacity: those that planned work may take (kinds,).
        price: price of a new seat of each kind (kinds,), at least 1.
        limit: most partners of a new seat of each kind (kinds,), ``UNLIMITED`` for any number.
        given: the seats there are already.
    """

    minutes: Ints
    planned: Ints
    partners: Ints
    capacity: Ints
    planned_capacity: Ints
    price: Ints
    limit: Ints
    given: Seats

    @property
    def placeable(self) -> Flags:
        """Whether each item fits at least one seat, new or given (items,)."""
        placeable: Flags = np.any(self.fits, axis=1)
        return placeable

    @cached_property
    def fits(self) -> Flags:
        """Whether each item fits into an otherwise empty seat of each kind (items, kinds)."""
        fits: Flags = self.fits_new(slice(None))
        given = self.given
        for kind, *seat in set(zip(given.kind, given.room, given.planned_room, given.limit, strict=True)):
            fits[:, kind] |= self._fit(slice(None), kind, *seat)
        return fits

    def fits_new(self, items: slice | int) -> Flags:
        """Whether items, or one, fit into an otherwise empty new seat of each kind (items, kinds)."""
        kinds = slice(None)
        may = self._fit(items, kinds, self.capacity, self.planned_capacity, self.limit)
        fits: Flags = np.logical_and(may, self.capacity > 0)
        return fits

    def _fit(
        self, items: slice | int, kinds: slice | int, room: Ints, planned_room: Ints, limit: Ints
    ) -> Flags:
        """Whether items fit into a seat of a kind, or seats of all kinds, with so much room."""
        minutes, partners = self.minutes[items, kinds], self.partners[items]
        if minutes.ndim > partners.ndim:
            partners = partners[..., np.newaxis]
        may = (minutes != FORBIDDEN) & (minutes <= room) & (self.planned[items, kinds] <= planned_room)
        fits: Flags = np.logical_and(may, (limit == UNLIMITED) | (limit >= partners))
        return fits


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
