"""How the search for hires behaves: what it refuses, how it stops, and what it says about larger problems."""

from dataclasses import replace

import numpy as np
import pytest

from cpm_planner.headcount.hiring.core.limited import Most, most_within
from cpm_planner.headcount.hiring.core.problem import HiringProblem
from cpm_planner.headcount.hiring.core.recount import faults_of, left_too_long
from cpm_planner.headcount.hiring.core.smallest import Sought, smallest
from tests.benchmarks.hiring.problems import a_problem


def one_role(work: list[int], there: int, starts: list[int], ramp: tuple[int, ...] = ()) -> HiringProblem:
    """One class of work for one group; a hire costs 10 a month."""
    months = len(work)
    since = np.arange(months) - np.array(starts)[:, np.newaxis]
    steps = np.array([*ramp, 100])
    return HiringProblem(
        work=np.array([work]),
        fit=np.array([[100]]),
        there=np.full((1, months), there),
        group=np.zeros(len(starts), dtype=np.int64),
        start=np.array(starts),
        offer=np.where(since < 0, 0, steps[np.clip(since, 0, len(ramp))]),
        price=10 * (months - np.array(starts)),
        worth=np.array([work]),
        counts=np.ones(months, dtype=bool),
    )


def test_hires_start_as_late_as_every_month_allows() -> None:
    answer = smallest(one_role([90, 100, 150, 150, 210], 100, [1, 2, 3, 4]))
    assert answer is not None
    assert answer.hires.tolist() == [0, 1, 0, 1]


def test_ramp_makes_hires_start_earlier_or_more_of_them() -> None:
    answer = smallest(one_role([100, 100, 100, 150, 200], 100, [0, 1, 2, 3, 4], (0, 50)))
    assert answer is not None
    assert answer.hires.tolist() == [0, 0, 1, 0, 0]


def test_what_nobody_can_save_in_time_is_counted_and_hires_do_not_grow_for_it() -> None:
    answer = smallest(one_role([150, 150, 150], 100, [1]))
    assert answer is not None
    assert answer.unavoidable.tolist() == pytest.approx([50, 0, 0])
    assert answer.hires.tolist() == [1]


def test_months_that_do_not_count_may_be_left_undone() -> None:
    problem = one_role([300, 300, 190], 100, [0])
    answer = smallest(replace(problem, counts=np.array([False, False, True])))
    assert answer is not None
    assert answer.hires.tolist() == [1]
    assert answer.unavoidable.tolist() == [0, 0, 0]
    assert answer.left[0].tolist() == pytest.approx([100, 100, 0], abs=1e-3)


def test_however_much_one_month_leaves_no_minute_of_another_is_given_up_for_it() -> None:
    problem = one_role([1_000_000_000, 150, 150], 100, [1])
    answer = smallest(problem)
    assert answer is not None
    assert answer.left[0].tolist() == pytest.approx([1_000_000_000 - 100, 0, 0], abs=1e-3)
    assert not [*faults_of(problem, answer), *left_too_long(problem, answer)]


def test_a_seat_of_another_role_type_helps_by_its_fit() -> None:
    problem = one_role([100], 0, [0])
    other = replace(
        problem,
        fit=np.array([[100], [50]]),
        there=np.array([[0], [40]]),
    )
    answer = smallest(other)
    assert answer is not None
    assert answer.hires.tolist() == [1]
    assert answer.done[:, 0, 0].tolist() == pytest.approx([100, 0])


def test_work_that_no_hire_may_do_stays_unavoidable() -> None:
    answer = smallest(replace(one_role([100], 0, [0]), fit=np.array([[0]])))
    assert answer is not None
    assert (answer.hires.tolist(), answer.unavoidable.tolist()) == ([0], [100])


def test_without_work_nobody_is_hired() -> None:
    answer = smallest(one_role([0, 0], 0, [0]))
    assert answer is not None
    assert (answer.hires.tolist(), answer.stopped_by) == ([0], "proved")


def test_without_limits_all_work_worth_something_is_covered() -> None:
    answer = most_within(one_role([150, 250], 100, [0]), Most())
    assert answer is not None
    assert answer.hires.tolist() == [2]


def test_a_limit_leaves_what_is_worth_least() -> None:
    problem = replace(
        one_role([100], 0, [0]),
        work=np.array([[100], [100]]),
        fit=np.array([[100, 100]]),
        worth=np.array([[1], [2]]),
    )
    answer = most_within(problem, Most(heads=1))
    assert answer is not None
    assert answer.left[:, 0].tolist() == pytest.approx([100, 0], abs=0.01)


@pytest.mark.parametrize("name", ["fit", "there", "start", "offer", "price", "worth", "counts"])
def test_arrays_that_do_not_belong_together_are_refused(name: str) -> None:
    problem = one_role([1, 2], 0, [0, 1])
    with pytest.raises(ValueError, match="has the shape"):
        replace(problem, **{name: np.zeros((7, 7), dtype=np.int64)})


@pytest.mark.parametrize("name", ["work", "fit", "there", "offer", "price", "worth"])
def test_negative_figures_are_refused(name: str) -> None:
    problem = one_role([1, 2], 0, [0, 1])
    with pytest.raises(ValueError, match=f"{name} has a negative figure"):
        replace(problem, **{name: getattr(problem, name) - 500})


def test_a_search_cancelled_at_once_finds_nobody() -> None:
    problem = a_problem(3, 24, 1)
    assert smallest(problem, cancelled=lambda: True) is None
    assert most_within(problem, Most(), cancelled=lambda: True) is None


def test_a_search_cancelled_later_hands_over_what_it_has() -> None:
    problem, told = a_problem(3, 12, 1, roaming=0), []
    answer = smallest(problem, progress=told.append, cancelled=lambda: bool(told))
    assert answer is None or answer.stopped_by == "cancelled"
    assert told


@pytest.mark.parametrize("sought", list(Sought))
def test_larger_problems_are_answered_with_a_bound(sought: Sought) -> None:
    problem = a_problem(2, 15, 3)
    answer = smallest(problem, sought=sought, time_limit_seconds=15)
    assert answer is not None
    assert [*faults_of(problem, answer), *left_too_long(problem, answer)] == []
    assert all(each.bound <= each.value for each in answer.reached)
    assert answer.reached[0].bound > 0


def test_the_same_problem_has_the_same_answer() -> None:
    answers = [smallest(a_problem(1, 15, 2, roaming=0)) for _ in range(2)]
    assert answers[0] is not None
    assert answers[1] is not None
    assert answers[0].hires.tolist() == answers[1].hires.tolist()


def test_the_recount_finds_what_is_wrong() -> None:
    problem = one_role([90, 100, 150], 100, [1])
    answer = smallest(problem)
    assert answer is not None
    wrong = {
        "hired": replace(answer, hires=-answer.hires),
        "done and": replace(answer, done=answer.done / 2),
        "minutes of": replace(answer, hires=answer.hires * 0),
        "less than is possible": replace(answer, unavoidable=answer.unavoidable + 9),
    }
    for sentence, each in wrong.items():
        assert any(sentence in fault for fault in faults_of(problem, each))
    late = replace(answer, left=answer.left + 7, unavoidable=answer.unavoidable)
    assert list(left_too_long(problem, late))


def test_the_recount_sees_work_done_without_fit() -> None:
    problem = replace(one_role([100], 0, [0]), fit=np.array([[0]]))
    answer = smallest(problem)
    assert answer is not None
    assert any("fit of 0" in fault for fault in faults_of(problem, replace(answer, done=answer.done + 100)))
