"""Who does which work, month by month, as columns and rows of a linear program.

    sum over groups g of x_gdm + left_dm = work_dm              for every class d and month m
    sum over classes d of x_gdm * 100 / fit_gd <= room_gm       for every group g and month m

where x_gdm are minutes of work of class d that group g does in month m, and left_dm what nobody does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.headcount.hiring.core.problem import WHOLE_FIT

if TYPE_CHECKING:
    from cpm_planner.balance.core.program import Program
    from cpm_planner.headcount.hiring.core.problem import Floats, HiringProblem, Ints


@dataclass(frozen=True, eq=False)
class Columns:
    """Where a program keeps who does what."""

    done: Ints
    """(cells,): columns of minutes done, one for each cell of :class:`Coverage`."""
    left: Ints
    """(work cells,): columns of minutes left undone."""
    room: Ints
    """(groups, months): rows of room."""


class Coverage:
    """The cells of who does what in some months: only where there is work and a fit for it."""

    def __init__(self, problem: HiringProblem, months: Ints) -> None:
        """Find the cells."""
        self.problem, self.months = problem, months
        group, kind = np.nonzero(problem.fit > 0)
        month, pair = np.nonzero(problem.work[kind][:, months].T > 0)
        self.group, self.kind, self.month = group[pair], kind[pair], month
        self.spent: Floats = WHOLE_FIT / problem.fit[self.group, self.kind]
        """Minutes of the group for a minute of work."""
        self.work_month, self.work_kind = np.nonzero(problem.work[:, months].T > 0)

    @property
    def work(self) -> Ints:
        """Minutes of work of each work cell."""
        return self.problem.work[self.work_kind, self.months[self.work_month]]

    def of_work(self, table: Floats | Ints) -> Floats:
        """Take the value of each work cell from a table (classes, months)."""
        return np.asarray(table[self.work_kind, self.months[self.work_month]], dtype=np.float64)

    def add(self, program: Program, room: Floats | Ints, spent_cost: float, left_cost: Floats) -> Columns:
        """Add columns and rows; ``room`` is (groups, months), ``left_cost`` one a work cell."""
        done = program.add_columns(self.spent * spent_cost)
        left = program.add_columns(left_cost)
        work = self.work.astype(np.float64)
        rows = program.add_rows(work, work)
        number = np.zeros((len(self.months), len(self.problem.work)), dtype=np.int64)
        number[self.work_month, self.work_kind] = rows
        program.put(number[self.month, self.kind], done, 1.0)
        program.put(rows, left, 1.0)
        groups = len(self.problem.there)
        limit = np.asarray(room[:, self.months], dtype=np.float64).ravel()
        room_rows = program.add_rows(np.full(len(limit), -np.inf), limit).reshape(groups, -1)
        program.put(room_rows[self.group, self.month], done, self.spent)
        return Columns(done, left, room_rows)

    def as_done(self, values: Floats) -> Floats:
        """Lay the cells' minutes out as (groups, classes, months of the problem)."""
        table = np.zeros((*self.problem.fit.shape, self.problem.months))
        table[self.group, self.kind, self.months[self.month]] = values
        return table

    def as_left(self, values: Floats) -> Floats:
        """Lay what is left of the work cells out as (classes, months of the problem)."""
        table = np.zeros(self.problem.work.shape)
        table[self.work_kind, self.months[self.work_month]] = values
        return table
