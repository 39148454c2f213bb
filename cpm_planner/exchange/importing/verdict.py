"""What a check says: a verdict per row, counts, control totals, and what the list would change."""

from dataclasses import dataclass
from enum import StrEnum

from cpm_planner.exchange.importing.finding import Finding
from cpm_planner.exchange.importing.questions import Questions
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.refreshing.agreed import Agreed, agreed
from cpm_planner.exchange.refreshing.items import AS_PROPOSED, Choices, Item
from cpm_planner.exchange.refreshing.source import Source
from cpm_planner.exchange.refreshing.totals import ComparedTotals
from cpm_planner.model.change import PlanChange
from cpm_planner.model.import_record import ColumnTotals


class Outcome(StrEnum):
    """Whether a row enters."""

    ENTERS = "enters"
    ENTERS_WITH_REMARKS = "enters with remarks"
    REFUSED = "refused"
    SKIPPED = "skipped"
    """Left out by somebody."""


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
        effect: what it does to the plan; None when it does not enter.
        subject: id in the plan of the partner or CPM it is about; empty when it does not enter.
        findings: the reasons or remarks.
    """

    row_number: int
    outcome: Outcome
    effect: Effect | None
    subject: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows are what; every row is one of them."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: int = 0
    blank: int = 0
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class ImportCheck:
    """What a list would do to the plan it was checked against.

    Attributes:
        kind: what its rows are.
        verdicts: one per row that is not blank, in the order of the file.
        counts: how many rows are what.
        proposed: what enters where nobody chooses otherwise.
        totals: control totals per mapped column.
        notes: findings on the whole list.
        questions: what somebody has to decide, or may.
        source: where the list comes from, and what that said last.
        items: what the list says that the plan does not, to be taken or not.
        full: what would change if all of it were followed.
        compared: the control totals beside those of the last import.
    """

    kind: ListKind
    verdicts: tuple[RowVerdict, ...]
    counts: Counts
    proposed: Agreed
    totals: tuple[ColumnTotals, ...]
    notes: tuple[Finding, ...]
    questions: Questions
    source: Source
    items: tuple[Item, ...]
    full: PlanChange
    compared: tuple[ComparedTotals, ...]

    @property
    def change(self) -> PlanChange:
        """What changes where nobody chooses otherwise, each with the value before and after.

        Who is parked or taken back stands in ``proposed``.
        """
        return self.proposed.change

    def agreed(self, choices: Choices = AS_PROPOSED) -> Agreed:
        """Give what enters by somebody's choices."""
        if choices == AS_PROPOSED:
            return self.proposed
        return agreed(self.kind, self.items, self.full, choices)
