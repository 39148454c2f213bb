"""The plan that changes least: where each item stays, and what moves all the same.

An item stays with its current CPM where it may. A group whose partners are with several CPMs now stays with
the one where it moves the fewest partners, of equal ones the least revenue. Only where that is more revenue
than may move are such groups weighed against each other, by a small program::

    minimise  sum of moved partners   where   sum of moved revenue <= cap,   one pair for each such group
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.program import Limits, Program

if TYPE_CHECKING:
    from cpm_planner.balance.core.problem import Flags, Ints, Problem

_NODES, _SECONDS = 10_000, 5.0
_FINEST = 10_000_000
_NOWHERE = -1


@dataclass(frozen=True, eq=False)
class Staying:
    """Who stays where.

    Attributes:
        pair: pair with which each item moves least (n,), -1 where nobody has it or all of it has to move.
        partners, revenue: what moves then.
    """

    pair: Ints
    partners: int
    revenue: int


def fewest_moves(problem: Problem) -> Staying:
    """Return the plan with the fewest moved partners within the cap on revenue, as far as that can be met."""
    usable = problem.capacity[problem.cpm] > 0
    home = usable & (problem.cpm == problem.current[problem.pair_item])
    pair = np.full(problem.items, _NOWHERE)
    pair[problem.pair_item[home]] = np.flatnonzero(home)
    if problem.moved_partners is None and problem.moved_revenue is None:
        return _counted(problem, pair)
    some = _of_scattered(problem, usable, home)
    fewest = _counted(problem, _with_best(problem, pair, some, home))
    cap = problem.max_moved_revenue
    if cap is None or fewest.revenue <= cap:
        return fewest
    return _within_revenue(problem, fewest, some, home)


def _of_scattered(problem: Problem, usable: Flags, home: Flags) -> Ints:
    """Return the pairs that keep some of an item in place, of items with such a pair away from home."""
    item = problem.pair_item
    keeps = usable & np.logical_or.reduce(
        [
            of_pair < of_item[item]
            for of_pair, of_item in zip(problem.moves_of_pairs, problem.moves_of_items, strict=True)
        ]
    )
    scattered = np.zeros(problem.items, dtype=bool)
    scattered[item[keeps & ~home]] = True
    return np.flatnonzero((keeps | home) & scattered[item])


def _with_best(problem: Problem, pair: Ints, some: Ints, home: Flags, *, by_revenue: bool = False) -> Ints:
    """Let each item that has pairs among `some` use the one that moves least of them."""
    partners, revenue = (moved[some] for moved in problem.moves_of_pairs)
    first, second = (revenue, partners) if by_revenue else (partners, revenue)
    item = problem.pair_item[some]
    order = np.lexsort((~home[some], second, first, item))
    items, best = np.unique(item[order], return_index=True)
    chosen = pair.copy()
    chosen[items] = some[order[best]]
    return chosen


def _within_revenue(problem: Problem, fewest: Staying, some: Ints, home: Flags) -> Staying:
    """Weigh groups against each other; where not even the least revenue is within the cap, take that."""
    cheapest = _counted(problem, _with_best(problem, fewest.pair, some, home, by_revenue=True))
    cap = problem.max_moved_revenue or 0
    if cheapest.revenue > cap:
        return cheapest
    items, group = np.unique(problem.pair_item[some], return_inverse=True)
    partners, revenue = (moved[some] for moved in problem.moves_of_pairs)
    rest = cheapest.revenue - int(problem.moves_of_pairs[1][cheapest.pair[items]].sum())
    unit = max(int(revenue.max()) // _FINEST, 1)
    program = Program()
    columns = program.add_columns(partners.astype(float), 0.0, 1.0, integer=True)
    program.put(program.add_rows(np.ones(len(items)), 1.0)[group], columns, 1.0)
    most = program.add_rows(np.array([-np.inf]), float((cap - rest) // unit))
    program.put(np.repeat(most, len(some)), columns, -(-revenue // unit).astype(float))
    values = program.solver(Limits(_NODES, _SECONDS)).run(lambda: False).values
    if values is None:
        return cheapest
    chosen = cheapest.pair.copy()
    taken = some[values > 0.5]  # noqa: PLR2004 - a column is 0 or 1
    chosen[problem.pair_item[taken]] = taken
    return _counted(problem, chosen)


def _counted(problem: Problem, pair: Ints) -> Staying:
    stays = pair != _NOWHERE
    partners, revenue = (
        int(of_pair[pair[stays]].sum() + of_item[~stays].sum())
        for of_pair, of_item in zip(problem.moves_of_pairs, problem.moves_of_items, strict=True)
    )
    return Staying(pair, partners, revenue)
