"""What a CPM does for a partner."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from cpm_planner.model.ids import ActivityId, TierId
from cpm_planner.model.sales_model import SalesModel


class Drive(StrEnum):
    """Whether the CPM or a request sets the activity off."""

    PROACTIVE = "proactive"
    REACTIVE = "reactive"


@dataclass(frozen=True, slots=True)
class Activity:
    """One kind of work for a partner, counted for one sales model or, when shared, once per partner."""

    id: ActivityId
    name: str
    rank: int
    """Place in lists; lower comes first."""
    model: SalesModel | None
    """The model it belongs to; None when shared."""
    drive: Drive
    minutes_each: int
    times_per_year: Mapping[TierId, int] = field(default_factory=dict)
    """How often a year by tier; a tier that is missing has none of it."""

    def minutes_per_year(self, tier: TierId | None) -> int:
        """Minutes a partner of this tier costs a year, before its weight and effort factor."""
        return self.minutes_each * self.times_per_year.get(tier, 0) if tier is not None else 0
