"""The way in: list the sheets of a file, and read one table from it."""

from dataclasses import replace
from pathlib import Path

from cpm_planner.exchange.reading import workbook
from cpm_planner.exchange.reading.cancelling import Cancelled, never
from cpm_planner.exchange.reading.child import run_in_child
from cpm_planner.exchange.reading.delimited_text import text_grid
from cpm_planner.exchange.reading.file_kind import FileKind, blaming_the_world, file_kind
from cpm_planner.exchange.reading.source_table import RawGrid, Remark, Row, SheetInfo, SourceTable
from cpm_planner.exchange.reading.table_shape import table_in
from cpm_planner.model.errors import InputError

_OF_FILES_ONLY = ("encoding", "separator")


def list_sheets(path: Path, *, cancelled: Cancelled = never) -> tuple[SheetInfo, ...]:
    """Give the sheets of a workbook in order; none for a text file.

    Raises:
        InputError: the file cannot be read; says why and what to do.
        CancelledError: ``cancelled`` said so.
    """
    kind = file_kind(path)
    if kind is FileKind.TEXT:
        return ()
    return tuple(run_in_child(workbook.sheets_of, path, kind, name=path.name, cancelled=cancelled))


def read_table(  # noqa: PLR0913 - all but the path are choices with a default, named by the caller
    path: Path,
    *,
    sheet: str | None = None,
    header_row: int | None = None,
    encoding: str | None = None,
    separator: str | None = None,
    cancelled: Cancelled = never,
) -> SourceTable:
    """Read one table from a text file or workbook, whatever its name says it is.

    Args:
        path: the file.
        sheet: name of the sheet; None for the first one in sight. Text files have none.
        header_row: row that names the columns, counted from 1; 0 when none does; None to look for it.
        encoding: how a text file is written; None to find out.
        separator: what stands between the cells of a text file; None to find out.
        cancelled: asked now and then; True stops the reading.

    Raises:
        InputError: the file cannot be read; says why and what to do.
        CancelledError: ``cancelled`` said so.
    """
    kind = file_kind(path)
    if kind is not FileKind.TEXT:
        grid = _sheet_grid(path, kind, sheet, cancelled)
    elif sheet:
        raise InputError(
            code="sheet-missing",
            what=f"There is no sheet called {sheet!r}, a text file has none",
            where=path.name,
            remedy="Leave the sheet out",
        )
    else:
        with blaming_the_world(path):
            content = path.read_bytes()
        grid = text_grid(content, path.name, encoding=encoding, separator=separator, cancelled=cancelled)
    return table_in(grid, path.name, header_row)


def read_pasted(text: str, source: str = "", *, header_row: int | None = None) -> SourceTable:
    """Read a range pasted from a spreadsheet, cells parted by tabs.

    Args:
        text: what was pasted.
        source: name to call it by.
        header_row: as for ``read_table``.

    Raises:
        InputError: nothing was pasted, or a quotation mark never closes.
    """
    grid = text_grid(text.encode("utf-8", "replace"), source, encoding="utf-8", separator="\t")
    remarks = tuple(remark for remark in grid.remarks if remark.code not in _OF_FILES_ONLY)
    return table_in(replace(grid, remarks=remarks), source, header_row)


def _sheet_grid(path: Path, kind: FileKind, sheet: str | None, cancelled: Cancelled) -> RawGrid:
    name = ""
    rows: list[Row] = []
    remarks: tuple[Remark, ...] = ()
    for piece in run_in_child(workbook.sheet_pieces, path, kind, sheet, name=path.name, cancelled=cancelled):
        name, remarks = name or piece.sheet, remarks + piece.remarks
        rows.extend(piece.rows)
    return RawGrid(rows, name, remarks)
