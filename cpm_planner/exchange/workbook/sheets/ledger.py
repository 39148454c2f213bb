"""Ledger: cost in long form, one row a position, month and kind, for loading into planning systems."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from cpm_planner.exchange.workbook.cells import Content, Formula, month_value
from cpm_planner.exchange.workbook.columns import number_column
from cpm_planner.exchange.workbook.heads import head, linked_verdict
from cpm_planner.exchange.workbook.layout import Column, Sheet, Table, table_sheet
from cpm_planner.exchange.workbook.seat_months import COST_KINDS, NONE, SeatMonth
from cpm_planner.exchange.workbook.sheets.position_months import TABLE as MONTHS
from cpm_planner.exchange.workbook.source import CENTS, AdjustmentLine, Source
from cpm_planner.exchange.workbook.styles import Format, Role
from cpm_planner.formatting.language import to_translate
from cpm_planner.formatting.months import iso_month

NAME: Final = "Ledger"
ADJUSTED: Final = "Adjustment"
KINDS: Final = (*COST_KINDS, ADJUSTED)
_NOTE: Final = to_translate(
    "workbook", "Every amount once: position, month and kind, then adjustments. All formulas."
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One amount: of a seat, month and kind, or an adjustment."""

    row: int
    """In the table it comes from."""
    kind: int
    source: SeatMonth | AdjustmentLine


def ledger_sheet(source: Source, verdict: str) -> Sheet:
    """Lay the sheet out."""
    top = head(NAME, source, _NOTE, verdict=linked_verdict(verdict))
    return table_sheet(NAME, top, Table("tblLedger", tuple(_columns(source)), tuple(_entries(source))))


def _entries(source: Source) -> Iterator[Entry]:
    for row, each in enumerate(source.seat_months, start=1):
        for kind in range(len(COST_KINDS)):
            yield Entry(row, kind, each)
    for row, line in enumerate(source.adjustments, start=1):
        yield Entry(row, len(COST_KINDS), line)


def _columns(source: Source) -> Iterator[Column[Entry]]:
    yield number_column("Row No", lambda entry: entry.row)
    yield Column("Position ID", _position, width=14)
    yield Column("Month", _month, Format.MONTH, 10, role=Role.LIVE)
    yield Column("Fiscal year", partial(_fiscal_year, source), Format.NUMBER, 9, role=Role.LIVE)
    for name in ("Cost centre", "GL account"):
        yield Column(name, partial(_account, name), width=14)
    yield Column("Entity", partial(_account, "Entity"), width=14)
    yield number_column("Role type No", lambda entry: entry.source.role_number)
    yield Column("Kind", lambda entry: KINDS[entry.kind], width=13)
    yield Column("Amount", _amount, Format.CENTS, 16, role=Role.LIVE, has_total=True)
    currency = source.plan.assumptions.currency
    yield Column("Currency", lambda _: Formula("Currency", currency), width=10)


def _position(entry: Entry) -> str:
    if isinstance(entry.source, SeatMonth):
        return entry.source.cpm.position_id
    line = entry.source.cpm
    return "" if line is None else line.cpm.position_id


def _month(entry: Entry) -> Content:
    if isinstance(entry.source, SeatMonth):
        return _of_month("Month", month_value(entry.source.month.month))
    month = entry.source.adjustment.month
    return Formula("INDEX(tblAdjustments[Month],[@Row No])", month_value(month) or iso_month(month))


def _fiscal_year(source: Source, entry: Entry) -> Content:
    if isinstance(entry.source, SeatMonth):
        return _of_month("Fiscal year", entry.source.month.fiscal_year)
    number = entry.source.month_number
    year = source.calendar[number - 1].fiscal_year if number else 0
    return Formula("IFERROR(INDEX(tblCalendar[Fiscal year],MATCH([@Month],tblCalendar[Month],0)),0)", year)


def _account(name: str, entry: Entry) -> Content:
    if isinstance(entry.source, SeatMonth):
        terms = entry.source.terms
        text = {"Cost centre": terms.cost_centre, "GL account": terms.gl_account}.get(name, terms.entity)
        return _of_month(name, text or NONE)
    if name == "Entity":
        return NONE
    text = entry.source.cost_centre if name == "Cost centre" else entry.source.gl_account
    return Formula(f"INDEX(tblAdjustments[{name} booked],[@Row No])", text)


def _amount(entry: Entry) -> Content:
    if isinstance(entry.source, SeatMonth):
        return _of_month(KINDS[entry.kind], entry.source.cents[entry.kind] / CENTS)
    return Formula("INDEX(tblAdjustments[Amount booked],[@Row No])", entry.source.cents / CENTS)


def _of_month(name: str, value: str | float | None) -> Formula:
    return Formula(f"INDEX({MONTHS}[{name}],[@Row No])", value)
