"""Lanes hold whom they should, in the order asked for."""

from dataclasses import replace

import pytest

from cpm_planner.edit.assignments import split
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.figures import derive
from tests.gui.territories.plans import small_plan
from ui.territories.contents import UNASSIGNED, Contents, SortBy, contents_of


def names(contents: Contents) -> dict[str, list[str]]:
    """Name the partners by lane."""
    plan = contents.figures.plan
    return {
        lane.cpm or "": [plan.partners[contents.keys[row]].name for row in lane.partners.tolist()]
        for lane in contents.lanes
    }


def test_lanes_follow_role_types_and_the_first_is_of_partners_with_nobody() -> None:
    contents = contents_of(derive(small_plan()), SortBy.HOURS)
    assert list(names(contents)) == ["", "ana", "ben", "cy"]
    assert [(group.role_type, group.lanes) for group in contents.groups] == [
        ("distribution-manager", range(1, 3)),
        ("co-sell-manager", range(3, 4)),
    ]
    assert names(contents)[""] == ["Dune"]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (SortBy.HOURS, ["Acme", "Birch"]),
        (SortBy.NAME, ["Acme", "Birch"]),
        (SortBy.REVENUE, ["Birch", "Acme"]),
    ],
)
def test_cards_are_ordered(sort: SortBy, expected: list[str]) -> None:
    plan = small_plan()
    richer = replace(plan.partners["p2"], revenue_cents=99)
    plan = replace(plan, partners={**plan.partners, "p2": richer})
    assert names(contents_of(derive(plan), sort))["ana"] == expected


def test_a_split_partner_has_a_card_in_the_lane_of_each_cpm_with_the_minutes_of_its_parts() -> None:
    plan = split("p2", SalesModel.SELL_WITH, "cy")(small_plan())
    figures = derive(plan)
    contents = contents_of(figures, SortBy.HOURS)
    assert names(contents)["cy"] == ["Birch"]
    assert contents.is_split(figures.arrays.partners.index["p2"])
    for lane in contents.lanes[1:]:
        assert lane.minutes.sum() == figures.minutes[lane.row]


def test_a_partner_is_found_in_its_lane() -> None:
    contents = contents_of(derive(small_plan()), SortBy.NAME)
    assert contents.lane_of_partner("p4") == UNASSIGNED
    assert contents.lane_of_partner("p3") == contents.lane_of_cpm["ben"]
    assert contents.card_of(contents.lane_of_cpm["ana"], "p2") == 1
    assert contents.card_of(UNASSIGNED, "p2") is None
    assert contents.key_at(contents.lane_of_cpm["ana"], 1) == "p2"
