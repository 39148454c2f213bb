"""Writes the refused rows of a list with their reasons as a workbook, to be mended and brought in again.

Text stays text, so that no spreadsheet program makes a number of "007" or a date of "3/4"; numbers and dates
of a workbook stay what they are, since as text they would be read by the rules of another country. So a row
that is not mended is read again as it was read first, by the same mapping.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from math import isfinite
from pathlib import Path
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.reading.source_table import Cell, SourceTable
from cpm_planner.exchange.replacing import replacing
from cpm_planner.exchange.rows.verdict import Outcome, RowVerdict
from cpm_planner.exchange.rows.watch import STRIDE, Watch
from cpm_planner.exchange.safe_text import cleaned, kept_as_written
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.errors import InputError

ROW_COLUMN: Final = "Row in the list"
REASON_COLUMN: Final = "Why it did not enter"
_OWN: Final = (ROW_COLUMN, REASON_COLUMN)
_SHEET: Final = "Refused rows"
_WIDTHS: Final = {ROW_COLUMN: 12.0, REASON_COLUMN: 60.0}
_WIDTH: Final = 18.0
_TEXT: Final = "@"
_MOST_ROWS: Final = 1_048_575
_LAST_UNSAFE_YEAR: Final = 1900
"""Spreadsheet programs disagree on it and know nothing before it."""
_EXACT: Final = 10**15
"""Whole numbers below this are kept by a spreadsheet program to the last digit."""


def write_refused(
    path: Path,
    table: SourceTable,
    checked: ImportCheck,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write the refused rows of a list to a workbook, and give how many they are; without any it writes none.

    Args:
        path: where the workbook goes; a file there is replaced.
        table: the list, with its corrections.
        checked: its check.
        progress: told now and then how much is done, from 0 to 1.
        cancelled: asked now and then; True stops it, and a file that was there stays as it was.

    Raises:
        InputError: the file cannot be written, or a worksheet does not hold that many rows.
        CancelledError: ``cancelled`` said so.
    """
    refused = [verdict for verdict in checked.verdicts if verdict.outcome is Outcome.REFUSED]
    if len(refused) > _MOST_ROWS:
        raise InputError(
            code="too-many-refused",
            what=translate("import", "{refused} rows are refused, more than a worksheet holds").format(
                refused=format_count(len(refused))
            ),
            where=table.source,
            remedy=translate("import", "look at the mapping first: most likely a column is mapped wrongly"),
        )
    if refused:
        columns = [position for position, name in enumerate(table.header) if name not in _OWN]
        names = [*_OWN, *(table.header[position] for position in columns)]
        rows = list(_rows(table, columns, refused, Watch(progress, cancelled)))
        with replacing(path) as file:
            _workbook(names, rows).save(file)
    return len(refused)


def _workbook(names: Sequence[str], rows: Sequence[Sequence[Cell]]) -> Workbook:
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet(_SHEET)
    sheet.freeze_panes = "C2"
    for position, name in enumerate(names, start=1):
        sheet.column_dimensions[get_column_letter(position)].width = _WIDTHS.get(name, _WIDTH)
    sheet.append([_cell(sheet, name, is_head=True) for name in names])
    for row in rows:
        sheet.append([_cell(sheet, cell) for cell in row])
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(names))}{len(rows) + 1}"
    return workbook


def _rows(
    table: SourceTable, columns: Sequence[int], refused: Sequence[RowVerdict], watch: Watch
) -> Iterator[list[Cell]]:
    for count, verdict in enumerate(refused):
        if count % STRIDE == 0:
            watch.look_up(count / len(refused))
        reasons = " ".join(finding.sentence for finding in verdict.findings)
        cells = table.rows[verdict.row_number - table.row_number(0)]
        yield [verdict.row_number, reasons, *(cells[position] for position in columns)]


def _cell(sheet: Any, value: Cell, *, is_head: bool = False) -> Any:
    """Give a cell: text as text, whatever it looks like, the rest as it is where Excel holds it exactly."""
    text = _as_text(value)
    content: Any = value if text is None else kept_as_written(cleaned(text))
    cell = WriteOnlyCell(sheet, content)
    if text is not None:
        cell.data_type = "s"
        cell.number_format = _TEXT
    if is_head:
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _as_text(value: Cell) -> str | None:
    """Give the text that stands in a cell; None for what a worksheet holds exactly as it is."""
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return None
        case int() | Decimal():
            is_held = abs(Decimal(value)) < _EXACT
        case float():
            is_held = isfinite(value)
        case date():
            is_held = value.year > _LAST_UNSAFE_YEAR
    return None if is_held else str(value)
