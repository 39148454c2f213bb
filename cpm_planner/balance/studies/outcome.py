"""What a plan brings, in the figures a director steers by."""

from dataclasses import dataclass

from cpm_planner.balance.moves import moves_between
from cpm_planner.workload.evenness import widest
from cpm_planner.workload.figures import Figures


@dataclass(frozen=True, slots=True)
class Outcome:
    """The figures of one plan, and how many moves lead to it."""

    widest_spread: float
    """Largest spread of utilisation within a role type, 0.1 for ten points."""
    overload_minutes: int
    """Minutes a month beyond capacity, and of planned work in the reserve, over all CPMs."""
    misfit_minutes: int
    """Minutes a month needed only because fits are below 100 %."""
    moves: int
    """Partners with another CPM than before; those whom nobody had are not counted."""


def outcome(before: Figures, after: Figures) -> Outcome:
    """Give what a plan brings, moves counted from another."""
    with_somebody = after.needed_minutes > 0
    needed = after.needed_minutes.sum() - after.partner_minutes[with_somebody].sum()
    return Outcome(
        widest_spread=widest(after.evenness) or 0.0,
        overload_minutes=after.overload_minutes,
        misfit_minutes=max(int(needed), 0),
        moves=sum(move.before is not None for move in moves_between(before, after)),
    )
