"""An independent second opinion: every figure of a result recomputed in plain Python, without the engine.

Written straight from the formulas in `objective`, with loops and exact fractions; it shares no calculation
with the engine, so that an error in one is seen by the other.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cpm_planner.balance.core.objective import Objective
    from cpm_planner.balance.core.problem import Ints, Problem
    from cpm_planner.balance.core.result import Result

_CLOSE = 1e-6


def value_of(problem: Problem, objective: Objective, assignment: Sequence[int]) -> Fraction:
    """Return the objective's value of an assignment as an exact fraction."""
    load = loads_of(problem, assignment)
    return (
        _firm_price(problem, objective) * _broken(problem, assignment)
        + _scale(problem) * _heavy_part(problem, objective, assignment, load)
        + sum((_role_part(problem, objective, load, role) for role in _roles(problem)), Fraction(0))
        + objective.cost * sum(_pair(problem, item, cpm)[1] for item, cpm in _placed(assignment))
    )


def loads_of(problem: Problem, assignment: Sequence[int]) -> list[int]:
    """Return the minutes of each CPM under an assignment."""
    load = [int(minutes) for minutes in problem.fixed_load]
    for item, cpm in _placed(assignment):
        load[cpm] += _pair(problem, item, cpm)[0]
    return load


def faults(problem: Problem, objective: Objective, result: Result) -> list[str]:
    """Return what is wrong with a result, one sentence each; empty when every figure and rule holds."""
    assignment = [int(cpm) for cpm in result.assignment]
    found = _rule_faults(problem, assignment)
    if found:
        return found
    value = float(value_of(problem, objective, assignment))
    expected = {
        "value": (result.value, value),
        "cost": (result.after.cost, sum(_pair(problem, i, j)[1] for i, j in _placed(assignment))),
        "moved partners": (result.after.moved_partners, _moved_partners(problem, assignment)),
        "moved revenue": (result.after.moved_revenue, _moved_revenue(problem, assignment)),
        "overload": (result.after.overload_minutes, _overload(problem, assignment)),
        "strain": (result.after.strain_minutes, _strain(problem, loads_of(problem, assignment))),
        "missing partners": (result.after.missing_partners, _missing(problem, assignment)),
        "uncovered items": (result.after.uncovered_items, assignment.count(-1)),
    }
    for role in _roles(problem):
        used = _used(problem, loads_of(problem, assignment), role)
        expected[f"spread of role type {role}"] = (
            result.after.roles[role].spread,
            float(max(used) - min(used)) if used else 0.0,
        )
    found = [
        f"{what} is {given}, not {right}"
        for what, (given, right) in expected.items()
        if not _same(given, right)
    ]
    if result.bound > result.value:
        found.append(f"the bound {result.bound} is above the value {result.value}")
    return found


def _rule_faults(problem: Problem, assignment: Sequence[int]) -> list[str]:
    found = []
    for item, cpm in _placed(assignment):
        if cpm not in _choices(problem, item):
            found.append(f"item {item} may not go to CPM {cpm}")
        elif problem.capacity[cpm] == 0:
            found.append(f"CPM {cpm} has no capacity but gets item {item}")
    for what, moved, cap in (
        ("partners", _moved_partners(problem, assignment), problem.max_moved_partners),
        ("revenue", _moved_revenue(problem, assignment), problem.max_moved_revenue),
    ):
        if cap is not None and moved > cap:
            found.append(f"{moved} {what} move where {cap} may")
    return found


def _heavy_part(
    problem: Problem, objective: Objective, assignment: Sequence[int], load: Sequence[int]
) -> int:
    uncovered = sum(
        _workload(problem, item) + int(problem.partners[item])
        for item, cpm in enumerate(assignment)
        if cpm < 0
    )
    crowded = objective.overload * _overload(problem, assignment) + objective.strain * _strain(problem, load)
    return objective.uncovered * uncovered + crowded


def _broken(problem: Problem, assignment: Sequence[int]) -> int:
    """Count the partners beyond limits, and those left with nobody who must not be."""
    broken = 0
    for j, limit in enumerate([] if problem.max_partners is None else problem.max_partners):
        held = sum(_added(problem, item, cpm) for item, cpm in _placed(assignment) if cpm == j)
        broken += max(0, held - int(limit)) if limit >= 0 and problem.capacity[j] > 0 else 0
    return broken + _missing(problem, assignment)


def _added(problem: Problem, item: int, cpm: int) -> int:
    if problem.added_partners is None:
        return int(problem.partners[item])
    return int(problem.added_partners[_place(problem, item, cpm)])


def _missing(problem: Problem, assignment: Sequence[int]) -> int:
    return sum(
        int(problem.partners[item])
        for item, cpm in enumerate(assignment)
        if cpm < 0 and problem.required is not None and problem.required[item]
    )


