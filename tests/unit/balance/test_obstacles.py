"""Every rule that forbids a move is named for the CPMs it concerns, and for no other."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from cpm_planner.balance.obstacles import (
    Obstacle,
    ObstacleKind,
    obstacle_to_leaving,
    obstacles_to_moving,
    obstacles_to_splitting,
)
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId, PartnerId, RuleId
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.model.rule import (
    AtMostPartners,
    KeepTogether,
    LanguageMustMatch,
    LockCpm,
    LockPartner,
    MustHave,
    MustNotHave,
    RegionMustMatch,
    Rule,
)
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.workload.figures import derive
from tests.builders import a_cpm, a_partner, a_plan, a_role_type

Kind = ObstacleKind


def the_plan(**rules: Rule) -> Plan:
    """Build two partners with Ana, one with Bo, a hybrid with Cy, who may not sell to, and a free one."""
    return a_plan(
        partners=[
            a_partner("p1", mix=ModelMix(10_000), language="German", region="South"),
            a_partner("p2"),
            a_partner("p3"),
            a_partner("free"),
            a_partner("hybrid", mix=ModelMix(5_000, 5_000)),
        ],
        cpms=[
            a_cpm(),
            a_cpm("bo", languages=("English",), regions=("North",)),
            a_cpm("cy", "inside"),
        ],
        role_types=[a_role_type(), a_role_type("inside", fit=Fit(0, 90, 30))],
        owners={"p1": "ana", "p2": "ana", "p3": "bo", "hybrid": "cy"},
        rules_by_id=rules,
    )


def obstacles(plan: Plan, *keys: str) -> Mapping[str, Obstacle]:
    found = obstacles_to_moving(derive(plan), keys)
    return {cpm: each for cpm, each in zip(plan.cpms, found, strict=True) if each is not None}


@pytest.mark.parametrize(
    ("rule", "keys", "expected"),
    [
        (LockPartner("p2"), ["p2"], {"bo": Kind.PARTNER_LOCKED, "cy": Kind.PARTNER_LOCKED}),
        (LockPartner("p3"), ["p2"], {}),
        (LockCpm("ana"), ["p2"], {"bo": Kind.GIVER_LOCKED, "cy": Kind.GIVER_LOCKED}),
        (LockCpm("ana"), ["p3"], {"ana": Kind.GETTER_LOCKED}),
        (MustHave("p2", "bo"), ["p2"], {"ana": Kind.MUST_HAVE, "cy": Kind.MUST_HAVE}),
        (MustNotHave("p2", "bo"), ["p2"], {"bo": Kind.MUST_NOT_HAVE}),
        (LanguageMustMatch(), ["p1"], {"bo": Kind.LANGUAGE, "cy": Kind.MISFIT}),
        (RegionMustMatch(), ["p1"], {"bo": Kind.REGION, "cy": Kind.MISFIT}),
        (RegionMustMatch(), ["p2"], {}),
        (KeepTogether(frozenset({"p2", "p3"})), ["p2"], {"ana": Kind.TOGETHER, "cy": Kind.TOGETHER}),
        (KeepTogether(frozenset({"p2", "p3"})), ["p2", "p3"], {}),
        (AtMostPartners(1), ["free"], dict.fromkeys(("ana", "bo", "cy"), Kind.AT_MOST)),
        (AtMostPartners(1, "bo"), ["free"], {"bo": Kind.AT_MOST}),
        (AtMostPartners(1), ["p3"], {"ana": Kind.AT_MOST, "cy": Kind.AT_MOST}),
    ],
)
def test_a_rule_stands_in_the_way(rule: Rule, keys: list[str], expected: dict[str, Kind]) -> None:
    assert {cpm: each.kind for cpm, each in obstacles(the_plan(r=rule), *keys).items()} == expected


def test_an_obstacle_counts_the_partners_concerned() -> None:
    assert obstacles(the_plan(), "p1", "p2") == {"cy": Obstacle(Kind.MISFIT, 1)}


def test_a_part_is_judged_by_its_own_model_and_needs_no_primary_cpm() -> None:
    plan = the_plan(r=MustHave("hybrid", "ana"))
    to, through = (
        obstacles_to_splitting(derive(plan), "hybrid", model)
        for model in (SalesModel.SELL_TO, SalesModel.SELL_THROUGH)
    )
    assert [each and each.kind for each in to] == [None, None, Kind.MISFIT]
    assert through == (None, None, None)


def test_a_part_is_at_home_with_who_has_it() -> None:
    """Bo sells through for the hybrid: locked, this part stays with Bo and does not go to Cy, its primary."""
    plan = the_plan(lock=LockPartner("hybrid"), together=KeepTogether(frozenset({"hybrid", "p1"})))
    split = Assignment(CpmId("cy"), {SalesModel.SELL_THROUGH: CpmId("bo")})
    plan = replace(plan, assignments={**plan.assignments, PartnerId("hybrid"): split})
    found = obstacles_to_splitting(derive(plan), PartnerId("hybrid"), SalesModel.SELL_THROUGH)
    assert [each and each.kind for each in found] == [Kind.PARTNER_LOCKED, None, Kind.PARTNER_LOCKED]
    limited = replace(plan, rules={RuleId("most"): AtMostPartners(1)})
    found = obstacles_to_splitting(derive(limited), PartnerId("hybrid"), SalesModel.SELL_THROUGH)
    assert [each and each.kind for each in found] == [Kind.AT_MOST, None, None]


def test_the_firmest_rule_is_named() -> None:
    found = obstacles(the_plan(a=MustNotHave("p1", "cy"), b=LockPartner("p1")), "p1")
    assert found["cy"].kind is Kind.PARTNER_LOCKED


def test_nobody_may_take_a_locked_partner_from_its_cpm() -> None:
    assert obstacle_to_leaving(derive(the_plan()), ["p1"]) is None
    assert obstacle_to_leaving(derive(the_plan(a=LockPartner("p1"))), ["p1", "p2"]) == Obstacle(
        Kind.PARTNER_LOCKED, 1
    )
    assert obstacle_to_leaving(derive(the_plan(a=LockCpm("ana"))), ["p1", "p2"]) == Obstacle(
        Kind.GIVER_LOCKED, 2
    )


def test_a_free_partner_is_with_nobody_already() -> None:
    assert obstacle_to_leaving(derive(the_plan(a=LockPartner("free"))), ["free"]) is None
