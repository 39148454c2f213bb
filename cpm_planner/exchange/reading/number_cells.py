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
        thousands: every mark accepted between groups of three digits; one number uses one of them only.
    """

    name: str
    decimal: str
    thousands: str


SPACES = " \u00a0\u202f\u2009"
APOSTROPHES = "'\u2019"
NUMBER_FORMATS = {
    number_format.name: number_format
    for number_format in (
        NumberFormat("en", ".", ","),
        NumberFormat("de", ",", "."),
        NumberFormat("fr", ",", SPACES),
        NumberFormat("ch", ".", APOSTROPHES),
    )
}
"""The formats offered: en "1,234.5", de "1.234,5", fr "1 234,5", ch "1'234.5"."""

_LARGEST_EXPONENT = 15
_LONGEST_NUMBER = 60
_MINUS = "-\u2212\u2013"
_CURRENCY = (
    r"(?:(?:US|CA|AU|A|C|R|NZ|HK|S)?\$|[\u00a2-\u00a5\u20a0-\u20bf]|kr\.?|z\u0142|K\u010d|Ft|lei|Fr\.|Rs\.?"
    r"|AED|ARS|AUD|BGN|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EUR|GBP|HKD|HUF|IDR|ILS|INR|ISK|JPY|KRW|MXN|MYR"
    r"|NOK|NZD|PEN|PHP|PLN|RON|RUB|SAR|SEK|SGD|THB|TRY|TWD|UAH|USD|VND|ZAR)"
)
_WRITTEN = re.compile(
    rf"(?P<open>\()?\s*(?P<minus>[{_MINUS}]|\+)?\s*(?:{_CURRENCY}\s*)?(?P<inner_minus>[{_MINUS}])?\s*"
    rf"(?P<figure>[0-9](?:.*[0-9])?|[.,][0-9]+)(?P<trailing_mark>[.,])?"
    rf"\s*(?P<percent>%)?\s*(?:{_CURRENCY})?\s*(?P<last_minus>[{_MINUS}])?\s*(?P<close>\))?"
)


def parse_number(cell: Cell, number_format: NumberFormat) -> Decimal | None:
    """Read a cell as a number; None when it is blank.

    Understands currency signs and codes, brackets or a sign before or behind for negative numbers, and
    percent ("12 %" is 0.12).

    Raises:
        CellError: the cell holds something else, or digits whose grouping does not fit the format.
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
    the one of the caller's locale when it fits. Cells that no format reads do not count.

    Args:
        cells: the cells of one column.
        locale: name of the format the user would write in.
    """
    texts = {cell for cell in cells if isinstance(cell, str) and is_filled(cell)}
    likely_first = sorted(NUMBER_FORMATS.values(), key=lambda number_format: number_format.name != locale)
    readings = {number_format: _readings(texts, number_format) for number_format in likely_first}
    most = max(len(reading) for reading in readings.values())
    proposals: list[NumberFormat] = []
    for number_format, reading in readings.items():
        if len(reading) == most and all(reading != readings[other] for other in proposals):
            proposals.append(number_format)
    return tuple(proposals)


def _readings(texts: Iterable[str], number_format: NumberFormat) -> dict[str, Decimal | None]:
    readings: dict[str, Decimal | None] = {}
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
    if written["percent"]:
        value = value.scaleb(-2)
    return -value if minus_signs else value


def _plain_digits(figure: str, number_format: NumberFormat, text: str) -> str:
    shape = _figure_shape(number_format).fullmatch(figure)
    if shape is None:
        code = CellFault.GROUPING if re.fullmatch(r"[\d.,\s'\u2019]+", figure) else CellFault.NOT_A_NUMBER
        raise CellError(code, text)
    whole = "".join(digit for digit in shape["whole"] if digit.isdecimal())
    return f"{whole or '0'}.{shape['part'] or ''}E{shape['exponent'] or '0'}"


@lru_cache
def _figure_shape(number_format: NumberFormat) -> re.Pattern[str]:
    """Build the pattern of a figure: groups of exactly three digits, all parted by one mark."""
    mark = f"[{re.escape(number_format.thousands)}]"
    decimal = re.escape(number_format.decimal)
    return re.compile(
        rf"(?P<whole>[1-9][0-9]{{0,2}}(?:(?P<mark>{mark})[0-9]{{3}}(?:(?P=mark)[0-9]{{3}})*)|[0-9]*)"
        rf"(?:{decimal}(?P<part>[0-9]*))?(?:[eE](?P<exponent>[-+]?[0-9]{{1,3}}))?"
    )
