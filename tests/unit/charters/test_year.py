"""The year of a CPM is level, whole, and sums to the load."""

from dataclasses import replace

import pytest
from hypothesis import given

from cpm_planner.charters.year import Year, Years, by_activity
from cpm_planner.model.ids import ActivityId, CpmId, PartnerId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.model.seat_terms import Leave
from cpm_planner.workload.figures import derive
from tests.builders import PLANS
from tests.unit.charters.small_team import HYBRID, with_partner


def year(plan: Plan, cpm: str) -> Year:
    return Years(derive(plan)).of_cpm(CpmId(cpm))


@given(PLANS)
def test_a_year_is_twelve_times_the_load_to_the_minute(plan: Plan) -> None:
    figures = derive(plan)
    years = Years(figures)
    for key in plan.cpms:
        one = years.of_cpm(key)
        assert sum(month.minutes for month in one.months) == 12 * figures.cpm(key).minutes_needed
        assert sum(month.planned for month in one.months) == sum(each.minutes for each in one.work)
        assert all(each.times > 0 and each.minutes > 0 for each in one.work)


def test_a_year_at_the_end_of_the_calendar_is_its_last_one(plan: Plan) -> None:
    late = replace(plan, assumptions=replace(plan.assumptions, planning_month=Month(9999, 7)))
    months = [each.month for each in year(late, "ana").months]
    assert (months[0], months[-1]) == (Month(9999, 1), Month(9999, 12))


def test_the_months_are_level(plan: Plan) -> None:
    months = year(plan, "ana").months
    minutes = [month.minutes for month in months]
    assert max(minutes) - min(minutes) < 0.2 * max(minutes)
    assert not any(month.is_over_capacity for month in months)
    assert [month.month for month in months][::11] == [Month(2026, 1), Month(2026, 12)]


def test_every_time_of_an_activity_is_in_the_year(plan: Plan) -> None:
    reviews = [each for each in year(plan, "ana").work if each.activity == "business-review"]
    assert sum(each.times for each in reviews) == 5 * 2
    of_one = sorted(each.month for each in reviews if each.partner == "p0")
    assert of_one[1].since(of_one[0]) == 6


def test_halves_of_two_hybrids_make_one_whole_time(plan: Plan) -> None:
    hybrids = plan
    for key in ("p0", "p1"):
        hybrids = with_partner(hybrids, key, mix=HYBRID)
    plans = [each for each in year(hybrids, "ana").work if each.activity == "joint-account-plan"]
    assert sum(each.times for each in plans) == 2  # gold has two a year


def test_months_of_leave_stay_free(plan: Plan) -> None:
    ana = replace(plan.cpms[CpmId("ana")], leave=(Leave(Month(2026, 7), Month(2026, 8)),))
    away = replace(plan, cpms={**plan.cpms, ana.id: ana})
    months = {month.month: month for month in year(away, "ana").months}
    assert months[Month(2026, 7)].underneath == 0
    rare = [each for each in year(away, "ana").work if each.activity == "joint-business-plan"]
    assert not {each.month for each in rare} & {Month(2026, 7), Month(2026, 8)}


def test_a_small_known_workload_leaves_no_time_for_all_of_it(plan: Plan) -> None:
    known = with_partner(plan, "w", known_workload=KnownWorkload(60, "measured"))
    one = year(known, "ben")
    assert sum(month.minutes for month in one.months) == 12 * 100  # fit 60 %
    assert sum(each.minutes for each in one.work) <= 12 * 100


def test_nobody_has_an_empty_year(plan: Plan) -> None:
    assert year(plan, "cleo").work == ()
    assert [month.minutes for month in year(plan, "cleo").months] == [0] * 12


def test_work_is_grouped_by_month_and_activity(plan: Plan) -> None:
    groups = list(by_activity(year(plan, "ana").work))
    assert [month for month, _, _ in groups] == sorted(month for month, _, _ in groups)
    assert {each.partner for _, activity, work in groups if activity == "regular-call" for each in work} == {
        PartnerId(f"p{n}") for n in range(5)
    }


def test_the_hours_of_a_month_are_those_its_times_take_whatever_one_of_them_takes(plan: Plan) -> None:
    """A call of 50.5 minutes, five of them a month: no minute is lost or won at any of them."""
    fit = Fit(89, 89, 89)
    roles = {key: replace(each, fit=fit) for key, each in plan.role_types.items()}
    calls = plan.activities[ActivityId("regular-call")]
    each_time = calls.minutes_each / 0.89
    odd = replace(plan, role_types=roles)
    for month, activity, work in by_activity(year(odd, "ana").work):
        if activity == calls.id:
            times = sum(each.times for each in work)
            assert abs(sum(each.minutes for each in work) - times * each_time) <= 1, month
    assert each_time % 1


@pytest.mark.parametrize("cpm", ["ana", "ben"])
def test_the_same_plan_gives_the_same_year(plan: Plan, cpm: str) -> None:
    assert year(plan, cpm) == year(plan, cpm)
