"""A CPM's year as an iCalendar file, which every calendar program takes in.

What is planned for a month lies on its working days, Monday to Friday, each time on the day that is freest so
far. The times are proposals: they take the whole day's line and leave it free, so that nobody appears busy.
"""

import hashlib
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from icalendar import Calendar, Event

from cpm_planner.charters.year import PlannedWork, Year
from cpm_planner.exchange.replacing import replacing
from cpm_planner.formatting.hours import format_clock
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan

_FRIDAY = 4


def write_calendar(path: Path, plan: Plan, cpm: Cpm, year: Year, made_at: datetime) -> int:
    """Write the year; gives how many entries it has.

    Args:
        path: the file; one that is there stays as it was when something goes wrong.
        plan: names activities and partners.
        cpm: whose year it is.
        year: what is planned.
        made_at: the time that stands in the entries.

    Raises:
        InputError: the file cannot be written.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//CPM Planner//Year of a CPM//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", cpm.name)
    count = 0
    for day, work, number in _on_days(year.work):
        calendar.add_component(_event(plan, cpm, work, day, number, made_at))
        count += 1
    with replacing(path) as file:
        file.write(calendar.to_ical())
    return count


def _on_days(work: tuple[PlannedWork, ...]) -> Iterator[tuple[date, PlannedWork, int]]:
    """Give every single time with its day and its number within the month."""
    busy: dict[date, int] = {}
    for each in work:
        days = working_days(each.month)
        for number in range(each.times):
            day = min(days, key=lambda one: (busy.get(one, 0), one))
            busy[day] = busy.get(day, 0) + each.minutes // each.times
            yield day, each, number


def working_days(month: Month) -> list[date]:
    """Give the days of a month from Monday to Friday; holidays are not known."""
    first = date(month.year, month.month, 1)
    days = (first + timedelta(days=each) for each in range(31))
    return [day for day in days if day.month == month.month and day.weekday() <= _FRIDAY]


def _event(  # noqa: PLR0913, PLR0917 - what, whose, when, and how it is told apart
    plan: Plan, cpm: Cpm, work: PlannedWork, day: date, number: int, made_at: datetime
) -> Event:
    event = Event()
    activity, partner = plan.activities[work.activity].name, plan.partners[work.partner].name
    event.add("uid", _uid(cpm, work, number))
    event.add("dtstamp", made_at.astimezone(UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", f"{activity}: {partner}")
    event.add("description", f"{format_clock(work.minutes // work.times)} h")
    event.add("transp", "TRANSPARENT")
    return event


def _uid(cpm: Cpm, work: PlannedWork, number: int) -> str:
    """Give the same id for the same time of the same plan, so that bringing it in again doubles nothing."""
    month = f"{work.month.year:04}-{work.month.month:02}"
    known_by = "\n".join((cpm.id, work.activity, work.partner, month, str(number)))
    return f"{hashlib.sha256(known_by.encode()).hexdigest()[:32]}@cpm-planner"
