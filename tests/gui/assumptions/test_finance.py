"""Finance on the assumptions page: pay, fiscal year, rates, growth, budget lines and adjustments."""

from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from cpm_planner.edit.team import change_cpms
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.ids import AdjustmentId, BudgetLineId, CpmId, RoleTypeId
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.sales_model import SalesModel
from tests.gui.assumptions.conftest import Open
from tests.gui.stand import text, type_into
from ui.assumptions.guess_field import GuessChoice

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what a platform without screen lacks

DISTRIBUTION, ANA = "distribution-manager", CpmId("ana")


def enter(opened: Open, name: str, typed: str) -> None:
    fields = {**opened.page.general.fields, **opened.page.finance.fields}
    fields[name].line.setText(typed)
    fields[name].line.editingFinished.emit()


@pytest.mark.parametrize(
    ("name", "typed", "read", "label"),
    [
        ("horizon_months", "36", lambda it: it.horizon_months == 36, "Set horizon to 36"),
        ("merit_points", "3.25", lambda it: it.merit_points == 325, "Set merit raise to 3.25 %"),
        ("attrition_points", "8 %", lambda it: it.attrition_points == 800, "Set attrition a year to 8 %"),
        (
            "freeze_until",
            "2027-03",
            lambda it: it.freeze_until == Month(2027, 3),
            "Set hiring freeze until to 2027-03",
        ),
        (
            "onboarding_percent",
            "150/100/50",
            lambda it: it.onboarding_percent == (150, 100, 50),
            "Set onboarding curve to 150/100/50",
        ),
        (
            "growth:sell_with",
            "-5",
            lambda it: it.growth_percent == {SalesModel.SELL_WITH: -5},
            "Set sell with to -5 %",
        ),
    ],
)
def test_an_assumption_of_finance_is_typed(
    opened: Open, name: str, typed: str, read: Any, label: str
) -> None:
    enter(opened, name, typed)
    assert read(opened.plan.assumptions)
    assert opened.around.labels == [label]


def test_months_of_the_year_are_chosen_by_name_and_restored(opened: Open) -> None:
    year, merit = (opened.page.finance.fields[name] for name in ("fiscal_year_start", "merit_month"))
    assert isinstance(year, GuessChoice)
    assert isinstance(merit, GuessChoice)
    year.chosen.emit(7)
    merit.chosen.emit(1)
    assert (opened.plan.assumptions.fiscal_year_start, opened.plan.assumptions.merit_month) == (7, 1)
    assert year.box.currentText() == "July"
    assert year.restore.text().strip() == "Restore January"
    year.restore.click()
    assert opened.plan.assumptions.fiscal_year_start == 1
    assert opened.around.labels[0] == "Set fiscal year from to July"


def test_what_is_cleared_is_said_so(opened: Open) -> None:
    enter(opened, "freeze_until", "2027-03")
    enter(opened, "freeze_until", "")
    assert opened.plan.assumptions.freeze_until is None
    assert opened.around.labels[-1] == "Clear hiring freeze until"


def test_growth_back_to_nothing_leaves_no_trace(opened: Open) -> None:
    enter(opened, "growth:sell_to", "8")
    enter(opened, "growth:sell_to", "")
    assert opened.plan.assumptions.growth_percent == Assumptions(Month(2026, 11)).growth_percent


def test_a_horizon_beyond_three_years_is_refused_below_its_field(opened: Open) -> None:
    enter(opened, "horizon_months", "48")
    said = [label.text() for label in opened.page.finance.findChildren(QLabel)]
    assert any("give a number from 12 to 36" in each for each in said)


@pytest.mark.parametrize(
    ("column", "typed", "read"),
    [
        ("base_cents", "90,000", lambda role: role.pay.base_cents == 90_000_00),
        ("variable_cents", "", lambda role: role.pay.variable_cents == 0),
        ("burden_points", "21.5 %", lambda role: role.pay.burden_points == 2_150),
        ("travel_cents", "12,000.50", lambda role: role.pay.travel_cents == 12_000_50),
        ("months_to_hire", "5", lambda role: role.months_to_hire == 5),
    ],
)
def test_the_pay_of_a_role_type_is_typed(opened: Open, column: str, typed: str, read: Any) -> None:
    assert type_into(opened.page.pay, DISTRIBUTION, column, typed)
    assert read(opened.plan.role_types[RoleTypeId(DISTRIBUTION)])
    assert text(opened.page.pay, DISTRIBUTION, "origin") == "1 changed"


