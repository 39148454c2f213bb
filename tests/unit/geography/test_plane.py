"""The plane of the map."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.geography.plane import (
    KM_PER_DEGREE,
    kilometres_per_degree,
    latitude_of,
    onto_plane,
    turned,
    western_edge,
)


def test_the_equator_is_at_zero_and_east_is_to_the_right() -> None:
    points = onto_plane(np.array([-10.0, 0.0, 10.0]), np.zeros(3))
    assert points.tolist() == [[-10, 0], [0, 0], [10, 0]]


@given(st.floats(-84, 84))
def test_a_latitude_comes_back(latitude: float) -> None:
    ((_, y),) = onto_plane(np.array([0.0]), np.array([latitude])).tolist()
    assert latitude_of(y) == pytest.approx(latitude, abs=1e-9)


def test_the_poles_are_shown_where_the_plane_ends() -> None:
    points = onto_plane(np.zeros(2), np.array([90.0, -90.0]))
    assert points[0, 1] == -points[1, 1] == onto_plane(np.zeros(1), np.array([84.0]))[0, 1]


def test_a_degree_is_half_as_long_at_sixty_degrees_north() -> None:
    ((_, y),) = onto_plane(np.array([0.0]), np.array([60.0])).tolist()
    assert kilometres_per_degree(0.0) == KM_PER_DEGREE
    assert kilometres_per_degree(y) == pytest.approx(KM_PER_DEGREE / 2)


@pytest.mark.parametrize(
    ("longitudes", "west"),
    [([], -180.0), ([10.0], -180.0), ([-120.0, 10.0, 150.0], -180.0), ([170.0, -170.0], 0.0)],
)
def test_the_world_is_cut_where_nothing_is_torn_apart(longitudes: list[float], west: float) -> None:
    assert western_edge(np.array(longitudes)) == west


def test_what_is_torn_apart_lies_together_again() -> None:
    east = turned(np.array([170.0, -170.0]), 0.0)
    assert east.tolist() == [170.0, 190.0]
