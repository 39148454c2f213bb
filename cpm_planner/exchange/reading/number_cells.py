"""Reads numbers as a country writes them, exactly, and refuses what could mean two things."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

from cpm_planner.exchange.reading.cell_error import CellError, CellFault
from cpm_planner.exchange.reading.source_table import Cell, is_filled


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """How a country writes numbers.

    Attributes:
        name: short name of the format, such as "de".
        decimal: the decimal mark.
        thousands: every mark accepted between groups of digits; one number uses one of them only.
        lakhs: whether only the last group has three digits and those before it two, as in India.
    """

    name: str
    decimal: str
    thousands: str
    lakhs: bool = False


SPACES = " \u00a0\u202f\u2009\u2007"
APOSTROPHES = "'\u2019"
NUMBER_FORMATS = {
    number_format.name: number_format
    for number_format in (
        NumberFormat("en", ".", ","),
        NumberFormat("de", ",", "."),
        NumberFormat("fr", ",", SPACES),
        NumberFormat("ch", ".", APOSTROPHES),
        NumberFormat("in", ".", ",", lakhs=True),
        NumberFormat("si", ".", SPACES),
    )
}
"""What is offered: en "1,234.5", de "1.234,5", fr "1 234,5", ch "1'234.5", in "1,23,456.5", si "1 234.5"."""

Readings = dict[str, Decimal | None]
"""The number in each text that can be read."""

_LARGEST_EXPONENT = 15
LARGEST_NUMBER = 10**_LARGEST_EXPONENT
"""Numbers are smaller than this; larger ones are slips."""

_LONGEST_NUMBER = 60
_ENOUGH = 20
_ONE_IN = 100
_MINUS = "-\u2212\u2013"
_CURRENCY = (
    r"(?:(?:US|CA|AU|A|C|R|NZ|HK|S)?\$|[\u00a2-\u00a5\u20a0-\u20bf]|kr\.?|z\u0142|K\u010d|Ft|lei|Fr\.|Rs\.?"
    r"|AED|ARS|AUD|BGN|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EUR|GBP|HKD|HUF|IDR|ILS|INR|ISK|JPY|KRW|MXN|MYR"
    r"|NOK|NZD|PEN|PHP|PLN|RON|RUB|SAR|SEK|SGD|THB|TRY|TWD|UAH|USD|VND|ZAR)"
)
_WRITTEN = re.compile(
    rf"(?:{_CURRENCY}\s*(?=\())?(?P<open>\()?\s*"
    rf"(?P<minus>[{_MINUS}]|\+)?\s*(?:{_CURRENCY}\s*)?(?P<inner_minus>[{_MINUS}])?\s*"
    rf"(?P<figure>[0-9](?:.*[0-9])?|[.,][0-9]+)(?P<trailing_mark>[.,])?"
    rf"\s*(?P<percent>%)?\s*(?:{_CURRENCY})?\s*(?P<last_minus>[{_MINUS}])?\s*(?P<close>\))?"
)


def parse_number(cell: Cell, number_format: NumberFormat) -> Decimal | None:
    """Read a cell as a number; None when it is blank.

    Understands currency signs and codes, brackets or a sign before or behind for negative numbers, and
    percent ("12 %" is 0.12).

    Raises:
        CellError: the cell holds something else, digits whose grouping does not fit the format, or a number
            that a spreadsheet has rounded to show it ("1.23457E+11").
    """
    if not is_filled(cell):
        return None
    if isinstance(cell, bool | date):
        raise CellError(CellFault.NOT_A_NUMBER, cell)
    if isinstance(cell, float) and not math.isfinite(cell):
        raise CellError(CellFault.NOT_FINITE, cell)
    value = _number_in_text(cell, number_format) if isinstance(cell, str) else Decimal(str(cell))
    if value and value.adjusted() >= _LARGEST_EXPONENT:
        raise CellError(CellFault.TOO_LARGE, cell)
    return value


def propose_number_format(cells: Iterable[Cell], locale: str = "en") -> tuple[NumberFormat, ...]:
    """List the formats in which a column can be read, formats that give other numbers only.

    One format means that the column is certain; several mean that the user has to choose, and the first is
    the one of the caller's locale when it fits. Cells that no format reads do not count. Where some cells are
    written in one format and some in another, both are listed. An odd cell decides nothing: where all
    others can be read in the caller's format, too, that comes first, and the odd one is found on its row.

    Args:
        cells: the cells of one column.
        locale: name of the format the user would write in.
    """
    texts = {cell for cell in cells if isinstance(cell, str) and is_filled(cell)}
    likely_first = sorted(NUMBER_FORMATS.values(), key=lambda number_format: number_format.name != locale)
    readings = {number_format: _readings(texts, number_format) for number_format in likely_first}
    chosen = max(likely_first, key=lambda number_format: len(readings[number_format]))
    own = readings[likely_first[0]]
    is_own_likely = _is_other_way(own, readings[chosen]) and is_nearly(len(own), len(readings[chosen]))
    proposals = [likely_first[0] if is_own_likely else chosen]
    for number_format in likely_first:
        if all(_is_other_way(readings[number_format], readings[proposal]) for proposal in proposals):
            proposals.append(number_format)
    return tuple(proposals)


def _is_other_way(reading: Readings, chosen: Readings) -> bool:
    """Tell whether a reading gives other numbers, of nearly as many cells or of some that only it reads."""
    shared = reading.keys() & chosen.keys()
    reads_other_cells = len(shared) < len(reading) or is_nearly(len(reading), len(chosen))
    return reads_other_cells and any(reading[text] != chosen[text] for text in shared)


def is_nearly(count: int, most: int) -> bool:
    """Tell whether all cells but an odd one can be read in a way, or but one in a hundred: a guess."""
    return count >= most - max(most // _ONE_IN, most >= _ENOUGH)


def _readings(texts: Iterable[str], number_format: NumberFormat) -> Readings:
    readings: Readings = {}
    for text in texts:
        try:
            readings[text] = parse_number(text, number_format)
        except CellError:
            continue
    return readings


def _number_in_text(text: str, number_format: NumberFormat) -> Decimal:
    written = _WRITTEN.fullmatch(text.strip()) if len(text) <= _LONGEST_NUMBER else None
    if written is None:
        raise CellError(CellFault.NOT_A_NUMBER, text)
    minus_signs = sum(
        written[group] not in (None, "+") for group in ("open", "minus", "inner_minus", "last_minus")
    )
    if minus_signs > 1 or bool(written["open"]) != bool(written["close"]):
        raise CellError(CellFault.NOT_A_NUMBER, text)
    figure = written["figure"] + (written["trailing_mark"] or "")
    value = Decimal(_plain_digits(figure, number_format, text))
    _refuse_rounded(value, text)
    if written["percent"]:
        value = value.scaleb(-2)
    return -value if minus_signs else value


def _refuse_rounded(value: Decimal, text: str) -> None:
    """Refuse a number whose last digits before the decimal mark are not written out, as in "1.23457E+11"."""
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent > 0 and value.adjusted() < _LARGEST_EXPONENT:
        raise CellError(CellFault.ROUNDED_NUMBER, text)


def _plain_digits(figure: str, number_format: NumberFormat, text: str) -> str:
    shape = _figure_shape(number_format).fullmatch(figure)
    if shape is None:
        code = CellFault.GROUPING if re.fullmatch(r"[\d.,\s'\u2019]+", figure) else CellFault.NOT_A_NUMBER
        raise CellError(code, text)
    whole = "".join(digit for digit in shape["whole"] if digit.isdecimal())
    return f"{whole or '0'}.{shape['part'] or ''}E{shape['exponent'] or '0'}"


@lru_cache
def _figure_shape(number_format: NumberFormat) -> re.Pattern[str]:
    """Build the pattern of a figure: groups of as many digits as the country has, all parted by one mark."""
    mark = f"(?P<mark>[{re.escape(number_format.thousands)}])"
    decimal = re.escape(number_format.decimal)
    grouped = (
        rf"[1-9][0-9]?{mark}(?:[0-9]{{2}}(?P=mark))*[0-9]{{3}}"
        if number_format.lakhs
        else rf"[1-9][0-9]{{0,2}}{mark}[0-9]{{3}}(?:(?P=mark)[0-9]{{3}})*"
    )
    return re.compile(
        rf"(?P<whole>{grouped}|[0-9]*)"
        rf"(?:{decimal}(?P<part>[0-9]*))?(?:[eE](?P<exponent>[-+]?[0-9]{{1,3}}))?"
    )
