"""Coverage levels of partners."""

from dataclasses import dataclass

from cpm_planner.model.ids import TierId


@dataclass(frozen=True, slots=True)
class Tier:
    """A coverage level; a lower rank gets more attention."""

    id: TierId
    name: str
    rank: int
    onboarding_minutes_per_month: int = 0
    """Extra minutes a month while a partner of this tier is new."""
    handover_minutes: int = 0
    """Minutes each of both CPMs spends, once, when a partner of this tier changes its CPM."""
    growth_percent: int = 0
    """Growth a year of the workload of its partners, on top of that of their models."""
