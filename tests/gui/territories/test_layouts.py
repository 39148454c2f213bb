"""Every lane and card is found where it lies, in columns and in tiles."""

import pytest

from cpm_planner.workload.figures import derive
from tests.builders import a_cpm, a_large_plan, a_partner, a_plan, a_role_type
from ui.territories.columns import Columns
from ui.territories.contents import Contents, SortBy, contents_of
from ui.territories.layout import HEAD, METRICS, Density, Layout, Spot, fitting_density
from ui.territories.rects import Rect
from ui.territories.tiles import Tiles


@pytest.fixture
def contents() -> Contents:
    """Seven CPMs in two role types, with one to seven partners each."""
    cpms = [a_cpm(f"c{n}", "inside" if n > 4 else "manager") for n in range(7)]
    partners = [a_partner(f"p{n}") for n in range(28)]
    owners = {
        f"p{n}": f"c{lane}" for n, lane in enumerate(lane for lane in range(7) for _ in range(lane + 1))
    }
    roles = [a_role_type(), a_role_type("inside")]
    plan = a_plan(partners=partners, cpms=cpms, role_types=roles, owners=owners)
    return contents_of(derive(plan), SortBy.NAME)


def columns(contents: Contents) -> Columns:
    return Columns(contents, range(1, len(contents.lanes)), METRICS[Density.CARDS])


def tiles(contents: Contents, width: int = 700) -> Tiles:
    return Tiles(contents, range(1, len(contents.lanes)), METRICS[Density.BARS], width)


def middle(rect: Rect) -> tuple[float, float]:
    return rect.x + rect.w / 2, rect.y + rect.h / 2


def test_every_card_lies_under_its_own_middle(contents: Contents) -> None:
    places = columns(contents)
    for lane in range(1, 8):
        assert places.spot_at(*middle(places.head_rect(lane)), in_sticky=True) == Spot(lane)
        for card in range(lane):
            assert places.spot_at(*middle(places.card_rect(lane, card)), in_sticky=False) == Spot(lane, card)


def test_below_the_last_card_is_the_lane_and_between_lanes_is_nothing(contents: Contents) -> None:
    places = columns(contents)
    last = places.card_rect(1, 0)
    assert places.spot_at(last.x, last.bottom + 200, in_sticky=False) == Spot(1)
    assert places.spot_at(places.lane_rect(1).right + 2, 10, in_sticky=False) is None
    assert places.spot_at(-1, 10, in_sticky=False) is None


def test_every_tile_lies_under_its_own_middle_and_they_fill_the_width(contents: Contents) -> None:
    places = tiles(contents)
    for lane in range(1, 8):
        assert places.spot_at(*middle(places.lane_rect(lane)), in_sticky=False) == Spot(lane)
    assert places.lane_rect(3).right == places.width <= 700
    assert places.spot_at(5, places.lane_rect(1).bottom + 1, in_sticky=False) is None


@pytest.mark.parametrize("make", [columns, tiles])
def test_groups_are_titled_over_their_lanes(contents: Contents, make: type) -> None:
    places: Layout = make(contents)
    assert [group.lanes for group, _ in places.titles] == [range(1, 6), range(6, 8)]
    for group, rect in places.titles:
        assert rect.x == places.head_rect(group.lanes[0]).x
        assert rect.bottom <= places.head_rect(group.lanes[0]).y


@pytest.mark.parametrize("make", [columns, tiles])
def test_an_area_shows_every_lane_that_touches_it(contents: Contents, make: type) -> None:
    places: Layout = make(contents)
    whole = places.lanes_in(Rect(0, 0, places.width, places.height))
    assert list(whole) == list(range(1, 8))
    for lane in range(1, 8):
        assert lane in places.lanes_in(places.lane_rect(lane))
        assert places.has(lane)
    assert not places.has(0)


def test_only_cards_in_the_area_are_looked_at() -> None:
    contents = contents_of(derive(a_large_plan(20_000, 10)), SortBy.NAME)
    places = columns(contents)
    shown = places.cards_in(1, Rect(0, 50_000, 300, 800))
    assert 10 <= len(shown) <= 13
    assert all(places.card_rect(1, card).bottom >= 50_000 - 80 for card in shown)
    assert tiles(contents).cards_in(1, Rect(0, 0, 300, 800)) == range(0)


def test_steps_in_columns_keep_the_height_and_end_at_the_edges(contents: Contents) -> None:
    places = columns(contents)
    assert places.neighbour(Spot(4, 3), -1, 0) == Spot(3, 2)
    assert places.neighbour(Spot(4, 0), 0, -1) == Spot(4, HEAD)
    assert places.neighbour(Spot(4), 0, 10**6) == Spot(4, 3)
    assert places.neighbour(Spot(1), -1, 0) is None
    assert places.neighbour(Spot(7), 1, 0) is None


def test_the_more_lanes_the_less_is_shown_of_a_partner() -> None:
    assert [fitting_density(lanes) for lanes in (14, 60, 501)] == list(Density)


def test_steps_in_tiles_go_from_row_to_row(contents: Contents) -> None:
    places = tiles(contents)
    assert places.neighbour(Spot(1), 0, 1) == Spot(4)
    assert places.neighbour(Spot(5), 0, 1) == Spot(7)
    assert places.neighbour(Spot(5), 1, 0) == Spot(6)
    assert places.neighbour(Spot(1), 0, -1) is None
    assert places.neighbour(Spot(7), 1, 0) is None
