"""What another plan changes: heads, cost, utilisation and revenue that nobody looks after, beside the base.

Revenue is uncovered in a month when nobody is there for a partner's shared work. Seats expected to be lost
are those there x (1 - (1 - attrition) ^ (n / 12)), n months after the planning month.
"""

from dataclasses import dataclass

import numpy as np

from cpm_planner.headcount.headcount import Headcount, headcount_of
from cpm_planner.headcount.horizon import months_of
from cpm_planner.headcount.stand_ins import stand_ins
from cpm_planner.model.ids import RoleTypeId
from cpm_planner.model.month import MONTHS_PER_YEAR, Month
from cpm_planner.model.pay import WHOLE_RATE
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import SHARED, Floats, Ints, arrays_of
from cpm_planner.workload.load import doers_in


@dataclass(frozen=True, slots=True)
class RoleOutcome:
    """One role type over the horizon."""

    closing_heads: int
    """At its end."""
    closing_fte_percent: int
    highest_use: float | None
    """Highest utilisation of a month; None without capacity in any."""
    highest_in: Month | None
    average_use: float | None
    """Demand / capacity of all months together."""
    missing_minutes: int
    """Minutes beyond capacity in the worst month, over all regions."""
    uncovered_minutes: int
    """Minutes a month that nobody does, in the worst month."""
    cost_cents: int | None
    """None where the plan tells no pay."""
    expected_lost_percent: int
    """Seats expected to be lost by the end, in hundredths of a seat."""


@dataclass(frozen=True, slots=True)
class PlanOutcome:
    """A plan over its horizon."""

    months: tuple[Month, ...]
    by_role_type: dict[RoleTypeId, RoleOutcome]
    cost_cents: int | None
    """Of seats and adjustments; None where the plan tells no pay."""
    closing_heads: int
    uncovered_cents: int
    """Revenue a year of partners whom nobody looks after, in the worst month."""
    uncovered_in: Month | None
    """That month; None when there is none."""


@dataclass(frozen=True, slots=True)
class PlanComparison:
    """Two plans side by side."""

    base: PlanOutcome
    other: PlanOutcome


def compare_plans(base: Plan, other: Plan) -> PlanComparison:
    """Count both."""
    return PlanComparison(outcome_of(base), outcome_of(other))


def outcome_of(plan: Plan, found: Headcount | None = None) -> PlanOutcome:
    """Count a plan over its horizon; its months may be given where they are counted."""
    found = found or headcount_of(plan)
    uncovered = uncovered_revenue(plan)
    worst = int(uncovered.argmax()) if len(uncovered) else 0
    return PlanOutcome(
        months=found.figures.months,
        by_role_type={key: _role(found, row, key) for row, key in enumerate(plan.role_types)},
        cost_cents=plan.known(int(found.costs.total.sum())),
        closing_heads=_last(found.heads.by_role_type.closing.sum(axis=0)),
        uncovered_cents=int(uncovered.max(initial=0)),
        uncovered_in=found.figures.months[worst] if uncovered.any() else None,
    )


def uncovered_revenue(plan: Plan) -> Ints:
    """Give the revenue a year of partners whom nobody looks after in each month, in cents (months,)."""
    arrays, ordinals = arrays_of(plan), [month.ordinal for month in months_of(plan)]
    table = stand_ins(plan, arrays.cpms, ordinals)
    partners, cpms = arrays.partners, len(plan.cpms)
    sums = []
    for at, ordinal in enumerate(ordinals):
        doer = table[:, at][doers_in(arrays, ordinal)[SHARED]]
        is_nobodys = (doer < 0) | (doer >= cpms)
        is_there = (partners.start <= ordinal) & (partners.end >= ordinal)
        sums.append(int(partners.revenue[is_nobodys & is_there].sum()))
    return np.array(sums, dtype=np.int64)


def survival(plan: Plan, months: int) -> Floats:
    """Give the share of seats expected to be held still in each month, (months,)."""
    stays = 1 - plan.assumptions.attrition_points / WHOLE_RATE
    return np.asarray(np.power(stays, np.arange(months) / MONTHS_PER_YEAR), dtype=np.float64)


def _role(found: Headcount, row: int, key: RoleTypeId) -> RoleOutcome:
    figures, heads = found.figures, found.heads.by_role_type
    use = np.nan_to_num(figures.utilisation[row], nan=-1.0)
    worst = int(use.argmax()) if len(use) else 0
    has_use = len(use) > 0 and use[worst] >= 0
    at = heads.groups.index(key)
    lost = 1 - survival(found.plan, len(figures.months) + 1)[-1]
    there = int(figures.role_capacity[row].sum())
    over = figures.role_demand[row] - figures.role_capacity[row]
    return RoleOutcome(
        closing_heads=_last(heads.closing[at]),
        closing_fte_percent=_last(heads.closing_fte[at]),
        highest_use=float(use[worst]) if has_use else None,
        highest_in=figures.months[worst] if has_use else None,
        average_use=int(figures.role_demand[row].sum()) / there if there else None,
        missing_minutes=max(int(over.max(initial=0)), 0),
        uncovered_minutes=int(figures.to_be_covered[row].sum(axis=0).max(initial=0)),
        cost_cents=found.plan.known(int(found.costs.by_role_type[key].sum())),
        expected_lost_percent=round(_last(heads.closing_fte[at]) * float(lost)),
    )


def _last(values: Ints) -> int:
    return int(values[-1]) if len(values) else 0
