"""Large neighbourhoods: a few CPMs and their items, re-planned exactly while all others stay put.

A block starts at a CPM where value may be saved (items on a dear pair, overload, the ends of a spread) and
grows along the pairs that the prices find nearly as good as the chosen ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.formulation import block
from cpm_planner.balance.core.loads import SLACK
from cpm_planner.balance.core.program import Limits

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpm_planner.balance.core.loads import Loads
    from cpm_planner.balance.core.model import Floats
    from cpm_planner.balance.core.problem import Ints

_NODES = 60
_SECONDS = 3.0


@dataclass(frozen=True, eq=False)
class Block:
    """Items that are free, the pairs open to them and the CPMs these lead to."""

    items: Ints
    pairs: Ints
    cpms: Ints


def draw_block(loads: Loads, slack: Floats, gap: float, size: int, random: np.random.Generator) -> Block:
    """Draw a block with about `size` open pairs; none with more slack than `gap`: no better plan uses it."""
    model = loads.model
    weight = _promise(loads, slack)
    seed = int(random.choice(model.cpms, p=weight / weight.sum()))
    near = _nearness(loads, slack, gap, seed, random)
    inside = np.zeros(model.cpms + 1, dtype=bool)
    inside[seed] = True
    block_ = _block_of(loads, slack, gap, inside)
    for cpm in near.tolist():
        if len(block_.pairs) >= size:
            break
        inside[cpm] = True
        block_ = _block_of(loads, slack, gap, inside)
    return block_


def solve_block(
    loads: Loads, part: Block, seed: int, seconds: float, stop: Callable[[], bool]
) -> tuple[float, bool]:
    """Re-plan a block; return by how much the value rose (at most 0) and whether it was solved to the end."""
    model = loads.model
    form = block(loads, part.items, part.pairs, part.cpms, integer=True)
    start = (loads.chosen[model.pair_item[part.pairs]] == part.pairs).astype(float)
    limits = Limits(_NODES, min(seconds, _SECONDS))
    solved = form.program.solve(stop, limits, start, seed)
    if solved.values is None:
        return 0.0, False
    chosen = form.chosen(solved.values)
    changed = chosen[loads.chosen[model.pair_item[chosen]] != chosen]
    return loads.improve(changed.tolist()), solved.optimal


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
    return promise[:-1] + floor


def _nearness(loads: Loads, slack: Floats, gap: float, seed: int, random: np.random.Generator) -> Ints:
    """Return other CPMs in random order, those with many nearly tied pairs to or from `seed` first."""
    model = loads.model
    cheap = slack <= gap
    at_seed = model.pair_cpm[loads.chosen[model.pair_item]] == seed
    to_seed = (model.pair_cpm == seed) & cheap
    weight = np.bincount(model.pair_cpm[at_seed & cheap], minlength=model.cpms + 1).astype(float)
    weight += np.bincount(model.pair_cpm[loads.chosen[model.pair_item[to_seed]]], minlength=model.cpms + 1)
    used = loads.load / model.capacity
    mates = np.flatnonzero(model.role == model.role[seed])
    weight[mates] += 0.1
    ends = mates[[np.argmin(used[mates]), np.argmax(used[mates])]]
    weight[ends] += weight.max()
    weight[[seed, model.cpms]] = 0.0
    keys = random.exponential(size=model.cpms + 1) / np.maximum(weight, 1e-12)
    return np.argsort(keys, kind="stable")[: int((weight > 0).sum())]


def _block_of(loads: Loads, slack: Floats, gap: float, inside: Ints) -> Block:
    """Return the block of all items now at the CPMs `inside`, open to each other's places."""
    model = loads.model
    home = inside[model.pair_cpm[loads.chosen]] | (loads.chosen == model.unassigned_pair)
    chosen = loads.chosen[model.pair_item]
    here = np.arange(model.pairs) == chosen
    fit = home[model.pair_item] & (
        here | (slack <= gap) & (inside[model.pair_cpm] | (model.pair_cpm == model.cpms))
    )
    counts = np.bincount(model.pair_item[fit], minlength=model.items)
    items = np.flatnonzero(counts > 1)
    pairs = np.flatnonzero(fit & (counts > 1)[model.pair_item])
    return Block(items, pairs, np.flatnonzero(inside))
