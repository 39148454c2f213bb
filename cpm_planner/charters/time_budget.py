"""What each CPM's hours go to, activity by activity, adding up to the CPM's load to the minute.

    minutes of activity a for CPM c = sum over the partners of c of
        minutes each x times a year / 12 x weight of a's model x effort / fit of c for the model

Partners with a known workload have their activities scaled to it. What figures round, part by part and
partner by partner, is shared out here by largest remainder: reactive lines sum to the CPM's reactive minutes,
all others to the rest of its load.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

import numpy as np

from cpm_planner.charters.apportion import apportioned
from cpm_planner.model.activity import Activity, Drive
from cpm_planner.model.ids import ActivityId, CpmId
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.arrays import ALWAYS, COMPUTED, SHARED, Flags, Floats, Ints, part_of
from cpm_planner.workload.figures import Figures, derived_from
from cpm_planner.workload.hours import PartnerWorkload, partner_workload
from cpm_planner.workload.load import Doing, doing
from cpm_planner.workload.what_if import only

_MONTHS = 12


class WorkKind(StrEnum):
    """What a line of a time budget stands for."""

    ACTIVITY = "activity"
    ONBOARDING = "onboarding"
    KNOWN = "known"
    """Known workloads of partners for whom no activity is planned."""
    HANDOVER = "handover"


@dataclass(frozen=True, slots=True)
class TimeShare:
    """One line of a CPM's time budget."""

    kind: WorkKind
    minutes_per_month: int
    drive: Drive = Drive.PROACTIVE
    activity: ActivityId | None = None
    model: SalesModel | None = None
    """The model the activity belongs to; None when shared."""
    times_per_year: int = 0
    """How often over all partners, weights and effort factors counted in."""
    partners: int = 0
    """For how many partners."""


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of every CPM's budget, before rounding."""

    kind: WorkKind
    drive: Drive
    activity: Activity | None
    minutes: Floats
    """(cpms,)."""
    times: Floats
    partners: Ints


class TimeBudgets(Mapping[CpmId, tuple[TimeShare, ...]]):
    """The time budgets of a plan's CPMs: counted for all at once, put into lines for whom is asked about."""

    def __init__(self, figures: Figures) -> None:
        """Count the activities of every CPM."""
        self._index = figures.arrays.cpms.index
        self._lines = tuple(_lines(figures))
        self._minutes = _rounded(self._lines, figures)

    def __getitem__(self, key: CpmId) -> tuple[TimeShare, ...]:
        """Give the lines of one CPM."""
        return tuple(_shares(self._lines, self._minutes, self._index[key]))

    def __iter__(self) -> Iterator[CpmId]:
        """Go through the CPMs in the plan's order."""
        return iter(self._index)

    def __len__(self) -> int:
        """Count the CPMs."""
        return len(self._index)


def time_budgets(figures: Figures) -> Mapping[CpmId, tuple[TimeShare, ...]]:
    """Break the load of every CPM in the planning month down to activities.

    Lines without minutes are left out; the others come in the order of the plan's activities, by rank.
    """
    return TimeBudgets(figures)


def time_budget(figures: Figures, key: CpmId) -> tuple[TimeShare, ...]:
    """Break the load of one CPM down, as :func:`time_budgets` does, looking at its own partners alone."""
    row, given = figures.arrays.cpms.index[key], figures.arrays.assignments
    is_own = (given.doer == row).any(axis=0) | (given.previous == row)
    return time_budgets(derived_from(figures.plan, only(figures.arrays, np.flatnonzero(is_own))))[key]


def _lines(figures: Figures) -> Iterator[_Line]:
    work = _Work(figures)
    for activity in sorted(figures.plan.activities.values(), key=lambda each: each.rank):
        yield work.activity(activity)
    yield work.onboarding()
    yield work.known()
    yield _Line(WorkKind.HANDOVER, Drive.PROACTIVE, None, figures.handover, *work.nothing)


def _rounded(lines: tuple[_Line, ...], figures: Figures) -> Ints:
    """Whole minutes, shape (lines, cpms): reactive lines, other lines and handovers each keep their total."""
    exact = np.array([line.minutes for line in lines])
    is_reactive = np.array([line.drive is Drive.REACTIVE for line in lines])
    result = np.zeros(exact.shape, dtype=np.int64)
    result[is_reactive] = apportioned(exact[is_reactive], figures.load.reactive)
    is_planned = ~is_reactive
    is_planned[-1] = False
    result[is_planned] = apportioned(exact[is_planned], figures.load.minutes - result.sum(axis=0))
    result[-1] = figures.handover
    result[-2] += (figures.minutes - result.sum(axis=0)).astype(np.int64)
    return result


