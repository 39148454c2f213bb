"""Reads the cells of some sheets of a workbook, values and formulas side by side; runs in a child process."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import ZipFile

from openpyxl.utils.escape import unescape

from cpm_planner.exchange.reading.archive_guard import check_parts, damaged, open_archive
from cpm_planner.exchange.reading.limits import MAXIMUM_CELLS, table_too_large
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError

Value = str | int | float | bool | datetime | None


class ReadCell(NamedTuple):
    """What stands in a cell."""

    value: Value
    """What it shows; for a formula what it gave when the workbook was saved."""
    is_formula: bool = False
    is_error: bool = False


class ReadRow(NamedTuple):
    """A row of a sheet that has anything in it."""

    sheet: str
    number: int
    cells: dict[int, ReadCell]
    """By column, the first one 1."""


class ReadProperties(NamedTuple):
    """The properties that travel with a workbook."""

    values: dict[str, str]


def rows_of(path: Path, sheets: Sequence[str]) -> Iterator[ReadProperties | ReadRow]:
    """Give the properties of a workbook, then the rows of these sheets, top to bottom.

    Raises:
        InputError: the workbook is unsafe or damaged.
    """
    from openpyxl import load_workbook  # noqa: PLC0415 - slow to import, and wanted in the child alone

    with open_archive(path) as archive:
        check_parts(archive, path.name)
        _refuse_other_files(archive, path.name)
    try:
        formulas: Any = load_workbook(path, read_only=True)
        values: Any = load_workbook(path, read_only=True, data_only=True)
    except Exception as error:  # the parser fails in many ways, all of them the file's fault
        raise damaged(path.name) from error
    yield ReadProperties({each.name: str(each.value) for each in formulas.custom_doc_props.props})
    counted = 0
    for name in sheets:
        if name in formulas.sheetnames:
            for row in _rows(formulas[name], values[name], name):
                counted += len(row.cells)
                if counted > MAXIMUM_CELLS:
                    raise table_too_large(path.name)
                yield row


def _refuse_other_files(archive: ZipFile, name: str) -> None:
    if "xl/workbook.xml" not in archive.namelist():
        raise InputError(
            code="not-a-finance-workbook",
            what=translate("taking_back", "The file is no Excel workbook"),
            where=name,
            remedy=translate("taking_back", "save it as .xlsx in the spreadsheet program and take that back"),
        )


def _rows(formulas: Any, values: Any, name: str) -> Iterator[ReadRow]:
    pairs = zip(formulas.iter_rows(), values.iter_rows(values_only=True), strict=True)
    for number, (row, shown) in enumerate(pairs, start=1):
        cells = {
            at: _cell(cell, value)
            for at, (cell, value) in enumerate(zip(row, shown, strict=True), start=1)
            if cell.value is not None
        }
        if cells:
            yield ReadRow(name, number, cells)


def _cell(cell: Any, value: Any) -> ReadCell:
    is_formula = cell.data_type == "f"
    is_error = cell.data_type == "e" or (is_formula and isinstance(value, str) and value.startswith("#"))
    return ReadCell(_plain(value), is_formula, is_error)


def _plain(value: Any) -> Value:
    """Give text as it was written, with what workbooks escape in it; anything strange becomes text."""
    if isinstance(value, str):
        return str(unescape(value))
    if value is None or isinstance(value, int | float | datetime):
        return value
    return str(value)
