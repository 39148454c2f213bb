"""Figures against the same formulas written once more, plainly, one partner at a time."""

import math
from collections import defaultdict
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.model.activity import Drive
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.ids import CpmId, PartnerId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.model.sales_model import WHOLE, ModelMix, SalesModel
from cpm_planner.workload import figures as figures_module
from cpm_planner.workload.figures import derive
from tests.builders import PLANS, a_cpm, a_large_plan, a_partner, a_plan, a_role_type, a_tier, an_activity

NOVEMBER = Month(2026, 11)
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
    assert [figures.partner(key) for key in plan.partners] == [420, 1_001, 270, 210, 210]


def test_reactive_work_and_reserve() -> None:
    ana = derive(small_plan(a_partner("p", mix=THROUGH))).cpm(CpmId("ana"))
    assert ana.reactive_minutes == round(30 / 0.8)
    assert ana.reactive_share == pytest.approx(30 / 210, abs=0.005)
    assert ana.reserve_minutes == round(111 * 60 / 4)
    assert not ana.eats_reserve


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
    ],
)
def test_capacity_follows_fte_start_end_ramp_and_status(fields: dict[str, object], hours: float) -> None:
    plan = small_plan(cpms={CpmId("ana"): a_cpm("ana", **fields)})
    assert derive(plan).cpm(CpmId("ana")).minutes_available == hours * 60


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
    figures = derive(plan)
    for key, needed in plainly_needed(plan).items():
        assert abs(figures.cpm(key).minutes_needed - needed) <= 2 + 1e-9 * needed
    total = figures.load.minutes.sum()
    assert total == figures.needed_minutes.sum()


@given(PLANS, PLANS)
def test_figures_after_a_change_equal_figures_from_scratch(before: Plan, after: Plan) -> None:
    updated, fresh = derive(after, derive(before)), derive(after)
    assert (updated.minutes == fresh.minutes).all()
    assert (updated.available == fresh.available).all()
    assert (updated.partner_minutes == fresh.partner_minutes).all()
    assert updated.plan is after


@given(st.integers(0, 40))
def test_blocks_make_no_difference(size: int) -> None:
    plan = a_large_plan(41, 5)
    whole = derive(plan)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(figures_module, "BLOCK", size + 1)
        blocked = derive(plan)
    assert (whole.minutes == blocked.minutes).all()
    assert (whole.load.partners == blocked.load.partners).all()


def plainly_needed(plan: Plan) -> dict[CpmId, float]:
    """Minutes needed by CPM, with none of the arrays; up to rounding of parts."""
    needed: dict[CpmId, float] = defaultdict(float)
    for key, assignment in plan.assignments.items():
        partner = plan.partners[key]
        holds = assignment.effective is None or assignment.effective <= plan.assumptions.planning_month
        if assignment.holdout is not None and assignment.holdout >= plan.assumptions.planning_month:
            holds = False
        for model, minutes in plain_parts(plan, partner).items():
            doer = assignment.primary if model is None else assignment.cpm_for(model)
            doer = doer if holds else assignment.previous
            if doer is not None:
                kept = [
                    m for m in partner.mix.models if not holds or assignment.cpm_for(m) == assignment.primary
                ]
                needed[doer] += minutes * plain_inverse(plan, doer, model, partner, kept)
        if holds:
            for cpm, minutes in plain_handover(plan, partner, assignment).items():
                needed[cpm] += minutes
    return needed


def plain_parts(plan: Plan, partner: Partner) -> dict[SalesModel | None, float]:
    """Minutes a month of shared work (None) and of each model."""
    tier = plan.tier_of(partner)
    parts: dict[SalesModel | None, float] = dict.fromkeys((None, *SalesModel), 0)
    for activity in plan.activities.values():
        weight = 1 if activity.model is None else partner.mix.weight(activity.model) / WHOLE
        minutes = activity.minutes_per_year(tier) / 12
        parts[activity.model] += minutes * weight * partner.effort_percent / 100
    age = None if partner.start is None else plan.assumptions.planning_month.since(partner.start)
    if tier is not None and age is not None and 0 <= age < plan.assumptions.onboarding_months:
        parts[None] += plan.tiers[tier].onboarding_minutes_per_month
    parts = {part: round(minutes) for part, minutes in parts.items()}
    if partner.known_workload is not None:
        total, known = sum(parts.values()), partner.known_workload.minutes_per_month
        parts = {part: math.floor(minutes * known / total) if total else 0 for part, minutes in parts.items()}
        parts[None] += known - sum(parts.values())
    return parts


def plain_inverse(
    plan: Plan, doer: CpmId, model: SalesModel | None, partner: Partner, kept: list[SalesModel]
) -> float:
    """One over the fit; shared work follows the models kept, by weight."""
    fit = plan.role_types[plan.cpms[doer].role_type].fit
    inverse = {each: 100 / fit.percent(each) if fit.percent(each) else 1 for each in SalesModel}
    if model is not None:
        return inverse[model]
    weight = sum(partner.mix.weight(each) for each in kept)
    return sum(partner.mix.weight(each) * inverse[each] for each in kept) / weight if weight else 1


def plain_handover(plan: Plan, partner: Partner, assignment: Assignment) -> dict[CpmId, float]:
    """Minutes of handing over in the planning month, by CPM."""
    months, tier = plan.assumptions.handover_months, plan.tier_of(partner)
    begin = max(
        -(10**6) if assignment.effective is None else assignment.effective.ordinal,
        -(10**6) if assignment.holdout is None else assignment.holdout.ordinal + 1,
    )
    age = plan.assumptions.planning_month.ordinal - begin
    if assignment.previous is None or tier is None or not 0 <= age < months:
        return {}
    minutes = plan.tiers[tier].handover_minutes / months
    sides = [assignment.primary, assignment.previous]
    return {cpm: minutes * sides.count(cpm) for cpm in sides}
