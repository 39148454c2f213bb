"""What-if edits: each changes what it says, and nothing else."""

from dataclasses import replace

import pytest

from cpm_planner.balance.studies.leaver.result import LeaverRequest
from cpm_planner.balance.studies.leaver.study import share_out
from cpm_planner.edit.what_if.demand import move_to_tier, partners_of, region_grows
from cpm_planner.edit.what_if.team import (
    draw_leavers,
    expected_attrition,
    freeze_until,
    leaves,
    named_attrition,
    slower_ramp,
)
from cpm_planner.headcount.comparison import compare_plans, outcome_of, survival, uncovered_revenue
from cpm_planner.headcount.comparison_text import comparison_lines, uncovered_sentence
from cpm_planner.headcount.hiring.request import HiringRequest
from cpm_planner.headcount.hiring.study import plan_hires
from cpm_planner.headcount.monthly import monthly_figures
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.errors import EditRefusedError
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from tests.builders import a_cpm
from tests.unit.headcount.hiring.plans import JANUARY, a_team, hours

ANA, BEN = CpmId("ana"), CpmId("ben")


def two_seats(**fields: object) -> Plan:
    """Ana and Ben in the North, with 60 hours for Ana and 30 for Ben."""
    plan = a_team(hours("p", 60), hours("q", 30, region="South"), owners={"p": "ana", "q": "ben"})
    ben = a_cpm("ben", "manager", regions=("North", "South"), cost_centre="CC-2", position_id="P-2")
    return replace(plan, cpms={**plan.cpms, BEN: ben}, **fields)


def test_a_region_grows_on_top_of_what_it_grows_by() -> None:
    plan = a_team(hours("p", 60, growth_percent=10), hours("q", 60, region="South"))
    grown = region_grows(" north ", 20)(plan)
    assert grown.partners[PartnerId("p")].growth_percent == 32
    assert grown.partners[PartnerId("q")] == plan.partners[PartnerId("q")]


@pytest.mark.parametrize(
    ("region", "percent", "code"), [("West", 5, "unknown-region"), ("North", -101, "shrinks-below-nothing")]
)
def test_growth_that_cannot_be_is_refused(region: str, percent: int, code: str) -> None:
    with pytest.raises(EditRefusedError) as refused:
        region_grows(region, percent)(two_seats())
    assert refused.value.code == code


def test_partners_move_to_another_tier() -> None:
    plan = two_seats()
    keys = partners_of(plan, TierId("gold"), "south")
    assert keys == ("q",)
    moved = move_to_tier(keys, TierId("bronze"))(plan)
    assert moved.partners[PartnerId("q")].tier == "bronze"
    assert moved.partners[PartnerId("p")] is plan.partners[PartnerId("p")]
    assert partners_of(plan, TierId("gold")) == ("p", "q")


def test_ramp_gets_longer_by_months_on_its_first_step() -> None:
    slowed = slower_ramp(2)(two_seats()).role_types
    assert [each.ramp_percent for each in slowed.values()] == [(50, 50, 50), (0, 0)]
    only = slower_ramp(1, [RoleTypeId("inside")])(two_seats()).role_types
    assert [each.ramp_percent for each in only.values()] == [(50,), (0,)]


def test_a_freeze_keeps_empty_seats_from_starting_and_hires_away() -> None:
    new = a_cpm("new", "manager", status=SeatStatus.PLANNED, start=Month(2027, 3), start_day=9)
    signed = a_cpm("signed", "manager", start=Month(2027, 3))
    plan = two_seats()
    frozen = freeze_until(Month(2027, 5))(replace(plan, cpms={**plan.cpms, new.id: new, signed.id: signed}))
    assert (frozen.cpms[new.id].start, frozen.cpms[new.id].start_day) == (Month(2027, 6), 1)
    assert frozen.cpms[signed.id] == signed
    assert frozen.assumptions.freeze_until == Month(2027, 5)


def test_expected_attrition_names_nobody_and_makes_hires_necessary() -> None:
    plan = expected_attrition(5_000)(a_team(hours("p", 95)))
    assert survival(plan, 13)[12] == pytest.approx(0.5)
    assert outcome_of(plan).by_role_type[RoleTypeId("manager")].expected_lost_percent == 50
    assert plan_hires(plan, HiringRequest()).heads == 1


