"""Explanations of cost, hours and heads by month, counted again on any plan."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from cpm_planner.derivation.wording import Wording
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.headcount import derived_budget as of_budget
from cpm_planner.headcount import derived_comparison as of_comparison
from cpm_planner.headcount import derived_cost as of_cost
from cpm_planner.headcount import derived_key_figures as of_scenario
from cpm_planner.headcount import derived_months as of_months
from cpm_planner.headcount.comparison import PlanOutcome, RoleOutcome
from cpm_planner.headcount.headcount import Headcount, headcount_of
from cpm_planner.headcount.key_figures import key_figures
from cpm_planner.headcount.key_figures_text import figures_side_by_side
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.ids import BudgetLineId, RoleTypeId
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.seat_terms import TermsChange
from tests.builders import JANUARY, a_cpm, a_plan, a_role_type
from tests.unit.derivation.truth import assert_true
from tests.unit.headcount.changing_plans import CHANGING_PLANS, FIRST, ROLES

ALL = slice(None)


@given(CHANGING_PLANS)
def test_what_is_said_of_cost_is_true(plan: Plan) -> None:
    found = headcount_of(plan, months=18)
    rated = {"", plan.assumptions.currency, *plan.assumptions.rates}
    for each in (*plan.role_types.values(), *plan.cpms.values()):
        if each.pay is not None and each.pay.currency in rated:
            assert_true(of_cost.loaded_year_of(plan, each.pay), plan.annual_cents(each.pay))
    for row, (key, position) in enumerate(found.positions.items()):
        full_year = found.costs.known(position.full_year_cents, [row])
        assert_true(of_cost.full_year_of(plan, position), full_year)
        for year, cents in position.in_year_cents.items():
            assert_true(of_cost.in_year_of(found.costs, key, year), found.costs.known(cents, [row]))
    adjusted = found.costs.adjustments.sum(axis=0)
    for year in found.costs.fiscal_years:
        assert_true(
            of_cost.year_of(found.costs, year), found.costs.known(int(found.costs.of_fiscal_year(year)))
        )
        of_year = int(found.costs.of_fiscal_year(year, adjusted))
        assert_true(of_cost.adjustments_of(found.costs, year), of_year)
    _parts_of_cost(found)


def _parts_of_cost(found: Headcount) -> None:
    """Count months again, of the plan and of some seats, and years of several seats."""
    costs, last = found.costs, len(found.costs.months) - 1
    for rows in (None, [0], [1, 3]):
        cents = costs.total if rows is None else costs.by_seat[rows].sum(axis=0)
        for at in (0, last, int(cents.argmax())):
            assert_true(of_cost.month_of(costs, at, rows), costs.known(int(cents[at]), rows))
    keys = [costs.seats[1], costs.seats[3]]
    full = sum(found.positions[key].full_year_cents for key in keys)
    full_years = of_cost.full_years_of(found.plan, [found.positions[key] for key in keys])
    assert_true(full_years, costs.known(full, [1, 3]))
    for year in costs.fiscal_years:
        of_year = sum(found.positions[key].in_year_cents[year] for key in keys)
        assert_true(of_cost.seats_in_year(costs, keys, year), costs.known(of_year, [1, 3]))


@settings(max_examples=15)
@given(CHANGING_PLANS, st.sampled_from((None, "alliance")), st.sampled_from(("", "1000")))
def test_what_is_said_of_the_budget_is_true(plan: Plan, role: str | None, centre: str) -> None:
    """Of the first year, of a later one, and of one that is not in the horizon."""
    role_type = None if role is None else RoleTypeId(role)
    lines = [
        BudgetLine(BudgetLineId(str(year)), year, 12_345_678, 150, role_type, centre)
        for year in (FIRST.year, FIRST.year + 1, FIRST.year + 9)
    ]
    found = headcount_of(replace(plan, budget={each.id: each for each in lines}), months=18)
    assert len(found.budget) == len(lines)
    for row in found.budget:
        assert_true(of_budget.budget_left(found.costs, row), row.left_cents if row.is_told else None)
        assert_true(of_budget.fte_left(found.costs, found.heads, row), Fraction(row.left_fte_percent, 100))
        assert_true(of_budget.budget_of_month(row), Fraction(row.line.amount_cents, 12))


@given(CHANGING_PLANS)
def test_what_is_said_of_months_is_true(plan: Plan) -> None:
    found = headcount_of(plan, months=3)
    figures, heads = found.figures, found.heads.by_role_type
    for at in range(len(figures.months)):
        for role in range(len(figures.role_types)):
            use = float(figures.utilisation[role, at])
            assert_true(of_months.use_of(figures, role, ALL, at), None if use != use else use)  # noqa: PLR0124 - NaN
        missing = (-figures.gap.sum(axis=1)).clip(min=0).sum(axis=0)
        assert_true(of_months.hours_missing(figures, ALL, at), int(missing[at]))
        waiting = figures.to_be_covered.sum(axis=(0, 1))
        assert_true(of_months.hours_of_nobody(figures, ALL, at), int(waiting[at]))
        fte = Fraction(int(figures.full_time[..., at].sum()), 100)
        assert_true(of_months.full_time_seats(figures, ALL, at), fte)
        rows = range(len(heads.groups))
        assert_true(of_months.closing_heads(heads, rows, at), int(heads.closing[:, at].sum()))


@given(CHANGING_PLANS)
def test_what_is_said_of_scenarios_is_true(plan: Plan) -> None:
    found = key_figures(plan)
    spreads = [each.spread for each in found.evenness.values() if each.spread is not None]
    assert_true(of_scenario.unassigned_of(found), found.unassigned)
    assert_true(of_scenario.over_capacity_of(found, plan), found.over_capacity)
    assert_true(of_scenario.widest_spread_of(found, plan), max(spreads, default=None))
    assert_true(of_comparison.closing_heads_of(found.outcome, plan), found.outcome.closing_heads)
    assert_true(of_scenario.fiscal_year_cost_of(found, plan), found.fiscal_year_cents)
    for key, even in found.evenness.items():
        assert_true(of_scenario.mean_of(found, plan, key), even.mean)
        assert_true(of_scenario.spread_of(found, plan, key), even.spread)
    assert_true(of_comparison.horizon_cost_of(found.outcome, plan), found.outcome.cost_cents)


@settings(max_examples=15)
@given(CHANGING_PLANS)
def test_what_is_said_of_plans_compared_is_true(plan: Plan) -> None:
    """Every figure of both, however it is kept, and what one has more than the other."""
    given_by = replace(plan.assumptions, attrition_points=1_234, rates={"CHF": Decimal("0.97")})
    plan = replace(plan, assumptions=given_by)
    other = replace(plan, cpms=dict(list(plan.cpms.items())[:2]), assignments={})
    both = key_figures(plan), key_figures(other)
    for key, found in both[0].outcome.by_role_type.items():
        _role_compared(both[0].outcome, plan, found)
        assert found.closing_heads == headcount_of(plan).heads.by_role_type.closing[ROLES.index(key), -1]
    for each in figures_side_by_side(both, (plan, other)):
        for column, figure in ((1, each.base), (2, each.other)):
            assert_true(figure, figure.amount)
            assert each.explained(column, ("one", "two")) in (figure, None)
        more = each.explained(3, ("one", "two"))
        assert (more is None) <= (each.line().difference in ("", "new or gone"))
        if more is not None:
            assert_true(more, more.amount)


def _role_compared(outcome: PlanOutcome, plan: Plan, found: RoleOutcome) -> None:
    for derive, amount in (
        (of_comparison.role_heads_of, found.closing_heads),
        (of_comparison.fte_of, Fraction(found.closing_fte_percent, 100)),
        (of_comparison.expected_lost_of, Fraction(found.expected_lost_percent, 100)),
        (of_comparison.highest_use_of, found.highest_use),
        (of_comparison.average_use_of, found.average_use),
        (of_comparison.missing_of, found.missing_minutes),
        (of_comparison.nobodys_hours_of, found.uncovered_minutes),
        (of_comparison.role_cost_of, found.cost_cents),
    ):
        assert_true(derive(outcome, plan, found), amount)


def test_a_loaded_year_is_told_in_its_own_currency_first() -> None:
    pay = Pay(base_cents=10_000_000, burden_points=2_500, travel_cents=100_001, currency="USD")
    given_by = Assumptions(JANUARY, currency="EUR", rates={"USD": Decimal("0.9")})
    plan = replace(a_plan(cpms=[a_cpm("ana", pay=pay)], role_types=[a_role_type()]), assumptions=given_by)
    year = of_cost.loaded_year_of(plan, pay)
    assert Wording(ENGLISH, "EUR").lines(year) == [
        (
            "Loaded year EUR 113,400.01 = loaded year in the currency of the pay USD 126,000.01"
            " \u00d7 plan rate of USD 0.9"
        ),
        (
            "Loaded year in the currency of the pay USD 126,000.01 = base a year USD 100,000"
            " + burden USD 25,000 + travel a year USD 1,000.01"
        ),
        "Burden USD 25,000 = base and variable a year USD 100,000 \u00d7 burden on both 25 %",
        "Base and variable a year USD 100,000 = base a year USD 100,000 + variable a year USD 0",
    ]


def test_paid_months_are_told_with_their_formula() -> None:
    """Base of two months before a rise and ten after it, once recruiting, a rate, and a month begun late."""
    pay = Pay(
        base_cents=12_000_000,
        variable_cents=3_000_000,
        burden_points=2_500,
        travel_cents=600_000,
        recruiting_cents=1_000_000,
        currency="USD",
    )
    dear = replace(pay, base_cents=13_000_000)
    seat = a_cpm(
        "ana",
        fte_percent=80,
        start=JANUARY,
        start_day=11,
        pay=pay,
        terms=(TermsChange(JANUARY.plus(3), pay=dear),),
    )
    given_by = Assumptions(JANUARY, currency="EUR", rates={"USD": Decimal("0.9")}, merit_points=300)
    plan = replace(a_plan(cpms=[seat], role_types=[a_role_type()]), assumptions=given_by)
    found = headcount_of(plan, months=12)
    position = found.positions[seat.id]
    in_year = of_cost.in_year_of(found.costs, seat.id, 2026)
    assert_true(in_year, position.in_year_cents[2026])
    assert_true(of_cost.full_year_of(plan, position), position.full_year_cents)
    said = Wording(ENGLISH, "EUR").lines(in_year)
    assert any("FTE 80 %" in line and "plan rate of USD 0.9" in line for line in said)
    assert any("days there 21 \u00f7 days of the month 31" in line for line in said)
    assert any(
        line.startswith("Base and variable a year USD 150,000 = base a year USD 120,000") for line in said
    )
