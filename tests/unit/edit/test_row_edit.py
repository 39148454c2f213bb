"""Edits of rows: made one by one or together they come to the same."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.edit.partners import change_partners
from cpm_planner.edit.row_edit import RowEdit, field_edit, in_turn, value_set
from cpm_planner.model.ids import CpmId, PartnerId
from tests.builders import a_cpm, a_partner, a_plan

PLAN = a_plan(partners=[a_partner("p1"), a_partner("p2")], cpms=[a_cpm("ana")], owners={"p1": "ana"})


def test_a_field_is_set() -> None:
    after = field_edit("partners", PartnerId("p1"), "North", region="North")(PLAN)
    assert after.partners[PartnerId("p1")] == replace(PLAN.partners[PartnerId("p1")], region="North")
    assert after.partners[PartnerId("p2")] is PLAN.partners[PartnerId("p2")]


def test_a_value_can_be_taken_away() -> None:
    after = RowEdit("assignments", PartnerId("p1"), lambda _: None)(PLAN)
    assert after.assignments == {}


def test_edits_in_turn_see_what_those_before_them_did() -> None:
    key = PartnerId("p1")
    edit = in_turn(
        [
            field_edit("partners", key, "North", region="North"),
            RowEdit("partners", key, lambda partner: replace(partner, region=partner.region + " West")),
            change_partners([key], segment="Dealer"),
        ]
    )
    assert edit(PLAN).partners[key] == replace(PLAN.partners[key], region="North West", segment="Dealer")


def test_no_edits_give_the_very_same_plan() -> None:
    assert in_turn([])(PLAN) is PLAN


def test_one_value_for_all_is_named() -> None:
    same = [field_edit("partners", PartnerId(key), "Gold", note="x") for key in ("p1", "p2")]
    other = field_edit("cpms", CpmId("ana"), "Silver", note="x")
    assert value_set(same) == "Gold"
    assert value_set([*same, other]) is None
    assert value_set([change_partners([])]) == ""


@given(st.lists(st.tuples(st.sampled_from(["p1", "p2", "p3"]), st.sampled_from(["North", "South", None]))))
def test_together_is_as_one_by_one(cells: list[tuple[str, str | None]]) -> None:
    edits = [
        RowEdit(
            "partners",
            PartnerId(key),
            lambda _, key=key, to=region: None if to is None else a_partner(key, region=to),
        )
        for key, region in cells
    ]
    one_by_one = PLAN
    for edit in edits:
        one_by_one = edit(one_by_one)
    assert in_turn(edits)(PLAN) == one_by_one


def test_fields_of_a_value_within_are_set() -> None:
    key = PartnerId("p1")
    before = PLAN.partners[key]
    after = in_turn(
        [
            field_edit("partners", key, "Ulm", **{"address.city": "Ulm"}),
            field_edit("partners", key, "North", region="North"),
            field_edit("partners", key, "DE", **{"address.country": "DE"}),
        ]
    )(PLAN)
    address = replace(before.address, city="Ulm", country="DE")
    assert after.partners[key] == replace(before, address=address, region="North")
