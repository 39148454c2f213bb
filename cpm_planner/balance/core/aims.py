"""Aims: how the highest utilisation is lowered, which hardly any change lowers by itself.

While several CPMs are near the highest utilisation, relieving one of them leaves the value as it is. So a
plan is sought that keeps below an aim, somewhere between the bound and the best plan (dual approximation,
Hochbaum and Shmoys 1987): minutes beyond the aim are what moves, swaps and blocks bring down, each CPM for
itself. An aim that is reached gives way to a lower one, one that is not to a higher one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.control import gap_of
from cpm_planner.balance.core.descent import settle
from cpm_planner.balance.core.loads import SLACK, Loads

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpm_planner.balance.core.model import Model
    from cpm_planner.balance.core.problem import Floats, Ints

_FIRST_SHARE, _LEAST_SHARE, _BOLDER = 0.25, 0.1, 1.5
_ROUNDING = 1e-6


class Aims:
    """How high to aim: the share of the way from the bound up to the best plan."""

    def __init__(self) -> None:
        """Begin nearer to the bound than to the best plan."""
        self._share = _FIRST_SHARE * _BOLDER

    def next(self, best: Loads, bound: float, *, reached: bool) -> Loads:
        """Return the plan `best` by the aim that follows one that was reached, or could not be."""
        share = self._share
        self._share = max(share / _BOLDER, _LEAST_SHARE) if reached else (1.0 + share) / 2
        return Loads(aimed(best, bound, self._share), best.chosen)


def is_reached(plan: Loads) -> bool:
    """Whether no CPM of an aimed plan is beyond the aim."""
    return not plan.cpm_value.any()


def lowered(plan: Loads, bound: float, pairs: Ints, stop: Callable[[], bool]) -> Loads:
    """Return what becomes of a plan by one aim after the other as long as moves and swaps lower its value."""
    while not stop():
        below = Loads(aimed(plan, bound, _FIRST_SHARE), plan.chosen)
        settle(below, pairs, stop)
        lower = Loads(plan.model, below.chosen)
        if lower.value > plan.value - SLACK:
            break
        plan = lower
    return plan


def aimed(best: Loads, bound: float, share: float) -> Model:
    """Return a simpler model: pair costs, and minutes beyond an aim for each role type's utilisation.

    The aim is this share of the way from the bound up to `best`, and at least one minute below what the
    busiest CPM carries, so that `best` never keeps to it.
    """
    model = best.model
    used: Floats = np.maximum.reduceat(best.load / model.capacity, model.role_start[:-1])
    minute = 1.0 / np.maximum.reduceat(model.capacity, model.role_start[:-1])
    lower = 1.0 - (1.0 - share) * gap_of(best.value, bound)
    aim = np.minimum(lower * used, used - minute)[model.role] * model.capacity
    none = np.zeros(model.roles + 1)
    return replace(
        model,
        room=np.append(np.floor(aim[:-1] + _ROUNDING), 1.0),
        planned_room=np.full(model.cpms + 1, np.inf),
        overload_price=np.append((model.role_capacity[model.role] / model.capacity)[:-1], 0.0),
        strain_price=np.zeros(model.cpms + 1),
        spread_price=none,
        highest_price=none,
        deviation_price=none,
    )
