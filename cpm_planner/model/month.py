"""A calendar month, the plan's unit of time."""

from calendar import monthrange
from dataclasses import dataclass
from typing import Final, Self

MONTHS_PER_YEAR: Final = 12


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """One month of one year; months are ordered and can be counted on."""

    year: int
    month: int

    def __post_init__(self) -> None:
        """Refuse a month outside 1..12 and a year outside 1..9999.

        Raises:
            ValueError: the month does not exist.
        """
        if not (1 <= self.month <= MONTHS_PER_YEAR and 1 <= self.year <= 9999):  # noqa: PLR2004 - the calendar's own end
            message = f"no such month: {self.year}-{self.month}"
            raise ValueError(message)

    @classmethod
    def from_ordinal(cls, ordinal: int) -> Self:
        """Give the month that lies ``ordinal`` months after January of the year 0."""
        return cls(ordinal // MONTHS_PER_YEAR, ordinal % MONTHS_PER_YEAR + 1)

    @property
    def ordinal(self) -> int:
        """Months since January of the year 0."""
        return self.year * MONTHS_PER_YEAR + self.month - 1

    @property
    def days(self) -> int:
        """Days of the month, leap years included."""
        return monthrange(self.year, self.month)[1]

    def plus(self, months: int) -> Self:
        """Give the month that lies ``months`` later (earlier when negative)."""
        return self.from_ordinal(self.ordinal + months)

    def since(self, earlier: "Month") -> int:
        """Count the months from ``earlier`` to this one; negative when ``earlier`` is later."""
        return self.ordinal - earlier.ordinal
