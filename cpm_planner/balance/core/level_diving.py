"""Dives for the least highest utilisation: makespan on unrelated machines, where CPMs have few items each.

Whether a plan keeps to a level H is asked of bundles that fit into it: they cost nothing, leaving an item out
costs 1. Where prices prove more than 0, no plan keeps to H; else dives look for one. H lies in the middle
between what is disproved and the best plan, nearer to the plan after a dive that found none (dual
approximation, Hochbaum and Shmoys 1987). Bundles are kept from one level to the next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.diving import Diving, are_few, ground_of, pairs_at
from cpm_planner.balance.core.levels import Levels, is_makespan

if TYPE_CHECKING:
    from cpm_planner.balance.core.bundles import Ground
    from cpm_planner.balance.core.control import Control
    from cpm_planner.balance.core.model import Model
    from cpm_planner.balance.core.prices import Priced
    from cpm_planner.balance.core.problem import Ints

_FIRST_PRICE = 0.2


def is_small_makespan(model: Model, priced: Priced, value: float) -> bool:
    """Whether nothing but the highest utilisation is priced, and bundles up to that of a plan pay off."""
    if not is_makespan(model):
        return False
    levels = Levels(model, priced)
    return are_few(model, (levels.room(levels.of(value)) - model.fixed_load)[:-1])


class LevelDiving:
    """Dives at one level after the other; see `diving.Dives`."""

    def __init__(self, model: Model, priced: Priced, control: Control, random: np.random.Generator) -> None:
        """Prepare for a model that `is_small_makespan`; nothing is done yet."""
        self._model, self._control, self._random = model, control, random
        self._levels = Levels(model, priced)
        self.bound, self.has_surfaced = -np.inf, True
        self._diving: Diving | None = None
        self._level = self._in_vain = -1
        """The level that is dived at, and the highest one that a dive kept to in vain."""

    @property
    def cells(self) -> int:
        """How much a turn goes through at most: places of knapsacks."""
        return 0 if self._diving is None else self._diving.cells

    def turn(self, value: float, bound: float) -> Ints | None:
        """Work a turn, see `diving.Dives`."""
        low, high = self._levels.of(max(bound, self.bound)) - 1, self._levels.of(value)
        self.has_surfaced = True
        if high - low <= 1:
            return None
        diving = self._diving
        if diving is None or not low < self._level < high:
            diving = self._begin(low, high)
        places = diving.turn(known=1.0)
        self.has_surfaced = diving.has_surfaced
        if diving.bound > 0.0:
            self.bound = max(self.bound, self._levels.bound_above(self._level))
        elif places is None and diving.has_surfaced:
            self._in_vain, self._level = self._level, -1
        return None if places is None else pairs_at(self._model, places)

    def _begin(self, low: int, high: int) -> Diving:
        """Begin at the next level between one that is disproved and that of the best plan."""
        if not low < self._in_vain < high - 1:
            self._in_vain = low
        self._level = (self._in_vain + high) // 2
        begun = None if self._diving is None else self._diving.root
        prices = np.full(self._model.items, _FIRST_PRICE) if begun is None else begun.centre
        self._diving = Diving(self._ground(), prices, self._control, self._random, begun)
        return self._diving

    def _ground(self) -> Ground:
        model = self._model
        room = np.maximum(self._levels.room(self._level) - model.fixed_load, 0.0)[:-1]
        every = np.ones(model.items)
        return ground_of(model, np.zeros(model.pairs), room, every, every > 0)
