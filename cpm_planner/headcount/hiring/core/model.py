"""The integer program of one aim.

It reads::

    min   aim(n, left, x)
    s.t.  who does what in every month, with room_gm = there_gm + sum over hires o of g of offer_om * n_o
          sum over classes of left_dm <= most left in month m        where that is limited
          limits on sums of hires
          every aim before <= the value it reached                   n_o whole, 0 or more
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from cpm_planner.balance.core.program import Limits, Program
from cpm_planner.headcount.hiring.core.aims import ROUNDING, Limit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cpm_planner.balance.core.program import Solved
    from cpm_planner.headcount.hiring.core.aims import Aim, Clock, Reached
    from cpm_planner.headcount.hiring.core.coverage import Columns, Coverage
    from cpm_planner.headcount.hiring.core.problem import Flags, Floats, HiringProblem, Ints

_NODES: Final = 200_000
"""Branchings after which a search ends in any case."""
_LEAST_SECONDS: Final = 1e-3


@dataclass(frozen=True, eq=False)
class Question:
    """What is asked of a problem."""

    problem: HiringProblem
    coverage: Coverage
    """Of the months asked about."""
    most_left: Floats | None = None
    """(months of the problem,): minutes that may be left in each month; None: any."""
    limits: tuple[Limit, ...] = ()


class Model:
    """The program of the last of some aims, with those before it as limits."""

    def __init__(
        self,
        question: Question,
        aims: Sequence[Aim],
        reached: Sequence[Reached],
        options: Ints,
        *,
        whole: bool = True,
    ) -> None:
        """Put the program of some options together; without ``whole`` it is the relaxation."""
        self._question, self._aim, self._program = question, aims[-1], Program()
        self._options = options
        amounts = self._aim.hires[self._options]
        self._unit = int(np.gcd.reduce(amounts) or 1) if self._aim.is_whole else 1
        self.count = self._program.add_columns(amounts / self._unit, integer=whole and len(self._options) > 0)
        self._left_cost = self._left_weights(self._aim)
        self.columns: Columns = question.coverage.add(
            self._program, question.problem.there, self._aim.spent, self._left_cost
        )
        self._let_hires_work()
        self._limit_left()
        for limit in question.limits:
            self._limit(limit.hires, np.zeros(0), float(limit.most))
        for aim, each in zip(aims[:-1], reached, strict=True):
            slack = 0.0 if aim.is_whole else ROUNDING * (1.0 + abs(each.value))
            self._limit(aim.hires, self._left_weights(aim), each.value + slack)

    @property
    def aim(self) -> Aim:
        """What is made small."""
        return self._aim

    def solved(self, clock: Clock, start: Ints | None) -> Solved:
        """Solve it, beginning at some hires (options,)."""
        solver = self._program.solver(Limits(_NODES, max(clock.left, _LEAST_SECONDS)))
        if start is not None and len(self.count):
            solver.begin_at(self.count, start[self._options].astype(np.float64))
        return solver.run(clock.cancelled)

    def hires(self, counts: Floats) -> Ints:
        """Lay the counts of the program's hires out for all options."""
        hires = np.zeros(self._question.problem.options, dtype=np.int64)
        hires[self._options] = counts.astype(np.int64)
        return hires

    def value(self, values: Floats) -> float:
        """Give the value of the aim for values of the columns."""
        spent = values[self.columns.done] @ self._question.coverage.spent * self._aim.spent
        hires = values[self.count] @ self._aim.hires[self._options]
        return float(hires + values[self.columns.left] @ self._left_cost + spent)

    def bound(self, solved: Solved) -> float:
        """Give what no value of the aim is below, in whole steps where it has such."""
        if not np.isfinite(solved.bound):
            return 0.0
        if not self._aim.is_whole:
            return max(solved.bound, 0.0)
        steps = np.ceil(solved.bound - ROUNDING * (1.0 + abs(solved.bound)))
        return float(max(int(steps), 0) * self._unit)

    def _left_weights(self, aim: Aim) -> Floats:
        coverage = self._question.coverage
        return np.zeros(len(coverage.work)) if aim.left is None else coverage.of_work(aim.left)

    def _let_hires_work(self) -> None:
        """Put what hires offer into the rows of room."""
        problem, months = self._question.problem, self._question.coverage.months
        offer = problem.offer[np.ix_(self._options, months)]
        option, month = np.nonzero(offer)
        rows = self.columns.room[problem.group[self._options[option]], month]
        self._program.put(rows, self.count[option], -offer[option, month].astype(np.float64))

    def _limit_left(self) -> None:
        """Limit what is left of each month's work."""
        question, coverage = self._question, self._question.coverage
        if question.most_left is None:
            return
        most = question.most_left[coverage.months]
        most = most + ROUNDING * (most > 0)
        rows = self._program.add_rows(np.full(len(most), -np.inf), most)
        self._program.put(rows[coverage.work_month], self.columns.left, 1.0)

    def _limit(self, hires: Ints, left: Floats, most: float) -> None:
        """Let a weighed sum of hires and of what is left not exceed ``most``."""
        amounts = hires[self._options]
        scale = float(max(amounts.max(initial=0), left.max(initial=0.0), _SMALLEST))
        row = self._program.add_rows(np.full(1, -np.inf), most / scale)
        self._put_in_row(row, self.count, amounts / scale)
        self._put_in_row(row, self.columns.left[: len(left)], left / scale)

    def _put_in_row(self, row: Ints, columns: Ints, values: Floats) -> None:
        at = np.flatnonzero(values)
        self._program.put(np.repeat(row, len(at)), columns[at], values[at])


def useful(question: Question, aims: Sequence[Aim]) -> Ints:
    """Leave out hires that offer no more than others of their group and are better for nothing."""
    problem = question.problem
    amounts = np.array([each.hires for each in aims] + [each.hires for each in question.limits])
    offer = problem.offer[:, question.coverage.months]
    keep: Flags = np.any(offer, axis=1)
    for row in np.flatnonzero(keep).tolist():
        rivals = np.flatnonzero(keep & (problem.group == problem.group[row]))
        rivals = rivals[rivals != row]
        beaten = (offer[rivals] >= offer[row]).all(axis=1)
        beaten &= (amounts[:, rivals] <= amounts[:, [row]]).all(axis=0)
        keep[row] = not beaten.any()
    return np.flatnonzero(keep)


_SMALLEST: Final = 1e-9
