"""Kinds of CPM job."""

from dataclasses import dataclass, field

from cpm_planner.model.ids import RoleTypeId
from cpm_planner.model.pay import Pay
from cpm_planner.model.sales_model import SalesModel


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a role type suits each sales model, in percent: 0 may not, 100 is home ground."""

    sell_to: int
    sell_through: int
    sell_with: int

    def percent(self, model: SalesModel) -> int:
        """Fit for one model, 0..100."""
        return {
            SalesModel.SELL_TO: self.sell_to,
            SalesModel.SELL_THROUGH: self.sell_through,
            SalesModel.SELL_WITH: self.sell_with,
        }[model]


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """From paid hours to the hours left for partners."""

    paid_hours_per_year: int = 2_080
    productive_hours_per_year: int = 1_776
    internal_percent: int = 25
    """Share of the productive hours that meetings, planning and administration take."""
    reserve_percent: int = 25
    """Share of the partner hours kept for requests: the reactive reserve."""

    @property
    def partner_minutes_per_month(self) -> int:
        """Minutes a full-time, fully ramped CPM has for partners in a month."""
        return round(self.productive_hours_per_year * 60 * (100 - self.internal_percent) / (100 * 12))


@dataclass(frozen=True, slots=True)
class RoleType:
    """A kind of CPM job: what it fits, what it has time for, what it costs."""

    id: RoleTypeId
    name: str
    rank: int
    """Place in lists; lower comes first."""
    fit: Fit
    working_time: WorkingTime = WorkingTime()
    target_low_percent: int = 70
    target_high_percent: int = 90
    """The target band of utilisation, in percent."""
    ramp_percent: tuple[int, ...] = (0, 0, 25, 50, 50, 75)
    """Capacity of a new CPM in the first, second, ... month; 100 afterwards."""
    pay: Pay = field(default_factory=Pay)
    """What a seat costs that has no pay of its own."""
    months_to_hire: int = 3
    """From the decision for a new seat to its first month."""
