"""What a placement costs beside hours: relationships given up and partners far from their CPM's home region.

A unit of cost is worth one minute of spread over a whole role type (see the objective), so that a move has to
pay for itself. The figures are starting guesses.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np

from cpm_planner.balance.core.problem import UNASSIGNED
from cpm_planner.balance.eligibility import by_cpm
from cpm_planner.balance.items import Item
from cpm_planner.balance.moves import is_at_home
from cpm_planner.workload.arrays import Ints
from cpm_planner.workload.figures import Figures

MOVE: Final = 20
"""Cost of moving any partner."""
REVENUE: Final = 40
"""What moving the partner with the highest revenue costs beside; the others by their rank."""
OUT_OF_REGION: Final = 60
"""What a partner outside its CPM's home regions costs, moved or not."""


class Costs:
    """Costs of one plan's items, asked for item by item."""

    def __init__(self, figures: Figures) -> None:
        """Rank the partners by revenue."""
        revenue = figures.arrays.partners.revenue
        rank = revenue.argsort(kind="stable").argsort(kind="stable")
        self._move: Ints = np.where(revenue > 0, MOVE + REVENUE * rank // max(len(rank) - 1, 1), MOVE)
        self._index = figures.arrays.partners.index
        self._partners = figures.plan.partners
        self._is_at_home = by_cpm(figures, is_at_home)
        self._cpms = len(figures.plan.cpms)

    def row(self, item: Item, current: int) -> Ints:
        """Cost of the item with every CPM, shape (cpms,)."""
        moving = sum(int(self._move[self._index[key]]) for key in item.partners)
        cost = np.full(self._cpms, moving if current != UNASSIGNED else 0)
        if current != UNASSIGNED:
            cost[current] = 0
        for key in item.partners:
            cost += np.where(self._is_at_home(self._partners[key].region), 0, OUT_OF_REGION)
        return cost

    def rows(self, items: Sequence[Item], current: Ints) -> list[Ints]:
        """Costs of all items."""
        return [self.row(item, int(row)) for item, row in zip(items, current, strict=True)]
