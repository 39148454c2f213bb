"""What a problem with fewer rules can gain at most, by the prices of the problem with all of them.

Prices of one problem prove a bound for every other problem over the same CPMs: choices that a rule forbade
are priced at their reduced cost, limits that fell away lose their price. So one set of prices bounds what
each of many rules costs, without solving the problem again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.loads import Loads
from cpm_planner.balance.core.model import build_model
from cpm_planner.balance.core.prices import Ascent, allowed, no_prices, priced
from cpm_planner.balance.core.relaxation import Relaxation

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpm_planner.balance.core.objective import Objective
    from cpm_planner.balance.core.prices import Prices
    from cpm_planner.balance.core.problem import Floats, Ints, Problem

_SMALL_PAIRS = 20_000
_STEPS = 300
_SECONDS = 20.0


@dataclass(frozen=True, eq=False)
class Bounded:
    """What prices prove: no plan has a lower value than `bound`, of which `lowest` are the items' parts."""

    bound: float
    lowest: Floats


def prices_of(
    problem: Problem, objective: Objective, known: Ints, value: float, stop: Callable[[], bool]
) -> Prices:
    """Return prices that prove much of a problem, of which a plan `known` (n,) with a value is known."""
    model = build_model(problem, objective)
    if model.pairs <= _SMALL_PAIRS and model.items:
        relaxation = Relaxation(Loads(model, model.chosen_for(known)), np.arange(model.pairs), _SECONDS)
        _, found = relaxation.solve(stop)
        if found is not None:
            return found.prices
    ascent = Ascent(model, no_prices(model))
    ascent.run(_STEPS, value, stop)
    return ascent.best.prices


def bound_at(problem: Problem, objective: Objective, prices: Prices) -> Bounded:
    """Return what prices of another problem over the same CPMs prove of this one."""
    model = build_model(problem, objective)
    found = priced(model, allowed(model, prices))
    return Bounded(found.bound, found.lowest)
