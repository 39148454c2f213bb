"""What loads would become if partners moved: exact, for every CPM at once, without building a plan.

Who would do the work is written over the doers of the partners concerned, and the same formula as for the
plan itself (:mod:`cpm_planner.workload.load`) says what that takes.
"""

from collections.abc import Collection
from dataclasses import dataclass, fields, replace
from typing import TypeVar

import numpy as np

from cpm_planner.model.ids import PartnerId
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.arrays import (
    ALWAYS,
    PARTS,
    SHARED,
    AssignmentArrays,
    Floats,
    Ints,
    PartnerArrays,
    PlanArrays,
    part_of,
)
from cpm_planner.workload.figures import Figures
from cpm_planner.workload.hours import PartnerWorkload, partner_workload
from cpm_planner.workload.load import CpmLoad, Doing, doing, handover_minutes, load, requests

T = TypeVar("T", PartnerArrays, AssignmentArrays)


@dataclass(frozen=True, slots=True)
class Effects:
    """Minutes a month every CPM would need, shape (cpms,) each."""

    with_them: Floats
    """If the partners went to this CPM."""
    without_them: Floats
    """If the partners went to somebody else, or to nobody."""
    available: Floats
    """Capacity, which no move changes."""

    def utilisation_with(self, row: int) -> float | None:
        """Utilisation of a CPM who gets the partners; None without capacity."""
        return _share(self.with_them[row], self.available[row])

    def utilisation_without(self, row: int) -> float | None:
        """Utilisation of a CPM who gives the partners away; None without capacity."""
        return _share(self.without_them[row], self.available[row])


def effects_of_moving(figures: Figures, keys: Collection[PartnerId]) -> Effects:
    """Work out what every CPM's load becomes when whole partners move to it at once."""
    part = only(figures.arrays, _rows(figures, keys))
    role, count = figures.arrays.cpms.role, len(figures.plan.cpms)
    done = _done(figures, part)
    caused = sum(
        (_sum_by(*each, count) for each in zip(done.doer, done.needed, strict=True)), np.zeros(count)
    )
    without = figures.minutes - caused - _handover(figures, part)
    needed = _needed_by_role(figures, part)
    with_all = without + needed.sum(axis=1)[role]
    return Effects(with_all + _unmoved(figures, part, done, needed), without, figures.available)


def effects_of_splitting(figures: Figures, key: PartnerId, model: SalesModel) -> Effects:
    """Work out what every CPM's load becomes when one model's part of a partner goes to it."""
    row, count = figures.arrays.partners.index[key], len(figures.plan.cpms)
    one = only(figures.arrays, np.array([row]))
    now = _done(figures, one)
    rest = figures.minutes - _sum_by(now.doer[:, 0], now.needed[:, 0], count)
    many = only(figures.arrays, np.full(count, row))
    with_it = _done(figures, _with_doer(many, part_of(model), np.arange(count)))
    without_it = _done(figures, _with_doer(one, part_of(model), np.array([count])))
    return Effects(
        rest + (with_it.needed * (with_it.doer == np.arange(count))).sum(axis=0),
        rest + _sum_by(without_it.doer[:, 0], without_it.needed[:, 0], count),
        figures.available,
    )


def minutes_by_doer(figures: Figures, rows: Ints) -> tuple[Ints, Floats, Floats]:
    """Say who does each part of some partners once assignments hold, what it takes, and requests of it.

    All three have shape (4, rows).
    """
    part = _at_once(only(figures.arrays, rows))
    workload = _workload(figures, part)
    done = doing(part, workload, figures.plan.assumptions.planning_month.ordinal)
    return done.doer, done.needed, np.array(list(requests(workload, done)))


def caused_by(figures: Figures, rows: Ints) -> CpmLoad:
    """Sum what some partners need of every CPM, handovers left aside."""
    part = only(figures.arrays, rows)
    return load(part, _workload(figures, part), _done(figures, part))


def only(arrays: PlanArrays, rows: Ints) -> PlanArrays:
    """Pick some partners' rows of the plan, in this order."""
    return replace(
        arrays, partners=_picked(arrays.partners, rows), assignments=_picked(arrays.assignments, rows)
    )


def _unmoved(figures: Figures, part: PlanArrays, done: Doing, needed: Floats) -> Floats:
    """Correct for partners a CPM has whole already, whom a move to it leaves as they are; shape (cpms,)."""
    doer, count = part.assignments.doer, len(figures.plan.cpms)
    whole = np.flatnonzero((doer == doer[SHARED]).all(axis=0) & (doer[SHARED] < count))
    holder = doer[SHARED, whole]
    stays = (done.needed[:, whole] * (done.doer[:, whole] == holder)).sum(axis=0)
    moved = needed[figures.arrays.cpms.role[holder], whole]
    left = whole[part.assignments.previous[whole] != holder]
    nobody = np.full(len(left), count)
    taking_over = _handover(figures, only(part, whole))
    taking_over -= _handover(figures, _with_doer(only(part, left), SHARED, nobody))
    return _sum_by(holder, stays - moved, count) + taking_over


def _needed_by_role(figures: Figures, part: PlanArrays) -> Floats:
    """Minutes whole partners need of each role type's CPMs, shape (role types, partners)."""
    roles, partners = figures.arrays.cpms.role, len(part.partners.tier)
    needed = np.zeros((len(figures.plan.role_types), partners))
    for role in np.flatnonzero(np.bincount(roles)):  # np.unique loads much when it is first called
        anybody = np.full((PARTS, partners), np.flatnonzero(roles == role)[0])
        given = replace(part, assignments=replace(part.assignments, doer=anybody))
        needed[role] = _done(figures, _at_once(given)).needed.sum(axis=0)
    return needed


def _done(figures: Figures, part: PlanArrays) -> Doing:
    return doing(part, _workload(figures, part), figures.plan.assumptions.planning_month.ordinal)


def _workload(figures: Figures, part: PlanArrays) -> PartnerWorkload:
    assumptions = figures.plan.assumptions
    month = assumptions.planning_month.ordinal
    return partner_workload(part.partners, part.catalogue, month, assumptions.onboarding_curve)


def _handover(figures: Figures, part: PlanArrays) -> Floats:
    assumptions = figures.plan.assumptions
    return handover_minutes(part, assumptions.planning_month.ordinal, assumptions.handover_months)


def _rows(figures: Figures, keys: Collection[PartnerId]) -> Ints:
    return np.array([figures.arrays.partners.index[key] for key in keys], dtype=np.int64)


def _at_once(arrays: PlanArrays) -> PlanArrays:
    always = np.full(len(arrays.partners.tier), ALWAYS)
    return replace(arrays, assignments=replace(arrays.assignments, holds_from=always))


def _with_doer(arrays: PlanArrays, part: int, cpms: Ints) -> PlanArrays:
    doer = arrays.assignments.doer.copy()
    doer[part] = cpms
    return replace(arrays, assignments=replace(arrays.assignments, doer=doer))


def _picked(record: T, rows: Ints) -> T:
    names = [each.name for each in fields(record) if each.name != "index"]
    return replace(record, **{name: getattr(record, name)[..., rows] for name in names})


def _sum_by(row: Ints, values: Floats, count: int) -> Floats:
    return np.asarray(np.bincount(row, weights=values, minlength=count + 1)[:count], dtype=np.float64)


def _share(needed: float, available: float) -> float | None:
    return float(needed / available) if available > 0 else None
