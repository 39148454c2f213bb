"""What a hiring plan is asked for."""

from dataclasses import dataclass

from cpm_planner.headcount.hiring.core.smallest import Sought
from cpm_planner.model.ids import RoleTypeId, TierId
from cpm_planner.model.month import Month


@dataclass(frozen=True, slots=True)
class HiringRequest:
    """What the user asks.

    Without limits: the smallest set of hires that keeps every month within the target. With most heads or a
    budget the question is turned round: what can be covered with them, by revenue?
    """

    target_percent: int | None = None
    """Utilisation that no month may exceed; None: the upper end of each role type's target band."""
    by_region: bool = True
    """Whether seats with home regions work in these only; else everybody works everywhere."""
    any_role_type: bool = False
    """Whether work that somebody has may go to every role type with a fit; else it stays with its own."""
    sought: Sought = Sought.HIRES
    kept_from: Month | None = None
    """First month that must be within the target; None: every month that hires could still save."""
    served: tuple[TierId, RoleTypeId] | None = None
    """A tier that one more role type may look after, whoever has it now."""
    role_types: frozenset[RoleTypeId] | None = None
    """Role types that may be hired; None: all."""
    most_heads: int | None = None
    budget_cents: int | None = None
    """Most that the hires may cost within the horizon."""
    seconds: float = 20.0

    @property
    def is_turned_round(self) -> bool:
        """Whether heads or money are given, and what they cover is asked."""
        return self.most_heads is not None or self.budget_cents is not None
