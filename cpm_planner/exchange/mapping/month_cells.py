"""Reads cells as months: whole dates, of which only the month counts, or a month and a year."""

import re
from typing import Final

from cpm_planner.exchange.reading.month_names import month_named
from cpm_planner.exchange.reading.source_table import Cell
from cpm_planner.exchange.reading.values import CellError, CellFault, DateOrder, parse_date
from cpm_planner.model.month import MONTHS_PER_YEAR, Month

_YEAR_FIRST: Final = re.compile(r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})")
_MONTH_FIRST: Final = re.compile(r"(?P<month>[0-9]{1,2})[-/.](?P<year>[0-9]{4})")
_MONTH_NAMED: Final = re.compile(r"(?P<month>[^\W\d_]{3,10}\.?)(?:[-/\s]| de )(?P<year>[0-9]{4})")


def parse_month_cell(cell: Cell, order: DateOrder) -> Month | None:
    """Read a cell as a month, such as "2026-11", "11/2026", "Nov 2026" or any date; None when it is blank.

    Raises:
        CellError: the cell is no month and no date.
    """
    text = cell.strip() if isinstance(cell, str) else ""
    written = _YEAR_FIRST.fullmatch(text) or _MONTH_FIRST.fullmatch(text) or _MONTH_NAMED.fullmatch(text)
    month = _month(written["month"]) if written else None
    if written is None or month is None:
        day = parse_date(cell, order)
        return None if day is None else Month(day.year, day.month)
    year = int(written["year"])
    if not (1 <= month <= MONTHS_PER_YEAR and year):
        raise CellError(CellFault.NO_SUCH_DAY, cell)
    return Month(year, month)


def _month(written: str) -> int | None:
    return int(written) if written.isdecimal() else month_named(written)
