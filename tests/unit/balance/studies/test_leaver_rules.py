"""Leavers and rules: what is taken within them, and why what is left over is kept from everybody."""

from dataclasses import replace

import pytest

from cpm_planner.balance.obstacles import ObstacleKind
from cpm_planner.balance.studies.checked import checked_leaving
from cpm_planner.balance.studies.leaver.result import LeaverRequest
from cpm_planner.balance.studies.leaver.study import share_out
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import PartnerId, RuleId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.role_type import Fit
from cpm_planner.model.rule import (
    AtMostPartners,
    KeepTogether,
    LanguageMustMatch,
    LockCpm,
    LockPartner,
    MoveCap,
    MustNotHave,
    Rule,
)
from cpm_planner.model.sales_model import ModelMix
from tests.builders import a_role_type
from tests.unit.balance.studies.test_leaver import (
    ANA,
    BEN,
    CLEO,
    MARCH,
    WITH,
    given,
    left,
    split_plan,
    takers,
    team,
    two_of_anas,
    with_cpm,
    with_partner,
)


@pytest.mark.parametrize(
    ("rule", "kind", "cpms"),
    [
        (LockPartner(PartnerId("p1")), ObstacleKind.PARTNER_LOCKED, 2),
        (LanguageMustMatch(), ObstacleKind.LANGUAGE, 2),
        (AtMostPartners(1), ObstacleKind.AT_MOST, 2),
    ],
)
def test_what_nobody_can_take_is_listed_with_the_reason(rule: Rule, kind: ObstacleKind, cpms: int) -> None:
    plan = team({"p1": ("ana", 1_000), "p2": ("ben", 1_000), "p3": ("cleo", 1_000)}, rule=rule)
    plan = with_partner(plan, "p1", language="fr")
    for key in (BEN, CLEO):
        plan = with_cpm(plan, key, languages=("en",))
    leaving = left(plan)
    (over,) = leaving.left_over
    assert (over.partner, over.obstacles, over.revenue_cents) == ("p1", ((kind, cpms),), 100_000)
    assert leaving.takeovers == ()
    assert leaving.revenue_cents == 100_000


def test_obstacles_are_counted_by_kind() -> None:
    plan = team({"p1": ("ana", 1_000)}, ben=MustNotHave(PartnerId("p1"), BEN), cleo=LockCpm(CLEO))
    (over,) = left(plan).left_over
    assert set(over.obstacles) == {(ObstacleKind.MUST_NOT_HAVE, 1), (ObstacleKind.GETTER_LOCKED, 1)}


def test_with_nobody_else_there_is_no_rule_to_blame() -> None:
    plan = two_of_anas()
    alone = replace(plan, cpms={ANA: plan.cpms[ANA]}, assignments={})
    leaving = left(given(alone, p1=Assignment(ANA)))
    assert [each.obstacles for each in leaving.left_over] == [()]


def test_a_part_that_nobody_can_take_is_listed_too() -> None:
    plan = split_plan(Assignment(BEN, {WITH: ANA}))
    bars = {RuleId(key): MustNotHave(PartnerId("p1"), key) for key in (BEN, CLEO)}
    (over,) = left(replace(plan, rules=bars)).left_over
    assert (over.models, over.is_primary) == ((WITH,), False)
    assert over.obstacles == ((ObstacleKind.MUST_NOT_HAVE, 2),)


def test_the_leavers_own_lock_and_caps_on_moves_do_not_count() -> None:
    plan = two_of_anas(own=LockCpm(ANA), cap=MoveCap(partner_percent=0))
    assert takers(left(plan)) == {"p1": BEN, "p2": BEN}


def test_a_group_follows_the_partners_who_stay() -> None:
    together = KeepTogether(frozenset({PartnerId("p1"), PartnerId("p3")}))
    leaving = left(two_of_anas(together=together))
    assert takers(leaving) == {"p1": CLEO, "p2": BEN}


def test_who_had_nobody_joins_the_leavers_with_whom_it_is_kept_together() -> None:
    together = KeepTogether(frozenset({PartnerId("p1"), PartnerId("free")}))
    plan = team({"p1": ("ana", 1_000), "free": ("ben", 300), "p3": ("cleo", 3_000)}, together=together)
    plan = replace(plan, assignments={key: each for key, each in plan.assignments.items() if key != "free"})
    leaving = checked_leaving(left(plan), LeaverRequest(ANA, MARCH))
    assert takers(leaving) == {"p1": BEN, "free": BEN}
    joins = next(each for each in leaving.takeovers if each.partner == "free")
    assert (joins.giver, joins.before, joins.minutes_before, joins.handover_minutes) == (None, None, 0, 0)
    assert joins.after == Assignment(BEN, since=MARCH, effective=MARCH)
    assert leaving.moves_of_others == ()


def test_of_partners_kept_together_nobody_else_moves_and_locks_hold() -> None:
    together = KeepTogether(frozenset({PartnerId("p1"), PartnerId("p3")}))
    leaving = left(two_of_anas(together=together, lock=LockPartner(PartnerId("p1"))))
    assert takers(leaving) == {"p2": BEN}
    (over,) = leaving.left_over
    assert over.obstacles == ((ObstacleKind.PARTNER_LOCKED, 2),)


