"""The rest of a proposal put right at once after some of its moves were refused."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from cpm_planner.balance.effects import Proposed
from cpm_planner.balance.kept import refuse_broken
from cpm_planner.balance.moves import moves_between
from cpm_planner.balance.proposal import BalanceRequest, Proposal
from cpm_planner.balance.studies.restricted import Restriction
from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import derive


@dataclass(frozen=True, slots=True)
class RepairRequest:
    """Which moves of which proposal are refused, and how long to search for others."""

    proposal: Proposal
    refused: frozenset[PartnerId]
    """Partners that are to stay where they are, also those refused in earlier rounds."""
    pinned: frozenset[PartnerId] = frozenset()
    """Partners whose moves are settled and made as they are proposed."""
    balance: BalanceRequest = field(default_factory=BalanceRequest)
    """What the proposal was asked for: caps, seed, and what counts as even."""
    work: int = 20
    """Neighbourhoods to search; more work, a better plan. The same work gives the same result ..."""
    seconds: float = 5.0
    """... unless it takes longer than this."""


def repair(
    plan: Plan,
    request: RepairRequest,
    progress: Callable[[StudyProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Proposal:
    """Search for the best moves without the refused ones, beginning with all the others.

    The bound of the result holds for plans without the refused moves and with the pinned ones.

    Raises:
        ClashError: firm rules clash.
        InfeasibleError: no plan without the refused moves was found that keeps every rule.
    """
    from cpm_planner.balance.core.solve import solve  # noqa: PLC0415 - the solver is loaded only when it runs

    proposed = Proposed.of(plan, request.proposal.moves)
    restricted = Restriction(proposed, request.balance).to(request.refused, request.pinned)
    result = solve(
        restricted.translation.problem,
        objective=request.balance.objective,
        seed=request.balance.seed,
        work_limit=request.work,
        time_limit_seconds=request.seconds,
        start=restricted.start,
        progress=progress
        and (lambda now: progress(StudyProgress(min(now.seconds / request.seconds, 1.0), now.phase))),
        cancelled=cancelled,
    )
    refuse_broken(plan, restricted.translation, result.assignment, "refused")
    assignments = restricted.translation.assignments(plan, result.assignment)
    after = derive(replace(plan, assignments=assignments), proposed.before)
    return Proposal(
        plan=plan,
        moves=moves_between(proposed.before, after),
        before=proposed.before.evenness,
        after=after.evenness,
        value=result.value,
        bound=result.bound,
        gap=result.gap,
        seconds=result.seconds,
        stopped_by=str(result.stopped_by),
    )
