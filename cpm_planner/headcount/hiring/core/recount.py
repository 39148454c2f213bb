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
    yield from _wrong_work(problem, answer)
    yield from _wrong_room(problem, answer)
    for month, left in enumerate(_left_by_month(problem, answer)):
        if left < float(answer.unavoidable[month]) - DOUBT:
            yield f"month {month}: {left} minutes are left, less than is possible"


def left_too_long(problem: HiringProblem, answer: Answer) -> Iterator[str]:
    """Say in which months that count more is left than is unavoidable."""
    for month, left in enumerate(_left_by_month(problem, answer)):
        if problem.counts[month] and left > float(answer.unavoidable[month]) + DOUBT:
            yield f"month {month}: {left} minutes are left, {answer.unavoidable[month]} are unavoidable"


def _left_by_month(problem: HiringProblem, answer: Answer) -> list[float]:
    sums = [0.0] * problem.months
    for row in answer.left.tolist():
        for month, left in enumerate(row):
            sums[month] += left
    return sums


def _wrong_hires(answer: Answer) -> Iterator[str]:
    for option, count in enumerate(answer.hires.tolist()):
        if count < 0:
            yield f"option {option} is hired {count} times"


def _wrong_work(problem: HiringProblem, answer: Answer) -> Iterator[str]:
    """Compare what is done and left of each class with its work."""
    groups, lefts = answer.done.tolist(), answer.left.tolist()
    for row, works in enumerate(problem.work.tolist()):
        for month, work in enumerate(works):
            done, left = sum(group[row][month] for group in groups), lefts[row][month]
            if left < -DOUBT or abs(done + left - work) > DOUBT:
                yield f"month {month}, class {row}: {done} done and {left} left of {work}"


def _wrong_room(problem: HiringProblem, answer: Answer) -> Iterator[str]:
    """Compare what each group spends with what its seats, hires among them, offer."""
    rooms = _rooms(problem, answer)
    for row, (group, fits) in enumerate(zip(answer.done.tolist(), problem.fit.tolist(), strict=True)):
        spent = [0.0] * problem.months
        for kind, (minutes, fit) in enumerate(zip(group, fits, strict=True)):
            for month, done in enumerate(minutes):
                if done < -DOUBT or (done > DOUBT and not fit):
                    yield f"month {month}, group {row}: {done} minutes of class {kind} with a fit of {fit}"
                spent[month] += done * 100 / fit if fit else 0.0
        for month, room in enumerate(rooms[row]):
            if spent[month] > room + DOUBT:
                yield f"month {month}, group {row}: {spent[month]} minutes of {room}"


def _rooms(problem: HiringProblem, answer: Answer) -> list[list[int]]:
    """Sum what the seats of each group offer in each month."""
    rooms: list[list[int]] = problem.there.tolist()
    for option, count in enumerate(answer.hires.tolist()):
        if count:
            room = rooms[int(problem.group[option])]
            for month, offer in enumerate(problem.offer[option].tolist()):
                room[month] += count * offer
    return rooms
