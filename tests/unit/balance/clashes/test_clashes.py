"""Clash sets are irreducible and ways out lead out, by hand on small plans and by trying every placement."""

import os
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from cpm_planner.balance.clashes.clashes_text import clash_sentence
from cpm_planner.balance.clashes.demand import AskedCap, Clashes, ClashRequest, Demand, WayOut
from cpm_planner.balance.clashes.demands import domains, locked
from cpm_planner.balance.clashes.layout import table_of
from cpm_planner.balance.clashes.study import find_clashes
from cpm_planner.balance.eligibility import eligible
from cpm_planner.balance.items import current_rows, items_of
from cpm_planner.balance.proposal import BalanceRequest, propose
from cpm_planner.balance.translation import InfeasibleError
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId, PartnerId, RuleId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.model.rule import (
    AtMostPartners,
    KeepTogether,
    LanguageMustMatch,
    LockCpm,
    LockPartner,
    MoveCap,
    MustHave,
    MustNotHave,
    RegionMustMatch,
    Rule,
)
from cpm_planner.model.sales_model import ModelMix
from cpm_planner.workload.figures import derive
from tests.builders import a_cpm, a_partner, a_plan, a_role_type
from tests.unit.balance.clashes.exhaustive_clashes import can_be_met, drawn

DRAWS = int(os.environ.get("CPM_PLANNER_CLASH_DRAWS", "130"))
"""Plans to draw, of which some 70 in 100 clash; 750 give more than 500 clashing ones."""

ANA, BO, CY = (CpmId(key) for key in ("ana", "bo", "cy"))
P1, P2, P3, FREE = (PartnerId(key) for key in ("p1", "p2", "p3", "free"))


def the_plan(**rules: Rule) -> Plan:
    """Build two partners with Ana, one with Bo, a free one; Cy may not sell to."""
    return a_plan(
        partners=[
            a_partner("p1", mix=ModelMix(10_000), region="South", revenue_cents=900),
            a_partner("p2", language="German", revenue_cents=100),
            a_partner("p3"),
            a_partner("free"),
        ],
        cpms=[
            a_cpm("ana", regions=("North",)),
            a_cpm("bo", regions=("North",), languages=("English",)),
            a_cpm("cy", "inside", regions=("South",), languages=("German",)),
        ],
        role_types=[a_role_type(), a_role_type("inside", fit=Fit(0, 90, 30))],
        owners={"p1": "ana", "p2": "ana", "p3": "bo"},
        rules_by_id=rules,
    )


def found(request: ClashRequest | None = None, **rules: Rule) -> Clashes:
    return find_clashes(the_plan(**rules), request or ClashRequest())


def keys(clashes: Clashes) -> list[set[str | None]]:
    return [{demand.key for demand in clash.demands} for clash in clashes.clashes]


@pytest.mark.parametrize(
    "rules",
    [
        {"lock": LockPartner(P1), "must": MustHave(P1, BO)},
        {"lock": LockPartner(P1), "not": MustNotHave(P1, ANA)},
        {"lock": LockCpm(ANA), "must": MustHave(P1, BO)},
        {"lock": LockCpm(BO), "must": MustHave(P1, BO)},
        {"must": MustHave(P1, BO), "not": MustNotHave(P1, BO)},
        {"must": MustHave(P1, BO), "other": MustHave(P1, ANA)},
        {"must": MustHave(P1, CY)},
        {"must": MustHave(P2, BO), "language": LanguageMustMatch()},
        {"together": KeepTogether(frozenset({P1, P2})), "a": MustHave(P1, BO), "b": MustHave(P2, ANA)},
        {"together": KeepTogether(frozenset({P1, P3})), "a": LockPartner(P1), "b": LockPartner(P3)},
        {"a": LockPartner(P1), "b": LockPartner(P2), "most": AtMostPartners(1, ANA)},
        {"locked": LockCpm(ANA), "most": AtMostPartners(1)},
        {"must": MustHave(P1, BO), "cap": MoveCap(partner_percent=0)},
        {"must": MustHave(P1, BO), "cap": MoveCap(revenue_percent=89)},
        {"must": MustHave(FREE, BO), "lock": LockPartner(FREE)},
    ],
)
def test_exactly_the_rules_that_clash_are_named(rules: Mapping[str, Rule]) -> None:
    unrelated = {"calm": LockPartner(P3)} if "b" not in rules else {"calm": MustNotHave(FREE, CY)}
    clashes = found(**rules, **unrelated)
    assert keys(clashes) == [set(rules)]
    assert clashes.ways_out[0].is_cheapest


