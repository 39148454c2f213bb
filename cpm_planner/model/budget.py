"""What finance has approved."""

from dataclasses import dataclass

from cpm_planner.model.ids import BudgetLineId, RoleTypeId


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """Heads and money approved for a fiscal year, for all or for a role type, a cost centre or both."""

    id: BudgetLineId
    fiscal_year: int
    """The calendar year in which the fiscal year begins."""
    amount_cents: int
    """For the whole year, in hundredths of the plan's currency."""
    fte_percent: int
    """Seats at the end of the year, in hundredths of a full-time seat."""
    role_type: RoleTypeId | None = None
    """None: all role types."""
    cost_centre: str = ""
    """Empty: all cost centres."""
    note: str = ""
