"""All figures of one plan in its planning month, derived in one go and never stored.

Partners are worked through in blocks: temporary arrays that fit the cache and the allocator's pool make this
twice as fast for 20,000 partners as whole columns.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from cpm_planner.model.change import PlanChange, difference
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import ROWS, Floats, PlanArrays, arrays_after, arrays_of, blocks_of
from cpm_planner.workload.capacity import available_minutes
from cpm_planner.workload.evenness import Evenness, evenness
from cpm_planner.workload.hours import partner_workload
from cpm_planner.workload.load import CpmLoad, doing, handover_minutes, load

BLOCK: Final = 10_000


@dataclass(frozen=True, slots=True)
class CpmFigures:
    """What one CPM has to do and has time for, in the planning month."""

    partners: int
    minutes_needed: int
    minutes_available: int
    utilisation: float | None
    """Minutes needed / minutes available; None without capacity."""
    reactive_minutes: int
    reactive_share: float | None
    """Reactive part of the minutes needed; None without work."""
    reserve_minutes: int
    """Minutes kept for requests."""
    planned_in_reserve_minutes: int
    """Minutes of the reserve that requests leave free and planned work takes up."""
    focus: float | None
    """Effective number of sales models: 1 / sum of squared shares of hours; None without tagged work."""
    minutes_by_model: tuple[float, float, float]
    handover_minutes: int
    revenue_cents: int

    @property
    def requests_of_capacity(self) -> float | None:
        """Reactive minutes / minutes available, which the reserve is a share of; None without capacity."""
        return self.reactive_minutes / self.minutes_available if self.minutes_available else None

    @property
    def eats_reserve(self) -> bool:
        """Whether requests take more than what is kept for them."""
        return self.reactive_minutes > self.reserve_minutes

    @property
    def over_capacity_minutes(self) -> int:
        """Minutes needed beyond those available."""
        return max(self.minutes_needed - self.minutes_available, 0)

    @property
    def is_over_capacity(self) -> bool:
        """Whether more is needed than there is time for."""
        return self.minutes_needed > self.minutes_available


@dataclass(frozen=True)
class Figures:
    """Every figure of the plan it knows; arrays follow the order of the plan's mappings."""

    plan: Plan
    arrays: PlanArrays
    partner_minutes: Floats
    """(partners,): workload in minutes a month, before fit."""
    needed_minutes: Floats
    """(partners,): minutes a month those who do the work need; 0 while nobody does."""
    load: CpmLoad
    handover: Floats
    """(cpms,): minutes of handing over, which are part of ``minutes``."""
    available: Floats
    """(cpms,): capacity in minutes a month."""

    @cached_property
    def minutes(self) -> Floats:
        """(cpms,): minutes needed, handovers included."""
        return self.load.minutes + self.handover

    @cached_property
    def utilisation(self) -> Floats:
        """(cpms,): minutes needed / minutes available; NaN without capacity."""
        unknown = np.full(len(self.available), np.nan)
        share: Floats = np.divide(self.minutes, self.available, out=unknown, where=self.available > 0)
        return share

    @cached_property
    def reserve(self) -> Floats:
        """(cpms,): whole minutes kept for requests."""
        percent = self.arrays.catalogue.reserve_percent[self.arrays.cpms.role]
        return np.rint(self.available * percent / 100)

    @cached_property
    def planned_in_reserve(self) -> Floats:
        """(cpms,): minutes of the reserve that requests leave free and planned work takes up."""
        free = (self.available - self.minutes).clip(0)
        in_reserve: Floats = (self.reserve - self.load.reactive - free).clip(0)
        return in_reserve

    @cached_property
    def overload(self) -> Floats:
        """(cpms,): minutes beyond capacity, and planned work in the reserve."""
        return (self.minutes - self.available).clip(0) + self.planned_in_reserve

    @cached_property
    def focus(self) -> Floats:
        """(cpms,): effective number of sales models; NaN without tagged work."""
        total, squares = self.load.by_model.sum(axis=0), (self.load.by_model**2).sum(axis=0)
        models: Floats = np.divide(total**2, squares, out=np.full(len(total), np.nan), where=total > 0)
        return models

    @property
    def minutes_missing(self) -> int:
        """Minutes a month that the whole team lacks, however evenly they were given out."""
        return max(0, int(self.minutes.sum() - self.available.sum()))

    @property
    def overload_minutes(self) -> int:
        """Overload of all CPMs together."""
        return int(self.overload.sum())

    @cached_property
    def evenness(self) -> dict[RoleTypeId, Evenness]:
        """How evenly the CPMs of each role type are used."""
        role = self.arrays.cpms.role
        return {
            key: evenness(
                self.utilisation[role == row],
                self.minutes[role == row] > self.available[role == row],
                self.planned_in_reserve[role == row] > 0,
                self.focus[role == row],
            )
            for row, key in enumerate(self.plan.role_types)
        }

    def partner(self, key: PartnerId) -> int:
        """Workload of one partner in minutes a month."""
        return int(self.partner_minutes[self.arrays.partners.index[key]])

    def cpm(self, key: CpmId) -> CpmFigures:
        """Figures of one CPM."""
        row = self.arrays.cpms.index[key]
        needed, available = int(self.minutes[row]), int(self.available[row])
        reactive, by_model = int(self.load.reactive[row]), self.load.by_model[:, row]
        focus = float(self.focus[row])
        return CpmFigures(
            partners=int(self.load.partners[row]),
            minutes_needed=needed,
            minutes_available=available,
            utilisation=needed / available if available else None,
            reactive_minutes=reactive,
            reactive_share=reactive / needed if needed else None,
            reserve_minutes=int(self.reserve[row]),
            planned_in_reserve_minutes=int(self.planned_in_reserve[row]),
            focus=None if np.isnan(focus) else focus,
            minutes_by_model=(float(by_model[0]), float(by_model[1]), float(by_model[2])),
            handover_minutes=int(self.handover[row]),
            revenue_cents=int(self.load.revenue[row]),
        )


