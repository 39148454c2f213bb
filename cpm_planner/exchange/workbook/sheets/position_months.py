"""Position months: every position in every month, from its terms to its hours and its cost."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import partial
from typing import Final

from cpm_planner.exchange.finance_inputs.assumptions import ramp_months
from cpm_planner.exchange.finance_inputs.pay import currency_of, pay_figure
from cpm_planner.exchange.workbook.cells import Plain, month_value
from cpm_planner.exchange.workbook.columns import (
    exact_money_column,
    hours_column,
    number_column,
    share_column,
    text_column,
)
from cpm_planner.exchange.workbook.heads import head, linked_verdict
from cpm_planner.exchange.workbook.layout import Column, Sheet, Table, table_sheet
from cpm_planner.exchange.workbook.seat_months import COST_KINDS, NONE, SeatMonth, month_ordinal
from cpm_planner.exchange.workbook.source import Source
from cpm_planner.exchange.workbook.styles import Format
from cpm_planner.formatting.language import to_translate
from cpm_planner.headcount.monthly import region_of

NAME: Final = "Position months"
TABLE: Final = "tblPositionMonths"
_NOTE: Final = to_translate(
    "workbook",
    "Every position in every month: terms in force, days there, hours offered, cost. All formulas.",
)
_EXACT: Final = 9
"""Decimals that formulas keep before they round."""


def position_months_sheet(source: Source, verdict: str) -> Sheet:
    """Lay the sheet out."""
    columns = (
        *_names(source),
        *_terms(),
        *_time(source),
        *_heads(),
        *(_cost(source) if source.with_pay else ()),
    )
    top = head(NAME, source, _NOTE, verdict=linked_verdict(verdict))
    return table_sheet(NAME, top, Table(TABLE, columns, source.seat_months), pages_wide=2)


def of_position(name: str) -> str:
    """Fetch a figure of the row's position."""
    return f"INDEX(tblPositions[{name}],[@CPM No])"


def _of_month(name: str) -> str:
    return f"INDEX(tblCalendar[{name}],[@Month No])"


def _in_force(name: str) -> str:
    """Fetch what a later change says, or else the position."""
    return f"IF([@Change row]>0,INDEX(tblTerms[{name}],[@Change row]),{of_position(name)})"


def _names(source: Source) -> Iterator[Column[SeatMonth]]:
    yield number_column("CPM No", lambda each: each.position)
    yield text_column("CPM", lambda each: each.cpm.name, 25)
    yield text_column("Position ID", lambda each: each.cpm.position_id, 11)
    yield number_column("Role type No", lambda each: each.role_number)
    yield number_column("Group No", lambda each: source.group_number(each.role_number, region_of(each.cpm)))
    yield number_column("Month No", lambda each: each.month.number)
    yield Column(
        "Month", lambda each: month_value(each.month.month), Format.MONTH, 10, formula=_of_month("Month")
    )
    yield Column("Ordinal", lambda each: each.ordinal, Format.NUMBER, 9, formula=_of_month("Ordinal"))
    yield Column(
        "Fiscal year",
        lambda each: each.month.fiscal_year,
        Format.NUMBER,
        8,
        formula=_of_month("Fiscal year"),
    )


def _terms() -> Iterator[Column[SeatMonth]]:
    yield Column(
        "Changes",
        lambda each: each.changes,
        Format.NUMBER,
        8,
        unit="so far",
        formula='COUNTIFS(tblTerms[CPM No],[@CPM No],tblTerms[From],"<="&[@Month])',
    )
    yield Column(
        "Change row",
        lambda each: each.change_row,
        Format.NUMBER,
        8,
        unit="in Later changes",
        formula=f"IF([@Changes]>0,{of_position('Changes before')}+[@Changes],0)",
    )
    yield Column("FTE", lambda each: each.terms.fte_percent / 100, Format.EXACT, 7, formula=_in_force("FTE"))
    for name, text in _ACCOUNTS:
        yield Column(
            f"{name} text",
            text,
            is_hidden=True,
            formula=f'{_in_force(name)}&""',
        )
    for name, text in _ACCOUNTS:
        yield Column(
            name, partial(_or_none, text), width=11, formula=f'IF([@{name} text]="","{NONE}",[@{name} text])'
        )


