"""Capacity of CPMs: the partner minutes a seat offers in a month.

    capacity = partner hours of the role type x FTE x ramp, 0 before the start and after the end

An open, planned or backfill seat has no capacity until its start month is set and reached.
"""

import numpy as np

from cpm_planner.workload.arrays import CatalogueArrays, CpmArrays, Floats, Ints


def available_minutes(cpms: CpmArrays, catalogue: CatalogueArrays, month: int) -> Floats:
    """Whole partner minutes of every CPM in the month of this ordinal, shape (cpms,)."""
    is_there = (cpms.start <= month) & (month <= cpms.end)
    percents = cpms.fte_percent * _ramp_percent(cpms, catalogue, month) * is_there
    return np.rint(
        catalogue.capacity[cpms.role] * percents / 10_000
    )  # one division, so that halves are exact


def _ramp_percent(cpms: CpmArrays, catalogue: CatalogueArrays, month: int) -> Ints:
    """Percent of full capacity by months in the seat; 100 once the ramp is over."""
    share = np.full(len(cpms.role), 100)
    for row in np.flatnonzero(cpms.start > month - _longest(catalogue)):
        steps, months = catalogue.ramp[cpms.role[row]], month - cpms.start[row]
        if 0 <= months < len(steps):
            share[row] = steps[months]
    return share


def _longest(catalogue: CatalogueArrays) -> int:
    return max((len(steps) for steps in catalogue.ramp), default=0)
