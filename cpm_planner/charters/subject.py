"""Whom a charter is about, with everything its sections look at."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np

from cpm_planner.charters.scorecard import Scorecard, Scorecards
from cpm_planner.charters.time_budget import TimeShare, done_in, time_budgets
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.arrays import Flags, Floats, Ints
from cpm_planner.workload.figures import CpmFigures, Figures, derive


class Team:
    """What all charters of a plan share, each part worked out once."""

    def __init__(self, figures: Figures) -> None:
        """Take the figures of the plan the charters are for."""
        self.figures, self.plan = figures, figures.plan
        self.scorecards = Scorecards(figures)
        self._partners = tuple(self.plan.partners)

    @classmethod
    def of_plan(cls, plan: Plan) -> Self:
        """Derive the figures of a plan first."""
        return cls(derive(plan))

    @cached_property
    def budgets(self) -> Mapping[CpmId, tuple[TimeShare, ...]]:
        """Time budgets of all CPMs."""
        return time_budgets(self.figures)

    @cached_property
    def _done(self) -> tuple[Ints, Floats]:
        done = done_in(self.figures)
        return done.doer, done.needed

    def work_of(self, cpm: CpmId) -> Iterator[tuple[PartnerId, int]]:
        """Give the partners a CPM works with now, each with the minutes a month it takes, the most first."""
        row = self.figures.arrays.cpms.index[cpm]
        doer, needed = self._done
        is_theirs: Flags = doer == row
        minutes = np.where(is_theirs, needed, 0).sum(axis=0)
        at = np.flatnonzero(is_theirs.any(axis=0))
        for one in at[np.argsort(-minutes[at], kind="stable")]:
            yield self._partners[one], int(minutes[one])

    def rows_of(self, cpms: Sequence[CpmId]) -> list[int]:
        """Give the rows of CPMs in the figures' arrays."""
        return [self.figures.arrays.cpms.index[cpm] for cpm in cpms]

    def partners_of(self, cpms: Sequence[CpmId]) -> int:
        """Count the partners that any of these CPMs works with now."""
        doer, _ = self._done
        return int(np.isin(doer, self.rows_of(cpms)).any(axis=0).sum())

    def minutes_of(self, cpms: Sequence[CpmId]) -> int:
        """Sum the load of CPMs, in minutes a month."""
        return int(self.figures.minutes[self.rows_of(cpms)].sum())


@dataclass(frozen=True)
class Subject:
    """One CPM as a charter sees them."""

    team: Team
    key: CpmId

    @property
    def plan(self) -> Plan:
        """The plan the charter is for."""
        return self.team.plan

    @property
    def cpm(self) -> Cpm:
        """The seat."""
        return self.plan.cpms[self.key]

    @property
    def role_type_name(self) -> str:
        """What kind of job it is."""
        return self.plan.role_types[self.cpm.role_type].name

    @cached_property
    def figures(self) -> CpmFigures:
        """Load and capacity."""
        return self.team.figures.cpm(self.key)

    @cached_property
    def scorecard(self) -> Scorecard:
        """The criteria."""
        return self.team.scorecards.of_cpm(self.key)

    @cached_property
    def time_budget(self) -> tuple[TimeShare, ...]:
        """What the hours go to."""
        return self.team.budgets[self.key]

    @cached_property
    def work(self) -> tuple[tuple[PartnerId, int], ...]:
        """The partners with their minutes a month, the most first."""
        return tuple(self.team.work_of(self.key))

    @cached_property
    def partners(self) -> tuple[Partner, ...]:
        """The partners, the one that takes most first."""
        return tuple(self.plan.partners[key] for key, _ in self.work)

    def assignment(self, partner: PartnerId) -> Assignment:
        """Say who looks after one of the partners."""
        return self.plan.assignments[partner]

    def partners_of(self, model: SalesModel) -> int:
        """Count the partners for whom the CPM does a model's work."""
        return sum(
            partner.mix.weight(model) > 0 and self._does(partner.id, model) for partner in self.partners
        )

    def _does(self, partner: PartnerId, model: SalesModel) -> bool:
        done_by = self.assignment(partner)
        return self.key in (done_by.cpm_for(model), done_by.previous)
