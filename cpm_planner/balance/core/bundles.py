r"""Bundles: all that a CPM carries at once, and the linear program that chooses one bundle for each CPM.

Where CPMs have few items each and nothing counts but cost and minutes, the relaxation over pairs is loose: it
fills every CPM to the last minute with a part of an item. Chosen from whole bundles (Dantzig and Wolfe 1960;
for generalised assignment Savelsbergh 1997), a plan is::

    min  sum over CPMs j and bundles b of cost_jb * x_jb + sum over items of lost_i * y_i
    sum over bundles with i of x_jb + y_i >= 1    for every item i
    sum over bundles of j of x_jb        <= 1    for every CPM j

Bundles are generated as they are missed: at prices u_i >= 0 of the items, the best bundle of a CPM is a
knapsack over u_i - cost_ij. Any such prices prove (Lagrange)::

    bound(u) = sum of u_i - sum over CPMs of the most that its knapsack is worth,    0 <= u_i <= lost_i

The program's own prices leap about, so they are first sought by a subgradient and then smoothed towards the
best that were found (Wentges 1997).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.knapsacks import Knapsacks
from cpm_planner.balance.core.program import Limits, Program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cpm_planner.balance.core.problem import Flags, Floats, Ints

_ROUNDING = 1e-6
_SMOOTHING = 0.7
_FRESH, _PATIENCE = 0.3, 5


@dataclass(frozen=True, eq=False)
class Ground:
    """What bundles are made of: c CPMs and n items with what each costs where.

    Attributes:
        cpms, items: their numbers in the model (c,), (n,).
        cost: cost of each pair (c, n), inf where there is none; whole numbers.
        minutes: minutes of each pair (c, n).
        room: minutes that each CPM has for them (c,).
        lost: price of leaving each item out (n,).
        needed: whether it is worse than `lost` says (n,): no plan should leave the item out.
    """

    cpms: Ints
    items: Ints
    cost: Floats
    minutes: Ints
    room: Ints
    lost: Floats
    needed: Flags

    @cached_property
    def knapsacks(self) -> Knapsacks:
        """The knapsacks of the CPMs."""
        return Knapsacks(self.minutes, self.room)

    def part(self, cpms: Ints, items: Ints) -> Ground:
        """Return what is left with some CPMs and items, given by their places here."""
        block = np.ix_(cpms, items)
        return replace(
            self,
            cpms=self.cpms[cpms],
            items=self.items[items],
            cost=self.cost[block],
            minutes=self.minutes[block],
            room=self.room[cpms],
            lost=self.lost[items],
            needed=self.needed[items],
        )


class Bundles:
    """The program over the bundles found so far, its solution and the best bound that prices have proved.

    Attributes:
        ground: what the bundles are made of.
        owner, holds: CPM of each bundle (b,), and the items in it (b, n), both by their places in `ground`.
        cost: cost of each bundle (b,).
        value: what the solution is worth, inf before there is one.
        share: how much of each bundle it chooses (b,).
        is_complete: whether it leaves out nothing that is needed.
        bound: what no choice of bundles is worth less than, among those not found, too.
        centre: the prices of the items (n,) that prove the bound.
    """

    def __init__(self, ground: Ground, prices: Floats, seconds: float) -> None:
        """Begin without any bundle, with the bound that `prices` (n,) prove; HiGHS may work for `seconds`."""
        self.ground = ground
        cpms, items = ground.cost.shape
        program = Program()
        columns = program.add_columns(ground.lost)
        rows = program.add_rows(np.ones(items))
        program.put(rows, columns, 1.0)
        program.add_rows(np.full(cpms, -np.inf), np.ones(cpms))
        self._solver = program.solver(Limits(0, seconds), primal=True)
        self.owner, self.holds = np.zeros(0, dtype=np.int64), np.zeros((0, items), dtype=bool)
        self.cost = np.zeros(0)
        self._known: set[tuple[int, bytes]] = set()
        self.value, self.share, self.is_complete = np.inf, np.zeros(0), False
        self._item_prices, self._cpm_prices = np.zeros(items), np.zeros(cpms)
        self.bound, self.centre = -np.inf, prices
        _, self._best_at_centre = self._price(prices)

    def add(self, owner: Ints, holds: Flags) -> int:
        """Add bundles: whose each is (b,), and what it holds (b, n); return how many are new."""
        keys = zip(owner.tolist(), map(bytes, holds), strict=True)
        new = [place for place, key in enumerate(keys) if self._is_new(key)]
        owner, holds = owner[new], holds[new]
        cost = np.where(holds, self.ground.cost[owner], 0.0).sum(axis=1)
        self.owner, self.holds = np.append(self.owner, owner), np.vstack([self.holds, holds])
        self.cost = np.append(self.cost, cost)
        items = holds.shape[1]
        places, rows = np.nonzero(holds)
        every = np.arange(len(new))
        self._solver.add_columns(
            cost,
            np.concatenate([rows, items + owner]),
            np.concatenate([places, every]),
            np.ones(len(rows) + len(new)),
            most=np.inf,
        )
        return len(new)

    def _is_new(self, key: tuple[int, bytes]) -> bool:
        known = key in self._known
        self._known.add(key)
        return not known

    def take_over(self, other: Bundles) -> None:
        """Add the bundles of a program over the same pairs as far as they fit."""
        minutes = np.where(other.holds, self.ground.minutes[other.owner], 0).sum(axis=1)
        fits = minutes <= self.ground.room[other.owner]
        self.add(other.owner[fits], other.holds[fits])

    def without(self, taken: Ints, seconds: float) -> Bundles:
        """Return what is left when some bundles (by number) are chosen: other CPMs, items none of them holds.

        It begins with the bundles of those CPMs, less the items that are gone.
        """
        cpms = np.setdiff1d(np.arange(len(self.ground.cpms)), self.owner[taken])
        items = np.flatnonzero(~self.holds[taken].any(axis=0))
        rest = Bundles(self.ground.part(cpms, items), self.centre[items], seconds)
        stays = np.isin(self.owner, cpms) & self.holds[:, items].any(axis=1)
        rest.add(np.searchsorted(cpms, self.owner[stays]), self.holds[np.ix_(stays, items)])
        return rest

    def forbid(self, bundle: int) -> None:
        """Let a bundle be chosen no more."""
        self._solver.close_column(len(self.ground.items) + bundle)

    def ascend(self, steps: int, target: float) -> Iterator[None]:
        """Seek prices by subgradient towards the value `target` of a known plan; keep all bundles."""
        prices, value, length, failures = self.centre, self.bound, 1.0, 0
        slope = 1.0 - self._best_at_centre.sum(axis=0)
        for _ in range(steps):
            norm = float((slope * slope).sum())
            if norm == 0.0 or self.bound >= target:
                return
            before = self.bound
            prices = np.clip(prices + length * (target - value) / norm * slope, 0.0, self.ground.lost)
            value, holds = self._price(prices)
            owner = np.flatnonzero(holds.any(axis=1))
            self.add(owner, holds[owner])
            failures = 0 if self.bound > before else failures + 1
            slope = _FRESH * (1.0 - holds.sum(axis=0)) + (1 - _FRESH) * slope
            if failures == _PATIENCE:
                prices, value, length, failures = self.centre, self.bound, length / 2, 0
                slope = 1.0 - self._best_at_centre.sum(axis=0)
            yield

    def refine(self, cutoff: float, stop: Callable[[], bool]) -> Iterator[None]:
        """Solve, and add bundles as they are missed, until none is or the bound is above `cutoff`."""
        while self._solve(stop):
            yield
            if self.bound > cutoff or whole_bound(self.bound) >= self.value - _ROUNDING:
                return
            if not (self._generate(self._smoothed) or self._generate(self._item_prices)):
                return

    def _solve(self, stop: Callable[[], bool]) -> bool:
        """Solve the program; return whether that was done before `stop` said so."""
        solved = self._solver.run(stop)
        if not solved.optimal or solved.values is None:
            return False
        items = len(self.ground.items)
        self.value, self.share = solved.bound, solved.values[items:]
        self.is_complete = not (self.ground.needed & (solved.values[:items] > _ROUNDING)).any()
        self._item_prices = np.clip(solved.row_prices[:items], 0.0, self.ground.lost)
        self._cpm_prices = solved.row_prices[items:]
        return True

    @property
    def _smoothed(self) -> Floats:
        return _SMOOTHING * self.centre + (1 - _SMOOTHING) * self._item_prices

    def _generate(self, prices: Floats) -> bool:
        """Add the best bundles at `prices` that the program misses at its own; return if there are any."""
        _, holds = self._price(prices)
        worth = np.where(holds, self._item_prices - self.ground.cost, 0.0).sum(axis=1)
        owner = np.flatnonzero(worth + self._cpm_prices > _ROUNDING)
        return self.add(owner, holds[owner]) > 0

    def _price(self, prices: Floats) -> tuple[float, Flags]:
        """Return what `prices` prove and the best bundle of each CPM (c, n); note the best bound."""
        most, holds = self.ground.knapsacks.fill(prices - self.ground.cost)
        value = float(prices.sum() - most.sum())
        if value > self.bound:
            self.bound, self.centre, self._best_at_centre = value, prices, holds
        return value, holds


def whole_bound(bound: float) -> float:
    """Return the least whole value that is not below `bound`, less what is rounding."""
    return float(np.ceil(bound - _ROUNDING * (1.0 + abs(bound))))