@pytest.mark.parametrize(
    "rules",
    [
        {},
        {"lock": LockPartner(P1), "region": RegionMustMatch()},
        {"lock": LockPartner(P1), "must": MustHave(P1, ANA)},
        {"locked": LockCpm(ANA), "language": LanguageMustMatch()},
        {"must": MustHave(P1, BO), "cap": MoveCap(partner_percent=34)},
        {"must": MustHave(P1, BO), "cap": MoveCap(revenue_percent=90)},
        {"free": LockPartner(FREE), "not": MustNotHave(FREE, ANA)},
        {"together": KeepTogether(frozenset({P1, P2, FREE})), "cap": MoveCap(partner_percent=0)},
    ],
)
def test_rules_that_can_be_kept_do_not_clash(rules: Mapping[str, Rule]) -> None:
    assert found(**rules).can_be_met


def test_a_lock_wins_over_matching_and_is_remarked() -> None:
    clashes = found(lock=LockPartner(P1), region=RegionMustMatch())
    assert [(each.kind, each.partners) for each in clashes.remarks] == [("locked-region", (P1,))]


def test_what_nobody_can_do_stays_and_is_remarked() -> None:
    nobody = a_role_type(fit=Fit(0, 90, 30))
    plan = the_plan()
    plan = replace(plan, role_types={**plan.role_types, nobody.id: nobody})
    clashes = find_clashes(plan, ClashRequest(max_moves=0))
    assert clashes.can_be_met
    assert [(each.kind, each.partners) for each in clashes.remarks] == [("nobody-fits", (P1,))]


def test_rules_about_an_agreed_later_change_wait_and_say_so() -> None:
    later = Assignment(BO, effective=Month(2030, 1), previous=ANA)
    plan = the_plan(must=MustHave(P1, CY))
    clashes = find_clashes(replace(plan, assignments={**plan.assignments, P1: later}), ClashRequest())
    assert [(each.kind, each.partners) for each in clashes.remarks] == [("waiting", (P1,))]


def test_limits_are_raised_as_far_as_needed() -> None:
    (way,) = [way for way in found(locked=LockCpm(ANA), most=AtMostPartners(1)).ways_out if way.is_cheapest]
    assert [change.after for change in way.changes] == [AtMostPartners(2)]
    asked = found(ClashRequest(max_moves=0), must=MustHave(P1, BO), too=MustHave(P2, BO))
    assert [change.after for change in asked.ways_out[0].changes] == [AskedCap(2)]
    share = found(ClashRequest(max_moved_percent=10), must=MustHave(P1, BO))
    assert [change.after for change in share.ways_out[0].changes] == [AskedCap(34, is_percent=True)]


def test_partners_without_anybody_at_home_can_be_locked() -> None:
    clashes = found(region=RegionMustMatch())
    assert keys(clashes) == [{"region"}]
    assert clashes.clashes[0].partners == (P1,)
    assert LockPartner(P1) in [way.changes[0].after for way in clashes.ways_out]


def test_dropping_a_lock_does_not_uncover_another_clash() -> None:
    clashes = found(lock=LockPartner(P1), must=MustHave(P1, BO), region=RegionMustMatch())
    assert {"lock", "must"} in keys(clashes)
    cheapest = clashes.ways_out[0]
    assert [change.before and change.before.key for change in cheapest.changes] == ["must"]


def test_a_proposal_is_refused_with_the_clash_and_the_way_out() -> None:
    with pytest.raises(InfeasibleError) as refused:
        propose(the_plan(lock=LockPartner(P1), must=MustHave(P1, BO)), BalanceRequest(seconds=1))
    assert str(refused.value) == (
        "These cannot all be kept: Partner p1 is locked with Ana; Partner p1 must be with Bo "
        "(for Partner p1): "
        'drop the rule "Partner p1 is locked with Ana"; or drop the rule "Partner p1 must be with Bo".'
    )


def test_locks_within_a_group_hold_in_a_proposal() -> None:
    rules = {"together": KeepTogether(frozenset({P1, P2, P3})), "lock": LockPartner(P3)}
    proposal = propose(the_plan(**rules), BalanceRequest(seconds=1))
    accepted = proposal.accepted({P1, P2, P3})
    assert {key: each and each.primary for key, each in accepted.items()} == {P1: BO, P2: BO}


