"""Who is where, outlines of territories, and partners drawn as one."""

from typing import Any

import numpy as np

from cpm_planner.edit.assignments import assign
from cpm_planner.geography.clusters import clustered
from cpm_planner.geography.located import located
from cpm_planner.geography.polygons import inside_convex
from cpm_planner.geography.territories import overlaps, territories
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.place import Coordinates
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import derive
from tests.builders import a_cpm, a_partner, a_plan

PLACES = {
    "a1": (0, 0),
    "a2": (0, 10),
    "a3": (10, 0),
    "a4": (10, 10),
    "b1": (5, 5),
    "b2": (5, 15),
    "b3": (15, 5),
    "b4": (15, 15),
    "nobody": (2, 2),
}


def squares(**fields: Any) -> Plan:
    """Give Ana and Ben four corners each, which overlap; one partner is with nobody, one is nowhere."""
    partners = [a_partner(key, coordinates=Coordinates(*place)) for key, place in PLACES.items()]
    owners = {key: {"a": "ana", "b": "ben"}[key[0]] for key in PLACES if key != "nobody"}
    return a_plan(
        partners=[*partners, a_partner("lost")],
        cpms=[a_cpm("ana", **fields), a_cpm("ben")],
        owners={**owners, "lost": "ben"},
    )


def names(plan: Plan, rows: Any) -> set[str]:
    keys = tuple(plan.partners)
    return {keys[row] for row in rows.tolist()}


def test_partners_and_homes_are_found_and_those_without_place_counted() -> None:
    plan = squares(coordinates=Coordinates(0, 5))
    places = located(plan)
    assert names(plan, places.rows) == {*PLACES}
    assert names(plan, places.missing) == {"lost"}
    assert places.cpm_rows.tolist() == [0]
    assert places.homes.tolist() == [[5, 0]]


def test_a_plan_without_anybody_has_no_places() -> None:
    places = located(a_plan())
    assert not len(places.rows)
    assert places.points.shape == places.homes.shape == (0, 2)


def test_partners_on_both_sides_of_the_date_line_lie_together() -> None:
    partners = [
        a_partner("fiji", coordinates=Coordinates(-17, 178)),
        a_partner("samoa", coordinates=Coordinates(-13, -172)),
    ]
    x = located(a_plan(partners=partners)).points[:, 0]
    assert np.ptp(x) == 10


def test_a_territory_knows_its_partners_and_those_of_others_inside() -> None:
    plan = squares()
    figures, places = derive(plan), located(plan)
    ana, ben = territories(figures, places, [0, 1])
    assert names(plan, ana.partners) == {"a1", "a2", "a3", "a4"}
    assert names(plan, ana.others) == {"b1", "nobody"}
    assert ana.missing == 0
    assert names(plan, ben.others) == {"a4"}
    assert ben.missing == 1


def test_a_territory_that_is_the_same_still_is_not_drawn_again() -> None:
    plan = squares()
    places = located(plan)
    before = territories(derive(plan), places, [0, 1])
    moved = assign({PartnerId("nobody")}, CpmId("ben"))(plan)
    ana, ben = territories(derive(moved), places, [0, 1], before)
    assert ana.outline is before[0].outline
    assert names(plan, ben.partners) == {"b1", "b2", "b3", "b4", "nobody"}
    assert ben.outline.tolist() != before[1].outline.tolist()


def test_two_territories_share_the_partners_in_both() -> None:
    plan = squares()
    figures, places = derive(plan), located(plan)
    (shared,) = overlaps(territories(figures, places, [0, 1]), places)
    assert (shared.one, shared.other) == (0, 1)
    assert names(plan, shared.partners) == {"a4", "b1"}


def test_territories_without_area_overlap_nothing() -> None:
    plan = a_plan(partners=[a_partner("lost")], cpms=[a_cpm("ana"), a_cpm("ben")], owners={"lost": "ana"})
    places = located(plan)
    assert overlaps(territories(derive(plan), places, [0, 1]), places) == ()


def test_points_of_one_kind_and_cell_are_drawn_as_one() -> None:
    points = np.array([[0.2, 0.2], [0.4, 0.6], [0.5, 0.5], [1.5, 0.5]])
    found = clustered(points, np.array([1, 1, 2, 1]), np.array([10.0, 20.0, 5.0, 1.0]), 1.0)
    assert np.round(found.places, 9).tolist() == [[0.3, 0.4], [0.5, 0.5], [1.5, 0.5]]
    assert found.kinds.tolist() == [1, 2, 1]
    assert found.sums.tolist() == [30, 5, 1]
    assert found.counts.tolist() == [2, 1, 1]
    assert found.members(0).tolist() == [0, 1]


def test_no_points_are_drawn_as_nothing() -> None:
    found = clustered(np.empty((0, 2)), np.zeros(0, dtype=np.int64), np.empty(0), 1.0)
    assert not len(found.counts)


def test_a_partner_in_the_very_corner_of_what_two_territories_share_counts() -> None:
    """Where outlines are cut, corners of what they share are rounded; who lies in both still does."""
    one = [(0, 0), (5, 100), (15, 120), (25, 140), (35, 160), (40, 80)]
    corners = {"a": one, "b": [(lat + 1, lon + 2) for lat, lon in one]}
    plan = a_plan(
        partners=[
            a_partner(f"{who}{at}", coordinates=Coordinates(*place))
            for who, places in corners.items()
            for at, place in enumerate(places)
        ],
        cpms=[a_cpm("ana"), a_cpm("ben")],
        owners={f"{who}{at}": {"a": "ana", "b": "ben"}[who] for who in corners for at in range(len(one))},
    )
    places, figures = located(plan), derive(plan)
    drawn = territories(figures, places, [0, 1])
    (shared,) = overlaps(drawn, places)
    inside_both = [
        row
        for row, point in zip(places.rows, places.points, strict=True)
        if all(inside_convex(point[None], each.outline)[0] for each in drawn)
    ]
    assert sorted(shared.partners.tolist()) == inside_both
    assert inside_both