def test_the_loaded_year_follows_pay_and_rate(opened: Open) -> None:
    assert text(opened.page.pay, DISTRIBUTION, "loaded") == "164,880"
    opened.around.text = "gbp"
    opened.page.finance.rates.add()
    assert type_into(opened.page.finance.rates, "GBP", "rate", "1.25")
    assert type_into(opened.page.pay, DISTRIBUTION, "currency", "gbp")
    assert text(opened.page.pay, DISTRIBUTION, "loaded") == "206,100"
    assert opened.around.labels == [
        "Add rate GBP",
        "Change rate of GBP",
        "Set currency of Distribution manager to GBP",
    ]


def test_a_rate_keeps_every_digit_and_stays_while_it_is_used(opened: Open) -> None:
    rates = opened.page.finance.rates
    opened.around.text = "JPY"
    rates.add()
    rates.add()
    assert type_into(rates, "JPY", "rate", "0.00660")
    assert text(rates, "JPY", "rate") == "0.00660"
    opened.context.session.apply("Pay", change_cpms([ANA], pay=Pay(1, currency="JPY")))
    rates.show_keys(["JPY"])
    rates.remove()
    assert "no plan rate for JPY" in str(opened.around.refusals[-1])
    opened.context.session.apply("Pay", change_cpms([ANA], pay=None))
    rates.remove()
    assert opened.plan.assumptions.rates == {}
    assert opened.around.labels[-1] == "Remove rate JPY"


@pytest.mark.parametrize("asked", [None, " ", "pounds"])
def test_a_rate_needs_a_currency(opened: Open, asked: str | None) -> None:
    opened.around.text = asked
    opened.page.finance.rates.add()
    assert opened.plan.assumptions.rates == {}
    assert [each.code for each in opened.around.refusals] == (["currency"] if asked == "pounds" else [])


def test_budget_lines_are_added_year_by_year_and_typed_into(opened: Open) -> None:
    section = opened.page.budget
    section.add()
    section.add()
    assert [line.fiscal_year for line in section.ordered()] == [2026, 2027]
    assert type_into(section, "budget-2027", "amount_cents", "1,250,000")
    assert type_into(section, "budget-2027", "role_type", "Distribution manager")
    assert type_into(section, "budget-2027", "fte_percent", "2.5")
    assert type_into(section, "budget-2027", "cost_centre", "CC-1")
    line = opened.plan.budget[BudgetLineId("budget-2027")]
    assert (line.amount_cents, line.fte_percent, line.cost_centre) == (1_250_000_00, 250, "CC-1")
    assert line.role_type == DISTRIBUTION
    assert text(section, "budget-2026", "role_type") == text(section, "budget-2026", "cost_centre") == "All"
    assert opened.around.labels[:3] == [
        "Add budget line budget 2026",
        "Add budget line budget 2027",
        "Set budget (USD) of budget 2027 to 1,250,000",
    ]
    section.show_keys(["budget-2026"])
    section.remove()
    assert list(opened.plan.budget) == ["budget-2027"]


def test_the_same_budget_twice_is_refused(opened: Open) -> None:
    section = opened.page.budget
    section.add()
    section.add()
    assert not type_into(section, "budget-2027", "fiscal_year", "2026")
    assert "another budget line" in str(opened.around.refusals[0])


def test_adjustments_are_added_and_typed_into(opened: Open) -> None:
    section = opened.page.adjustments
    opened.around.text = "Severance"
    section.add()
    for column, typed in (
        ("month", "2027-02"),
        ("amount_cents", "-1,234.56"),
        ("cpm", "ana"),
        ("gl_account", "0610"),
        ("currency", "usd"),
    ):
        assert type_into(section, "severance", column, typed)
    added = opened.plan.adjustments[AdjustmentId("severance")]
    assert (added.month, added.amount_cents, added.cpm) == (Month(2027, 2), -1_234_56, ANA)
    assert (added.gl_account, added.currency) == ("0610", "")
    assert text(section, "severance", "cost_centre") == "That of the seat"
    assert text(section, "severance", "currency") == "USD"
    assert not type_into(section, "severance", "month", "")
    assert "An adjustment needs a month" in str(opened.around.refusals[0])


def test_a_renamed_seat_renames_its_adjustments(opened: Open) -> None:
    section = opened.page.adjustments
    opened.around.text = "Credit"
    section.add()
    type_into(section, "credit", "cpm", "Ana")
    opened.context.session.apply("Rename", change_cpms([ANA], name="Ana Lima"))
    assert text(section, "credit", "cpm") == "Ana Lima"
    assert opened.plan.adjustments[AdjustmentId("credit")].amount_cents == Decimal(0)


def test_an_adjustment_without_a_name_is_none(opened: Open) -> None:
    opened.around.text = None
    opened.page.adjustments.add()
    assert opened.plan.adjustments == {}
