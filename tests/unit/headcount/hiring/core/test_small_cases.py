"""Small hiring problems: the answer is that of exhaustive search, and proved; minutes of any size add up."""

from dataclasses import replace

import numpy as np
import pytest

from cpm_planner.headcount.hiring.core.limited import Most, most_within
from cpm_planner.headcount.hiring.core.recount import faults_of, left_too_long
from cpm_planner.headcount.hiring.core.smallest import Sought, smallest
from tests.unit.headcount.hiring.core.exhaustive import Exhaustive, a_small_problem

SEEDS = range(200)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_fewest_hires_are_those_of_exhaustive_search(seed: int) -> None:
    problem = a_small_problem(np.random.default_rng(seed))
    answer = smallest(problem)
    assert answer is not None
    assert [*faults_of(problem, answer), *left_too_long(problem, answer)] == []
    every = Exhaustive(problem)
    assert tuple(each.value for each in answer.reached) == every.fewest()
    assert (answer.hires.sum(), every.price(answer.hires), every.early(answer.hires)) == every.fewest()
    assert answer.unavoidable[problem.counts] == pytest.approx(
        np.array(every.unavoidable)[problem.counts], abs=1e-3
    )
    assert answer.stopped_by == "proved"


@pytest.mark.parametrize("seed", SEEDS)
def test_the_cheapest_hires_are_those_of_exhaustive_search(seed: int) -> None:
    problem = a_small_problem(np.random.default_rng(seed))
    if not problem.price.all():
        problem.price[:] = 5
    answer = smallest(problem, sought=Sought.COST)
    assert answer is not None
    assert [*faults_of(problem, answer), *left_too_long(problem, answer)] == []
    every = Exhaustive(problem)
    price = every.price(answer.hires)
    assert tuple(each.value for each in answer.reached) == every.cheapest(price)
    assert answer.stopped_by == "proved"


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_covered_within_limits_is_what_exhaustive_search_covers(seed: int) -> None:
    random = np.random.default_rng(seed)
    problem = a_small_problem(random)
    heads, budget = int(random.integers(0, 4)), int(random.integers(0, 60))
    answer = most_within(problem, Most(heads, budget))
    assert answer is not None
    assert list(faults_of(problem, answer)) == []
    every = Exhaustive(problem)
    assert answer.hires.sum() <= heads
    assert every.price(answer.hires) <= budget
    assert every.worth_left(answer.hires) == pytest.approx(every.most_within(heads, budget), abs=1e-2)
    assert answer.stopped_by == "proved"


@pytest.mark.parametrize("seed", SEEDS[:60])
def test_minutes_add_up_however_different_months_and_classes_are(seed: int) -> None:
    random = np.random.default_rng(seed)
    small = a_small_problem(random)
    grown = 10.0 ** random.uniform(0, 7, small.work.shape)
    work = np.rint(small.work * grown).astype(np.int64)
    problem = replace(small, work=work, there=small.there * 10 ** int(random.integers(0, 6)))
    answer, within = smallest(problem), most_within(problem, Most(heads=1))
    assert answer is not None
    assert within is not None
    assert [*faults_of(problem, answer), *left_too_long(problem, answer)] == []
    assert list(faults_of(problem, within)) == []
