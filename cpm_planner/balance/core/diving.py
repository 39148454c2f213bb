"""Plans from bundles: choose the surest, solve what is left anew, and again until everybody has one.

Diving (Sadykov and others 2019) on the program of `bundles`: the bundle of the largest share is chosen for
its CPM, the CPM and the items leave, and the rest is a smaller program of the same kind, whose bundles are
generated anew. Where the rest has no plan that is better than the best one known, the choice is taken back
and forbidden. Each dive after the first one chooses with some chance, so that another plan comes of it.

It suits problems in which nothing but cost and capacity counts (generalised assignment) and CPMs have few
items. The bound is one of plans without overload; a plan with a minute of it is worth at least the cheapest
place of every item and the price of that minute.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.bundles import Bundles, Ground, whole_bound
from cpm_planner.balance.core.light import union

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpm_planner.balance.core.control import Control
    from cpm_planner.balance.core.model import Model
    from cpm_planner.balance.core.prices import Priced
    from cpm_planner.balance.core.problem import Ints

_MOST_ITEMS_PER_CPM = 20
_MOST_CELLS = 8_000_000
_ASCENT_STEPS = 50
_MOST_RETREATS = 20
_WHOLE, _USED, _ROUNDING = 1.0 - 1e-6, 1e-6, 1e-6
_CHANCE = 0.4
_LOST = 10.0
_NONE = np.zeros(0, dtype=np.int64)
_ENDED = object()


def suits(model: Model) -> bool:
    """Whether nothing but cost and capacity is priced, and CPMs have so few items that bundles pay off."""
    others = (model.spread_price, model.highest_price, model.deviation_price, model.strain_price)
    return (
        not any(prices.any() for prices in others)
        and not np.isfinite(model.partner_limit).any()
        and not model.capped
        and not model.has_reserve
        and bool((model.fixed_load <= model.room)[:-1].all())
        and model.cpms < model.items <= _MOST_ITEMS_PER_CPM * model.cpms
        and model.items * float((model.room - model.fixed_load)[:-1].sum() + model.cpms) <= _MOST_CELLS
    )


class Diving:
    """One dive after the other, a turn of work at a time.

    Attributes:
        bound: what no plan is below, as far as is proved.
        has_surfaced: whether a dive has just ended, so that others may have their turn.
    """

    def __init__(self, model: Model, priced: Priced, control: Control, random: np.random.Generator) -> None:
        """Begin at the prices known for the items; nothing is done yet."""
        self._model, self._control, self._random = model, control, random
        self._ground, self._pair = _ground_of(model)
        self._prices = np.clip(priced.lowest, 0.0, self._ground.lost)
        cheapest = float(np.minimum.reduceat(model.pair_cost, model.item_start[:-1]).sum())
        self._overloaded = cheapest + float(model.overload_price[:-1].min())
        self._known = np.inf
        self.has_surfaced = True
        self.bound = -np.inf
        self._found: Ints | None = None
        self._turns = self._take_turns()

    @property
    def cells(self) -> int:
        """How much a turn goes through at most: places of its knapsacks."""
        return self._ground.knapsacks.cells

    def turn(self, value: float) -> Ints | None:
        """Work a turn towards a plan of less than `value`; return its pairs (n,) when one is found.

        Does nothing while `value` is that of a plan with overload: until then a plan with it might be best.
        """
        self._known, self._found, self.has_surfaced = value, None, False
        if value >= self._overloaded or next(self._turns, _ENDED) is _ENDED:
            self.has_surfaced = True
        return self._found

    @property
    def _cutoff(self) -> float:
        """Most that a better plan can be worth: costs are whole."""
        return self._known - 1.0 + _ROUNDING

    def _take_turns(self) -> Iterator[None]:
        root = Bundles(self._ground, self._prices, self._control.seconds_left)
        yield from root.ascend(_ASCENT_STEPS, self._known)
        for _ in root.refine(np.inf, self._control.stop):
            self._raise(root)
            yield
        self._raise(root)
        chance = 0.0
        while not self._control.stop():
            yield from self._dive(root, chance)
            chance, self.has_surfaced = _CHANCE, True
            yield

    def _raise(self, root: Bundles) -> None:
        self.bound = max(self.bound, min(whole_bound(root.bound), self._overloaded))

    def _dive(self, root: Bundles, chance: float) -> Iterator[None]:
        """Choose bundles until all items have one; begin anew where what is left holds no better plan."""
        rest, cost, retreats = root.without(_NONE, self._control.seconds_left), 0.0, 0
        chosen: list[tuple[Bundles, Ints]] = []
        yield from rest.refine(self._cutoff, self._control.stop)
        while self._is_promising(rest, cost) and not self._control.stop():
            used = np.flatnonzero(rest.share > _USED)
            whole = used[rest.share[used] > _WHOLE]
            if len(whole) == len(used):
                self._found = self._plan([*chosen, (rest, whole)])
                return
            surest = used[np.argmax(rest.share[used] + chance * self._random.random(len(used)))]
            taken = union(len(rest.share), whole, np.array([surest]))
            smaller = rest.without(taken, self._control.seconds_left)
            added = float(rest.cost[taken].sum())
            yield from smaller.refine(self._cutoff - cost - added, self._control.stop)
            if self._is_promising(smaller, cost + added):
                chosen.append((rest, taken))
                rest, cost = smaller, cost + added
            elif retreats < _MOST_RETREATS:
                retreats += 1
                rest.forbid(int(surest))
                yield from rest.refine(self._cutoff - cost, self._control.stop)
            else:
                return

    def _is_promising(self, rest: Bundles, cost: float) -> bool:
        """Whether a better plan may come of what is left, after bundles of this cost."""
        return rest.is_complete and cost + rest.value <= self._cutoff

    def _plan(self, chosen: list[tuple[Bundles, Ints]]) -> Ints:
        """Return the pair of each item (n,): of two bundles with an item, the one where it costs less."""
        model = self._model
        pairs = model.unassigned_pair.copy()
        for bundles, taken in chosen:
            for bundle in taken.tolist():
                items = bundles.ground.items[bundles.holds[bundle]]
                offered = self._pair[bundles.ground.cpms[bundles.owner[bundle]], items]
                cheaper = model.pair_cost[offered] < model.pair_cost[pairs[items]]
                pairs[items[cheaper]] = offered[cheaper]
        return pairs


def _ground_of(model: Model) -> tuple[Ground, Ints]:
    """Return what bundles are made of, and the model's pair of each CPM and item (c, n), -1 where none."""
    real = np.flatnonzero(model.pair_cpm < model.cpms)
    at = model.pair_cpm[real], model.pair_item[real]
    shape = (model.cpms, model.items)
    pair, cost, minutes = np.full(shape, -1), np.full(shape, np.inf), np.zeros(shape, dtype=np.int64)
    pair[at], cost[at], minutes[at] = real, model.pair_cost[real], model.pair_minutes[real]
    room = (model.room - model.fixed_load)[:-1].astype(np.int64)
    # The true price of leaving an item out may be so far from all others that prices near it prove nothing.
    most = _LOST * float(model.pair_cost[real].max(initial=1.0))
    left_out = model.pair_cost[model.unassigned_pair]
    lost, needed = np.minimum(left_out, most), left_out > most
    return Ground(np.arange(model.cpms), np.arange(model.items), cost, minutes, room, lost, needed), pair
