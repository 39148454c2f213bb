"""The linear relaxation of the whole problem: solved over few pairs, then widened where they are missed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.formulation import whole
from cpm_planner.balance.core.prices import priced
from cpm_planner.balance.core.program import Limits

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpm_planner.balance.core.loads import Loads
    from cpm_planner.balance.core.prices import Priced
    from cpm_planner.balance.core.problem import Floats, Ints

_MORE_PER_ITEM = 2.0
_ENOUGH = 1e-5


class Relaxation:
    """Column generation: each round adds the pairs whose reduced cost shows that they are missed most."""

    def __init__(self, loads: Loads, pairs: Ints, seconds: float) -> None:
        """Begin with `pairs`; every item needs one among them."""
        self._model = loads.model
        self._form = whole(loads, pairs, integer=False)
        self._solver = self._form.program.solver(Limits(0, seconds))
        self._pairs, self._columns = pairs, self._form.columns
        self._width = self._form.program.columns
        self.complete = False

    def solve(self, stop: Callable[[], bool]) -> tuple[Floats | None, Priced | None]:
        """Return the use of all pairs (p,) and what the prices prove, or Nones if it was stopped."""
        solved = self._solver.run(stop)
        if not solved.optimal or solved.values is None:
            return None, None
        model = self._model
        usage = np.zeros(model.pairs)
        usage[self._pairs] = solved.values[self._columns]
        found = priced(model, self._form.prices(solved.row_prices))
        promised = np.full(model.items, np.inf)
        np.minimum.at(promised, model.pair_item[self._pairs], found.reduced[self._pairs])
        missed = promised[model.pair_item] - found.reduced
        self.complete = found.bound - model.constant >= solved.bound * (1 - _ENOUGH)
        if not self.complete:
            self._widen(missed)
        return usage, found

    def _widen(self, missed: Floats) -> None:
        """Add the pairs with the largest positive `missed` (p,)."""
        count = min(int(_MORE_PER_ITEM * self._model.items), len(missed) - 1)
        least = max(float(-np.partition(-missed, count)[count]), 0.0)
        more = np.flatnonzero(missed > least)
        self.complete = not more.size
        rows, places, values = self._form.entries(more)
        self._solver.add_columns(self._model.pair_cost[more], rows, places, values)
        self._pairs = np.append(self._pairs, more)
        self._columns = np.append(self._columns, np.arange(self._width, self._width + len(more)))
        self._width += len(more)
