"""What a seat costs."""

from dataclasses import dataclass
from typing import Final

WHOLE_RATE: Final = 10_000
"""Points of 100 %: rates of pay are kept in hundredths of a percent."""


@dataclass(frozen=True, slots=True)
class Pay:
    """Cost of one full-time seat, in hundredths of its currency, a year unless said otherwise."""

    base_cents: int = 0
    variable_cents: int = 0
    """Variable pay when every target is met."""
    burden_points: int = 0
    """What the employer pays on top of base and variable, in hundredths of a percent of both."""
    travel_cents: int = 0
    recruiting_cents: int = 0
    """Once, in the month the seat starts."""
    equipment_cents: int = 0
    """Once, in the month the seat starts."""
    currency: str = ""
    """ISO 4217 code; empty: the plan's own currency."""

    @property
    def is_blank(self) -> bool:
        """Whether it names no amount: what nobody has said, unless it stands as the pay of one seat."""
        return not (self.annual_cents or self.recruiting_cents or self.equipment_cents)

    @property
    def annual_cents(self) -> int:
        """Loaded cost of a full-time year, without what is paid once, rounded half up to whole cents."""
        paid = self.base_cents + self.variable_cents
        burden = (2 * paid * self.burden_points + WHOLE_RATE) // (2 * WHOLE_RATE)
        return paid + burden + self.travel_cents
