"""What one seat costs in one month, exactly.

    base, variable, travel = amount a year / 12 x FTE in force x share of days there x merit x plan rate
    burden                 = (base + variable) a year x burden, in the same way
    recruiting, equipment  = amount x plan rate, once, in the start month, whatever the FTE
    merit                  = (1 + merit) ^ (merit months after the planning month, up to this month);
                             travel knows no merit

Each amount is rounded to the cent, halves away from zero, as ROUND does in a workbook, so that sums are
exact. Being on leave costs as much as being there.
"""

from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction
from functools import cache
from typing import Final

from cpm_planner.headcount.presence import Terms
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.month import MONTHS_PER_YEAR, Month
from cpm_planner.model.pay import WHOLE_RATE, Pay

PERCENT: Final = 100


class CostKind(IntEnum):
    """What money is spent on; the value is the row in arrays by kind."""

    BASE = 0
    VARIABLE = 1
    BURDEN = 2
    TRAVEL = 3
    RECRUITING = 4
    EQUIPMENT = 5


Cents = tuple[int, int, int, int, int, int]
"""Whole cents of the plan's currency by kind."""
NO_CENTS: Final[Cents] = (0, 0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Presence:
    """How much of a month a seat is there."""

    days: int
    of_days: int
    is_start: bool = False
    """Whether the seat starts in this month."""


ABSENT: Final = Presence(0, 1)
WHOLE_MONTH: Final = Presence(1, 1)


class Pricer:
    """Prices seats on a plan's assumptions; seats that are alike are worked out once."""

    def __init__(self, assumptions: Assumptions) -> None:
        """Remember what rates and merit the plan takes for granted."""
        self._assumptions = assumptions
        self.missing_rates: set[str] = set()
        """Currencies met that have no plan rate: what is paid in them counts as nothing."""
        self._price = cache(self._priced)

    def price(self, terms: Terms, merits: int, presence: Presence) -> Cents:
        """Price a month of a seat, after so many merit months."""
        if presence is ABSENT:
            return NO_CENTS
        return self._price(terms.pay, terms.fte_percent, merits, presence)

    def year(self, terms: Terms, month: Month) -> int:
        """Price a whole year on the terms of one month, without what is paid once, in cents."""
        merits = merits_until(self._assumptions, month)
        whole = Presence(MONTHS_PER_YEAR, 1)
        return sum(self._price(terms.pay, terms.fte_percent, merits, whole))

    def converted(self, cents: int, currency: str) -> int:
        """Give an amount in the plan's currency."""
        return rounded(cents * self.rate(currency))

    def _priced(self, pay: Pay, fte_percent: int, merits: int, presence: Presence) -> Cents:
        rate, paid = self.rate(pay.currency), pay.base_cents + pay.variable_cents
        share = rate * Fraction(fte_percent * presence.days, PERCENT * MONTHS_PER_YEAR * presence.of_days)
        raised = share * (1 + Fraction(self._assumptions.merit_points, WHOLE_RATE)) ** merits
        return (
            _part(pay.base_cents, raised),
            _part(pay.variable_cents, raised),
            _part(paid * pay.burden_points, raised, WHOLE_RATE),
            _part(pay.travel_cents, share),
            _part(pay.recruiting_cents * presence.is_start, rate),
            _part(pay.equipment_cents * presence.is_start, rate),
        )

    def rate(self, currency: str) -> Fraction:
        """Give what a unit of a currency is worth in the plan's own; 0 where nobody has said."""
        if currency in ("", self._assumptions.currency):
            return Fraction(1)
        rate = self._assumptions.rates.get(currency)
        if rate is None:
            self.missing_rates.add(currency)
            return Fraction(0)
        return Fraction(rate)


def merits_until(assumptions: Assumptions, month: Month) -> int:
    """Count the merit months after the planning month, up to and with ``month``."""
    planning, offset = assumptions.planning_month.ordinal, assumptions.merit_month - 1
    passed = (month.ordinal - offset) // MONTHS_PER_YEAR - (planning - offset) // MONTHS_PER_YEAR
    return max(passed, 0)


def rounded(amount: Fraction) -> int:
    """Round to whole cents, halves away from zero."""
    return _quotient(amount.numerator, amount.denominator)


def _part(cents: int, factor: Fraction, divisor: int = 1) -> int:
    """Give ``cents x factor / divisor`` in whole cents, without shortening fractions on the way."""
    return _quotient(cents * factor.numerator, factor.denominator * divisor)


def _quotient(numerator: int, denominator: int) -> int:
    cents = (2 * abs(numerator) + denominator) // (2 * denominator)
    return cents if numerator >= 0 else -cents
