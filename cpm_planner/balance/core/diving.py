"""Plans from bundles: choose the surest, solve what is left anew, and again until everybody has one.

Diving (Sadykov and others 2019) on the program of `bundles`: the bundle of the largest share is chosen for
its CPM, of many CPMs a few at once; the CPM and the items leave, and the rest is a smaller program of the
same kind, whose bundles are generated anew. Where the rest has no plan that is better than the best one
known, the choice is taken back and forbidden. Each dive after the first one chooses with some chance, so that
another plan comes of it.

Who dives for what: `cost_diving` and `level_diving`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np

from cpm_planner.balance.core.bundles import Bundles, Ground, whole_bound
from cpm_planner.balance.core.light import union

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpm_planner.balance.core.control import Control
    from cpm_planner.balance.core.model import Model
    from cpm_planner.balance.core.problem import Flags, Floats, Ints

_MOST_ITEMS_PER_CPM, _MOST_ITEMS = 20, 250
_LEAST_PAIRS, _MOST_CELLS = 100, 8_000_000
_ASCENT_STEPS = 50
_MOST_RETREATS = 20
_AT_ONCE, _LIKELY = 0.1, 0.5
_WHOLE, _USED, _ROUNDING = 1.0 - 1e-6, 1e-6, 1e-6
_CHANCE = 0.4
_NONE = np.zeros(0, dtype=np.int64)
_ENDED = object()


class Dives(Protocol):
    """Dives for what an objective weighs.

    Attributes:
        bound: value that no plan is below, as far as is proved; -inf at first.
        has_surfaced: whether a dive has just ended, or there is none, so that others may have their turn.
    """

    bound: float
    has_surfaced: bool

    @property
    def cells(self) -> int:
        """Places that a turn goes through."""

    def turn(self, value: float, bound: float) -> Ints | None:
        """Work a turn towards a plan that is better than the best known, `value`; no plan is below `bound`.

        Returns the pair of each item (n,) when a plan is found.
        """


def are_few(model: Model, room: Floats) -> bool:
    """Whether CPMs have so few items, and rooms (c,) are so small, that bundles pay off.

    Where there is hardly a choice, HiGHS is through with all of it before a dive is; with very many items a
    dive takes too long.
    """
    return (
        model.pairs > _LEAST_PAIRS
        and model.cpms < model.items <= min(_MOST_ITEMS_PER_CPM * model.cpms, _MOST_ITEMS)
        and bool((room >= 0).all())
        and model.items * float(room.sum() + model.cpms) <= _MOST_CELLS
    )


def _beside(rest: Bundles, order: Ints, *, alone: bool) -> Ints:
    """Return the first bundle of `order` and, unless it is to be `alone`, some likely ones beside it."""
    most = 1 if alone else max(1, int(_AT_ONCE * len(rest.ground.cpms)))
    taken, owners, held = [int(order[0])], {int(rest.owner[order[0]])}, rest.holds[order[0]]
    for bundle in order[1:][rest.share[order[1:]] >= _LIKELY].tolist():
        if len(taken) == most:
            break
        if int(rest.owner[bundle]) not in owners and not (held & rest.holds[bundle]).any():
            taken.append(bundle)
            owners.add(int(rest.owner[bundle]))
            held = held | rest.holds[bundle]
    return np.array(taken)


def ground_of(model: Model, pair_cost: Floats, room: Floats, lost: Floats, needed: Flags) -> Ground:
    """Lay out the pairs of a model at some cost (p,), with the room of CPMs (c,); see `bundles.Ground`."""
    real = np.flatnonzero(model.pair_cpm < model.cpms)
    at, shape = (model.pair_cpm[real], model.pair_item[real]), (model.cpms, model.items)
    cost, minutes = np.full(shape, np.inf), np.zeros(shape, dtype=np.int64)
    cost[at], minutes[at] = pair_cost[real], model.pair_minutes[real]
    cpms, items = (np.arange(size) for size in shape)
    return Ground(cpms, items, cost, minutes, room.astype(np.int64), lost, needed)


def pairs_at(model: Model, places: Ints) -> Ints:
    """Return the pair that places each item at a CPM of the model (n,), at none for -1."""
    return model.chosen_for(model.cpm_source[places])


class Diving:
    """One dive after the other over the same ground, a turn of work at a time.

    Attributes:
        root: the program over all items and CPMs.
        bound: cost that no plan is below, as far as is proved.
        has_surfaced: whether a dive has just ended.
    """

    def __init__(
        self,
        ground: Ground,
        prices: Floats,
        control: Control,
        random: np.random.Generator,
        begun: Bundles | None = None,
    ) -> None:
        """Begin at prices of the items (n,), with the bundles that a program over the same has found."""
        self._control, self._random = control, random
        self.root = Bundles(ground, prices, control.seconds_left)
        self.bound, self.has_surfaced = -np.inf, True
        if begun is not None:
            self.root.take_over(begun)
        self._known = np.inf
        self._found: Ints | None = None
        self._turns = self._take_turns(is_begun=begun is not None)

    def turn(self, known: float) -> Ints | None:
        """Work a turn towards a plan that costs less than `known`.

        Returns the CPM of each item (n,), -1 for none, when a plan is found.
        """
        self._known, self._found, self.has_surfaced = known, None, False
        if next(self._turns, _ENDED) is _ENDED:
            self.has_surfaced = True
        return self._found

    @property
    def cells(self) -> int:
        """How much a turn goes through at most: places of knapsacks."""
        return self.root.ground.knapsacks.cells

    @property
    def _cutoff(self) -> float:
        """Most that a better plan can cost: costs are whole."""
        return self._known - 1.0 + _ROUNDING

    def _take_turns(self, *, is_begun: bool) -> Iterator[None]:
        if not is_begun:
            yield from self.root.ascend(_ASCENT_STEPS, self._known)
        for _ in self.root.refine(self._cutoff, self._control.stop):
            self.bound = max(self.bound, whole_bound(self.root.bound))
            yield
        self.bound = max(self.bound, whole_bound(self.root.bound))
        chance = _CHANCE if is_begun else 0.0
        while not self._control.stop():
            yield from self._dive(chance)
            chance, self.has_surfaced = _CHANCE, True
            yield

    def _dive(self, chance: float) -> Iterator[None]:
        """Choose bundles until all items have one, or until what is left holds no better plan."""
        rest, cost, retreats = self.root.without(_NONE, self._control.seconds_left), 0.0, 0
        chosen: list[tuple[Bundles, Ints]] = []
        yield from rest.refine(self._cutoff, self._control.stop)
        while self._is_promising(rest, cost) and not self._control.stop():
            used = np.flatnonzero(rest.share > _USED)
            whole = used[rest.share[used] > _WHOLE]
            if len(whole) == len(used):
                self._found = self._places([*chosen, (rest, whole)])
                return
            parts = used[rest.share[used] <= _WHOLE]
            order = parts[np.argsort(-rest.share[parts] - chance * self._random.random(len(parts)))]
            taken = union(len(rest.share), whole, _beside(rest, order, alone=retreats > 0))
            smaller = rest.without(taken, self._control.seconds_left)
            added = float(rest.cost[taken].sum())
            yield from smaller.refine(self._cutoff - cost - added, self._control.stop)
            if self._is_promising(smaller, cost + added):
                chosen.append((rest, taken))
                rest, cost = smaller, cost + added
            elif retreats < _MOST_RETREATS:
                retreats += 1
                rest.forbid(int(order[0]))
                yield from rest.refine(self._cutoff - cost, self._control.stop)
            else:
                return

    def _is_promising(self, rest: Bundles, cost: float) -> bool:
        """Whether a better plan may come of what is left, after bundles of this cost."""
        return rest.is_complete and cost + rest.value <= self._cutoff

    def _places(self, chosen: list[tuple[Bundles, Ints]]) -> Ints:
        """Return the CPM of each item (n,): of two bundles with an item, the one where it costs less."""
        cost = self.root.ground.cost
        places = np.full(cost.shape[1], -1)
        for bundles, taken in chosen:
            for bundle in taken.tolist():
                items = bundles.ground.items[bundles.holds[bundle]]
                cpm = bundles.ground.cpms[bundles.owner[bundle]]
                is_better = (places[items] < 0) | (cost[cpm, items] < cost[places[items], items])
                places[items[is_better]] = cpm
        return places
