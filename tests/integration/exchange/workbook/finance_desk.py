"""Somebody in finance who changes cells of a workbook and nothing else, as a spreadsheet program would."""

import re
import zipfile
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

import openpyxl
from openpyxl.utils import get_column_letter

from cpm_planner.exchange.workbook.cells import Formula, StyleIds, cell_markup

Content = str | int | float | Formula | None
Cells = Mapping[tuple[str, str], Content]
"""Contents by sheet and cell."""
_CELL = re.compile(rb'<c r="([A-Z]+\d+)" s="(\d+)"(?:[^>]*/>|.*?</c>)', re.DOTALL)


_KEYED_BY_SECOND = frozenset({"tblSettings", "tblRates"})
"""Tables whose first column holds a number for formulas."""


def changed(path: Path, target: Path, cells: Cells) -> Path:
    """Write a copy of a workbook with other contents in some cells."""
    parts = _parts(path)
    wanted = {parts[sheet]: {} for sheet, _ in cells}
    for (sheet, cell), content in cells.items():
        wanted[parts[sheet]][cell.encode()] = content
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in source.namelist():
            content = source.read(name)
            copy.writestr(name, _written(content, wanted[name]) if name in wanted else content)
    return target


def _written(content: bytes, cells: dict[bytes, Content]) -> bytes:
    left = dict(cells)

    def cell(found: re.Match[bytes]) -> bytes:
        place, style = found.group(1), int(found.group(2))
        if place not in left:
            return found.group(0)
        return cell_markup(place.decode(), StyleIds(style, style), left.pop(place)).encode()

    written = _CELL.sub(cell, content)
    assert not left, left
    return written


def _parts(path: Path) -> dict[str, str]:
    names = _book(path).sheetnames
    return {name: f"xl/worksheets/sheet{at}.xml" for at, name in enumerate(names, start=1)}


@lru_cache(maxsize=2)
def _book(path: Path) -> openpyxl.Workbook:
    return openpyxl.load_workbook(path)


@cache
def places(path: Path, table: str) -> tuple[str, dict[str, str], dict[str, int]]:
    """Give the sheet of a table, the letters of its columns, and its rows by their ids."""
    for sheet in _book(path):
        if table in sheet.tables:
            found = sheet.tables[table]
            cells = sheet[found.ref]
            letters = {cell.value: get_column_letter(cell.column) for cell in cells[0]}
            key = 1 if table in _KEYED_BY_SECOND else 0
            return sheet.title, letters, {str(row[key].value): row[0].row for row in cells[1:]}
    raise AssertionError(table)


def cell_of(path: Path, table: str, key: str, column: str) -> tuple[str, str]:
    """Give the sheet and the cell of a row and column."""
    sheet, letters, rows = places(path, table)
    return sheet, f"{letters[column]}{rows[key]}"
