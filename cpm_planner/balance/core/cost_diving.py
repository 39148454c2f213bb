"""Dives for the least cost under capacities: generalised assignment, where CPMs have few items each.

The bound is one of plans without overload. A plan with a minute of it is worth at least the cheapest place of
every item and the price of that minute, so that the lower of the two holds for all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.diving import Diving, are_few, ground_of, pairs_at

if TYPE_CHECKING:
    from cpm_planner.balance.core.bundles import Ground
    from cpm_planner.balance.core.control import Control
    from cpm_planner.balance.core.model import Model
    from cpm_planner.balance.core.prices import Priced
    from cpm_planner.balance.core.problem import Ints

_LOST = 10.0


def is_assignment(model: Model) -> bool:
    """Whether nothing but cost and capacity is priced, and CPMs have so few items that bundles pay off."""
    others = (model.spread_price, model.highest_price, model.deviation_price, model.strain_price)
    return (
        not any(prices.any() for prices in others)
        and not np.isfinite(model.partner_limit).any()
        and not model.capped
        and not model.has_reserve
        and are_few(model, (model.room - model.fixed_load)[:-1])
    )


class CostDiving:
    """Dives over the pairs of a model that `is_assignment`; see `diving.Dives`."""

    def __init__(self, model: Model, priced: Priced, control: Control, random: np.random.Generator) -> None:
        """Begin at the prices known for the items."""
        self._model = model
        ground = _ground_of(model)
        self._diving = Diving(ground, np.clip(priced.lowest, 0.0, ground.lost), control, random)
        cheapest = float(np.minimum.reduceat(model.pair_cost, model.item_start[:-1]).sum())
        self._overloaded = cheapest + float(model.overload_price[:-1].min())
        self.bound, self.has_surfaced = -np.inf, True

    @property
    def cells(self) -> int:
        """How much a turn goes through at most: places of knapsacks."""
        return self._diving.cells

    def turn(self, value: float, bound: float) -> Ints | None:
        """Work a turn, see `diving.Dives`.

        Does nothing while `value` is that of a plan with overload: until then a plan with it might be best.
        """
        self.has_surfaced = True
        if value <= bound or value >= self._overloaded:
            return None
        places = self._diving.turn(value)
        self.has_surfaced = self._diving.has_surfaced
        self.bound = max(self.bound, min(self._diving.bound, self._overloaded))
        return None if places is None else pairs_at(self._model, places)


def _ground_of(model: Model) -> Ground:
    # The true price of leaving an item out may be so far from all others that prices near it prove nothing.
    most = _LOST * float(model.pair_cost.max(initial=1.0, where=model.pair_cpm < model.cpms))
    left_out = model.pair_cost[model.unassigned_pair]
    room = (model.room - model.fixed_load)[:-1]
    return ground_of(model, model.pair_cost, room, np.minimum(left_out, most), left_out > most)
