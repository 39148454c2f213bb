"""What a proposal loses when one of its moves is refused, found by solving again without it.

The partner is held where it is and everything else may move, beginning with the rest of the proposal. The
best plan found then says what would be done instead; its bound says what no plan without it can do better.
With V the proposal's objective, W that of the best plan found without the move and B the bound of such plans,
refusing costs at least max(0, B - V) and at most W - V. A short search may leave W above the true best, so
W - V is "about" unless proved.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from cpm_planner.balance.effects import Proposed, SpreadChange
from cpm_planner.balance.moves import Move, moves_between
from cpm_planner.balance.proposal import BalanceRequest, Proposal
from cpm_planner.balance.studies.restricted import Restriction
from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.balance.translation import InfeasibleError
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import Figures, derive


@dataclass(frozen=True, slots=True)
class CounterfactualRequest:
    """Which moves of which proposal to refuse, one at a time, and how long to search each time."""

    proposal: Proposal
    partners: tuple[PartnerId, ...] = ()
    """The partners whose moves are refused; all of them where none is named."""
    balance: BalanceRequest = field(default_factory=BalanceRequest)
    """What the proposal was asked for: caps, seed, and what counts as even."""
    work: int = 5
    """Neighbourhoods to search for each move; the same work gives the same result ..."""
    seconds: float = 5.0
    """... unless a move takes longer than this."""


@dataclass(frozen=True, slots=True)
class Counterfactual:
    """The best plan found without one move, beside the proposal."""

    partner: PartnerId
    proposed_value: float
    """The objective of the proposal."""
    value: float
    """The objective of the best plan found without the move."""
    bound: float
    """No plan without the move has a lower objective."""
    is_possible: bool = True
    """Whether the rules leave the partner any other place; if not, nothing else is told."""
    is_kept: bool = True
    """Whether a plan without the move was found that keeps limits and caps; if not, nothing else is told."""
    is_proved: bool = False
    """Whether no plan without the move is better than the one found."""
    spreads: tuple[SpreadChange, ...] = ()
    """By role type that has one: of the proposal, and without the move."""
    overload_minutes: tuple[int, int] = (0, 0)
    """Minutes beyond what CPMs have: of the proposal, and without the move."""
    moves: tuple[int, int] = (0, 0)
    """How many moves: of the proposal, and without the move."""
    instead: tuple[Move, ...] = ()
    """Moves that the proposal does not have."""
    dropped: tuple[PartnerId, ...] = ()
    """Partners whose moves of the proposal are no longer made, beside the refused one."""

    @property
    def loss(self) -> float:
        """By how much the best plan found without the move is worse; not above 0 where nothing is lost."""
        return self.value - self.proposed_value

    @property
    def least_loss(self) -> float:
        """By how much every plan without the move is worse."""
        return max(self.bound - self.proposed_value, 0.0)


@dataclass(frozen=True, slots=True)
class Counterfactuals:
    """What refusing each of several moves would cost, in the order of the request."""

    found: tuple[Counterfactual, ...]
    is_complete: bool
    """Whether every move asked for was looked at."""


def refuse_each(
    plan: Plan,
    request: CounterfactualRequest,
    progress: Callable[[StudyProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Counterfactuals:
    """Refuse moves one at a time and solve again each time.

    Raises:
        ClashError: firm rules clash.
    """
    refusing = _Refusing(plan, request)
    partners = request.partners or tuple(move.partner for move in request.proposal.moves)
    found: list[Counterfactual] = []
    for count, partner in enumerate(partners):
        if progress is not None:
            known = Counterfactuals(tuple(found), is_complete=False)
            progress(StudyProgress(count / len(partners), "refusing", known))
        answer = refusing.of(partner, cancelled)
        if cancelled is not None and cancelled():
            break
        found.append(answer)
    return Counterfactuals(tuple(found), len(found) == len(partners))


class _Refusing:
    """One proposal, ready for having its moves refused."""

    def __init__(self, plan: Plan, request: CounterfactualRequest) -> None:
        self._request = request
        self._proposed = Proposed.of(plan, request.proposal.moves)
        self._restriction = Restriction(self._proposed, request.balance)
        self._value = self._restriction.value

    def of(self, partner: PartnerId, cancelled: Callable[[], bool] | None) -> Counterfactual:
        """Solve again without the move of a partner."""
        from cpm_planner.balance.core.solve import (  # noqa: PLC0415 - the solver is loaded only when it runs
            solve,
        )

        unknown = Counterfactual(partner, self._value, self._value, self._value)
        if not self._restriction.can_refuse(partner):
            return replace(unknown, is_possible=False)
        try:
            restricted, request = self._restriction.to([partner]), self._request
        except InfeasibleError:
            return replace(unknown, is_kept=False)
        result = solve(
            restricted.translation.problem,
            objective=request.balance.objective,
            seed=request.balance.seed,
            work_limit=request.work,
            time_limit_seconds=request.seconds,
            start=restricted.start,
            cancelled=cancelled,
        )
        if not result.after.is_allowed:
            return replace(unknown, is_kept=False)
        plan = self._proposed.before.plan
        assignments = restricted.translation.assignments(plan, result.assignment)
        after = derive(replace(plan, assignments=assignments), self._proposed.after)
        is_proved = result.stopped_by == "proved"
        known = Counterfactual(partner, self._value, result.value, result.bound, is_proved=is_proved)
        return self._compared(known, after)

    def _compared(self, known: Counterfactual, after: Figures) -> Counterfactual:
        """Add what is different under the plan without the move."""
        proposed = self._proposed
        moves = moves_between(proposed.before, after)
        wanted = {move.partner: move.after for move in proposed.moves}
        made = {move.partner: move.after for move in moves}
        return replace(
            known,
            spreads=tuple(
                SpreadChange(key, each.spread, after.evenness[key].spread)
                for key, each in proposed.after.evenness.items()
                if each.spread is not None
            ),
            overload_minutes=(proposed.after.overload_minutes, after.overload_minutes),
            moves=(len(wanted), len(made)),
            instead=tuple(move for move in moves if wanted.get(move.partner) != move.after),
            dropped=tuple(key for key in wanted if key not in made and key != known.partner),
        )
