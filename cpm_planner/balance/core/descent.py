"""Descent: moves and swaps that lower the value, weighed all at once and applied one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.deltas import Changes, Snapshot
from cpm_planner.balance.core.loads import SLACK, carried_by

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpm_planner.balance.core.loads import Loads
    from cpm_planner.balance.core.problem import Flags, Floats, Ints

_MOST_SWAPS_WEIGHED = 60_000
_FAILURES_IN_A_ROW = 60


def descend(loads: Loads, open_pairs: Ints, stop: Callable[[], bool]) -> None:
    """Apply improving moves and swaps over `open_pairs` (rising) until none is left or `stop` says so."""
    while not stop():
        before = loads.value
        move_all(loads, open_pairs, stop)
        swap_all(loads, open_pairs, stop)
        if loads.model.capped:
            _exchange_all(loads, open_pairs, stop)
        if loads.value > before - SLACK:
            return


def move_all(loads: Loads, open_pairs: Ints, stop: Callable[[], bool]) -> None:
    """Apply improving moves over `open_pairs` until none is left or `stop` says so."""
    while not stop():
        pairs, rises = move_rises(loads, open_pairs)
        good = np.flatnonzero(rises < -SLACK)
        order = good[np.argsort(rises[good], kind="stable")]
        origin = loads.model.pair_cpm[loads.chosen[loads.model.pair_item[pairs[order]]]]
        ways = origin * (loads.model.cpms + 1) + loads.model.pair_cpm[pairs[order]]
        _, first = np.unique(ways, return_index=True)
        if not _apply(loads, [[int(pair)] for pair in pairs[order[np.sort(first)]]], stop):
            return


def settle(loads: Loads, open_pairs: Ints, stop: Callable[[], bool]) -> None:
    """Apply improving moves, and swaps at the CPMs loaded below target or overloaded, until none helps.

    Quick also for many CPMs, but meant for models in which CPMs do not depend on each other (see `guided`).
    """
    while not stop():
        move_all(loads, open_pairs, stop)
        before = loads.value
        outside = _outside_windows(loads)
        order = np.argsort(-outside, kind="stable")
        _swap_at(loads, open_pairs, order[outside[order] > 0].tolist(), stop)
        if loads.value > before - SLACK:
            return


def _outside_windows(loads: Loads) -> Floats:
    """Return by how many minutes each CPM (c,) is below its target or overloaded, at least by one of both."""
    model = loads.model
    outside = np.maximum(loads.load - model.room, model.target - loads.load)
    if loads.planned is not None:
        outside = np.maximum(outside, loads.planned - model.planned_room)
    return outside[:-1]


def _apply(loads: Loads, changes: list[list[int]], stop: Callable[[], bool]) -> bool:
    """Try changes, best first, until too many in a row fail; return whether one lowered the value."""
    failures, improved = 0, False
    for change in changes:
        if stop():
            break
        if loads.improve(change) < 0.0:
            failures, improved = 0, True
        else:
            failures += 1
            if failures > _FAILURES_IN_A_ROW:
                break
    return improved


def move_rises(loads: Loads, open_pairs: Ints) -> tuple[Ints, Floats]:
    """Return the pairs that would change something and stay within the caps, with their rises."""
    model = loads.model
    pairs = open_pairs[loads.chosen[model.pair_item[open_pairs]] != open_pairs]
    old = loads.chosen[model.pair_item[pairs]]
    fits = _fits(
        loads,
        model.pair_moved[pairs] - model.pair_moved[old],
        model.pair_revenue[pairs] - model.pair_revenue[old],
    )
    pairs, old, added = pairs[fits], old[fits], carried_by(model)
    changes = Changes(
        first=model.pair_cpm[old],
        second=model.pair_cpm[pairs],
        first_more=-added.at(old),
        second_more=added.at(pairs),
    )
    return pairs, Snapshot(loads).rises(changes) + model.pair_cost[pairs] - model.pair_cost[old]


def _fits(loads: Loads, partners: Floats, revenue: Floats) -> Flags:
    model = loads.model
    fits: Flags = loads.moved_partners + partners <= model.partner_cap
    return fits & (loads.moved_revenue + revenue <= model.revenue_cap)


def swap_all(loads: Loads, open_pairs: Ints, stop: Callable[[], bool]) -> None:
    """Try swaps at every CPM, those furthest from their role type's mean first."""
    model = loads.model
    used = loads.load / model.capacity
    mean = np.add.reduceat(loads.load, model.role_start[:-1]) / model.role_capacity
    order = np.argsort(-np.abs(used - mean[model.role]), kind="stable")
    _swap_at(loads, open_pairs, order[order < model.cpms].tolist(), stop)


