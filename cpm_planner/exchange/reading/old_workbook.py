"""Reads from an .xls workbook what parsers leave out, record by record as [MS-XLS] lays them out."""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from struct import unpack_from
from typing import Final, NamedTuple

from cpm_planner.exchange.reading.compound_file import CompoundFile
from cpm_planner.exchange.reading.number_styles import NumberStyle, number_style
from cpm_planner.exchange.reading.sheet_places import area_name, columns_name
from cpm_planner.exchange.reading.sheet_signs import ERROR_TEXTS, SheetSigns

_BEGINNINGS: Final = frozenset({0x009, 0x209, 0x409, 0x809})
_END: Final = 0x0A
_LOCKED: Final = 0x2F
_SHEET: Final = 0x85
_FORMAT: Final = 0x41E
_STYLE: Final = 0xE0
_EXCEL_97: Final = b"\x00\x06"
_HIDDEN_ROW: Final = 0x20
_HIDDEN_COLUMN: Final = 0x01
_ERROR: Final = 2
_NO_NUMBER: Final = 0xFFFF


class Record(NamedTuple):
    """One record: its kind and its content."""

    kind: int
    content: bytes


@dataclass(slots=True)
class OldWorkbook:
    """What an .xls workbook says before its sheets.

    Attributes:
        content: the stream of all records.
        is_locked: whether it can only be read with a password.
        starts: where the records of each sheet begin, in the order of the sheets.
        styles: what the styles of cells say about their numbers, by the number of the style.
    """

    content: bytes
    is_locked: bool = False
    starts: list[int] = field(default_factory=list)
    styles: dict[int, NumberStyle] = field(default_factory=dict)


def old_workbook(file: CompoundFile) -> OldWorkbook | None:
    """Read what an .xls workbook says before its sheets; None when the file holds no workbook.

    Raises:
        struct.error: a record is shorter than it has to be.
    """
    names = {name.lower(): name for name in file.names}
    name = names.get("workbook") or names.get("book")
    if name is None:
        return None
    workbook = OldWorkbook(file.stream(name))
    codes: dict[int, str] = {}
    styles = 0
    is_new = workbook.content[4:6] == _EXCEL_97
    for kind, content in _records(workbook.content, 0):
        if kind == _LOCKED:
            workbook.is_locked = True
            break  # what follows is encrypted
        if kind == _SHEET:
            workbook.starts.append(unpack_from("<I", content)[0])
        elif kind == _FORMAT:
            codes[unpack_from("<H", content)[0]] = _format_code(content, is_new=is_new)
        elif kind == _STYLE:
            format_id = unpack_from("<H", content, 2)[0]
            if style := number_style(format_id, codes.get(format_id, "")):
                workbook.styles[styles] = style
            styles += 1
    return workbook


def old_sheet_signs(workbook: OldWorkbook, sheet: int) -> SheetSigns:
    """Go through the records of one sheet, counted from 0."""
    signs = SheetSigns()
    try:
        for kind, content in _records(workbook.content, workbook.starts[sheet]):
            if kind in _READS:
                _READS[kind](content, signs)
            if kind in _CELLS and workbook.styles:
                for row, column, style in _CELLS[kind](content):
                    if style in workbook.styles:
                        signs.add_style((row, column), workbook.styles[style])
    except (struct.error, IndexError):
        signs.is_whole = False
    return signs


def _records(content: bytes, start: int) -> Iterator[Record]:
    """Give the records up to the end of a sheet, or of what comes before the sheets; not those of charts."""
    depth = 0
    while start + 4 <= len(content):
        kind, size = unpack_from("<HH", content, start)
        depth += (kind in _BEGINNINGS) - (kind == _END)
        if depth <= 0:
            return
        if depth == 1:
            yield Record(kind, content[start + 4 : start + 4 + size])
        start += 4 + size


def _format_code(content: bytes, *, is_new: bool) -> str:
    if not is_new:
        return content[3 : 3 + content[2]].decode("cp1252", "replace")
    length, flags = unpack_from("<HB", content, 2)
    return content[5:].decode("utf-16-le" if flags & 1 else "cp1252", "replace")[:length]


def _row(content: bytes, signs: SheetSigns) -> None:
    if unpack_from("<H", content, 12)[0] & _HIDDEN_ROW:
        signs.hidden_rows.add(unpack_from("<H", content)[0] + 1)


def _columns(content: bytes, signs: SheetSigns) -> None:
    first, last = unpack_from("<HH", content)
    if unpack_from("<H", content, 8)[0] & _HIDDEN_COLUMN:
        signs.hidden_columns.append(columns_name(first, last))


def _merged(content: bytes, signs: SheetSigns) -> None:
    for number in range(unpack_from("<H", content)[0]):
        top, bottom, left, right = unpack_from("<HHHH", content, 2 + 8 * number)
        signs.merged.append(area_name((top, left), (bottom, right)))


def _filter(content: bytes, signs: SheetSigns) -> None:
    signs.filters.append(f"{unpack_from('<H', content)[0]} columns")


def _error(content: bytes, signs: SheetSigns) -> None:
    row, column, _, code, is_error = unpack_from("<HHHBB", content)
    if is_error:
        signs.errors[row, column] = ERROR_TEXTS.get(code, "#ERROR")


def _formula(content: bytes, signs: SheetSigns) -> None:
    row, column, _, kind, code, is_number = unpack_from("<HHHBxBxxxH", content)
    if is_number == _NO_NUMBER and kind == _ERROR:
        signs.errors[row, column] = ERROR_TEXTS.get(code, "#ERROR")


def _one_cell(content: bytes) -> Iterator[tuple[int, int, int]]:
    yield unpack_from("<HHH", content)


def _several_cells(content: bytes) -> Iterator[tuple[int, int, int]]:
    row, column = unpack_from("<HH", content)
    for number in range((len(content) - 6) // 6):
        yield row, column + number, unpack_from("<H", content, 4 + 6 * number)[0]


_READS: Final[dict[int, Callable[[bytes, SheetSigns], None]]] = {
    0x208: _row,
    0x07D: _columns,
    0x0E5: _merged,
    0x09D: _filter,
    0x205: _error,
    0x006: _formula,
}
"""How each kind of record that tells something is read."""

_CELLS: Final[dict[int, Callable[[bytes], Iterator[tuple[int, int, int]]]]] = {
    0x203: _one_cell,
    0x27E: _one_cell,
    0x006: _one_cell,
    0x0BD: _several_cells,
}
"""How each kind of record with numbers tells row, column and style of its cells."""
