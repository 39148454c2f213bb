"""Capacity of CPMs: the partner minutes a seat offers in a month.

    capacity = partner hours of the role type x FTE x ramp, 0 before the start and after the end

An open, planned or backfill seat has no capacity until its start month is set and reached.
"""

import numpy as np

from cpm_planner.workload.arrays import CatalogueArrays, CpmArrays, Floats


def available_minutes(cpms: CpmArrays, catalogue: CatalogueArrays, month: int) -> Floats:
    """Whole partner minutes of every CPM in the month of this ordinal, shape (cpms,)."""
    is_there = (cpms.start <= month) & (month <= cpms.end)
    full = catalogue.capacity[cpms.role] * cpms.fte * is_there
    return np.rint(full * _ramp(cpms, catalogue, month))


def _ramp(cpms: CpmArrays, catalogue: CatalogueArrays, month: int) -> Floats:
    """Share of full capacity by months in the seat; 1 once the ramp is over."""
    share = np.ones(len(cpms.role))
    for row in np.flatnonzero(cpms.start > month - _longest(catalogue)):
        steps, months = catalogue.ramp[cpms.role[row]], month - cpms.start[row]
        if 0 <= months < len(steps):
            share[row] = steps[months] / 100
    return share


def _longest(catalogue: CatalogueArrays) -> int:
    return max((len(steps) for steps in catalogue.ramp), default=0)
