"""What varying the guesses is asked for and tells."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from cpm_planner.balance.proposal import BalanceRequest, Proposal
from cpm_planner.balance.studies.robustness.guesses import Guess
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import PartnerId, RoleTypeId

SAFE_SHARE: Final = 0.8
"""A move that survives in this share of the draws is safe."""


PROPOSAL_SECONDS: Final = 2.0
"""Longest search for a proposal where there is none yet; the draws say more than a better proposal."""


@dataclass(frozen=True, slots=True)
class RobustnessRequest:
    """What to vary and how often."""

    moves: Mapping[PartnerId, Assignment | None] | None = None
    """The proposal's moves, as :meth:`Proposal.accepted` gives them; None: balance first."""
    balance: BalanceRequest = field(default_factory=lambda: BalanceRequest(seconds=PROPOSAL_SECONDS))
    """What the proposal was, or is to be, asked for."""
    vary_percent: int = 20
    draws: int = 5
    single_guesses: int = 1
    """How many of the single guesses are balanced again, those that move the figures most."""
    seed: int = 0
    work_limit: int = 3
    """Work of each balancing, see :func:`cpm_planner.balance.core.solve.solve`."""


@dataclass(frozen=True, slots=True)
class Distribution:
    """How a figure of the unchanged proposal is spread over the draws."""

    low: float
    """10th percentile."""
    median: float
    high: float
    """90th percentile."""


@dataclass(frozen=True, slots=True)
class MoveSurvival:
    """In how many draws a move would be made again."""

    partner: PartnerId
    before: Assignment | None
    after: Assignment | None
    leaves: int
    """Draws in which the partner leaves the CPM it is with."""
    same: int
    """Draws in which it goes to the very CPM proposed."""
    draws: int

    @property
    def share(self) -> float | None:
        """Share of the draws in which the very same move is made; None before the first."""
        return self.same / self.draws if self.draws else None

    @property
    def is_safe(self) -> bool:
        """Whether the move survives in most draws."""
        return self.share is not None and self.share >= SAFE_SHARE


@dataclass(frozen=True, slots=True)
class Effect:
    """What the unchanged proposal is like when one guess is wrong one way."""

    spread_points: float
    """By how many percentage points the spread of the role type concerned most rises (or falls)."""
    role_type: RoleTypeId | None
    """That role type; None where no spread changes."""
    overload_minutes: int
    """By how many minutes a month overload rises (or falls), over all CPMs."""
    otherwise: int | None = None
    """Partners that balancing again places otherwise; None where that was not tried."""


@dataclass(frozen=True, slots=True)
class GuessEffect:
    """What one guess alone can do."""

    guess: Guess
    lower: Effect
    """If the true figure is lower by the share asked for."""
    higher: Effect

    @property
    def otherwise(self) -> int | None:
        """Partners placed otherwise, the worse way of the two; None where that was not tried."""
        tried = [each.otherwise for each in (self.lower, self.higher) if each.otherwise is not None]
        return max(tried, default=None)

    @property
    def spread_points(self) -> float:
        """How far the spread moves, either way."""
        return max(abs(self.lower.spread_points), abs(self.higher.spread_points))

    @property
    def overload_minutes(self) -> int:
        """How much more overload there is, the worse way of the two."""
        return max(self.lower.overload_minutes, self.higher.overload_minutes)


@dataclass(frozen=True, slots=True)
class Robustness:
    """How sure a proposal is."""

    proposal: Proposal | None
    """The proposal, where it was made here."""
    moves: tuple[MoveSurvival, ...]
    """The surest first."""
    vary_percent: int
    draws: int
    """Draws balanced again so far."""
    otherwise_anyway: int | None
    """Partners placed otherwise by balancing again with every guess right: the search's own doubt."""
    spread: float | None
    """Widest spread within a role type under the proposal, with every guess right."""
    overload_minutes: int
    """Overload under the proposal, with every guess right."""
    drawn_spread: Distribution | None
    """The widest spread over the draws; None without any."""
    drawn_spreads: Mapping[RoleTypeId, Distribution]
    """The same for each role type with CPMs to compare."""
    drawn_overload_minutes: Distribution | None
    """Overload over the draws; None without any."""
    guesses: tuple[GuessEffect, ...]
    """The most decisive first; those without any effect are left out."""
    is_complete: bool

    @property
    def safe(self) -> tuple[MoveSurvival, ...]:
        """Moves that survive in most draws."""
        return tuple(move for move in self.moves if move.is_safe)