def derive(plan: Plan, before: Figures | None = None, change: PlanChange | None = None) -> Figures:
    """Compute every figure of a plan; figures of an earlier plan spare laying out what did not change.

    Args:
        plan: of which plan.
        before: figures of an earlier one.
        change: what differs between the two, where that is known already.
    """
    if before is not None and before.plan is plan:
        return before
    if before is None or not _has_same_rows(before.plan, plan):
        return derived_from(plan, arrays_of(plan))
    changed = difference(before.plan, plan) if change is None else change
    return derived_from(plan, arrays_after(before.arrays, changed, plan))


def _has_same_rows(before: Plan, after: Plan) -> bool:
    """Whether the same things stand in the same order: undo and copies may bring them back in another one."""
    kept = ((getattr(before, name), getattr(after, name)) for name in ROWS)
    return all(one is other or list(one) == list(other) for one, other in kept)


def derived_from(plan: Plan, arrays: PlanArrays) -> Figures:
    """Compute every figure of a plan from its arrays, block by block."""
    assumptions, month = plan.assumptions, plan.assumptions.planning_month.ordinal
    partner_minutes, needed_minutes, loads = [], [], []
    for block in blocks_of(arrays, BLOCK):
        workload = partner_workload(block.partners, block.catalogue, month, assumptions.onboarding_curve)
        done = doing(block, workload, month)
        partner_minutes.append(workload.minutes.sum(axis=0))
        needed_minutes.append(done.needed.sum(axis=0))
        loads.append(load(block, workload, done))
    return Figures(
        plan=plan,
        arrays=arrays,
        partner_minutes=np.concatenate(partner_minutes),
        needed_minutes=np.concatenate(needed_minutes),
        load=sum(loads[1:], start=loads[0]),
        handover=handover_minutes(arrays, month, assumptions.handover_months),
        available=available_minutes(arrays.cpms, arrays.catalogue, month),
    )
