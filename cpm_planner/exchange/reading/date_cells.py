"""Reads dates in the order the user names, and refuses what is no day or could be two."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from enum import Enum

from cpm_planner.exchange.reading.cell_error import CellError, CellFault
from cpm_planner.exchange.reading.month_names import month_named
from cpm_planner.exchange.reading.number_cells import is_nearly
from cpm_planner.exchange.reading.source_table import Cell, is_filled


class DateOrder(Enum):
    """Which comes first in dates such as 3/4/2026."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


_CLOCK = r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?"
_TIME = rf"(?:[T\s]+{_CLOCK}\s*(?:[aApP]\.?[mM]\.?)?\s*(?:Z|[-+][0-9:]{{4,6}})?)?"
_YEAR_FIRST = re.compile(rf"([0-9]{{4}})([-/.])([0-9]{{1,2}})\2([0-9]{{1,2}}){_TIME}")
_YEAR_LAST = re.compile(rf"([0-9]{{1,2}})([-/.])\s?([0-9]{{1,2}})\2\s?([0-9]{{4}}|[0-9]{{2}}){_TIME}")
_NAME = r"([^\W\d_]{3,10}\.?)"
_DAY_NAMED_MONTH = re.compile(
    rf"([0-9]{{1,2}})(?:\.|er|º)?(?:[-/\s]| de |(?<=\.)){_NAME}(?:[-/\s]| de )([0-9]{{4}}|[0-9]{{2}}){_TIME}"
)
_NAMED_MONTH_DAY = re.compile(rf"{_NAME}[-/\s]([0-9]{{1,2}})(?:,?\s|[-/])([0-9]{{4}}){_TIME}")
_LAST_SHORT_YEAR_OF_THIS_CENTURY = 29
_FIRST_SHORT_YEAR_OF_LAST_CENTURY = 69
_DOT = "."


def parse_date(cell: Cell, order: DateOrder) -> date | None:
    """Read a cell as a date; None when it is blank. A time of day beside it is left out.

    Dates that start with a four-digit year are read year, month, day; dates with dots are always day first;
    months may be named as in "3. Juni 2026" or "03-Jun-26". Of two-digit years, 00 to 29 are of this century
    and 69 to 99 of the last one. Bare numbers are never taken for dates.

    Raises:
        CellError: the cell is not a date, names a day that does not exist, or a two-digit year from 30 to 68,
            which spreadsheets and other programs put into different centuries.
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

    Where some cells are written in one order and some in the other, both are listed, the one of most first.
    An odd cell decides nothing: where all others can be read in the preferred order, too, that comes first.

    Args:
        cells: the cells of one column.
        preferred: the order the user would write in.
    """
    texts = {cell for cell in cells if isinstance(cell, str) and is_filled(cell)}
    readings = {order: _readings(texts, order) for order in DateOrder}
    other = next(order for order in DateOrder if order is not preferred)
    is_preferred = is_nearly(len(readings[preferred]), len(readings[other]))
    first, second = (preferred, other) if is_preferred else (other, preferred)
    shared = readings[first].keys() & readings[second].keys()
    reads_other_cells = len(shared) < len(readings[second]) or is_nearly(
        len(readings[second]), len(readings[first])
    )
    differs = any(readings[first][text] != readings[second][text] for text in shared)
    return (first, second) if reads_other_cells and differs else (first,)


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
    if match := _YEAR_LAST.fullmatch(bare):
        first, second, year = int(match[1]), int(match[3]), _full_year(match[4], text)
        is_day_first = order is DateOrder.DAY_FIRST or match[2] == _DOT
        return (year, second, first) if is_day_first else (year, first, second)
    return _with_named_month(bare, text)


def _with_named_month(bare: str, text: str) -> tuple[int, int, int]:
    if match := _DAY_NAMED_MONTH.fullmatch(bare):
        day, name, year = match[1], match[2], match[3]
    elif match := _NAMED_MONTH_DAY.fullmatch(bare):
        name, day, year = match[1], match[2], match[3]
    else:
        raise CellError(CellFault.DATE_IS_NUMBER if bare.isdecimal() else CellFault.NOT_A_DATE, text)
    month = month_named(name)
    if month is None:
        raise CellError(CellFault.NOT_A_DATE, text)
    return _full_year(year, text), month, int(day)


def _full_year(digits: str, text: str) -> int:
    year = int(digits)
    if len(digits) > len("99"):
        return year
    if _LAST_SHORT_YEAR_OF_THIS_CENTURY < year < _FIRST_SHORT_YEAR_OF_LAST_CENTURY:
        raise CellError(CellFault.UNCLEAR_CENTURY, text)
    return year + (1900 if year >= _FIRST_SHORT_YEAR_OF_LAST_CENTURY else 2000)