def _swap_at(loads: Loads, open_pairs: Ints, cpms: list[int], stop: Callable[[], bool]) -> None:
    for cpm in cpms:
        while not stop():
            if not _apply(loads, _good_swaps(loads, open_pairs, cpm), stop):
                break


def _good_swaps(loads: Loads, open_pairs: Ints, cpm: int) -> list[list[int]]:
    """Return the improving swaps of an item at `cpm` with one elsewhere, best first, each item once."""
    model = loads.model
    away, back = _swap_pairs(loads, open_pairs, cpm)
    if not away.size:
        return []
    rises = _swap_rises(loads, away, back)
    good = np.flatnonzero(rises < -SLACK)
    order = good[np.argsort(rises[good], kind="stable")]
    used: set[int] = set()
    swaps = []
    for k in order.tolist():
        items = {int(model.pair_item[away[k]]), int(model.pair_item[back[k]])}
        if used.isdisjoint(items):
            used |= items
            swaps.append([int(away[k]), int(back[k])])
    return swaps


def _swap_pairs(loads: Loads, open_pairs: Ints, cpm: int) -> tuple[Ints, Ints]:
    """Return matching pairs: an item leaves `cpm` for another CPM, an item there comes back in exchange."""
    model = loads.model
    chosen = loads.chosen[model.pair_item[open_pairs]]
    here = model.pair_cpm[chosen] == cpm
    away = open_pairs[here & (model.pair_cpm[open_pairs] != cpm)]
    back = open_pairs[~here & (model.pair_cpm[open_pairs] == cpm)]
    origin = model.pair_cpm[loads.chosen[model.pair_item[back]]]
    order = np.argsort(origin, kind="stable")
    back, origin = back[order], origin[order]
    left = np.searchsorted(origin, model.pair_cpm[away], side="left")
    counts = np.searchsorted(origin, model.pair_cpm[away], side="right") - left
    total = int(counts.sum())
    offsets = np.arange(total) - np.repeat(np.cumsum(counts) - counts, counts)
    pairs_away, pairs_back = np.repeat(away, counts), back[np.repeat(left, counts) + offsets]
    if total > _MOST_SWAPS_WEIGHED:
        every = np.arange(0, total, -(-total // _MOST_SWAPS_WEIGHED))
        pairs_away, pairs_back = pairs_away[every], pairs_back[every]
    return pairs_away, pairs_back


def _swap_rises(loads: Loads, away: Ints, back: Ints) -> Floats:
    model = loads.model
    old_away, old_back = loads.chosen[model.pair_item[away]], loads.chosen[model.pair_item[back]]
    added = carried_by(model)
    changes = Changes(
        first=model.pair_cpm[back],
        second=model.pair_cpm[away],
        first_more=added.at(back) - added.at(old_away),
        second_more=added.at(away) - added.at(old_back),
    )
    rises = Snapshot(loads).rises(changes)
    rises += _difference(model.pair_cost, away, back, old_away, old_back)
    fits = _fits(
        loads,
        _difference(model.pair_moved, away, back, old_away, old_back),
        _difference(model.pair_revenue, away, back, old_away, old_back),
    )
    return np.where(fits, rises, np.inf)


def _difference(values: Floats, away: Ints, back: Ints, old_away: Ints, old_back: Ints) -> Floats:
    return values[away] + values[back] - values[old_away] - values[old_back]


def _exchange_all(loads: Loads, open_pairs: Ints, stop: Callable[[], bool]) -> None:
    """Under a cap on moves: take one move back and make the best other one instead."""
    model = loads.model
    moved = np.flatnonzero((loads.chosen != model.stay) & (model.stay >= 0))
    for item in moved.tolist():
        if stop():
            return
        _exchange(loads, open_pairs, int(model.stay[item]), int(loads.chosen[item]))


def _exchange(loads: Loads, open_pairs: Ints, stay: int, chosen: int) -> None:
    rise = loads.change([stay])
    pairs, rises = move_rises(loads, open_pairs)
    if pairs.size:
        best = int(np.argmin(rises))
        if rise + rises[best] < -SLACK:
            loads.change([int(pairs[best])])
            return
    loads.change([chosen])
