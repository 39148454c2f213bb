"""Who is gone from a list is parked, and comes back with it."""

from dataclasses import replace

from cpm_planner.edit.parking import take_back
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.mending import Mending
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.refreshing.items import WHOLE, Choices, ItemKind, Standing, Take
from cpm_planner.exchange.refreshing.source import Claim
from cpm_planner.exchange.rows.verdict import Counts, Effect
from cpm_planner.model.ids import CpmId, SourceId, TierId
from tests.unit.exchange.importing.lists import codes
from tests.unit.exchange.refreshing.exports import (
    A1,
    A2,
    A4,
    EMPTY,
    FIRST,
    brought_in,
    by_hand,
    export,
    item,
    parked,
    with_line,
)

PLAN = brought_in(*FIRST)
WITHOUT_A2 = (FIRST[0], *FIRST[2:])


def test_who_is_gone_is_parked_with_what_it_had() -> None:
    found = export(*WITHOUT_A2, plan=PLAN)
    assert (item(found, A2).kind, item(found, A2).name, item(found, A2).row_number) == (
        ItemKind.GONE,
        "Borg",
        None,
    )
    after = enter(PLAN, found)
    assert A2 not in after.partners
    assert after.parked[A2].partner == PLAN.partners[A2]
    assert after.parked[A2].assignment == PLAN.assignments[A2]
    assert after.parked[A2].why == "gone from list.csv"
    assert export(*WITHOUT_A2, plan=after).items == ()


def test_who_is_gone_is_named_once_for_the_whole_list() -> None:
    found = export(FIRST[0], plan=PLAN, claim=Claim(is_complete=True))
    assert "gone-parked" in [note.code for note in found.notes]
    found = export("A9|New||||||", plan=PLAN, claim=Claim(SourceId("partners:list"), is_complete=True))
    (note,) = (note for note in found.notes if note.code == "gone-parked")
    assert note.sentence == (
        "No longer in the list, and parked where nobody says otherwise: 4 (Acme, Borg, Cyan …)."
    )


def test_who_is_gone_is_asked_about_once_and_can_stay() -> None:
    found = export(*WITHOUT_A2, plan=PLAN)
    stays = enter(PLAN, found, Choices(own={(A2, WHOLE): False}))
    assert stays.partners == PLAN.partners
    assert export(*WITHOUT_A2, plan=stays).items == ()


def test_who_is_back_in_the_list_comes_back_with_what_changed() -> None:
    gone = enter(PLAN, export(*WITHOUT_A2, plan=PLAN))
    rows = with_line("|200|", "|250|")
    found = export(*rows, plan=gone)
    assert (item(found, A2).kind, item(found, A2).proposes) == (ItemKind.BACK, True)
    assert codes(found)[1] == ["back"]
    assert found.verdicts[1].effect is Effect.CHANGED
    after = enter(gone, found)
    assert after.partners[A2] == by_hand(PLAN, A2, revenue_cents=250_00).partners[A2]
    assert after.assignments[A2] == PLAN.assignments[A2]
    assert not after.parked


def test_who_is_back_can_stay_parked_and_is_brought_up_to_date_there() -> None:
    gone = enter(PLAN, export(*WITHOUT_A2, plan=PLAN))
    rows = with_line("|200|Oslo||bo", "|250|Oslo||ana")
    stays = enter(gone, export(*rows, plan=gone), Choices(own={(A2, WHOLE): False, (A2, "revenue"): True}))
    assert stays.parked[A2].partner.revenue_cents == 250_00
    assert stays.parked[A2].assignment == PLAN.assignments[A2]
    moved = enter(gone, export(*rows, plan=gone), Choices(own={(A2, WHOLE): False, (A2, "cpm"): True}))
    assert moved.parked[A2].assignment.primary == "ana"
    assert enter(gone, export(*rows, plan=gone), Choices(Take.NOTHING)).parked == gone.parked


def test_whom_somebody_parked_stays_parked_while_the_list_says_the_same() -> None:
    by_somebody = parked(PLAN, A2)
    assert export(*FIRST, plan=by_somebody).items == ()
    found = export(*with_line("|200|", "|250|"), plan=by_somebody)
    assert (item(found, A2).kind, item(found, A2).is_proposed) == (ItemKind.BACK, False)
    assert codes(found)[1] == ["stays-parked"]
    after = enter(by_somebody, found)
    assert (A2 in after.partners, after.parked[A2].partner.revenue_cents) == (False, 250_00)
    back = enter(by_somebody, found, Choices(own={(A2, WHOLE): True}))
    assert back.partners[A2].revenue_cents == 250_00


def test_a_parked_partner_whose_tier_is_gone_is_compared_as_it_would_come_back() -> None:
    gone = enter(PLAN, export(*WITHOUT_A2, plan=PLAN))
    found = export(*FIRST, plan=replace(gone, tiers={"gold": PLAN.tiers["gold"]}))
    assert enter(replace(gone, tiers={"gold": PLAN.tiers["gold"]}), found).partners[A2].tier is None


def test_a_list_that_names_few_of_the_last_is_a_part_and_nobody_is_gone() -> None:
    found = export(FIRST[0], plan=PLAN)
    assert found.items == ()
    (note,) = (note for note in found.notes if note.code == "part-of-list")
    assert note.sentence.startswith(
        "Names 1 of the 4 that were in the list last, so that it is taken for a part"
    )
    assert enter(PLAN, found).imports["partners:list"].said == PLAN.imports["partners:list"].said


