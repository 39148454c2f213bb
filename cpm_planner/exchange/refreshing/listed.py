"""A list that was checked, as far as comparing it needs to know."""

from collections.abc import Sequence
from dataclasses import dataclass

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.exchange.rows.columns import Columns
from cpm_planner.exchange.rows.row import Row
from cpm_planner.model.import_record import ColumnTotals


@dataclass(frozen=True, slots=True)
class Listed:
    """A list that was checked.

    Attributes:
        table: it as read.
        kind: what its rows are.
        mapped: the fields that its columns feed.
        rows: its rows as checked, refused ones included.
        skipped: its rows that somebody left out.
        totals: control totals of its mapped columns.
    """

    table: SourceTable
    kind: ListKind
    mapped: frozenset[str]
    rows: Sequence[Row]
    skipped: Sequence[Row]
    totals: tuple[ColumnTotals, ...]

    @classmethod
    def of(
        cls,
        table: SourceTable,
        kind: ListKind,
        mapped: frozenset[str],
        columns: Columns,
        skipped: frozenset[int],
    ) -> "Listed":
        """Part the rows of a list into those that are checked and those with these numbers."""
        left_out = [row for row in columns.rows if row.number in skipped] if skipped else []
        rows = [row for row in columns.rows if row.number not in skipped] if skipped else columns.rows
        return cls(table, kind, mapped, rows, left_out, columns.totals)
