"""Money has a currency with a rate, amounts have a size, and finance's months exist."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cpm_planner.edit.assumptions import change_assumptions
from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.laws import refuse_unlawful
from cpm_planner.edit.team import change_cpms, put_role_type, remove_role_type
from cpm_planner.edit.upkeep import kept_up
from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.change import difference
from cpm_planner.model.errors import EditRefusedError
from cpm_planner.model.ids import CpmId, RoleTypeId
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.seat_terms import TermsChange
from tests.builders import a_budget_line, a_role_type, an_adjustment
from tests.unit.edit.lawful_plans import CPMS, start

MAY = Month(2027, 5)
HUGE = 10**13 + 1
POUNDS = {"GBP": Decimal("1.27")}


def kept(before: Plan, edit: Edit) -> Plan:
    """Make an edit as a session does."""
    after = edit(before)
    after = kept_up(after, difference(before, after))
    refuse_unlawful(after, difference(before, after))
    return after


def pay(**fields: object) -> Edit:
    return change_cpms([CPMS[0]], pay=Pay(**fields))  # type: ignore[arg-type] # any field


def adjusted(*values: Adjustment) -> Edit:
    return lambda plan: replace(plan, adjustments={each.id: each for each in values})


def budgeted(*values: BudgetLine) -> Edit:
    return lambda plan: replace(plan, budget={each.id: each for each in values})


BREACHES: list[tuple[str, Edit, str]] = [
    ("out-of-range", change_assumptions(horizon_months=11), "from 12 to 36"),
    ("out-of-range", change_assumptions(horizon_months=37), "from 12 to 36"),
    ("out-of-range", change_assumptions(fiscal_year_start=0), "from 1 to 12"),
    ("out-of-range", change_assumptions(merit_month=13), "from 1 to 12"),
    ("out-of-range", change_assumptions(merit_points=-1), "Merit"),
    ("out-of-range", change_assumptions(attrition_points=10_001), "Attrition"),
    ("currency", change_assumptions(rates={"pound": Decimal(1)}), "pound"),
    ("rate", change_assumptions(rates={"GBP": Decimal(0)}), "above 0"),
    ("rate", change_assumptions(rates={"GBP": Decimal("NaN")}), "above 0"),
    ("negative", pay(base_cents=-1), "adjustment"),
    ("large-amount", pay(travel_cents=HUGE), "at most"),
    ("out-of-range", pay(burden_points=100_001), "Burden"),
    ("currency", pay(currency="gbp"), "capital letters"),
    ("no-plan-rate", pay(currency="GBP"), "no plan rate for GBP"),
    ("no-plan-rate", change_cpms([CPMS[0]], terms=(TermsChange(MAY, pay=Pay(currency="JPY")),)), "JPY"),
    ("no-plan-rate", put_role_type(a_role_type("abroad", pay=Pay(currency="CHF"))), "CHF"),
    ("no-plan-rate", adjusted(an_adjustment(currency="CHF")), "CHF"),
    ("no-name", adjusted(an_adjustment(name=" ")), "needs a name"),
    ("wrong-id", lambda plan: replace(plan, adjustments={"b": an_adjustment("a")}), "own ID"),
    ("large-amount", adjusted(an_adjustment(amount_cents=-HUGE)), "at most"),
    ("currency", adjusted(an_adjustment(currency="francs")), "francs"),
    ("unknown-cpm", adjusted(an_adjustment(cpm=CpmId("nobody"))), "nobody"),
    ("wrong-id", lambda plan: replace(plan, budget={"b": a_budget_line("a")}), "own ID"),
    ("out-of-range", budgeted(a_budget_line(fiscal_year=0)), "fiscal year"),
    ("negative", budgeted(a_budget_line(amount_cents=-1)), "budget cannot be negative"),
    ("large-amount", budgeted(a_budget_line(amount_cents=HUGE)), "at most"),
    ("out-of-range", budgeted(a_budget_line(fte_percent=-1)), "FTE"),
    ("unknown-role-type", budgeted(a_budget_line(role_type=RoleTypeId("juggler"))), "juggler"),
    (
        "budget-twice",
        budgeted(a_budget_line("a", cost_centre="cc-1"), a_budget_line("b", cost_centre="CC-1")),
        "another budget line",
    ),
]


@pytest.mark.parametrize(("code", "edit", "says"), BREACHES)
def test_money_that_cannot_be_is_refused(code: str, edit: Edit, says: str) -> None:
    with pytest.raises(EditRefusedError, match=says) as refusal:
        kept(start(), edit)
    assert refusal.value.code == code
    assert refusal.value.remedy


def test_another_currency_is_lawful_once_it_has_a_rate_and_the_rate_stays_while_it_is_used() -> None:
    plan = kept(start(), change_assumptions(rates=POUNDS))
    plan = kept(plan, pay(base_cents=80_000_00, currency="GBP"))
    with pytest.raises(EditRefusedError, match="no plan rate for GBP"):
        kept(plan, change_assumptions(rates={}))


def test_the_rate_of_a_currency_that_becomes_the_plans_own_goes() -> None:
    plan = kept(start(), change_assumptions(rates={**POUNDS, "EUR": Decimal("1.08")}))
    plan = kept(plan, pay(currency="GBP"))
    after = kept(plan, change_assumptions(currency="GBP"))
    assert after.assumptions.rates == {"EUR": Decimal("1.08")}


def test_adjustments_may_be_nothing_or_lower_the_cost() -> None:
    plan = kept(
        start(), adjusted(an_adjustment("zero", amount_cents=0), an_adjustment("less", amount_cents=-5))
    )
    assert sum(each.amount_cents for each in plan.adjustments.values()) == -5


def test_the_budget_of_a_role_type_goes_with_it() -> None:
    plan = kept(start(), put_role_type(a_role_type("abroad")))
    plan = kept(plan, budgeted(a_budget_line("all"), a_budget_line("abroad", role_type=RoleTypeId("abroad"))))
    assert list(kept(plan, remove_role_type(RoleTypeId("abroad"))).budget) == ["all"]
