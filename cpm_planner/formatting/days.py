"""Days within a month: written only where they matter, "2026-11-16", and left out where they do not."""

import re
from typing import Final

from cpm_planner.formatting.months import format_month, parse_month
from cpm_planner.model.month import Month

_DAY_LAST: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})")


def format_day(month: Month | None, day: int | None) -> str:
    """Write a day as "2026-11-16", a whole month as "2026-11"; nothing for None."""
    return format_month(month) if month is None or day is None else f"{format_month(month)}-{day:02d}"


def parse_day(text: str) -> tuple[Month | None, int | None]:
    """Read "2026-11-16" or "16.11.2026" with its day, and whatever is a month without one.

    Raises:
        ValueError: the text is neither a day nor a month.
    """
    bare = text.strip()
    if found := _DAY_LAST.fullmatch(bare):
        year, number, day = map(int, found.groups())
    elif found := _DAY_FIRST.fullmatch(bare):
        day, number, year = map(int, found.groups())
    else:
        return parse_month(text), None
    month = Month(year, number)
    if not 1 <= day <= month.days:
        message = f"no such day: {text!r}"
        raise ValueError(message)
    return month, day
