"""Rounding keeps totals, and gives nobody a whole one more or less than their share."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.charters.apportion import apportioned, whole_shares, whole_tenths
from cpm_planner.formatting.hours import format_hours

SHARES = st.lists(st.floats(0, 1e6), min_size=1, max_size=8)


@given(SHARES, st.integers(0, 10_000))
def test_parts_sum_to_the_total_and_are_less_than_one_off(shares: list[float], total: int) -> None:
    parts = apportioned(np.array([shares]).T, np.array([total]))[:, 0]
    exact = np.array(shares) * total / sum(shares) if sum(shares) else np.zeros(len(shares))
    assert parts.sum() == (total if sum(shares) else 0)
    assert (np.abs(parts - exact) < 1 + 1e-6).all()


def test_of_equal_losses_the_earlier_line_gets_what_is_left() -> None:
    assert apportioned(np.ones((3, 1)), np.array([100]))[:, 0].tolist() == [34, 33, 33]


@given(st.lists(st.sampled_from([0.0, 1e-6, 1.0, 50.0, 1e6]), min_size=1, max_size=6))
def test_every_share_above_nothing_gets_its_least(shares: list[float]) -> None:
    parts = whole_shares(shares, 100, least=1)
    assert sum(parts) == (100 if any(shares) else 0)
    assert all((part >= 1) == (share > 0) for part, share in zip(parts, shares, strict=True))


def test_a_total_too_small_for_every_least_is_refused() -> None:
    with pytest.raises(ValueError, match="too little to give 3 shares 1 each"):
        whole_shares([1, 1, 1], 2, least=1)


def test_tenths_of_hours_add_up_to_what_their_sum_is_shown_as() -> None:
    minutes = (0.0, 2_703.4, 1_352.6)  # 45.06 h and 22.54 h, of 67.6 h
    tenths = whole_tenths(minutes)
    assert [format_hours(each) for each in tenths] == ["0.0", "45.1", "22.5"]
    assert format_hours(sum(minutes)) == "67.6"
    assert sum(whole_tenths((2_702.0, 1_351.0))) == 4_056  # alone 45.0 and 22.5 h, of 67.6 h
