"""Hours are written as precisely as they are read, and read as they are written."""

import pytest

from cpm_planner.formatting.hours import format_hours, parse_hours
from cpm_planner.formatting.marks import GERMAN


@pytest.mark.parametrize(
    ("hours", "written"),
    [(0, "0.0"), (9_999.9, "9,999.9"), (9_999.97, "10,000"), (234_833.3, "234,833"), (-12_345.6, "-12,346")],
)
def test_very_many_hours_are_written_without_tenths(hours: float, written: str) -> None:
    assert format_hours(hours * 60) == written


def test_a_column_keeps_the_decimals_asked_for() -> None:
    assert format_hours(234_833.3 * 60, GERMAN, 1) == "234.833,3"


def test_two_decimals_are_read_back_to_the_minute() -> None:
    assert all(parse_hours(format_hours(minutes, decimals=2)) == minutes for minutes in range(120))
