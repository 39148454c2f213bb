"""The way in: list the sheets of a file, and read one table from it; every parser runs in a child process."""

from collections.abc import Callable, Iterator
from pathlib import Path

from cpm_planner.exchange.collection_pause import collection_paused
from cpm_planner.exchange.reading import delimited_text, markup_workbook, workbook
from cpm_planner.exchange.reading.cancelling import Cancelled, never
from cpm_planner.exchange.reading.child import run_in_child
from cpm_planner.exchange.reading.file_kind import FileKind, file_kind
from cpm_planner.exchange.reading.parsed_cells import plain_grid
from cpm_planner.exchange.reading.source_table import (
    EncodingProposal,
    RawGrid,
    SheetInfo,
    SourceTable,
    joined,
)
from cpm_planner.exchange.reading.table_shape import table_in
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError

_WORKBOOKS = (FileKind.ZIPPED_WORKBOOK, FileKind.OLD_WORKBOOK, FileKind.MARKUP_WORKBOOK)


def list_sheets(path: Path, *, cancelled: Cancelled = never) -> tuple[SheetInfo, ...]:
    """Give the sheets of a workbook in order; none for a text file.

    Raises:
        InputError: the file cannot be read; says why and what to do.
        CancelledError: ``cancelled`` said so.
    """
    kind = file_kind(path)
    if kind not in _WORKBOOKS:
        return ()
    if kind is FileKind.MARKUP_WORKBOOK:
        return tuple(run_in_child(markup_workbook.sheets_of, path, name=path.name, cancelled=cancelled))
    return tuple(run_in_child(workbook.sheets_of, path, kind, name=path.name, cancelled=cancelled))


def list_encodings(path: Path, *, cancelled: Cancelled = never) -> tuple[EncodingProposal, ...]:
    """Give the encodings a text file may be written in, the likeliest first, with lines to tell them apart.

    One alone is certain; a workbook has none.

    Raises:
        InputError: the file cannot be read; says why and what to do.
        CancelledError: ``cancelled`` said so.
    """
    if file_kind(path) in _WORKBOOKS:
        return ()
    choices = run_in_child(delimited_text.encodings_of, path, name=path.name, cancelled=cancelled)
    return tuple(choices)


def read_table(  # noqa: PLR0913 - all but the path are choices with a default, named by the caller
    path: Path,
    *,
    sheet: str | None = None,
    header_row: int | None = None,
    encoding: str | None = None,
    separator: str | None = None,
    cancelled: Cancelled = never,
) -> SourceTable:
    """Read one table from a text file, workbook or web page, whatever its name says it is.

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
    if sheet and kind not in _WORKBOOKS:
        raise InputError(
            code="sheet-missing",
            what=translate("import", "There is no sheet called {sheet}, a text file has none").format(
                sheet=repr(sheet)
            ),
            where=path.name,
            remedy=translate("import", "Leave the sheet out"),
        )
    work, choices = _work(kind, sheet, encoding, separator)
    pieces = run_in_child(work, path, *choices, name=path.name, cancelled=cancelled)
    with collection_paused():
        plain: Iterator[RawGrid] = map(plain_grid, pieces) if kind in _WORKBOOKS else pieces
        return table_in(joined(plain), path.name, header_row)


def read_pasted(
    text: str,
    source: str = "",
    *,
    page: str = "",
    header_row: int | None = None,
    cancelled: Cancelled = never,
) -> SourceTable:
    """Read a range pasted from a spreadsheet, cells parted by tabs, or a table pasted from a web page.

    Args:
        text: what was pasted, as plain text.
        source: name to call it by.
        page: what was pasted, as HTML, where the clipboard has that, too.
        header_row: as for ``read_table``.
        cancelled: as for ``read_table``.

    Raises:
        InputError: nothing was pasted.
        CancelledError: ``cancelled`` said so.
    """
    pieces = run_in_child(delimited_text.pasted_pieces, text, page, source, name=source, cancelled=cancelled)
    return table_in(joined(pieces), source, header_row)


def _work(
    kind: FileKind, sheet: str | None, encoding: str | None, separator: str | None
) -> tuple[Callable[..., Iterator[RawGrid]], tuple[object, ...]]:
    """Give what reads a file in pieces, with what it takes beside the path; a child loads no more."""
    if kind is FileKind.MARKUP_WORKBOOK:
        return markup_workbook.sheet_pieces, (sheet,)
    if kind in _WORKBOOKS:
        return workbook.sheet_pieces, (kind, sheet)
    if kind is FileKind.PAGE:
        return delimited_text.page_pieces, (encoding,)
    return delimited_text.text_pieces, (encoding, separator)