@pytest.mark.parametrize("more_moves", [0, 2])
def test_where_those_it_belongs_to_are_scattered_nobody_can_take_it(more_moves: int) -> None:
    keys = ("p1", "p3", "p4")
    together = KeepTogether(frozenset(PartnerId(key) for key in keys))
    plan = team({"p1": ("ana", 1_000), "p3": ("cleo", 3_000), "p4": ("ben", 500)}, together=together)
    leaving = left(plan, more_moves=more_moves)
    assert leaving.takeovers == ()
    (over,) = leaving.left_over
    assert over.obstacles == ((ObstacleKind.TOGETHER, 2),)


def test_it_follows_those_who_stay_even_where_they_should_not_be() -> None:
    together = KeepTogether(frozenset({PartnerId("p1"), PartnerId("p3")}))
    plan = with_cpm(two_of_anas(together=together, language=LanguageMustMatch()), CLEO, languages=("en",))
    assert takers(left(with_partner(plan, "p3", language="fr")))["p1"] == CLEO


def test_no_limit_is_exceeded_for_a_very_large_partner() -> None:
    plan = two_of_anas(most=AtMostPartners(1))
    large = with_partner(plan, "p1", known_workload=KnownWorkload(60_000, "known"))
    leaving = checked_leaving(left(large), LeaverRequest(ANA, MARCH))
    assert takers(leaving) == {"p1": BEN}
    (over,) = leaving.left_over
    assert (over.partner, over.obstacles) == ("p2", ((ObstacleKind.AT_MOST, 2),))


def test_nothing_is_left_over_to_spare_hours() -> None:
    """Ben and Cleo are full and need ten times the hours; still the rules let them take it."""
    poor = replace(a_role_type("poor"), fit=Fit(5, 5, 5))
    plan = team({"p1": ("ana", 3_000), "p2": ("ben", 6_000), "p3": ("cleo", 6_000)})
    plan = replace(plan, role_types={**plan.role_types, poor.id: poor})
    for key in (BEN, CLEO):
        plan = with_cpm(plan, key, role_type=poor.id)
    plan = with_partner(plan, "p1", mix=ModelMix(10_000))
    assert left(plan).left_over == ()


def test_who_works_with_a_partner_already_takes_the_other_part_within_the_limit() -> None:
    plan = split_plan(Assignment(BEN, {WITH: ANA}))
    limits = {RuleId("ben"): AtMostPartners(1, BEN), RuleId("cleo"): AtMostPartners(1, CLEO)}
    leaving = checked_leaving(left(replace(plan, rules=limits)), LeaverRequest(ANA, MARCH))
    assert takers(leaving) == {"p1": BEN}


def test_a_part_kept_from_everybody_says_why_also_of_the_primary_cpm() -> None:
    plan = split_plan(Assignment(BEN, {WITH: ANA}))
    for rule in (LockPartner(PartnerId("p1")), LockCpm(BEN)):
        (over,) = left(replace(plan, rules={RuleId("r"): rule, RuleId("c"): LockCpm(CLEO)})).left_over
        assert sum(count for _, count in over.obstacles) == 2


def test_what_the_leaver_was_to_keep_for_itself_goes_to_somebody_after_the_holdout() -> None:
    own = Assignment(ANA, previous=ANA, holdout=Month(2026, 5))
    leaving = left(given(two_of_anas(), p1=own))
    (kept,) = leaving.kept
    assert (kept.until, kept.taker) == (Month(2026, 5), takers(leaving)["p1"])


def test_others_move_no_more_than_was_allowed_and_scattered_groups_stay() -> None:
    sizes = {"p1": ("ana", 600), "p2": ("cleo", 2_000), "p3": ("cleo", 3_000), "p4": ("ben", 1_500)}
    together = KeepTogether(frozenset({PartnerId("p3"), PartnerId("p4")}))
    leaving = left(team(sizes, together=together), more_moves=3)
    assert {each.partner for each in leaving.moves_of_others} <= {"p2"}


def test_who_has_nobody_joins_no_others_because_these_may_move() -> None:
    together = KeepTogether(frozenset({PartnerId("p3"), PartnerId("free")}))
    plan = team({"p1": ("ana", 600), "p3": ("cleo", 2_000), "free": ("cleo", 100)}, together=together)
    plan = replace(plan, assignments={key: each for key, each in plan.assignments.items() if key != "free"})
    leaving = left(plan, more_moves=3)
    assert "free" not in takers(leaving)


def test_stopped_early_it_leaves_over_what_limits_do_not_allow() -> None:
    limits: dict[str, Rule] = {"ben": AtMostPartners(1, BEN), "cleo": AtMostPartners(0, CLEO)}
    plan = team({f"p{n}": ("ana", 100) for n in range(5)}, **limits)
    asked = iter([False] * 3 + [True] * 1_000)
    request = LeaverRequest(ANA, MARCH)
    leaving = checked_leaving(share_out(plan, request, cancelled=lambda: next(asked)), request)
    assert len(leaving.left_over) >= 4


def test_a_limit_of_partners_counts_those_already_there() -> None:
    leaving = left(two_of_anas(ben=AtMostPartners(1, BEN)))
    assert sorted(takers(leaving).values()) == [BEN, CLEO]
