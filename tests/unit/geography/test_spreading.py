"""Signs that cover each other are pushed apart."""

import numpy as np
import pytest

from cpm_planner.geography import spreading
from cpm_planner.geography.spreading import covering, pushed_apart


def test_signs_that_leave_each_other_room_stay() -> None:
    places = np.array([[0.0, 0.0], [30.0, 0.0], [0.0, 30.0]])
    assert pushed_apart(places, np.full(3, 10.0)).tolist() == places.tolist()


def test_signs_that_cover_each_other_end_side_by_side() -> None:
    moved = pushed_apart(np.array([[0.0, 0.0], [4.0, 0.0]]), np.full(2, 10.0))
    assert moved[1, 0] - moved[0, 0] > 18
    assert moved[:, 1].tolist() == [0, 0]
    assert moved.mean(axis=0) == pytest.approx([2, 0])


def test_a_large_sign_moves_less_than_a_small_one() -> None:
    moved = pushed_apart(np.array([[0.0, 0.0], [4.0, 0.0]]), np.array([20.0, 5.0]))
    assert abs(moved[0, 0]) < 2
    assert moved[1, 0] > 15


def test_signs_at_one_point_go_their_own_ways() -> None:
    moved = pushed_apart(np.zeros((3, 2)), np.full(3, 6.0))
    away = [np.hypot(*(moved[one] - moved[other])) for one, other in ((0, 1), (1, 2), (0, 2))]
    assert min(away) > 8


def test_too_many_on_each_other_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreading, "_MOST_PAIRS", 2)
    places = np.zeros((4, 2))
    assert pushed_apart(places, np.full(4, 6.0)) is places


def test_no_signs_are_no_trouble() -> None:
    assert not len(pushed_apart(np.empty((0, 2)), np.empty(0)))


def test_what_is_fixed_stays_and_is_given_way_to() -> None:
    moved = pushed_apart(np.array([[1.0, 0.0], [0.0, 0.0]]), np.full(2, 10.0), fixed=1)
    assert moved[1] == pytest.approx([0, 0], abs=1e-6)
    assert moved[0, 0] > 18


def test_signs_that_merely_touch_do_not_cover_each_other() -> None:
    places = np.array([[0.0, 0.0], [18.0, 0.0], [28.0, 0.0]])
    first, second = covering(places, np.full(3, 10.0))
    assert list(zip(first.tolist(), second.tolist(), strict=True)) == [(1, 2)]
