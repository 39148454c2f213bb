"""Working time: kept in whole minutes, shown and typed in hours."""

from decimal import Decimal

from cpm_planner.formatting.marks import ENGLISH, Marks, format_count, format_number, parse_number

MINUTES_PER_HOUR = 60

_WHOLE_FROM = 10_000
"""So many hours are read as a size: tenths would only be noise."""


def format_hours(minutes: float, marks: Marks | None = None, decimals: int | None = None) -> str:
    """Write minutes as hours, in tenths or, where there are very many, in whole hours.

    Columns that hold few and very many hours say how many decimals all of them have; with two, every
    whole minute can be read back.
    """
    hours = Decimal(minutes) / MINUTES_PER_HOUR
    if decimals is None:
        decimals = 0 if abs(round(hours, 1)) >= _WHOLE_FROM else 1
    return format_number(hours, marks, decimals)


def format_clock(minutes: int) -> str:
    """Write whole minutes as hours and minutes, "12:05", so that a column adds up for its reader."""
    hours, rest = divmod(abs(minutes), MINUTES_PER_HOUR)
    return f"{'-' if minutes < 0 else ''}{format_count(hours)}:{rest:02}"


def parse_hours(text: str, marks: Marks = ENGLISH) -> int:
    """Read hours, such as "1.5", "1.5 h" or "1:30", as whole minutes.

    Raises:
        ValueError: the text is not an amount of hours.
    """
    bare = text.strip().removesuffix("h").strip()
    if ":" in bare:
        hours, minutes = bare.split(":", 1)
        return int(hours) * MINUTES_PER_HOUR + int(minutes)
    return round(parse_number(bare, marks) * MINUTES_PER_HOUR)
