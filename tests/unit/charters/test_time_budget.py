"""Time budgets add up to the load of each CPM, whatever the plan."""

from dataclasses import replace

import pytest
from hypothesis import given

from cpm_planner.charters.time_budget import TimeShare, WorkKind, time_budget, time_budgets
from cpm_planner.model.activity import Drive
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import derive
from tests.builders import JANUARY, PLANS
from tests.unit.charters.small_team import HYBRID, with_partner


def budget(plan: Plan, cpm: str) -> dict[str, TimeShare]:
    shares = time_budgets(derive(plan))[CpmId(cpm)]
    return {share.activity or share.kind.value: share for share in shares}


@given(PLANS)
def test_lines_sum_to_the_load_to_the_minute(plan: Plan) -> None:
    figures = derive(plan)
    for key, shares in time_budgets(figures).items():
        one = figures.cpm(key)
        assert sum(share.minutes_per_month for share in shares) == one.minutes_needed
        assert all(share.minutes_per_month > 0 for share in shares)


@given(PLANS)
def test_one_cpm_alone_has_the_same_lines(plan: Plan) -> None:
    figures = derive(plan)
    assert {key: time_budget(figures, key) for key in plan.cpms} == time_budgets(figures)


@given(PLANS)
def test_reactive_lines_sum_to_the_reactive_minutes_where_a_request_has_an_activity(plan: Plan) -> None:
    figures = derive(plan)
    for key, shares in time_budgets(figures).items():
        reactive = sum(share.minutes_per_month for share in shares if share.drive is Drive.REACTIVE)
        assert reactive in (0, figures.cpm(key).reactive_minutes)


def test_a_line_says_how_often_and_for_how_many(plan: Plan) -> None:
    reviews = budget(plan, "ana")["business-review"]
    assert (reviews.partners, reviews.times_per_year) == (5, 10)
    # 6 h twice a year for five partners; the role type's fit for sell through is 80 %.
    assert reviews.minutes_per_month == pytest.approx(5 * 2 * 360 / 12 / 0.8, abs=1)


def test_half_a_model_takes_half_the_times(plan: Plan) -> None:
    hybrid = with_partner(plan, "w", mix=HYBRID)
    assert budget(plan, "ben")["coaching-session"].times_per_year == 4
    assert budget(hybrid, "ben")["coaching-session"].times_per_year == 2


def test_a_known_workload_scales_the_activities(plan: Plan) -> None:
    known = with_partner(plan, "w", known_workload=KnownWorkload(6_000, "measured"))
    lines = budget(known, "ben")
    assert WorkKind.KNOWN.value not in lines
    assert sum(line.minutes_per_month for line in lines.values()) == 10_000  # fit 60 %


def test_a_known_workload_without_activities_is_a_line_of_its_own(plan: Plan) -> None:
    bare = replace(with_partner(plan, "w", known_workload=KnownWorkload(600, "measured")), activities={})
    assert budget(bare, "ben")[WorkKind.KNOWN.value].minutes_per_month == 1_000


def test_onboarding_is_a_line_of_its_own(plan: Plan) -> None:
    fresh = with_partner(plan, "w", start=JANUARY)
    line = budget(fresh, "ben")[WorkKind.ONBOARDING.value]
    assert (line.minutes_per_month, line.partners) == (600, 1)  # 6 h at a fit of 60 %


def test_handing_over_is_a_line_of_both(plan: Plan) -> None:
    moved = replace(
        plan,
        assumptions=Assumptions(Month(2026, 2), handover_months=2),
        assignments={
            **plan.assignments,
            PartnerId("w"): Assignment(CpmId("ben"), effective=Month(2026, 2), previous=CpmId("cleo")),
        },
    )
    lines = [budget(moved, cpm)[WorkKind.HANDOVER.value].minutes_per_month for cpm in ("ben", "cleo")]
    assert lines == [180, 180]
