"""Days and times as the locale writes them; months and days as people type them."""

import re
from datetime import date, datetime
from typing import Final

from cpm_planner.formatting.marks import DateStyle, Marks, usual_marks
from cpm_planner.formatting.months import format_month, iso_month
from cpm_planner.model.month import MONTHS_PER_YEAR, Month

_YEAR_FIRST: Final = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_DOTS: Final = re.compile(r"(?:(\d{1,2})\.\s*)?(\d{1,2})\.\s*(\d{4}|(?(1)\d{2}|\d{4}))")
"""A short year only behind a day: "11.12" might be the eleventh of December."""
_SLASHES: Final = re.compile(r"(?:(\d{1,2})/)?(\d{1,2})/(\d{4}|\d{2})")
_CENTURY: Final = 2_000
_SHORT: Final = 2
"""Digits of a year without its century."""


def iso_day(month: Month | None, day: int | None) -> str:
    """Write a day as "2026-11-16", a whole month as "2026-11"; nothing for None. The texts sort by time."""
    return iso_month(month) if month is None or day is None else f"{iso_month(month)}-{day:02d}"


def format_day(month: Month | None, day: int | None, marks: Marks | None = None) -> str:
    """Write a day as the locale does, such as "16.11.2026", a whole month as :func:`format_month`."""
    if month is None or day is None:
        return format_month(month, marks)
    return (marks or usual_marks()).dates.value.format(month.year, month.month, day)


def format_date(day: date, marks: Marks | None = None) -> str:
    """Write a date as the locale does."""
    return (marks or usual_marks()).dates.value.format(day.year, day.month, day.day)


def format_moment(at: datetime, marks: Marks | None = None) -> str:
    """Write date and time of day, in the time zone it comes in: "2026-11-28 14:05"."""
    return f"{format_date(at, marks)} {at:%H:%M}"


def parse_day(text: str, marks: Marks | None = None) -> tuple[Month | None, int | None]:
    """Read a day, or a whole month without one; None for an empty text.

    "2026-11-16", "16.11.2026", "2026-11", "11.2026" and "11/2026" mean the same everywhere. What
    "04/03/2026" means is up to the locale, and where it writes no such dates, it is refused.

    Raises:
        ValueError: the text is neither a day nor a month.
    """
    bare = text.strip()
    if not bare:
        return None, None
    if found := _YEAR_FIRST.fullmatch(bare):
        year, number, day = found.groups()
    elif found := _DOTS.fullmatch(bare):
        day, number, year = found.groups()
    elif found := _SLASHES.fullmatch(bare):
        day, number, year = _in_order(found, (marks or usual_marks()).dates)
    else:
        raise _not_read(text)
    full_year = int(year) + (_CENTURY if len(year) == _SHORT else 0)
    if not (1 <= int(number) <= MONTHS_PER_YEAR and full_year):
        raise _not_read(text)
    month = Month(full_year, int(number))
    if day is not None and not 1 <= int(day) <= month.days:
        message = f"no such day: {text!r}"
        raise ValueError(message)
    return month, None if day is None else int(day)


def parse_month(text: str, marks: Marks | None = None) -> Month | None:
    """Read a month, or that of a day; None for an empty text.

    Raises:
        ValueError: the text is not a month.
    """
    return parse_day(text, marks)[0]


def _in_order(found: re.Match[str], style: DateStyle) -> tuple[str | None, str, str]:
    first, second, year = found.groups()
    if first is None or style is DateStyle.DAY_SLASHES:
        return first, second, year
    if style is DateStyle.MONTH_SLASHES:
        return second, first, year
    raise _not_read(found[0])


def _not_read(text: str) -> ValueError:
    return ValueError(f"not a month, such as 2026-11: {text!r}")
