"""Hiring plans: whom, where, from when, why, at what cost; and what is refused."""

from dataclasses import replace
from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest
from hypothesis import given

from cpm_planner.balance.fault import WrongResultError
from cpm_planner.edit.hiring import add_planned_seats
from cpm_planner.headcount.hiring import study
from cpm_planner.headcount.hiring.core.smallest import Sought
from cpm_planner.headcount.hiring.derived_hires import cost_of_hire, cost_of_way
from cpm_planner.headcount.hiring.request import HiringRequest
from cpm_planner.headcount.hiring.result import HiringPlan
from cpm_planner.headcount.hiring.study import plan_hires
from cpm_planner.headcount.monthly import monthly_figures
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.errors import CancelledError, InputError
from cpm_planner.model.ids import RoleTypeId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from tests.unit.derivation.truth import assert_true
from tests.unit.headcount.changing_plans import CHANGING_PLANS
from tests.unit.headcount.hiring.plans import JANUARY, WITH, a_team, frozen, hours

if TYPE_CHECKING:
    from cpm_planner.balance.study_progress import StudyProgress

MANAGER, INSIDE = RoleTypeId("manager"), RoleTypeId("inside")


def named(found: HiringPlan) -> list[tuple[str, str, Month, int]]:
    """Role type, region, start and number of every hire."""
    return [(each.hire.role_type, each.hire.region, each.hire.start, each.count) for each in found.hires]


def test_nobody_is_hired_while_everybody_has_time() -> None:
    found = plan_hires(a_team(hours("p", 100)), HiringRequest())
    assert (found.heads, found.bound, found.cost_cents, found.is_smallest) == (0, 0, 0, True)
    assert found.months_left == ()


def test_one_hire_takes_what_is_too_much_from_the_first_month_it_can_have() -> None:
    found = plan_hires(a_team(hours("p", 140)), HiringRequest())
    assert named(found) == [("manager", "North", Month(2027, 3), 1)]
    assert found.left_minutes[:3] == (2_400, 2_400, 0)
    assert found.unavoidable_minutes == found.left_minutes
    assert found.cost_cents == 10 * 1_000_000
    assert found.annual_cents == 12_000_000
    assert found.is_proved


def test_what_is_said_of_cost_is_true() -> None:
    dear = Pay(base_cents=12_000_000, variable_cents=1, burden_points=2_345, recruiting_cents=500_000)
    plan = a_team(hours("p", 290))
    manager = replace(plan.role_types[MANAGER], pay=dear)
    found = plan_hires(replace(plan, role_types={**plan.role_types, MANAGER: manager}), HiringRequest())
    assert found.heads > 1
    assert_true(cost_of_way(found), found.cost_cents)
    for each in found.hires:
        assert_true(cost_of_hire(found, each), each.cost_cents)


def test_the_reason_names_the_month_and_the_hours() -> None:
    saves = plan_hires(a_team(hours("p", 140)), HiringRequest()).hires[0].saves
    assert saves is not None
    assert (saves.first, saves.last, saves.minutes) == (Month(2027, 3), Month(2027, 12), 2_400)


def test_utilisation_is_told_before_and_after() -> None:
    use = plan_hires(a_team(hours("p", 140)), HiringRequest()).use
    assert use[MANAGER].before[0] == pytest.approx(1.4)
    assert [use[MANAGER].after[at] for at in (0, 2, 3)] == pytest.approx([1.4, 140 / 150, 0.7], abs=1e-4)
    assert use[INSIDE].after == (None,) * 12


def test_a_hire_starts_only_when_growth_asks_for_it() -> None:
    found = plan_hires(a_team(hours("p", 100), hours("q", 30, start=Month(2027, 9))), HiringRequest())
    assert named(found) == [("manager", "North", Month(2027, 9), 1)]


def test_a_ramp_too_slow_makes_the_hire_start_earlier() -> None:
    found = plan_hires(a_team(hours("p", 100), hours("q", 80, start=Month(2027, 9))), HiringRequest())
    assert named(found) == [("manager", "North", Month(2027, 8), 1)]


