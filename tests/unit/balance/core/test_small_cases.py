"""Two thousand small random problems against exhaustive search: rules, figures, bound and optimum.

By hand: pytest tests/unit/balance/core/test_small_cases.py -n 2
"""

import math

import numpy as np
import pytest

from cpm_planner.balance.core.checker import faults, value_of
from cpm_planner.balance.core.objective import ASSIGNMENT_COST, MAKESPAN, Objective
from cpm_planner.balance.core.problem import UNASSIGNED, Ints, Problem
from cpm_planner.balance.core.solve import solve
from tests.benchmarks.balance.values import broken, plan_values

OBJECTIVES = [
    Objective(tolerance_basis_points=500),
    Objective(),
    Objective(tolerance_basis_points=0),
    ASSIGNMENT_COST,
    MAKESPAN,
]
CASES, BLOCK = 2_000, 50
CLOSE = 1e-5
MOST_PLANS = 20_000


def small_problem(seed: int) -> Problem:
    """Draw up to 10 items, groups among them, and 5 CPMs of up to 3 role types, some idle or with limits."""
    random = np.random.default_rng(seed)
    items, cpms = int(random.integers(1, 11)), int(random.integers(1, 6))
    role = np.unique(random.integers(0, random.integers(1, 4), cpms), return_inverse=True)[1]
    capacity = random.choice([0, 100, 200, 300, 400, 600, 600, 800], cpms)
    eligible = _eligible(random, items, cpms)
    indptr = np.append(0, np.cumsum([len(choices) for choices in eligible]))
    pairs = int(indptr[-1])
    cpm = np.concatenate([*eligible, np.zeros(0, dtype=np.int64)]).astype(np.int64)
    minutes, fixed_load = random.integers(0, 200, pairs), random.integers(0, 2, cpms) * 30
    return with_caps(
        {
            "role": role,
            "capacity": capacity,
            "fixed_load": fixed_load,
            "indptr": indptr,
            "cpm": cpm,
            "minutes": minutes,
            "cost": random.integers(0, 60, pairs),
            "current": random.integers(-1, cpms, items),
            "partners": random.integers(0, 4, items),
            "revenue": random.integers(0, 100, items),
            "workload": random.integers(0, 200, items) if random.random() < 0.5 else None,
            "required": random.integers(0, 2, items) if random.random() < 0.4 else None,
            "max_partners": random.integers(-1, 5, cpms) if random.random() < 0.3 else None,
            "added_partners": random.integers(0, 4, pairs) if random.random() < 0.2 else None,
            "target": capacity * random.integers(5, 11, cpms) // 10 if random.random() < 0.5 else None,
        }
        | reserved(np.random.default_rng([seed, 1]), capacity, minutes, fixed_load)
        | (scattered(random, np.diff(indptr), cpm, cpms) if random.random() < 0.4 else {}),
        random,
    )


def reserved(
    random: np.random.Generator, capacity: Ints, minutes: Ints, fixed_load: Ints
) -> dict[str, object]:
    """Draw what only requests may use, and how much of the work is planned; neither in some cases."""
    reserve = capacity * random.integers(0, 5, len(capacity)) // 10
    planned = minutes * random.integers(4, 11, len(minutes)) // 10
    fixed_planned = fixed_load * random.integers(0, 3, len(capacity)) // 2
    return {
        "reserve": reserve if random.random() < 0.7 else None,
        "planned": planned if random.random() < 0.7 else None,
        "fixed_planned": fixed_planned if random.random() < 0.5 else None,
    }


def scattered(random: np.random.Generator, choices: Ints, cpm: Ints, cpms: int) -> dict[str, object]:
    """Draw groups whose partners are with several CPMs, or nobody, and what moves with each pair."""
    item = np.repeat(np.arange(len(choices)), choices)
    holders = [random.integers(-1, cpms, random.integers(0, 4)) for _ in choices]
    worth = [random.integers(0, 100, len(group)) for group in holders]
    held = [group >= 0 for group in holders]
    stays = [holders[row] == to for row, to in zip(item.tolist(), cpm.tolist(), strict=True)]
    return {
        "current": [_most_frequent(group[group >= 0].tolist()) for group in holders],
        "partners": [len(group) for group in holders],
        "revenue": [int(cents[has].sum()) for cents, has in zip(worth, held, strict=True)],
        "held": [int(has.sum()) for has in held],
        "moved_partners": [
            int((held[row] & ~at_home).sum()) for row, at_home in zip(item.tolist(), stays, strict=True)
        ],
        "moved_revenue": [
            int(worth[row][held[row] & ~at_home].sum())
            for row, at_home in zip(item.tolist(), stays, strict=True)
        ],
    }


