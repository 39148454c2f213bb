"""What single edits do, and what they take with them."""

import pytest

from cpm_planner.edit.assignments import assign, put_assignments, split, unassign
from cpm_planner.edit.assumptions import remove_activity, remove_tier
from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.partners import add_model, change_partners, remove_partners, take_model
from cpm_planner.edit.rules import is_locked, lock_cpm, lock_partners, put_rule, unlock_cpm, unlock_partners
from cpm_planner.edit.scenarios import (
    copy_scenario,
    find_scenario,
    free_name,
    lock_scenario,
    new_document,
    remove_scenario,
    rename_scenario,
    switch_scenario,
)
from cpm_planner.edit.team import put_role_type, remove_cpms, remove_role_type
from cpm_planner.edit.upkeep import kept_up
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.change import difference
from cpm_planner.model.errors import EditRefusedError
from cpm_planner.model.ids import ActivityId, RoleTypeId, RuleId, ScenarioId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import AtMostPartners, KeepTogether, MustHave, MustNotHave, RegionMustMatch
from cpm_planner.model.sales_model import UNTAGGED, ModelMix, SalesModel
from tests.builders import a_role_type
from tests.unit.edit.lawful_plans import CPMS, PARTNERS, start

ONE, TWO, THREE = PARTNERS[:3]
ANA, BEN, CLEO = CPMS
THROUGH, WITH = SalesModel.SELL_THROUGH, SalesModel.SELL_WITH


def after(*edits: Edit) -> Plan:
    """Make edits one after the other, with upkeep, as a session does."""
    plan = start()
    for edit in edits:
        edited = edit(plan)
        plan = kept_up(edited, difference(plan, edited))
    return plan


def test_tagging_makes_hybrids_with_equal_weights() -> None:
    plan = after(add_model([ONE, TWO], THROUGH), add_model([ONE], WITH))
    assert plan.partners[ONE].mix == ModelMix(0, 5_000, 5_000)
    assert not plan.partners[TWO].mix.is_hybrid


def test_taking_a_tag_keeps_the_others_in_proportion() -> None:
    mix = ModelMix(6_000, 3_000, 1_000)
    plan = after(change_partners([ONE], mix=mix), take_model([ONE], SalesModel.SELL_TO))
    assert plan.partners[ONE].mix == ModelMix(0, 7_500, 2_500)
    assert take_model([TWO], WITH)(plan).partners[TWO].mix == UNTAGGED


def test_assigning_replaces_whoever_had_the_partner() -> None:
    plan = after(assign([ONE, TWO], ANA), assign([ONE], BEN))
    assert (plan.assignments[ONE], plan.assignments[TWO]) == (Assignment(BEN), Assignment(ANA))
    assert assign([ONE], BEN)(plan).assignments[ONE] is plan.assignments[ONE]


def test_assigning_from_a_month_on_remembers_who_has_it_until_then() -> None:
    month = Month(2027, 1)
    plan = after(assign([ONE], ANA), assign([ONE], BEN, effective=month))
    assert plan.assignments[ONE] == Assignment(BEN, since=month, effective=month, previous=ANA)


def test_splitting_gives_one_model_away() -> None:
    plan = after(assign([ONE], ANA), add_model([ONE], THROUGH), add_model([ONE], WITH), split(ONE, WITH, BEN))
    assert plan.assignments[ONE] == Assignment(ANA, {WITH: BEN})
    back = split(ONE, WITH, ANA)(plan)
    assert kept_up(back, difference(plan, back)).assignments[ONE] == Assignment(ANA)


def test_what_nobody_has_or_is_not_tagged_cannot_be_split() -> None:
    for plan in (after(add_model([ONE], WITH)), after(assign([ONE], ANA))):
        with pytest.raises(EditRefusedError, match="no part of this model"):
            split(ONE, WITH, BEN)(plan)


def test_a_model_that_is_taken_takes_its_specialist_along() -> None:
    tagged = (add_model([ONE], THROUGH), add_model([ONE], WITH))
    plan = after(assign([ONE], ANA), *tagged, split(ONE, WITH, BEN), take_model([ONE], WITH))
    assert plan.assignments[ONE] == Assignment(ANA)


def test_a_cpm_who_goes_leaves_partners_unassigned_and_parts_with_the_primary() -> None:
    tagged = (add_model([ONE], THROUGH), add_model([ONE], WITH))
    waiting = put_assignments({THREE: Assignment(ANA, effective=Month(2027, 1), previous=BEN)})
    plan = after(
        assign([ONE], ANA), *tagged, split(ONE, WITH, BEN), assign([TWO], BEN), waiting, remove_cpms([BEN])
    )
    assert plan.assignments == {ONE: Assignment(ANA), THREE: Assignment(ANA, effective=Month(2027, 1))}


