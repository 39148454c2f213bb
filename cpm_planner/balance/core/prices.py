r"""Prices for CPMs' minutes and the lower bound they prove, by Lagrangian duality.

Every part of the objective that couples items is a maximum of linear functions of the loads, so for any
multipliers in their ranges the value of every plan is at least::

    sum over items i of min over pairs (i, j) of
        [cost_ij + price_j * minutes_ij + planned_j * planned_ij + slot_j * partners_i
         + partner_toll * moved_ij + revenue_toll * ...]
    + sum over j of price_j * fixed_load_j - overload_j * room_j - strain_j * target_j - slot_j * limit_j
                    + planned_j * (fixed_planned_j - planned_room_j) - |deviation_j| * tol/2 * K_j
    - sum over r of spread_r * tolerance - partner_toll * partner_cap - revenue_toll * revenue_cap

    price_j = overload_j + strain_j + deviation_j - (sum over role of deviation * K) / T_r
              + (high_j - low_j) / K_j

with overload_j, planned_j >= 0 and overload_j + planned_j <= overload price (overload is the larger of two
excesses, each of which has its multiplier), 0 <= strain_j <= strain price, |deviation_j| <= deviation price,
0 <= slot_j <= excess price, and per role type high, low >= 0, sum of low = spread_r <= spread price,
sum of high = spread_r + highest price.
The bound holds for every such point, however it was found; only rounding of the sum has to be allowed for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpm_planner.balance.core.model import Model
    from cpm_planner.balance.core.problem import Floats, Ints

_ROUNDING = 1e-9
_BISECTIONS = 50
_FEW_PAIRS = 20_000


@dataclass(frozen=True, eq=False)
class Prices:
    """Multipliers: `high`, `low` in value per utilisation, all others per minute, partner or revenue.

    `overload`, `planned`, `strain`, `deviation`, `high`, `low` and `slot` are per CPM (c + 1,).
    """

    overload: Floats
    planned: Floats
    """Per minute of planned work."""
    strain: Floats
    deviation: Floats
    high: Floats
    low: Floats
    slot: Floats
    partner_toll: float
    revenue_toll: float


@dataclass(frozen=True, eq=False)
class Priced:
    """What prices prove: the bound, each pair's reduced cost, each item's lowest and the pair that has it."""

    prices: Prices
    bound: float
    reduced: Floats
    lowest: Floats
    choice: Ints

    def slack(self, model: Model) -> Floats:
        """Return by how much the bound rises if a pair must be used (p,)."""
        return self.reduced - self.lowest[model.pair_item]


def of_least_slack(model: Model, slack: Floats, per_item: int) -> Ints:
    """Return the pairs of least slack (p,), `per_item` for each item on average, all where they are few."""
    rank = min(max(_FEW_PAIRS, per_item * model.items), len(slack)) - 1
    return np.flatnonzero(slack <= np.partition(slack, rank)[rank])


def no_prices(model: Model) -> Prices:
    """Return the multipliers at zero, as far as the objective allows zero."""
    zero = np.zeros(model.cpms + 1)
    share = model.capacity / model.role_capacity[model.role]
    high = model.highest_price[model.role] * share
    return Prices(zero, zero, zero, zero, high, zero, zero, 0.0, 0.0)


def minute_prices(model: Model, prices: Prices) -> Floats:
    """Return the price of a minute of each CPM (c + 1,)."""
    weighted = np.add.reduceat(prices.deviation * model.capacity, model.role_start[:-1])
    common = weighted / model.role_capacity
    balance = (prices.high - prices.low) / model.capacity
    return prices.overload + prices.strain + prices.deviation - common[model.role] + balance


def priced(model: Model, prices: Prices) -> Priced:
    """Return the lower bound that `prices` prove, with the reduced costs behind it."""
    price = minute_prices(model, prices)
    reduced = model.pair_cost + price[model.pair_cpm] * model.pair_minutes
    if prices.planned.any():
        reduced += prices.planned[model.pair_cpm] * model.pair_planned
    if prices.slot.any():
        reduced += prices.slot[model.pair_cpm] * model.pair_partners
    if prices.partner_toll or prices.revenue_toll:
        reduced += prices.partner_toll * model.pair_moved + prices.revenue_toll * model.pair_revenue
    lowest = np.minimum.reduceat(reduced, model.item_start[:-1]) if model.items else np.zeros(0)
    at_lowest = np.flatnonzero(reduced == lowest[model.pair_item])
    first = np.ones(len(at_lowest), dtype=bool)
    first[1:] = np.diff(model.pair_item[at_lowest]) > 0
    total = float(lowest.sum()) + _given_up(model, prices, price)
    scale = float(np.abs(lowest).sum()) + abs(total)
    bound = max(total - _ROUNDING * scale, 0.0) + model.constant
    return Priced(prices, bound, reduced, lowest, at_lowest[first])


def _given_up(model: Model, prices: Prices, price: Floats) -> float:
    """Return the part of the bound that no item decides."""
    total = price @ model.fixed_load - prices.overload @ model.room - prices.strain @ model.target
    reserved = np.isfinite(model.planned_room)
    total += prices.planned[reserved] @ (model.fixed_planned - model.planned_room)[reserved]
    total -= (
        model.tolerance / 2 * (np.abs(prices.deviation) @ model.capacity) + model.tolerance * prices.low.sum()
    )
    limited = np.isfinite(model.partner_limit)
    total -= prices.slot[limited] @ model.partner_limit[limited]
    for toll, cap in (
        (prices.partner_toll, model.partner_cap),
        (prices.revenue_toll, model.revenue_cap),
    ):
        total -= toll * cap if toll else 0.0
    return float(total)


def allowed(model: Model, prices: Prices) -> Prices:
    """Return the nearest multipliers that lie in their ranges exactly."""
    limited = np.isfinite(model.partner_limit)
    deviation_price = model.deviation_price[model.role]
    spread, highest = model.spread_price, model.highest_price
    overload, planned = _shared(model, prices.overload, prices.planned)
    high, low = _paired(model, np.maximum(prices.high, 0.0), np.maximum(prices.low, 0.0), spread, highest)
    return Prices(
        overload=overload,
        planned=planned,
        strain=np.clip(prices.strain, 0.0, model.strain_price),
        deviation=np.clip(prices.deviation, -deviation_price, deviation_price),
        high=high,
        low=low,
        slot=np.where(limited, np.clip(prices.slot, 0.0, model.excess_price), 0.0),
        partner_toll=max(prices.partner_toll, 0.0) if np.isfinite(model.partner_cap) else 0.0,
        revenue_toll=max(prices.revenue_toll, 0.0) if np.isfinite(model.revenue_cap) else 0.0,
    )


def _shared(model: Model, overload: Floats, planned: Floats) -> tuple[Floats, Floats]:
    """Let the two multipliers of overload have no more than its price between them."""
    price = model.overload_price
    overload = np.clip(overload, 0.0, price)
    if not model.has_reserve:
        return overload, np.zeros_like(overload)
    planned = np.where(np.isfinite(model.planned_room), np.clip(planned, 0.0, price), 0.0)
    overload = overload - np.maximum(overload + planned - price, 0.0) / 2
    return overload, np.minimum(planned, price - overload)


def _paired(
    model: Model, high: Floats, low: Floats, spread: Floats, highest: Floats
) -> tuple[Floats, Floats]:
    """Scale `high` and `low` per role type so that their sums belong together."""
    starts = model.role_start[:-1]
    share = model.capacity / model.role_capacity[model.role]
    sum_high, sum_low = np.add.reduceat(high, starts), np.add.reduceat(low, starts)
    level = np.clip(np.minimum(sum_high - highest, sum_low), 0.0, spread)
    high = np.where(sum_high[model.role] > 0, high, share)
    sum_high = np.add.reduceat(high, starts)
    shrink_low = np.divide(level, sum_low, out=np.zeros_like(level), where=sum_low > 0)
    return high * ((level + highest) / sum_high)[model.role], low * shrink_low[model.role]


class Ascent:
    """Subgradient ascent on the bound, with the direction smoothed and the step of Polyak.

    All multipliers are scaled to value per minute first, so that one step length serves them all.
    """

    def __init__(self, model: Model, start: Prices) -> None:
        """Begin at `start`."""
        self._model = model
        self._mean_capacity = (model.role_capacity / np.diff(model.role_start))[model.role]
        self.best = priced(model, allowed(model, start))
        self._at = self.best
        self._direction: tuple[Floats, ...] | None = None
        self._reach, self._failures = abs(self.best.bound) + 1.0, 0
        self.usage = np.zeros(model.pairs)

    def run(self, steps: int, target: float, stop: Callable[[], bool]) -> None:
        """Take up to `steps` steps towards the value `target` of a known plan, until `stop` says so."""
        for _ in range(steps):
            if stop() or self.best.bound >= target or self._reach < _SHORTEST * abs(self.best.bound):
                return
            self._step(target)

    def _step(self, target: float) -> None:
        slope = self._slopes(self._at)
        if self._direction is not None:
            slope = tuple(
                _FRESH * new + (1 - _FRESH) * old for new, old in zip(slope, self._direction, strict=True)
            )
        self._direction = slope
        norm = sum(float((part * part).sum()) for part in slope)
        if norm == 0.0:
            self._reach = 0.0
            return
        step = (min(self.best.bound + self._reach, target) - self._at.bound) / norm
        self._at = priced(self._model, self._moved(self._at.prices, slope, step))
        self.usage *= 1 - _MEMORY
        self.usage[self._at.choice] += _MEMORY
        self._note()

    def _note(self) -> None:
        gained = self._at.bound - self.best.bound
        if gained > 0.0:
            self.best = self._at
        if gained > _SUCCESS * self._reach:
            self._reach, self._failures = self._reach * _GROWTH, 0
            return
        self._failures += 1
        if self._failures >= _PATIENCE:
            self._reach, self._failures = self._reach / 2, 0
            self._at, self._direction = self.best, None

    def _slopes(self, at: Priced) -> tuple[Floats, ...]:
        """Return the slope in overload, strain, deviation, high, low, slot, both tolls and planned work."""
        model, choice, width = self._model, at.choice, self._model.cpms + 1
        cpm = model.pair_cpm[choice]
        load = model.fixed_load + np.bincount(cpm, model.pair_minutes[choice], width)
        partners = np.bincount(cpm, model.pair_partners[choice], width)
        mean = (np.add.reduceat(load, model.role_start[:-1]) / model.role_capacity)[model.role]
        half = model.tolerance / 2
        off = load - mean * model.capacity
        inside = np.abs(off) <= half * model.capacity
        from_zero = np.where(inside, 0.0, off - np.sign(off) * half * model.capacity)
        deviation = np.where(
            at.prices.deviation == 0, from_zero, off - np.sign(at.prices.deviation) * half * model.capacity
        )
        level = (load / model.capacity - half) * self._mean_capacity
        low = -(load / model.capacity + half) * self._mean_capacity
        moved = model.pair_moved[choice].sum() - model.partner_cap
        revenue = model.pair_revenue[choice].sum() - model.revenue_cap
        slot = np.where(np.isfinite(model.partner_limit), partners - model.partner_limit, 0.0)
        tolls = [part if np.isfinite(part) else 0.0 for part in (moved, revenue)]
        strain = np.where(model.strain_price > 0, load - model.target, 0.0)
        planned = self._planned_slope(choice, at.prices.planned)
        return load - model.room, strain, deviation, level, low, slot, np.array(tolls), planned

    def _planned_slope(self, choice: Ints, price: Floats) -> Floats:
        """Return planned minutes beyond their room; 0 where the multiplier is 0 and would only fall."""
        model = self._model
        if not model.has_reserve:
            return np.zeros_like(price)
        planned = np.bincount(model.pair_cpm[choice], model.pair_planned[choice], model.cpms + 1)
        beyond = planned + model.fixed_planned - model.planned_room
        return np.where(np.isfinite(beyond) & ((beyond > 0) | (price > 0)), beyond, 0.0)

    def _moved(self, prices: Prices, slope: tuple[Floats, ...], step: float) -> Prices:
        """Return the prices after a step along `slope`, brought back into their ranges."""
        model = self._model
        scale = self._mean_capacity
        high, low = self._projected(
            prices.high / scale + step * slope[3], prices.low / scale + step * slope[4]
        )
        moved = replace(
            prices,
            overload=np.clip(prices.overload + step * slope[0], 0.0, model.overload_price),
            planned=prices.planned + step * slope[7],
            strain=prices.strain + step * slope[1],
            deviation=prices.deviation + step * slope[2],
            high=high * scale,
            low=low * scale,
            slot=prices.slot + step * slope[5],
            partner_toll=prices.partner_toll + step * float(slope[6][0]),
            revenue_toll=prices.revenue_toll + step * float(slope[6][1]),
        )
        return allowed(model, moved)

    def _projected(self, high: Floats, low: Floats) -> tuple[Floats, Floats]:
        """Return the nearest point with high, low >= 0 whose sums per role type belong together."""
        model = self._model
        per_role = self._mean_capacity[model.role_start[:-1]]
        most = model.spread_price / per_role
        highest = model.highest_price / per_role

        def sums(values: Floats, shift: Floats) -> Floats:
            return np.add.reduceat(np.maximum(values - shift[model.role], 0.0), model.role_start[:-1])

        shift = _root(lambda s: sums(high, s) - sums(low, -s) - highest, high, low, model)
        level = np.minimum(sums(low, -shift), most)
        up = _root(lambda s: sums(high, s) - level - highest, high, low, model)
        down = _root(lambda s: sums(low, s) - level, high, low, model)
        return np.maximum(high - up[model.role], 0.0), np.maximum(low - down[model.role], 0.0)


def _root(falling: Callable[[Floats], Floats], high: Floats, low: Floats, model: Model) -> Floats:
    """Return per role type where a falling function crosses zero, by bisection."""
    reach = float(np.abs(high).max() + np.abs(low).max()) + float(model.highest_price.max()) + 1.0
    left, right = np.full(model.roles + 1, -reach), np.full(model.roles + 1, reach)
    for _ in range(_BISECTIONS):
        middle = (left + right) / 2
        above = falling(middle) > 0
        left, right = np.where(above, middle, left), np.where(above, right, middle)
    root: Floats = (left + right) / 2
    return root


_FRESH = 0.2
_MEMORY = 0.05
_PATIENCE = 20
_SHORTEST = 1e-5
_SUCCESS = 0.03
_GROWTH = 2.0
