"""What each move of a proposal does, in figures of whole plans, seen from both ends.

A move is worth what it changes, and that depends on the moves made before it. Two views are exact and need no
order: *alone*, from the plan as it is to the plan with this move only; and *last*, from the proposed plan
without this move to the proposed plan, which is what the plan loses when only this move is refused.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from cpm_planner.balance.costs import relationship_months
from cpm_planner.balance.distance import kilometres_between
from cpm_planner.balance.moves import Move, giver_and_getter, is_at_home, speaks
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import CpmFigures, Figures, derive
from cpm_planner.workload.reassigned import reassigned


@dataclass(frozen=True, slots=True)
class CpmChange:
    """The figures of one CPM before and after a move: load, requests, focus, partners."""

    cpm: CpmId
    before: CpmFigures
    after: CpmFigures


@dataclass(frozen=True, slots=True)
class SpreadChange:
    """Spread of utilisation within one role type before and after a move; None without capacity."""

    role_type: RoleTypeId
    before: float | None
    after: float | None


@dataclass(frozen=True, slots=True)
class Step:
    """What one move changes on the way from one plan to another."""

    giving: CpmChange | None
    """Who loses the partner, or a part of it; None where nobody had it."""
    getting: CpmChange | None
    """Who gains it; None where nobody does."""
    spreads: tuple[SpreadChange, ...]
    """Of the role types of both, the giver's first."""
    overload_minutes: tuple[int, int]
    """Of all CPMs of the plan, before and after: minutes beyond capacity, and planned work in the reserve."""


@dataclass(frozen=True, slots=True)
class Holding:
    """How a partner is placed with one CPM."""

    cpm: CpmId
    minutes_per_month: int
    """What the partner needs of everybody who works with it."""
    kilometres: float | None
    """Distance to the CPM, None where either place is unknown."""
    is_at_home: bool
    """Whether the partner's region is one of the CPM's, or not known."""
    is_spoken_to: bool
    """Whether the CPM speaks the partner's language, or it is not known."""


@dataclass(frozen=True, slots=True)
class MoveEffect:
    """Everything one move changes and puts at stake."""

    partner: PartnerId
    alone: Step
    """From the plan as it is to the plan with this move only."""
    last: Step
    """From the proposed plan without this move to the proposed plan."""
    before: Holding | None
    after: Holding | None
    revenue_cents: int
    """The partner's revenue a year, whose relationship changes hands."""
    relationship_months: int | None
    """How long the CPM who gives has had the partner; None where nobody knows."""
    handover_minutes: int
    """What each of both CPMs spends on handing over, once."""

    @property
    def minutes_saved(self) -> int:
        """Minutes a month the partner needs less, because whoever gets it fits better; 0 if new."""
        if self.before is None or self.after is None:
            return 0
        return self.before.minutes_per_month - self.after.minutes_per_month


@dataclass(frozen=True)
class Proposed:
    """A plan, the moves proposed for it, and the figures of the plan before and after all of them."""

    moves: tuple[Move, ...]
    before: Figures
    after: Figures

    @classmethod
    def of(cls, plan: Plan, moves: Iterable[Move], figures: Figures | None = None) -> Self:
        """Derive the figures; those of the plan or of an earlier one help."""
        moves, before = tuple(moves), derive(plan, figures)
        return cls(moves, before, reassigned(before, {move.partner: move.after for move in moves}))

    def effect(self, move: Move) -> MoveEffect:
        """Work out what one of the moves does."""
        giving, getting = giver_and_getter(move)
        with_it = reassigned(self.before, {move.partner: move.after})
        without_it = reassigned(self.after, {move.partner: move.before})
        partner, tier = self.before.plan.partners[move.partner], self.before.arrays.partners.tier
        row = self.before.arrays.partners.index[move.partner]
        month = self.before.plan.assumptions.planning_month
        return MoveEffect(
            partner=move.partner,
            alone=_step(self.before, with_it, giving, getting),
            last=_step(without_it, self.after, giving, getting),
            before=_holding(self.before, move.partner, giving),
            after=_holding(self.after, move.partner, getting),
            revenue_cents=partner.revenue_cents,
            relationship_months=relationship_months(move.before, month),
            handover_minutes=int(self.before.arrays.catalogue.handover[tier[row]]) if giving else 0,
        )


def _step(before: Figures, after: Figures, giving: CpmId | None, getting: CpmId | None) -> Step:
    role_types = dict.fromkeys(before.plan.cpms[cpm].role_type for cpm in (giving, getting) if cpm)
    return Step(
        giving=_change(giving, before, after),
        getting=_change(getting, before, after),
        spreads=tuple(
            SpreadChange(key, before.evenness[key].spread, after.evenness[key].spread) for key in role_types
        ),
        overload_minutes=(before.overload_minutes, after.overload_minutes),
    )


def _change(cpm: CpmId | None, before: Figures, after: Figures) -> CpmChange | None:
    return None if cpm is None else CpmChange(cpm, before.cpm(cpm), after.cpm(cpm))


def _holding(figures: Figures, key: PartnerId, holder: CpmId | None) -> Holding | None:
    if holder is None:
        return None
    partner, cpm = figures.plan.partners[key], figures.plan.cpms[holder]
    return Holding(
        cpm=holder,
        minutes_per_month=int(figures.needed_minutes[figures.arrays.partners.index[key]]),
        kilometres=kilometres_between(partner.coordinates, cpm.coordinates),
        is_at_home=is_at_home(cpm, partner.region),
        is_spoken_to=speaks(cpm, partner.language),
    )
