"""Dives for the least highest utilisation: what they find, what they prove, and when they are taken up."""

from dataclasses import replace

import numpy as np
import pytest

from cpm_planner.balance.core.control import Control
from cpm_planner.balance.core.level_diving import LevelDiving, is_small_makespan
from cpm_planner.balance.core.model import build_model
from cpm_planner.balance.core.objective import ASSIGNMENT_COST, MAKESPAN
from cpm_planner.balance.core.problem import Problem
from cpm_planner.balance.core.solve import solve
from cpm_planner.balance.core.start import spreading
from tests.benchmarks.balance.instances import makespan_problem, processing_times
from tests.unit.balance.core.dives import shares_reached_and_proved, values_found
from tests.unit.balance.core.test_highest import drawn, optimum, prices_of

CASES, TURNS = 30, 120


def dived(problem: Problem, value: float, turns: int = TURNS) -> tuple[float, float]:
    """Dive for some turns from a plan of some value; return the value of the best plan, and the bound."""
    model = build_model(problem, MAKESPAN)
    control, known = Control(None, 10**9, None, None), prices_of(model)
    diving = LevelDiving(model, known, control, np.random.default_rng(0))
    values = values_found(diving, model, value, known.bound, turns)
    assert (np.diff(values) < 0.0).all()
    return values[-1], diving.bound


def test_no_bound_is_above_the_optimum_and_optima_are_found_and_proved() -> None:
    def solved(problem: Problem) -> tuple[float, float, float]:
        best = optimum(problem)
        found, bound = dived(problem, 1.2 * best)
        return bound, best, found

    reached, proved = shares_reached_and_proved(solved(drawn(seed)) for seed in range(CASES))
    assert reached > 0.9
    assert proved > 0.7


def test_thirty_jobs_on_four_machines_are_proved_best() -> None:
    problem = makespan_problem(processing_times("U(10,100)", 30, 4, seed=1))
    spread = spreading(build_model(problem, MAKESPAN)).value
    found, bound = dived(problem, spread)
    assert bound <= found < spread
    result = solve(problem, objective=MAKESPAN, work_limit=300)
    assert result.stopped_by == "proved"
    assert bound - 1e-3 <= result.value <= found


def test_only_the_highest_utilisation_may_count_and_rooms_be_small() -> None:
    problem = makespan_problem(processing_times("U(10,100)", 24, 4, seed=1))
    model = build_model(problem, MAKESPAN)
    value = spreading(model).value
    assert is_small_makespan(model, prices_of(model), value)
    assert not is_small_makespan(model, prices_of(model), 10_000 * value)
    other = build_model(problem, ASSIGNMENT_COST)
    assert not is_small_makespan(other, prices_of(other), value)
    loaded = build_model(replace(problem, fixed_load=np.full(4, 999)), MAKESPAN)
    assert not is_small_makespan(loaded, prices_of(loaded), value)


def test_the_best_plan_leaves_the_turn_to_others() -> None:
    problem = makespan_problem(np.full((6, 3), 10))
    model = build_model(problem, MAKESPAN)
    diving = LevelDiving(model, prices_of(model), Control(None, 10**9, None, None), np.random.default_rng(0))
    assert diving.turn(3 * 20.0, 3 * 20.0) is None
    assert (diving.has_surfaced, diving.cells) == (True, 0)


@pytest.mark.parametrize("kind", ["by job", "U(100,200)"])
def test_dives_repeat_themselves(kind: str) -> None:
    problem = makespan_problem(processing_times(kind, 20, 4, seed=2))
    spread = spreading(build_model(problem, MAKESPAN)).value
    first, again = (dived(problem, spread, turns=150) for _ in range(2))
    assert first == again
    assert first[0] < spread
