"""The smallest set of hires that leaves no work undone which any hires could save.

First the least work left in each month is found, with as many hires as one likes: that is unavoidable. The
rest falls into parts that share nothing. In each, months in which nobody has to be hired for it are left out;
then the first aim is pursued, the second with the first as it is, and so on.
"""

from __future__ import annotations

import time
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.headcount.hiring.core.aims import Aim, Clock, Reached
from cpm_planner.headcount.hiring.core.answer import Answer, answered
from cpm_planner.headcount.hiring.core.coverage import Coverage
from cpm_planner.headcount.hiring.core.model import Question
from cpm_planner.headcount.hiring.core.order import Found, search
from cpm_planner.headcount.hiring.core.parts import parts_of
from cpm_planner.headcount.hiring.core.undone import (
    TOLERANCE,
    every_minute,
    least_left,
    month_sums,
    nobody,
    unlimited,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpm_planner.headcount.hiring.core.parts import Part
    from cpm_planner.headcount.hiring.core.problem import Floats, HiringProblem


class Sought(StrEnum):
    """What is made small first."""

    HIRES = "hires"
    COST = "cost"


def smallest(
    problem: HiringProblem,
    *,
    sought: Sought = Sought.HIRES,
    time_limit_seconds: float = 30.0,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Answer | None:
    """Find the fewest hires, of these the cheapest, of these the latest; or the cheapest first.

    The aims reached are told in that order. Where it ends before the time limit, the answer depends on the
    problem alone. None when it was stopped before any hires were found.
    """
    clock = Clock(time.perf_counter() + time_limit_seconds, cancelled or (lambda: False))
    alone = least_left(problem, problem.there, clock)
    least = least_left(problem, unlimited(problem), clock)
    if alone is None or least is None or clock.cancelled():
        return None
    hires, aims = nobody(problem), aims_of(problem, sought)
    reached, parts = (Reached(0.0, 0.0),) * len(aims), list(parts_of(problem))
    for number, part in enumerate(parts):
        share = clock.share(1 / (len(parts) - number))
        found = _in_part(problem, part, (alone[part.classes], least[part.classes]), (sought, share))
        if found is None:
            return None
        hires[part.options] = found.hires
        reached = tuple(a.and_apart(b) for a, b in zip(reached, found.reached, strict=True))
        if progress is not None:
            progress((number + 1) / len(parts))
    unavoidable = np.where(problem.counts, month_sums(least), 0.0)
    return answered(problem, (hires, reached), [every_minute(problem)], unavoidable, clock)


def aims_of(problem: HiringProblem, sought: Sought) -> list[Aim]:
    """Give the aims in their order."""
    count = Aim(np.ones(problem.options, dtype=np.int64))
    price, early = Aim(problem.price), Aim(problem.months - problem.start)
    return [price, count, early] if sought is Sought.COST else [count, price, early]


def _in_part(
    problem: HiringProblem, part: Part, left: tuple[Floats, Floats], how: tuple[Sought, Clock]
) -> Found | None:
    """Search one part; ``left`` is what is left of its work with nobody hired, and at least."""
    alone, least = (month_sums(each) for each in left)
    months = np.flatnonzero(problem.counts & (alone > least + TOLERANCE))
    own = problem.part(part.groups, part.classes, part.options)
    aims = aims_of(own, how[0])
    if not len(months):
        return Found(nobody(own), (Reached(0.0, 0.0),) * len(aims))
    return search(Question(own, Coverage(own, months), most_left=least), aims, how[1])
