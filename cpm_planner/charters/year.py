"""The year of a CPM: what is planned for partners laid over twelve months so that none of them is too full.

Each activity of a partner takes place times a year x weight x effort times. What is left of a whole time is
carried on to the CPM's next partner, so that over all of them none is lost. Its times lie evenly apart; where
the first one lies is chosen, longest work first, so that the fullest month, measured by what the CPM has time
for in it, stays as free as can be (greedy, as longest processing time first).

Minutes become whole along the year, what is left of one carried on, so that the hours of an activity in a
month are those that its times take, as the time budget of the charter has them.

Requests, onboarding and whatever does not make a whole time lie under it, spread by the time there is. All of
it sums to twelve times the load of the planning month, to the minute.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

import numpy as np

from cpm_planner.charters.apportion import whole_shares
from cpm_planner.charters.time_budget import done_in
from cpm_planner.formatting.natural_order import natural_key
from cpm_planner.model.activity import Activity, Drive
from cpm_planner.model.ids import ActivityId, CpmId, PartnerId
from cpm_planner.model.month import MONTHS_PER_YEAR, Month
from cpm_planner.workload.arrays import Floats, part_of
from cpm_planner.workload.capacity import available_minutes
from cpm_planner.workload.figures import Figures

_OFTEN: Final = MONTHS_PER_YEAR
_HAIR: Final = 1e-6
"""What sums of fractions of a minute may be off by."""
_LAST_START: Final = Month(9999, 1)
"""No calendar has a whole year that begins later."""


@dataclass(frozen=True, slots=True)
class PlannedWork:
    """An activity for a partner in one month."""

    activity: ActivityId
    partner: PartnerId
    month: Month
    times: int
    minutes: int
    """For all the times together."""


@dataclass(frozen=True, slots=True)
class YearMonth:
    """One month of a CPM's year, in whole minutes."""

    month: Month
    planned: int
    underneath: int
    """Requests and other work that has no date."""
    available: int

    @property
    def minutes(self) -> int:
        """All that is to be done."""
        return self.planned + self.underneath

    @property
    def is_over_capacity(self) -> bool:
        """Whether there is more to do than time."""
        return self.minutes > self.available


@dataclass(frozen=True, slots=True)
class Year:
    """The twelve months from the planning month on, with what is planned in them."""

    months: tuple[YearMonth, ...]
    work: tuple[PlannedWork, ...]
    """By month, then by activity and partner."""

    @property
    def minutes(self) -> int:
        """All that is to be done in the twelve months."""
        return sum(each.minutes for each in self.months)

    @property
    def available(self) -> int:
        """Minutes there are in them."""
        return sum(each.available for each in self.months)


@dataclass(frozen=True, slots=True)
class _Series:
    """One activity of one partner over the year."""

    activity: ActivityId
    partner: PartnerId
    times: int
    minutes_each: float


@dataclass(frozen=True, slots=True)
class _Laid:
    """How often a series takes place in a month."""

    series: _Series
    month: Month
    times: int


