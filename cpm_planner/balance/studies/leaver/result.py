"""What a leaver study is asked for and tells."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cpm_planner.balance.main_models import FocusWish
from cpm_planner.balance.obstacles import ObstacleKind
from cpm_planner.balance.proposal import EVEN_WITHIN_POINTS
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.evenness import Evenness

WORK: Final = 12


@dataclass(frozen=True, slots=True)
class LeaverRequest:
    """Who leaves and when."""

    cpm: CpmId
    month: Month
    """Last month in the seat: the successors start in it, and the handover begins."""
    more_moves: int = 0
    """How many partners of others may move too, so that the team stays even."""
    seed: int = 0
    even_within_points: int = EVEN_WITHIN_POINTS
    focus: FocusWish = FocusWish.AS_IT_COMES
    """How focused those should be who stay."""
    work_limit: int = WORK
    """Work of the search, see :func:`cpm_planner.balance.core.solve.solve`."""


@dataclass(frozen=True, slots=True)
class Takeover:
    """One partner, or the models of a split one, that somebody else takes."""

    partner: PartnerId
    giver: CpmId | None
    """The leaver, except for the moves of others that were allowed, and for who had nobody (None) and joins
    partners of the leaver that it is kept together with."""
    taker: CpmId
    is_primary: bool
    """Whether the partner gets another primary CPM, not only a model another specialist."""
    models: tuple[SalesModel, ...]
    """The models that change hands of a split partner; empty when the whole partner does."""
    before: Assignment | None
    after: Assignment
    minutes_before: int
    """Minutes a month the partner needs of everybody who works with it, before and after."""
    minutes_after: int
    workload_minutes: int
    """Minutes of work a month, before fit."""
    fit: float | None
    """Workload / minutes needed afterwards; None without workload."""
    handover_minutes: int
    """What each of both CPMs spends once on handing over; 0 where only a part changes hands."""
    revenue_cents: int
    known_months: int | None
    """Age of the relationship that ends; None where it is not known."""
    speaks: bool
    """Whether who takes it speaks the partner's language."""
    is_at_home: bool
    """Whether the partner is in a home region of who takes it."""


@dataclass(frozen=True, slots=True)
class LeftOver:
    """One partner, or the models of a split one, that nobody can take."""

    partner: PartnerId
    is_primary: bool
    models: tuple[SalesModel, ...]
    obstacles: tuple[tuple[ObstacleKind, int], ...]
    """The rules in the way and how many of the other CPMs each keeps from it, the most frequent first; empty
    where nobody has capacity in that month."""
    revenue_cents: int


@dataclass(frozen=True, slots=True)
class Kept:
    """One partner the leaver keeps until a holdout ends; the seat stays that long."""

    partner: PartnerId
    until: Month
    taker: CpmId


@dataclass(frozen=True, slots=True)
class TakerLoad:
    """What a CPM who takes something has to do in the leaving month; all minutes."""

    cpm: CpmId
    before: int
    after: int
    """Without handovers, which pass."""
    available: int
    handover: int
    """Handovers of that month."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """Who takes what."""

    plan: Plan
    """The plan the study was made of."""
    cpm: CpmId
    month: Month
    end: Month
    """Last month in the seat: the leaving month, or the last holdout's where that is later."""
    takeovers: tuple[Takeover, ...]
    """The partner with the highest revenue first; others' moves last."""
    left_over: tuple[LeftOver, ...]
    kept: tuple[Kept, ...]
    brought_forward: tuple[PartnerId, ...]
    """Partners who were to go from the leaver to somebody later and now go in the leaving month."""
    assignments: Mapping[PartnerId, Assignment]
    """Every assignment that changes."""
    loads: tuple[TakerLoad, ...]
    """Those whose load changes, the highest utilisation afterwards first."""
    before: Mapping[RoleTypeId, Evenness]
    """In the leaving month, with the leaver."""
    after: Mapping[RoleTypeId, Evenness]
    """Without the leaver and without handovers."""
    overload_before: int
    """Overload of all CPMs in the leaving month, with the leaver and without: minutes above capacity, and of
    planned work in the reserve."""
    overload_after: int
    gap: float
    """How far from the best possible takeover this may be at most, as a fraction."""
    is_complete: bool

    @property
    def from_leaver(self) -> tuple[Takeover, ...]:
        """What others take from the leaver."""
        return tuple(each for each in self.takeovers if each.giver == self.cpm)

    @property
    def moves_of_others(self) -> tuple[Takeover, ...]:
        """Moves between those who stay."""
        return tuple(each for each in self.takeovers if each.giver not in (self.cpm, None))

    @property
    def revenue_cents(self) -> int:
        """Revenue at risk: of every partner whose primary CPM leaves, whether somebody can take it or not."""
        taken = sum(each.revenue_cents for each in self.from_leaver if each.is_primary)
        return taken + sum(each.revenue_cents for each in self.left_over if each.is_primary)
