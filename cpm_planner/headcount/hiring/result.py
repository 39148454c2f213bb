"""What a hiring plan tells."""

from collections.abc import Mapping
from dataclasses import dataclass

from cpm_planner.headcount.hiring.core.smallest import Sought
from cpm_planner.headcount.hiring.request import HiringRequest
from cpm_planner.headcount.hiring.seats import PossibleHire
from cpm_planner.model.ids import RoleTypeId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Saved:
    """What would go wrong without one of some hires."""

    first: Month
    last: Month
    """First and last month in which work would be left undone within the target."""
    worst: Month
    minutes: int
    """Minutes left undone in the worst month."""


@dataclass(frozen=True, slots=True)
class PlannedHire:
    """Seats of one kind that start in the same month."""

    hire: PossibleHire
    count: int
    cost_cents: int
    """Within the horizon, for all of them."""
    saves: Saved | None
    """None where nothing more would be left undone without one of them."""


@dataclass(frozen=True, slots=True)
class RoleUse:
    """Utilisation of one role type, month by month; None without capacity."""

    before: tuple[float | None, ...]
    after: tuple[float | None, ...]
    """With the hires, and with work where the plan puts it; what nobody has time for counts too."""


@dataclass(frozen=True, slots=True)
class LeftWork:
    """Work of partners of one tier and region that nobody has time for within the target."""

    tier: TierId | None
    region: str
    worst: Month
    minutes: int
    """In the worst month."""
    revenue_cents: int
    """A year, of partners in proportion to the part of their work that is left in that month."""


@dataclass(frozen=True, slots=True)
class HiringPlan:
    """Hires, what they do, and how much fewer or cheaper they could be at most."""

    plan: Plan
    request: HiringRequest
    months: tuple[Month, ...]
    hires: tuple[PlannedHire, ...]
    bound: int
    """Nothing smaller will do: hires or cents, as sought; of a question turned round, no bound on hires."""
    cost_bound: int
    """No hires of the same number cost less, in cents within the horizon."""
    is_proved: bool
    """Whether both bounds are met, and no such hires could start later."""
    left_minutes: tuple[int, ...]
    """(months,): minutes beyond the target."""
    unavoidable_minutes: tuple[int, ...]
    """(months,): the part of it that no hires could save; 0 in months that need not be within the target."""
    moved_minutes: tuple[int, ...]
    """(months,): minutes of work that another role type does than now."""
    use: Mapping[RoleTypeId, RoleUse]
    left: tuple[LeftWork, ...]
    """The highest revenue first."""
    covered_revenue: float
    """Share of revenue whose work is done within the target, over the months that count."""
    revenue_bound: float
    """No hires within the limits cover more; 1 without limits."""
    is_complete: bool
    """Whether the search ended by itself, not cancelled."""
    seconds: float

    @property
    def heads(self) -> int:
        """Seats to hire."""
        return sum(each.count for each in self.hires)

    @property
    def cost_cents(self) -> int:
        """Cost of the hires within the horizon."""
        return sum(each.cost_cents for each in self.hires)

    @property
    def annual_cents(self) -> int:
        """Cost of a full year of the hires at today's pay, without what is paid once, at plan rates."""
        return sum(each.count * _annual(self.plan, each.hire.role_type) for each in self.hires)

    @property
    def months_left(self) -> tuple[Month, ...]:
        """Months in which some work is beyond the target."""
        return tuple(m for m, minutes in zip(self.months, self.left_minutes, strict=True) if minutes)

    @property
    def leaves_avoidable(self) -> bool:
        """Whether work is beyond the target that other hires would save."""
        return sum(self.left_minutes) > sum(self.unavoidable_minutes)

    @property
    def is_smallest(self) -> bool:
        """Whether no smaller set of hires will do."""
        value = self.cost_cents if self.request.sought is Sought.COST else self.heads
        return value <= self.bound


def _annual(plan: Plan, key: RoleTypeId) -> int:
    pay = plan.role_types[key].pay
    rate = plan.assumptions.rates.get(pay.currency, 1)
    return round(pay.annual_cents * rate)
