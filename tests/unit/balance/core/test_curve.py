"""The curve against exhaustive search at every cap, its laws, and that it is the same at every run."""

import math
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from cpm_planner.balance.core.checker import value_of
from cpm_planner.balance.core.curve import Limits, Point, trace
from cpm_planner.balance.core.problem import Problem
from tests.benchmarks.balance.values import plan_values
from tests.unit.balance.core.test_small_cases import CLOSE, OBJECTIVES, moves, plans, small_problem

WORK = Limits(work=2_000)
CASES, BLOCK = 100, 10


def every_curve(problem: Problem, seed: int, limits: Limits = WORK) -> list[tuple[Point, ...]]:
    objective = OBJECTIVES[seed % len(OBJECTIVES)]
    return list(trace(problem, objective=objective, limits=limits, seed=seed))


def moved(problem: Problem, point: Point) -> int:
    return int(moves(problem, point.assignment[None, :])[0][0])


@pytest.mark.parametrize("first", range(0, CASES, BLOCK))
def test_every_point_is_the_best_plan_within_its_cap(first: int) -> None:
    for seed in range(first, first + BLOCK):
        problem, objective = small_problem(seed), OBJECTIVES[seed % len(OBJECTIVES)]
        points = every_curve(problem, seed)[-1]
        lowest = int(moves(problem, plans(problem))[0].min())
        assert [point.cap for point in points] == list(range(lowest, points[-1].cap + 1)), seed
        for point in points:
            capped = replace(problem, max_moved_partners=point.cap)
            best = float(plan_values(problem, objective, plans(capped)).min())
            assert point.solved, seed
            assert moved(problem, point) <= point.cap, seed
            assert float(value_of(problem, objective, point.assignment.tolist())) == pytest.approx(
                point.value
            ), seed
            assert point.bound <= best + CLOSE * max(best, 1.0), seed
            assert point.value == pytest.approx(best, rel=CLOSE, abs=CLOSE), seed
        free = float(plan_values(problem, objective, plans(problem)).min())
        assert points[-1].value == pytest.approx(free, rel=CLOSE, abs=CLOSE), seed


@pytest.mark.parametrize("seed", range(20))
def test_points_only_get_better_and_never_rise_with_the_moves(seed: int) -> None:
    known: dict[int, Point] = {}
    for points in every_curve(small_problem(seed), seed):
        assert all(point.bound <= point.value for point in points)
        assert [point.value for point in points] == sorted((point.value for point in points), reverse=True)
        assert [point.bound for point in points] == sorted((point.bound for point in points), reverse=True)
        for point in points:
            assert point.value <= known.get(point.cap, point).value
            assert point.bound >= known.get(point.cap, point).bound
        known = {point.cap: point for point in points}


def lopsided_problem() -> Problem:
    """Draw 24 items of one partner each, all with the first of 3 CPMs."""
    random = np.random.default_rng(0)
    return Problem(
        role=[0] * 3,
        capacity=[3_000] * 3,
        fixed_load=[0] * 3,
        indptr=np.arange(25) * 3,
        cpm=np.tile(np.arange(3), 24),
        minutes=np.repeat(random.integers(50, 400, 24), 3),
        cost=random.integers(0, 60, 72),
        current=[0] * 24,
        partners=[1] * 24,
        revenue=[1] * 24,
    )


def test_the_first_points_are_the_ends_and_those_where_the_curve_bends() -> None:
    curves = list(trace(lopsided_problem(), objective=OBJECTIVES[1], limits=Limits(work=10), most_points=8))
    assert len(curves[-1]) == 8
    solved = [{point.cap for point in points if point.solved} for points in curves]
    assert solved[1] == {0, curves[0][-1].cap}
    assert all(len(later - earlier) == 1 for earlier, later in pairwise(solved))


def test_the_same_seed_and_work_limit_give_the_same_curve() -> None:
    def figures() -> list[list[tuple[float, ...]]]:
        curves = trace(lopsided_problem(), objective=OBJECTIVES[1], limits=Limits(work=20), seed=5)
        return [[(point.cap, point.value, point.bound) for point in points] for points in curves]

    assert figures() == figures()


def test_a_curve_that_is_cancelled_keeps_its_points() -> None:
    curves = trace(
        lopsided_problem(), objective=OBJECTIVES[1], limits=Limits(seconds=60), cancelled=lambda: True
    )
    (points,) = curves
    assert not any(point.solved for point in points)
    assert all(math.isfinite(point.value) and point.bound <= point.value for point in points)


def test_a_curve_ends_when_its_work_is_spent() -> None:
    points = list(trace(lopsided_problem(), objective=OBJECTIVES[1], limits=Limits(work=3)))[-1]
    assert 1 < sum(point.solved for point in points) <= 3 < len(points)


def test_the_problems_own_cap_ends_the_curve() -> None:
    capped = replace(lopsided_problem(), max_moved_partners=3)
    points = list(trace(capped, objective=OBJECTIVES[1], limits=Limits(work=20)))[-1]
    assert [point.cap for point in points] == [0, 1, 2, 3]


def test_more_forced_moves_than_the_cap_allows_are_refused() -> None:
    problem = Problem(
        role=[0, 0],
        capacity=[0, 10],
        fixed_load=[0, 0],
        indptr=[0, 1],
        cpm=[1],
        minutes=[1],
        cost=[0],
        current=[0],
        partners=[1],
        revenue=[1],
        max_moved_partners=0,
    )
    with pytest.raises(ValueError, match="must move"):
        next(trace(problem, objective=OBJECTIVES[1], limits=WORK))
