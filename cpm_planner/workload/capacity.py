"""Capacity of CPMs: the partner minutes a seat offers in a month.

    capacity = partner hours of the role type x FTE in force x ramp x share of the month's days there
               x (100 % - leave), 0 before the start and after the end

An open, planned or backfill seat has no capacity until its start month is set and reached. Whatever lowers it
is multiplied exactly and rounded to whole minutes once.
"""

import numpy as np

from cpm_planner.model.month import Month
from cpm_planner.workload.arrays import CatalogueArrays, CpmArrays, Floats, Ints

_PERCENTS = 1_000_000
"""FTE, ramp and the time that leave keeps, each of them in percent, multiplied."""


def available_minutes(cpms: CpmArrays, catalogue: CatalogueArrays, month: int) -> Floats:
    """Whole partner minutes of every CPM in the month of this ordinal, shape (cpms,)."""
    given = fte_percent_in(cpms, month) * _time_percents(cpms, catalogue, month)
    # One division, so that halves are exact.
    return np.rint(catalogue.capacity[cpms.role] * given / (_PERCENTS * Month.from_ordinal(month).days))


def fte_percent_in(cpms: CpmArrays, month: int) -> Ints:
    """FTE of every CPM in force in the month of this ordinal, in percent, shape (cpms,)."""
    row, _, percent = cpms.later_fte[:, cpms.later_fte[1] <= month]
    given = cpms.fte_percent.copy()
    given[row] = percent  # of several changes the last one stays
    return given


def fte_there(cpms: CpmArrays, month: int) -> Ints:
    """FTE in force of every CPM, in percent, shape (cpms,); 0 for seats that are not there in the month."""
    return fte_percent_in(cpms, month) * ((cpms.start <= month) & (month <= cpms.end))


def days_there(cpms: CpmArrays, month: int) -> Ints:
    """Days of the month of this ordinal on which every seat counts, shape (cpms,)."""
    days = Month.from_ordinal(month).days
    first = np.where(cpms.start == month, cpms.start_day, 1)
    last = np.where(cpms.end == month, np.minimum(cpms.end_day, days), days)
    is_there = (cpms.start <= month) & (month <= cpms.end)
    there: Ints = np.maximum(last - first + 1, 0) * is_there
    return there


def leave_percent(cpms: CpmArrays, month: int) -> Ints:
    """How much of its time every CPM is away in the month of this ordinal, in percent, shape (cpms,)."""
    row, first, last, percent = cpms.leave
    away = np.zeros(len(cpms.role), dtype=np.int64)
    is_now = (first <= month) & (month <= last)
    np.add.at(away, row[is_now], percent[is_now])
    return np.minimum(away, 100)


def _time_percents(cpms: CpmArrays, catalogue: CatalogueArrays, month: int) -> Ints:
    """Ramp in percent x percent of the time not away x days there, shape (cpms,)."""
    present = 100 - leave_percent(cpms, month)
    percents: Ints = ramp_percent(cpms, catalogue, month) * present * days_there(cpms, month)
    return percents


def ramp_percent(cpms: CpmArrays, catalogue: CatalogueArrays, month: int) -> Ints:
    """Percent of full capacity by months in the seat; 100 once the ramp is over."""
    share = np.full(len(cpms.role), 100)
    for row in np.flatnonzero(cpms.start > month - _longest(catalogue)):
        steps, months = catalogue.ramp[cpms.role[row]], month - cpms.start[row]
        if 0 <= months < len(steps):
            share[row] = steps[months]
    return share


def _longest(catalogue: CatalogueArrays) -> int:
    return max((len(steps) for steps in catalogue.ramp), default=0)
