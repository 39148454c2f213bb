"""The smallest team of a plan: seats by role type and region against those there are, rules kept."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cpm_planner.balance.studies.smallest_team import SmallestTeam, TeamRow, find_smallest_team
from cpm_planner.balance.studies.team_layout import Sought, TeamRequest
from cpm_planner.model.activity import Drive
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.ids import PartnerId, RoleTypeId, TierId
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit, WorkingTime
from cpm_planner.model.rule import (
    AtMostPartners,
    KeepTogether,
    LanguageMustMatch,
    LockPartner,
    RegionMustMatch,
    Rule,
)
from cpm_planner.model.sales_model import ModelMix
from tests.builders import a_cpm, a_partner, a_plan, a_role_type, an_activity

if TYPE_CHECKING:
    from cpm_planner.balance.study_progress import StudyProgress

FULL = 6_660
"""Partner minutes a month of a full-time seat."""
TO, THROUGH = ModelMix(sell_to=10_000), ModelMix(sell_through=10_000)
ALL_FOR_PLANNED = WorkingTime(reserve_percent=0)
LEAN, WIDE = (
    a_role_type(key, target_high_percent=100, working_time=ALL_FOR_PLANNED, **fields)
    for key, fields in (
        ("lean", {"fit": Fit(100, 0, 50), "rank": 1, "pay": Pay(100)}),
        ("wide", {"fit": Fit(50, 100, 100), "rank": 2, "pay": Pay(300)}),
    )
)
ALL_OF_IT = TeamRequest(target_percent=100)


def partner(key: str, share: float, mix: ModelMix = TO, **fields: object) -> Partner:
    """Draw up a partner that takes this share of a seat of full fit."""
    known = KnownWorkload(round(FULL * share), "measured")
    return a_partner(key, mix=mix, known_workload=known, **fields)


def planned(*partners: Partner, rules: tuple[Rule, ...] = (), **fields: object) -> Plan:
    plan = a_plan(
        partners=partners,
        role_types=(LEAN, WIDE),
        rules_by_id={str(number): rule for number, rule in enumerate(rules)},
    )
    return replace(plan, **fields)


def with_people(plan: Plan, *cpms: object, owners: dict[str, str] | None = None) -> Plan:
    people = a_plan(cpms=cpms, owners=owners)
    return replace(plan, cpms=people.cpms, assignments=people.assignments)


def rows(found: SmallestTeam) -> dict[tuple[str, str], TeamRow]:
    return {(row.role_type, row.region): row for row in found.rows}


def test_every_partner_goes_to_the_role_type_that_fits() -> None:
    plan = planned(*(partner(f"a{n}", 0.5) for n in range(4)), partner("b", 0.9, THROUGH))
    found = find_smallest_team(plan, ALL_OF_IT)
    assert {key: row.seats_needed for key, row in rows(found).items()} == {("lean", ""): 2, ("wide", ""): 1}
    assert (found.new_seats, found.bound, found.is_proved) == (3, 3, True)


def test_the_target_leaves_room() -> None:
    plan = planned(*(partner(f"a{n}", 0.5) for n in range(4)))
    assert find_smallest_team(plan, TeamRequest(target_percent=90)).new_seats == 4
    high = replace(
        plan, role_types={key: replace(each, target_high_percent=80) for key, each in plan.role_types.items()}
    )
    assert find_smallest_team(high, TeamRequest()).new_seats == 4


def reserving(plan: Plan, percent: int) -> Plan:
    kept = WorkingTime(reserve_percent=percent)
    types = {key: replace(each, working_time=kept) for key, each in plan.role_types.items()}
    return replace(plan, role_types=types)


def test_planned_work_leaves_the_reserve_alone_in_new_seats_and_in_those_of_people() -> None:
    plan = reserving(planned(*(partner(f"a{n}", 0.25) for n in range(8))), 25)
    assert find_smallest_team(plan, ALL_OF_IT).new_seats == 3
    assert find_smallest_team(reserving(plan, 0), ALL_OF_IT).new_seats == 2
    kept = with_people(plan, a_cpm("ana", "lean"), a_cpm("bo", "lean", fte_percent=50))
    assert find_smallest_team(kept, TeamRequest(target_percent=100, keep_people=True)).new_seats == 2


def test_requests_may_take_the_reserve_up_to_the_target() -> None:
    calls = an_activity(
        "calls", drive=Drive.REACTIVE, minutes_each=round(FULL * 0.25), times_per_year={TierId("gold"): 12}
    )
    partners = [a_partner(f"a{n}", mix=TO, tier=TierId("gold")) for n in range(4)]
    plan = reserving(replace(planned(*partners), activities={calls.id: calls}), 25)
    assert find_smallest_team(plan, ALL_OF_IT).new_seats == 1


def test_utilisation_is_measured_against_all_the_time_there_is() -> None:
    row = find_smallest_team(planned(partner("a", 0.45)), TeamRequest(target_percent=90)).rows[0]
    assert row.utilisation == pytest.approx(0.45, abs=1e-3)
    assert (row.partners, row.minutes) == (1, 2_997)


def test_seats_there_are_stand_against_those_needed() -> None:
    cpms = (
        a_cpm("a", "lean", fte_percent=60),
        a_cpm("b", "lean"),
        a_cpm("c", "wide", status=SeatStatus.OPEN),
    )
    plan = with_people(planned(partner("a", 0.9)), *cpms)
    row = find_smallest_team(plan, ALL_OF_IT).rows[0]
    assert (row.seats_now, row.fte_now_percent, row.seats_needed) == (2, 160, 1)
    assert row.fte_missing_percent == -60


def test_people_who_are_kept_come_first_and_the_rest_is_missing() -> None:
    plan = with_people(
        planned(*(partner(f"a{n}", 0.5) for n in range(4))), a_cpm("a", "lean", fte_percent=50)
    )
    found = find_smallest_team(plan, TeamRequest(target_percent=100, keep_people=True))
    row = rows(found)["lean", ""]
    assert (found.new_seats, row.seats_needed, row.fte_needed_percent, row.partners) == (2, 3, 250, 4)
    assert found.is_proved


def test_locked_work_stays_even_above_the_target() -> None:
    plan = planned(partner("a", 0.9), partner("b", 0.5), rules=(LockPartner(PartnerId("a")),))
    plan = with_people(plan, a_cpm("a", "wide"), owners={"a": "a"})
    found = find_smallest_team(plan, TeamRequest(target_percent=100, keep_people=True))
    assert found.new_seats == 1
    assert rows(found)["wide", ""].utilisation == pytest.approx(1.8, abs=0.01)


def test_languages_bind_people_but_not_new_seats() -> None:
    plan = planned(partner("a", 0.4, language="de"), rules=(LanguageMustMatch(),))
    plan = with_people(plan, a_cpm("a", "lean", languages=("en",)))
    found = find_smallest_team(plan, TeamRequest(target_percent=100, keep_people=True))
    assert found.new_seats == 1


@pytest.mark.parametrize("asked", [True, False])
def test_by_region_every_region_needs_its_own(asked: bool) -> None:  # noqa: FBT001 - drawn by pytest
    partners = (partner("a", 0.3, region="North"), partner("b", 0.3, region="south"), partner("c", 0.3))
    plan = planned(*partners, rules=() if asked else (RegionMustMatch(),))
    found = find_smallest_team(plan, TeamRequest(target_percent=100, by_region=asked))
    assert {region: row.seats_needed for (_, region), row in rows(found).items()} == {"North": 1, "south": 1}


def test_by_region_people_work_where_they_are_at_home() -> None:
    plan = planned(partner("a", 0.3, region="North"), partner("b", 0.3, region="South"))
    plan = with_people(plan, a_cpm("a", "lean", regions=("NORTH",)))
    found = find_smallest_team(plan, TeamRequest(target_percent=100, by_region=True, keep_people=True))
    assert {key: row.seats_needed for key, row in rows(found).items()} == {
        ("lean", "North"): 1,
        ("lean", "South"): 1,
    }


def test_a_limit_on_partners_asks_for_more_seats() -> None:
    small = [partner(f"a{n}", 0.01) for n in range(5)]
    found = find_smallest_team(planned(*small, rules=(AtMostPartners(2),)), ALL_OF_IT)
    assert (found.new_seats, found.is_proved) == (3, True)


def test_partners_kept_together_share_a_seat() -> None:
    pair = KeepTogether(frozenset({PartnerId("a"), PartnerId("b")}))
    alone = [partner(key, 0.4) for key in "abcd"]
    assert find_smallest_team(planned(*alone), ALL_OF_IT).new_seats == 2
    large = [partner("a", 0.6), partner("b", 0.6)]
    assert find_smallest_team(planned(*large, rules=(pair,)), ALL_OF_IT).not_placed == ("a", "b")


def test_the_cheapest_team_may_have_more_seats() -> None:
    plan = planned(*(partner(f"a{n}", 0.5, ModelMix(sell_with=10_000)) for n in range(2)))
    fewest = find_smallest_team(plan, ALL_OF_IT)
    cheapest = find_smallest_team(plan, replace(ALL_OF_IT, sought=Sought.COST))
    assert (fewest.new_seats, fewest.new_cost_cents) == (1, 300)
    assert (cheapest.new_seats, cheapest.value, cheapest.bound) == (2, 200, 200)


def test_what_no_seat_can_carry_is_named() -> None:
    never = replace(LEAN, fit=Fit(100, 0, 0))
    plan = planned(partner("big", 2.5), partner("odd", 0.1, THROUGH), partner("a", 0.5))
    found = find_smallest_team(replace(plan, role_types={RoleTypeId("lean"): never}), ALL_OF_IT)
    assert (found.not_placed, found.new_seats) == (("big", "odd"), 1)


def test_an_empty_plan_needs_nobody() -> None:
    found = find_smallest_team(a_plan(), TeamRequest())
    assert (found.rows, found.new_seats, found.is_proved) == ((), 0, True)


def test_progress_rises_and_a_cancelled_study_says_so() -> None:
    heard: list[StudyProgress] = []
    found = find_smallest_team(planned(partner("a", 0.5)), ALL_OF_IT, heard.append, lambda: True)
    assert [each.done for each in heard] == sorted(each.done for each in heard)
    assert not found.is_complete


def test_an_impossible_target_is_refused() -> None:
    with pytest.raises(ValueError, match="between 1 and 100"):
        find_smallest_team(a_plan(), TeamRequest(target_percent=0))
