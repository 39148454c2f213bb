"""What seats cost by month: finance's classic traps, and the same formulas written once more, plainly."""

from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given

from cpm_planner.headcount.budget import budget_rows
from cpm_planner.headcount.costs import Costs, costs_of
from cpm_planner.headcount.heads import heads_of
from cpm_planner.headcount.horizon import fiscal_year_of, months_of_fiscal_year
from cpm_planner.headcount.positions import positions_of
from cpm_planner.headcount.seat_cost import CostKind
from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.ids import AdjustmentId, BudgetLineId, CpmId, RoleTypeId
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.seat_terms import Leave, TermsChange
from tests.builders import a_cpm, a_plan, a_role_type
from tests.unit.headcount.changing_plans import CHANGING_PLANS
from tests.unit.headcount.plain_cost import cost

JANUARY = Month(2028, 1)
YEARLY = Pay(base_cents=12_000_000)
"""10,000.00 a month."""
A_MONTH = 1_000_000
EURO = Decimal("1.2345")


def plan_of(*cpms: Cpm, pay: Pay = YEARLY, months: int = 12, **assumptions: object) -> Plan:
    """Seats paid by their role type, in dollars, from January of a leap year on."""
    given = Assumptions(JANUARY, horizon_months=months, rates={"EUR": EURO}, **assumptions)
    return a_plan(cpms=cpms, role_types=[a_role_type(pay=pay)], assumptions=given)


def of(costs: Costs, kind: CostKind = CostKind.BASE, seat: int = 0) -> list[int]:
    return [int(each) for each in costs.cents[kind, seat]]


@given(CHANGING_PLANS)
def test_every_cent_equals_a_plain_count(plan: Plan) -> None:
    rates = {"CHF": Decimal("1.1"), "EUR": Decimal("0.333333")}
    plan = replace(plan, assumptions=replace(plan.assumptions, rates=rates))
    costs = costs_of(plan, 30)
    plain = [
        [[cost(plan, cpm, month, kind) for month in costs.months] for cpm in plan.cpms.values()]
        for kind in CostKind
    ]
    assert costs.cents.tolist() == plain


@given(CHANGING_PLANS)
def test_parts_equal_totals_to_the_cent(plan: Plan) -> None:
    costs = costs_of(with_adjustments(plan))
    total = int(costs.total.sum())
    assert sum(int(each.sum()) for each in costs.by_role_type.values()) == total
    assert sum(int(each.sum()) for each in costs.by_cost_centre.values()) == total
    assert sum(int(costs.of_fiscal_year(year)) for year in costs.fiscal_years) == total
    assert (costs.of_part() == costs.total).all()
    for role, cents in costs.by_role_type.items():
        assert role is None or (costs.of_part(role) == cents).all()
    for centre, cents in costs.by_cost_centre.items():
        assert not centre or (costs.of_part(cost_centre=centre) == cents).all()
    in_years = [sum(each.in_year_cents.values()) for each in positions_of(plan, costs)]
    assert in_years == costs.by_seat.sum(axis=1).tolist()


def with_adjustments(plan: Plan) -> Plan:
    """Add amounts with and without a seat and a cost centre."""
    month, ana = plan.assumptions.planning_month, next(iter(plan.cpms))
    given = (
        Adjustment(AdjustmentId("a"), month, -12_345, "Credit", cpm=ana),
        Adjustment(AdjustmentId("b"), month.plus(3), 777, "Licence", cost_centre="1000"),
        Adjustment(AdjustmentId("c"), month.plus(-1), 5, "Before the horizon"),
    )
    return replace(plan, adjustments={each.id: each for each in given})


def test_a_july_hire_does_not_cost_twelve_months() -> None:
    plan = plan_of(a_cpm(status=SeatStatus.PLANNED, start=Month(2028, 7)), months=24)
    (position,) = positions_of(plan)
    assert of(costs_of(plan, 12)) == [0] * 6 + [A_MONTH] * 6
    assert position.in_year_cents == {2028: 6 * A_MONTH, 2029: 12 * A_MONTH}
    assert position.full_year_cents == 12 * A_MONTH


