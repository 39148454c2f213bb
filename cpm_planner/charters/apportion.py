"""Rounding that keeps a total: the largest remainder method (Hamilton)."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from cpm_planner.workload.arrays import Floats, Ints

_MINUTES_OF_TENTH: Final = 6
"""Of an hour."""


def apportioned(shares: Floats, totals: Floats | Ints) -> Ints:
    """Split whole totals in proportion to shares, column by column, without losing one.

    Args:
        shares: (lines, columns), 0 or more; a column whose shares are all 0 gets nothing.
        totals: (columns,), what each column sums to.

    Returns:
        (lines, columns): each share of the total rounded down, and one more for those that lost most; of
        equals the earlier line.
    """
    sums = shares.sum(axis=0)
    exact = np.divide(shares * totals, sums, out=np.zeros(shares.shape), where=sums > 0)
    # A hair above, so that an exact share that floating point left just below a whole number stays whole.
    parts: Ints = np.floor(exact + 1e-9).astype(np.int64)
    left = np.where(sums > 0, totals - parts.sum(axis=0), 0)
    place = np.argsort(np.argsort(parts - exact, axis=0, kind="stable"), axis=0, kind="stable")
    parts[place < left] += 1
    return parts


def whole_shares(shares: Sequence[float], total: int, least: int = 0) -> list[int]:
    """Split one whole total in proportion to shares, each share above 0 getting ``least`` or more.

    Raises:
        ValueError: the total is too small to give every share above 0 its least.
    """
    count = sum(share > 0 for share in shares)
    if least * count > total:
        message = f"{total} is too little to give {count} shares {least} each"
        raise ValueError(message)
    lifted: set[int] = set()
    while True:
        rest = [0.0 if at in lifted else share for at, share in enumerate(shares)]
        parts = _column(rest, total - least * len(lifted))
        short = {at for at, share in enumerate(rest) if share > 0 and parts[at] < least}
        if not short:
            return [least if at in lifted else part for at, part in enumerate(parts)]
        lifted |= short


def whole_tenths(minutes: Sequence[float]) -> list[int]:
    """Round minutes to tenths of an hour, in minutes, so that they add up to what their sum is shown as."""
    tenths = whole_shares(minutes, round(sum(minutes) / _MINUTES_OF_TENTH))
    return [tenth * _MINUTES_OF_TENTH for tenth in tenths]


def _column(shares: Sequence[float], total: int) -> list[int]:
    column = np.array(shares, dtype=np.float64).reshape(-1, 1)
    return [int(part) for part in apportioned(column, np.array([total]))[:, 0]]
