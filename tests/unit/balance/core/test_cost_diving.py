"""Dives for the least cost: what they find, what they prove, and when they are taken up."""

import itertools
from dataclasses import replace

import numpy as np
import pytest

from cpm_planner.balance.core.control import Control
from cpm_planner.balance.core.cost_diving import CostDiving, is_assignment
from cpm_planner.balance.core.model import Model, build_model
from cpm_planner.balance.core.objective import ASSIGNMENT_COST, Objective
from cpm_planner.balance.core.prices import Ascent, Priced, no_prices, priced
from cpm_planner.balance.core.problem import UNASSIGNED, Problem
from cpm_planner.balance.core.solve import solve
from tests.benchmarks.balance.instances import assignment_problem
from tests.benchmarks.balance.values import plan_values
from tests.unit.balance.core.dives import CLOSE, shares_reached_and_proved, values_found

CASES = 25
TURNS = 400


def correlated(items: int, cpms: int, seed: int) -> Problem:
    """Draw generalised assignment of type D: what takes little time is dear (Chu and Beasley 1997)."""
    random = np.random.default_rng(seed)
    minutes = random.integers(1, 101, (items, cpms))
    cost = 111 - minutes + random.integers(-10, 11, (items, cpms))
    return assignment_problem(minutes, cost, (0.8 * minutes.sum(axis=0) / cpms).astype(int))


def drawn(seed: int) -> Problem:
    """Draw up to 7 items and 3 CPMs, some with a load, in which some pairs are missing."""
    random = np.random.default_rng(seed)
    items, cpms = int(random.integers(4, 7)), int(random.integers(2, 4))
    whole = assignment_problem(
        random.integers(1, 40, (items, cpms)),
        random.integers(0, 50, (items, cpms)),
        random.integers(40, 120, cpms),
    )
    kept = random.random(len(whole.cpm)) < 0.9
    return replace(
        whole,
        fixed_load=random.integers(0, 2, cpms) * 15,
        indptr=np.append(0, np.cumsum(np.bincount(whole.pair_item[kept], minlength=items))),
        cpm=whole.cpm[kept],
        minutes=whole.minutes[kept],
        cost=whole.cost[kept],
        workload=random.integers(1, 40, items),
    )


def optimum(problem: Problem) -> float:
    every = np.array(list(itertools.product(range(UNASSIGNED, problem.cpms), repeat=problem.items)))
    eligible = np.zeros((problem.items, problem.cpms + 1), dtype=bool)
    eligible[problem.pair_item, problem.cpm] = True
    eligible[:, UNASSIGNED] = True
    every = every[eligible[np.arange(problem.items), every].all(axis=1)]
    return float(plan_values(problem, ASSIGNMENT_COST, every).min())


def prices_of(model: Model) -> Priced:
    ascent = Ascent(model, no_prices(model))
    ascent.run(50, np.inf, lambda: False)
    return ascent.best


def diving_on(model: Model, seed: int = 0) -> CostDiving:
    return CostDiving(model, prices_of(model), Control(None, 10**9, None, None), np.random.default_rng(seed))


def dived(diving: CostDiving, model: Model, value: float, turns: int = TURNS) -> float:
    """Dive for some turns; return the value of the best plan, which is `value` to begin with."""
    values = values_found(diving, model, value, -np.inf, turns)
    assert (np.diff(values) <= -1.0 + CLOSE).all()
    return values[-1]


def test_no_bound_is_above_the_optimum_and_most_optima_are_found() -> None:
    def solved(problem: Problem) -> tuple[float, float, float]:
        model, best = build_model(problem, ASSIGNMENT_COST), optimum(problem)
        diving = diving_on(model)
        found = dived(diving, model, best + 40.0, turns=120)
        return diving.bound + model.constant, best, found

    reached, proved = shares_reached_and_proved(solved(drawn(seed)) for seed in range(CASES))
    assert reached > 0.8
    assert proved > 0.4


def test_bundles_prove_more_than_minutes_and_lead_close_to_that() -> None:
    model = build_model(correlated(40, 8, seed=1), ASSIGNMENT_COST)
    diving = diving_on(model)
    found = dived(diving, model, 4_000.0)
    assert diving.bound > prices_of(model).bound + 5.0
    assert found < 1.01 * diving.bound


