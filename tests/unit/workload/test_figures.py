"""Figures against the same formulas written once more, plainly, one partner at a time."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.balance.recount import Recounter
from cpm_planner.model.activity import Drive
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit, WorkingTime
from cpm_planner.model.sales_model import WHOLE, ModelMix, SalesModel
from cpm_planner.model.seat_terms import Leave, TermsChange
from cpm_planner.workload import figures as figures_module
from cpm_planner.workload.arrays import ROWS
from cpm_planner.workload.figures import derive
from tests.builders import PLANS, a_cpm, a_large_plan, a_partner, a_plan, a_role_type, a_tier, an_activity

NOVEMBER, MARCH = Month(2026, 11), Month(2027, 3)
GOLD = TierId("gold")
REVIEW = an_activity("review", minutes_each=120, times_per_year={GOLD: 12})
TRAINING = an_activity("training", model=SalesModel.SELL_THROUGH, minutes_each=60, times_per_year={GOLD: 12})
COACHING = an_activity("coaching", model=SalesModel.SELL_WITH, minutes_each=60, times_per_year={GOLD: 24})
REQUESTS = an_activity("requests", drive=Drive.REACTIVE, minutes_each=30, times_per_year={GOLD: 12})
THROUGH, WITH = ModelMix(sell_through=WHOLE), ModelMix(sell_with=WHOLE)
HYBRID = ModelMix.equal([SalesModel.SELL_THROUGH, SalesModel.SELL_WITH])


def small_plan(*partners: Partner, owners: dict[str, str] | None = None, **fields: object) -> Plan:
    """Two CPMs with fit 100 / 80 / 50, every partner Ana's unless said otherwise."""
    plan = a_plan(
        partners=partners,
        cpms=[a_cpm("ana"), a_cpm("ben")],
        role_types=[a_role_type(fit=Fit(100, 80, 50))],
        tiers=[a_tier("gold", onboarding_minutes_per_month=60, handover_minutes=120)],
        activities=[REVIEW, TRAINING, COACHING, REQUESTS],
        owners=owners if owners is not None else {partner.id: "ana" for partner in partners},
        assumptions=Assumptions(NOVEMBER, default_tier=GOLD),
    )
    return replace(plan, **fields)


def test_shared_work_counts_once_and_models_by_weight() -> None:
    plan = small_plan(
        a_partner("through", mix=THROUGH), a_partner("hybrid", mix=HYBRID), a_partner("untagged")
    )
    figures = derive(plan)
    assert [figures.partner(key) for key in plan.partners] == [150 + 60, 150 + 30 + 60, 150]


def test_a_partner_of_one_model_needs_its_workload_divided_by_fit() -> None:
    figures = derive(small_plan(a_partner("p", mix=THROUGH)))
    assert figures.cpm(CpmId("ana")).minutes_needed == pytest.approx(210 / 0.8, abs=1)


def test_effort_known_hours_and_onboarding_change_the_workload() -> None:
    known = KnownWorkload(1_001, "measured")
    plan = small_plan(
        a_partner("double", mix=THROUGH, effort_percent=200),
        a_partner("known", mix=HYBRID, effort_percent=200, known_workload=known),
        a_partner("new", mix=THROUGH, start=NOVEMBER.plus(-8)),
        a_partner("grown", mix=THROUGH, start=NOVEMBER.plus(-9)),
        a_partner("later", mix=THROUGH, start=NOVEMBER.plus(1)),
    )
    figures = derive(plan)
    assert [figures.partner(key) for key in plan.partners] == [420, 1_001, 270, 210, 0]


def test_reactive_work_and_reserve() -> None:
    ana = derive(small_plan(a_partner("p", mix=THROUGH))).cpm(CpmId("ana"))
    assert ana.reactive_minutes == round(30 / 0.8)
    assert ana.reactive_share == pytest.approx(30 / 210, abs=0.005)
    assert ana.reserve_minutes == round(111 * 60 / 4)
    assert not ana.eats_reserve


@pytest.mark.parametrize(
    ("planned", "requests", "over", "in_reserve"),
    [(60, 20, 0, 0), (80, 5, 0, 5), (80, 22, 2, 3), (80, 30, 10, 0), (60, 45, 5, 0), (110, 0, 10, 25)],
)
def test_planned_work_in_the_reserve_by_hand(planned: int, requests: int, over: int, in_reserve: int) -> None:
    """Of 100 hours 25 are kept for requests; what planned work has of them is told apart from overtime."""
    hours = {Drive.PROACTIVE: planned, Drive.REACTIVE: requests}
    work = [
        an_activity(drive, drive=drive, minutes_each=each * 60, times_per_year={GOLD: 12})
        for drive, each in hours.items()
    ]
    time = WorkingTime(productive_hours_per_year=1_200, internal_percent=0)
    plan = small_plan(a_partner("p"), activities={each.id: each for each in work})
    roles = {key: replace(role, working_time=time) for key, role in plan.role_types.items()}
    figures = derive(replace(plan, role_types=roles))
    ana = figures.cpm(CpmId("ana"))
    assert (ana.minutes_available, ana.reserve_minutes) == (6_000, 1_500)
    assert (ana.over_capacity_minutes, ana.planned_in_reserve_minutes) == (over * 60, in_reserve * 60)
    assert figures.overload_minutes == 60 * (over + in_reserve)
    evenness = figures.evenness[plan.cpms[CpmId("ana")].role_type]
    assert evenness.planned_in_reserve == (in_reserve > 0)


