"""What a clash is told in: demands, the sets of them that clash, and changes that lead out."""

from dataclasses import dataclass

from cpm_planner.model.ids import PartnerId, RuleId
from cpm_planner.model.rule import Rule


@dataclass(frozen=True, slots=True)
class AskedCap:
    """How many partners may move as the request asks, in partners or in percent of those assigned."""

    limit: int
    is_percent: bool = False


@dataclass(frozen=True, slots=True)
class Demand:
    """A rule of the plan under its id, or a limit of the request, which has none."""

    key: RuleId | None
    rule: Rule | AskedCap


@dataclass(frozen=True, slots=True)
class Clash:
    """Demands that cannot be met together, while without any one of them the others can."""

    demands: tuple[Demand, ...]
    partners: tuple[PartnerId, ...]
    """Partners who show it: nobody may have them, or there are too many of them."""
    is_irreducible: bool = True
    """Whether every demand is proved to be needed; False when there was no time to try."""


@dataclass(frozen=True, slots=True)
class Change:
    """A demand left out, or another in its place, such as a higher limit; without either, one added."""

    before: Demand | None
    after: Rule | AskedCap | None


@dataclass(frozen=True, slots=True)
class WayOut:
    """Changes after which everything can be met, tried out."""

    changes: tuple[Change, ...]
    cost: int
    is_cheapest: bool = False
    """Whether it is proved that no dropping of rules costs less, by the weights of each kind of rule."""


@dataclass(frozen=True, slots=True)
class ClashRequest:
    """What is asked beside the plan's own rules, and how much is to be found out."""

    max_moves: int | None = None
    max_moved_percent: int | None = None
    most_ways_out: int = 6
    seconds: float = 10.0
    """When to stop narrowing clashes down (at half of it) and looking for other ways out."""


@dataclass(frozen=True, slots=True)
class Clashes:
    """What stands between the firm rules; without clashes everything can be met."""

    clashes: tuple[Clash, ...]
    """The smallest first."""
    ways_out: tuple[WayOut, ...]
    """The cheapest first."""
    remarks: tuple["Remark", ...]
    is_complete: bool = True
    """False after cancelling: there may be more clashes and cheaper ways out."""

    @property
    def can_be_met(self) -> bool:
        """Whether no rules clash, as far as that was found out."""
        return not self.clashes


@dataclass(frozen=True, slots=True)
class Remark:
    """Something kept as it is although it does not match, or a rule about what is not balanced now."""

    kind: str
    """"locked-misfit", "locked-region", "locked-language", "nobody-fits" or "waiting"."""
    partners: tuple[PartnerId, ...]
