"""Items that may be split: checked against exhaustive search over every way to split and place them."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from cpm_planner.balance.core.checker import value_of
from cpm_planner.balance.core.objective import Objective
from cpm_planner.balance.core.problem import UNASSIGNED, Problem
from cpm_planner.balance.core.solve import solve
from cpm_planner.balance.core.splits import Parts, SplitOptions
from cpm_planner.balance.core.splitting import SplitResult, best_splits

CPMS = 3
CONTACT = 15
OBJECTIVE = Objective()
State = list[tuple[int, int, int]]
"""For each item the CPM, the option in force or -1, and who gets the rest or -1."""


def a_problem(random: np.random.Generator, items: int, **fields: object) -> Problem:
    """Every item may go to every CPM; two of them keep a reserve."""
    minutes = random.integers(60, 260, items * CPMS)
    return Problem(
        **{
            "role": [0, 0, 1],
            "capacity": random.integers(250, 400, CPMS),
            "fixed_load": random.integers(0, 60, CPMS),
            "indptr": np.arange(items + 1) * CPMS,
            "cpm": np.tile(np.arange(CPMS), items),
            "minutes": minutes,
            "reserve": [80, 0, 120],
            "planned": minutes * random.integers(5, 11, items * CPMS) // 10,
            "cost": random.integers(0, 30, items * CPMS),
            "current": random.integers(-1, CPMS, items),
            "partners": np.ones(items, dtype=np.int64),
            "revenue": random.integers(0, 50, items),
            **fields,
        }
    )


def some_options(random: np.random.Generator, problem: Problem) -> SplitOptions:
    """Two options for each of the first two items, one of them perhaps in force."""
    item = np.array([0, 0, 1, 1])
    option = np.repeat(np.arange(4), CPMS)
    cpm = np.tile(np.arange(CPMS), 4)
    kept_now, given_now = np.full(4, UNASSIGNED), np.full(4, UNASSIGNED)
    if random.random() < 0.5 and problem.current[1] >= 0:
        kept_now[2], given_now[2] = problem.current[1], (problem.current[1] + 1) % CPMS
    minutes = random.integers(20, 120, (2, 12))
    planned = minutes * random.integers(5, 11, (2, 12)) // 10
    cost = random.integers(0, 20, (2, 12))
    return SplitOptions(
        item,
        Parts(option, cpm, minutes[0], planned[0], cost[0]),
        Parts(option, cpm, minutes[1], planned[1], cost[1] + CONTACT),
        kept_now,
        given_now,
    )


def states(problem: Problem, options: SplitOptions) -> Iterator[State]:
    """Give every way to place all items."""
    choices = []
    for item in range(problem.items):
        ways = [(cpm, -1, -1) for cpm in range(-1, CPMS)]
        for option in np.flatnonzero(options.item == item).tolist():
            ways += [(a, option, b) for a in range(CPMS) for b in range(CPMS) if a != b]
        choices.append(ways)
    return (list(state) for state in product(*choices))


def spelled_out(problem: Problem, options: SplitOptions, state: State) -> Problem:
    """Give the problem in which every part is an item with one place to be."""
    entries = []
    for item, (cpm, option, other) in enumerate(state):
        lost = int(problem.uncovered_minutes[item])
        if option >= 0:
            entries.append((cpm, *part(options.keep, option, cpm), lost))
            entries.append((other, *part(options.give, option, other), 0))
        elif cpm >= 0:
            at = item * CPMS + cpm
            work = int(problem.minutes[at]), int(problem.pair_planned[at])
            entries.append((cpm, *work, int(problem.cost[at]), lost))
        else:
            entries.append((-1, 0, 0, 0, lost))
    placed = [entry for entry in entries if entry[0] >= 0]
    return Problem(
        role=problem.role,
        capacity=problem.capacity,
        fixed_load=problem.fixed_load,
        indptr=np.cumsum([0, *(int(entry[0] >= 0) for entry in entries)]),
        cpm=np.array([entry[0] for entry in placed], dtype=np.int64),
        minutes=np.array([entry[1] for entry in placed], dtype=np.int64),
        planned=np.array([entry[2] for entry in placed], dtype=np.int64),
        cost=np.array([entry[3] for entry in placed], dtype=np.int64),
        current=np.array([entry[0] for entry in entries]),
        partners=np.ones(len(entries), dtype=np.int64),
        revenue=np.zeros(len(entries), dtype=np.int64),
        workload=np.array([entry[4] for entry in entries]),
        max_partners=problem.max_partners,
        reserve=problem.reserve,
    )


def part(parts: Parts, option: int, cpm: int) -> tuple[int, int, int]:
    at = np.flatnonzero((parts.option == option) & (parts.cpm == cpm))[0]
    return int(parts.minutes[at]), int(parts.planned[at]), int(parts.cost[at])


def worth_of(problem: Problem, options: SplitOptions, state: State) -> float:
    spelled = spelled_out(problem, options, state)
    return float(value_of(spelled, OBJECTIVE, spelled.current.tolist()))


def moved(problem: Problem, options: SplitOptions, state: State) -> int:
    count = 0
    for item, chosen in enumerate(state):
        now = [(int(problem.current[item]), -1, -1)]
        for option in np.flatnonzero((options.item == item) & (options.kept_now >= 0)).tolist():
            now = [(int(options.kept_now[option]), option, int(options.given_now[option]))]
        count += int(problem.current[item] >= 0 and chosen != now[0])
    return count


def found_in(problem: Problem, options: SplitOptions, seed: int = 0) -> SplitResult:
    start = solve(problem, objective=OBJECTIVE, seed=seed).assignment
    return best_splits(problem, options, objective=OBJECTIVE, start=start, seed=seed)


def state_of(found: SplitResult) -> State:
    return list(zip(found.assignment.tolist(), found.option.tolist(), found.given.tolist(), strict=True))


@pytest.mark.parametrize("seed", range(40))
def test_small_cases_agree_with_exhaustive_search(seed: int) -> None:
    random = np.random.default_rng(seed)
    cap = {"max_moved_partners": 1} if seed % 3 == 0 else {}
    limit = {"max_partners": [2, -1, 1]} if seed % 4 == 0 else {}
    problem = a_problem(random, 2, **cap, **limit)
    options = some_options(random, problem)
    found = found_in(problem, options)
    most = problem.max_moved_partners
    allowed = (s for s in states(problem, options) if most is None or moved(problem, options, s) <= most)
    best = min(worth_of(problem, options, state) for state in allowed)
    state = state_of(found)
    assert worth_of(problem, options, state) == pytest.approx(found.value)
    assert most is None or moved(problem, options, state) <= most
    assert found.bound <= best + 1e-6
    assert found.value >= best - 1e-6


def test_most_small_cases_are_solved_to_the_best() -> None:
    right = 0
    for seed in range(8):
        random = np.random.default_rng(seed)
        problem = a_problem(random, 2)
        options = some_options(random, problem)
        best = min(worth_of(problem, options, state) for state in states(problem, options))
        right += found_in(problem, options).value <= best + 1e-6
    assert right >= 7


@pytest.mark.parametrize("seed", range(20))
def test_never_worse_than_all_items_whole_and_every_split_pays(seed: int) -> None:
    random = np.random.default_rng(seed)
    problem = a_problem(random, 5)
    options = some_options(random, problem)
    start = solve(problem, objective=OBJECTIVE)
    found = best_splits(problem, options, objective=OBJECTIVE, start=start.assignment)
    assert found.value <= start.value + 1e-6
    assert (found.worth[found.option >= 0] >= 0).all()
    assert not found.worth[found.option < 0].any()


def test_a_dear_contact_is_not_made() -> None:
    random = np.random.default_rng(4)
    problem = a_problem(random, 4, current=[0, 1, 2, 0])
    options = some_options(random, problem)
    give = replace(options.give, cost=options.give.cost + 10**7)
    dear = SplitOptions(options.item, options.keep, give, options.kept_now, options.given_now)
    assert (found_in(problem, dear).option == -1).all()


def test_a_cancelled_search_keeps_the_plan_it_began_with() -> None:
    random = np.random.default_rng(5)
    problem = a_problem(random, 4, current=[0, 1, 2, 0])
    options = some_options(random, problem)
    found = best_splits(problem, options, objective=OBJECTIVE, start=problem.current, cancelled=lambda: True)
    assert (found.assignment.tolist(), found.stopped_by) == ([0, 1, 2, 0], "cancelled")


def test_the_same_seed_gives_the_same_plan() -> None:
    problem = a_problem(np.random.default_rng(6), 6)
    options = some_options(np.random.default_rng(7), problem)
    assert state_of(found_in(problem, options, 3)) == state_of(found_in(problem, options, 3))
