"""The marks a locale writes numbers and dates with, and plain decimals written and read with them."""

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal, InvalidOperation
from enum import Enum
from typing import Final


class DateStyle(Enum):
    """In which order and with which mark a date is written."""

    YEAR_FIRST = "{0:04d}-{1:02d}-{2:02d}"
    """The ISO way: every locale reads it, and nobody takes its month for a day."""
    DAY_DOTS = "{2:02d}.{1:02d}.{0:04d}"
    DAY_SLASHES = "{2:02d}/{1:02d}/{0:04d}"
    MONTH_SLASHES = "{1:02d}/{2:02d}/{0:04d}"


@dataclass(frozen=True, slots=True)
class Marks:
    """Decimal and grouping mark of a locale, and how it writes dates."""

    decimal: str
    group: str
    dates: DateStyle = DateStyle.YEAR_FIRST


ENGLISH: Final = Marks(".", ",")
"""Without a territory: Americans and Britons do not agree on dates, but both read the ISO way."""
GERMAN: Final = Marks(",", ".", DateStyle.DAY_DOTS)

NO_FIGURE: Final = "\u2013"
"""Stands where there is no figure to tell."""

_usual = ENGLISH


def usual_marks() -> Marks:
    """Give the marks to write with where none are handed in: those of the language spoken."""
    return _usual


def write_with(marks: Marks) -> None:
    """Write numbers and dates with other marks from now on, for the whole process."""
    global _usual  # noqa: PLW0603 - one locale a process, as with languages
    _usual = marks


def format_number(value: Decimal, marks: Marks | None = None, decimals: int = 0) -> str:
    """Write a number with a fixed count of decimals and grouped thousands; half goes to even."""
    marks = marks or usual_marks()
    rounded = value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_EVEN)
    english = f"{rounded + 0:,f}"  # adding zero turns -0 into 0
    return english.translate({ord(","): marks.group, ord("."): marks.decimal})


def format_count(count: int, marks: Marks | None = None) -> str:
    """Write a whole number with grouped thousands."""
    return f"{int(count):,}".replace(",", (marks or usual_marks()).group)


def format_short(value: float, marks: Marks | None = None, most: int = 1) -> str:
    """Write a number with so many decimals at the most, and none of them zeros at the end."""
    marks = marks or usual_marks()
    whole, _, rest = format_number(Decimal(value), marks, most).partition(marks.decimal)
    rest = rest.rstrip("0")
    return f"{whole}{marks.decimal}{rest}" if rest else whole


def format_signed(value: float, marks: Marks | None = None, decimals: int = 1) -> str:
    """Write a number with its sign, also where it is above 0."""
    written = format_number(Decimal(value), marks, decimals)
    return written if written.startswith("-") else f"+{written}"


def format_exact(value: Decimal, marks: Marks | None = None) -> str:
    """Write a number with every digit it has, and none more, without grouping."""
    return f"{value:f}".replace(".", (marks or usual_marks()).decimal)


def parse_number(text: str, marks: Marks) -> Decimal:
    """Read a number a person typed; grouping marks and spaces are allowed.

    Raises:
        ValueError: the text is not a finite number.
    """
    bare = "".join(text.split()).replace(marks.group, "").replace(marks.decimal, ".").replace("\u2212", "-")
    try:
        value = Decimal(bare)
    except InvalidOperation:
        message = f"not a number: {text!r}"
        raise ValueError(message) from None
    if not value.is_finite() or abs(value.adjusted()) > 15:  # noqa: PLR2004 - beyond any figure of a plan
        message = f"not a usable number: {text!r}"
        raise ValueError(message)
    return value