class Years:
    """The years of a plan's CPMs, each laid out when asked for."""

    def __init__(self, figures: Figures) -> None:
        """Take the figures of the plan."""
        self._figures, self._plan = figures, figures.plan
        self._done = done_in(figures)
        self._partners = tuple(self._plan.partners)
        first = min(self._plan.assumptions.planning_month, _LAST_START)
        self._months = tuple(first.plus(month) for month in range(MONTHS_PER_YEAR))
        arrays = figures.arrays
        self._available = np.array(
            [available_minutes(arrays.cpms, arrays.catalogue, month.ordinal) for month in self._months]
        )
        self._planned = tuple(
            sorted(
                (each for each in self._plan.activities.values() if each.drive is Drive.PROACTIVE),
                key=lambda each: each.rank,
            )
        )

    def of_cpm(self, cpm: CpmId) -> Year:
        """Lay the year of one CPM out."""
        row = self._figures.arrays.cpms.index[cpm]
        available: Floats = self._available[:, row]
        total = MONTHS_PER_YEAR * int(self._figures.minutes[row])
        series = sorted(self._series(row), key=lambda each: -each.times * each.minutes_each)
        kept, spare = _within(series, total)
        load, laid = np.array(_shares(available)) * (spare / sum(_shares(available))), list[_Laid]()
        room = np.maximum(available, 1)
        for each in kept:
            counts = _placed(each, load, room)
            load += counts * each.minutes_each
            laid += [
                _Laid(each, month, int(times))
                for month, times in zip(self._months, counts, strict=True)
                if times
            ]
        work = tuple(_whole(self._ordered(laid)))
        under = whole_shares(_shares(available), total - sum(each.minutes for each in work))
        return Year(tuple(self._summed(work, under, available)), work)

    def _series(self, row: int) -> Iterator[_Series]:
        for activity in self._planned:
            yield from self._series_of(activity, row)

    def _series_of(self, activity: Activity, row: int) -> Iterator[_Series]:
        """Give whole times for each partner; the rest of one is carried on to the next."""
        partners, part = self._figures.arrays.partners, part_of(activity.model)
        per_tier = np.array([*(activity.times_per_year.get(tier, 0) for tier in self._plan.tiers), 0.0])
        often = per_tier[partners.tier] * partners.weight[part] * partners.effort
        at = np.flatnonzero((self._done.doer[part] == row) & (often > 0))
        counts = np.diff(np.floor(np.cumsum(often[at]) + 1e-9), prepend=0).astype(int)
        minutes = activity.minutes_each * self._done.inverse_fit[part, at]
        for one, times, each in zip(at, counts, minutes, strict=True):
            if times and each >= 1:
                yield _Series(activity.id, self._partners[one], int(times), float(each))

    def _summed(
        self, work: Sequence[PlannedWork], under: list[int], available: Floats
    ) -> Iterator[YearMonth]:
        planned = dict.fromkeys(self._months, 0)
        for each in work:
            planned[each.month] += each.minutes
        for month, underneath, minutes in zip(self._months, under, available, strict=True):
            yield YearMonth(month, planned[month], underneath, int(minutes))

    def _ordered(self, work: list[_Laid]) -> list[_Laid]:
        ranks = {activity.id: activity.rank for activity in self._planned}
        names = self._plan.partners
        return sorted(
            work,
            key=lambda each: (
                each.month,
                ranks[each.series.activity],
                natural_key(names[each.series.partner].name),
            ),
        )


def by_activity(work: tuple[PlannedWork, ...]) -> Iterator[tuple[Month, ActivityId, list[PlannedWork]]]:
    """Give a year's work by month and activity."""
    for (month, activity), group in groupby(work, key=lambda each: (each.month, each.activity)):
        yield month, activity, list(group)


def _whole(laid: Sequence[_Laid]) -> Iterator[PlannedWork]:
    """Give whole minutes whose sum, up to any of them, is never half a minute off."""
    exact, given = 0.0, 0
    for each in laid:
        exact += each.times * each.series.minutes_each
        minutes = math.floor(exact + 0.5 - _HAIR) - given
        given += minutes
        yield PlannedWork(each.series.activity, each.series.partner, each.month, each.times, minutes)


def _within(series: list[_Series], total: int) -> tuple[list[_Series], float]:
    """Leave out the last of what known workloads leave no time for; gives what is left for all else, too."""
    kept: list[_Series] = []
    spare = float(total)
    for each in series:
        minutes = each.times * each.minutes_each
        if minutes <= spare + _HAIR:
            kept.append(each)
            spare -= minutes
    return kept, max(spare, 0.0)


def _shares(available: Floats) -> list[float]:
    """By what work without a date is spread: the time there is, or evenly where there is none at all."""
    return [float(minutes) for minutes in available] if available.any() else [1.0] * MONTHS_PER_YEAR


def _placed(series: _Series, load: Floats, room: Floats) -> Floats:
    """Choose the months of a series; gives how often in each, shape (12,)."""
    fewest, more = divmod(series.times, _OFTEN)
    counts = np.full(MONTHS_PER_YEAR, float(fewest))
    if not more:
        return counts
    gaps = np.floor(np.arange(more) * MONTHS_PER_YEAR / more).astype(int)
    starts = (np.arange(MONTHS_PER_YEAR)[:, None] + gaps) % MONTHS_PER_YEAR
    with_it = (load + fewest * series.minutes_each)[starts] + series.minutes_each
    best = int(np.argmin((with_it / room[starts]).max(axis=1)))
    counts[starts[best]] += 1
    return counts
