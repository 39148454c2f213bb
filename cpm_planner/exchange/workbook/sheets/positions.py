"""Positions: one row a seat as finance sees it, with the cells that finance may change."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from cpm_planner.exchange.finance_inputs.pay import PAY_COLUMNS, pay_figure
from cpm_planner.exchange.finance_inputs.rows import seat_pay
from cpm_planner.exchange.finance_inputs.seats import POSITIONS
from cpm_planner.exchange.workbook.cells import Formula, day_value
from cpm_planner.exchange.workbook.columns import (
    exact_money_column,
    input_column,
    key_column,
    number_column,
    text_column,
)
from cpm_planner.exchange.workbook.heads import head, linked_verdict
from cpm_planner.exchange.workbook.layout import Column, Sheet, Table, table_sheet
from cpm_planner.exchange.workbook.seat_months import (
    FAR,
    end_day,
    first_day,
    first_month,
    head_from,
    last_month,
    month_ordinal,
    taken_over,
)
from cpm_planner.exchange.workbook.source import CpmLine, Source
from cpm_planner.exchange.workbook.styles import Format
from cpm_planner.formatting.language import to_translate

NAME: Final = "Positions"
_NOTE: Final = to_translate(
    "workbook",
    "One row a position. Blue on yellow may be changed: hours, heads and cost of every month follow. "
    "Give the workbook back to have the changes taken over.",
)
PAY_FORMATS: Final = {"Burden": Format.RATE, "Pay currency": Format.TEXT}
"""Of columns of pay that are no amounts."""
ANNUAL: Final = "ROUND(ROUND(([@Base]+[@Variable])*(1+[@Burden])+[@Travel],8),2)"
_LAST_DAY: Final = "DATE(9999,12,31)"
_WORKING: Final = 9
"""Columns at the right end for formulas alone."""


def positions_sheet(source: Source, verdict: str) -> Sheet:
    """Lay the sheet out."""
    columns = (*_names(source), *_terms(source), *_pay(source), *_notes(source), *_working(source))
    top = head(NAME, source, _NOTE, verdict=linked_verdict(verdict), note_at=3)
    table = Table(POSITIONS.name, columns, source.cpms)
    return table_sheet(NAME, top, table, last_printed_column=len(columns) - _WORKING, pages_wide=2)


def cpm_key(line: CpmLine) -> str:
    """Give the id that a row is taken back by."""
    return line.cpm.id


PAY_UNITS: Final = {
    "Pay currency": "ISO 4217",
    "Burden": "of pay",
    "Recruiting": "once",
    "Equipment": "once",
}


def _names(source: Source) -> Iterator[Column[CpmLine]]:
    names = {key: cpm.name for key, cpm in source.plan.cpms.items()}
    yield key_column("CPM ID", cpm_key)
    yield text_column("Position ID", lambda line: line.cpm.position_id, 12)
    yield text_column("CPM", lambda line: line.cpm.name, 25)
    yield number_column("CPM No", lambda line: line.number)
    yield number_column("Role type No", lambda line: line.role_number)
    yield text_column("Role type", lambda line: line.role_type.name, 23)
    yield text_column("Region", lambda line: ", ".join(line.cpm.regions), 14)
    yield text_column(
        "Backfill of", lambda line: names.get(line.cpm.backfill_of) if line.cpm.backfill_of else None, 16
    )


def _terms(source: Source) -> Iterator[Column[CpmLine]]:
    def column(
        name: str, form: Format = Format.TEXT, width: float = 11, unit: str = "", offered: str = ""
    ) -> Column[CpmLine]:
        return input_column(
            POSITIONS.input(name), source.plan, cpm_key, form, width, unit=unit, source=offered
        )

    yield column("Status", width=12)
    yield replace(column("FTE", Format.EXACT, 7), has_total=True)
    yield column("Start", Format.DAY, unit="first day")
    yield column("End", Format.DAY, unit="last day")
    yield column("Cost centre", width=13, offered="Cost_centres")
    yield column("GL account")
    yield column("Entity")
    yield column("Approval", unit="reference")


def _pay(source: Source) -> Iterator[Column[CpmLine]]:
    if not source.with_pay:
        return
    plan = source.plan
    for name in PAY_COLUMNS:
        yield input_column(
            POSITIONS.input(name),
            plan,
            cpm_key,
            PAY_FORMATS.get(name, Format.CENTS),
            9 if name in PAY_FORMATS else 13,
            unit=PAY_UNITS.get(name, "a year"),
            otherwise=partial(_of_role_type, source, name),
        )
    yield exact_money_column(
        "Annual cost",
        lambda line: seat_pay(plan, line.cpm).annual_cents,
        ANNUAL,
        "full time",
        has_total=False,
    )
    first = source.calendar[0].fiscal_year if source.calendar else 0
    currency = plan.assumptions.currency
    for name, year, condition in (
        (
            "Cost first year",
            first,
            ",tblPositionMonths[Fiscal year],INDEX(tblCalendar[Fiscal year],1)",
        ),
        ("Cost horizon", None, ""),
    ):
        yield exact_money_column(
            name,
            partial(_cost, year),
            f"SUMIFS(tblPositionMonths[Cost],tblPositionMonths[CPM No],[@CPM No]{condition})",
            f"{currency}, {'all months' if year is None else f'rest of {year}'}",
        )


def _of_role_type(source: Source, name: str, line: CpmLine) -> Formula:
    value = pay_figure(source.plan, line.role_type.pay, name)
    return Formula(f"INDEX(tblRolePay[{name}],[@Role type No])", value)


def _cost(year: int | None, line: CpmLine) -> int:
    months = line.months
    return sum(each.cost_cents for each in months if year in (None, each.month.fiscal_year))


def _notes(source: Source) -> Iterator[Column[CpmLine]]:
    yield input_column(POSITIONS.input("Note"), source.plan, cpm_key, width=28)


def _working(source: Source) -> Iterator[Column[CpmLine]]:
    before = 0
    changes: dict[int, int] = {}
    for line in source.cpms:
        changes[line.number] = before
        before += len(line.cpm.terms)
    yield Column(
        "First day",
        lambda line: day_value(first_day(line.cpm)),
        Format.DAY,
        formula='IF([@Start]<>"",[@Start],IF(OR([@Status]="Active",[@Status]="Leaving"),1,DATE(9999,1,1)))',
    )
    yield Column(
        "Last day",
        lambda line: day_value(end_day(line.cpm)),
        Format.DAY,
        formula=f'IF([@End]<>"",[@End],{_LAST_DAY})',
    )
    yield Column(
        "Start ordinal",
        lambda line: month_ordinal(line.cpm.start),
        Format.NUMBER,
        unit="months since year 0",
        formula='IF([@Start]="",0,YEAR([@Start])*12+MONTH([@Start]))',
    )
    yield from _heads(source)
    yield Column(
        "Changes before", lambda line: changes[line.number], Format.NUMBER, unit="rows of Later changes"
    )


def _heads(source: Source) -> Iterator[Column[CpmLine]]:
    """Say from which month to which a position counts as a head, by ordinals."""
    plan, numbers = source.plan, {line.cpm.id: line.number for line in source.cpms}
    other = "INDEX(tblPositions[{}],[@Backfill No])"
    for name, value, formula in (
        ("First month", lambda line: first_month(line.cpm), _FIRST_MONTH),
        (
            "Last month",
            lambda line: last_month(line.cpm),
            f'IF([@End]="",{FAR},YEAR([@End])*12+MONTH([@End]))',
        ),
        (
            "Backfill No",
            lambda line: numbers.get(line.cpm.backfill_of, 0) if line.cpm.backfill_of else 0,
            "",
        ),
        (
            "Taken over",
            lambda line: taken_over(plan, line.cpm),
            f"IF([@Backfill No]>0,({other.format('First month')}<{FAR})*{other.format('Last month')},0)",
        ),
        ("Head from", lambda line: head_from(plan, line.cpm), "MAX([@First month],[@Taken over])"),
    ):
        yield Column(
            name, value, Format.NUMBER, unit="" if name == "Backfill No" else "ordinal", formula=formula
        )


_FIRST_MONTH: Final = f"IF([@Start ordinal]>0,[@Start ordinal],([@First day]>1)*{FAR})"
