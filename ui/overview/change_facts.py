"""What differs between a scenario and the one it was made from, as counts and spreads."""

from dataclasses import dataclass

from cpm_planner.balance.moves import moves_between
from cpm_planner.model.ids import PartnerId
from cpm_planner.workload.figures import Figures


@dataclass(frozen=True, slots=True)
class ChangeFacts:
    """Moves and spreads against the base scenario."""

    base_name: str
    moved: tuple[PartnerId, ...]
    minutes: int
    """What the moved partners need a month."""
    revenue_cents: int
    currency: str
    spreads: tuple[tuple[str, float | None, float | None], ...]
    """Name of each role type with CPMs, and its spread before and after."""


def change_facts(base_name: str, before: Figures, after: Figures) -> ChangeFacts:
    """Compare the figures of two plans."""
    moves = moves_between(before, after)
    role_types = sorted(after.plan.role_types.values(), key=lambda role: role.rank)
    spreads = []
    for role in role_types:
        was, now = before.evenness.get(role.id), after.evenness[role.id]
        if now.cpms or (was is not None and was.cpms):
            spreads.append((role.name, None if was is None else was.spread, now.spread))
    return ChangeFacts(
        base_name,
        tuple(move.partner for move in moves),
        sum(move.minutes_per_month for move in moves),
        sum(move.revenue_cents for move in moves),
        after.plan.assumptions.currency,
        tuple(spreads),
    )
