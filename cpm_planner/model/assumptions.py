"""What a plan takes for granted, every figure of it a starting guess until somebody changes it."""

from dataclasses import dataclass

from cpm_planner.model.ids import TierId
from cpm_planner.model.month import Month


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
