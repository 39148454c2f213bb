"""Work shared out among seats so that as little as possible is left undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from cpm_planner.headcount.hiring.core.aims import Aim
from cpm_planner.headcount.hiring.core.coverage import Coverage
from cpm_planner.headcount.hiring.core.model import Question
from cpm_planner.headcount.hiring.core.order import pursued, search
from cpm_planner.headcount.hiring.core.problem import WHOLE_FIT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cpm_planner.headcount.hiring.core.aims import Clock
    from cpm_planner.headcount.hiring.core.problem import Floats, HiringProblem, Ints

TOLERANCE: Final = 1e-4
"""Minutes a month below which nothing is left."""


def least_left(problem: HiringProblem, room: Ints, clock: Clock) -> Floats | None:
    """Give what is left of each class and month (classes, months) with so much room (groups, months).

    The sum of every month is the least possible, of each part of the problem too. None when stopped.
    """
    shared = shared_out(replace(problem.hired(nobody(problem)), there=room), [every_minute(problem)], clock)
    return None if shared is None else shared[1]


def unlimited(problem: HiringProblem) -> Ints:
    """Give the room (groups, months) that as many hires as anybody could use would make."""
    need = np.divide(WHOLE_FIT, problem.fit, out=np.zeros(problem.fit.shape), where=problem.fit > 0)
    enough = np.ceil(need @ problem.work).astype(np.int64)
    helps = np.zeros(problem.there.shape, dtype=bool)
    np.logical_or.at(helps, problem.group, problem.offer > 0)
    return np.where(helps, np.maximum(problem.there, enough), problem.there)


def shared_out(
    problem: HiringProblem, left: Sequence[Floats], clock: Clock, *, spent: float = 0.0
) -> tuple[Floats, Floats] | None:
    """Share the work out among the seats there are; None when stopped.

    Args:
        problem: the work and the seats; nobody is hired.
        left: weights (classes, months) of a minute left undone; each sum is made small after the one before.
        clock: when to stop.
        spent: weight of the minutes that seats spend, made small last, with no more left in any month; 0
            leaves that to chance.

    Returns:
        minutes done (groups, classes, months) and left (classes, months).
    """
    coverage = Coverage(problem, np.arange(problem.months))
    if not len(coverage.work):
        return np.zeros((*problem.fit.shape, problem.months)), np.zeros(problem.work.shape)
    nothing = np.zeros(problem.options, dtype=np.int64)
    aims = [Aim(nothing, weights) for weights in left]
    found = search(Question(problem, coverage), aims, clock)
    if spent and found is not None and found.left is not None:
        # What aims before may give way is a hair of what all months leave, and that may be more than one has.
        most = np.maximum(coverage.as_left(found.left).sum(axis=0), 0.0)
        question = Question(problem, coverage, most_left=most)
        found = pursued(question, [*aims, Aim(nothing, spent=spent)], found, clock)
    if found is None or found.done is None or found.left is None:
        return None
    return coverage.as_done(found.done), coverage.as_left(found.left)


def nobody(problem: HiringProblem) -> Ints:
    """Give no hires."""
    return np.zeros(problem.options, dtype=np.int64)


def every_minute(problem: HiringProblem) -> Floats:
    """Weigh every minute of work alike."""
    return np.ones(problem.work.shape)


def month_sums(left: Floats) -> Floats:
    """Sum what is left (classes, months) by month, without what rounding leaves."""
    sums = left.sum(axis=0)
    return np.where(sums > TOLERANCE, sums, 0.0)