def test_rules_go_with_what_they_speak_of() -> None:
    rules = (
        put_rule(RuleId("must"), MustHave(ONE, ANA)),
        put_rule(RuleId("must-not"), MustNotHave(TWO, BEN)),
        put_rule(RuleId("most"), AtMostPartners(9, ANA)),
        put_rule(RuleId("all"), AtMostPartners(9)),
        put_rule(RuleId("region"), RegionMustMatch()),
        put_rule(RuleId("pair"), KeepTogether(frozenset({ONE, TWO}))),
        put_rule(RuleId("three"), KeepTogether(frozenset({ONE, TWO, THREE}))),
        lock_partners([ONE, TWO]),
        lock_cpm(ANA),
        lock_cpm(BEN),
    )
    plan = after(*rules, remove_partners([ONE]), remove_cpms([ANA]))
    assert set(plan.rules) == {
        "language",
        "must-not",
        "all",
        "region",
        "three",
        f"lock-partner:{TWO}",
        f"lock-cpm:{BEN}",
    }
    assert plan.rules[RuleId("three")] == KeepTogether(frozenset({TWO, THREE}))


def test_locks_come_and_go() -> None:
    locked = after(lock_partners([ONE]), lock_cpm(ANA))
    assert is_locked(locked, ONE)
    assert not is_locked(unlock_partners([ONE])(locked), ONE)
    assert unlock_cpm(ANA)(locked).rules.keys() == after(lock_partners([ONE])).rules.keys()


def test_removing_partners_takes_their_assignments() -> None:
    assert after(assign([ONE, TWO], ANA), remove_partners([ONE])).assignments.keys() == {TWO}
    assert after(assign([ONE, TWO], ANA), unassign([ONE])).assignments.keys() == {TWO}


def test_a_tier_that_goes_leaves_nothing_behind() -> None:
    last = TierId("tech-touch")
    plan = after(change_partners([ONE], tier=last), remove_tier(last))
    assert plan.partners[ONE].tier is None
    assert plan.assumptions.default_tier == "bronze"
    assert all(last not in activity.times_per_year for activity in plan.activities.values())


def test_activities_and_role_types_can_be_removed_while_nobody_needs_them() -> None:
    spare = a_role_type("spare")
    plan = after(
        put_role_type(spare),
        remove_role_type(RoleTypeId("spare")),
        remove_activity(ActivityId("coaching-session")),
    )
    assert plan.role_types == start().role_types
    assert ActivityId("coaching-session") not in plan.activities


def test_scenarios_are_copied_named_and_removed() -> None:
    document = new_document(start())
    current = document.active
    copied = copy_scenario(current, " Bold ")(document)
    assert (copied.scenario.name, copied.scenario.base, copied.plan) == ("Bold", current, document.plan)
    assert find_scenario(copied, "bold").id == copied.active
    assert free_name(copied, "Bold") == "Bold 2"
    renamed = rename_scenario(copied.active, "Brave")(copied)
    grandchild = copy_scenario(renamed.active, "Child")(renamed)
    orphaned = remove_scenario(copied.active)(grandchild)
    assert orphaned.scenario.base == current
    assert remove_scenario(orphaned.active)(orphaned).active == current
    assert switch_scenario(current)(copied).plan is document.plan


def test_ids_of_scenarios_are_not_used_twice() -> None:
    document = new_document(start())
    for name in ("A", "B", "C"):
        document = copy_scenario(document.active, name)(document)
    second = find_scenario(document, "A").id
    document = remove_scenario(second)(document)
    assert len(copy_scenario(document.active, "D")(document).scenarios) == 4


def test_what_is_asked_of_a_scenario_that_is_gone_is_refused() -> None:
    document = copy_scenario(ScenarioId("current"), "Bold")(new_document(start()))
    gone = document.active
    document = remove_scenario(gone)(document)
    for edit in (
        switch_scenario(gone),
        rename_scenario(gone, "Brave"),
        lock_scenario(gone),
        remove_scenario(gone),
        copy_scenario(gone, "Child"),
    ):
        with pytest.raises(EditRefusedError, match=r"no longer there.*choose one of Current"):
            edit(document)


def test_scenarios_that_cannot_be_are_refused() -> None:
    document = new_document(start())
    for edit in (
        copy_scenario(document.active, "current"),
        copy_scenario(document.active, " "),
        remove_scenario(document.active),
    ):
        with pytest.raises(EditRefusedError):
            edit(document)
    with pytest.raises(EditRefusedError, match="There is no scenario"):
        find_scenario(document, "Bold")
