"""Counts an answer again in plain Python, month by month, with none of the search's code.

Minutes found by linear programming are good to a small part of a minute; ``DOUBT`` says to which.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpm_planner.headcount.hiring.core.answer import Answer
    from cpm_planner.headcount.hiring.core.problem import HiringProblem

DOUBT: Final = 0.5
"""Minutes a month."""


def faults_of(problem: HiringProblem, answer: Answer) -> Iterator[str]:
    """Say what is wrong with an answer: hires that cannot be, or minutes that do not add up."""
    yield from _wrong_hires(answer)
    for month in range(problem.months):
        yield from _wrong_work(problem, answer, month)
        yield from _wrong_room(problem, answer, month)
        left = float(sum(row[month] for row in answer.left.tolist()))
        if left < float(answer.unavoidable[month]) - DOUBT:
            yield f"month {month}: {left} minutes are left, less than is possible"


def left_too_long(problem: HiringProblem, answer: Answer) -> Iterator[str]:
    """Say in which months that count more is left than is unavoidable."""
    for month in range(problem.months):
        left = float(sum(row[month] for row in answer.left.tolist()))
        if problem.counts[month] and left > float(answer.unavoidable[month]) + DOUBT:
            yield f"month {month}: {left} minutes are left, {answer.unavoidable[month]} are unavoidable"


def _wrong_hires(answer: Answer) -> Iterator[str]:
    for option, count in enumerate(answer.hires.tolist()):
        if count < 0:
            yield f"option {option} is hired {count} times"


def _wrong_work(problem: HiringProblem, answer: Answer, month: int) -> Iterator[str]:
    for row, work in enumerate(problem.work.tolist()):
        done = sum(group[row][month] for group in answer.done.tolist())
        left = float(answer.left[row, month])
        if left < -DOUBT or abs(done + left - work[month]) > DOUBT:
            yield f"month {month}, class {row}: {done} done and {left} left of {work[month]}"


def _wrong_room(problem: HiringProblem, answer: Answer, month: int) -> Iterator[str]:
    for row, group in enumerate(answer.done.tolist()):
        spent = 0.0
        for kind, done in enumerate(group):
            fit = int(problem.fit[row, kind])
            if done[month] < -DOUBT or (done[month] > DOUBT and not fit):
                yield f"month {month}, group {row}: {done[month]} minutes of class {kind} with a fit of {fit}"
            spent += done[month] * 100 / fit if fit else 0.0
        room = int(problem.there[row, month])
        for option, count in enumerate(answer.hires.tolist()):
            if int(problem.group[option]) == row:
                room += count * int(problem.offer[option, month])
        if spent > room + DOUBT:
            yield f"month {month}, group {row}: {spent} minutes of {room}"
