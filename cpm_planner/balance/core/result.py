"""What a run hands back: the assignment, its figures before and after, and how good it provably is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.problem import UNASSIGNED, UNLIMITED

if TYPE_CHECKING:
    from cpm_planner.balance.core.control import StoppedBy
    from cpm_planner.balance.core.problem import Ints, Problem


@dataclass(frozen=True)
class RoleBalance:
    """Utilisation within one role type, over its CPMs with a capacity; fractions, 0 without such a CPM."""

    role: int
    cpms: int
    mean: float
    highest: float
    lowest: float
    spread: float
    standard_deviation: float


@dataclass(frozen=True)
class Figures:
    """The parts of the objective for one assignment, in the units of the problem."""

    uncovered_items: int
    uncovered_minutes: int
    overload_minutes: int
    """Minutes beyond capacity, and planned work in the reserve."""
    strain_minutes: int
    excess_partners: int
    """Partners beyond the limits of their CPMs."""
    missing_partners: int
    """Partners of required items that nobody has."""
    cost: int
    moved_items: int
    moved_partners: int
    moved_revenue: int
    roles: tuple[RoleBalance, ...]

    @property
    def is_allowed(self) -> bool:
        """Whether no CPM has more partners than its limit and nobody who is required is left out."""
        return not self.excess_partners and not self.missing_partners


@dataclass(frozen=True, eq=False)
class Result:
    """The best plan found.

    `value` is the objective of the plan, `bound` a proven lower bound on it for every possible plan and
    `gap` = (value - bound) / value. `work` counts what was re-planned, about 150 open pairs a unit.
    """

    assignment: Ints
    before: Figures
    after: Figures
    value: float
    bound: float
    gap: float
    seconds: float
    work: int
    stopped_by: StoppedBy


def figures(problem: Problem, assignment: Ints) -> Figures:
    """Return the figures of `assignment`; an item whose CPM is no eligible pair counts as unassigned."""
    chosen = problem.chosen_pairs(assignment)
    placed = chosen >= 0
    pairs = chosen[placed]
    load = problem.fixed_load.copy()
    np.add.at(load, problem.cpm[pairs], problem.minutes[pairs])
    beyond = problem.fixed_planned_load - problem.planned_room
    np.add.at(beyond, problem.cpm[pairs], problem.pair_planned[pairs])
    partners = np.zeros(problem.cpms, dtype=np.int64)
    np.add.at(partners, problem.cpm[pairs], problem.pair_partners[pairs])
    moved = (problem.current != UNASSIGNED) & (np.where(placed, assignment, UNASSIGNED) != problem.current)
    moved_partners, moved_revenue = _moved(problem, chosen)
    return Figures(
        uncovered_items=int((~placed).sum()),
        uncovered_minutes=int(problem.uncovered_minutes[~placed].sum()),
        overload_minutes=int(np.maximum(load - problem.capacity, beyond).clip(0).sum()),
        strain_minutes=int(np.maximum(load - problem.target_minutes, 0).sum()),
        excess_partners=_excess(problem, partners),
        missing_partners=int(problem.required_partners[~placed].sum()),
        cost=int(problem.cost[pairs].sum()),
        moved_items=int(moved.sum()),
        moved_partners=moved_partners,
        moved_revenue=moved_revenue,
        roles=_balances(problem, load),
    )


def _moved(problem: Problem, chosen: Ints) -> tuple[int, int]:
    """Sum up the partners and the revenue that change their CPM with the pairs chosen (n,)."""
    placed = chosen >= 0
    ways = zip(problem.moves_of_pairs, problem.moves_of_items, strict=True)
    partners, revenue = (int(pairs[chosen[placed]].sum() + items[~placed].sum()) for pairs, items in ways)
    return partners, revenue


def _excess(problem: Problem, partners: Ints) -> int:
    if problem.max_partners is None:
        return 0
    limited = problem.max_partners != UNLIMITED
    return int(np.maximum(partners - problem.max_partners, 0)[limited].sum())


def _balances(problem: Problem, load: Ints) -> tuple[RoleBalance, ...]:
    roles = int(problem.role.max()) + 1 if problem.cpms else 0
    return tuple(_balance(problem, load, role) for role in range(roles))


def _balance(problem: Problem, load: Ints, role: int) -> RoleBalance:
    members = np.flatnonzero((problem.role == role) & (problem.capacity > 0))
    if not members.size:
        return RoleBalance(role, 0, 0.0, 0.0, 0.0, 0.0, 0.0)
    used = load[members] / problem.capacity[members]
    return RoleBalance(
        role=role,
        cpms=len(members),
        mean=float(load[members].sum() / problem.capacity[members].sum()),
        highest=float(used.max()),
        lowest=float(used.min()),
        spread=float(used.max() - used.min()),
        standard_deviation=float(used.std()),
    )