def _firm_price(problem: Problem, objective: Objective) -> Fraction:
    price, scale = Fraction(_scale(problem) * objective.excess), _scale(problem)
    for item in range(problem.items):
        partners = int(problem.partners[item])
        for j in _choices(problem, item):
            if problem.capacity[j] > 0:
                minutes, cost = _pair(problem, item, j)
                weight = Fraction(scale) * objective.uncovered * (_workload(problem, item) + partners)
                weight += objective.cost * cost + minutes * _rate(problem, objective, j)
                price = max(price, 2 * weight)
    return price


def _rate(problem: Problem, objective: Objective, cpm: int) -> Fraction:
    """Return what a minute more of a CPM weighs at most."""
    members = _members(problem, int(problem.role[cpm]))
    levels = objective.highest + (objective.spread if len(members) > 1 else 0)
    total = sum(int(problem.capacity[j]) for j in members)
    crowded = _scale(problem) * (objective.overload + objective.strain) + 2 * objective.deviation
    return crowded + Fraction(levels * total, int(problem.capacity[cpm]))


def _role_part(problem: Problem, objective: Objective, load: Sequence[int], role: int) -> Fraction:
    members = _members(problem, role)
    if not members:
        return Fraction(0)
    total = sum(int(problem.capacity[j]) for j in members)
    mean = Fraction(sum(load[j] for j in members), total)
    used = _used(problem, load, role)
    tolerance = Fraction(objective.tolerance_basis_points, 10_000)
    spread = max(Fraction(0), max(used) - min(used) - tolerance)
    off = [
        int(problem.capacity[j]) * (abs(u - mean) - tolerance / 2) for j, u in zip(members, used, strict=True)
    ]
    deviation = sum(max(Fraction(0), minutes) for minutes in off)
    levels = objective.spread * spread + objective.highest * max(used)
    return total * levels + objective.deviation * deviation


def _scale(problem: Problem) -> int:
    """Return M, the number of usable CPMs in the largest role type, at least 1."""
    return max([1, *(len(_members(problem, role)) for role in _roles(problem))])


def _roles(problem: Problem) -> list[int]:
    return sorted({int(role) for role in problem.role})


def _members(problem: Problem, role: int) -> list[int]:
    return [j for j in range(problem.cpms) if problem.role[j] == role and problem.capacity[j] > 0]


def _used(problem: Problem, load: Sequence[int], role: int) -> list[Fraction]:
    return [Fraction(load[j], int(problem.capacity[j])) for j in _members(problem, role)]


def _placed(assignment: Sequence[int]) -> list[tuple[int, int]]:
    return [(item, cpm) for item, cpm in enumerate(assignment) if cpm >= 0]


def _choices(problem: Problem, item: int) -> list[int]:
    return [int(cpm) for cpm in problem.cpm[problem.indptr[item] : problem.indptr[item + 1]]]


def _place(problem: Problem, item: int, cpm: int) -> int:
    """Return where an eligible pair stands."""
    return int(problem.indptr[item]) + _choices(problem, item).index(cpm)


def _pair(problem: Problem, item: int, cpm: int) -> tuple[int, int]:
    """Return minutes and cost of an eligible pair."""
    k = _place(problem, item, cpm)
    return int(problem.minutes[k]), int(problem.cost[k])


def _workload(problem: Problem, item: int) -> int:
    if problem.workload is not None:
        return int(problem.workload[item])
    return min((_pair(problem, item, cpm)[0] for cpm in _choices(problem, item)), default=0)


def _overload(problem: Problem, assignment: Sequence[int]) -> int:
    planned = [int(minutes) for minutes in problem.fixed_planned_load]
    for item, cpm in _placed(assignment):
        k = _place(problem, item, cpm)
        planned[cpm] += int(problem.minutes[k] if problem.planned is None else problem.planned[k])
    total = 0
    for j, minutes in enumerate(loads_of(problem, assignment)):
        capacity, reserve = (
            int(problem.capacity[j]),
            0 if problem.reserve is None else int(problem.reserve[j]),
        )
        total += max(0, minutes - capacity, planned[j] - (capacity - reserve))
    return total


def _strain(problem: Problem, load: Sequence[int]) -> int:
    target = problem.capacity if problem.target is None else problem.target
    return sum(max(0, load[j] - int(target[j])) for j in range(problem.cpms))


def _moved_partners(problem: Problem, assignment: Sequence[int]) -> int:
    held = problem.partners if problem.held is None else problem.held
    return _moved(problem, assignment, problem.moved_partners, held)


def _moved_revenue(problem: Problem, assignment: Sequence[int]) -> int:
    return _moved(problem, assignment, problem.moved_revenue, problem.revenue)


def _moved(problem: Problem, assignment: Sequence[int], of_pairs: Ints | None, of_items: Ints) -> int:
    """Count by pair where that is given, else all of an item that somebody has and that leaves its CPM."""
    moved = 0
    for item, cpm in enumerate(assignment):
        if cpm >= 0 and of_pairs is not None:
            moved += int(of_pairs[_place(problem, item, cpm)])
        elif problem.current[item] >= 0 and cpm != problem.current[item]:
            moved += int(of_items[item])
    return moved


def _same(given: float, right: float) -> bool:
    return abs(given - right) <= _CLOSE * max(1.0, abs(right))
