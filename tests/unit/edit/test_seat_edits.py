"""Pay, days, leave and later terms of a seat, and what finance adds, edit by edit."""

from dataclasses import replace
from decimal import Decimal

from cpm_planner.edit.finance import new_adjustment, new_budget_line, put_rate
from cpm_planner.edit.seat_edits import (
    end_edit,
    pay_edit,
    pay_of,
    put_leave,
    put_terms,
    seat_names,
    start_edit,
    usual_pay_edit,
)
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.ids import CpmId
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.seat_terms import Leave, TermsChange
from tests.builders import a_budget_line, a_cpm, a_plan, a_role_type

ANA = CpmId("ana")
USUAL = Pay(100_000_00, 40_000_00, 2_400)
MARCH, MAY, JULY = Month(2027, 3), Month(2027, 5), Month(2027, 7)
PLAN = a_plan(cpms=[a_cpm()], role_types=[a_role_type(pay=USUAL)], assumptions=Assumptions(Month(2026, 11)))


def test_an_amount_of_its_own_keeps_the_rest_of_the_role_types_pay_until_all_of_it_goes_back() -> None:
    ana = PLAN.cpms[ANA]
    dearer = pay_edit(ana, USUAL, "120,000", base_cents=120_000_00)(PLAN)
    assert dearer.cpms[ANA].pay == replace(USUAL, base_cents=120_000_00)
    both = pay_edit(dearer.cpms[ANA], USUAL, "", variable_cents=0)(dearer)
    assert pay_of(both, both.cpms[ANA]) == replace(USUAL, base_cents=120_000_00, variable_cents=0)
    assert usual_pay_edit(ANA)(both) == PLAN
    assert pay_of(PLAN, ana) == USUAL


def test_days_that_are_the_whole_month_are_not_kept() -> None:
    started = start_edit(ANA, MARCH, 16, "")(PLAN)
    assert (started.cpms[ANA].start, started.cpms[ANA].start_day) == (MARCH, 16)
    assert start_edit(ANA, MARCH, None, "")(started).cpms[ANA].start_day == 1
    for day, kept in ((30, 30), (31, None), (None, None)):
        ended = end_edit(ANA, MARCH, day, "")(PLAN)
        assert (ended.cpms[ANA].end, ended.cpms[ANA].end_day) == (MARCH, kept)
    assert end_edit(ANA, None, 3, "")(PLAN).cpms[ANA].end_day is None


def test_leave_and_terms_stay_in_the_order_of_months() -> None:
    plan = put_leave(ANA, None, Leave(MAY, MAY))(PLAN)
    plan = put_leave(ANA, None, Leave(MARCH, MARCH))(plan)
    assert [each.first for each in plan.cpms[ANA].leave] == [MARCH, MAY]
    plan = put_leave(ANA, 0, Leave(JULY, JULY, 50))(plan)
    assert plan.cpms[ANA].leave == (Leave(MAY, MAY), Leave(JULY, JULY, 50))
    assert put_leave(ANA, 1, None)(plan).cpms[ANA].leave == (Leave(MAY, MAY),)
    plan = put_terms(ANA, None, TermsChange(MAY, 50))(plan)
    plan = put_terms(ANA, None, TermsChange(MARCH, cost_centre="CC-2"))(plan)
    assert [each.month for each in plan.cpms[ANA].terms] == [MARCH, MAY]
    assert put_terms(ANA, 0, None)(plan).cpms[ANA].terms == (TermsChange(MAY, 50),)


def test_namesakes_are_told_apart_by_position_or_id() -> None:
    seats = [a_cpm("c1", name="Bo"), a_cpm("c2", name="Bo", position_id="007"), a_cpm("c3", name="Ana")]
    assert seat_names(a_plan(cpms=seats)) == {"Ana": "c3", "Bo (c1)": "c1", "Bo (007)": "c2"}


def test_a_rate_is_put_and_taken_away() -> None:
    plan = put_rate("GBP", Decimal("1.270"))(PLAN)
    assert plan.assumptions.rates == {"GBP": Decimal("1.27")}
    assert put_rate("GBP", None)(plan) == PLAN


def test_a_new_budget_line_is_for_the_first_fiscal_year_without_one() -> None:
    from_july = replace(PLAN, assumptions=replace(PLAN.assumptions, fiscal_year_start=12))
    assert new_budget_line(from_july).fiscal_year == 2025
    first = new_budget_line(PLAN)
    second = new_budget_line(replace(PLAN, budget={first.id: first}))
    assert [first.fiscal_year, second.fiscal_year, second.id] == [2026, 2027, "budget-2027"]
    elsewhere = a_budget_line(fiscal_year=2026, cost_centre="CC")
    assert new_budget_line(replace(PLAN, budget={elsewhere.id: elsewhere})).fiscal_year == 2026


def test_a_new_adjustment_is_of_nothing_in_the_planning_month() -> None:
    first = new_adjustment(PLAN, "Severance")
    assert (first.id, first.month, first.amount_cents) == ("severance", Month(2026, 11), 0)
    assert new_adjustment(replace(PLAN, adjustments={first.id: first}), "Severance").id == "severance-2"
