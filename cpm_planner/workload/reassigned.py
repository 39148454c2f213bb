"""Figures after a few partners changed their CPMs, without working through all the others.

Only CPMs who lose or gain something are summed again, from all partners they work with and by the same
formula as for the whole plan (:mod:`cpm_planner.workload.load`): the figures are those that deriving the
changed plan gives.
"""

from collections.abc import Mapping
from dataclasses import fields, replace

import numpy as np
from numpy.typing import NDArray

from cpm_planner.model.assignment import Assignment
from cpm_planner.model.change import PlanChange
from cpm_planner.model.ids import PartnerId
from cpm_planner.workload.arrays import Ints, PlanArrays, arrays_after
from cpm_planner.workload.figures import Figures
from cpm_planner.workload.hours import partner_workload
from cpm_planner.workload.load import CpmLoad, doing, handover_minutes, load
from cpm_planner.workload.what_if import only


def reassigned(figures: Figures, assignments: Mapping[PartnerId, Assignment | None]) -> Figures:
    """Give the figures of the plan with these assignments put in place; None: nobody has the partner."""
    plan = replace(figures.plan, assignments=_put(figures.plan.assignments, assignments))
    changed = {key: (figures.plan.assignments.get(key), each) for key, each in assignments.items()}
    arrays = arrays_after(figures.arrays, PlanChange(assignments=changed), plan)
    moved = np.array([arrays.partners.index[key] for key in assignments], dtype=np.int64)
    is_concerned = _concerned(figures.arrays, moved) | _concerned(arrays, moved)
    return _summed_again(replace(figures, plan=plan, arrays=arrays), is_concerned, moved)


def _put(
    given: Mapping[PartnerId, Assignment], assignments: Mapping[PartnerId, Assignment | None]
) -> dict[PartnerId, Assignment]:
    result = dict(given)
    for key, assignment in assignments.items():
        if assignment is None:
            result.pop(key, None)
        else:
            result[key] = assignment
    return result


def _concerned(arrays: PlanArrays, rows: Ints) -> NDArray[np.bool_]:
    """Say who has work with some partners, or hands one over; nobody, the last row, is never concerned."""
    is_concerned = np.zeros(len(arrays.cpms.role) + 1, dtype=bool)
    is_concerned[arrays.assignments.doer[:, rows]] = True
    is_concerned[arrays.assignments.previous[rows]] = True
    is_concerned[-1] = False
    return is_concerned


def _summed_again(figures: Figures, is_concerned: NDArray[np.bool_], moved: Ints) -> Figures:
    """Sum what the concerned CPMs carry; everything else stays as it is."""
    given, assumptions = figures.arrays.assignments, figures.plan.assumptions
    month = assumptions.planning_month.ordinal
    theirs = is_concerned[given.doer].any(axis=0) | is_concerned[given.previous]
    rows = np.union1d(np.flatnonzero(theirs), moved)
    part, cpms = only(figures.arrays, rows), np.flatnonzero(is_concerned)
    workload = partner_workload(part.partners, part.catalogue, month, assumptions.onboarding_curve)
    done = doing(part, workload, month)
    needed, handover = figures.needed_minutes.copy(), figures.handover.copy()
    needed[rows] = done.needed.sum(axis=0)
    handover[cpms] = handover_minutes(part, month, assumptions.handover_months)[cpms]
    return replace(
        figures,
        needed_minutes=needed,
        handover=handover,
        load=_patched(figures.load, load(part, workload, done), cpms),
    )


def _patched(before: CpmLoad, after: CpmLoad, cpms: Ints) -> CpmLoad:
    columns = {each.name: getattr(before, each.name).copy() for each in fields(before)}
    for name, column in columns.items():
        column[..., cpms] = getattr(after, name)[..., cpms]
    return CpmLoad(**columns)
