"""Large neighbourhoods: a few CPMs and their items that are re-planned while all others stay put.

A block starts at a CPM where value may be saved (items on a dear pair, overload, the ends of a spread) and
grows along the pairs that the prices find nearly as good as the chosen ones. How it is re-planned is told in
`block_solving`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.light import quantile, union
from cpm_planner.balance.core.loads import SLACK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cpm_planner.balance.core.loads import Loads
    from cpm_planner.balance.core.problem import Flags, Floats, Ints

_WIDER, _NEARLY_ALL = 1.5, 0.99
_WIDTHS = (4, 6, 8, 12, 16, 32)
_NOISE = (0.5, 1.5)
_MATE = 0.1


@dataclass(frozen=True, eq=False)
class Block:
    """Items that are free, the pairs open to them and the CPMs these lead to."""

    items: Ints
    pairs: Ints
    cpms: Ints


def draw_block(loads: Loads, slack: Floats, reach: float, size: int, random: np.random.Generator) -> Block:
    """Draw a block with about `size` open pairs; none with more slack than `reach`: no better plan uses it.

    A few CPMs with many pairs or many CPMs with few: both find what the other does not.
    """
    model = loads.model
    weight = _promise(loads, slack)
    open_pairs = np.flatnonzero(slack <= reach)
    origin, target = model.pair_cpm[loads.chosen[model.pair_item[open_pairs]]], model.pair_cpm[open_pairs]
    first = int(random.choice(model.cpms, p=weight / weight.sum()))
    usual = slack[open_pairs] <= _usual_slack(loads, slack)
    near = _nearness(loads, origin[usual], target[usual], first, random)
    inside = np.zeros(model.cpms + 1, dtype=bool)
    inside[[first, model.cpms]] = True
    inside[near[: int(random.choice(_WIDTHS)) - 1]] = True
    cheap = open_pairs[inside[origin] & inside[target]]
    return _block_of(loads, _cheapest(loads, cheap, slack[cheap], size, random), inside)


def whole_block(loads: Loads, slack: Floats, size: int) -> Block:
    """Return the block of all CPMs with the `size` pairs of least slack that are not chosen."""
    model = loads.model
    free = np.flatnonzero(loads.chosen[model.pair_item] != np.arange(model.pairs))
    if len(free) > size:
        free = np.sort(free[np.argpartition(slack[free], size)[:size]])
    return _block_of(loads, free, np.ones(model.cpms + 1, dtype=bool))


def merged_block(loads: Loads, plans: Iterable[Ints]) -> Block:
    """Return the block of all CPMs in which each item may be wherever one of the `plans` (n,) has it."""
    pairs = union(loads.model.pairs, loads.chosen, *plans)
    return _block_of(loads, pairs, np.ones(loads.model.cpms + 1, dtype=bool))


def _usual_slack(loads: Loads, slack: Floats) -> float:
    """Return a limit on slack that nearly all chosen pairs keep."""
    return _WIDER * quantile(slack[loads.chosen], _NEARLY_ALL)


def _cheapest(loads: Loads, pairs: Ints, slack: Floats, size: int, random: np.random.Generator) -> Ints:
    """Return about `size` of the pairs that are not chosen, those of little slack more often than others."""
    model = loads.model
    free = loads.chosen[model.pair_item[pairs]] != pairs
    pairs, slack = pairs[free], slack[free]
    if len(pairs) <= size:
        return pairs
    drawn = slack * random.uniform(*_NOISE, len(pairs))
    kept: Ints = np.sort(pairs[np.argpartition(drawn, size)[:size]])
    return kept


def _promise(loads: Loads, slack: Floats) -> Floats:
    """Return how much might be saved at each CPM (c,): slack of its items, overload, ends of spreads."""
    model = loads.model
    promise = np.bincount(model.pair_cpm[loads.chosen], slack[loads.chosen], model.cpms + 1) + loads.cpm_value
    used = loads.load / model.capacity
    starts = model.role_start[:-1]
    sizes = np.diff(model.role_start)[model.role]
    for ends in (np.maximum.reduceat(used, starts), np.minimum.reduceat(used, starts)):
        promise += np.where(used == ends[model.role], loads.role_value[model.role], 0.0)
    promise += loads.role_value[model.role] / sizes
    floor = SLACK + 0.05 * float(promise[:-1].mean())
    evened: Floats = np.sqrt(promise[:-1] + floor)
    return evened


def _nearness(loads: Loads, origin: Ints, target: Ints, first: int, random: np.random.Generator) -> Ints:
    """Return other CPMs in random order, those with many nearly tied pairs to or from `first` soonest."""
    model = loads.model
    weight = np.bincount(target[origin == first], minlength=model.cpms + 1).astype(float)
    weight += np.bincount(origin[target == first], minlength=model.cpms + 1)
    used = loads.load / model.capacity
    mates = np.flatnonzero(model.role == model.role[first])
    weight[mates] += _MATE
    ends = mates[[np.argmin(used[mates]), np.argmax(used[mates])]]
    weight[ends] += weight.max()
    weight[[first, model.cpms]] = 0.0
    reached = np.flatnonzero(weight > 0)
    return reached[np.argsort(random.exponential(size=len(reached)) / weight[reached], kind="stable")]


def _block_of(loads: Loads, cheap: Ints, inside: Flags) -> Block:
    """Return the block of the items that `cheap` pairs leave a choice, their chosen pairs included."""
    model = loads.model
    pairs = union(model.pairs, cheap, loads.chosen[model.pair_item[cheap]])
    counts = np.bincount(model.pair_item[pairs], minlength=model.items)
    items = np.flatnonzero(counts > 1)
    return Block(items, pairs[counts[model.pair_item[pairs]] > 1], np.flatnonzero(inside[:-1]))
