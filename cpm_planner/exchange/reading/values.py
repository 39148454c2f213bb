"""Reads what a cell means: whole numbers, percents, yes and no, text and identifiers."""

import re
from datetime import date, datetime
from decimal import Decimal

from cpm_planner.exchange.reading.cell_error import CellError, CellFault
from cpm_planner.exchange.reading.date_cells import DateOrder, parse_date, propose_date_order
from cpm_planner.exchange.reading.number_cells import (
    NUMBER_FORMATS,
    NumberFormat,
    parse_number,
    propose_number_format,
)
from cpm_planner.exchange.reading.source_table import Cell, is_filled

__all__ = [
    "NUMBER_FORMATS",
    "CellError",
    "CellFault",
    "DateOrder",
    "NumberFormat",
    "is_error",
    "parse_date",
    "parse_identifier",
    "parse_number",
    "parse_percent",
    "parse_text",
    "parse_whole",
    "parse_yes_no",
    "propose_date_order",
    "propose_number_format",
]

_YES_ENGLISH = ("1", "y", "yes", "true", "t", "x", "on", "\u2713", "\u2714")
_YES_ELSEWHERE = (
    "ja",
    "j",
    "wahr",
    "oui",
    "o",
    "vrai",
    "s\u00ed",
    "si",
    "s",
    "sim",
    "verdadero",
    "verdadeiro",
)
_YES = frozenset({*_YES_ENGLISH, *_YES_ELSEWHERE})
_NO_ENGLISH = ("0", "n", "no", "false", "f", "off", "-")
_NO_ELSEWHERE = ("nein", "falsch", "non", "faux", "n\u00e3o", "nao", "falso")
_NO = frozenset({*_NO_ENGLISH, *_NO_ELSEWHERE})
_ROUNDED_BY_A_SPREADSHEET = re.compile(r"[0-9](?:[.,][0-9]+)?[eE]\+[0-9]+")
_LARGEST_EXACT_WHOLE = 2**53
_ERRORS_ENGLISH = ("#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!")
_ERRORS_ELSEWHERE = (
    *("#NV", "#BEZUG!", "#WERT!", "#ZAHL!", "#VALEUR!", "#NOM?", "#NOMBRE!", "#NUL!"),
    *("#\u00a1REF!", "#\u00a1DIV/0!", "#\u00a1VALOR!", "#\u00bfNOMBRE?", "#\u00a1NUM!", "#\u00a1NULO!"),
    *("#N/D", "#VALOR!", "#NOME?", "#N\u00daM!", "#NULO!", "#ERROR", "#GETTING_DATA"),
)
_ERRORS = frozenset({*_ERRORS_ENGLISH, *_ERRORS_ELSEWHERE})


def is_error(text: str) -> bool:
    """Tell whether a text is what spreadsheets show where a formula failed, in the languages of lists."""
    return text.startswith("#") and text.upper() in _ERRORS


def parse_whole(cell: Cell, number_format: NumberFormat) -> int | None:
    """Read a cell as a whole number; None when it is blank.

    Raises:
        CellError: the cell is not a number, or has a part behind the decimal mark.
    """
    value = parse_number(cell, number_format)
    if value is None:
        return None
    if value != value.to_integral_value():
        raise CellError(CellFault.NOT_WHOLE, cell)
    return int(value)


def parse_percent(
    cell: Cell, number_format: NumberFormat, *, bare_is_fraction: bool = False
) -> Decimal | None:
    """Read a cell as a share, 1 being the whole; None when it is blank.

    Args:
        cell: "12 %", "12" or 0.12.
        number_format: how its numbers are written.
        bare_is_fraction: whether numbers without a percent sign are fractions (0.12) and not percents (12).

    Raises:
        CellError: the cell is not a number.
    """
    value = parse_number(cell, number_format)
    if value is None or bare_is_fraction or (isinstance(cell, str) and "%" in cell):
        return value
    return value.scaleb(-2)


def parse_yes_no(cell: Cell) -> bool | None:
    """Read a cell as yes or no in the languages lists are kept in; None when it is blank.

    Raises:
        CellError: the cell is neither.
    """
    if not is_filled(cell):
        return None
    word = parse_text(cell).casefold()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise CellError(CellFault.NEITHER_YES_NOR_NO, cell)


def parse_text(cell: Cell) -> str:
    """Read a cell as text without blanks around it; empty when it is blank."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.isoformat(" ")
    return cell.strip() if isinstance(cell, str) else str(cell)


def parse_identifier(cell: Cell) -> str:
    """Read a cell as an identifier, text that keeps its case and leading zeros; empty when it is blank.

    Raises:
        CellError: a spreadsheet has rounded the identifier ("1.23457E+18"), or it is no identifier at all.
    """
    if isinstance(cell, bool | date):
        raise CellError(CellFault.NOT_AN_IDENTIFIER, cell)
    if isinstance(cell, float) or (isinstance(cell, int) and abs(cell) >= _LARGEST_EXACT_WHOLE):
        raise CellError(CellFault.ROUNDED_IDENTIFIER, cell)
    text = parse_text(cell)
    if is_error(text):
        raise CellError(CellFault.SPREADSHEET_ERROR, cell)
    if "+" in text and _ROUNDED_BY_A_SPREADSHEET.fullmatch(text):
        raise CellError(CellFault.ROUNDED_IDENTIFIER, cell)
    return text
