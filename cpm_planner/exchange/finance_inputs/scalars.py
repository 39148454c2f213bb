"""What a cell may hold: how it is read from what spreadsheet programs write, and written."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Final, Protocol

from cpm_planner.exchange.safe_text import cleaned
from cpm_planner.formatting.language import translate
from cpm_planner.model.month import Month

Scalar = None | str | Decimal | date
"""Nothing, text, an exact number or a day."""

_DAY_ZERO: Final = date(1899, 12, 30)
_FIRST_SAFE_DAY: Final = date(1901, 1, 1)
"""Spreadsheet programs disagree on the year 1900 and know nothing before it."""
_LAST_SERIAL: Final = 2_958_465
_NOISE: Final = Decimal("1e-9")
_MOST_DIGITS: Final = 15
"""Spreadsheet programs keep so many digits of a number."""


class CellFault(ValueError):  # noqa: N818 - it is the cell that is at fault
    """A cell does not hold what its column is for."""

    def __init__(self, *, code: str, what: str) -> None:
        """Take a code and a sentence that follows the cell's place."""
        super().__init__(what)
        self.code, self.what = code, what


class Kind(Protocol):
    """What the cells of a column hold."""

    def read(self, cell: object) -> Scalar:
        """Understand what a spreadsheet program gives for a cell.

        Raises:
            CellFault: it is something else.
        """

    def written(self, value: Scalar) -> str | int | float | None:
        """Give what to write into the cell."""


@dataclass(frozen=True, slots=True)
class Text:
    """Any text; blank is none."""

    def read(self, cell: object) -> Scalar:
        """Take text as it is, and a number as it is shown: a cost centre is often one."""
        if isinstance(cell, datetime | bool):
            raise CellFault(
                code="not-text", what=translate("taking_back", "{cell} is no text").format(cell=cell)
            )
        if isinstance(cell, float) and cell.is_integer():
            cell = int(cell)
        return None if cell is None or not str(cell).strip() else str(cell)

    def written(self, value: Scalar) -> str | None:
        """Give the text."""
        return None if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of some words."""

    words: Sequence[str]

    def read(self, cell: object) -> Scalar:
        """Find the word, whatever its case."""
        text = "" if cell is None else str(cell).strip()
        for word in self.words:
            if word.casefold() == text.casefold():
                return word
        raise CellFault(
            code="not-a-choice",
            what=translate("taking_back", '"{text}" is none of {words}').format(
                text=text, words=", ".join(self.words)
            ),
        )

    def written(self, value: Scalar) -> str | None:
        """Give the word."""
        return None if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Number:
    """A number kept with so many decimals."""

    places: int
    low: Decimal | None = None

    def read(self, cell: object) -> Scalar:
        """Take a number, or nothing; text is refused, even when it looks like a number."""
        if cell is None or (isinstance(cell, str) and not cell.strip()):
            return None
        if isinstance(cell, bool) or not isinstance(cell, int | float | Decimal):
            raise CellFault(
                code="text-in-number",
                what=translate("taking_back", '"{cell}" is no number').format(cell=cell),
            )
        number = _exact(cell)
        kept = number.quantize(Decimal(1).scaleb(-self.places))
        if abs(kept - number) > _NOISE:
            raise CellFault(
                code="too-fine",
                what=translate("taking_back", "{number} has more than {places} decimals").format(
                    number=number, places=self.places
                ),
            )
        if self.low is not None and kept < self.low:
            raise CellFault(
                code="too-small",
                what=translate("taking_back", "{number} is less than {low}").format(
                    number=number, low=self.low
                ),
            )
        return plain(kept)

    def written(self, value: Scalar) -> float | int | None:
        """Give the number."""
        if not isinstance(value, Decimal):
            return None
        return int(value) if value == value.to_integral_value() else float(value)


@dataclass(frozen=True, slots=True)
class Day:
    """A day, or the first day of a month."""

    is_month: bool = False

    def read(self, cell: object) -> Scalar:
        """Take a date, its serial number, or text in ISO form."""
        if cell is None or (isinstance(cell, str) and not cell.strip()):
            return None
        day = _day(cell)
        if self.is_month and day.day != 1:
            raise CellFault(
                code="not-a-month",
                what=translate("taking_back", "{day} is not the first day of a month").format(
                    day=day.isoformat()
                ),
            )
        return day

    def written(self, value: Scalar) -> int | str | None:
        """Give the serial number; text where there is no such number."""
        if not isinstance(value, date):
            return None
        return (value - _DAY_ZERO).days if value >= _FIRST_SAFE_DAY else value.isoformat()


def plain(number: Decimal | int) -> Decimal:
    """Give a number without trailing zeros, so that equal numbers look equal."""
    value = Decimal(number)
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def text_of(value: Scalar) -> str:
    """Write a value so that :func:`from_text` gives it back; nothing is an empty text."""
    if isinstance(value, str):
        return cleaned(value)
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else format(value, "f")


def from_text(text: str, kind: Kind) -> Scalar:
    """Read a value back that :func:`text_of` wrote.

    Raises:
        CellFault: nobody wrote it so.
    """
    if not text:
        return None
    try:
        if isinstance(kind, Number):
            return plain(Decimal(text))
        return date.fromisoformat(text) if isinstance(kind, Day) else text
    except (InvalidOperation, ValueError) as error:
        raise CellFault(
            code="state-unreadable",
            what=translate("taking_back", '"{text}" cannot be read').format(text=text),
        ) from error


def first_of(month: Month | None) -> date | None:
    """Give the first day of a month."""
    return None if month is None else date(month.year, month.month, 1)


def month_of(day: Scalar) -> Month | None:
    """Give the month of a day."""
    return Month(day.year, day.month) if isinstance(day, date) else None


def _exact(cell: float | Decimal) -> Decimal:
    number = Decimal(format(cell, f".{_MOST_DIGITS}g")) if isinstance(cell, float) else Decimal(cell)
    if not number.is_finite():
        raise CellFault(
            code="text-in-number", what=translate("taking_back", '"{cell}" is no number').format(cell=cell)
        )
    return number


def _day(cell: object) -> date:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, int | float) and not isinstance(cell, bool) and 1 <= cell <= _LAST_SERIAL:
        return _DAY_ZERO + timedelta(days=int(cell))
    try:
        return date.fromisoformat(str(cell).strip())
    except ValueError:
        raise CellFault(
            code="not-a-date", what=translate("taking_back", '"{cell}" is no date').format(cell=cell)
        ) from None
