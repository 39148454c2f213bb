"""What is asked of the study of focus and fit, and what it answers; every threshold is a starting guess."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cpm_planner.balance.moves import Move
from cpm_planner.balance.proposal import Proposal
from cpm_planner.model.ids import CpmId, RoleTypeId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.evenness import Evenness

FOCUS_ABOVE: Final = 1.8
"""A starting guess: from two models played alike on, a CPM switches between roles all month."""
RESERVE_MINUTES_ABOVE: Final = 0
"""A starting guess: any minute by which the reserve falls short counts."""
ANOTHERS_SHARE_ABOVE: Final = 0.3
"""A starting guess: with more than this share of another role's work, a CPM does not do its own."""
CLEARLY_BETTER_POINTS: Final = 20
"""A starting guess: from this many points of fit on, another role type fits clearly better."""


NOT_BALANCED: Final = "not-balanced"
"""How a proposal of such moves ended: nothing was searched for the plan as a whole."""


class Sense(StrEnum):
    """In which sense a CPM is strained, and what is told of it."""

    MANY_MODELS = "many-models"
    """Too many roles; figure: effective number of sales models."""
    SHORT_RESERVE = "short-reserve"
    """Requests beyond the reserve, or planned work in it; figure: minutes a month of both."""
    ANOTHERS_WORK = "anothers-work"
    """Models that another role type fits clearly better; figure: minutes a month of them."""


@dataclass(frozen=True, slots=True)
class FocusRequest:
    """What the user asks."""

    focus_above: float = FOCUS_ABOVE
    reserve_minutes_above: int = RESERVE_MINUTES_ABOVE
    anothers_share_above: float = ANOTHERS_SHARE_ABOVE
    """Share of the hours with a sales model."""
    clearly_better_points: int = CLEARLY_BETTER_POINTS
    most_moves: int = 3
    """Most moves worked out for each strain."""
    most_strains: int = 60
    """Most strains that moves are worked out for, twenty or so of each sense, the most strained first."""


@dataclass(frozen=True, slots=True)
class HelpfulMove:
    """One partner that goes from the strained CPM to another, and what that does to the figure of both."""

    move: Move
    giver: tuple[float, float]
    """The strained CPM's figure before and after this move, the moves named before it made."""
    getter: tuple[float, float]
    """The same of the CPM who gets the partner."""
    getter_utilisation: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Strain:
    """One CPM strained in one sense, and the moves that help most, one made after the other."""

    cpm: CpmId
    sense: Sense
    figure: float
    helpful: tuple[HelpfulMove, ...]
    is_relieved: bool
    """Whether the CPM is no longer strained in this sense after the moves."""
    after: Mapping[RoleTypeId, Evenness]
    """Evenness after the moves."""

    @property
    def figure_after(self) -> float:
        """The figure after all moves."""
        return self.helpful[-1].giver[1] if self.helpful else self.figure

    @property
    def moves(self) -> tuple[Move, ...]:
        """The moves as those of a proposal."""
        return tuple(each.move for each in self.helpful)


@dataclass(frozen=True, slots=True)
class RoleWork:
    """How much another role's work the CPMs of one role type do."""

    role_type: RoleTypeId
    minutes: float
    """Minutes a month with a sales model."""
    anothers_minutes: float
    """How many of them another role type fits clearly better."""

    @property
    def share(self) -> float:
        """Share of another role's work; 0 without work."""
        return self.anothers_minutes / self.minutes if self.minutes > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Focus:
    """Who is strained, and what helps."""

    request: FocusRequest
    roles: tuple[RoleWork, ...]
    """Role types with CPMs, in the plan's order."""
    found: Mapping[Sense, int]
    """CPMs strained in each sense."""
    strains: tuple[Strain, ...]
    """Those that moves were worked out for, by sense, the most strained first."""
    before: Mapping[RoleTypeId, Evenness]
    seconds: float
    is_complete: bool

    @property
    def left_out(self) -> int:
        """Strains that no moves were worked out for."""
        return sum(self.found.values()) - len(self.strains)

    def proposal(self, plan: Plan, strain: Strain) -> Proposal:
        """Give the moves of one strain as a proposal for the plan that was studied.

        They were not balanced, so nothing is known of how good a plan could be: value 1, bound 0.
        """
        return Proposal(
            plan, strain.moves, self.before, strain.after, 1.0, 0.0, 1.0, self.seconds, NOT_BALANCED
        )
