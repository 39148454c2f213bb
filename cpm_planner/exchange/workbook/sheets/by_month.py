"""Summary by month: heads, hours and cost of the whole plan, a row a month, as charts want them."""

from collections.abc import Iterator
from typing import Final

from cpm_planner.exchange.workbook.cells import month_value
from cpm_planner.exchange.workbook.columns import hours_column, number_column, share_column
from cpm_planner.exchange.workbook.layout import Chart, Column, Table
from cpm_planner.exchange.workbook.seat_months import CalendarMonth
from cpm_planner.exchange.workbook.sheets.headcount_by_month import NEEDED
from cpm_planner.exchange.workbook.source import CENTS, Source
from cpm_planner.exchange.workbook.styles import Format

TABLE: Final = "tblByMonth"
_IN_MONTH: Final = "tblPositionMonths[Month No],[@Month No]"


def by_month_table(source: Source) -> Table[CalendarMonth]:
    """Lay the table out."""
    return Table(TABLE, tuple(_columns(source)), source.calendar)


def by_month_charts(source: Source, sheet: str, row: int) -> Iterator[Chart]:
    """Draw hours and cost month by month."""
    currency = source.plan.assumptions.currency
    wide, narrow = 25.0, 21.0
    yield Chart(
        "Hours needed against hours available",
        sheet,
        TABLE,
        "Month",
        ("Hours needed", "Hours available"),
        f"B{row}",
        wide,
        format=Format.COUNT,
    )
    if source.with_pay:
        yield Chart(
            f"Cost by month, {currency}",
            sheet,
            TABLE,
            "Month",
            ("Cost",),
            f"I{row}",
            narrow,
            format=Format.COUNT,
        )


def _columns(source: Source) -> Iterator[Column[CalendarMonth]]:
    yield number_column("Month No", lambda month: month.number)
    yield Column(
        "Month",
        lambda month: month_value(month.month),
        Format.MONTH,
        formula="INDEX(tblCalendar[Month],[@Month No])",
        centred=True,
    )
    yield Column(
        "Fiscal year",
        lambda month: month.fiscal_year,
        Format.NUMBER,
        unit="begins in",
        formula="INDEX(tblCalendar[Fiscal year],[@Month No])",
    )
    closing = source.heads.by_role_type.closing.sum(axis=0).tolist()
    yield Column(
        "Heads",
        lambda month: closing[month.number - 1],
        Format.COUNT,
        unit="after the month",
        formula=f"SUMIFS(tblPositionMonths[Closing],{_IN_MONTH})",
    )
    yield Column(
        "FTE",
        lambda month: _fte(source, month) / 100,
        Format.EXACT,
        unit="in place",
        formula=f"SUMIFS(tblPositionMonths[FTE there],{_IN_MONTH})",
    )
    yield from _hours(source)
    if source.with_pay:
        yield _cost(source)


def _hours(source: Source) -> Iterator[Column[CalendarMonth]]:
    needed = source.monthly.total_demand.sum(axis=(0, 1)).tolist()
    available = source.monthly.capacity.sum(axis=(0, 1)).tolist()
    yield hours_column(
        "Hours needed",
        lambda month: needed[month.number - 1],
        f"SUM(INDEX({NEEDED}[[Month 1]:[Month {len(source.calendar)}]],0,[@Month No]))",
        has_total=False,
    )
    yield hours_column(
        "Hours available",
        lambda month: available[month.number - 1],
        f"SUMIFS(tblPositionMonths[Hours available],{_IN_MONTH})",
        has_total=False,
    )
    yield hours_column(
        "Hours to spare",
        lambda month: available[month.number - 1] - needed[month.number - 1],
        "[@Hours available]-[@Hours needed]",
        has_total=False,
    )
    yield share_column(
        "Utilisation",
        lambda month: _share(needed[month.number - 1], available[month.number - 1]),
        'IF([@Hours available]>0,[@Hours needed]/[@Hours available],"")',
    )


def _cost(source: Source) -> Column[CalendarMonth]:
    cost = cost_of_months(source)
    return Column(
        "Cost",
        lambda month: cost[month.number - 1] / CENTS,
        Format.MONEY,
        unit=source.plan.assumptions.currency,
        formula="SUMIFS(tblLedger[Amount],tblLedger[Month],[@Month])",
        has_total=True,
        currency=source.plan.assumptions.currency,
    )


def cost_of_months(source: Source) -> list[int]:
    """Sum the cents of every month, adjustments included."""
    cents = [0] * len(source.calendar)
    for each in source.seat_months:
        cents[each.month.number - 1] += each.cost_cents
    for line in source.adjustments:
        if line.month_number:
            cents[line.month_number - 1] += line.cents
    return cents


def _fte(source: Source, month: CalendarMonth) -> int:
    at = (line.months[month.number - 1] for line in source.cpms)
    return sum(each.fte_there for each in at)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
