"""Two documents made of one are merged: scenarios that came and went, names, and what is inside."""

from dataclasses import replace

import pytest
from hypothesis import given

from cpm_planner.edit.assignments import assign
from cpm_planner.edit.kinds import DocumentEdit
from cpm_planner.edit.partners import change_partners
from cpm_planner.edit.picking.documents import LOCK, NAME, WHOLE, DocumentMerge, Where, merge_documents
from cpm_planner.edit.picking.place import Place
from cpm_planner.edit.scenarios import (
    copy_scenario,
    lock_scenario,
    new_document,
    remove_scenario,
    rename_scenario,
)
from cpm_planner.model.errors import EditRefusedError
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document
from tests.unit.edit.picking.small_plans import BEN, P1, P2, start
from tests.unit.edit.picking.test_picking_laws import LAWFUL

CURRENT = ScenarioId("current")
LEAN = ScenarioId("scenario-1")


def changed(document: Document, *edits: DocumentEdit) -> Document:
    for edit in edits:
        document = edit(document)
    return document


def inside(edit: object, key: ScenarioId = CURRENT) -> DocumentEdit:
    def made(document: Document) -> Document:
        scenario = document.scenarios[key]
        return document.with_scenario(replace(scenario, plan=edit(scenario.plan)))  # type: ignore[operator]

    return made


def base() -> Document:
    return changed(new_document(start()), copy_scenario(CURRENT, "Lean"))


def places(found: DocumentMerge) -> tuple[set[Place], set[Place]]:
    return {where.place for where in found.free}, {where.place for where in found.clashes}


def test_what_only_they_changed_is_free_and_what_both_changed_is_asked() -> None:
    ours = changed(base(), inside(change_partners([P1], region="North")), inside(assign([P2], BEN)))
    theirs = changed(
        base(), inside(change_partners([P1], region="South", note="call")), rename_scenario(LEAN, "Slim")
    )
    found = merge_documents(base(), ours, theirs)
    free, clashes = places(found)
    assert free == {Place("partners", "p1", "note"), NAME}
    assert clashes == {Place("partners", "p1", "region")}
    made = found.made(found.free)
    plan = made.scenarios[CURRENT].plan
    assert (plan.partners[P1].region, plan.partners[P1].note) == ("North", "call")
    assert (plan.assignments[P2].primary, made.scenarios[LEAN].name) == (BEN, "Slim")
    theirs_too = found.made(found.free | found.clashes)
    assert theirs_too.scenarios[CURRENT].plan.partners[P1].region == "South"


def test_scenarios_that_both_made_stand_beside_each_other() -> None:
    first = new_document(start())
    ours = changed(first, copy_scenario(CURRENT, "Ours"))
    theirs = changed(first, copy_scenario(CURRENT, "Theirs"), inside(assign([P1], BEN), LEAN))
    found = merge_documents(first, ours, theirs)
    assert places(found) == ({WHOLE}, set())
    made = found.made(found.free)
    assert [each.name for each in made.scenarios.values()] == ["Current", "Ours", "Theirs"]
    assert made.active == LEAN
    assert merge_documents(first, ours, ours).scenarios == ()


def test_a_scenario_of_a_name_that_is_taken_gets_another() -> None:
    first = new_document(start())
    ours = changed(first, copy_scenario(CURRENT, "Lean"))
    theirs = changed(first, copy_scenario(CURRENT, "Lean"), inside(assign([P1], BEN), LEAN))
    made = merge_documents(first, ours, theirs).made({Where(LEAN, WHOLE)})
    assert [each.name for each in made.scenarios.values()] == ["Current", "Lean", "Lean 2"]


def test_a_scenario_they_removed_goes_unless_we_changed_it() -> None:
    theirs = changed(base(), remove_scenario(LEAN))
    found = merge_documents(base(), base(), theirs)
    assert places(found) == ({WHOLE}, set())
    assert list(found.made(found.free).scenarios) == [CURRENT]
    ours = changed(base(), inside(assign([P1], BEN), LEAN))
    asked = merge_documents(base(), ours, theirs)
    assert places(asked) == (set(), {WHOLE})
    assert LEAN in asked.made([]).scenarios
    assert list(asked.made(asked.clashes).scenarios) == [CURRENT]


def test_a_scenario_we_removed_comes_back_only_when_it_is_wanted() -> None:
    ours = changed(base(), remove_scenario(LEAN))
    assert merge_documents(base(), ours, base()).scenarios == ()
    theirs = changed(base(), inside(assign([P1], BEN), LEAN))
    found = merge_documents(base(), ours, theirs)
    assert places(found) == (set(), {WHOLE})
    assert found.made(found.clashes).scenarios[LEAN].plan.assignments[P1].primary == BEN


def test_a_scenario_that_is_locked_here_takes_nothing_unasked() -> None:
    ours = changed(base(), lock_scenario(LEAN))
    theirs = changed(base(), inside(assign([P1], BEN), LEAN))
    found = merge_documents(base(), ours, theirs)
    assert places(found) == (set(), {Place("assignments", "p1")})
    locked = changed(base(), lock_scenario(LEAN))
    went = merge_documents(locked, locked, changed(base(), remove_scenario(LEAN)))
    assert places(went) == (set(), {WHOLE})


def test_a_lock_of_theirs_is_taken_where_we_changed_nothing() -> None:
    theirs = changed(base(), inside(assign([P1], BEN), LEAN), lock_scenario(LEAN))
    found = merge_documents(base(), base(), theirs)
    assert places(found) == ({LOCK, Place("assignments", "p1")}, set())
    assert found.made(found.free) == theirs
    ours = changed(base(), inside(assign([P2], BEN), LEAN))
    asked = merge_documents(base(), ours, theirs)
    assert places(asked) == ({Place("assignments", "p1")}, {LOCK})
    assert not asked.made(asked.free).scenarios[LEAN].is_locked
    assert merge_documents(base(), changed(base(), lock_scenario(LEAN)), base()).scenarios == ()


def test_names_that_both_changed_are_asked() -> None:
    ours, theirs = changed(base(), rename_scenario(LEAN, "A")), changed(base(), rename_scenario(LEAN, "B"))
    found = merge_documents(base(), ours, theirs)
    assert places(found) == (set(), {NAME})
    assert found.made(found.clashes).scenarios[LEAN].name == "B"
    assert merge_documents(base(), theirs, theirs).scenarios == ()


def test_at_least_one_scenario_stays() -> None:
    one = changed(base(), remove_scenario(CURRENT))
    theirs = changed(changed(base(), remove_scenario(LEAN)))
    found = merge_documents(base(), one, theirs)
    with pytest.raises(EditRefusedError, match="at least one"):
        found.made([Where(LEAN, WHOLE)])


def test_what_is_gone_by_now_is_passed_over() -> None:
    theirs = changed(base(), inside(assign([P1], BEN), LEAN))
    found = merge_documents(base(), base(), theirs)
    gone = changed(base(), remove_scenario(LEAN))
    assert found.made(found.free, gone) == gone
    went = merge_documents(base(), base(), changed(base(), remove_scenario(LEAN)))
    assert went.made(went.free, gone) == gone


@given(LAWFUL, LAWFUL)
def test_one_side_alone_gives_that_side(before: Plan, after: Plan) -> None:
    first, second = new_document(before), new_document(after)
    found = merge_documents(first, first, second)
    assert found.clashes == frozenset()
    assert found.made(found.free) == second
    assert merge_documents(first, second, first).scenarios == ()
