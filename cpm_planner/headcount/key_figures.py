"""What people compare scenarios by: who looks after how many, how evenly, heads and cost."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from cpm_planner.headcount.comparison import PlanComparison, PlanOutcome, outcome_of
from cpm_planner.headcount.headcount import Headcount, headcount_of
from cpm_planner.model.ids import CpmId, RoleTypeId
from cpm_planner.model.month import MONTHS_PER_YEAR, Month
from cpm_planner.model.plan import Plan
from cpm_planner.workload.evenness import Evenness
from cpm_planner.workload.figures import Figures, derive


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """One plan in its planning month, and over its horizon."""

    partners: int
    unassigned: int
    cpms: int
    """Those who have hours in the planning month."""
    over_capacity: int
    """CPMs who need more hours than they have."""
    evenness: Mapping[RoleTypeId, Evenness]
    use_by_cpm: Mapping[CpmId, float]
    """Utilisation of those with capacity."""
    months: tuple[Month, ...]
    cost_by_month: tuple[int | None, ...]
    """In cents; None where the plan tells no pay."""
    heads_by_month: tuple[int, ...]
    """At the end of each month."""
    fiscal_year: int | None
    """The first one that is wholly in the horizon, else the first; None without months."""
    fiscal_year_cents: int | None
    """None where the plan tells no pay."""
    outcome: PlanOutcome


def key_figures(plan: Plan, figures: Figures | None = None, found: Headcount | None = None) -> KeyFigures:
    """Count a plan; its figures and months may be given where they are there."""
    figures = figures or derive(plan)
    found = found or headcount_of(plan, arrays=figures.arrays)
    costs, heads = found.costs, found.heads.by_role_type.closing.sum(axis=0)
    whole = (year for year in costs.fiscal_years if costs.months_covered(year) == MONTHS_PER_YEAR)
    year = next(whole, next(iter(costs.fiscal_years), None))
    return KeyFigures(
        partners=len(plan.partners),
        unassigned=len(plan.partners) - len(plan.assignments),
        cpms=int((figures.available > 0).sum()),
        over_capacity=sum(each.over_capacity for each in figures.evenness.values()),
        evenness=dict(figures.evenness),
        use_by_cpm={
            key: float(use)
            for key, use in zip(plan.cpms, figures.utilisation, strict=True)
            if not np.isnan(use)
        },
        months=found.figures.months,
        cost_by_month=tuple(costs.known(int(each)) for each in costs.total),
        heads_by_month=tuple(map(int, heads)),
        fiscal_year=year,
        fiscal_year_cents=costs.known(0 if year is None else int(costs.of_fiscal_year(year))),
        outcome=outcome_of(plan, found),
    )


def compared(base: KeyFigures, other: KeyFigures) -> PlanComparison:
    """Put what both come to over their horizons side by side."""
    return PlanComparison(base.outcome, other.outcome)
