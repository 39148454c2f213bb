"""Reads dates in the order the user names, and refuses bare numbers and impossible days."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from enum import Enum

from cpm_planner.exchange.reading.cell_error import CellError, CellFault
from cpm_planner.exchange.reading.source_table import Cell, is_filled


class DateOrder(Enum):
    """Which comes first in dates such as 3/4/2026."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


_CLOCK = r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?"
_TIME = rf"(?:[T\s]+{_CLOCK}\s*(?:[aApP]\.?[mM]\.?)?\s*(?:Z|[-+][0-9:]{{4,6}})?)?"
_YEAR_FIRST = re.compile(rf"([0-9]{{4}})([-/.])([0-9]{{1,2}})\2([0-9]{{1,2}}){_TIME}")
_YEAR_LAST = re.compile(rf"([0-9]{{1,2}})([-/.])\s?([0-9]{{1,2}})\2\s?([0-9]{{4}}|[0-9]{{2}}){_TIME}")
_FIRST_SHORT_YEAR_OF_LAST_CENTURY = 69
_DOT = "."


def parse_date(cell: Cell, order: DateOrder) -> date | None:
    """Read a cell as a date; None when it is blank. A time of day beside it is left out.

    Dates that start with a four-digit year are read year, month, day; dates with dots are always day first;
    two-digit years lie between 1969 and 2068. Bare numbers are never taken for dates.

    Raises:
        CellError: the cell is not a date, or names a day that does not exist.
    """
    if not is_filled(cell):
        return None
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if not isinstance(cell, str):
        raise CellError(CellFault.DATE_IS_NUMBER, cell)
    try:
        return date(*_year_month_day(cell, order))
    except ValueError as error:
        if isinstance(error, CellError):
            raise
        raise CellError(CellFault.NO_SUCH_DAY, cell) from error


def propose_date_order(
    cells: Iterable[Cell], preferred: DateOrder = DateOrder.DAY_FIRST
) -> tuple[DateOrder, ...]:
    """List the orders in which a column can be read, orders that give other dates only, the preferred first.

    Args:
        cells: the cells of one column.
        preferred: the order the user would write in.
    """
    texts = {cell for cell in cells if isinstance(cell, str) and is_filled(cell)}
    orders = sorted(DateOrder, key=lambda order: order is not preferred)
    first, second = ((order, _readings(texts, order)) for order in orders)
    if len(first[1]) != len(second[1]):
        return (max(first, second, key=lambda reading: len(reading[1]))[0],)
    return (first[0],) if first[1] == second[1] else (first[0], second[0])


def _readings(texts: Iterable[str], order: DateOrder) -> dict[str, date | None]:
    readings: dict[str, date | None] = {}
    for text in texts:
        try:
            readings[text] = parse_date(text, order)
        except CellError:
            continue
    return readings


def _year_month_day(text: str, order: DateOrder) -> tuple[int, int, int]:
    bare = text.strip()
    if match := _YEAR_FIRST.fullmatch(bare):
        return int(match[1]), int(match[3]), int(match[4])
    match = _YEAR_LAST.fullmatch(bare)
    if match is None:
        raise CellError(CellFault.DATE_IS_NUMBER if bare.isdecimal() else CellFault.NOT_A_DATE, text)
    first, second, year = int(match[1]), int(match[3]), _full_year(match[4])
    if order is DateOrder.DAY_FIRST or match[2] == _DOT:
        return year, second, first
    return year, first, second


def _full_year(digits: str) -> int:
    if len(digits) > len("99"):
        return int(digits)
    return int(digits) + (1900 if int(digits) >= _FIRST_SHORT_YEAR_OF_LAST_CENTURY else 2000)