def _most_frequent(holders: list[int]) -> int:
    return max(holders, key=holders.count, default=UNASSIGNED)


def _eligible(random: np.random.Generator, items: int, cpms: int) -> list[Ints]:
    """Draw the CPMs each item may have, few enough in all to list every plan."""
    left, eligible = MOST_PLANS, []
    for _ in range(items):
        choices = np.flatnonzero(random.random(cpms) < 0.75)[: max(left - 1, 0)]
        eligible.append(choices)
        left //= len(choices) + 1
    return eligible


def with_caps(values: dict[str, object], random: np.random.Generator) -> Problem:
    """Add caps on moves to some problems, never below what has to move."""
    every = plans(Problem(**values))
    partners, revenue = moves(Problem(**values), every)
    if random.random() < 0.4:
        values["max_moved_partners"] = int(partners.min() + random.integers(0, 4))
        revenue = revenue[partners <= values["max_moved_partners"]]
    if random.random() < 0.2:
        values["max_moved_revenue"] = int(revenue.min() + random.integers(0, 100))
    return Problem(**values)


def plans(problem: Problem) -> Ints:
    """List every assignment that keeps to eligibility, capacity 0 and the caps on moves."""
    choices = []
    for item in range(problem.items):
        reached = problem.cpm[problem.indptr[item] : problem.indptr[item + 1]]
        choices.append([UNASSIGNED, *(int(j) for j in reached if problem.capacity[j] > 0)])
    every = np.stack(np.meshgrid(*choices, indexing="ij"), axis=-1).reshape(-1, problem.items)
    most_partners, most_revenue = (
        math.inf if cap is None else cap for cap in (problem.max_moved_partners, problem.max_moved_revenue)
    )
    partners, revenue = moves(problem, every)
    return every[(partners <= most_partners) & (revenue <= most_revenue)]


def moves(problem: Problem, every: Ints) -> tuple[Ints, Ints]:
    """Count the partners and the revenue that move in each of some assignments (plans, n)."""
    held = problem.partners if problem.held is None else problem.held
    leaves = (problem.current >= 0)[:, None] & (np.arange(-1, problem.cpms) != problem.current[:, None])
    partners, revenue = held[:, None] * leaves, problem.revenue[:, None] * leaves
    if problem.moved_partners is not None and problem.moved_revenue is not None:
        partners[problem.pair_item, problem.cpm + 1] = problem.moved_partners
        revenue[problem.pair_item, problem.cpm + 1] = problem.moved_revenue
    item = np.arange(problem.items)
    return partners[item, every + 1].sum(axis=1), revenue[item, every + 1].sum(axis=1)


def known_plan(problem: Problem, seed: int) -> Ints | None:
    """Draw a plan to begin from for every third case; it need not be allowed."""
    random = np.random.default_rng(seed)
    return random.integers(-1, problem.cpms, problem.items) if seed % 3 == 0 else None


@pytest.mark.parametrize("first", range(0, CASES, BLOCK))
def test_every_result_is_checked_bounded_and_proved_best(first: int) -> None:
    """Rules and figures hold, the bound is below the optimum, and every one of these cases is proved best.

    What is firm is kept wherever any plan keeps it, whatever breaking it would spare in all other parts.
    """
    for seed in range(first, first + BLOCK):
        problem, objective = small_problem(seed), OBJECTIVES[seed % len(OBJECTIVES)]
        every = plans(problem)
        values = plan_values(problem, objective, every)
        best = float(values.min())
        result = solve(problem, objective=objective, work_limit=20, start=known_plan(problem, seed))
        assert faults(problem, objective, result) == [], seed
        assert result.bound <= best + CLOSE * max(best, 1.0), seed
        assert result.stopped_by == "proved", seed
        assert result.value == pytest.approx(best, rel=CLOSE, abs=CLOSE), seed
        assert result.after.is_allowed or broken(problem, every).min() > 0, seed


@pytest.mark.parametrize("seed", range(40))
def test_values_of_many_plans_agree_with_exact_fractions(seed: int) -> None:
    problem, objective = small_problem(seed), OBJECTIVES[seed % len(OBJECTIVES)]
    every = plans(problem)
    some = every[np.random.default_rng(seed).integers(0, len(every), 10)]
    exact = [float(value_of(problem, objective, plan)) for plan in some.tolist()]
    assert plan_values(problem, objective, some) == pytest.approx(exact)


def test_a_plan_that_is_not_eligible_has_no_value() -> None:
    problem = small_problem(0)
    nowhere = np.full((1, problem.items), problem.cpms)
    with pytest.raises(ValueError, match="not eligible"):
        plan_values(problem, OBJECTIVES[0], nowhere)
