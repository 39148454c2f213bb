"""Edits of what finance adds to a plan: plan rates, adjustments and budget lines."""

from dataclasses import replace
from decimal import Decimal

from cpm_planner.edit.fresh_ids import fresh_id
from cpm_planner.edit.kinds import Edit
from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.ids import AdjustmentId, BudgetLineId
from cpm_planner.model.plan import Plan


def put_rate(currency: str, rate: Decimal | None) -> Edit:
    """Set what one unit of a currency is worth in the plan's own; None takes the rate away."""

    def edit(plan: Plan) -> Plan:
        rates = {key: each for key, each in plan.assumptions.rates.items() if key != currency}
        rates |= {} if rate is None else {currency: rate}
        return replace(plan, assumptions=replace(plan.assumptions, rates=rates))

    return edit


def new_adjustment(plan: Plan, name: str) -> Adjustment:
    """Give an adjustment of nothing in the planning month, to be filled in."""
    key = AdjustmentId(fresh_id(name, plan.adjustments))
    return Adjustment(key, plan.assumptions.planning_month, 0, name)


def new_budget_line(plan: Plan) -> BudgetLine:
    """Give a budget for all in the first fiscal year from the planning month on that has none yet."""
    taken = {
        each.fiscal_year for each in plan.budget.values() if each.role_type is None and not each.cost_centre
    }
    month, begins = plan.assumptions.planning_month, plan.assumptions.fiscal_year_start
    year = month.year if month.month >= begins else month.year - 1
    while year in taken:
        year += 1
    return BudgetLine(BudgetLineId(fresh_id(f"budget-{year}", plan.budget)), year, 0, 0)
