"""How many partners have to move at least for every firm rule to be kept."""

from collections.abc import Callable

import numpy as np

from cpm_planner.balance.clashes.demand import AskedCap, Demand
from cpm_planner.balance.clashes.demands import can_be_met, locked, never
from cpm_planner.balance.clashes.layout import table_of, with_limits
from cpm_planner.model.errors import CancelledError
from cpm_planner.model.rule import AtMostPartners
from cpm_planner.workload.figures import Figures


def fewest_moves(figures: Figures, cancelled: Callable[[], bool] | None = None) -> int:
    """Find the lowest cap on moved partners with which rules that can be kept still can be.

    0 without limits of partners: what has to move for all other rules moves whatever else does, and the
    search counts it by itself.

    Raises:
        CancelledError: it was asked to stop.
    """
    rules = figures.plan.rules
    if not any(isinstance(rule, AtMostPartners) for rule in rules.values()):
        return 0
    stop = cancelled or never
    demands = [Demand(key, rule) for key, rule in rules.items()]
    table = table_of(figures, [*demands, Demand(None, AskedCap(0))])
    active = np.ones(len(demands) + 1, dtype=bool)
    excused = locked(table, active)
    low, high = 0, len(table.kind)
    while low < high:
        middle = (low + high) // 2
        capped = with_limits(table, figures, [*demands, Demand(None, AskedCap(middle))])
        if can_be_met(capped, active, excused, stop):
            high = middle
        else:
            low = middle + 1
        if stop():
            raise CancelledError
    return low
