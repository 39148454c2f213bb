"""Amounts finance books on top of what seats cost."""

from dataclasses import dataclass

from cpm_planner.model.ids import AdjustmentId, CpmId
from cpm_planner.model.month import Month


@dataclass(frozen=True, slots=True)
class Adjustment:
    """One amount in one month, such as a severance, a credit or a correction."""

    id: AdjustmentId
    month: Month
    amount_cents: int
    """In hundredths of its currency; negative lowers the cost."""
    name: str
    currency: str = ""
    """ISO 4217 code; empty: the plan's own currency."""
    cpm: CpmId | None = None
    """The seat it belongs to; None: no seat in particular."""
    cost_centre: str = ""
    """Empty: that of the seat in the month."""
    gl_account: str = ""
