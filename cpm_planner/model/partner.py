"""The companies we sell with, through and to."""

from dataclasses import dataclass

from cpm_planner.model.ids import PartnerId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.place import NOWHERE, Address, Coordinates
from cpm_planner.model.sales_model import UNTAGGED, ModelMix


@dataclass(frozen=True, slots=True)
class KnownWorkload:
    """A workload somebody measured; it wins over the computed one."""

    minutes_per_month: int
    reason: str


@dataclass(frozen=True, slots=True)
class Partner:
    """One partner; names need not be unique, ids are."""

    id: PartnerId
    name: str
    external_id: str = ""
    """The key in the source, kept as text with its case and leading zeros."""
    tier: TierId | None = None
    """None while nobody has set it; the plan's default tier then counts."""
    mix: ModelMix = UNTAGGED
    effort_percent: int = 100
    """Effort factor: 100 is a usual partner of its tier."""
    known_workload: KnownWorkload | None = None
    start: Month | None = None
    """First month as a partner; onboarding hours count from here. None: long known."""
    revenue_cents: int = 0
    """Revenue a year, in hundredths of the plan's currency."""
    segment: str = ""
    """What the source calls the kind of partner, such as its business type."""
    region: str = ""
    language: str = ""
    address: Address = NOWHERE
    coordinates: Coordinates | None = None
    note: str = ""
    end: Month | None = None
    """Last month as a partner; None: no end known."""
    growth_percent: int | None = None
    """Growth of its workload a year; None: that of its tier and models."""

    def is_there_in(self, month: Month) -> bool:
        """Whether the partner has begun by a month and has not ended before it."""
        return (self.start is None or self.start <= month) and (self.end is None or month <= self.end)
