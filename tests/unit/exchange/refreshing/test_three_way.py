"""A later export meets what somebody has changed in the plan: source then, source now and plan."""

from dataclasses import replace

import pytest

from cpm_planner.edit.assignments import assign, unassign
from cpm_planner.edit.partners import change_partners, remove_partners
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.refreshing.items import WHOLE, Choices, Difference, ItemKind, Standing, Take
from cpm_planner.exchange.rows.verdict import Counts, Effect
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.place import Address
from cpm_planner.model.sales_model import ModelMix, SalesModel
from tests.unit.exchange.importing.lists import codes
from tests.unit.exchange.refreshing.exports import (
    A1,
    A2,
    A3,
    EMPTY,
    FIRST,
    brought_in,
    by_hand,
    export,
    item,
    with_line,
)

GOLD, SILVER = TierId("gold"), TierId("silver")
PLAN = brought_in(*FIRST)


def test_the_same_file_again_changes_nothing_and_leaves_the_very_same_plan() -> None:
    again = export(*FIRST, plan=PLAN)
    assert again.items == ()
    assert again.counts == Counts(unchanged=4)
    assert enter(PLAN, again) is PLAN


def test_what_the_list_has_changed_is_taken() -> None:
    found = export(*with_line("Silver", "Gold"), plan=PLAN)
    difference = Difference("tier", Standing.CHANGED, SILVER, GOLD, SILVER, is_last_known=True)
    assert item(found, A2).differences == (difference,)
    assert found.counts == Counts(changed=1, unchanged=3)
    assert enter(PLAN, found).partners == by_hand(PLAN, A2, tier=GOLD).partners


def test_what_somebody_has_changed_stays_where_the_list_says_the_same_as_before() -> None:
    edited = by_hand(PLAN, A2, tier=GOLD, note="ours")
    found = export(*FIRST, plan=edited)
    assert item(found, A2).kind is ItemKind.KEPT
    assert [each.standing for each in item(found, A2).differences] == [Standing.KEPT]
    assert found.counts == Counts(unchanged=4)
    assert enter(edited, found) is edited
    assert codes(found) == [[], [], [], []]


def test_where_both_have_changed_the_plan_stays_and_all_three_values_are_told() -> None:
    edited = by_hand(PLAN, A2, revenue_cents=999_00)
    found = export(*with_line("200", "250"), plan=edited)
    conflict = Difference("revenue", Standing.CONFLICT, 999_00, 250_00, 200_00, is_last_known=True)
    assert item(found, A2).differences == (conflict,)
    assert item(found, A2).has_conflict
    assert codes(found) == [[], ["conflict"], [], []]
    assert found.verdicts[1].findings[0].sentence == (
        "List and plan have both changed: Revenue a year; the plan stays as it is."
    )
    assert found.verdicts[1].effect is Effect.UNCHANGED
    after = enter(edited, found)
    assert after.partners == edited.partners
    assert enter(edited, found, Choices(Take.ALL)).partners[A2].revenue_cents == 250_00
    assert export(*with_line("200", "250"), plan=after).counts == Counts(unchanged=4)


def test_where_both_have_changed_to_the_same_nothing_is_asked() -> None:
    edited = by_hand(PLAN, A2, revenue_cents=250_00)
    assert export(*with_line("200", "250"), plan=edited).items == ()


def test_a_change_and_a_conflict_on_one_row_are_told_apart() -> None:
    edited = by_hand(PLAN, A1, name="Our Acme")
    found = export(*with_line("Acme|Gold", "Acme Ltd|Silver"), plan=edited)
    standings = {each.aspect: each.standing for each in item(found, A1).differences}
    assert standings == {"name": Standing.CONFLICT, "tier": Standing.CHANGED}
    after = enter(edited, found).partners[A1]
    assert (after.name, after.tier) == ("Our Acme", SILVER)


def test_a_blank_cell_says_nothing_and_what_was_said_before_is_remembered() -> None:
    edited = by_hand(PLAN, A2, revenue_cents=999_00)
    silent = enter(edited, export(*with_line("|200|", "||"), plan=edited))
    assert silent.partners == edited.partners
    found = export(*FIRST, plan=silent)
    assert [each.standing for each in item(found, A2).differences] == [Standing.KEPT]


def test_what_the_plan_leaves_blank_is_filled_by_a_column_that_is_new() -> None:
    header, rows = "external_id|name|region|note", ("A1|Acme|North|theirs", "A2|Borg|South|theirs")
    edited = by_hand(PLAN, A1, region="East")
    found = export(*rows, plan=edited, header=header)
    told = [(each.aspect, each.standing, each.is_last_known) for each in item(found, A1).differences]
    assert told == [("region", Standing.CONFLICT, False), ("note", Standing.CHANGED, False)]
    after = enter(edited, found)
    assert (after.partners[A1].region, after.partners[A2].region) == ("East", "South")


