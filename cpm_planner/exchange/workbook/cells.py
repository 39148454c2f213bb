"""What stands in a cell: a value, or a formula with the value it has now.

openpyxl writes a formula or a value, never both, and a formula without its value is blank in previews, on
phones and in Protected View. Rows are therefore written here, as the little XML they are; everything around
them (styles, tables, charts, print settings) comes from openpyxl (see :mod:`.package`).
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from cpm_planner.exchange.safe_text import cleaned, markup, needs_quote
from cpm_planner.formatting.months import iso_month
from cpm_planner.model.month import Month

Plain = str | int | float | None
"""A value: text, a number or nothing."""

_DAY_ZERO: Final = date(1899, 12, 30)
_FIRST_SAFE_YEAR: Final = 1901
"""Spreadsheet programs disagree on the year 1900 and know nothing before it."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula without its "=", and the value it has now."""

    text: str
    value: Plain
    is_array: bool = False
    """Whether it works on whole columns at once, as Ctrl+Shift+Enter enters it."""


Content = Plain | Formula


@dataclass(frozen=True, slots=True)
class StyleIds:
    """A style's number in the workbook, and that of its twin whose text is quoted."""

    plain: int
    quoted: int


def value_now(content: Content) -> Plain:
    """Give what a cell shows."""
    return content.value if isinstance(content, Formula) else content


def month_value(month: Month | None) -> int | str | None:
    """Give a month as the serial number of its first day; as text where there is no such number."""
    if month is None:
        return None
    if month.year < _FIRST_SAFE_YEAR:
        return iso_month(month)
    return (date(month.year, month.month, 1) - _DAY_ZERO).days


def day_value(day: date) -> int:
    """Give a day as its serial number; the first one of all for any before."""
    return max((day - _DAY_ZERO).days, 1)


def cell_markup(reference: str, style: StyleIds, content: Content) -> str:
    """Write one cell."""
    if isinstance(content, str):
        return _text_markup(reference, style, cleaned(content))
    if content is None:
        return _blank_markup(reference, style)
    if isinstance(content, Formula):
        return _formula_markup(reference, style, content)
    return f'<c r="{reference}" s="{style.plain}"><v>{content!r}</v></c>'


def _blank_markup(reference: str, style: StyleIds) -> str:
    return f'<c r="{reference}" s="{style.plain}"/>'


def _text_markup(reference: str, style: StyleIds, text: str) -> str:
    if not text:
        return _blank_markup(reference, style)
    number = style.quoted if needs_quote(text) else style.plain
    space = ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
    return f'<c r="{reference}" s="{number}" t="inlineStr"><is><t{space}>{markup(text)}</t></is></c>'


def _formula_markup(reference: str, style: StyleIds, formula: Formula) -> str:
    array = f' t="array" ref="{reference}"' if formula.is_array else ""
    written = f"<f{array}>{markup(formula.text)}</f>"
    if isinstance(formula.value, str):
        value = markup(cleaned(formula.value))
        return f'<c r="{reference}" s="{style.plain}" t="str">{written}<v>{value}</v></c>'
    return f'<c r="{reference}" s="{style.plain}">{written}<v>{formula.value!r}</v></c>'