def test_nobody_starts_in_a_freeze() -> None:
    found = plan_hires(frozen(a_team(hours("p", 140)), Month(2027, 6)), HiringRequest())
    assert found.hires[0].hire.start == Month(2027, 7)
    assert len(found.months_left) == 6


def test_months_before_the_one_asked_for_may_be_beyond_the_target() -> None:
    found = plan_hires(a_team(hours("p", 140)), HiringRequest(kept_from=Month(2027, 10)))
    assert found.hires[0].hire.start == Month(2027, 10)
    assert sum(found.unavoidable_minutes) == 0


def test_a_lower_target_needs_more() -> None:
    assert plan_hires(a_team(hours("p", 100)), HiringRequest(target_percent=80)).heads == 1


def test_each_region_has_seats_of_its_own_unless_everybody_works_everywhere() -> None:
    plan = a_team(hours("p", 60), hours("q", 40, region="South"), hours("r", 40, region="South"), owners={})
    apart = plan_hires(plan, HiringRequest())
    assert [each.hire.region for each in apart.hires] == ["South"]
    together = plan_hires(plan, HiringRequest(by_region=False))
    assert [each.hire.region for each in together.hires] == [""]


def test_partners_without_a_region_are_anybodys() -> None:
    found = plan_hires(a_team(hours("p", 100, region=""), owners={}), HiringRequest())
    assert found.heads == 0


def test_work_stays_with_its_role_type_unless_any_may_take_it() -> None:
    plan = a_team(hours("p", 100), hours("q", 90, mix=WITH), owners={"p": "ana", "q": "ana"})
    kept = plan_hires(plan, HiringRequest())
    assert {each.hire.role_type for each in kept.hires} == {MANAGER}
    assert max(kept.moved_minutes) == 0
    moved = plan_hires(plan, HiringRequest(any_role_type=True))
    assert (kept.heads, moved.heads) == (4, 1)
    assert {each.hire.role_type for each in moved.hires} == {INSIDE}
    assert max(moved.moved_minutes) == 90 * 60


def test_work_that_nobody_has_goes_to_any_role_type_with_a_fit() -> None:
    plan = a_team(hours("p", 100), hours("q", 90, mix=WITH), owners={"p": "ana"})
    assert named(plan_hires(plan, HiringRequest())) == [("inside", "North", Month(2027, 3), 1)]


def test_only_some_role_types_may_be_hired() -> None:
    plan = a_team(hours("p", 100), hours("q", 90, mix=WITH), owners={"p": "ana"})
    found = plan_hires(plan, HiringRequest(role_types=frozenset({MANAGER})))
    assert {each.hire.role_type for each in found.hires} == {MANAGER}


def test_the_cheapest_hires_may_be_more_than_the_fewest() -> None:
    plan = a_team(hours("p", 140))
    fewest = plan_hires(plan, HiringRequest(any_role_type=True, sought=Sought.HIRES))
    cheapest = plan_hires(plan, HiringRequest(any_role_type=True, sought=Sought.COST))
    assert cheapest.cost_cents <= fewest.cost_cents
    assert named(cheapest) == [("inside", "North", Month(2027, 3), 1)]
    assert cheapest.bound == cheapest.cost_cents


def test_a_tier_may_be_served_by_one_more_role_type() -> None:
    plan = a_team(hours("p", 100, mix=WITH), hours("q", 45, mix=WITH, tier=TierId("silver")))
    asked = HiringRequest(served=(TierId("silver"), INSIDE))
    assert (plan_hires(plan, HiringRequest()).heads, plan_hires(plan, asked).heads) == (4, 3)


def test_given_heads_cover_the_revenue_they_can() -> None:
    plan = a_team(hours("p", 100), hours("q", 80), hours("r", 80, tier=TierId("bronze")))
    found = plan_hires(plan, HiringRequest(most_heads=1))
    assert found.heads == 1
    assert 0.5 < found.covered_revenue <= found.revenue_bound < 1
    assert {each.tier for each in found.left} <= {TierId("gold"), TierId("bronze")}
    assert sum(each.minutes for each in found.left) > 0


def test_a_budget_is_not_exceeded() -> None:
    found = plan_hires(a_team(hours("p", 400)), HiringRequest(budget_cents=15_000_000))
    assert 0 < found.cost_cents <= 15_000_000
    assert plan_hires(a_team(hours("p", 400)), HiringRequest(budget_cents=0)).heads == 0


