"""Differences of shares are told in points, never in percent."""

from cpm_planner.formatting.points import format_points, format_points_change, points_text


def test_a_difference_of_shares_is_told_in_points() -> None:
    assert format_points(0.256) == "26 points"
    assert format_points(0.256, decimals=1) == "25.6 points"
    assert format_points(0.01) == "1 point"
    assert format_points(None) == "\N{EN DASH}"


def test_a_change_names_the_unit_once() -> None:
    assert format_points_change(0.9, 0.1) == "90 \N{RIGHTWARDS ARROW} 10 points"
    assert format_points_change(None, 0.1) == "\N{EN DASH} \N{RIGHTWARDS ARROW} 10 points"
    assert format_points_change(None, None) == "\N{EN DASH} \N{RIGHTWARDS ARROW} \N{EN DASH}"


def test_the_unit_stands_behind_a_written_amount() -> None:
    assert points_text("+2.5") == "+2.5 points"
    assert [points_text(amount) for amount in ("+1", "-1", "+11")] == ["+1 point", "-1 point", "+11 points"]