def test_a_part_that_is_brought_in_again_stays_a_part() -> None:
    part = (FIRST[0], *(f"B{number}|New||||||" for number in range(5)))
    after = enter(PLAN, export(*part, plan=PLAN))
    assert len(after.partners) == 9
    assert enter(after, export(*part, plan=after)) is after
    said = Claim(is_complete=False)
    as_said = enter(PLAN, export(*WITHOUT_A2, plan=PLAN, claim=said))
    assert enter(as_said, export(*WITHOUT_A2, plan=as_said)) is as_said


def test_whether_a_list_is_complete_can_be_said() -> None:
    whole = export(FIRST[0], plan=PLAN, claim=Claim(is_complete=True))
    assert [each.subject for each in whole.items] == ["A2", "A3", "A4"]
    part = export(*WITHOUT_A2, plan=PLAN, claim=Claim(is_complete=False))
    assert part.items == ()
    assert "part-of-list" in [note.code for note in part.notes]


def test_whom_a_refused_or_skipped_row_is_about_is_not_gone() -> None:
    refused = export(*with_line("A2|Borg", f"A2|{'x' * 301}"), plan=PLAN)
    unreadable = export(*with_line("A2|Borg", "1.2E+18|Borg"), plan=PLAN)
    skipped = export(*FIRST, plan=PLAN, mending=Mending(skipped=frozenset({3})))
    for found in (refused, unreadable, skipped):
        assert found.items == ()
        assert enter(PLAN, found).imports["partners:list"].said == PLAN.imports["partners:list"].said
    assert (refused.counts.refused, skipped.counts.skipped) == (1, 1)


def test_whoever_was_gone_before_and_is_back_is_compared_with_what_was_said_then() -> None:
    gone = enter(PLAN, export(*WITHOUT_A2, plan=PLAN), Choices(own={(A2, WHOLE): False}))
    edited = by_hand(gone, A2, tier=TierId("gold"))
    (difference,) = item(export(*FIRST, plan=edited), A2).differences
    assert difference.standing is Standing.KEPT


def test_a_cpm_who_is_gone_is_told_and_nothing_more() -> None:
    header, kind, rows = "position_id|name", ListKind.TEAM, ("7|Ana Lima", "8|Bo Ek")
    plan = brought_in(*rows, plan=EMPTY, header=header, kind=kind)
    found = export(rows[0], plan=plan, header=header, kind=kind)
    assert (item(found, "8").kind, item(found, "8").can_be_taken) == (ItemKind.GONE, False)
    (note,) = (note for note in found.notes if note.code == "gone-told")
    assert note.sentence == (
        "No longer in the list, and left as they are where nobody says otherwise: 1 (Bo Ek)."
    )
    assert enter(plan, found, Choices(own={("8", WHOLE): True})).cpms == plan.cpms


def test_who_has_no_owner_in_the_list_any_more_is_taken_from_it_only_when_somebody_says_so() -> None:
    header, kind = "partner|cpm", ListKind.ASSIGNMENTS
    plan = brought_in("A1|ana", "A2|bo", "A3|bo", plan=PLAN, header=header, kind=kind)
    found = export("A1|ana", "A3|bo", plan=plan, header=header, kind=kind)
    assert (item(found, A2).kind, item(found, A2).is_proposed) == (ItemKind.GONE, False)
    assert enter(plan, found).assignments == plan.assignments
    assert A2 not in enter(plan, found, Choices(own={(A2, WHOLE): True})).assignments


def test_who_was_moved_in_the_plan_keeps_its_cpm_when_the_list_of_assignments_drops_it() -> None:
    header, kind = "partner|cpm", ListKind.ASSIGNMENTS
    plan = brought_in("A1|ana", "A2|bo", plan=PLAN, header=header, kind=kind)
    moved = replace(
        plan, assignments={**plan.assignments, A2: replace(plan.assignments[A2], primary=CpmId("ana"))}
    )
    assert export("A1|ana", plan=moved, header=header, kind=kind).items == ()


def test_an_owner_of_a_parked_partner_is_kept_for_when_it_comes_back() -> None:
    header, kind = "partner|cpm", ListKind.ASSIGNMENTS
    by_somebody = parked(PLAN, A4)
    found = export("A4|bo", plan=by_somebody, header=header, kind=kind)
    assert item(found, A4).kind is ItemKind.CHANGED
    after = enter(by_somebody, found)
    assert take_back([A4])(after).assignments[A4].primary == "bo"


def test_a_new_partner_gets_no_id_of_a_parked_one() -> None:
    header = "name|city"
    plan = parked(brought_in("Acme|Rome", header=header), "acme")
    after = enter(plan, export("Acme|Oslo", plan=plan, header=header, claim=Claim(is_new=True)))
    assert [*after.partners] == ["acme-2"]


def test_a_first_list_takes_back_whom_another_list_had_parked_and_nobody_else() -> None:
    gone = replace(enter(PLAN, export(*WITHOUT_A2, plan=PLAN)), imports={})
    plan = parked(gone, A1)
    assert [each.subject for each in export(*FIRST, plan=plan).items] == [A2]
    assert export(*FIRST, plan=plan).counts == Counts(changed=1, unchanged=3)
