"""As exported: what every cell that may be changed held, kept to see what was changed and by whom."""

from collections.abc import Iterator
from typing import Final

from cpm_planner.exchange.finance_inputs.state import STATE_SHEET, STATE_TABLE, StateCell
from cpm_planner.exchange.workbook.columns import text_column
from cpm_planner.exchange.workbook.heads import head, linked_verdict
from cpm_planner.exchange.workbook.layout import Column, Sheet, Table, table_sheet
from cpm_planner.exchange.workbook.source import Source
from cpm_planner.formatting.language import to_translate

_NOTE: Final = to_translate(
    "workbook", "Leave this sheet as it is: without it nobody can tell what was changed since the export."
)
_COLUMN_WIDTHS: Final = (18, 34, 26, 40)


def as_exported_sheet(source: Source, verdict: str) -> Sheet:
    """Lay the sheet out."""
    top = head(STATE_SHEET, source, _NOTE, verdict=linked_verdict(verdict))
    return table_sheet(STATE_SHEET, top, Table(STATE_TABLE, tuple(_columns()), source.state))


def _columns() -> Iterator[Column[StateCell]]:
    yield text_column("Table", lambda cell: cell.table, _COLUMN_WIDTHS[0])
    yield text_column("Row ID", lambda cell: cell.key, _COLUMN_WIDTHS[1])
    yield text_column("Column", lambda cell: cell.column, _COLUMN_WIDTHS[2])
    yield text_column("Value", lambda cell: cell.text, _COLUMN_WIDTHS[3])
