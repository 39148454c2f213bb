"""The objective's value of many plans at once, without the engine: the numpy twin of the checker's fractions.

Exact but for the rounding of floats; the tests of small cases hold it against `checker.value_of`.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cpm_planner.balance.core.objective import Objective
from cpm_planner.balance.core.problem import UNLIMITED, Problem

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


def plan_value(problem: Problem, objective: Objective, assignment: ArrayLike) -> float:
    """Return the value of one assignment (n,)."""
    return float(plan_values(problem, objective, np.asarray(assignment)[None, :])[0])


def plan_values(problem: Problem, objective: Objective, plans: Ints) -> Floats:
    """Return the value of each assignment (plans, n), -1 where an item is unassigned.

    Raises:
        ValueError: an item is placed where it is not eligible.
    """
    pair = _pairs(problem, plans)
    placed = pair >= 0
    cell = (np.arange(len(plans))[:, None] * problem.cpms + plans)[placed]
    load = problem.fixed_load + _by_cpm(problem, cell, problem.minutes[pair[placed]], len(plans))
    planned = problem.fixed_planned_load + _by_cpm(
        problem, cell, problem.pair_planned[pair[placed]], len(plans)
    )
    lost = ((problem.uncovered_minutes + problem.partners) * ~placed).sum(axis=1)
    cost = np.where(placed, np.append(problem.cost, 0)[pair], 0).sum(axis=1)
    roles = [
        np.flatnonzero((problem.role == role) & (problem.capacity > 0)) for role in np.unique(problem.role)
    ]
    largest = max([1, *(len(members) for members in roles)])
    value = largest * (objective.uncovered * lost + _crowding(problem, objective, load, planned))
    value += _firm_price(problem, objective, largest) * broken(problem, plans)
    value += objective.cost * cost
    for members in roles:
        if members.size:
            value += _imbalance(objective, load[:, members], problem.capacity[members])
    return value


def broken(problem: Problem, plans: Ints) -> Floats:
    """Return how much that is firm each assignment (plans, n) breaks: partners beyond limits, or missing."""
    placed = plans >= 0
    missing: Floats = (problem.required_partners * ~placed).sum(axis=1).astype(float)
    if problem.max_partners is None:
        return missing
    cell = (np.arange(len(plans))[:, None] * problem.cpms + plans)[placed]
    held = _by_cpm(problem, cell, problem.pair_partners[_pairs(problem, plans)[placed]], len(plans))
    limited = (problem.max_partners != UNLIMITED) & (problem.capacity > 0)
    return missing + (np.maximum(held - problem.max_partners, 0) * limited).sum(axis=1)


def _pairs(problem: Problem, plans: Ints) -> Ints:
    """Return the pair that places each item in each plan, -1 for unassigned."""
    keys = problem.pair_item * problem.cpms + problem.cpm
    order = np.argsort(keys)
    wanted = np.arange(problem.items) * problem.cpms + plans
    place = np.searchsorted(keys, wanted, sorter=order).clip(max=len(keys) - 1)
    pair = order[place] if len(keys) else np.full(plans.shape, -1)
    found = (plans >= 0) & (keys[pair] == wanted) if len(keys) else np.zeros(plans.shape, dtype=bool)
    if (found != (plans >= 0)).any():
        message = "an item is placed where it is not eligible"
        raise ValueError(message)
    return np.where(found, pair, -1)


def _by_cpm(problem: Problem, cell: Ints, amount: Ints, plans: int) -> Floats:
    """Add up amounts by plan and CPM, shape (plans, m)."""
    return np.bincount(cell, amount, plans * problem.cpms).astype(float).reshape(plans, problem.cpms)


def _crowding(problem: Problem, objective: Objective, load: Floats, planned: Floats) -> Floats:
    """Return what overload and strain weigh in each plan."""
    overload = np.maximum(load - problem.capacity, planned - problem.planned_room)
    beyond = objective.overload * np.maximum(overload, 0)
    beyond += objective.strain * np.maximum(load - problem.target_minutes, 0)
    crowding: Floats = beyond.sum(axis=1)
    return crowding


def _firm_price(problem: Problem, objective: Objective, largest: int) -> float:
    """Return the price of a partner beyond a limit, or missing, see `objective`."""
    role, item = problem.role, problem.pair_item
    usable = problem.capacity > 0
    total = np.bincount(role, problem.capacity, role.max(initial=0) + 1)[role]
    several = np.bincount(role[usable], minlength=len(total))[role] > 1
    levels = objective.highest + objective.spread * several
    rate = levels * total / np.maximum(problem.capacity, 1) + 2 * objective.deviation
    rate += largest * (objective.overload + objective.strain)
    uncovered = largest * objective.uncovered * (problem.uncovered_minutes + problem.partners)
    weight = uncovered[item] + objective.cost * problem.cost + problem.minutes * rate[problem.cpm]
    return max(largest * objective.excess, 2 * float(weight[usable[problem.cpm]].max(initial=0.0)))


def _imbalance(objective: Objective, load: Floats, capacity: Ints) -> Floats:
    """Return spread, highest and deviation of one role type in each plan."""
    used = load / capacity
    highest, spread = used.max(axis=1), np.ptp(used, axis=1)
    mean = load.sum(axis=1, keepdims=True) / capacity.sum()
    off = np.maximum(np.abs(load - mean * capacity) - objective.tolerance / 2 * capacity, 0).sum(axis=1)
    beyond = np.maximum(spread - objective.tolerance, 0)
    value: Floats = (
        capacity.sum() * (objective.spread * beyond + objective.highest * highest) + objective.deviation * off
    )
    return value
