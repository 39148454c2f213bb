"""What the check of the rows of any kind of list works with."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from cpm_planner.exchange.mapping.mapping import Mapping as ListMapping
from cpm_planner.exchange.rows.finding import Finding
from cpm_planner.exchange.rows.owner_question import OwnerQuestion
from cpm_planner.exchange.rows.row import Row
from cpm_planner.exchange.rows.verdict import Effect
from cpm_planner.exchange.rows.watch import STRIDE, Watch
from cpm_planner.model.change import PlanChange
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan

V = TypeVar("V")

_READING_ENDS: Final = 0.6
_WORK_ENDS: Final = 0.95


@dataclass(frozen=True, slots=True)
class Task:
    """One check under way.

    Attributes:
        plan: the plan the list is checked against.
        mapping: how the list is understood.
        rows: its rows, as read.
        defaults: what counts for new rows that say nothing, by field.
        today: the month it is.
        watch: whom to tell and ask.
    """

    plan: Plan
    mapping: ListMapping
    rows: Sequence[Row]
    defaults: Mapping[str, Any]
    today: Month
    watch: Watch

    def watched_rows(self) -> Iterator[Row]:
        """Go through the rows, looking up from time to time."""
        for count, row in enumerate(self.rows):
            if count % STRIDE == 0:
                done = count / len(self.rows)
                self.watch.look_up(_READING_ENDS + (_WORK_ENDS - _READING_ENDS) * done)
            yield row


@dataclass(frozen=True, slots=True)
class Result:
    """What the rows come to: what they change, findings on the whole list, and owners to decide about."""

    change: PlanChange
    notes: tuple[Finding, ...] = ()
    owners: tuple[OwnerQuestion, ...] = ()


def effect_of(before: V | None, after: V) -> Effect:
    """Tell what putting a value in place of another does."""
    if before is None:
        return Effect.NEW
    return Effect.UNCHANGED if before == after else Effect.CHANGED