def _shares(lines: tuple[_Line, ...], minutes: Ints, row: int) -> Iterator[TimeShare]:
    for line, of_line in zip(lines, minutes[:, row], strict=True):
        if of_line:
            yield TimeShare(
                line.kind,
                int(of_line),
                line.drive,
                None if line.activity is None else line.activity.id,
                None if line.activity is None else line.activity.model,
                round(float(line.times[row])),
                int(line.partners[row]),
            )


class _Work:
    """Partners, who does what for them, and by how much known workloads scale it."""

    def __init__(self, figures: Figures) -> None:
        self._figures, self._plan, self._arrays = figures, figures.plan, figures.arrays
        self._computed = _workload(figures, known=COMPUTED)
        self._done = done_in(figures)
        self._scale = self._scales()
        self.nothing = (np.zeros(len(figures.plan.cpms)), np.zeros(len(figures.plan.cpms), dtype=np.int64))

    def activity(self, activity: Activity) -> _Line:
        """Sum what an activity takes of every CPM, how often it is done, and for how many partners."""
        partners, part = self._arrays.partners, part_of(activity.model)
        times = np.array([*(activity.times_per_year.get(tier, 0) for tier in self._plan.tiers), 0.0])
        often = times[partners.tier] * partners.weight[part] * partners.effort
        minutes = often * (activity.minutes_each / _MONTHS)
        return _Line(
            WorkKind.ACTIVITY,
            activity.drive,
            activity,
            self._by_cpm(part, minutes * self._scale * self._done.inverse_fit[part]),
            self._by_cpm(part, often),
            self._by_cpm(part, often > 0).astype(np.int64),
        )

    def onboarding(self) -> _Line:
        """Sum what new partners take on top."""
        usual = _workload(self._figures, known=COMPUTED, start=ALWAYS)
        added = self._computed.minutes[SHARED] - usual.minutes[SHARED]
        return self._extra(WorkKind.ONBOARDING, added * self._scale)

    def known(self) -> _Line:
        """Sum the known workloads for which there is no activity to scale."""
        known = self._arrays.partners.known
        is_bare = (known != COMPUTED) & (self._computed.minutes.sum(axis=0) == 0)
        return self._extra(WorkKind.KNOWN, np.where(is_bare, known, 0).astype(np.float64))

    def _extra(self, kind: WorkKind, minutes: Floats) -> _Line:
        count = self._by_cpm(SHARED, minutes > 0).astype(np.int64)
        inverse = self._done.inverse_fit[SHARED]
        return _Line(
            kind, Drive.PROACTIVE, None, self._by_cpm(SHARED, minutes * inverse), self.nothing[0], count
        )

    def _scales(self) -> Floats:
        """How much of the computed minutes a known workload leaves, (partners,); 1 where none is known."""
        known, computed = self._arrays.partners.known, self._computed.minutes.sum(axis=0)
        factor = np.divide(known, computed, out=np.zeros(len(known)), where=computed > 0)
        return np.where(known == COMPUTED, 1.0, factor)

    def _by_cpm(self, part: int, values: Floats | Flags) -> Floats:
        count = len(self._plan.cpms)
        sums = np.bincount(self._done.doer[part], weights=np.asarray(values), minlength=count + 1)
        return np.asarray(sums[:count], dtype=np.float64)


def done_in(figures: Figures) -> Doing:
    """Give who does what in the planning month."""
    month = figures.plan.assumptions.planning_month.ordinal
    return doing(figures.arrays, _workload(figures), month)


def _workload(figures: Figures, **fields: int) -> PartnerWorkload:
    """Give the partners' workload with some of their fields the same for all of them."""
    partners, assumptions = figures.arrays.partners, figures.plan.assumptions
    filled: dict[str, Any] = {name: np.full(len(partners.tier), value) for name, value in fields.items()}
    return partner_workload(
        replace(partners, **filled),
        figures.arrays.catalogue,
        assumptions.planning_month.ordinal,
        assumptions.onboarding_curve,
    )