def test_a_split_hybrid_loads_both_cpms_and_counts_for_each() -> None:
    split = Assignment(CpmId("ana"), {SalesModel.SELL_WITH: CpmId("ben")})
    figures = derive(small_plan(a_partner("p", mix=HYBRID), assignments={PartnerId("p"): split}))
    ana, ben = figures.cpm(CpmId("ana")), figures.cpm(CpmId("ben"))
    assert ben.minutes_needed == 60 / 0.5
    assert ana.minutes_needed == pytest.approx((150 + 30) / 0.8, abs=1)
    assert (ana.partners, ben.partners) == (1, 1)
    assert (ana.focus, ben.focus) == (1, 1)


def test_focus_is_the_effective_number_of_models() -> None:
    plan = small_plan(a_partner("a", mix=THROUGH), a_partner("b", mix=WITH))
    ana = derive(plan).cpm(CpmId("ana"))
    shares = [minutes / sum(ana.minutes_by_model) for minutes in ana.minutes_by_model]
    assert ana.focus == pytest.approx(1 / sum(share**2 for share in shares))
    assert derive(small_plan(a_partner("a"))).cpm(CpmId("ana")).focus is None


def test_an_assignment_waits_for_its_month_and_hands_over_then() -> None:
    def ana_and_ben(effective: Month, holdout: Month | None = None) -> list[int]:
        given = Assignment(CpmId("ben"), effective=effective, previous=CpmId("ana"), holdout=holdout)
        figures = derive(small_plan(a_partner("p"), assignments={PartnerId("p"): given}))
        return [figures.cpm(CpmId(key)).minutes_needed for key in ("ana", "ben")]

    assert ana_and_ben(NOVEMBER.plus(1)) == [150, 0]
    assert ana_and_ben(NOVEMBER) == ana_and_ben(NOVEMBER.plus(-1)) == [60, 210]
    assert ana_and_ben(NOVEMBER.plus(-2)) == [0, 150]
    assert ana_and_ben(NOVEMBER.plus(-5), holdout=NOVEMBER) == [150, 0]


@pytest.mark.parametrize(
    ("fields", "hours"),
    [
        ({}, 111),
        ({"fte_percent": 50}, 55.5),
        ({"end": NOVEMBER}, 111),
        ({"end": NOVEMBER.plus(-1)}, 0),
        ({"start": NOVEMBER.plus(1)}, 0),
        ({"start": NOVEMBER.plus(-1)}, 0),
        ({"start": NOVEMBER.plus(-2)}, 111 * 0.25),
        ({"start": NOVEMBER.plus(-5)}, 111 * 0.75),
        ({"start": NOVEMBER.plus(-6)}, 111),
        ({"status": SeatStatus.OPEN}, 0),
        ({"status": SeatStatus.PLANNED, "start": NOVEMBER.plus(-12)}, 111),
        ({"end": NOVEMBER, "end_day": 10}, 37),
        ({"end": NOVEMBER.plus(1), "end_day": 10}, 111),
        ({"start": NOVEMBER.plus(-6), "start_day": 20}, 111),
        ({"leave": (Leave(NOVEMBER, NOVEMBER),)}, 0),
        ({"leave": (Leave(NOVEMBER.plus(-2), NOVEMBER, 40),)}, 66.6),
        ({"leave": (Leave(NOVEMBER.plus(-1), NOVEMBER.plus(-1)), Leave(MARCH, MARCH))}, 111),
        ({"terms": (TermsChange(NOVEMBER, fte_percent=50),)}, 55.5),
        ({"terms": (TermsChange(NOVEMBER.plus(1), fte_percent=50),)}, 111),
        ({"terms": (TermsChange(NOVEMBER.plus(-3), 60), TermsChange(NOVEMBER.plus(-1), 20))}, 22.2),
        ({"terms": (TermsChange(NOVEMBER.plus(-3), 60), TermsChange(NOVEMBER, cost_centre="CC"))}, 66.6),
    ],
)
def test_capacity_follows_fte_start_end_ramp_and_status(fields: dict[str, object], hours: float) -> None:
    plan = small_plan(cpms={CpmId("ana"): a_cpm("ana", **fields)})
    assert derive(plan).cpm(CpmId("ana")).minutes_available == round(hours * 60)


