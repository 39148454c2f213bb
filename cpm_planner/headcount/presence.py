"""When a seat is there, and on what terms in which month."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import ALWAYS, NEVER, month_ordinal

FILLED = (SeatStatus.ACTIVE, SeatStatus.LEAVING)
"""Seats with somebody in them although no start month is known."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for a seat in a month."""

    fte_percent: int
    cost_centre: str
    gl_account: str
    entity: str
    pay: Pay


def first_ordinal(cpm: Cpm) -> int:
    """Give the ordinal of the first month: ``ALWAYS`` for the long there, ``NEVER`` for undated seats."""
    return month_ordinal(cpm.start, ALWAYS if cpm.status in FILLED else NEVER)


def last_ordinal(cpm: Cpm) -> int:
    """Give the ordinal of the last month in the seat, ``NEVER`` when no end is known."""
    return month_ordinal(cpm.end, NEVER)


def is_there(cpm: Cpm, month: Month) -> bool:
    """Whether the seat counts in the month, be it for a day."""
    return first_ordinal(cpm) <= month.ordinal <= last_ordinal(cpm)


def days_there(cpm: Cpm, month: Month) -> int:
    """Count the days of the month in which somebody is in the seat."""
    if not is_there(cpm, month):
        return 0
    days = month.days
    first = cpm.start_day if cpm.start == month else 1
    last = min(cpm.end_day or days, days) if cpm.end == month else days
    return max(last - first + 1, 0)


def start_date(cpm: Cpm) -> date | None:
    """Give the first day in the seat; None: long there, or not known yet."""
    return None if cpm.start is None else _day(cpm.start, cpm.start_day)


def end_date(cpm: Cpm) -> date | None:
    """Give the last day in the seat; None: no end known."""
    return None if cpm.end is None else _day(cpm.end, cpm.end_day or cpm.end.days)


def terms_by_month(plan: Plan, cpm: Cpm, months: Sequence[Month]) -> Iterator[Terms]:
    """Give the terms in force in each of the months, which are in order; unchanged ones are the very same."""
    changes = sorted(cpm.terms, key=lambda each: each.month)
    pay = plan.role_types[cpm.role_type].pay if cpm.pay is None else cpm.pay
    terms = Terms(cpm.fte_percent, cpm.cost_centre, cpm.gl_account, cpm.entity, pay)
    due = 0
    for month in months:
        while due < len(changes) and changes[due].month <= month:
            change, due = changes[due], due + 1
            terms = Terms(
                terms.fte_percent if change.fte_percent is None else change.fte_percent,
                terms.cost_centre if change.cost_centre is None else change.cost_centre,
                terms.gl_account if change.gl_account is None else change.gl_account,
                terms.entity if change.entity is None else change.entity,
                terms.pay if change.pay is None else change.pay,
            )
        yield terms


def terms_in(plan: Plan, cpm: Cpm, month: Month) -> Terms:
    """Give the terms in force in one month."""
    return next(terms_by_month(plan, cpm, (month,)))


def _day(month: Month, day: int) -> date:
    return date(month.year, month.month, min(day, month.days))