def test_a_search_proves_the_same_with_bundles_as_without(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = correlated(20, 6, seed=1)
    result = solve(problem, objective=ASSIGNMENT_COST, work_limit=200)
    monkeypatch.setattr("cpm_planner.balance.core.search.is_assignment", lambda _: False)
    without = solve(problem, objective=ASSIGNMENT_COST, work_limit=200)
    assert (result.stopped_by, without.stopped_by) == ("proved", "proved")
    assert result.value == without.value


def test_dives_repeat_themselves_and_another_seed_dives_elsewhere() -> None:
    model = build_model(correlated(30, 6, seed=2), ASSIGNMENT_COST)
    plans = [
        [diving.turn(3_000.0, 0.0) for _ in range(300)]
        for diving in (diving_on(model, seed) for seed in (0, 0, 1))
    ]
    found, again, other = ([plan.tolist() for plan in each if plan is not None] for each in plans)
    assert len(found) > 1
    assert found == again != other


def test_a_search_with_bundles_repeats_itself() -> None:
    problem = correlated(30, 6, seed=2)
    first, again = (solve(problem, objective=ASSIGNMENT_COST, work_limit=70, seed=3) for _ in range(2))
    assert first.assignment.tolist() == again.assignment.tolist()
    assert (first.value, first.bound, first.work) == (again.value, again.bound, again.work)


def test_a_plan_with_overload_leaves_the_turn_to_others() -> None:
    problem = correlated(30, 6, seed=3)
    model = build_model(replace(problem, capacity=problem.capacity // 2), ASSIGNMENT_COST)
    diving = diving_on(model)
    value = solve(problem, objective=ASSIGNMENT_COST, work_limit=1).value + 10 * float(
        model.overload_price.max()
    )
    assert diving.turn(value, -np.inf) is None
    assert (diving.has_surfaced, diving.bound) == (True, -np.inf)


def test_what_cannot_be_without_overload_is_solved_all_the_same() -> None:
    problem = correlated(24, 4, seed=4)
    tight = replace(problem, capacity=problem.capacity // 2)
    result = solve(tight, objective=ASSIGNMENT_COST, work_limit=200)
    assert result.after.overload_minutes > 0
    assert result.bound <= result.value


def test_a_dive_ends_once_it_is_told_to() -> None:
    model = build_model(correlated(40, 8, seed=5), ASSIGNMENT_COST)
    is_over = False
    control = Control(None, 10**9, None, lambda: is_over)
    diving = CostDiving(model, prices_of(model), control, np.random.default_rng(0))
    for _ in range(80):
        diving.turn(5_000.0, 0.0)
    is_over = True
    while not control.stop():
        pass
    assert [diving.turn(5_000.0, 0.0) for _ in range(30)] == [None] * 30
    assert diving.has_surfaced


def _limited(problem: Problem) -> Problem:
    return replace(problem, max_partners=np.full(problem.cpms, 3))


def _capped(problem: Problem) -> Problem:
    return replace(problem, max_moved_partners=2)


def _reserved(problem: Problem) -> Problem:
    return replace(problem, reserve=problem.capacity // 10, planned=problem.minutes // 2)


def _overloaded(problem: Problem) -> Problem:
    return replace(problem, fixed_load=problem.capacity + 1)


@pytest.mark.parametrize("change", [_limited, _capped, _reserved, _overloaded])
def test_only_cost_and_capacity_may_count(change: object) -> None:
    problem = correlated(24, 5, seed=6)
    assert is_assignment(build_model(problem, ASSIGNMENT_COST))
    assert callable(change)
    assert not is_assignment(build_model(change(problem), ASSIGNMENT_COST))


def test_other_aims_and_many_items_for_each_are_left_to_others() -> None:
    problem = correlated(24, 5, seed=6)
    assert not is_assignment(build_model(problem, Objective()))
    assert not is_assignment(build_model(correlated(100, 4, seed=6), ASSIGNMENT_COST))
    roomy = replace(problem, capacity=problem.capacity * 10_000)
    assert not is_assignment(build_model(roomy, ASSIGNMENT_COST))


def test_prices_of_nothing_prove_nothing_wrong() -> None:
    """Items that cost nothing anywhere, with room for all: the optimum is 0."""
    problem = assignment_problem(np.ones((6, 3), dtype=int), np.zeros((6, 3), dtype=int), np.full(3, 10))
    model = build_model(problem, ASSIGNMENT_COST)
    diving = CostDiving(
        model, priced(model, no_prices(model)), Control(None, 10**9, None, None), np.random.default_rng(0)
    )
    assert dived(diving, model, 50.0, turns=120) == 0.0
    assert diving.bound == 0.0
