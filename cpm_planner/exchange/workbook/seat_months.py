"""Every seat month by month: the terms in force, what it costs, and the hours it offers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from cpm_planner.headcount.costs import Costs
from cpm_planner.headcount.heads import seat_taken_over
from cpm_planner.headcount.horizon import fiscal_year_of
from cpm_planner.headcount.monthly import MonthlyFigures
from cpm_planner.headcount.presence import (
    FILLED,
    Terms,
    days_there,
    end_date,
    is_there,
    start_date,
    terms_by_month,
    terms_in,
)
from cpm_planner.headcount.seat_cost import CostKind, merits_until
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId
from cpm_planner.model.month import MONTHS_PER_YEAR, Month
from cpm_planner.model.pay import WHOLE_RATE
from cpm_planner.model.plan import Plan

NONE: Final = "(none)"
"""Stands for no cost centre, account or region, so that formulas can sum them."""
COST_KINDS: Final = tuple(kind.name.capitalize() for kind in CostKind)
FAR: Final = 120_000
"""An ordinal after all others: no start, or no end."""
_FULL: Final = 100
_NEVER: Final = date(9999, 1, 1)
_ALWAYS: Final = date(1899, 12, 31)


@dataclass(frozen=True, slots=True)
class CalendarMonth:
    """A month of the horizon."""

    number: int
    month: Month
    fiscal_year: int
    merit: Fraction
    """By what base and variable pay have risen since the planning month, as a factor."""


@dataclass(frozen=True, slots=True)
class SeatMonth:
    """A seat in one month."""

    cpm: Cpm
    position: int
    """The number of the seat."""
    role_number: int
    month: CalendarMonth
    terms: Terms
    changes: int
    """How many changes of its terms have come."""
    changes_before: int
    """How many of them had come by the month before."""
    centre_before: str
    """The cost centre in the month before."""
    head_from: int
    """The ordinal from which it counts as a head."""
    change_row: int
    """The row of the table of changes whose terms are in force; 0: those of the seat itself."""
    ramp_percent: int
    full_minutes: int
    """Partner minutes a month of a full-time seat of its role type."""
    minutes: int
    """Partner minutes it offers."""
    rate: Fraction
    """What one unit of the currency of its pay is worth in the plan's own."""
    cents: tuple[int, ...]
    """Cost by kind, in the plan's currency."""

    @property
    def cost_cents(self) -> int:
        """Give the cost of all kinds."""
        return sum(self.cents)

    @property
    def days(self) -> int:
        """Count the days on which the seat is there."""
        return days_there(self.cpm, self.month.month)

    @property
    def fte_there(self) -> int:
        """Give the FTE of a seat that is there, in percent."""
        return self.terms.fte_percent if is_there(self.cpm, self.month.month) else 0

    @property
    def leave_percent(self) -> int:
        """Give how much of the working time the CPM is away."""
        month = self.month.month
        away = sum(leave.percent for leave in self.cpm.leave if leave.first <= month <= leave.last)
        return min(away, _FULL)

    @property
    def exact_minutes(self) -> Fraction:
        """Give partner minutes before they are rounded."""
        percents = self.terms.fte_percent * self.ramp_percent * (_FULL - self.leave_percent)
        return Fraction(self.full_minutes * percents * self.days, _FULL**3 * self.month.month.days)

    @property
    def share(self) -> Fraction:
        """Give what part of a year's amount falls in the month, in the plan's currency."""
        whole = _FULL * MONTHS_PER_YEAR * self.month.month.days
        return Fraction(self.terms.fte_percent * self.days, whole) * self.rate

    @property
    def ordinal(self) -> int:
        """Count the month as formulas do."""
        return month_ordinal(self.month.month)

    @property
    def is_opening(self) -> bool:
        """Whether it is a head before the month begins."""
        return self.head_from < self.ordinal <= last_month(self.cpm)

    @property
    def is_hire(self) -> bool:
        """Whether it becomes a head in the month."""
        return self.head_from == self.ordinal <= last_month(self.cpm)

    @property
    def is_leaver(self) -> bool:
        """Whether the month is its last one as a head."""
        return self.head_from <= self.ordinal == last_month(self.cpm)

    @property
    def is_closing(self) -> bool:
        """Whether it is a head after the month."""
        return self.head_from <= self.ordinal < last_month(self.cpm)


