"""Who has the partners of each item now, and so what changes its CPM when the item goes somewhere.

A single partner, or a part of a split one, moves wherever it leaves who has it. Of partners kept together
only those move who are with somebody else than the CPM the group goes to; those whom nobody has never move.
"""

from collections.abc import Sequence

import numpy as np

from cpm_planner.balance.core.problem import UNASSIGNED
from cpm_planner.balance.items import Item
from cpm_planner.workload.arrays import SHARED, Ints
from cpm_planner.workload.figures import Figures


class Held:
    """The partners of some items that somebody has; one row for each of these partners.

    Attributes:
        current: CPM row that each item counts as with (items,), -1 for nobody.
        partners: how many partners of each item somebody has (items,).
        revenue: cents a year of those whose shared work is in the item (items,); negative figures of the
            source do not offset others.
    """

    def __init__(self, figures: Figures, items: Sequence[Item], current: Ints) -> None:
        """Look up who has what; items that count as with nobody hold nothing."""
        index, doer = figures.arrays.partners.index, figures.arrays.assignments.doer
        sizes = np.array([len(item.partners) for item in items], dtype=np.int64)
        item = np.repeat(np.arange(len(items)), sizes)
        partner = np.array([index[key] for each in items for key in each.partners], dtype=np.int64)
        part = np.array([each.parts[0] for each in items], dtype=np.int64)[item]
        cpm = doer[part, partner]
        self.current = current
        is_held = (cpm < len(figures.plan.cpms)) & (current[item] != UNASSIGNED)
        self._item, self._cpm = item[is_held], cpm[is_held]
        cents = np.maximum(figures.arrays.partners.revenue[partner], 0) * (part == SHARED)
        self._cents = cents[is_held]
        self.partners = np.bincount(self._item, minlength=len(items))
        self.revenue = _summed(self._item, self._cents, len(items))
        self._scattered = np.unique(self._item[self._cpm != current[self._item]])

    def homes(self, rows: slice) -> tuple[Ints, Ints]:
        """Give the CPM rows who have some of these items, as pairs of rows; items counted from the first."""
        inside = (self._item >= rows.start) & (self._item < rows.stop)
        return self._item[inside] - rows.start, self._cpm[inside]

    def moved(self, item: Ints, cpm: Ints) -> tuple[Ints | None, Ints | None]:
        """Give partners and revenue that change their CPM when items go to CPMs, as pairs of rows.

        None twice where no group is scattered over several CPMs: all that is held moves, or nothing.
        """
        if not len(self._scattered):
            return None, None
        keys, row = np.unique(np.stack([self._item, self._cpm]), axis=1, return_inverse=True)
        at_home = np.zeros((2, len(item)), dtype=np.int64)
        width = int(cpm.max(initial=0)) + int(self._cpm.max()) + 1
        known = keys[0] * width + keys[1]
        asked = item * width + cpm
        place = np.searchsorted(known, asked).clip(max=len(known) - 1)
        found = known[place] == asked
        counts = np.bincount(row, minlength=len(known)), _summed(row, self._cents, len(known))
        for stays, count in zip(at_home, counts, strict=True):
            stays[found] = count[place[found]]
        return self.partners[item] - at_home[0], self.revenue[item] - at_home[1]


def _summed(row: Ints, cents: Ints, count: int) -> Ints:
    """Sum up cents by row, exactly."""
    sums = np.zeros(count, dtype=np.int64)
    np.add.at(sums, row, cents)
    return sums
