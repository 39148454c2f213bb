"""How cells look: a few styles, named by what they say, in one typeface and one palette."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from openpyxl.cell.cell import Cell as OpenpyxlCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

from cpm_planner.exchange.workbook.cells import StyleIds

TYPEFACE: Final = "Arial"
NAVY: Final = "FF1F3557"
WHITE: Final = "FFFFFFFF"
INK: Final = "FF1A1A1A"
GREY: Final = "FF6B7280"
HAIRLINE: Final = "FFD9DEE5"
INPUT_INK: Final = "FF0000C8"
INPUT_FILL: Final = "FFFFF9DB"
LINK_INK: Final = "FF00663A"
ALARM: Final = "FF9C1C1C"
TILE_FILL: Final = "FFF3F5F8"


class Format(StrEnum):
    """Number formats; zero is a dash, a negative number stands in brackets."""

    TEXT = "General"
    COUNT = "#,##0;(#,##0);\\-"
    NUMBER = "0"
    HOURS = "#,##0.0;(#,##0.0);\\-"
    EXACT = "#,##0.00;(#,##0.00);\\-"
    MONEY = "#,##0;(#,##0);\\-"
    CENTS = "#,##0.00;(#,##0.00);\\-"
    PERCENT = "0.0%;-0.0%;\\-"
    MONTH = "yyyy\\-mm"


class Role(StrEnum):
    """What a cell is there for."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    NOTE = "note"
    HEADING = "heading"
    HEADER = "header"
    UNIT = "unit"
    TOTAL = "total"
    DATA = "data"
    """A figure or text as the plan has it."""
    INPUT = "input"
    """An assumption that may be changed here."""
    LIVE = "live"
    """A formula."""
    LINK = "link"
    """A formula that only fetches from another sheet."""
    TILE_NAME = "tile name"
    TILE = "tile"
    VERDICT = "verdict"
    BODY = "body"
    """Running text that wraps."""


@dataclass(frozen=True, slots=True)
class Style:
    """A role and a number format; numbers stand right, text left, both can be told otherwise."""

    role: Role
    format: Format = Format.TEXT
    centred: bool = False
    wraps: bool = False
    right: bool = False


StyleNumbers = Mapping[Style, StyleIds]


def numbered(styles: Iterable[Style], sheet: Worksheet) -> dict[Style, StyleIds]:
    """Enter styles into the workbook of this sheet, each once."""
    return {
        style: StyleIds(_number(style, sheet), _number(style, sheet, quoted=True))
        for style in dict.fromkeys(styles)
    }


def _number(style: Style, sheet: Worksheet, *, quoted: bool = False) -> int:
    cell = OpenpyxlCell(sheet, row=1, column=1)
    is_figure = style.role is Role.DATA and style.format is not Format.TEXT
    cell.font = _FONTS.get(Role.INPUT if is_figure else style.role, _font())
    cell.fill = _FILLS.get(style.role, PatternFill())
    cell.border = _BORDERS.get(style.role, Border())
    cell.number_format = style.format.value
    cell.alignment = _alignment(style)
    cell.quotePrefix = quoted
    return int(cell.style_id)


def _alignment(style: Style) -> Alignment:
    vertical = "top" if style.role is Role.BODY else "center"
    wraps = style.wraps or style.role in (Role.HEADER, Role.BODY)
    if style.centred or style.role is Role.VERDICT:
        return Alignment(horizontal="center", vertical=vertical, wrap_text=wraps)
    is_number = style.role in _RIGHT_WITH_NUMBERS and style.format is not Format.TEXT
    if style.right or is_number:
        return Alignment(horizontal="right", vertical=vertical, wrap_text=wraps)
    return Alignment(horizontal="left", vertical=vertical, wrap_text=wraps)


def number_style(role: Role, like: Style) -> Style:
    """Give a style of another role for the same kind of figure."""
    return replace(like, role=role, wraps=False)


def _filled(colour: str) -> PatternFill:
    return PatternFill("solid", fgColor=colour)


def _font(size: int = 10, colour: str = INK, *, bold: bool = False, italic: bool = False) -> Font:
    return Font(name=TYPEFACE, size=size, color=colour, bold=bold, italic=italic)


_HAIR: Final = Side(style="thin", color=HAIRLINE)
_RULE: Final = Side(style="thin", color=NAVY)
_FONTS: Final = {
    Role.TITLE: _font(16, NAVY, bold=True),
    Role.SUBTITLE: _font(10, GREY),
    Role.NOTE: _font(9, GREY, italic=True),
    Role.HEADING: _font(12, NAVY, bold=True),
    Role.HEADER: _font(10, WHITE, bold=True),
    Role.UNIT: _font(8, GREY),
    Role.TOTAL: _font(10, NAVY, bold=True),
    Role.INPUT: _font(10, INPUT_INK),
    Role.LINK: _font(10, LINK_INK),
    Role.TILE_NAME: _font(9, GREY),
    Role.TILE: _font(14, NAVY, bold=True),
    Role.VERDICT: _font(10, NAVY, bold=True),
}
_FILLS: Final = {
    Role.HEADER: _filled(NAVY),
    Role.INPUT: _filled(INPUT_FILL),
    Role.TILE_NAME: _filled(TILE_FILL),
    Role.TILE: _filled(TILE_FILL),
}
_ROW_LINE: Final = Border(bottom=_HAIR)
_BORDERS: Final = {
    **dict.fromkeys((Role.DATA, Role.LIVE, Role.LINK, Role.INPUT, Role.VERDICT), _ROW_LINE),
    Role.HEADING: Border(bottom=_RULE),
    Role.TOTAL: Border(top=_RULE, bottom=_RULE),
}
_RIGHT_WITH_NUMBERS: Final = frozenset(
    {Role.HEADER, Role.UNIT, Role.TOTAL, Role.DATA, Role.INPUT, Role.LIVE, Role.LINK}
)
