"""What becomes of a row: whether it enters, and what it does to the plan then."""

from dataclasses import dataclass
from enum import StrEnum

from cpm_planner.exchange.rows.finding import Finding


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
