"""Bounds on the highest utilisation by destructive improvement (Klein and Scholl 1999).

The relaxation lets a CPM take 4.3 items of 100 minutes into 430. Where no CPM is used beyond H, CPM j has
none but items of at most r_j = floor(H * K_j) - fixed_load_j minutes, and no more than the k_j shortest of
them that fit together. If the k_j are fewer than the items, or the relaxation under these limits is worth
more than T * H, no plan keeps to H: the highest utilisation is at least H+, the least above H that whole
minutes allow. H is sought by bisection between the bound and the best plan.

This holds where a role type stands alone and nothing but its highest utilisation is priced (`is_makespan`),
so that a plan that leaves nobody out is worth T * its highest utilisation. A plan that leaves item i out is
worth at least the bound of the prices and the slack of leaving it out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.levels import Levels
from cpm_planner.balance.core.loads import Loads
from cpm_planner.balance.core.relaxation import Relaxation

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpm_planner.balance.core.model import Model
    from cpm_planner.balance.core.prices import Priced
    from cpm_planner.balance.core.problem import Ints

_ROUNDING = 1e-6


class HighestBound:
    """The bisection over H in minutes of the largest CPM: none keeps to `_low`, one may keep to `_high`."""

    def __init__(self, best: Loads, priced: Priced) -> None:
        """Begin between what prices prove and the best plan, and count what fits."""
        model = self._model = best.model
        self._levels = Levels(model, priced)
        order = np.lexsort((model.pair_minutes, model.pair_cpm))
        self._order = order[model.pair_cpm[order] < model.cpms]
        self._low = self._levels.of(priced.bound) - 1
        highest = self._high = self._levels.of(best.value)
        while not self.is_done:
            self._narrow(can_be=int(self._most_items(self._middle).sum()) >= model.items)
        self._high = highest

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to find out."""
        return self._high - self._low <= 1

    @property
    def bound(self) -> float:
        """Value that no plan is below."""
        return self._levels.bound_above(self._low)

    def step(self, loads: Loads, pairs: Ints, seconds: float, stop: Callable[[], bool]) -> None:
        """Ask the relaxation, begun over `pairs`, about the middle of what is open."""
        relaxation = Relaxation(Loads(self._within(self._middle), loads.chosen), pairs, seconds)
        most = self._levels.value(self._middle)
        while not relaxation.complete:
            _, found = relaxation.solve(stop)
            if found is None:
                self._high = self._low
                return
            if found.bound > most + _ROUNDING * (1.0 + abs(most)):
                self._narrow(can_be=False)
                return
        self._narrow(can_be=True)

    def _narrow(self, *, can_be: bool) -> None:
        if can_be:
            self._high = self._middle
        else:
            self._low = self._middle

    @property
    def _middle(self) -> int:
        return (self._low + self._high) // 2

    def _most_items(self, level: int) -> Ints:
        """Return how many of its shortest items fit each CPM (c,)."""
        model = self._model
        cpm, minutes = model.pair_cpm[self._order], model.pair_minutes[self._order]
        total = np.append(0.0, np.cumsum(minutes))
        before = total[np.searchsorted(cpm, np.arange(model.cpms))]
        fits = total[1:] - before[cpm] <= (self._levels.room(level) - model.fixed_load)[cpm]
        return np.bincount(cpm[fits], minlength=model.cpms)

    def _within(self, level: int) -> Model:
        """Return the model in which no CPM has more items or longer ones than a level allows."""
        model = self._model
        uncovered = model.pair_cost[model.unassigned_pair]
        too_long = model.pair_minutes > (self._levels.room(level) - model.fixed_load)[model.pair_cpm]
        too_long[model.unassigned_pair] = False
        return replace(
            model,
            pair_cost=np.where(too_long, uncovered[model.pair_item], model.pair_cost),
            pair_partners=np.ones(model.pairs),
            partner_limit=np.append(self._most_items(level), np.inf),
            excess_price=np.append(np.full(model.cpms, uncovered.max(initial=0.0)), 0.0),
        )
