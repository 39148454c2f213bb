"""The best that each CPM could take at given worths: one knapsack for each, solved exactly and all at once.

Dynamic programming over minutes (Bellman): ``most[k]`` is the worth that fits into k minutes. An item i of
t minutes turns it into ``max(most[k], most[k - t] + worth_i)``, for every CPM in the same step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from cpm_planner.balance.core.problem import Flags, Floats, Ints

NOTHING = 1e-9
"""A worth up to this is none."""


class Knapsacks:
    """The knapsacks of c CPMs over the same n items, each with minutes of its own."""

    def __init__(self, minutes: Ints, room: Ints) -> None:
        """Lay out for `minutes` (c, n) of each item at each CPM, and `room` (c,) minutes of each CPM."""
        self._minutes, self._room = minutes, room
        self._fits = minutes <= room[:, None]
        # Each CPM's row has a margin in front that nothing fits into, as wide as the longest item.
        longest, most = int(minutes.max(initial=0, where=self._fits)), int(room.max(initial=0))
        self._width = longest + most + 1
        self._at = (np.arange(len(room)) * self._width + longest)[:, None] + np.arange(most + 1)

    @property
    def cells(self) -> int:
        """Number of places that one solution goes through."""
        return int(self._at.size * self._minutes.shape[1])

    def fill(self, worth: Floats) -> tuple[Floats, Flags]:
        """Return the most worth that each CPM can take (c,), and which items that is (c, n).

        `worth` (c, n) may be negative; -inf keeps an item away from a CPM.
        """
        cpms, items = self._minutes.shape
        wanted = self._fits & (worth > NOTHING)
        most = np.full(cpms * self._width, -np.inf)
        most[self._at] = 0.0
        taken = np.zeros((items, *self._at.shape), dtype=bool)
        for item in np.flatnonzero(wanted.any(axis=0)).tolist():
            rows = np.flatnonzero(wanted[:, item])
            at = self._at[rows]
            without = most[at]
            with_it = most[at - self._minutes[rows, item, None]] + worth[rows, item, None]
            taken[item, rows] = better = with_it > without
            most[at] = np.where(better, with_it, without)
        every = np.arange(cpms)
        left, holds = self._room.copy(), np.zeros((cpms, items), dtype=bool)
        for item in range(items - 1, -1, -1):
            holds[:, item] = taken[item, every, left]
            left -= np.where(holds[:, item], self._minutes[:, item], 0)
        return most[self._at[every, self._room]], holds