_ACCOUNTS: Final[tuple[tuple[str, Callable[[SeatMonth], str]], ...]] = (
    ("Cost centre", lambda each: each.terms.cost_centre),
    ("GL account", lambda each: each.terms.gl_account),
    ("Entity", lambda each: each.terms.entity),
)


def _or_none(text: Callable[[SeatMonth], str], each: SeatMonth) -> str:
    return text(each) or NONE


def _time(source: Source) -> Iterator[Column[SeatMonth]]:
    yield Column(
        "Days",
        lambda each: each.days,
        Format.COUNT,
        7,
        unit="there",
        formula=f"MAX(0,MIN({of_position('Last day')},EOMONTH([@Month],0))"
        f"-MAX({of_position('First day')},[@Month])+1)",
    )
    yield Column(
        "FTE there",
        lambda each: each.fte_there / 100,
        Format.EXACT,
        7,
        formula="IF([@Days]>0,[@FTE],0)",
    )
    yield Column(
        "Months in seat",
        lambda each: each.ordinal - month_ordinal(each.cpm.start),
        Format.NUMBER,
        9,
        formula=f"[@Ordinal]-{of_position('Start ordinal')}",
    )
    yield share_column("Ramp", lambda each: each.ramp_percent / 100, _ramp(ramp_months(source.plan)))
    yield share_column(
        "Leave",
        lambda each: each.leave_percent / 100,
        "MIN(1,SUMIFS(tblLeave[Away],tblLeave[CPM No],[@CPM No],"
        'tblLeave[First month],"<="&[@Month],tblLeave[Last month],">="&[@Month]))',
    )
    yield from _minutes()


def _minutes() -> Iterator[Column[SeatMonth]]:
    yield Column(
        "Minutes full time",
        lambda each: each.full_minutes,
        Format.COUNT,
        9,
        formula="INDEX(tblRoleTypes[Partner hours per month],[@Role type No])*60",
    )
    yield Column(
        "Minutes exact",
        lambda each: _rounded(each.exact_minutes),
        Format.EXACT,
        11,
        unit="unrounded",
        formula="ROUND([@Minutes full time]*[@FTE]*[@Ramp]*(1-[@Leave])"
        f"*[@Days]/{_of_month('Days')},{_EXACT})",
    )
    yield hours_column(
        "Hours available",
        lambda each: each.minutes,
        "(ROUND([@Minutes exact],0)-(MOD([@Minutes exact],2)=0.5))/60",
    )


def _heads() -> Iterator[Column[SeatMonth]]:
    """Count the position as a head: before the month, in it, after it, and whether it moved cost centre."""
    first, last = of_position("Head from"), of_position("Last month")
    yield from _centre_before()
    for name, flag, formula in (
        (OPENING, lambda each: each.is_opening, f"({first}<[@Ordinal])*([@Ordinal]<={last})"),
        ("Hires", lambda each: each.is_hire, f"({first}=[@Ordinal])*([@Ordinal]<={last})"),
        ("Leavers", lambda each: each.is_leaver, f"({first}<=[@Ordinal])*([@Ordinal]={last})"),
        (MOVED, _has_moved, f"[@{OPENING}]*([@Cost centre]<>[@Centre before])"),
        ("Closing", lambda each: each.is_closing, f"({first}<=[@Ordinal])*([@Ordinal]<{last})"),
    ):
        yield Column(name, partial(_flag, flag), Format.COUNT, 9.5, formula=formula)
    yield Column(
        "FTE closing",
        lambda each: each.terms.fte_percent / 100 if each.is_closing else 0,
        Format.EXACT,
        8,
        formula="[@Closing]*[@FTE]",
    )


