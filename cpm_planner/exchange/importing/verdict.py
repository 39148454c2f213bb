"""What a check says: a verdict per row, counts, control totals, and what the list would change."""

from dataclasses import dataclass
from enum import StrEnum

from cpm_planner.exchange.importing.finding import Finding
from cpm_planner.exchange.importing.questions import NO_QUESTIONS, Questions
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.model.change import PlanChange
from cpm_planner.model.import_record import ColumnTotals


class Outcome(StrEnum):
    """Whether a row enters."""

    ENTERS = "enters"
    ENTERS_WITH_REMARKS = "enters with remarks"
    REFUSED = "refused"


class Effect(StrEnum):
    """What a row that enters does to the plan."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class RowVerdict:
    """What becomes of one row.

    Attributes:
        row_number: its number in the file.
        outcome: whether it enters.
        effect: what it does to the plan; None when it is refused.
        subject: id in the plan of the partner or CPM it is about; empty when it is refused.
        findings: the reasons or remarks.
    """

    row_number: int
    outcome: Outcome
    effect: Effect | None
    subject: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows are what; blank rows are left out of account, all others are one of the four."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: int = 0
    blank: int = 0


@dataclass(frozen=True, slots=True)
class ImportCheck:
    """What a list would do to the plan it was checked against.

    Attributes:
        kind: what its rows are.
        verdicts: one per row that is not blank, in the order of the file.
        counts: how many rows are what.
        change: what the rows that are not refused add and change, each with the value before and after.
        totals: control totals per mapped column.
        notes: findings on the whole list.
        questions: what somebody has to decide, or may.
    """

    kind: ListKind
    verdicts: tuple[RowVerdict, ...]
    counts: Counts
    change: PlanChange
    totals: tuple[ColumnTotals, ...]
    notes: tuple[Finding, ...] = ()
    questions: Questions = NO_QUESTIONS
