"""How a line of the budget compares with the plan."""

from collections.abc import Iterator
from fractions import Fraction

from cpm_planner.derivation.derived import Derivation, Rounding, Unit, given
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.months import month_name
from cpm_planner.headcount.budget import BudgetRow
from cpm_planner.headcount.costs import Costs
from cpm_planner.headcount.derived_cost import columns_of, untold
from cpm_planner.headcount.heads import Heads
from cpm_planner.headcount.monthly import PERCENT
from cpm_planner.model.month import MONTHS_PER_YEAR


def budget_left(costs: Costs, row: BudgetRow) -> Derivation:
    """What the plan leaves of a line of the budget."""
    name = translate("derivation", "left of the budget")
    if not row.is_told:
        return untold(name, costs.plan)
    return given(name, row.left_cents, Unit.MONEY).summed([budget_of(row)], [planned_of(costs, row)])


def budget_of(row: BudgetRow) -> Derivation:
    """As many twelfths of a line's amount as months of its year are in the plan."""
    covered = given(translate("derivation", "months in the plan"), row.months_covered, Unit.COUNT)
    name = translate("derivation", "budget of these months")
    return given(name, row.budget_cents, Unit.MONEY).multiplied(
        [_approved(row), covered], [_months_a_year()], rounding=Rounding.AWAY
    )


def budget_of_month(row: BudgetRow) -> Derivation:
    """A twelfth of a line's amount, as it is drawn beside the cost of a month."""
    name = translate("derivation", "budget a month")
    cents = Fraction(row.line.amount_cents, MONTHS_PER_YEAR)
    return given(name, cents, Unit.MONEY).multiplied([_approved(row)], [_months_a_year()])


def planned_of(costs: Costs, row: BudgetRow) -> Derivation:
    """What the part of the plan that a line is for costs in the months of its year, seat by seat."""
    name = translate("derivation", "cost of the plan")
    if not row.is_told:
        return untold(name, costs.plan)
    return given(name, row.plan_cents, Unit.MONEY).summed(_planned_parts(costs, row))


def fte_left(costs: Costs, heads: Heads, row: BudgetRow) -> Derivation:
    """How many FTE the plan leaves of those that are approved."""
    approved = given(translate("derivation", "approved FTE"), _seats(row.line.fte_percent), Unit.NUMBER)
    left = given(translate("derivation", "FTE left"), _seats(row.left_fte_percent), Unit.NUMBER)
    return left.summed([approved], [_fte_in_plan(costs, heads, row)])


def _fte_in_plan(costs: Costs, heads: Heads, row: BudgetRow) -> Derivation:
    """Give the FTE after the last month of the line's year that is in the plan, by role type."""
    if not row.months_covered:
        return given(translate("derivation", "FTE in the plan"), Fraction(0), Unit.NUMBER)
    last = costs.last_month_of(row.line.fiscal_year)
    groups = list(zip(heads.by_both.groups, heads.by_both.closing_fte[:, last].tolist(), strict=True))
    parts = {
        role: sum(fte for (of, centre), fte in groups if of == role and row.line.cost_centre in ("", centre))
        for role in costs.plan.role_types
        if row.line.role_type in (None, role)
    }
    name = translate("derivation", "FTE at the end of {month}").format(month=month_name(costs.months[last]))
    return given(name, _seats(row.plan_fte_percent), Unit.NUMBER).summed(
        given(costs.plan.role_types[key].name, _seats(fte), Unit.NUMBER) for key, fte in parts.items() if fte
    )


def _planned_parts(costs: Costs, row: BudgetRow) -> Iterator[Derivation]:
    """Give seats and adjustments in the part of the plan a line is for, as :meth:`Costs.of_part` does."""
    line, columns, plan = row.line, columns_of(costs, row.line.fiscal_year), costs.plan
    for cpm, centres, cents in zip(plan.cpms.values(), costs.seat_centres, costs.by_seat, strict=True):
        of_seat = sum(int(cents[at]) for at in columns if line.cost_centre in ("", centres[at]))
        if of_seat and line.role_type in (None, cpm.role_type):
            yield given(cpm.name, of_seat, Unit.MONEY)
    adjusted = zip(costs.adjustment_ids, costs.adjustment_centres, costs.adjustments, strict=True)
    for key, centre, cents in adjusted:
        adjustment, amount = plan.adjustments[key], int(cents[columns].sum())
        is_meant = line.role_type in (None, costs.role_of(adjustment)) and line.cost_centre in ("", centre)
        if amount and is_meant:
            yield given(adjustment.name, amount, Unit.MONEY)


def _approved(row: BudgetRow) -> Derivation:
    return given(translate("derivation", "approved for the year"), row.line.amount_cents, Unit.MONEY)


def _months_a_year() -> Derivation:
    return given(translate("derivation", "months a year"), MONTHS_PER_YEAR, Unit.COUNT)


def _seats(percent: int) -> Fraction:
    return Fraction(percent, PERCENT)
