"""How cells look: a few styles, named by what they say, in one typeface and one palette."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from openpyxl.cell.cell import Cell as OpenpyxlCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
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
    """Number formats; zero is a dash, a negative number stands in brackets, digits stand below digits."""

    TEXT = "General"
    COUNT = "#,##0_);(#,##0);\\-_)"
    NUMBER = "0_)"
    TILE = "#,##0;(#,##0)"
    HOURS = "#,##0.0_);(#,##0.0);\\-_)"
    EXACT = "#,##0.00_);(#,##0.00);\\-_)"
    MONEY = "#,##0_);(#,##0);\\-_)"
    PERCENT = "0.0%_);(0.0%);\\-_)"
    POINTS = "#,##0.0_);(#,##0.0);\\-_)"
    MONTH = "yyyy\\-mm"
    DAY = "yyyy\\-mm\\-dd"
    CENTS = "#,##0.00_);(#,##0.00);\\-_)"
    RATE = "0.00##%"
    FACTOR = "0.0000##"


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
    """Whether the checks hold."""


@dataclass(frozen=True, slots=True)
class Style:
    """A role and a number format; numbers stand right, text left, both can be told otherwise."""

    role: Role
    format: Format = Format.TEXT
    centred: bool = False
    right: bool = False
    currency: str = ""
    """Its code stands before the amount."""
    wraps: bool = False
    """Whether a long text takes several lines."""


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
    cell.number_format = _number_format(style)
    cell.protection = Protection(locked=style.role is not Role.INPUT)
    cell.alignment = _alignment(style)
    cell.quotePrefix = quoted
    return int(cell.style_id)


def _number_format(style: Style) -> str:
    if not style.currency:
        return style.format.value
    shown, negative, *zero = style.format.value.split(";")
    code = f"[${style.currency}] "
    return ";".join([code + shown, code + negative, *zero])


def _alignment(style: Style) -> Alignment:
    wraps = style.wraps or style.role is Role.HEADER
    if style.centred:
        return Alignment(horizontal="center", vertical="center", wrap_text=wraps)
    is_number = style.role in _IN_TABLES and style.format is not Format.TEXT
    side = "right" if style.right or is_number else "left"
    indent = 1 if style.role in _INDENTED else 0
    return Alignment(horizontal=side, vertical="center", wrap_text=wraps, indent=indent)


def number_style(role: Role, like: Style) -> Style:
    """Give a style of another role for the same kind of figure."""
    return replace(like, role=role)


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
    Role.TILE: _font(13, NAVY, bold=True),
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
    **dict.fromkeys((Role.DATA, Role.LIVE, Role.LINK, Role.INPUT), _ROW_LINE),
    Role.HEADING: Border(bottom=_RULE),
    Role.TOTAL: Border(top=_RULE, bottom=_RULE),
}
_IN_TABLES: Final = frozenset(
    {Role.HEADER, Role.UNIT, Role.TOTAL, Role.DATA, Role.INPUT, Role.LIVE, Role.LINK}
)
_INDENTED: Final = _IN_TABLES | {Role.TILE_NAME, Role.TILE}
