"""What a check says: a verdict per row, counts, control totals, and what the list would change."""

from dataclasses import dataclass

from cpm_planner.exchange.importing.questions import Questions
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.refreshing.agreed import Agreed, agreed
from cpm_planner.exchange.refreshing.items import AS_PROPOSED, Choices, Item
from cpm_planner.exchange.refreshing.source import Source
from cpm_planner.exchange.refreshing.totals import ComparedTotals
from cpm_planner.exchange.rows.finding import Finding
from cpm_planner.exchange.rows.verdict import Counts, RowVerdict
from cpm_planner.model.change import PlanChange
from cpm_planner.model.import_record import ColumnTotals


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
