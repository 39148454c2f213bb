"""Months: the ISO way in cells, which every locale reads, and in words in sentences and on axes."""

from cpm_planner.formatting.language import translate
from cpm_planner.model.month import Month


def format_month(month: Month | None) -> str:
    """Write a month as year-month, "2026-11"; nothing for None."""
    return "" if month is None else f"{month.year:04d}-{month.month:02d}"


def month_name(month: Month | None) -> str:
    """Write a month as people say it, "Nov 2026"; nothing for None."""
    return "" if month is None else f"{_short_names()[month.month - 1]} {month.year}"


def short_month(month: Month) -> str:
    """Write a month in few letters, for an axis: "Nov 26"."""
    return f"{_short_names()[month.month - 1]} {month.year % 100:02d}"


def parse_month(text: str) -> Month | None:
    """Read "2026-11", also "2026-11-30" or "11/2026"; None for an empty text.

    Raises:
        ValueError: the text is not a month.
    """
    bare = text.strip()
    if not bare:
        return None
    try:
        if "/" in bare:
            month, year = bare.split("/")
            return Month(int(year), int(month))
        year, month = bare.split("-")[:2]
        return Month(int(year), int(month))
    except ValueError:
        message = f"not a month, such as 2026-11: {text!r}"
        raise ValueError(message) from None


def _short_names() -> list[str]:
    return translate("months", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split()