def test_partners_who_join_their_group_count_as_moved() -> None:
    rules = {"together": KeepTogether(frozenset({P1, P2, P3}))}
    proposal = propose(the_plan(**rules), BalanceRequest(seconds=1, max_moves=1))
    assert [move.partner for move in proposal.moves if move.before is not None] == [P3]


def test_a_partner_locked_at_a_seat_without_hours_stays_and_uses_no_move() -> None:
    plan = the_plan(lock=LockPartner(P3))
    away = replace(plan.cpms[BO], fte_percent=0)
    proposal = propose(replace(plan, cpms={**plan.cpms, BO: away}), BalanceRequest(seconds=1, max_moves=0))
    assert [move.partner for move in proposal.moves] == [FREE]


def test_cancelling_says_what_is_known() -> None:
    asked: list[int] = []

    def after_a_while() -> bool:
        asked.append(1)
        return len(asked) > 2

    clashes = find_clashes(
        the_plan(lock=LockPartner(P1), must=MustHave(P1, BO)), ClashRequest(), cancelled=after_a_while
    )
    assert not clashes.is_complete


def test_progress_hands_over_ways_out_as_they_are_found() -> None:
    heard: list[Any] = []
    find_clashes(the_plan(lock=LockPartner(P1), must=MustHave(P1, BO)), ClashRequest(), heard.append)
    assert [each.done for each in heard] == sorted(each.done for each in heard)
    assert isinstance(heard[-1].partial, Clashes)


@pytest.mark.parametrize("seed", range(DRAWS))
def test_every_placement_tried_agrees(seed: int) -> None:
    plan, request = drawn(seed), ClashRequest(max_moves=[None, 0, 1][seed % 3])
    demands = _demands(plan, request)
    clashes = find_clashes(plan, request)
    assert clashes.can_be_met == can_be_met(plan, demands)
    assert bool(clashes.ways_out) == (not clashes.can_be_met)
    for clash in clashes.clashes:
        assert not can_be_met(plan, clash.demands)
        for left in clash.demands:
            assert can_be_met(plan, [each for each in clash.demands if each is not left])
    for way in clashes.ways_out:
        _assert_leads_out(plan, demands, way)


@pytest.mark.parametrize("seed", range(40))
def test_the_search_may_place_what_the_study_allows(seed: int) -> None:
    plan = drawn(seed)
    rules = {key: rule for key, rule in plan.rules.items() if not isinstance(rule, KeepTogether)}
    figures = derive(replace(plan, rules=rules))
    table = table_of(figures, [Demand(key, rule) for key, rule in rules.items()])
    items = items_of(figures)
    active = np.ones(len(rules), dtype=bool)
    allowed = domains(table, active, locked(table, active))
    for atom, mask in enumerate(eligible(figures, items, current_rows(figures, items))):
        wanted = allowed.of((atom,))
        assert (mask == wanted).all() or not wanted.any()


def _demands(plan: Plan, request: ClashRequest) -> list[Demand]:
    asked = [] if request.max_moves is None else [Demand(None, AskedCap(request.max_moves))]
    return [*(Demand(key, rule) for key, rule in plan.rules.items()), *asked]


def _assert_leads_out(plan: Plan, demands: list[Demand], way: WayOut) -> None:
    gone = [change.before for change in way.changes]
    put = [
        Demand(change.before.key if change.before else RuleId(f"new{row}"), change.after)
        for row, change in enumerate(way.changes)
        if change.after is not None
    ]
    kept = [*(each for each in demands if each not in gone), *put]
    rules = {each.key: each.rule for each in kept if each.key is not None}
    assert can_be_met(replace(plan, rules=rules), kept)  # type: ignore[arg-type]


def test_without_time_a_clash_is_told_but_not_called_the_smallest() -> None:
    rules: dict[str, Rule] = {"not": MustNotHave(P3, BO), "lock": LockPartner(P2), "cap": MoveCap(0)}
    clashes = find_clashes(the_plan(**rules), ClashRequest(seconds=0.0))
    (clash,) = clashes.clashes
    assert {"not", "cap"} <= {demand.key for demand in clash.demands}
    assert not clash.is_irreducible
    assert "perhaps not even fewer" in clash_sentence(the_plan(**rules), clash)
    assert all(each.is_irreducible for each in find_clashes(the_plan(**rules), ClashRequest()).clashes)
