"""A merge takes what only they changed, and tells every kind of clash with both sides' values."""

from cpm_planner.edit.assignments import assign
from cpm_planner.edit.partners import change_partners, remove_partners
from cpm_planner.edit.picking.merging import Conflict, ConflictKind, merge
from cpm_planner.edit.picking.pick import Pick
from cpm_planner.edit.picking.place import Place
from cpm_planner.edit.team import put_cpms, remove_cpms
from cpm_planner.model.assignment import Assignment
from tests.builders import a_cpm
from tests.unit.edit.picking.small_plans import ANA, BEN, CARA, P1, P2, P3, after, start


def test_changes_that_do_not_meet_are_all_taken() -> None:
    base = start()
    ours = after(base, change_partners([P1], region="North"), put_cpms([a_cpm("cara")]))
    theirs = after(base, change_partners([P1], note="call"), assign([P2], BEN))
    found = merge(base, ours, theirs)
    assert found.conflicts == ()
    both = after(ours, change_partners([P1], note="call"), assign([P2], BEN))
    assert found.made().plan == both


def test_what_both_changed_alike_is_no_conflict_and_nothing_to_take() -> None:
    base = start()
    same = after(base, assign([P1], BEN))
    found = merge(base, same, after(base, assign([P1], BEN)))
    assert (found.free, found.conflicts) == ((), ())


def test_a_partner_moved_by_both_is_a_conflict_of_three_values() -> None:
    base = after(start(), put_cpms([a_cpm("cara")]))
    ours, theirs = after(base, assign([P1], BEN)), after(base, assign([P1], CARA))
    place = Place("assignments", "p1")
    found = merge(base, ours, theirs)
    pick = Pick(place, base.assignments[P1], theirs.assignments[P1])
    assert found.conflicts == (Conflict(ConflictKind.BOTH_CHANGED, pick, ours.assignments[P1]),)
    assert found.made().plan == ours
    assert found.made([place]).plan.assignments[P1].primary == CARA


def test_a_move_to_a_seat_we_took_away_is_a_conflict() -> None:
    base = start()
    ours = after(base, assign([P1, P2], BEN), remove_cpms([ANA]))
    theirs = after(base, assign([P3], ANA))
    conflict = merge(base, ours, theirs).conflicts[0]
    assert conflict.kind is ConflictKind.NEEDS_GONE
    assert conflict.other == Place("cpms", "ana")
    assert conflict.ours == Assignment(BEN)
    taken = merge(base, ours, theirs).made([Place("assignments", "p3")])
    assert ANA in taken.plan.cpms


def test_taking_away_what_we_use_is_a_conflict() -> None:
    base = start()
    ours = after(base, assign([P3], ANA))
    theirs = after(base, assign([P1, P2], BEN), remove_cpms([ANA]))
    found = merge(base, ours, theirs)
    assert [(each.kind, each.pick.place, each.other) for each in found.conflicts] == [
        (ConflictKind.GONE_NEEDED, Place("cpms", "ana"), Place("assignments", "p3"))
    ]
    assert ANA in found.made().plan.cpms
    assert found.made([Place("cpms", "ana")]).unplaced == (P3,)


def test_removing_what_we_changed_and_changing_what_we_removed_are_conflicts() -> None:
    base = start()
    gone, changed = after(base, remove_partners([P1])), after(base, change_partners([P1], region="North"))
    assert [each.kind for each in merge(base, gone, changed).conflicts] == [ConflictKind.BOTH_CHANGED]
    assert [each.kind for each in merge(base, changed, gone).conflicts] == [ConflictKind.BOTH_CHANGED]
    assert (
        merge(base, gone, changed).made([Place("partners", "p1", "region")]).plan.partners[P1].region
        == "North"
    )
