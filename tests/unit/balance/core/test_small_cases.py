"""Small random problems against exhaustive search: rules, figures, bound and optimum."""

import itertools

import numpy as np
import pytest

from cpm_planner.balance.core.checker import faults, value_of
from cpm_planner.balance.core.objective import ASSIGNMENT_COST, MAKESPAN, Objective
from cpm_planner.balance.core.problem import Problem
from cpm_planner.balance.core.solve import must_move, solve

BALANCE = Objective()
CLOSE = 1e-5


def small_problem(seed: int) -> Problem:
    """Draw up to 6 items, 4 CPMs and 2 role types, with caps, limits, idle CPMs and forced moves in some."""
    random = np.random.default_rng(seed)
    items, cpms = int(random.integers(1, 7)), int(random.integers(1, 5))
    role = np.unique(random.integers(0, 2, cpms), return_inverse=True)[1]
    eligible = [np.flatnonzero(random.random(cpms) < 0.7) for _ in range(items)]
    indptr = np.append(0, np.cumsum([len(choices) for choices in eligible]))
    pairs = int(indptr[-1])
    capacity = random.integers(0, 5, cpms) * 100
    problem = Problem(
        role=role,
        capacity=capacity,
        fixed_load=random.integers(0, 2, cpms) * 30,
        indptr=indptr,
        cpm=np.concatenate([*eligible, np.zeros(0, dtype=np.int64)]).astype(np.int64),
        minutes=random.integers(0, 200, pairs),
        cost=random.integers(0, 60, pairs),
        current=random.integers(-1, cpms, items),
        partners=random.integers(0, 3, items),
        revenue=random.integers(0, 100, items),
        max_partners=random.integers(-1, 5, cpms) if random.random() < 0.3 else None,
        target=capacity * random.integers(5, 11, cpms) // 10 if random.random() < 0.5 else None,
    )
    return with_caps(problem, random)


def with_caps(problem: Problem, random: np.random.Generator) -> Problem:
    """Add caps on moves to some problems, never below what has to move."""
    forced = must_move(problem)
    values = {name: getattr(problem, name) for name in Problem.__dataclass_fields__}
    if random.random() < 0.4:
        values["max_moved_partners"] = int(problem.partners[forced].sum() + random.integers(0, 4))
    if random.random() < 0.2:
        values["max_moved_revenue"] = int(problem.revenue[forced].sum() + random.integers(0, 100))
    return Problem(**values)


def plans(problem: Problem) -> list[tuple[int, ...]]:
    """List every assignment that keeps to eligibility, capacity 0 and the caps on moves."""
    choices = []
    for item in range(problem.items):
        reached = problem.cpm[problem.indptr[item] : problem.indptr[item + 1]]
        choices.append([-1, *(int(j) for j in reached if problem.capacity[j] > 0)])
    return [plan for plan in itertools.product(*choices) if keeps_caps(problem, plan)]


def keeps_caps(problem: Problem, plan: tuple[int, ...]) -> bool:
    """Say whether an assignment moves no more than the caps allow."""
    moved = [i for i, j in enumerate(plan) if problem.current[i] >= 0 and j != problem.current[i]]
    partners, revenue = (
        sum(int(counted[i]) for i in moved) for counted in (problem.partners, problem.revenue)
    )
    return (problem.max_moved_partners is None or partners <= problem.max_moved_partners) and (
        problem.max_moved_revenue is None or revenue <= problem.max_moved_revenue
    )


@pytest.mark.parametrize(
    "objective", [BALANCE, ASSIGNMENT_COST, MAKESPAN], ids=["balance", "cost", "makespan"]
)
@pytest.mark.parametrize("decade", range(8))
def test_every_result_is_checked_bounded_and_best_when_proved(objective: Objective, decade: int) -> None:
    """Rules and figures hold, the bound is below the optimum, and every one of these cases is proved best."""
    for seed in range(decade * 10, decade * 10 + 10):
        problem = small_problem(seed)
        best = float(min(value_of(problem, objective, plan) for plan in plans(problem)))
        result = solve(problem, objective=objective, work_limit=20)
        assert faults(problem, objective, result) == []
        assert result.bound <= best + CLOSE * max(best, 1.0)
        assert result.stopped_by == "proved"
        assert result.value == pytest.approx(best, rel=CLOSE, abs=CLOSE)
