"""What each move of a proposal does and on what it depends, worked out for all of them."""

from collections.abc import Callable
from dataclasses import dataclass

from cpm_planner.balance.dependencies import Dependencies, Dependency
from cpm_planner.balance.effects import MoveEffect, Proposed
from cpm_planner.balance.moves import Move
from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.model.plan import Plan


@dataclass(frozen=True, slots=True)
class ExplainedMove:
    """A move, what it changes, and the moves it needs."""

    move: Move
    effect: MoveEffect
    dependencies: tuple[Dependency, ...]


def explain_moves(
    plan: Plan,
    moves: tuple[Move, ...],
    progress: Callable[[StudyProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[ExplainedMove, ...]:
    """Explain moves of one proposal, in their order; cancelled, only as many as there was time for."""
    proposed = Proposed.of(plan, moves)
    dependencies = Dependencies(proposed)
    explained: list[ExplainedMove] = []
    for move in moves:
        if cancelled is not None and cancelled():
            break
        explained.append(ExplainedMove(move, proposed.effect(move), dependencies.of(move)))
        if progress is not None:
            progress(StudyProgress(len(explained) / len(moves), "reasons"))
    return tuple(explained)
