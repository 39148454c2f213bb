"""Reads one sheet of a workbook into plain rows; everything here runs in a child process."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import chain, islice
from pathlib import Path
from typing import Any, TypeVar

from python_calamine import CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from cpm_planner.exchange.reading.archive_guard import damaged
from cpm_planner.exchange.reading.file_kind import FileKind, password_protected
from cpm_planner.exchange.reading.limits import MAXIMUM_CELLS, table_too_large
from cpm_planner.exchange.reading.parsed_cells import plain_cell
from cpm_planner.exchange.reading.sheet_choice import chosen_sheet, sheet_remarks
from cpm_planner.exchange.reading.sheet_signs import SheetSigns
from cpm_planner.exchange.reading.source_table import RawGrid, SheetInfo
from cpm_planner.exchange.reading.workbook_package import opened
from cpm_planner.model.errors import InputError

_T = TypeVar("_T")
_ROWS_IN_A_PIECE = 2_000


def sheets_of(path: Path, kind: FileKind) -> Iterator[SheetInfo]:
    """Give the sheets of a workbook in order, hidden ones marked.

    Raises:
        InputError: the workbook is unsafe, damaged or locked.
    """
    package = opened(path, kind, None)
    yield from package.sheets or _sheets_by_calamine(_opened_by_calamine(path), path.name)


def sheet_pieces(path: Path, kind: FileKind, wanted: str | None) -> Iterator[RawGrid]:
    """Give one sheet in pieces of rows as parsed, top to bottom; the first piece carries the remarks.

    Raises:
        InputError: the workbook is unsafe, damaged or locked, or has no such sheet.
    """
    package = opened(path, kind, wanted)
    package.refuse_far_cells(path.name)
    workbook = _opened_by_calamine(path)
    sheets = package.sheets or _sheets_by_calamine(workbook, path.name)
    sheet = chosen_sheet(sheets, wanted, path.name)
    with ThreadPoolExecutor(1) as beside:  # the parser runs outside of Python, so that both run at once
        looking = beside.submit(package.signs, sheet.name, [each.name for each in sheets])
        rows, columns_left_out = _rows(path, workbook, sheet.name)
        signs = looking.result()
    remarks = (*sheet_remarks(sheets, sheet, strict=package.strict), *signs.remarks())
    percents = frozenset(column - columns_left_out for column in signs.percents)
    yield RawGrid((), sheet.name, remarks, percents)
    shown = map(tuple, _as_shown(rows, signs, columns_left_out))
    while piece := list(islice(shown, _ROWS_IN_A_PIECE)):
        yield RawGrid(piece)


def _attempt(parse: Callable[[], _T], name: str) -> _T | None:
    """Run a parser; give None when it refuses or panics (its panics are no ordinary exceptions)."""
    try:
        return parse()
    except PasswordError as error:
        raise password_protected(name) from error
    except (InputError, KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException:  # noqa: BLE001 - a parser may fail in any way; the next one is asked then
        return None


def _opened_by_calamine(path: Path) -> CalamineWorkbook | None:
    with path.open("rb") as file:  # by content: given a path, the parser would trust its ending
        return _attempt(lambda: CalamineWorkbook.from_filelike(file), path.name)


def _sheets_by_calamine(workbook: CalamineWorkbook | None, name: str) -> tuple[SheetInfo, ...]:
    sheets = workbook.sheets_metadata if workbook else []
    tables = tuple(
        SheetInfo(sheet.name, sheet.visible != SheetVisibleEnum.Visible)
        for sheet in sheets
        if sheet.typ == SheetTypeEnum.WorkSheet
    )
    if not tables:
        raise damaged(name)
    return tables


def _rows(path: Path, workbook: CalamineWorkbook | None, sheet: str) -> tuple[Iterable[Iterable[Any]], int]:
    """Give the rows of a sheet and how many empty columns on the left they leave out."""
    if workbook is not None:
        found = _attempt(lambda: workbook.get_sheet_by_name(sheet), path.name)
        if found is not None:
            if found.total_height * found.total_width > MAXIMUM_CELLS:
                raise table_too_large(path.name)
            return found.iter_rows(), found.start[1] if found.start else 0
    rows = _attempt(lambda: rows_by_openpyxl(path, sheet), path.name)
    if rows is None:
        raise damaged(path.name)
    return rows, 0


def rows_by_openpyxl(path: Path, sheet: str) -> list[tuple[Any, ...]]:
    """Read a sheet with the slower, more patient parser."""
    from openpyxl import load_workbook  # noqa: PLC0415 - slow to import and seldom needed

    workbook = load_workbook(path, read_only=True, data_only=True)
    rows: list[tuple[Any, ...]] = []
    cells = 0
    for row in workbook[sheet].iter_rows(values_only=True):
        cells += len(row)
        if cells > MAXIMUM_CELLS:
            raise table_too_large(path.name)
        rows.append(row)
    return rows


def _as_shown(
    rows: Iterable[Iterable[Any]], signs: SheetSigns, columns_left_out: int
) -> Iterator[Iterable[Any]]:
    """Put errors such as #N/A where the parser left nothing, and zeros where the sheet shows them."""
    touched: dict[int, set[int]] = {}
    for row_at, column in chain(signs.errors, signs.digits):
        touched.setdefault(row_at, set()).add(column - columns_left_out)
    for number, row in enumerate(rows):
        if number in touched:
            cells = list(row)
            for column in touched[number]:
                if 0 <= column < len(cells):
                    place = (number, column + columns_left_out)
                    cells[column] = signs.shown(place, plain_cell(cells[column]))
            yield cells
        else:
            yield row