def _centre_before() -> Iterator[Column[SeatMonth]]:
    yield Column(
        "Changes before",
        lambda each: each.changes_before,
        Format.NUMBER,
        10,
        unit="by last month",
        formula='COUNTIFS(tblTerms[CPM No],[@CPM No],tblTerms[From],"<"&[@Month])',
    )
    change = f"INDEX(tblTerms[Cost centre],{of_position('Changes before')}+[@Changes before])"
    yield Column(
        "Centre before text",
        lambda each: each.centre_before,
        is_hidden=True,
        formula=f'IF([@Changes before]>0,{change},{of_position("Cost centre")})&""',
    )
    yield Column(
        "Centre before",
        lambda each: each.centre_before or NONE,
        width=11,
        formula=f'IF([@Centre before text]="","{NONE}",[@Centre before text])',
    )


OPENING: Final = "Opening"
MOVED: Final = "Moved"


def _has_moved(each: SeatMonth) -> bool:
    return each.is_opening and each.centre_before != each.terms.cost_centre


def _flag(flag: Callable[[SeatMonth], bool], each: SeatMonth) -> int:
    return int(flag(each))


def _ramp(months: int) -> str:
    if not months:
        return "1"
    steps = f"tblRamp[[Month 1]:[Month {months}]]"
    step = f"INDEX({steps},[@Role type No],[@Months in seat]+1)"
    return f"IF([@Months in seat]<0,1,IFERROR({step},1))"


def _cost(source: Source) -> Iterator[Column[SeatMonth]]:
    plan = source.plan
    yield Column(
        "Pay currency",
        lambda each: currency_of(plan, each.terms.pay),
        width=9,
        formula=_in_force("Pay currency"),
    )
    for name, form, width in (
        ("Base", Format.CENTS, 13),
        ("Variable", Format.CENTS, 13),
        ("Burden", Format.RATE, 9),
        ("Travel", Format.CENTS, 12),
    ):
        yield Column(
            f"{name} a year",
            partial(_yearly, source, name),
            form,
            width,
            formula=_in_force(name),
        )
    yield Column(
        "Rate",
        lambda each: float(each.rate),
        Format.FACTOR,
        9,
        unit="plan rate",
        formula="IF([@Pay currency]=Currency,1,"
        "INDEX(tblRates[Rate],MATCH([@Pay currency],tblRates[Currency],0)))",
    )
    yield Column(
        "Share",
        lambda each: float(each.share),
        Format.FACTOR,
        9,
        unit="of a year, at rate",
        formula=f"[@FTE]*[@Days]/{_of_month('Days')}/12*[@Rate]",
    )
    yield from _amounts(source)


def _amounts(source: Source) -> Iterator[Column[SeatMonth]]:
    merit = f"[@Share]*{_of_month('Merit factor')}"
    formulas = (
        f"[@Base a year]*{merit}",
        f"[@Variable a year]*{merit}",
        f"([@Base a year]+[@Variable a year])*[@Burden a year]*{merit}",
        "[@Travel a year]*[@Share]",
        *(f"([@Months in seat]=0)*{_once(name)}*[@Rate]" for name in COST_KINDS[4:]),
    )
    currency = source.plan.assumptions.currency
    for at, (name, formula) in enumerate(zip(COST_KINDS, formulas, strict=True)):
        yield exact_money_column(name, partial(_cents, at), f"ROUND(ROUND({formula},8),2)", unit=currency)
    first, last = COST_KINDS[0], COST_KINDS[-1]
    yield exact_money_column(
        "Cost",
        lambda each: each.cost_cents,
        f"SUM({TABLE}[[#This Row],[{first}]:[{last}]])",
        unit=currency,
    )


def _once(name: str) -> str:
    return f"IF([@Change row]>0,INDEX(tblTerms[{name}],[@Change row]),{of_position(name)})"


def _cents(at: int, each: SeatMonth) -> int:
    return each.cents[at]


def _yearly(source: Source, name: str, each: SeatMonth) -> Plain:
    return pay_figure(source.plan, each.terms.pay, name)


def _rounded(exact: Fraction) -> float:
    return float(round(exact, _EXACT))
