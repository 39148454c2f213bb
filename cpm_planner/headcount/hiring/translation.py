"""From a plan to the arrays of the hiring problem.

Who may do which work, besides its fit:

- work that somebody has stays with its role type, unless every role type may take it; a fit of 0 counts as
  100 for those who have the work all the same, as it does in their load;
- work that nobody has goes to any role type with a fit;
- seats with home regions do work of these, and what is theirs already wherever it is; partners without a
  region are anybody's;
- a tier that one more role type may look after goes to that role type, too;
- handovers are work of the role type whose seats hand over or take over.
"""

from dataclasses import dataclass

import numpy as np

from cpm_planner.headcount.demand import DemandKind
from cpm_planner.headcount.hiring.core.problem import WHOLE_FIT, HiringProblem
from cpm_planner.headcount.hiring.request import HiringRequest
from cpm_planner.headcount.hiring.seats import Seats
from cpm_planner.headcount.hiring.work import Work, WorkKey, work_of
from cpm_planner.headcount.monthly import MonthlyFigures, monthly_figures
from cpm_planner.headcount.stand_ins import NOBODY
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.arrays import SHARED, Floats, Ints, arrays_of

HANDOVER = -1
"""Part of work that is handing over."""


@dataclass(frozen=True)
class Translation:
    """A hiring problem and what its rows stand for."""

    figures: MonthlyFigures
    request: HiringRequest
    seats: Seats
    keys: tuple[WorkKey, ...]
    """The first kind of work of each class."""
    problem: HiringProblem


def translate(plan: Plan, request: HiringRequest) -> Translation:
    """Lay a plan out as a hiring problem."""
    arrays = arrays_of(plan)
    figures = monthly_figures(plan, arrays=arrays)
    seats = Seats(figures, request)
    work = work_of(figures, arrays, seats.group_of, banded=request.is_turned_round)
    keys, minutes, revenue = _with_handovers(figures, seats, work)
    fit = np.array([_fits(figures, request, seats, key) for key in keys], dtype=np.int64)
    fit = fit.reshape(len(keys), len(seats.groups))
    classes, first = _alike(keys, fit, together=not request.is_turned_round)
    months = [month.ordinal for month in figures.months]
    problem = HiringProblem(
        work=_summed(minutes, classes),
        fit=fit[first].T.copy(),
        there=seats.offered,
        group=np.array(seats.hire_group, dtype=np.int64),
        start=np.array([hire.start.ordinal - months[0] for hire in seats.hires], dtype=np.int64),
        offer=seats.offer,
        price=seats.price,
        worth=_summed(revenue, classes),
        counts=np.array([_counts(request, ordinal) for ordinal in months], dtype=bool),
    )
    return Translation(figures, request, seats, tuple(keys[row] for row in first.tolist()), problem)


def _counts(request: HiringRequest, ordinal: int) -> bool:
    return request.kept_from is None or ordinal >= request.kept_from.ordinal


def _with_handovers(
    figures: MonthlyFigures, seats: Seats, work: Work
) -> tuple[list[WorkKey], Floats, Floats]:
    """Add the handover minutes of each role type and region, as work of one of its groups."""
    handover = figures.demand[DemandKind.HANDOVER]
    keys, rows = list(work.keys), []
    for role, region in np.argwhere(handover.any(axis=2)).tolist():
        holders = [
            row for row, group in enumerate(seats.groups) if group.role_type == figures.role_types[role]
        ]
        keys.append(WorkKey(HANDOVER, region, holders[0], len(figures.plan.tiers), 0))
        rows.append(handover[role, region])
    added = np.array(rows, dtype=np.float64).reshape(-1, len(figures.months))
    return keys, np.vstack([work.minutes, added]), np.vstack([work.revenue, np.zeros(added.shape)])


def _fits(figures: MonthlyFigures, request: HiringRequest, seats: Seats, key: WorkKey) -> list[int]:
    """Give the fit of every group of seats for some work, in percent."""
    return [_fit(figures, request, seats, key, row) for row in range(len(seats.groups))]


def _fit(figures: MonthlyFigures, request: HiringRequest, seats: Seats, key: WorkKey, row: int) -> int:
    group, region = seats.groups[row], figures.regions[key.region]
    holder = None if key.holder == NOBODY else seats.groups[key.holder]
    is_own = holder is not None and holder.role_type == group.role_type
    if key.part == HANDOVER:
        return WHOLE_FIT if is_own else 0
    if not (group.covers(region) or row == key.holder):
        return 0
    serves = request.served == (_tier(figures, key), group.role_type)
    if holder is not None and not (is_own or serves or request.any_role_type):
        return 0
    fit = WHOLE_FIT
    if key.part != SHARED:
        fit = figures.plan.role_types[group.role_type].fit.percent(tuple(SalesModel)[key.part - 1])
    return fit or (WHOLE_FIT if is_own and row == key.holder else 0)


def _tier(figures: MonthlyFigures, key: WorkKey) -> str | None:
    return (*figures.plan.tiers, None)[key.tier]


def _alike(keys: list[WorkKey], fit: Ints, *, together: bool) -> tuple[Ints, Ints]:
    """Put work together that the same seats may do equally well: the class of each key, and its first key."""
    apart = np.array([(0, 0, 0) if together else (key.tier, key.region, key.band) for key in keys])
    table = np.column_stack([fit, apart.reshape(len(keys), 3)])
    _, first, classes = np.unique(table, axis=0, return_index=True, return_inverse=True)
    return classes.ravel(), first


def _summed(table: Floats, classes: Ints) -> Ints:
    """Sum rows by class, rounded to whole figures."""
    sums = np.zeros((int(classes.max(initial=-1)) + 1, table.shape[1]))
    np.add.at(sums, classes, table)
    return np.rint(sums).astype(np.int64)
