"""Months: the way of the locale in cells, the ISO way in files, in words in sentences and on axes."""

from cpm_planner.formatting.language import translate
from cpm_planner.formatting.marks import DateStyle, Marks, usual_marks
from cpm_planner.model.month import Month


def iso_month(month: Month | None) -> str:
    """Write a month as year-month, "2026-11", which files and other programs read; nothing for None."""
    return "" if month is None else f"{month.year:04d}-{month.month:02d}"


def format_month(month: Month | None, marks: Marks | None = None) -> str:
    """Write a month as the locale does, "2026-11" or "11/2026"; nothing for None.

    A dot between the two would look like a number to a spreadsheet.
    """
    if month is None or (marks or usual_marks()).dates is DateStyle.YEAR_FIRST:
        return iso_month(month)
    return f"{month.month:02d}/{month.year:04d}"


def month_name(month: Month | None) -> str:
    """Write a month as people say it, "Nov 2026"; nothing for None."""
    return "" if month is None else f"{_short_names()[month.month - 1]} {month.year}"


def short_month(month: Month) -> str:
    """Write a month in few letters, for an axis: "Nov 26"."""
    return f"{_short_names()[month.month - 1]} {month.year % 100:02d}"


def whole_name(number: int) -> str:
    """Name a month of any year, 1 being January, within a sentence."""
    names = translate(
        "months", "January February March April May June July August September October November December"
    )
    return names.split()[number - 1]


def _short_names() -> list[str]:
    return translate("months", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split()
