"""Levels: the highest utilisation of a makespan problem, in minutes of the largest CPM."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from cpm_planner.balance.core.model import Model
    from cpm_planner.balance.core.prices import Priced
    from cpm_planner.balance.core.problem import Floats

_ROUNDING = 1e-6


def is_makespan(model: Model) -> bool:
    """Whether one role type's highest utilisation is all that is priced, but for items left with nobody."""
    others = (model.spread_price, model.deviation_price, model.overload_price, model.strain_price)
    return (
        model.roles == 1
        and bool(model.highest_price.any())
        and not any(prices.any() for prices in others)
        and not model.pair_cost[model.pair_cpm < model.cpms].any()
        and not np.isfinite(model.partner_limit).any()
        and not model.capped
    )


class Levels:
    """What a level means for values, bounds and the room of each CPM."""

    def __init__(self, model: Model, priced: Priced) -> None:
        """Take what a plan is worth at least that leaves an item out from the prices."""
        self._model = model
        self._leaving_out = priced.bound + float(priced.slack(model)[model.unassigned_pair].min())
        self._minutes = float(model.capacity[:-1].max())

    def of(self, value: float) -> int:
        """Return the lowest level that a plan of this value, or of more, may keep to."""
        level = (value - self._model.constant) / float(self._model.role_capacity[0]) * self._minutes
        return int(np.ceil(level - _ROUNDING))

    def value(self, level: int) -> float:
        """Return what a plan is worth whose highest utilisation is a level."""
        return level / self._minutes * float(self._model.role_capacity[0]) + self._model.constant

    def room(self, level: int) -> Floats:
        """Return the most minutes of each CPM (c + 1,) at a level."""
        room: Floats = np.floor(level / self._minutes * self._model.capacity + _ROUNDING)
        return room

    def bound_above(self, level: int) -> float:
        """Return the value that no plan is below where none keeps to a level."""
        model = self._model
        above = float(((self.room(level) + 1) / model.capacity)[:-1].min())
        return min(above * float(model.role_capacity[0]) + model.constant, self._leaving_out)
