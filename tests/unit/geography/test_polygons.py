"""Outlines, what lies inside, and what two outlines share."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.geography.polygons import area, convex_outline, inside, inside_convex, shared_area

SQUARE = np.array([[0.0, 0.0], [4.0, 0.0], [4.0, 4.0], [0.0, 4.0]])
POINTS = st.lists(st.tuples(st.integers(-9, 9), st.integers(-9, 9)), max_size=20).map(
    lambda each: np.array(each, dtype=np.float64).reshape(-1, 2)
)


def test_the_outline_of_a_square_is_its_corners() -> None:
    points = np.vstack((SQUARE, [[1, 1], [2, 0], [4, 4]]))
    assert convex_outline(points).tolist() == SQUARE.tolist()


@pytest.mark.parametrize("points", [[], [[1, 1]], [[1, 1], [1, 1]], [[0, 0], [1, 1], [2, 2]]])
def test_points_on_one_line_have_no_area(points: list[list[int]]) -> None:
    outline = convex_outline(np.array(points, dtype=np.float64).reshape(-1, 2))
    assert len(outline) < 3
    assert not inside_convex(SQUARE, outline).any()


@given(POINTS)
def test_every_point_lies_in_its_outline(points: np.ndarray) -> None:
    outline = convex_outline(points)
    if len(outline) > 2:
        assert inside_convex(points, outline).all()
        assert area(outline) > 0


@given(POINTS)
def test_an_outline_is_its_own_outline(points: np.ndarray) -> None:
    outline = convex_outline(points)
    assert convex_outline(outline).tolist() == outline.tolist()


@given(POINTS, POINTS)
def test_what_two_outlines_share_lies_in_both(one: np.ndarray, other: np.ndarray) -> None:
    first, second = convex_outline(one), convex_outline(other)
    shared, turned = shared_area(first, second), shared_area(second, first)
    both = 0.0 if not len(shared) else area(shared)
    assert both == pytest.approx(0.0 if not len(turned) else area(turned), abs=1e-6)
    for point in shared:
        assert inside_convex(point + (first.mean(axis=0) - point) * np.array([[1e-9]]), first).all()
        assert inside_convex(point + (second.mean(axis=0) - point) * np.array([[1e-9]]), second).all()


def test_squares_share_a_quarter() -> None:
    assert area(shared_area(SQUARE, SQUARE + 2)) == 4


@pytest.mark.parametrize("by", [4, 5])
def test_squares_side_by_side_share_nothing(by: int) -> None:
    assert not len(shared_area(SQUARE, SQUARE + np.array([by, 0])))


def test_what_is_drawn_by_hand_may_be_hollow() -> None:
    drawn = np.array([[0, 0], [6, 0], [6, 6], [4, 6], [4, 2], [2, 2], [2, 6], [0, 6]], dtype=np.float64)
    points = np.array([[1, 5], [3, 5], [5, 5], [3, 1], [9, 1]], dtype=np.float64)
    assert inside(points, drawn).tolist() == [True, False, True, True, False]


def test_a_line_drawn_by_hand_holds_nothing() -> None:
    assert not inside(SQUARE, SQUARE[:2]).any()


@given(POINTS, POINTS)
def test_both_ways_to_look_agree_on_convex_polygons(points: np.ndarray, corners: np.ndarray) -> None:
    outline = convex_outline(corners)
    apart = points + np.array([0.123, 0.0457])  # on no edge
    assert inside(apart, outline).tolist() == inside_convex(apart, outline).tolist()
