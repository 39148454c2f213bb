"""Months: written the ISO way, which every locale reads."""

from cpm_planner.model.month import Month


def format_month(month: Month | None) -> str:
    """Write a month as year-month, "2026-11"; nothing for None."""
    return "" if month is None else f"{month.year:04d}-{month.month:02d}"


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
