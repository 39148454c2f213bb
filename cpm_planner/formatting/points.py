"""Differences of shares, kept as a fraction, shown in points: from 20 % to 60 % it is 40 points."""

from decimal import Decimal
from typing import Final

from cpm_planner.formatting.language import translate
from cpm_planner.formatting.marks import NO_FIGURE, Marks, format_number

_NOTHING: Final = (NO_FIGURE, f"{NO_FIGURE} \u2192 {NO_FIGURE}")
_ONE: Final = ("1", "+1", "-1")


def format_points(fraction: float | None, marks: Marks | None = None, decimals: int = 0) -> str:
    """Write a difference of shares: 0.256 gives "26 points"; a dash for None."""
    return points_text(bare_points(fraction, marks, decimals))


def format_points_change(
    before: float | None, after: float | None, marks: Marks | None = None, decimals: int = 0
) -> str:
    """Write what becomes of a difference of shares: 0.256 and 0.1 give "26 → 10 points"."""
    return points_text(" \u2192 ".join(bare_points(each, marks, decimals) for each in (before, after)))


def bare_points(fraction: float | None, marks: Marks | None = None, decimals: int = 0) -> str:
    """Write the points without their unit, as before another amount: "from 26 to 10 points"."""
    return NO_FIGURE if fraction is None else format_number(Decimal(fraction) * 100, marks, decimals)


def points_text(amount: str) -> str:
    """Write the unit behind a written amount, such as "+2.5"; a dash stays alone."""
    if amount in _NOTHING:
        return amount
    one, many = translate("numbers", "{amount} point"), translate("numbers", "{amount} points")
    return (one if amount in _ONE else many).format(amount=amount)
