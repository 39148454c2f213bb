"""Demand and capacity by month, against the same formulas written once more, plainly."""

from collections import Counter
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given

from cpm_planner.headcount.demand import DemandKind
from cpm_planner.headcount.monthly import MonthlyFigures, monthly_figures
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.model.sales_model import WHOLE, ModelMix, SalesModel
from cpm_planner.model.seat_terms import Leave, TermsChange
from cpm_planner.workload.figures import derive
from tests.builders import PLANS, a_cpm, a_large_plan, a_partner, a_plan, a_role_type, a_tier, an_activity
from tests.unit.headcount.changing_plans import CHANGING_PLANS
from tests.unit.headcount.plain_months import capacity, count_month, fte, is_there

JANUARY = Month(2027, 1)
GOLD = TierId("gold")
REVIEW = an_activity("review", minutes_each=600, times_per_year={GOLD: 12})
THROUGH, WITH = ModelMix(sell_through=WHOLE), ModelMix(sell_with=WHOLE)


def small_plan(*partners: Partner, months: int = 14, **fields: object) -> Plan:
    """Two role types of one CPM each, with a tier that costs 600 minutes a month; Ana is for sell through."""
    plan = a_plan(
        partners=partners,
        cpms=[a_cpm("ana", "through", regions=("North",)), a_cpm("ben", "with")],
        role_types=[
            a_role_type("through", fit=Fit(50, 100, 50), ramp_percent=(0, 50)),
            a_role_type("with", fit=Fit(50, 50, 100), ramp_percent=()),
        ],
        tiers=[a_tier("gold", onboarding_minutes_per_month=100, handover_minutes=120)],
        activities=[REVIEW],
        owners={partner.id: "ana" for partner in partners},
        assumptions=Assumptions(JANUARY, default_tier=GOLD, horizon_months=months),
    )
    return replace(plan, **fields)


def by_kind(figures: MonthlyFigures, kind: DemandKind, role: str = "through") -> list[int]:
    """Sum the demand of a kind over regions."""
    return [
        int(each) for each in figures.demand[kind, figures.role_types.index(RoleTypeId(role))].sum(axis=0)
    ]


@given(CHANGING_PLANS)
def test_every_cell_equals_a_plain_count_to_the_minute(plan: Plan) -> None:
    figures = monthly_figures(plan)
    for at, month in enumerate(figures.months):
        plain = count_month(plan, month)
        assert apart(demand_of(figures, at), plain.demand) <= plain.doubt
        loads = dict(zip(figures.cpms, figures.cpm_load[:, at].tolist(), strict=True))
        assert apart(Counter(loads), plain.by_cpm) <= plain.doubt
        assert abs(figures.workload[at] - plain.workload) <= plain.doubt


@given(CHANGING_PLANS)
def test_capacity_and_fte_equal_a_plain_count(plan: Plan) -> None:
    figures = monthly_figures(plan)
    for at, month in enumerate(figures.months):
        assert figures.cpm_capacity[:, at].tolist() == [
            capacity(plan, each, month) for each in plan.cpms.values()
        ]
        there = [fte(each, month) * is_there(each, month) for each in plan.cpms.values()]
        assert figures.full_time[..., at].sum() == sum(there)


@given(CHANGING_PLANS)
def test_parts_equal_totals(plan: Plan) -> None:
    figures = monthly_figures(plan)
    assert (figures.demand.sum(axis=(1, 2))[[0, 3]].sum(axis=0) == figures.cpm_load.sum(axis=0)).all()
    assert (figures.capacity.sum(axis=(0, 1)) == figures.cpm_capacity.sum(axis=0)).all()
    assert (figures.gap == figures.capacity - figures.total_demand).all()
    assert (figures.role_demand == figures.total_demand.sum(axis=1)).all()
    assert (figures.to_be_covered <= figures.total_demand).all()


@given(CHANGING_PLANS)
def test_the_first_month_equals_the_figures_shown_everywhere_else(plan: Plan) -> None:
    """Seats that are empty have no load here, and backfills that of those they take over."""
    plan = replace(plan, cpms={key: replace(each, backfill_of=None) for key, each in plan.cpms.items()})
    now, figures = derive(plan), monthly_figures(plan)
    there = [is_there(each, plan.assumptions.planning_month) for each in plan.cpms.values()]
    assert (figures.cpm_load[there, 0] == now.minutes[there]).all()
    assert (figures.cpm_capacity[:, 0] == now.available).all()
    assert figures.workload[0] == now.partner_minutes.sum()


