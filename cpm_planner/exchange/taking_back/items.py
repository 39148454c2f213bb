"""What taking a workbook back found: cells that were changed, and cells that something is wrong with."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cpm_planner.exchange.finance_inputs.scalars import Scalar
from cpm_planner.exchange.taking_back.workbook import ReturnedWorkbook
from cpm_planner.model.plan import Plan


class ChangeKind(StrEnum):
    """How a changed cell stands to the plan as it is now."""

    CHANGED = "changed"
    """The plan still says what was exported."""
    CONFLICT = "conflict"
    """The plan says something else by now: it stays unless the workbook is taken."""


@dataclass(frozen=True, slots=True)
class CellChange:
    """A cell that was changed in the workbook."""

    place: str
    """Sheet and cell, such as "Positions!K12"."""
    table: str
    key: str
    column: str
    who: str
    """How a person knows the row."""
    kind: ChangeKind
    exported: Scalar
    """What the workbook was exported with; None: nothing of its own."""
    theirs: Scalar
    """What the workbook says now."""
    ours: Scalar
    """What the plan says now."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is wrong with the workbook; nothing of the cell or row is taken."""

    code: str
    place: str
    text: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What is taken: changes unless refused, conflicts when asked for."""

    refused: frozenset[str] = frozenset()
    """Places of cells."""
    taken: frozenset[str] = frozenset()

    def take(self, change: CellChange) -> bool:
        """Whether a change is taken."""
        if change.place in self.refused:
            return False
        return change.kind is ChangeKind.CHANGED or change.place in self.taken


AS_PROPOSED: Final = Choices()


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A workbook compared with the plan."""

    returned: ReturnedWorkbook
    plan: Plan
    """The plan it was compared with."""
    changes: tuple[CellChange, ...]
    findings: tuple[Finding, ...]
    changed_since: int
    """How many of the exported cells the plan itself has changed since."""

    def taken(self, choices: Choices = AS_PROPOSED) -> tuple[CellChange, ...]:
        """Give the changes that are taken."""
        return tuple(change for change in self.changes if choices.take(change))

    @property
    def places(self) -> Collection[str]:
        """Give the places of all changed cells."""
        return {change.place for change in self.changes}
