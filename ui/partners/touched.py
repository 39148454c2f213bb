"""What a change in the session means for the rows of the table of partners."""

from dataclasses import dataclass
from typing import Any

from cpm_planner.model.change import Delta, PlanChange
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.rule import LockPartner
from cpm_planner.workspace.session import News


@dataclass(frozen=True, slots=True)
class Touched:
    """Which rows to show anew.

    Attributes:
        other_rows: partners came, went or are parked, or another plan is worked on.
        all_rows: something all rows depend on changed, such as a tier or an activity.
        rows: the partners that changed themselves.
    """

    other_rows: bool = False
    all_rows: bool = False
    rows: frozenset[PartnerId] = frozenset()


def touched_by(news: News) -> Touched:
    """Work out what to show anew."""
    active = news.after.active
    if news.change.active is not None or active in news.change.scenarios:
        return Touched(other_rows=True, all_rows=True)
    change = news.change.plans.get(active)
    return Touched() if change is None else _touched_in(change)


def came_or_went(changes: Delta[Any, Any]) -> bool:
    """Whether anything is there that was not, or the other way round."""
    return any(before is None or after is None for before, after in changes.values())


def _touched_in(change: PlanChange) -> Touched:
    locked = {
        rule.partner for pair in change.rules.values() for rule in pair if isinstance(rule, LockPartner)
    }
    return Touched(
        other_rows=bool(change.parked) or came_or_went(change.partners),
        all_rows=bool(
            change.assumptions or change.tiers or change.activities or change.cpms or change.criteria
        ),
        rows=frozenset({*change.partners, *change.assignments, *change.agreed_targets, *locked}),
    )