@given(PLANS)
def test_any_plan_has_figures_that_nobody_can_write_to(plan: Plan) -> None:
    figures = monthly_figures(plan, 3)
    assert figures.demand.shape == (4, len(plan.role_types), len(figures.regions), len(figures.months))
    for values in (figures.demand, figures.capacity, figures.full_time, figures.cpm_load, figures.gap):
        assert values.dtype == np.int64
        assert not values.flags.writeable


def test_the_horizon_is_the_plans_unless_told_otherwise_and_ends_with_the_calendar() -> None:
    assert len(monthly_figures(small_plan()).months) == 14
    assert monthly_figures(small_plan(), 2).months == (JANUARY, JANUARY.plus(1))
    last = small_plan(assumptions=Assumptions(Month(9999, 11)))
    assert monthly_figures(last).months == (Month(9999, 11), Month(9999, 12))


def test_growth_is_the_partners_own_or_that_of_tier_and_models() -> None:
    plan = small_plan(
        a_partner("own", mix=THROUGH, growth_percent=100),
        a_partner("known", mix=THROUGH, known_workload=KnownWorkload(1_000, "measured")),
        tiers={GOLD: a_tier(growth_percent=50)},
    )
    plan = replace(plan, assumptions=replace(plan.assumptions, growth_percent={SalesModel.SELL_THROUGH: 20}))
    workload = monthly_figures(plan).workload
    assert workload[0] == 600 + 1_000
    assert workload[6] == round(600 * 2**0.5) + round(1_000 * 1.8**0.5)
    assert workload[12] == 1_200 + 1_800


def test_partners_start_onboard_and_end() -> None:
    partner = a_partner("p", mix=THROUGH, start=JANUARY.plus(1), end=JANUARY.plus(4))
    plan = small_plan(partner)
    curve = replace(plan.assumptions, onboarding_months=3, onboarding_percent=(100, 50))
    workload = monthly_figures(replace(plan, assumptions=curve), 6).workload
    assert workload.tolist() == [0, 700, 650, 700, 600, 0]


def test_the_work_of_a_seat_that_ends_is_to_be_covered_by_its_role_type() -> None:
    plan = small_plan(a_partner("p", mix=WITH))
    plan = replace(plan, cpms={**plan.cpms, CpmId("ana"): replace(plan.cpms[CpmId("ana")], end=JANUARY)})
    figures = monthly_figures(plan, 2)
    assert by_kind(figures, DemandKind.ASSIGNED) == [1_200, 0]
    assert by_kind(figures, DemandKind.ROUTED) == [0, 1_200]
    assert figures.to_be_covered.sum() == 1_200


def test_a_backfill_takes_over_once_it_is_there() -> None:
    plan = small_plan(a_partner("p", mix=THROUGH))
    cpms = {
        CpmId("ana"): replace(plan.cpms[CpmId("ana")], end=JANUARY),
        CpmId("cleo"): a_cpm(
            "cleo", "through", status=SeatStatus.BACKFILL, start=JANUARY.plus(2), backfill_of=CpmId("ana")
        ),
    }
    figures = monthly_figures(replace(plan, cpms=cpms), 4)
    assert by_kind(figures, DemandKind.ROUTED) == [0, 600, 0, 0]
    assert figures.cpm_load.tolist() == [[600, 0, 0, 0], [0, 0, 600, 600]]
    assert figures.cpm_capacity[1].tolist() == [0, 0, 0, 3_330]


def test_work_of_nobody_goes_to_the_best_fit_and_untagged_work_to_the_best_generalist() -> None:
    plan = small_plan(a_partner("w", mix=WITH, region="South"), a_partner("u"), assignments={})
    roles = dict(plan.role_types)
    roles[RoleTypeId("all")] = a_role_type("all", fit=Fit(70, 70, 70))
    figures = monthly_figures(replace(plan, role_types=roles), 1)
    assert figures.regions == ("North", "South", "")
    assert by_kind(figures, DemandKind.ROUTED, "with") == [600]
    assert by_kind(figures, DemandKind.UNTAGGED, "all") == [600]
    assert figures.demand[DemandKind.ROUTED, 1, 1, 0] == 600


