"""As many edits as the laws allow: what is at fault is left out with its reason, the rest is made."""

from dataclasses import replace
from typing import Any

from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.lawful import lawful, lawful_part
from cpm_planner.edit.row_edit import RowEdit, field_edit, in_turn
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.month import Month
from tests.builders import a_cpm, a_partner, a_plan, a_tier

PLAN = a_plan(
    partners=[a_partner(f"p{at}", end=Month(2026, 12)) for at in range(1, 5)],
    cpms=[a_cpm("ana")],
    tiers=[a_tier("gold", name="Gold"), a_tier("silver", name="Silver")],
)


def put(key: str, **fields: Any) -> Edit:
    """Set fields of a partner."""
    return field_edit("partners", PartnerId(key), "", **fields)


def new(key: str, name: str) -> Edit:
    """Add a partner."""
    return RowEdit("partners", PartnerId(key), lambda _: replace(a_partner(key), name=name))


def judged(*edits: Edit) -> tuple[list[int], dict[int, str]]:
    """Say which edits are kept, and why others are not; those kept make a lawful plan."""
    part = lawful_part(PLAN, edits)
    after = in_turn(edits[place] for place in part.kept)(PLAN)
    assert lawful(PLAN, after) is after
    assert sorted([*part.kept, *part.refused]) == list(range(len(edits)))
    return part.kept, {place: str(why) for place, why in part.refused.items()}


def test_what_no_law_forbids_is_all_made() -> None:
    assert judged(put("p1", region="North"), put("p2", effort_percent=150)) == ([0, 1], {})


def test_only_what_is_at_fault_is_left_out() -> None:
    kept, why = judged(put("p1", effort_percent=0), put("p1", region="North"), put("p2", name=" "))
    assert kept == [1]
    assert "Effort factor in percent cannot be 0" in why[0]
    assert "A partner needs a name" in why[2]


def test_what_a_row_gets_is_judged_together() -> None:
    first, last = put("p1", start=Month(2027, 1)), put("p1", end=Month(2027, 6))
    kept, why = judged(first, last, put("p1", effort_percent=0))
    assert (kept, list(why)) == ([0, 1], [2])
    kept, why = judged(first, put("p1", effort_percent=0), put("p1", name=""))
    assert (kept, sorted(why)) == ([], [0, 1, 2])


def test_a_new_row_without_a_lawful_name_takes_all_of_it_along() -> None:
    given = RowEdit("assignments", PartnerId("n1"), lambda _: Assignment(CpmId("ana")))
    kept, why = judged(
        new("n1", ""), put("n1", region="North"), given, new("n2", "Acme"), put("n2", effort_percent=0)
    )
    assert kept == [3]
    assert "A partner needs a name" in why[0] == why[1] == why[2]
    assert "Effort factor" in why[4]


def test_what_only_rows_together_forbid_is_found_by_halves() -> None:
    both = [field_edit("tiers", key, "", name="Bronze") for key in ("gold", "silver")]
    kept, why = judged(put("p1", region="North"), *both, put("p2", region="South"))
    assert (len(kept), len(why)) == (3, 1)