def test_accepted_hires_are_planned_seats_that_offer_what_was_told() -> None:
    plan = a_team(hours("p", 340))
    found = plan_hires(plan, HiringRequest())
    hired = add_planned_seats([(each.hire, each.count) for each in found.hires])(plan)
    new = [cpm for key, cpm in hired.cpms.items() if key not in plan.cpms]
    assert len(new) == found.heads > 1
    assert {(cpm.status, cpm.cost_centre, cpm.regions) for cpm in new} == {
        (SeatStatus.PLANNED, "CC-1", ("North",))
    }
    assert len({cpm.name for cpm in hired.cpms.values()}) == len(hired.cpms)
    assert (monthly_figures(hired).utilisation[0, 3:] <= 1).all()
    assert plan_hires(hired, HiringRequest()).heads == 0


def test_seats_planned_twice_have_names_of_their_own() -> None:
    plan = a_team(hours("p", 140))
    found = plan_hires(plan, HiringRequest())
    again = add_planned_seats([(each.hire, each.count) for each in found.hires])
    assert len(again(again(plan)).cpms) == 3


def test_progress_is_told() -> None:
    told: list[StudyProgress] = []
    plan_hires(a_team(hours("p", 140)), HiringRequest(), told.append)
    assert [told[0].done, told[-1].done] == [0.0, 1.0]


def test_cancelled_before_anything_is_known() -> None:
    with pytest.raises(CancelledError):
        plan_hires(a_team(hours("p", 140)), HiringRequest(), cancelled=lambda: True)


@pytest.mark.parametrize(
    ("request_of", "code"),
    [
        ({"target_percent": 0}, "target-out-of-range"),
        ({"target_percent": 101}, "target-out-of-range"),
        ({"role_types": frozenset({RoleTypeId("chef")})}, "unknown-role-type"),
        ({"served": (TierId("gold"), RoleTypeId("chef"))}, "unknown-role-type"),
        ({"served": (TierId("lead"), MANAGER)}, "unknown-tier"),
    ],
)
def test_what_does_not_exist_is_refused(request_of: dict[str, object], code: str) -> None:
    with pytest.raises(InputError) as refused:
        plan_hires(a_team(hours("p", 1)), HiringRequest(**request_of))
    assert refused.value.code == code


def test_a_plan_without_role_types_is_refused() -> None:
    plan = replace(a_team(), cpms={}, role_types={})
    with pytest.raises(InputError, match="no role types"):
        plan_hires(plan, HiringRequest())


def test_a_wrong_result_is_never_shown() -> None:
    plan = a_team(hours("p", 140))
    right = plan_hires(plan, HiringRequest())
    wrong = {
        "cost": replace(right, hires=tuple(replace(each, cost_cents=1) for each in right.hires)),
        "seats": replace(right, hires=tuple(replace(each, count=2) for each in right.hires)),
    }
    for each in wrong.values():
        with patch.object(study.Account, "hiring_plan", return_value=each), pytest.raises(WrongResultError):
            plan_hires(plan, HiringRequest())


def test_what_starts_too_early_or_breaks_a_limit_is_never_shown() -> None:
    plan = a_team(hours("p", 140))
    right = plan_hires(plan, HiringRequest())
    early = tuple(replace(each, hire=replace(each.hire, start=JANUARY)) for each in right.hires)
    for each in (
        replace(right, hires=early),
        replace(right, request=HiringRequest(most_heads=0)),
        replace(right, request=HiringRequest(budget_cents=0)),
    ):
        with patch.object(study.Account, "hiring_plan", return_value=each), pytest.raises(WrongResultError):
            plan_hires(plan, HiringRequest())


@given(CHANGING_PLANS)
def test_any_plan_has_hires_that_hold_when_counted_again(plan: Plan) -> None:
    if not plan.role_types:
        return
    found = plan_hires(plan, HiringRequest(seconds=2.0))
    assert found.bound <= found.heads
    assert all(
        left >= least for left, least in zip(found.left_minutes, found.unavoidable_minutes, strict=True)
    )