def test_a_role_type_that_may_not_do_a_model_comes_last() -> None:
    plan = small_plan(
        a_partner("p", mix=ModelMix.equal([SalesModel.SELL_TO, SalesModel.SELL_WITH])), assignments={}
    )
    roles = {
        RoleTypeId("never"): a_role_type("never", fit=Fit(100, 100, 0)),
        RoleTypeId("poor"): a_role_type("poor", fit=Fit(10, 10, 10)),
    }
    figures = monthly_figures(replace(plan, role_types=roles, cpms={}), 1)
    assert figures.demand[DemandKind.ROUTED].sum(axis=(1, 2)).tolist() == [0, 6_000]


def test_handovers_count_for_both_sides_while_they_are_there() -> None:
    given = Assignment(CpmId("ana"), effective=JANUARY.plus(1), previous=CpmId("ben"))
    plan = small_plan(a_partner("p", mix=THROUGH), assignments={PartnerId("p"): given})
    figures = monthly_figures(plan, 4)
    assert by_kind(figures, DemandKind.HANDOVER) == [0, 60, 60, 0]
    assert by_kind(figures, DemandKind.HANDOVER, "with") == [0, 60, 60, 0]
    gone = {**plan.cpms, CpmId("ben"): replace(plan.cpms[CpmId("ben")], end=JANUARY)}
    assert by_kind(monthly_figures(replace(plan, cpms=gone), 4), DemandKind.HANDOVER, "with") == [0, 0, 0, 0]


def test_capacity_follows_days_leave_fte_and_ramp() -> None:
    plan = small_plan()
    full = plan.role_types[RoleTypeId("with")].working_time.partner_minutes_per_month
    cpms = {
        CpmId("days"): a_cpm("days", "with", start=JANUARY, start_day=16, end=Month(2027, 2), end_day=7),
        CpmId("leave"): a_cpm("leave", "with", leave=(Leave(JANUARY, JANUARY, 40),)),
        CpmId("fte"): a_cpm("fte", "with", terms=(TermsChange(Month(2027, 2), fte_percent=50),)),
        CpmId("new"): a_cpm("new", "through", start=JANUARY),
    }
    figures = monthly_figures(replace(plan, cpms=cpms), 3)
    expected = [
        [round(full * 16 / 31), full // 4, 0],
        [round(full * 0.6), full, full],
        [full, full // 2, full // 2],
        [0, full // 2, full],
    ]
    assert figures.cpm_capacity.tolist() == expected
    assert figures.effective_fte.sum(axis=(0, 1))[1] == pytest.approx(0.25 + 1 + 0.5 + 0.5, abs=1e-3)
    assert figures.full_time.sum(axis=(0, 1)).tolist() == [400, 350, 250]
    assert np.isnan(monthly_figures(replace(plan, cpms={}), 1).utilisation).all()


def test_a_plan_without_role_types_and_an_empty_one_have_figures_too() -> None:
    empty = monthly_figures(a_plan(role_types=[]), 2)
    assert (empty.demand.size, empty.regions, empty.workload.tolist()) == (0, (), [0, 0])


def test_many_partners_are_worked_through_in_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = replace(a_large_plan(100, 7), activities={REVIEW.id: REVIEW})
    whole = monthly_figures(plan, 3)
    monkeypatch.setattr("cpm_planner.headcount.demand.BLOCK", 9)
    parts = monthly_figures(plan, 3)
    assert (whole.demand == parts.demand).all()
    assert (whole.cpm_load == parts.cpm_load).all()
    assert whole.demand.sum() > 0


def demand_of(figures: MonthlyFigures, at: int) -> Counter[tuple[DemandKind, RoleTypeId, str]]:
    """Look up one month's cells by name."""
    return Counter(
        {
            (kind, role, name.casefold()): int(figures.demand[kind, row, place, at])
            for kind in DemandKind
            for row, role in enumerate(figures.role_types)
            for place, name in enumerate(figures.regions)
        }
    )


def apart(one: Counter[Any], other: Counter[Any]) -> int:
    """Give the largest difference of two counts."""
    return max((abs(one[key] - other[key]) for key in {*one, *other}), default=0)
