"""Reads from the parts of an .xlsb workbook what parsers leave out, as [MS-XLSB] lays its records out."""

import struct
from collections.abc import Callable, Iterator, Mapping
from struct import unpack_from
from typing import Final

from cpm_planner.exchange.reading.number_styles import NumberStyle, number_style
from cpm_planner.exchange.reading.sheet_places import area_name, columns_name
from cpm_planner.exchange.reading.sheet_signs import ERROR_TEXTS, SheetSigns
from cpm_planner.exchange.reading.source_table import SheetInfo

_ROW: Final = 0
_ERRORS: Final = frozenset({3, 11})
_NUMBERS: Final = frozenset({2, 5, 9})
_SHEET: Final = 156
_FORMAT: Final = 44
_STYLE: Final = 47
_STYLES_OF_CELLS: Final = 617
_MORE: Final = 0x80
_HIDDEN_ROW: Final = 0x10
_HIDDEN_COLUMN: Final = 0x01


def binary_sheets(workbook: bytes) -> Iterator[tuple[SheetInfo, str]]:
    """Give each sheet with the relation that leads to its part, in order, from the part of the workbook.

    Raises:
        struct.error, IndexError: a record is shorter than it has to be.
    """
    for kind, content in _records(workbook):
        if kind == _SHEET:
            hidden = unpack_from("<I", content)[0] != 0
            relation, behind = _text(content, 8)
            yield SheetInfo(_text(content, behind)[0], hidden), relation


def binary_styles(style_sheet: bytes) -> Mapping[int, NumberStyle]:
    """Give the styles that show percentages or leading zeros, by the number cells refer to them by.

    Raises:
        struct.error, IndexError: a record is shorter than it has to be.
    """
    codes: dict[int, str] = {}
    styles: dict[int, NumberStyle] = {}
    number = -1
    for kind, content in _records(style_sheet):
        if kind == _FORMAT:
            codes[unpack_from("<H", content)[0]] = _text(content, 2)[0]
        elif kind == _STYLES_OF_CELLS:
            number = 0
        elif kind == _STYLE and number >= 0:
            format_id = unpack_from("<H", content, 2)[0]
            if style := number_style(format_id, codes.get(format_id, "")):
                styles[number] = style
            number += 1
        elif kind == _STYLES_OF_CELLS + 1:
            break
    return styles


def binary_sheet_signs(sheet: bytes, styles: Mapping[int, NumberStyle]) -> SheetSigns:
    """Go through the records of one sheet."""
    signs = SheetSigns()
    row = 0
    try:
        for kind, content in _records(sheet):
            if kind == _ROW:
                row = unpack_from("<I", content)[0]
                if content[11] & _HIDDEN_ROW:
                    signs.hidden_rows.add(row + 1)
            elif kind in _ERRORS:
                place = row, unpack_from("<I", content)[0]
                signs.errors[place] = ERROR_TEXTS.get(content[8], "#ERROR")
            elif kind in _NUMBERS and styles:
                column, style = unpack_from("<II", content)
                if style & 0xFF_FFFF in styles:
                    signs.add_style((row, column), styles[style & 0xFF_FFFF])
            elif kind in _READS:
                _READS[kind](content, signs)
    except (struct.error, IndexError):
        signs.is_whole = False
    return signs


def _records(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Give kind and content of each record; both kind and size are numbers of as many bytes as they need."""
    position = 0
    end = len(content)
    while position < end:
        kind = content[position]
        position += 1
        if kind & _MORE:
            kind = kind & 0x7F | content[position] << 7
            position += 1
        size = shift = 0
        while True:
            byte = content[position]
            position += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if not byte & _MORE:
                break
        yield kind, content[position : position + size]
        position += size


def _text(content: bytes, start: int) -> tuple[str, int]:
    """Give a text and the place behind it."""
    length = unpack_from("<I", content, start)[0]
    end = start + 4 + 2 * length
    return content[start + 4 : end].decode("utf-16-le", "replace"), end


def _columns(content: bytes, signs: SheetSigns) -> None:
    first, last = unpack_from("<II", content)
    if unpack_from("<H", content, 16)[0] & _HIDDEN_COLUMN:
        signs.hidden_columns.append(columns_name(first, last))


def _merged(content: bytes, signs: SheetSigns) -> None:
    signs.merged.append(_area(content))


def _filter(content: bytes, signs: SheetSigns) -> None:
    signs.filters.append(_area(content))


def _area(content: bytes) -> str:
    top, bottom, left, right = unpack_from("<IIII", content)
    return area_name((top, left), (bottom, right))


_READS: Final[dict[int, Callable[[bytes, SheetSigns], None]]] = {60: _columns, 176: _merged, 161: _filter}
"""How each kind of record that tells something about more than a cell is read."""
