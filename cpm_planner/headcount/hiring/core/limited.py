"""The question turned round: with so many hires, or so much money, what work is worth most?

Made small in this order: the worth of what is left undone, the minutes left, hires, their price, how early
they start. All work of a class in a month is taken to be of equal worth, so a finer division into classes
tells more.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.headcount.hiring.core.aims import Aim, Clock, Limit
from cpm_planner.headcount.hiring.core.answer import Answer, answered
from cpm_planner.headcount.hiring.core.coverage import Coverage
from cpm_planner.headcount.hiring.core.model import Question
from cpm_planner.headcount.hiring.core.order import search
from cpm_planner.headcount.hiring.core.smallest import Sought, aims_of
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

    from cpm_planner.headcount.hiring.core.problem import Floats, HiringProblem


@dataclass(frozen=True, slots=True)
class Most:
    """How much may be hired."""

    heads: int | None = None
    """Most hires; None: any number."""
    budget: int | None = None
    """Most that their prices may sum to; None: any sum."""


def most_within(
    problem: HiringProblem,
    most: Most,
    *,
    time_limit_seconds: float = 30.0,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Answer | None:
    """Find the hires within limits that leave least undone by worth; None when stopped before any were found.

    Args:
        problem: what there is to do and to hire.
        most: how much may be hired.
        time_limit_seconds: longest search.
        progress: told the share done.
        cancelled: asked whether to stop.
    """
    clock = Clock(time.perf_counter() + time_limit_seconds, cancelled or (lambda: False))
    alone = least_left(problem, problem.there, clock)
    least = least_left(problem, unlimited(problem), clock)
    if alone is None or least is None or clock.cancelled():
        return None
    weights = [_per_minute(problem), every_minute(problem)]
    aims = [*(Aim(nobody(problem), each) for each in weights), *aims_of(problem, Sought.HIRES)]
    months = np.flatnonzero(problem.counts & (alone.sum(axis=0) > TOLERANCE))
    question = Question(problem, Coverage(problem, months), None, _limits(problem, most))

    def reach(count: int) -> None:
        if progress is not None:
            progress(count / len(aims))

    found = search(question, aims, clock, reach)
    if found is None:
        return None
    unavoidable = np.where(problem.counts, month_sums(least), 0.0)
    return answered(problem, (found.hires, found.reached), weights, unavoidable, clock)


def _per_minute(problem: HiringProblem) -> Floats:
    """Give the worth of a minute of work, the dearest being 1 (classes, months)."""
    worth = np.divide(problem.worth, problem.work, out=np.zeros(problem.work.shape), where=problem.work > 0)
    return np.asarray(worth / max(worth.max(initial=0.0), np.finfo(float).tiny), dtype=np.float64)


def _limits(problem: HiringProblem, most: Most) -> tuple[Limit, ...]:
    ones = np.ones(problem.options, dtype=np.int64)
    asked = ((ones, most.heads), (problem.price, most.budget))
    return tuple(Limit(amounts, limit) for amounts, limit in asked if limit is not None)