def test_a_start_or_end_in_mid_month_counts_true_days_also_in_a_leap_february() -> None:
    february = Month(2028, 2)
    plan = plan_of(
        a_cpm("new", start=february, start_day=15),
        a_cpm("old", end=february, end_day=14),
        a_cpm("late", start=february, start_day=29),
    )
    costs = costs_of(plan, 2)
    assert [of(costs, seat=row)[1] for row in range(3)] == [517_241, 482_759, 34_483]
    usual = replace(plan, assumptions=replace(plan.assumptions, planning_month=Month(2027, 2)))
    usual = replace(usual, cpms={CpmId("x"): a_cpm("x", start=Month(2027, 2), start_day=15)})
    assert of(costs_of(usual, 1)) == [A_MONTH // 2]


def test_a_seat_without_a_start_costs_nothing_unless_somebody_is_in_it() -> None:
    plan = plan_of(*(a_cpm(status.value, status=status) for status in SeatStatus))
    costs = costs_of(plan, 1)
    paid = [CpmId(status.value) for status in (SeatStatus.ACTIVE, SeatStatus.LEAVING)]
    assert [key for key, cents in zip(costs.seats, costs.by_seat[:, 0], strict=True) if cents] == paid
    assert [each.full_year_cents for each in positions_of(plan)] == [12_000_000, 0, 0, 0, 12_000_000]


def test_leave_does_not_lower_cost() -> None:
    plan = plan_of(a_cpm(leave=(Leave(JANUARY, JANUARY.plus(3)),)))
    assert of(costs_of(plan, 2)) == [A_MONTH] * 2


def test_fte_changes_in_mid_year() -> None:
    plan = plan_of(a_cpm(terms=(TermsChange(Month(2028, 7), fte_percent=60),)))
    assert of(costs_of(plan)) == [A_MONTH] * 6 + [600_000] * 6


def test_pay_in_another_currency_from_a_month_on_goes_by_the_plan_rate() -> None:
    euros = TermsChange(Month(2028, 3), pay=Pay(base_cents=12_000_001, currency="EUR"))
    costs = costs_of(plan_of(a_cpm(terms=(euros,))), 3)
    assert of(costs) == [A_MONTH, A_MONTH, 1_234_500]
    assert costs.missing_rates == ()


def test_a_currency_without_a_rate_is_named_and_counts_as_nothing() -> None:
    costs = costs_of(plan_of(a_cpm(pay=Pay(base_cents=5, currency="CHF")), a_cpm("ben")), 1)
    assert costs.missing_rates == ("CHF",)
    assert costs.total.tolist() == [A_MONTH]


def test_a_seat_takes_its_cost_to_its_new_cost_centre() -> None:
    moves = TermsChange(Month(2028, 3), cost_centre="2000")
    costs = costs_of(plan_of(a_cpm(cost_centre="1000", terms=(moves,))), 4)
    assert {name: cents.tolist() for name, cents in costs.by_cost_centre.items()} == {
        "1000": [A_MONTH, A_MONTH, 0, 0],
        "2000": [0, 0, A_MONTH, A_MONTH],
    }


def test_a_backfill_costs_beside_its_leaver() -> None:
    leaver = a_cpm("ana", status=SeatStatus.LEAVING, end=Month(2028, 3))
    backfill = a_cpm("ben", status=SeatStatus.BACKFILL, start=Month(2028, 2), backfill_of=CpmId("ana"))
    costs = costs_of(plan_of(leaver, backfill), 4)
    assert costs.total.tolist() == [A_MONTH, 2 * A_MONTH, 2 * A_MONTH, A_MONTH]


def test_kinds_one_offs_burden_and_merit() -> None:
    pay = Pay(12_000_000, 2_400_000, 2_550, 600_000, 1_500_000, 300_000)
    hired = a_cpm(start=Month(2028, 3), fte_percent=50)
    costs = costs_of(plan_of(hired, pay=pay, merit_month=4, merit_points=333), 5)
    march, april = costs.cents[:, 0, 2].tolist(), costs.cents[:, 0, 3].tolist()
    assert march == [500_000, 100_000, 153_000, 25_000, 1_500_000, 300_000]
    assert april == [516_650, 103_330, 158_095, 25_000, 0, 0]
    assert pay.annual_cents == 12 * 2 * sum(march[:4])


@pytest.mark.parametrize(("merit_month", "raises"), [(1, 1), (2, 2), (12, 2)])
def test_merit_counts_the_merit_months_after_the_planning_month(merit_month: int, raises: int) -> None:
    plan = plan_of(a_cpm(), merit_month=merit_month, merit_points=1_000)
    cents = of(costs_of(plan, 24))
    assert cents[0] == A_MONTH
    assert cents[-1] == round(A_MONTH * Decimal("1.1") ** raises)
    assert len(set(cents)) == raises + 1


@pytest.mark.parametrize(
    ("start", "expected"),
    [(1, {2028: 12, 2029: 6}), (4, {2027: 3, 2028: 12, 2029: 3}), (7, {2027: 6, 2028: 12})],
)
def test_fiscal_years_begin_in_any_month(start: int, expected: dict[int, int]) -> None:
    costs = costs_of(plan_of(a_cpm(), months=18, fiscal_year_start=start))
    assert {year: costs.months_covered(year) for year in costs.fiscal_years} == expected
    assert {year: int(costs.of_fiscal_year(year)) // A_MONTH for year in costs.fiscal_years} == expected
    months = months_of_fiscal_year(2028, start)
    assert {fiscal_year_of(month, start) for month in months} == {2028}
    assert (len(months), months[0]) == (12, Month(2028, start))


def test_adjustments_of_either_sign_and_of_zero_count_once_in_their_month() -> None:
    given = (
        Adjustment(AdjustmentId("severance"), JANUARY, 333, "Severance", "EUR", CpmId("ana")),
        Adjustment(AdjustmentId("credit"), JANUARY.plus(1), -333, "Credit", "EUR"),
        Adjustment(AdjustmentId("none"), JANUARY, 0, "Nothing", cost_centre="9000"),
    )
    plan = replace(plan_of(a_cpm(cost_centre="1000")), adjustments={each.id: each for each in given})
    costs = costs_of(plan, 2)
    assert costs.adjustments.tolist() == [[411, 0], [0, -411], [0, 0]]
    assert costs.total.tolist() == [A_MONTH + 411, A_MONTH - 411]
    assert costs.by_role_type[RoleTypeId("manager")].tolist() == [A_MONTH + 411, A_MONTH]
    assert costs.by_role_type[None].tolist() == [0, -411]
    assert costs.by_cost_centre["1000"].tolist() == [A_MONTH + 411, A_MONTH]
    assert costs.by_cost_centre["9000"].tolist() == [0, 0]


def test_a_budget_is_compared_by_the_months_the_plan_covers() -> None:
    cpms = a_cpm("ana", cost_centre="1000"), a_cpm("ben", cost_centre="2000", end=Month(2028, 6))
    lines = (
        BudgetLine(BudgetLineId("next"), 2028, 20_000_000, 150),
        BudgetLine(BudgetLineId("now"), 2027, 10_000_001, 200, cost_centre="1000"),
        BudgetLine(BudgetLineId("role"), 2028, 0, 0, RoleTypeId("manager"), "2000"),
        BudgetLine(BudgetLineId("past"), 2020, 5, 5),
    )
    plan = replace(plan_of(*cpms, fiscal_year_start=4, months=15), budget={each.id: each for each in lines})
    past, now, year, role = budget_rows(costs_of(plan), heads_of(plan))
    assert (past.months_covered, past.plan_cents, past.budget_cents, past.plan_fte_percent) == (0, 0, 0, 0)
    assert (now.months_covered, now.budget_cents, now.plan_cents) == (3, 2_500_000, 3 * A_MONTH)
    assert (now.left_cents, now.left_fte_percent) == (-500_000, 100)
    assert (year.plan_cents, year.left_cents, year.left_fte_percent) == (15 * A_MONTH, 5 * A_MONTH, 50)
    assert (role.plan_cents, role.plan_fte_percent) == (3 * A_MONTH, 0)


def test_figures_are_read_only_and_an_empty_plan_costs_nothing() -> None:
    costs = costs_of(plan_of())
    assert costs.total.tolist() == [0] * 12
    for cents in (costs.cents, costs.by_seat, costs.total, costs.adjustments):
        assert not cents.flags.writeable
        assert cents.dtype == np.int64


def test_what_seats_without_any_pay_cost_is_not_known_rather_than_nothing() -> None:
    own = a_cpm("ana", pay=Pay())
    seats, told = [a_cpm("bob"), own], a_role_type("other", pay=YEARLY)
    plan = a_plan(cpms=seats, role_types=[a_role_type(), told], assumptions=Assumptions(JANUARY))
    costs = costs_of(plan)
    assert costs.told == (False, True)
    assert costs.untold_roles == (RoleTypeId("manager"),)
    assert [costs.known(0, rows) for rows in ([0], [1], [0, 1], [], None)] == [None, 0, 0, 0, 0]
    without = costs_of(replace(plan, cpms={each.id: each for each in seats[:1]}))
    assert (without.tell(), without.known(0)) == (False, None)
    line = BudgetLine(BudgetLineId("all"), 2028, 1_000, 100)
    budget = replace(without.plan, budget={line.id: line})
    (row,) = budget_rows(costs_of(budget), heads_of(budget))
    assert not row.is_told
