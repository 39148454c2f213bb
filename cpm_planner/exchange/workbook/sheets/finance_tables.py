"""Tables of assumptions for finance: the calendar, plan rates, cost centres, and what role types cost."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from cpm_planner.exchange.finance_inputs.assumptions import RATES, ROLE_PAY
from cpm_planner.exchange.finance_inputs.pay import PAY_COLUMNS
from cpm_planner.exchange.workbook.cells import month_value
from cpm_planner.exchange.workbook.columns import (
    exact_money_column,
    input_column,
    key_column,
    number_column,
    text_column,
)
from cpm_planner.exchange.workbook.layout import Column, Table
from cpm_planner.exchange.workbook.seat_months import CalendarMonth, month_ordinal
from cpm_planner.exchange.workbook.sheets.cost_by_month import centres_of
from cpm_planner.exchange.workbook.sheets.positions import ANNUAL, PAY_FORMATS, PAY_UNITS
from cpm_planner.exchange.workbook.source import RoleLine, Source
from cpm_planner.exchange.workbook.styles import Format

CENTRES_TABLE: Final = "tblCostCentres"
_MERITS: Final = "INT(([@Ordinal]-Merit_month)/12)-INT((INDEX(tblCalendar[Ordinal],1)-Merit_month)/12)"


def calendar_table(source: Source) -> Table[CalendarMonth]:
    """Lay out the months of the horizon."""
    return Table("tblCalendar", tuple(_calendar(source)), source.calendar)


def _calendar(source: Source) -> Iterator[Column[CalendarMonth]]:
    yield number_column("Month No", lambda month: month.number)
    yield Column(
        "Month",
        lambda month: month_value(month.month),
        Format.MONTH,
        formula="EDATE(Planning_month,[@Month No]-1)",
    )
    yield Column(
        "Fiscal year",
        lambda month: month.fiscal_year,
        Format.NUMBER,
        unit="begins in",
        formula="YEAR([@Month])-(MONTH([@Month])<Fiscal_year_start)",
    )
    yield Column(
        "Days",
        lambda month: month.month.days,
        Format.NUMBER,
        unit="in the month",
        formula="DAY(EOMONTH([@Month],0))",
    )
    yield Column(
        "Ordinal",
        lambda month: month_ordinal(month.month),
        Format.NUMBER,
        unit="12 x year + month",
        formula="YEAR([@Month])*12+MONTH([@Month])",
    )
    if source.with_pay:
        yield Column(
            "Merit factor",
            lambda month: float(month.merit),
            Format.FACTOR,
            unit="since the first month",
            formula=f"(1+Merit_rise)^({_MERITS})",
        )


def cost_centre_table(source: Source) -> Table[tuple[int, str]]:
    """List the cost centres that are proposed."""
    columns: tuple[Column[tuple[int, str]], ...] = (
        number_column("Cost centre No", lambda each: each[0]),
        text_column("Cost centre", lambda each: each[1]),
    )
    return Table(CENTRES_TABLE, columns, tuple(enumerate(centres_of(source), start=1)))


def rate_table(source: Source) -> Table[str]:
    """Lay out what other currencies are worth."""

    def columns() -> Iterator[Column[str]]:
        yield number_column("Rate No", list(source.plan.assumptions.rates).index)
        yield text_column("Currency", str)
        yield input_column(
            RATES.input("Rate"),
            source.plan,
            str,
            Format.FACTOR,
            unit=f"{source.plan.assumptions.currency} for one",
        )

    return Table(RATES.name, tuple(columns()), tuple(source.plan.assumptions.rates))


def role_pay_table(source: Source) -> Table[RoleLine]:
    """Lay out what seats cost that have no pay of their own."""

    def key(line: RoleLine) -> str:
        return line.role_type.id

    def columns() -> Iterator[Column[RoleLine]]:
        yield key_column(ROLE_PAY.key_column, key)
        yield text_column("Role type", lambda line: line.role_type.name)
        yield Column("Role type No", lambda line: line.number, Format.NUMBER)
        yield from map(partial(_pay_column, source), PAY_COLUMNS)
        yield exact_money_column(
            "Annual cost", lambda line: line.role_type.pay.annual_cents, ANNUAL, "full time", has_total=False
        )

    def _pay_column(source: Source, name: str) -> Column[RoleLine]:
        form, unit = PAY_FORMATS.get(name, Format.CENTS), PAY_UNITS.get(name, "a year")
        return input_column(ROLE_PAY.input(name), source.plan, key, form, unit=unit)

    return Table(ROLE_PAY.name, tuple(columns()), source.roles)