def test_a_partner_added_by_hand_keeps_what_is_typed_when_the_list_has_it_too() -> None:
    typed = replace(PLAN.partners[A1], id="A9", name="Nine", external_id="A9")
    edited = replace(PLAN, partners={**PLAN.partners, "A9": typed})
    found = export(*FIRST, "A9|Nein|Gold|sell to;sell with|100.50|Rome|2024-05|", plan=edited)
    assert [each.standing for each in item(found, "A9").differences] == [Standing.CONFLICT]


def test_who_was_moved_in_the_plan_stays_there() -> None:
    moved = assign([A1], CpmId("bo"))(PLAN)
    found = export(*FIRST, plan=moved)
    assert item(found, A1).differences[0].standing is Standing.KEPT
    assert enter(moved, found) is moved


def test_a_new_owner_in_the_list_is_taken_and_one_in_both_is_a_conflict() -> None:
    rows = with_line("2024-05|ana", "2024-05|bo")
    found = export(*rows, plan=PLAN)
    assert enter(PLAN, found).assignments[A1].primary == "bo"
    nobody = unassign([A1])(PLAN)
    (difference,) = item(export(*rows, plan=nobody), A1).differences
    assert difference.standing is Standing.CONFLICT
    assert (difference.before, difference.after) == (None, Assignment(CpmId("bo")))
    assert difference.last == Assignment(CpmId("ana"))


def test_another_spelling_of_the_same_owner_is_no_change() -> None:
    moved = assign([A1], CpmId("bo"))(PLAN)
    found = export(*with_line("2024-05|ana", "2024-05|ANA"), plan=moved)
    assert not item(found, A1).proposes


def test_an_owner_the_list_brings_in_enters_only_with_an_assignment_that_is_taken() -> None:
    found = export(*with_line("2024-05|ana", "2024-05|Cy Fo"), plan=PLAN)
    assert "cy-fo" in enter(PLAN, found).cpms
    refused = Choices(own={(A1, "cpm"): False})
    assert enter(PLAN, found, refused).cpms == PLAN.cpms


def test_the_mix_is_compared_as_what_the_words_say() -> None:
    weighed = by_hand(PLAN, A1, mix=ModelMix(7_000, 0, 3_000))
    assert export(*FIRST, plan=weighed).items == ()
    retagged = by_hand(PLAN, A1, mix=ModelMix.equal([SalesModel.SELL_TO]))
    found = export(*with_line("sell to;sell with", "sell with;sell to"), plan=retagged)
    assert [each.standing for each in item(found, A1).differences] == [Standing.KEPT]


def test_parts_of_an_address_are_taken_one_by_one() -> None:
    edited = by_hand(PLAN, A1, address=Address("Rome", "Lazio", "IT"))
    after = enter(edited, export(*with_line("100.50|Rome", "100.50|Pisa"), plan=edited))
    assert after.partners[A1].address == Address("Pisa", "Lazio", "IT")


def test_months_are_compared_as_months() -> None:
    later = by_hand(PLAN, A1, start=Month(2024, 6))
    (difference,) = item(export(*with_line("2024-05", "2024-07"), plan=later), A1).differences
    assert (difference.standing, difference.last) == (Standing.CONFLICT, Month(2024, 5))


def test_known_hours_and_their_reason_are_one_aspect() -> None:
    header = "external_id|name|known_hours_per_month|known_hours_reason"
    plan = brought_in("A1|Acme|5|measured", header=header)
    edited = by_hand(plan, A1, known_workload=KnownWorkload(360, "weighed"))
    found = export("A1|Acme|5|asked", plan=edited, header=header)
    (difference,) = item(found, A1).differences
    assert (difference.aspect, difference.standing) == ("known_hours_per_month", Standing.CONFLICT)
    assert difference.last == KnownWorkload(300, "measured")


def test_what_was_removed_from_the_plan_stays_out_until_somebody_takes_it() -> None:
    left = remove_partners({A1})(PLAN)
    left = replace(left, assignments={key: each for key, each in left.assignments.items() if key != A1})
    found = export(*FIRST, plan=left)
    assert (item(found, A1).kind, item(found, A1).proposes) == (ItemKind.REMOVED, False)
    assert codes(found)[0] == ["removed"]
    assert found.verdicts[0].effect is Effect.UNCHANGED
    assert enter(left, found) is left
    again = enter(left, found, Choices(own={(A1, WHOLE): True}))
    assert again.partners[A1] == PLAN.partners[A1]
    assert again.assignments[A1] == PLAN.assignments[A1]


