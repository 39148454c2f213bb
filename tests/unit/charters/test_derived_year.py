"""Explanations of the year of a CPM, counted again."""

from hypothesis import given, settings

from cpm_planner.charters.derived_year import hours_of, month_available, month_of, often_of, times_of
from cpm_planner.charters.year import Years, by_activity
from cpm_planner.derivation.wording import Wording
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.formatting.months import month_name
from cpm_planner.model.ids import CpmId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import derive
from tests.builders import PLANS
from tests.unit.charters.small_team import HYBRID, with_partner
from tests.unit.derivation.truth import assert_true


@settings(max_examples=15)
@given(PLANS)
def test_what_is_said_of_a_year_is_true(plan: Plan) -> None:
    figures = derive(plan)
    years = Years(figures)
    for key in plan.cpms:
        year = years.of_cpm(key)
        for _, _, work in by_activity(year.work):
            assert_true(times_of(figures, year, work), sum(each.times for each in work))
            assert_true(hours_of(figures, key, work), sum(each.minutes for each in work))
            for each in work:
                often = often_of(figures, each)
                assert_true(often, often.amount)
        for at, month in enumerate(year.months):
            assert_true(month_of(figures, key, year, at), month.minutes)
            assert_true(month_available(figures, key, month.month), month.available)


def test_planned_work_is_told_by_partner_with_times_weight_and_fit(plan: Plan) -> None:
    figures = derive(with_partner(with_partner(plan, "p0", mix=HYBRID), "p1", mix=HYBRID))
    year, said = Years(figures).of_cpm(CpmId("ana")), Wording(ENGLISH, "EUR")
    month, _, work = next(each for each in by_activity(year.work) if each[1] == "joint-account-plan")
    lines = said.lines(hours_of(figures, CpmId("ana"), work))
    assert lines[0].startswith(f"Planned hours in {month_name(month)}")
    assert any(line.startswith("Hours each time ") and "\u00f7 fit of" in line for line in lines)
    (often,) = said.lines(often_of(figures, work[0]))
    assert "times a year 2 \u00d7 weight in the model mix 50 % \u00d7 effort factor 100 %" in often
    assert times_of(figures, year, work).inputs[0].remark == "of 1 in the year"
