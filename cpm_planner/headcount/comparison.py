"""What another plan changes: heads, cost, utilisation and revenue that nobody looks after, beside the base.

Revenue is uncovered in a month when nobody is there for a partner's shared work. Seats expected to be lost
are those there x (1 - (1 - attrition) ^ (n / 12)), n months after the planning month.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from cpm_planner.headcount.costs import Costs
from cpm_planner.headcount.headcount import Headcount, headcount_of
from cpm_planner.headcount.heads import Movements
from cpm_planner.headcount.horizon import months_of
from cpm_planner.headcount.monthly import MonthlyFigures
from cpm_planner.headcount.stand_ins import stand_ins
from cpm_planner.model.ids import RoleTypeId
from cpm_planner.model.month import MONTHS_PER_YEAR, Month
from cpm_planner.model.pay import WHOLE_RATE
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import SHARED, Floats, Ints, arrays_of
from cpm_planner.workload.load import doers_in


@dataclass(frozen=True, slots=True)
class Work:
    """Minutes asked of a role type and minutes it offers, over all regions."""

    demand: int
    capacity: int
    month: Month | None = None
    """None: all months together."""

    @property
    def use(self) -> float | None:
        """Utilisation; None without capacity."""
        return self.demand / self.capacity if self.capacity else None

    @property
    def missing(self) -> int:
        """Minutes beyond capacity."""
        return max(self.demand - self.capacity, 0)


@dataclass(frozen=True, slots=True)
class HeadFlow:
    """Heads of a role type at the beginning of the horizon, and who came and went in it."""

    opening: int = 0
    hires: int = 0
    leavers: int = 0
    transfers_in: int = 0
    transfers_out: int = 0

    @property
    def closing(self) -> int:
        """Heads at its end."""
        return self.opening + self.hires - self.leavers + self.transfers_in - self.transfers_out


@dataclass(frozen=True, slots=True)
class RoleOutcome:
    """One role type over the horizon."""

    heads: HeadFlow
    closing_fte_percent: int
    fullest: Work
    """The month with the highest utilisation; one without capacity where there is none in any."""
    together: Work
    scarcest: Work
    """The month in which most minutes are missing, if any are."""
    uncovered_minutes: int
    """Minutes a month that nobody does, in the worst month."""
    uncovered_in: Month | None
    """That month; None when there is none."""
    cost_by_year: tuple[tuple[int, int], ...] | None
    """Fiscal years with cents; None where the plan tells no pay."""
    expected_lost_percent: int
    """Seats expected to be lost by the end, in hundredths of a seat."""

    @property
    def closing_heads(self) -> int:
        """Heads at the end."""
        return self.heads.closing

    @property
    def highest_use(self) -> float | None:
        """Highest utilisation of a month; None without capacity in any."""
        return self.fullest.use

    @property
    def highest_in(self) -> Month | None:
        """The month of it."""
        return None if self.fullest.use is None else self.fullest.month

    @property
    def average_use(self) -> float | None:
        """Demand / capacity of all months together."""
        return self.together.use

    @property
    def missing_minutes(self) -> int:
        """Minutes beyond capacity in the worst month, over all regions."""
        return self.scarcest.missing

    @property
    def cost_cents(self) -> int | None:
        """Cost over the horizon; None where the plan tells no pay."""
        return None if self.cost_by_year is None else sum(cents for _, cents in self.cost_by_year)


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
    uncovered_partners: int
    """How many partners nobody looks after in it."""


class PlanComparison(NamedTuple):
    """Two plans side by side."""

    base: PlanOutcome
    other: PlanOutcome


def compare_plans(base: Plan, other: Plan) -> PlanComparison:
    """Count both."""
    return PlanComparison(outcome_of(base), outcome_of(other))


def outcome_of(plan: Plan, found: Headcount | None = None) -> PlanOutcome:
    """Count a plan over its horizon; its months may be given where they are counted."""
    found = found or headcount_of(plan)
    uncovered, partners = _uncovered(plan)
    worst = int(uncovered.argmax()) if len(uncovered) else 0
    return PlanOutcome(
        months=found.figures.months,
        by_role_type={key: _role(found, row, key) for row, key in enumerate(plan.role_types)},
        cost_cents=found.costs.known(int(found.costs.total.sum())),
        closing_heads=_last(found.heads.by_role_type.closing.sum(axis=0)),
        uncovered_cents=int(uncovered.max(initial=0)),
        uncovered_in=found.figures.months[worst] if uncovered.any() else None,
        uncovered_partners=int(partners[worst]) if uncovered.any() else 0,
    )


def uncovered_revenue(plan: Plan) -> Ints:
    """Give the revenue a year of partners whom nobody looks after in each month, in cents (months,)."""
    return _uncovered(plan)[0]


def survival(plan: Plan, months: int) -> Floats:
    """Give the share of seats expected to be held still in each month, (months,)."""
    stays = 1 - plan.assumptions.attrition_points / WHOLE_RATE
    return np.asarray(np.power(stays, np.arange(months) / MONTHS_PER_YEAR), dtype=np.float64)


def _uncovered(plan: Plan) -> tuple[Ints, Ints]:
    """Give the same, and how many partners they are, (months,)."""
    arrays, ordinals = arrays_of(plan), [month.ordinal for month in months_of(plan)]
    table = stand_ins(plan, arrays.cpms, ordinals)
    partners, cpms = arrays.partners, len(plan.cpms)
    sums, counts = [], []
    for at, ordinal in enumerate(ordinals):
        doer = table[:, at][doers_in(arrays, ordinal)[SHARED]]
        is_nobodys = (doer < 0) | (doer >= cpms)
        is_meant = is_nobodys & (partners.start <= ordinal) & (partners.end >= ordinal)
        sums.append(int(partners.revenue[is_meant].sum()))
        counts.append(int(is_meant.sum()))
    return np.array(sums, dtype=np.int64), np.array(counts, dtype=np.int64)


def _role(found: Headcount, row: int, key: RoleTypeId) -> RoleOutcome:
    figures, heads = found.figures, found.heads.by_role_type
    use = np.nan_to_num(figures.utilisation[row], nan=-1.0)
    demand, capacity = figures.role_demand[row], figures.role_capacity[row]
    nobodys = figures.to_be_covered[row].sum(axis=0)
    at = heads.groups.index(key)
    lost = 1 - survival(found.plan, len(figures.months) + 1)[-1]
    closing_fte = _last(heads.closing_fte[at])
    return RoleOutcome(
        heads=_flow(heads, at),
        closing_fte_percent=closing_fte,
        fullest=_work(figures, row, use),
        together=Work(int(demand.sum()), int(capacity.sum())),
        scarcest=_work(figures, row, demand - capacity),
        uncovered_minutes=int(nobodys.max(initial=0)),
        uncovered_in=figures.months[int(nobodys.argmax())] if nobodys.any() else None,
        cost_by_year=_by_year(found.costs, key) if found.costs.tell_of_role(key) else None,
        expected_lost_percent=round(closing_fte * float(lost)),
    )


def _work(figures: MonthlyFigures, row: int, by: Floats | Ints) -> Work:
    """Give the work of the month in which something is most; none where there are no months."""
    if not len(by):
        return Work(0, 0)
    at = int(by.argmax())
    return Work(
        int(figures.role_demand[row, at]), int(figures.role_capacity[row, at]), month=figures.months[at]
    )


def _flow(heads: Movements[RoleTypeId], at: int) -> HeadFlow:
    if not heads.opening.shape[1]:
        return HeadFlow()
    came_and_went = (heads.hires, heads.leavers, heads.transfers_in, heads.transfers_out)
    return HeadFlow(int(heads.opening[at, 0]), *(int(each[at].sum()) for each in came_and_went))


def _by_year(costs: Costs, key: RoleTypeId) -> tuple[tuple[int, int], ...]:
    cents = costs.by_role_type[key]
    return tuple((year, int(costs.of_fiscal_year(year, cents))) for year in costs.fiscal_years)


def _last(values: Ints) -> int:
    return int(values[-1]) if len(values) else 0
