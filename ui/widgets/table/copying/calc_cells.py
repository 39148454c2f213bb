"""What LibreOffice Calc says of a cell beside its text: the value, and how it is written.

Calc puts plain text on the clipboard in which a line break or tab within a cell is a blank and nothing is
quoted, and HTML in which a cell tells them apart. A cell with a number has it in ``sdval``; ``sdnum`` names
two languages, that of the number and that of the format, and the format. Calc takes back what it says so.
"""

import html
import re
from contextlib import suppress
from datetime import date, timedelta
from enum import Enum, auto
from functools import cache
from typing import Final

from cpm_planner.formatting.days import parse_day
from cpm_planner.formatting.marks import ENGLISH, GERMAN, Marks, parse_number, usual_marks
from ui.widgets.table.copying.html_block import from_html


class CellKind(Enum):
    """What the cells of a column are to be in a spreadsheet."""

    WORDS = auto()
    FIGURE = auto()
    TIME = auto()
    """Months and days, as the locale writes them."""


_WRITER: Final = 'content="LibreOffice'
_DAY_ZERO: Final = date(1899, 12, 30)
_CELL: Final = re.compile(r"<td([^>]*)>(.*?)</td>", re.DOTALL)
_TAG: Final = re.compile(r"<[^>]*>")
_VALUE: Final = re.compile(r'sdval="([^"]*)"')
_FORMAT: Final = re.compile(r'sdnum="[^;"]*;[^;"]*;([^"]*)"')
_UNREAD: Final = re.compile(r'&quot;.*?&quot;|"[^"]*"|\[[^\]]*\]')
_YEAR: Final = re.compile(r"yy|jj|aa|vv", re.IGNORECASE)
"""Years in the formats of a spreadsheet, as English, German, French and Finnish ones write them."""
_NUMBER: Final = re.compile(r"[-\u2212]?\d[\d.,\s]*")
_TABS: Final = re.compile("[\t\x01]")
"""Calc itself writes a tab as the second of them where a cell has several lines."""
_BREAKS: Final = re.compile("[\n\t\x01]")
_AS_TEXT: Final = ' sdnum="1033;0;@"'
_USUAL_FORMATS: Final = {0: "0;#,##0", 2: "0;#,##0.00"}
"""By number of decimals; others are written as they come."""


def is_calc(rich: str) -> bool:
    """Say whether HTML is a range of cells of LibreOffice Calc, not a table of its text documents."""
    return _WRITER in rich and "<td" in rich and "<p" not in rich


def from_calc(plain: str, rich: str) -> list[list[str]]:
    """Read a range: texts exact, days the ISO way, numbers with the marks this program writes them with.

    Where cells are merged, all are as they are shown.

    Args:
        plain: plain text of the range, with line breaks of one kind and none at its end.
        rich: its HTML.
    """
    if rich.count("<td") == 1:
        # Of one cell, the plain text is as it stands in it, and may have several lines.
        return [[_said(plain, *each) for each in _CELL.findall(rich)]]
    rows = [line.split("\t") for line in plain.split("\n")]
    if "colspan=" in rich or "rowspan=" in rich:
        merged = from_html(rich)
        return merged if list(map(len, merged)) == list(map(len, rows)) else rows
    cells = [_CELL.findall(row) for row in rich.split("<tr>")[1:]]
    if list(map(len, cells)) != list(map(len, rows)):
        return rows
    return [
        [_said(shown, *told) for shown, told in zip(shown_row, told_row, strict=True)]
        for shown_row, told_row in zip(rows, cells, strict=True)
    ]


def told(text: str, kind: CellKind) -> str:
    """Give the attributes that say what a cell with a text of this program is, with a blank before them.

    Calc knows formats from elsewhere only where it has the very same ones: a month is its first day there.
    """
    with suppress(ValueError):
        month, day = parse_day(text) if kind is CellKind.TIME else (None, None)
        if month is not None:
            count = (date(month.year, month.month, day or 1) - _DAY_ZERO).days
            return f' sdval="{count}" sdnum="1033;1033;YYYY-MM-DD"'
        if kind is CellKind.FIGURE:
            bare, marks = text.removesuffix("%"), usual_marks()
            value, decimals = parse_number(bare, marks), _decimals(bare, marks)
            if bare != text:
                return f' sdval="{value / 100:f}" sdnum="1033;1033;{"0.00%" if decimals else "0%"}"'
            return f' sdval="{value:f}" sdnum="1033;{_USUAL_FORMATS.get(decimals, "")}"'
    return _AS_TEXT


def _said(shown: str, attributes: str, inner: str) -> str:
    """Give the text of a cell: what it shows, but for what that leaves open."""
    value = _VALUE.search(attributes)
    if value is None:
        if "<br>" not in inner and not _TABS.search(inner):
            return shown
        text = html.unescape(_TAG.sub("", inner.replace("<br>", "\0"))).replace("\0", "\n")
        return _TABS.sub("\t", text if _BREAKS.sub(" ", text) == _BREAKS.sub(" ", shown) else shown)
    with suppress(ValueError, OverflowError):
        number = float(value[1].replace(",", "."))
        code = _FORMAT.search(attributes)
        if code is not None and _is_of_days(code[1]):
            return _day(shown, number)
        return _in_usual_marks(shown, number)
    return shown


@cache
def _is_of_days(code: str) -> bool:
    return _YEAR.search(_UNREAD.sub("", code)) is not None


def _day(shown: str, number: float) -> str:
    day = _DAY_ZERO + timedelta(days=int(number))
    return day.isoformat() if f"{day.year % 100:02}" in shown else shown  # else days begin elsewhere


def _in_usual_marks(shown: str, number: float) -> str:
    """Write a number as it is shown, but with the marks of this program; its value tells which it has."""
    found, ours = _NUMBER.search(shown), usual_marks()
    if found is None:
        return shown
    bare, value = found[0].strip(), number * 100 if "%" in shown else number
    for theirs in (ours, ENGLISH, GERMAN):
        whole, _, rest = bare.replace(theirs.group, "").replace("\u2212", "-").partition(theirs.decimal)
        with suppress(ValueError):
            if abs(float(f"{whole}.{rest}") - value) <= 0.501 / 10 ** len(rest):
                if theirs == ours:
                    return shown
                marks = {ord(theirs.group): ours.group, ord(theirs.decimal): ours.decimal}
                return shown[: found.start()] + found[0].translate(marks) + shown[found.end() :]
    return shown


def _decimals(text: str, marks: Marks) -> int:
    return len(text.strip().partition(marks.decimal)[2])