def test_a_seat_that_starts_within_the_month_offers_the_days_that_are_left_of_its_ramp() -> None:
    roles = {RoleTypeId("manager"): a_role_type(ramp_percent=(50,))}
    plan = small_plan(cpms={CpmId("ana"): a_cpm("ana", start=NOVEMBER, start_day=16)}, role_types=roles)
    assert derive(plan).cpm(CpmId("ana")).minutes_available == 111 * 60 * 50 // 100 * 15 // 30
    leap = replace(plan, assumptions=replace(plan.assumptions, planning_month=Month(2028, 2)))
    cpm = a_cpm("ana", start=Month(2028, 2), start_day=29)
    leap = replace(leap, cpms={cpm.id: cpm})
    assert derive(leap).cpm(cpm.id).minutes_available == round(111 * 60 * 0.5 / 29)


def test_a_partner_costs_nothing_after_its_last_month_and_what_the_onboarding_curve_says_while_new() -> None:
    known = KnownWorkload(1_001, "measured")
    plan = small_plan(
        a_partner("last", mix=THROUGH, end=NOVEMBER),
        a_partner("gone", mix=THROUGH, end=NOVEMBER.plus(-1), known_workload=known),
        a_partner("first", mix=THROUGH, start=NOVEMBER),
        a_partner("second", mix=THROUGH, start=NOVEMBER.plus(-1)),
        a_partner("third", mix=THROUGH, start=NOVEMBER.plus(-2)),
        assumptions=Assumptions(NOVEMBER, GOLD, onboarding_months=3, onboarding_percent=(250, 75)),
    )
    figures = derive(plan)
    assert [figures.partner(key) for key in plan.partners] == [210, 0, 360, 255, 270]
    assert figures.cpm(CpmId("ana")).partners == 5


def test_work_without_capacity_has_no_utilisation_and_stays_out_of_the_spread() -> None:
    plan = small_plan(a_partner("p", mix=THROUGH))
    plan = replace(plan, cpms={**plan.cpms, CpmId("ana"): a_cpm("ana", status=SeatStatus.OPEN)})
    figures = derive(plan)
    assert figures.cpm(CpmId("ana")).utilisation is None
    (evenness,) = figures.evenness.values()
    assert (evenness.cpms, evenness.spread, evenness.over_capacity) == (2, 0, 1)


def test_a_part_that_does_not_fit_counts_undiminished() -> None:
    plan = small_plan(a_partner("p", mix=THROUGH))
    plan = replace(
        plan, role_types={key: replace(role, fit=Fit(100, 0, 0)) for key, role in plan.role_types.items()}
    )
    assert derive(plan).cpm(CpmId("ana")).minutes_needed == 210


@given(PLANS)
def test_figures_equal_the_formulas_written_plainly(plan: Plan) -> None:
    figures, counted = derive(plan), Recounter(plan).count(plan.assignments)
    for key, (minutes, doubt) in counted.minutes.items():
        assert abs(figures.cpm(key).minutes_needed - minutes) <= doubt
        assert figures.cpm(key).minutes_available == counted.available[key]
        requests, unsure = counted.requests[key]
        assert abs(figures.cpm(key).reactive_minutes - requests) <= unsure
        in_reserve, unsure = counted.planned_in_reserve(key)
        assert abs(figures.cpm(key).planned_in_reserve_minutes - max(in_reserve, 0)) <= unsure
        assert figures.cpm(key).partners == counted.partners[key]
    overload, unsure = counted.overload()
    assert abs(figures.overload_minutes - overload) <= unsure
    total = figures.load.minutes.sum()
    assert total == figures.needed_minutes.sum()


@given(PLANS, PLANS)
def test_figures_after_a_change_equal_figures_from_scratch(before: Plan, after: Plan) -> None:
    updated, fresh = derive(after, derive(before)), derive(after)
    assert (updated.minutes == fresh.minutes).all()
    assert (updated.available == fresh.available).all()
    assert (updated.partner_minutes == fresh.partner_minutes).all()
    assert updated.plan is after


@given(PLANS, st.sampled_from(ROWS), st.randoms(use_true_random=False))
def test_rows_stand_in_the_order_of_the_plan_also_after_it_changed(
    before: Plan, name: str, random: Random
) -> None:
    """An undo, or another scenario, has the same partners in another order."""
    items = list(getattr(before, name).items())
    random.shuffle(items)
    after = replace(before, **{name: dict(items)})
    updated, fresh = derive(after, derive(before)), derive(after)
    assert list(updated.arrays.partners.index) == list(after.partners)
    assert list(updated.arrays.cpms.index) == list(after.cpms)
    assert (updated.minutes == fresh.minutes).all()
    assert (updated.available == fresh.available).all()
    assert (updated.partner_minutes == fresh.partner_minutes).all()


@given(st.integers(0, 40))
def test_blocks_make_no_difference(size: int) -> None:
    plan = a_large_plan(41, 5)
    whole = derive(plan)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(figures_module, "BLOCK", size + 1)
        blocked = derive(plan)
    assert (whole.minutes == blocked.minutes).all()
    assert (whole.load.partners == blocked.load.partners).all()
