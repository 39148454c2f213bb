"""Everything about the months of one plan, counted in one go."""

from dataclasses import dataclass
from functools import cached_property

from cpm_planner.headcount.budget import BudgetRow, budget_rows
from cpm_planner.headcount.costs import Costs, costs_of
from cpm_planner.headcount.heads import Heads, heads_of
from cpm_planner.headcount.monthly import MonthlyFigures, monthly_figures
from cpm_planner.headcount.positions import Position, positions_of
from cpm_planner.model.ids import CpmId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import PlanArrays


@dataclass(frozen=True, eq=False)
class Headcount:
    """Hours, cost and heads, all of the same months."""

    plan: Plan
    figures: MonthlyFigures
    costs: Costs
    heads: Heads

    @cached_property
    def positions(self) -> dict[CpmId, Position]:
        """Every seat as finance sees it."""
        return {each.cpm: each for each in positions_of(self.plan, self.costs)}

    @cached_property
    def budget(self) -> tuple[BudgetRow, ...]:
        """Every line of the budget against the plan."""
        return budget_rows(self.costs, self.heads)


def headcount_of(plan: Plan, months: int | None = None, arrays: PlanArrays | None = None) -> Headcount:
    """Count everything from the planning month on; arrays of the very plan spare laying it out again."""
    return Headcount(
        plan, monthly_figures(plan, months, arrays), costs_of(plan, months), heads_of(plan, months)
    )
