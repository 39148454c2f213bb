"""The highest utilisation: what bounds it, and aims that lower it."""

import itertools
from dataclasses import replace

import numpy as np
import pytest

from cpm_planner.balance.core.aims import Aims, aimed, is_reached, lowered
from cpm_planner.balance.core.highest_bound import HighestBound
from cpm_planner.balance.core.levels import is_makespan
from cpm_planner.balance.core.loads import Loads
from cpm_planner.balance.core.model import Model, build_model
from cpm_planner.balance.core.objective import ASSIGNMENT_COST, MAKESPAN, Objective
from cpm_planner.balance.core.prices import Ascent, Priced, no_prices
from cpm_planner.balance.core.problem import UNASSIGNED, Ints, Problem
from cpm_planner.balance.core.solve import solve
from cpm_planner.balance.core.start import spreading, staying
from tests.benchmarks.balance.instances import makespan_problem
from tests.benchmarks.balance.values import plan_values

CLOSE = 1e-6
CASES = 60


def jobs(minutes: Ints, **more: object) -> Problem:
    """Lay out items x CPMs minutes of new items that may go everywhere; 1,000 minutes of capacity each."""
    return replace(makespan_problem(minutes), **more)


def equal_jobs(count: int, cpms: int) -> Problem:
    return jobs(np.full((count, cpms), 100))


def prices_of(model: Model) -> Priced:
    ascent = Ascent(model, no_prices(model))
    ascent.run(20, np.inf, lambda: False)
    return ascent.best


def asked_to_the_end(model: Model) -> tuple[float, float]:
    """Return the bound by counting, and the one after all questions to the relaxation."""
    best = spreading(model)
    highest = HighestBound(best, prices_of(model))
    counted = highest.bound
    while not highest.is_done:
        highest.step(staying(model), np.arange(model.pairs), np.inf, lambda: False)
    return counted, highest.bound


def drawn(seed: int) -> Problem:
    """Draw up to 7 jobs of like length on up to 3 machines, some of half the capacity, some with a load."""
    random = np.random.default_rng(seed)
    items, cpms = int(random.integers(2, 8)), int(random.integers(2, 4))
    shape = (1, cpms) if random.random() < 0.5 else (items, 1)
    minutes = random.integers(20, 100, shape) + random.integers(1, 20, (items, cpms))
    return jobs(
        minutes,
        capacity=random.choice([500, 1_000], cpms),
        fixed_load=random.integers(0, 2, cpms) * 30,
    )


def optimum(problem: Problem) -> float:
    every = np.array(list(itertools.product(range(UNASSIGNED, problem.cpms), repeat=problem.items)))
    return float(plan_values(problem, MAKESPAN, every).min())


def test_jobs_of_100_minutes_are_not_split_between_two() -> None:
    model = build_model(equal_jobs(5, 2), MAKESPAN)
    assert prices_of(model).bound == pytest.approx(2 * 250, rel=1e-3)
    assert asked_to_the_end(model)[0] == pytest.approx(2 * 300)


def test_what_counting_proves_is_proved_by_a_run() -> None:
    result = solve(equal_jobs(17, 4), objective=MAKESPAN)
    assert result.stopped_by == "proved"
    assert result.value == pytest.approx(4 * 500)


def test_no_bound_is_above_the_optimum_and_questions_raise_some() -> None:
    raised = 0
    for seed in range(CASES):
        problem = drawn(seed)
        model = build_model(problem, MAKESPAN)
        assert is_makespan(model)
        counted, asked = asked_to_the_end(model)
        assert counted <= asked + CLOSE
        assert asked <= optimum(problem) + CLOSE, seed
        raised += asked > counted + CLOSE
    assert raised > CASES // 20


def test_a_question_that_is_stopped_ends_the_bisection_and_proves_nothing() -> None:
    model = build_model(jobs(np.random.default_rng(3).integers(50, 100, (40, 4))), MAKESPAN)
    highest = HighestBound(spreading(model), prices_of(model))
    counted = highest.bound
    assert not highest.is_done
    highest.step(staying(model), np.arange(model.pairs), np.inf, lambda: True)
    assert highest.is_done
    assert highest.bound == counted


@pytest.mark.parametrize(
    ("objective", "more"),
    [
        (Objective(), {}),
        (ASSIGNMENT_COST, {}),
        (Objective(highest=1), {}),
        (MAKESPAN, {"role": np.array([0, 1])}),
        (MAKESPAN, {"max_partners": np.array([3, -1])}),
        (MAKESPAN, {"max_moved_partners": 5}),
    ],
)
def test_only_a_makespan_is_bounded_by_its_highest(objective: Objective, more: dict[str, object]) -> None:
    assert not is_makespan(build_model(jobs(np.full((5, 2), 100), **more), objective))


def test_costs_are_no_makespan() -> None:
    dear = jobs(np.full((5, 2), 100), cost=np.arange(10))
    assert is_makespan(build_model(dear, MAKESPAN))
    assert not is_makespan(build_model(dear, Objective(**{**vars(MAKESPAN), "cost": 1})))


def test_an_aim_lies_between_the_bound_and_the_plan() -> None:
    model = build_model(equal_jobs(12, 3), MAKESPAN)
    crowded = Loads(model, model.item_start[:-1])
    assert crowded.load[:-1].tolist() == [1_200, 0, 0]
    guide = aimed(crowded, 3 * 400, 0.25)
    assert guide.room[:-1].tolist() == [600, 600, 600]
    assert Loads(guide, crowded.chosen).value == pytest.approx(3 * 600)


def test_no_plan_keeps_to_an_aim_of_its_own() -> None:
    model = build_model(equal_jobs(12, 3), MAKESPAN)
    even = lowered(Loads(model, model.item_start[:-1]), 3 * 400, np.arange(model.pairs), lambda: False)
    assert even.load[:-1].tolist() == [400, 400, 400]
    guide = aimed(even, even.value, 1.0)
    assert guide.room[:-1].tolist() == [399, 399, 399]
    assert not is_reached(Loads(guide, even.chosen))


def test_a_plan_without_any_minutes_is_as_low_as_it_can_be() -> None:
    model = build_model(jobs(np.zeros((3, 2), dtype=np.int64)), MAKESPAN)
    idle = Loads(model, model.item_start[:-1])
    assert idle.value == 0.0
    assert lowered(idle, 0.0, np.arange(model.pairs), lambda: False) is idle


def test_aims_fall_when_they_are_reached_and_rise_when_they_are_not() -> None:
    model = build_model(equal_jobs(12, 3), MAKESPAN)
    crowded = Loads(model, model.item_start[:-1])
    aims = Aims()
    rooms = [
        aims.next(crowded, 3 * 400, reached=reached).model.room[0] for reached in (True, True, False, False)
    ]
    assert rooms[1] < rooms[0] < rooms[2] < rooms[3] < 1_200


def test_a_stopped_descent_returns_the_plan_as_it_was() -> None:
    model = build_model(equal_jobs(12, 3), MAKESPAN)
    crowded = Loads(model, model.item_start[:-1])
    assert lowered(crowded, 0.0, np.arange(model.pairs), lambda: True) is crowded


@pytest.mark.parametrize("seed", range(2))
def test_a_makespan_comes_near_its_bound_the_same_way_each_time(seed: int) -> None:
    minutes = np.random.default_rng(seed).integers(100, 1_000, (40, 5))
    results = [solve(jobs(minutes), objective=MAKESPAN, work_limit=12) for _ in range(2)]
    assert results[0].gap < 0.05
    assert (results[0].assignment == results[1].assignment).all()
    assert results[0].bound == results[1].bound
