"""Success criteria: what a CPM of a sales model is measured by."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from cpm_planner.model.ids import CriterionId, PartnerId, TierId
from cpm_planner.model.sales_model import SalesModel


class Timing(StrEnum):
    """Whether a criterion shows early what will come, or late what has come."""

    LEADING = "leading"
    LAGGING = "lagging"


class Direction(StrEnum):
    """Which way is better."""

    HIGHER = "higher"
    LOWER = "lower"


class RollUp(StrEnum):
    """How the targets of partners become that of a CPM."""

    SUM = "sum"
    """What is counted: each partner adds its target, in proportion to its weight for the model."""
    MEAN = "mean"
    """What is a rate: the mean of the partners' targets, weighed by the hours they take."""


class ReviewCadence(StrEnum):
    """How often a criterion is looked at."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half_yearly"
    YEARLY = "yearly"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One success criterion of a sales model."""

    id: CriterionId
    name: str
    rank: int
    """Place among those of its model and timing; lower is chosen first."""
    model: SalesModel
    timing: Timing
    target_hundredths: int
    """What one partner should reach in a year, in hundredths of the unit."""
    unit: str = ""
    """Such as "%", "sessions" or "days"."""
    direction: Direction = Direction.HIGHER
    roll_up: RollUp = RollUp.SUM
    cadence: ReviewCadence = ReviewCadence.QUARTERLY
    measure: str = ""
    """What exactly is counted."""
    evidence: str = ""
    """Where the figure comes from."""
    tier_targets: Mapping[TierId, int] = field(default_factory=dict)
    """Targets of partners of a tier, in hundredths of the unit, where they differ."""

    def usual_target(self, tier: TierId | None) -> int:
        """Give what a partner of a tier should reach, in hundredths of the unit, unless agreed otherwise."""
        return self.target_hundredths if tier is None else self.tier_targets.get(tier, self.target_hundredths)


@dataclass(frozen=True, slots=True)
class AgreedTargets:
    """Targets agreed with one partner; they win over those of the criteria."""

    partner: PartnerId
    hundredths: Mapping[CriterionId, int]
    """By criterion, in hundredths of its unit."""
    note: str = ""
    """When and with whom they were agreed."""
