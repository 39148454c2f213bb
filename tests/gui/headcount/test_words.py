"""What is said of hours over the months."""

import numpy as np
import pytest

from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.model.month import Month
from ui.headcount.words import span_words

MONTHS = [Month(2026, number) for number in (1, 2, 3)]


@pytest.mark.parametrize(
    ("needed", "said"),
    [
        ([100, 100, 100], "3 months lack hours, first and most in Jan 2026: 1.0 h"),
        ([40, 100, 160], "2 months lack hours, first Feb 2026, most Mar 2026: 2.0 h"),
        ([40, 100, 40], "1 month lacks hours, Feb 2026: 1.0 h"),
    ],
)
def test_months_that_lack_hours_are_counted_and_the_worst_is_named(needed: list[int], said: str) -> None:
    words = span_words(MONTHS, np.array(needed), np.array([40, 40, 40]), ENGLISH)
    assert words.endswith(f"; {said}")


def test_enough_hours_are_not_spoken_of() -> None:
    hours = np.array([40, 40, 40])
    assert ";" not in span_words(MONTHS, hours, hours, ENGLISH)