def test_named_leavers_get_backfills_who_take_over_their_work() -> None:
    plan = named_attrition([(BEN, Month(2027, 4))])(expected_attrition(900)(two_seats()))
    backfill = plan.cpms[CpmId("backfill-ben")]
    assert (plan.cpms[BEN].status, plan.cpms[BEN].end) == (SeatStatus.LEAVING, Month(2027, 4))
    assert (backfill.status, backfill.start, backfill.backfill_of) == (
        SeatStatus.BACKFILL,
        Month(2027, 7),
        BEN,
    )
    assert (backfill.cost_centre, backfill.position_id, backfill.end) == ("CC-2", "", None)
    assert plan.assumptions.attrition_points == 0
    uncovered = monthly_figures(plan).to_be_covered.sum(axis=(0, 1))
    assert uncovered.tolist() == [0] * 4 + [1_800] * 2 + [0] * 6


def test_backfills_wait_for_a_freeze_or_are_left_out() -> None:
    frozen = freeze_until(Month(2027, 10))(two_seats())
    late = named_attrition([(BEN, Month(2027, 4))])(frozen)
    assert late.cpms[CpmId("backfill-ben")].start == Month(2027, 11)
    assert len(named_attrition([(BEN, Month(2027, 4))], backfilled=False)(two_seats()).cpms) == 2


def test_leavers_are_drawn_at_the_rate_and_the_same_for_the_same_seed() -> None:
    plan = two_seats()
    many = replace(plan, cpms={CpmId(f"c{n}"): a_cpm(f"c{n}", "manager") for n in range(20)})
    drawn = draw_leavers(many, 2_500, seed=3)
    assert len(drawn) == 5
    assert drawn == draw_leavers(many, 2_500, seed=3) != draw_leavers(many, 2_500, seed=4)
    assert [month for _, month in drawn] == [Month(2027, each) for each in (2, 4, 7, 9, 11)]
    assert draw_leavers(plan, 0) == []
    ended = replace(plan, cpms={key: replace(each, end=JANUARY) for key, each in plan.cpms.items()})
    assert draw_leavers(ended, 9_000) == []


def test_a_leaver_is_taken_over_as_the_study_says() -> None:
    plan = two_seats()
    left = leaves(share_out(plan, LeaverRequest(BEN, Month(2027, 4))))(plan)
    assert left.cpms[BEN].status is SeatStatus.LEAVING
    assert left.assignments[PartnerId("q")].primary == ANA
    assert uncovered_revenue(left).sum() == 0


def test_two_plans_are_compared_figure_by_figure() -> None:
    plan = two_seats()
    after = named_attrition([(BEN, Month(2027, 4))], backfilled=False)(plan)
    found = compare_plans(plan, after)
    assert (found.base.closing_heads, found.other.closing_heads) == (2, 1)
    assert found.other.cost_cents == found.base.cost_cents - 8 * 1_000_000
    assert (found.other.uncovered_cents, found.other.uncovered_in) == (3_000_000, Month(2027, 5))
    lines = {line.name: line for line in comparison_lines(found, (plan, after))}
    assert lines["Heads at the end"] == ("Heads at the end", "2", "1", "-1")
    assert lines["Cost, USD"].difference == "-80.0k"
    assert lines["Manager: FTE at the end"].difference == "-1.00"
    assert lines["Manager: all hours used in the fullest month"].difference == "+45 points"
    assert lines["Manager: h nobody does"].difference == "+30.0"
    assert uncovered_sentence(found.other, "USD") == (
        "Nobody looks after revenue of USD 30.0k a year in May 2027."
    )
    assert uncovered_sentence(found.base, "USD") == ""


def test_a_role_type_that_comes_to_have_capacity_is_told() -> None:
    plan = two_seats()
    more = replace(plan, cpms={**plan.cpms, CpmId("eve"): a_cpm("eve", "inside")})
    lines = {line.name: line for line in comparison_lines(compare_plans(plan, more), (plan, more))}
    assert lines["Inside: all hours used over all months"].difference == "new or gone"


def test_equal_plans_differ_in_nothing() -> None:
    found = compare_plans(two_seats(), two_seats())
    assert [line.difference for line in comparison_lines(found, (two_seats(), two_seats()))] == ["", "", ""]


def test_a_plan_without_anybody_or_months_can_be_counted() -> None:
    empty = outcome_of(Plan(Assumptions(JANUARY, horizon_months=0)))
    assert (empty.closing_heads, empty.cost_cents, empty.uncovered_in) == (0, None, None)
