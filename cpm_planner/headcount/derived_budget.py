"""How a line of the budget compares with the plan."""

from cpm_planner.derivation.derived import Derivation, Rounding, Unit, given
from cpm_planner.formatting.language import translate
from cpm_planner.headcount.budget import BudgetRow
from cpm_planner.model.month import MONTHS_PER_YEAR


def budget_left(row: BudgetRow) -> Derivation:
    """What the plan leaves of a line of the budget."""
    cost = given(translate("derivation", "cost of the plan"), row.plan_cents, Unit.MONEY)
    name = translate("derivation", "left of the budget")
    return given(name, row.left_cents, Unit.MONEY).summed([budget_of(row)], [cost])


def budget_of(row: BudgetRow) -> Derivation:
    """As many twelfths of a line's amount as months of its year are in the plan."""
    approved = given(translate("derivation", "approved for the year"), row.line.amount_cents, Unit.MONEY)
    covered = given(translate("derivation", "months in the plan"), row.months_covered, Unit.COUNT)
    a_year = given(translate("derivation", "months a year"), MONTHS_PER_YEAR, Unit.COUNT)
    name = translate("derivation", "budget of these months")
    return given(name, row.budget_cents, Unit.MONEY).multiplied(
        [approved, covered], [a_year], rounding=Rounding.AWAY
    )
