"""First plans: stay put and place the rest, or follow the prices; both keep to the caps on moves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.light import quantile
from cpm_planner.balance.core.loads import Loads, carried_with, crowding

if TYPE_CHECKING:
    from cpm_planner.balance.core.loads import Carried
    from cpm_planner.balance.core.model import Model
    from cpm_planner.balance.core.prices import Priced
    from cpm_planner.balance.core.problem import Floats, Ints

_CLEAR = 0.9
_STEEPNESS = 4.0
_SOLE_PAIRS = 2


def staying(model: Model) -> Loads:
    """Leave every item where it is; place new items and those that must move, largest first."""
    rest = np.flatnonzero((model.stay < 0) | (model.stay == model.unassigned_pair))
    chosen = np.where(model.stay < 0, model.unassigned_pair, model.stay)
    carried = carried_with(model, chosen)
    target = _even_loads(model, carried.minutes, rest)
    chosen[rest] = _placed(model, model.pair_cost, rest, carried, target)
    return Loads(model, chosen)


def spreading(model: Model) -> Loads:
    """Place all items afresh, largest first, where utilisation is then lowest: quick and even, but dear."""
    chosen, load = model.unassigned_pair.copy(), model.fixed_load.copy()
    size = np.maximum.reduceat(model.pair_minutes, model.item_start[:-1]) if model.items else chosen
    for item in np.argsort(-size, kind="stable").tolist():
        pairs = slice(model.item_start[item], model.item_start[item + 1] - 1)
        cpm = model.pair_cpm[pairs]
        if cpm.size:
            used = (load[cpm] + model.pair_minutes[pairs]) / model.capacity[cpm]
            best = int(used.argmin())
            chosen[item] = pairs.start + best
            load[cpm[best]] += model.pair_minutes[chosen[item]]
    return Loads(model, chosen)


def following(model: Model, priced: Priced, usage: Floats, stay: Loads) -> Loads:
    """Place items as the prices' average choice `usage` (p,) has them; ties go to the plan `stay`.

    Items with one clear choice come first, the others fill up to the loads that the average choice implies.
    """
    width = model.cpms + 1
    shares = usage + 1e-9 * (np.arange(model.pairs) == stay.chosen[model.pair_item])
    target = model.fixed_load + np.bincount(model.pair_cpm, usage * model.pair_minutes, width)
    best = _largest(model, shares)
    clear = usage[best] >= _CLEAR
    chosen = np.where(clear, best, model.unassigned_pair)
    carried = carried_with(model, chosen)
    slack = priced.slack(model)
    slack[stay.chosen] -= _keeping(slack)
    rest = np.flatnonzero(~clear)
    chosen[rest] = _placed(model, slack, rest, carried, target)
    return _within_caps(model, chosen, slack, stay)


def guided(model: Model, priced: Priced, usage: Floats, price: float) -> Model:
    """Return a simpler model: slack plus the distance of each load from a window of utilisation.

    Where many CPMs share the lowest or highest utilisation, no single change lowers the spread; against a
    fixed window each of them can be improved on its own. With price w, w * (minutes below the window) is
    -w * load + w * (load above the window's lower end), but for a constant.
    """
    return _guide(model, priced, *_windows(model, usage), price)


def lifting(model: Model, priced: Priced, usage: Floats, price: float) -> Model | None:
    """Return a simpler model that lifts role types to the one CPM in them that cannot be relieved.

    What items without a choice load on a CPM may be far above its role type; the spread then falls only when
    all others rise. All other role types may lose work. None when no role type has such a CPM.
    """
    low, high = _windows(model, usage)
    highest = _settled(model)
    lifted = highest > high
    if not lifted.any():
        return None
    low, high = np.where(lifted, highest - model.tolerance, 0.0), np.where(lifted, highest, high)
    return _guide(model, priced, low, high, price)


def _guide(model: Model, priced: Priced, low: Floats, high: Floats, price: float) -> Model:
    rate = np.append(price * model.capacity.max() / model.capacity[:-1], 0.0)
    none = np.zeros(model.roles + 1)
    return replace(
        model,
        pair_cost=priced.slack(model) - rate[model.pair_cpm] * model.pair_minutes,
        room=np.append((high[model.role] * model.capacity)[:-1] + 1.0, 1.0),
        target=low[model.role] * model.capacity,
        overload_price=rate,
        strain_price=rate,
        spread_price=none,
        highest_price=none,
        deviation_price=none,
    )


def _windows(model: Model, usage: Floats) -> tuple[Floats, Floats]:
    """Return the lowest and highest utilisation to aim at per role type (r + 1,), `tolerance` apart.

    They lie around the mean that the average choice `usage` (p,) gives, but not beyond its extremes: where a
    load that cannot move forces one CPM far up, the others may be meant to follow.
    """
    settled = _settled(model)
    starts, half = model.role_start[:-1], model.tolerance / 2
    load = model.fixed_load + np.bincount(model.pair_cpm, usage * model.pair_minutes, model.cpms + 1)
    used = load / model.capacity
    mean = np.add.reduceat(load, starts) / model.role_capacity
    lowest, highest = np.minimum.reduceat(used, starts), np.maximum.reduceat(used, starts)
    least, most = lowest + half, highest - half
    centre = np.where(least < most, np.clip(mean, least, most), (lowest + highest) / 2)
    centre = np.where(mean > settled - model.tolerance, np.maximum(centre, settled - half), centre)
    centre = np.minimum(centre, np.minimum.reduceat(model.room / model.capacity, starts) - half)
    return np.maximum(centre - half, 0.0), centre + half


def _settled(model: Model) -> Floats:
    """Return the highest utilisation per role type (r + 1,) that items without a choice lead to."""
    sole = model.item_start[:-1][np.diff(model.item_start) == _SOLE_PAIRS]
    load = model.fixed_load + np.bincount(model.pair_cpm[sole], model.pair_minutes[sole], model.cpms + 1)
    highest: Floats = np.maximum.reduceat(load / model.capacity, model.role_start[:-1])
    return highest


def _keeping(slack: Floats) -> float:
    """Return the bonus that breaks near ties in favour of the current CPM."""
    return 1e-3 * quantile(slack, 0.5)


def _largest(model: Model, values: Floats) -> Ints:
    """Return the pair with the largest value of each item."""
    order = np.lexsort((-values, model.pair_item))
    return order[model.item_start[:-1]]


def _even_loads(model: Model, load: Floats, rest: Ints) -> Floats:
    """Return loads that use every CPM evenly once the items `rest` are spread over the spare capacity."""
    total = np.bincount(model.pair_item, model.pair_minutes, model.items)
    choices = np.maximum(np.diff(model.item_start) - 1, 1)
    level = (load[:-1].sum() + (total / choices)[rest].sum()) / max(float(model.capacity[:-1].sum()), 1.0)
    return np.append(level * model.capacity[:-1], np.inf)


def _placed(model: Model, score: Floats, items: Ints, carried: Carried, target: Floats) -> Ints:
    """Place `items` one by one, largest first, where score plus crowding is least; `carried` grows."""
    starts, ends = model.item_start[items], model.item_start[items + 1]
    size = np.maximum.reduceat(model.pair_minutes, model.item_start[:-1])[items] if items.size else items
    steepest = _STEEPNESS * max(float(model.spread_price.max() / model.capacity.max()), 1.0)
    steep = steepest * model.capacity.max() / model.capacity
    chosen, load, planned = np.zeros(len(items), dtype=np.int64), carried.minutes, carried.planned
    for k in np.argsort(-size, kind="stable").tolist():
        pairs = slice(starts[k], ends[k])
        cpm, minutes = model.pair_cpm[pairs], model.pair_minutes[pairs]
        after = load[cpm] + minutes
        planned_after = None if planned is None else planned[cpm] + model.pair_planned[pairs]
        price = steep[cpm] * np.maximum(after - target[cpm], 0.0)
        best = int(np.argmin(score[pairs] + price + crowding(model, cpm, after, planned_after)))
        chosen[k] = starts[k] + best
        load[cpm[best]] += minutes[best]
        if planned is not None:
            planned[cpm[best]] += model.pair_planned[chosen[k]]
    return chosen


def _within_caps(model: Model, chosen: Ints, slack: Floats, stay: Loads) -> Loads:
    """Take back the moves that gain least by the prices until the caps on moves hold."""
    loads = Loads(model, chosen)
    if loads.within_caps:
        return loads
    moved = np.flatnonzero((model.pair_moved[chosen] > 0) | (model.pair_revenue[chosen] > 0))
    moved = moved[stay.chosen[moved] != chosen[moved]]
    regret = slack[stay.chosen[moved]] - slack[chosen[moved]]
    for item in moved[np.argsort(regret, kind="stable")].tolist():
        loads.change([int(stay.chosen[item])])
        if loads.within_caps:
            break
    return loads
