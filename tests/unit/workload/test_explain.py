"""The explanation of a partner's hours: its lines, and that they sum to the figure."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.model.activity import Activity, Drive
from cpm_planner.model.ids import PartnerId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import WHOLE, ModelMix, SalesModel
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workload.explain import USUAL_HOURS_PER_YEAR, ShareKind, explain, minutes_per_year
from cpm_planner.workload.figures import derive
from tests.builders import JANUARY, a_partner, a_plan, a_tier, an_activity
from tests.drawn_values import MIXES

GOLD = TierId("gold")
KEY = PartnerId("p1")


def one_partner(*activities: Activity, **fields: object) -> Plan:
    tiers = [a_tier(onboarding_minutes_per_month=300)]
    return a_plan(tiers=tiers, activities=activities, partners=[a_partner(**{"tier": GOLD, **fields})])


def test_a_line_names_what_its_minutes_are_made_of() -> None:
    review = an_activity("review", minutes_each=90, times_per_year={GOLD: 4})
    (line,) = explain(one_partner(review, effort_percent=200), KEY)
    assert (line.name, line.minutes_each, line.times_per_year) == ("Review", 90, 4)
    assert (line.weight_points, line.effort_percent) == (WHOLE, 200)
    assert line.minutes_per_month == 60


def test_the_work_of_a_model_counts_by_its_weight() -> None:
    calls = an_activity(
        "calls", model=SalesModel.SELL_WITH, minutes_each=60, times_per_year={GOLD: 12}, drive=Drive.REACTIVE
    )
    (line,) = explain(one_partner(calls, mix=ModelMix(6_000, 0, 4_000)), KEY)
    assert (line.model, line.weight_points, line.minutes_per_month) == (SalesModel.SELL_WITH, 4_000, 24)


def test_models_without_a_weight_and_tiers_without_the_activity_have_no_line() -> None:
    calls = an_activity("calls", model=SalesModel.SELL_TO, times_per_year={GOLD: 12})
    rare = an_activity("rare", times_per_year={GOLD: 0})
    assert explain(one_partner(calls, rare), KEY) == ()


def test_a_new_partner_has_a_line_for_onboarding() -> None:
    (line,) = explain(one_partner(start=JANUARY), KEY)
    assert (line.kind, line.minutes_per_month) == (ShareKind.ONBOARDING, 300)


def test_a_known_workload_is_a_line_with_its_reason_and_the_difference() -> None:
    review = an_activity("review", minutes_each=90, times_per_year={GOLD: 4})
    lines = explain(one_partner(review, known_workload=KnownWorkload(600, "Time sheet")), KEY)
    assert [(line.kind, line.name, line.minutes_per_month) for line in lines] == [
        (ShareKind.ACTIVITY, "Review", 30),
        (ShareKind.KNOWN, "Time sheet", 570),
    ]


def test_minutes_lost_in_rounding_go_to_the_lines_that_lost_most() -> None:
    thirds = [an_activity(key, minutes_each=4, times_per_year={GOLD: 1}, rank=0) for key in ("a", "b", "c")]
    lines = explain(one_partner(*thirds), KEY)
    assert [line.minutes_per_month for line in lines] == [1, 0, 0]


def test_somebody_who_is_not_in_the_plan_cannot_be_explained() -> None:
    with pytest.raises(KeyError):
        explain(one_partner(), PartnerId("nobody"))


@pytest.mark.parametrize("model", SalesModel)
def test_the_default_catalogue_gives_the_usual_hours(model: SalesModel) -> None:
    plan = new_plan(JANUARY)
    for tier, (low, high) in USUAL_HOURS_PER_YEAR.items():
        assert low <= minutes_per_year(plan, tier, model) / 60 <= high


def test_without_a_model_a_partner_costs_its_shared_work() -> None:
    shared = an_activity("review", minutes_each=90, times_per_year={GOLD: 4})
    calls = an_activity("calls", model=SalesModel.SELL_TO, minutes_each=60, times_per_year={GOLD: 12})
    plan = one_partner(shared, calls)
    assert minutes_per_year(plan, GOLD, None) == 360
    assert minutes_per_year(plan, GOLD, SalesModel.SELL_TO) == 1_080


@given(
    mix=MIXES,
    tier=st.none() | st.sampled_from(["platinum", "gold", "silver", "bronze", "tech-touch"]).map(TierId),
    effort=st.integers(1, 1_000),
    known=st.none() | st.integers(0, 20_000).map(lambda minutes: KnownWorkload(minutes, "Diary")),
    start=st.none() | st.integers(-12, 3).map(JANUARY.plus),
)
def test_the_lines_sum_to_the_figure(
    mix: ModelMix, tier: TierId | None, effort: int, known: KnownWorkload | None, start: Month | None
) -> None:
    partner = Partner(
        KEY, "Acme", tier=tier, mix=mix, effort_percent=effort, known_workload=known, start=start
    )
    plan = replace(new_plan(JANUARY), partners={KEY: partner})
    lines = explain(plan, KEY)
    assert sum(line.minutes_per_month for line in lines) == derive(plan).partner(KEY)
