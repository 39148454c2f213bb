"""What a plan takes for granted, every figure of it a starting guess until somebody changes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from cpm_planner.model.ids import TierId
from cpm_planner.model.month import Month
from cpm_planner.model.sales_model import SalesModel

FULL_ONBOARDING: Final = 100


@dataclass(frozen=True, slots=True)
class Assumptions:
    """Plan-wide settings; those of a role type, tier or activity stand there."""

    planning_month: Month
    """The month whose figures are shown."""
    default_tier: TierId | None = None
    """The tier of a partner that has none."""
    currency: str = "USD"
    """ISO 4217 code of every amount in the plan."""
    onboarding_months: int = 9
    """How long a partner counts as new."""
    handover_months: int = 2
    """Over how many months a handover's hours are spread."""
    onboarding_percent: tuple[int, ...] = ()
    """Onboarding in a new partner's first, second, ... month, in percent of its tier's; 100 afterwards."""
    horizon_months: int = 24
    """How many months the headcount plan covers, from the planning month on."""
    fiscal_year_start: int = 1
    """The month, 1 to 12, in which the fiscal year begins."""
    growth_percent: Mapping[SalesModel, int] = field(default_factory=dict)
    """Growth a year of the workload of each sales model; a model that is missing does not grow."""
    attrition_points: int = 0
    """Seats expected to be left a year, in hundredths of a percent."""
    merit_month: int = 4
    """The month, 1 to 12, from which base and variable pay rise each year."""
    merit_points: int = 0
    """By how much they rise, in hundredths of a percent."""
    freeze_until: Month | None = None
    """Last month in which no new seat starts; None: hiring is open."""
    rates: Mapping[str, Decimal] = field(default_factory=dict)
    """Plan rates: what one unit of another currency is worth in the plan's own."""

    @property
    def onboarding_curve(self) -> tuple[int, ...]:
        """Onboarding of every month in which a partner counts as new, in percent of its tier's."""
        given = self.onboarding_percent[: self.onboarding_months]
        return (*given, *(FULL_ONBOARDING,) * (self.onboarding_months - len(given)))

    def rate(self, currency: str) -> Decimal:
        """Give what one unit of a currency, "" for the plan's own, is worth in the plan's own.

        Raises:
            KeyError: there is no plan rate for it.
        """
        return Decimal(1) if currency in ("", self.currency) else self.rates[currency]
