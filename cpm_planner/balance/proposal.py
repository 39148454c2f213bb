"""Proposals: what the optimiser suggests for a plan, and how good that provably is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from cpm_planner.balance.clashes.refusal import ClashError, refuse_clashes
from cpm_planner.balance.core.objective import BASIS_POINTS, Objective
from cpm_planner.balance.kept import refuse_broken
from cpm_planner.balance.main_models import FocusWish
from cpm_planner.balance.moves import Move, moves_between
from cpm_planner.balance.staying import Staying
from cpm_planner.balance.translation import InfeasibleError, Translation, translate
from cpm_planner.formatting import language
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import PartnerId, RoleTypeId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.evenness import Evenness
from cpm_planner.workload.figures import Figures, derive

EVEN_WITHIN_POINTS: Final = 5
"""A starting guess: hours are estimates, and differences below this are not worth a partner's new CPM."""


@dataclass(frozen=True, slots=True)
class BalanceRequest:
    """What the user asks of a run."""

    seconds: float = 10.0
    """Longest run; a proven best plan ends it earlier."""
    max_moves: int | None = None
    """Most partners that may change their CPM; those that nobody has yet are not counted."""
    max_moved_percent: int | None = None
    """The same as a share of all assigned partners."""
    seed: int = 0
    even_within_points: int = EVEN_WITHIN_POINTS
    """Spread of utilisation within a role type, in percentage points, that counts as even."""
    focus: FocusWish = FocusWish.AS_IT_COMES
    """How focused CPMs should be."""
    staying: Staying = field(default_factory=Staying)
    """What must not change."""

    @property
    def objective(self) -> Objective:
        """What the run minimises."""
        return Objective(tolerance_basis_points=self.even_within_points * BASIS_POINTS // 100)

    def most_moves(self, plan: Plan) -> int | None:
        """Most partners of a plan that may change their CPM; None for no limit."""
        caps = [] if self.max_moves is None else [self.max_moves]
        if self.max_moved_percent is not None:
            caps.append(len(plan.assignments) * self.max_moved_percent // 100)
        return min(caps, default=None)

    def translated(self, figures: Figures) -> Translation:
        """Lay a plan out for the optimiser as is wished for.

        Raises:
            InfeasibleError: more has to move than may move.
        """
        return translate(
            self.staying.as_rules(figures),
            max_moved_partners=self.most_moves(figures.plan),
            focus=self.focus,
        )

    def refuse_clashes(self, figures: Figures, cancelled: Callable[[], bool] | None = None) -> None:
        """Let only wishes pass that can be met together with the plan's firm rules.

        Raises:
            ClashError: firm rules of the plan clash, with each other or with the limits on moves.
            InfeasibleError: they clash with what is to stay as it is.
            CancelledError: it was asked to stop before that was known.
        """
        caps, held = (self.max_moves, self.max_moved_percent), self.staying.as_rules(figures)
        try:
            refuse_clashes(held, *caps, cancelled)
        except ClashError as clash:
            if held is not figures:
                refuse_clashes(figures, *caps, cancelled)
                raise InfeasibleError(
                    code="infeasible",
                    what=language.translate(
                        "balance", "Not all that is to stay as it is can: {clash}"
                    ).format(clash=clash.what),
                    remedy=language.translate("balance", "leave some of it out of what must not change"),
                ) from clash
            raise


@dataclass(frozen=True, slots=True)
class BalanceProgress:
    """Where a run stands."""

    phase: str
    seconds: float
    gap: float | None
    """How far from the best possible plan the best found may be at most, as a fraction; None at first."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Moves for one plan; each can be accepted or refused."""

    plan: Plan
    moves: tuple[Move, ...]
    before: Mapping[RoleTypeId, Evenness]
    after: Mapping[RoleTypeId, Evenness]
    value: float
    """The objective of the proposed plan, see :mod:`cpm_planner.balance.core.objective`."""
    bound: float
    """No plan that keeps the rules can have a lower objective."""
    gap: float
    """(value - bound) / value."""
    seconds: float
    stopped_by: str
    """"proved", "time", "work" or "cancelled"."""

    def accepted(self, partners: set[PartnerId]) -> Mapping[PartnerId, Assignment | None]:
        """Give the assignments of the moves of these partners."""
        return {move.partner: move.after for move in self.moves if move.partner in partners}


def propose(
    plan: Plan,
    request: BalanceRequest,
    progress: Callable[[BalanceProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Proposal:
    """Search for the best moves; the same plan, request and seed give the same proposal when time suffices.

    Raises:
        ClashError: firm rules clash; it names the smallest clash and the cheapest way out.
        InfeasibleError: the search was stopped before it found a plan that keeps every rule.
    """
    from cpm_planner.balance.core.solve import solve  # noqa: PLC0415 - the solver is loaded only when it runs

    before = derive(plan)
    request.refuse_clashes(before, cancelled)
    translation = request.translated(before)
    result = solve(
        translation.problem,
        objective=request.objective,
        seed=request.seed,
        time_limit_seconds=request.seconds,
        progress=progress and (lambda now: progress(BalanceProgress(now.phase, now.seconds, now.gap))),
        cancelled=cancelled,
    )
    refuse_broken(plan, translation, result.assignment, result.stopped_by)
    after = derive(replace(plan, assignments=translation.assignments(plan, result.assignment)), before)
    return Proposal(
        plan=plan,
        moves=moves_between(before, after),
        before=before.evenness,
        after=after.evenness,
        value=result.value,
        bound=result.bound,
        gap=result.gap,
        seconds=result.seconds,
        stopped_by=str(result.stopped_by),
    )