def test_added_partners_are_taken_or_not() -> None:
    found = export(*FIRST, "A5|Echo|Gold|sell to|1|Rome||bo", plan=PLAN)
    assert (item(found, "A5").kind, item(found, "A5").row_number) == (ItemKind.ADDED, 6)
    assert "A5" in enter(PLAN, found).partners
    declined = enter(PLAN, found, Choices(own={("A5", WHOLE): False}))
    assert (declined.partners, declined.assignments) == (PLAN.partners, PLAN.assignments)
    assert (
        item(export(*FIRST, "A5|Echo|Gold|sell to|1|Rome||bo", plan=declined), "A5").kind is ItemKind.REMOVED
    )
    ownerless = enter(PLAN, found, Choices(own={("A5", "cpm"): False}))
    assert ("A5" in ownerless.partners, "A5" in ownerless.assignments) == (True, False)


def test_choices_are_by_field_and_a_whole_item_speaks_for_its_fields() -> None:
    edited = by_hand(PLAN, A1, name="Our Acme")
    found = export(*with_line("Acme|Gold", "Acme Ltd|Silver"), plan=edited)

    def taken(choices: Choices) -> tuple[str, object]:
        after = enter(edited, found, choices).partners[A1]
        return after.name, after.tier

    assert taken(Choices(own={(A1, "name"): True})) == ("Acme Ltd", SILVER)
    assert taken(Choices(own={(A1, "tier"): False})) == ("Our Acme", GOLD)
    assert taken(Choices(own={(A1, WHOLE): True})) == ("Acme Ltd", SILVER)
    assert taken(Choices(own={(A1, WHOLE): False})) == ("Our Acme", GOLD)
    assert taken(Choices(own={(A1, WHOLE): False, (A1, "name"): True})) == ("Acme Ltd", GOLD)
    assert taken(Choices(Take.NOTHING)) == ("Our Acme", GOLD)
    assert taken(Choices(Take.ALL)) == ("Acme Ltd", SILVER)


def test_an_own_change_can_be_given_up_for_what_the_list_says() -> None:
    edited = by_hand(PLAN, A2, tier=GOLD)
    found = export(*FIRST, plan=edited)
    assert enter(edited, found, Choices(Take.ALL)) is edited
    assert enter(edited, found, Choices(own={(A2, "tier"): True})).partners == PLAN.partners


def test_a_team_list_is_compared_field_by_field() -> None:
    header, kind = "position_id|name|fte|regions|start", ListKind.TEAM
    plan = brought_in("7|Ana Lima|100 %|North; South|2025-01", plan=EMPTY, header=header, kind=kind)
    seat = plan.cpms["7"]
    edited = replace(plan, cpms={**plan.cpms, "7": replace(seat, fte_percent=50)})
    found = export("7|Ana Lima|80 %|North|2025-01", plan=edited, header=header, kind=kind)
    told = {each.aspect: each.standing for each in item(found, "7").differences}
    assert told == {"fte": Standing.CONFLICT, "regions": Standing.CHANGED}
    after = enter(edited, found).cpms["7"]
    assert (after.fte_percent, after.regions) == (50, ("North",))


@pytest.mark.parametrize(
    ("now", "standing"),
    [
        (("A1|ana|",), Standing.KEPT),
        (("A1|bo|",), Standing.CONFLICT),
        (("A1|ana|", "A1|bo|sell with"), Standing.CONFLICT),
    ],
)
def test_a_list_of_assignments_is_compared_partner_by_partner(
    now: tuple[str, ...], standing: Standing
) -> None:
    header, kind = "partner|cpm|model", ListKind.ASSIGNMENTS
    plan = brought_in("A1|ana|", plan=PLAN, header=header, kind=kind)
    moved = assign([A1], CpmId("ana"))(replace(plan, assignments={}))
    given = assign([A1], CpmId("zoe"))(
        replace(plan, cpms={**plan.cpms, "zoe": replace(plan.cpms["bo"], id="zoe")})
    )
    assert not any(each.proposes for each in export("A1|ana|", plan=moved, header=header, kind=kind).items)
    (difference,) = item(export(*now, plan=given, header=header, kind=kind), A1).differences
    assert (difference.aspect, difference.standing) == ("cpm", standing)


def test_a_row_about_a_partner_whose_mix_changed_in_the_plan_only_says_so_once() -> None:
    header, kind = "partner|cpm", ListKind.ASSIGNMENTS
    plan = brought_in("A3|ana", "A2|bo", plan=PLAN, header=header, kind=kind)
    changed = change_partners([A3], tier=GOLD)(plan)
    assert export("A3|ana", "A2|bo", plan=changed, header=header, kind=kind).items == ()
