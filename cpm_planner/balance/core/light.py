"""What numpy has, too, but loads 15 to 40 ms for when it is first called, while a first plan is awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from cpm_planner.balance.core.problem import Floats, Ints


def union(size: int, *parts: Ints) -> Ints:
    """Return in rising order the numbers below `size` that any of `parts` holds, each once."""
    held = np.zeros(size, dtype=bool)
    for part in parts:
        held[part] = True
    return np.flatnonzero(held)


def quantile(values: Floats, share: float) -> float:
    """Return the least of `values` (n,) that at least about this share of them does not exceed."""
    rank = min(int(share * len(values)), len(values) - 1)
    return float(np.partition(values, rank)[rank])