def calendar_of(plan: Plan, months: Sequence[Month]) -> tuple[CalendarMonth, ...]:
    """List the months of the horizon."""
    chosen = plan.assumptions
    rise = 1 + Fraction(chosen.merit_points, WHOLE_RATE)
    return tuple(
        CalendarMonth(
            number,
            month,
            fiscal_year_of(month, chosen.fiscal_year_start),
            rise ** merits_until(chosen, month),
        )
        for number, month in enumerate(months, start=1)
    )


def months_by_seat(
    seats: Sequence[tuple[Cpm, int]],
    calendar: Sequence[CalendarMonth],
    monthly: MonthlyFigures,
    costs: Costs,
) -> dict[CpmId, tuple[SeatMonth, ...]]:
    """List every month of every seat; seats come in their order, with the numbers of their role types."""
    row = {key: at for at, key in enumerate(costs.seats)}
    months, changes = {}, 0
    for position, (cpm, role) in enumerate(seats, start=1):
        minutes = monthly.cpm_capacity[row[cpm.id]].tolist()
        cents = costs.cents[:, row[cpm.id]].T.tolist()
        figures = list(zip(minutes, map(tuple, cents), strict=True))
        months[cpm.id] = tuple(_of_seat(costs.plan, cpm, (position, role, changes), calendar, figures))
        changes += len(cpm.terms)
    return months


def _of_seat(
    plan: Plan,
    cpm: Cpm,
    numbers: tuple[int, int, int],
    calendar: Sequence[CalendarMonth],
    figures: Sequence[tuple[int, tuple[int, ...]]],
) -> Iterator[SeatMonth]:
    role, since = plan.role_types[cpm.role_type], head_from(plan, cpm)
    in_force = terms_by_month(plan, cpm, [month.month for month in calendar])
    before = terms_in(plan, cpm, calendar[0].month.plus(-1))
    for month, terms, (minutes, cents) in zip(calendar, in_force, figures, strict=True):
        changes = sum(change.month <= month.month for change in cpm.terms)
        yield SeatMonth(
            cpm=cpm,
            position=numbers[0],
            role_number=numbers[1],
            month=month,
            terms=terms,
            changes=changes,
            changes_before=sum(change.month < month.month for change in cpm.terms),
            centre_before=before.cost_centre,
            head_from=since,
            change_row=numbers[2] + changes if changes else 0,
            ramp_percent=_ramp(role.ramp_percent, cpm, month.month),
            full_minutes=role.working_time.partner_minutes_per_month,
            minutes=minutes,
            rate=rate_of(plan, terms.pay.currency),
            cents=cents,
        )
        before = terms


def first_day(cpm: Cpm) -> date:
    """Give the day from which the seat counts; far ahead for one that has no start yet."""
    start = start_date(cpm)
    if start is not None:
        return start
    return _ALWAYS if cpm.status in FILLED else _NEVER


def end_day(cpm: Cpm) -> date:
    """Give the last day on which the seat counts."""
    return end_date(cpm) or date.max


def month_ordinal(month: Month | None) -> int:
    """Count months as formulas do: twelve times the year, and the month; 0 for none."""
    return 0 if month is None else month.ordinal + 1


def first_month(cpm: Cpm) -> int:
    """Give the ordinal of the first month; 0 for a seat long there, ``FAR`` for one without a start."""
    if cpm.start is not None:
        return month_ordinal(cpm.start)
    return 0 if cpm.status in FILLED else FAR


def last_month(cpm: Cpm) -> int:
    """Give the ordinal of the last month; ``FAR`` while no end is known."""
    return FAR if cpm.end is None else month_ordinal(cpm.end)


def taken_over(plan: Plan, cpm: Cpm) -> int:
    """Give the last ordinal at which the seat it takes over is the head of both; 0 for none."""
    other = seat_taken_over(plan, cpm)
    return 0 if other is None or first_month(other) == FAR else last_month(other)


def head_from(plan: Plan, cpm: Cpm) -> int:
    """Give the ordinal from which a seat counts as a head; a backfill when the other one leaves."""
    return max(first_month(cpm), taken_over(plan, cpm))


def rate_of(plan: Plan, currency: str) -> Fraction:
    """Give what one unit of a currency is worth in the plan's own; 0 where nobody has said."""
    if currency in ("", plan.assumptions.currency):
        return Fraction(1)
    return Fraction(plan.assumptions.rates.get(currency, 0))


def _ramp(steps: Sequence[int], cpm: Cpm, month: Month) -> int:
    in_seat = -1 if cpm.start is None else month.since(cpm.start)
    return steps[in_seat] if 0 <= in_seat < len(steps) else _FULL
