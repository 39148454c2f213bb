"""Later changes: new terms of positions from a month on, leave, and amounts booked beside them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, TypeVar

from cpm_planner.exchange.finance_inputs.later import ADJUSTMENTS, LEAVE, SHEET, TERMS, pay_from, row_id
from cpm_planner.exchange.finance_inputs.pay import PAY_COLUMNS, pay_figure
from cpm_planner.exchange.finance_inputs.rows import seat_pay
from cpm_planner.exchange.workbook.cells import Formula, Plain
from cpm_planner.exchange.workbook.columns import input_column, key_column, number_column, text_column
from cpm_planner.exchange.workbook.heads import head, heading, linked_verdict
from cpm_planner.exchange.workbook.layout import Block, Column, Sheet, Table
from cpm_planner.exchange.workbook.sheets.positions import PAY_FORMATS
from cpm_planner.exchange.workbook.source import AdjustmentLine, CpmLine, Source
from cpm_planner.exchange.workbook.styles import Format
from cpm_planner.formatting.language import to_translate
from cpm_planner.model.cpm import Cpm

_NOTE: Final = to_translate(
    "workbook",
    "A yellow cell with a formula says what held before; write over it to change it from that month on.",
)
_COLUMNS: Final = 16
_WIDTHS: Final = {1: 4, 2: 25, 3: 12} | dict.fromkeys(range(4, _COLUMNS + 1), 12.5)


@dataclass(frozen=True, slots=True)
class _Row:
    """A change or a leave of a seat, by its place among them."""

    line: CpmLine
    place: int
    number: int
    """Of the row in the table."""

    @property
    def key(self) -> str:
        return row_id(self.line.cpm.id, self.place + 1)


R = TypeVar("R")


def later_changes_sheet(source: Source, verdict: str) -> Sheet:
    """Lay the sheet out."""
    blocks: list[Block] = [
        head(SHEET, source, _NOTE, verdict=linked_verdict(verdict)),
        heading(to_translate("workbook", "New terms from a month on"), _COLUMNS),
        Table(TERMS.name, tuple(_terms(source)), _rows(source, lambda cpm: len(cpm.terms))),
        heading(to_translate("workbook", "Leave: hours are missing, cost goes on"), _COLUMNS),
        Table(LEAVE.name, tuple(_leave(source)), _rows(source, lambda cpm: len(cpm.leave))),
    ]
    if source.with_pay:
        blocks += [
            heading(
                to_translate("workbook", "Adjustments: amounts booked beside the cost of positions"), _COLUMNS
            ),
            Table(ADJUSTMENTS.name, tuple(_adjustments(source)), source.adjustments),
        ]
    return Sheet(SHEET, tuple(blocks), _WIDTHS, hidden=frozenset({1}), freeze="C4")


def _rows(source: Source, count: Callable[[Cpm], int]) -> tuple[_Row, ...]:
    rows = ((line, place) for line in source.cpms for place in range(count(line.cpm)))
    return tuple(_Row(line, place, number) for number, (line, place) in enumerate(rows, start=1))


def _key(row: _Row) -> str:
    return row.key


def _names(key_name: str) -> Iterator[Column[_Row]]:
    yield key_column(key_name, _key)
    yield text_column("CPM", lambda row: row.line.cpm.name, 25)
    yield text_column("Position ID", lambda row: row.line.cpm.position_id)
    yield Column("CPM No", lambda row: row.line.number, Format.NUMBER)


def _terms(source: Source) -> Iterator[Column[_Row]]:
    yield from _names(TERMS.key_column)
    yield input_column(TERMS.input("From"), source.plan, _key, Format.MONTH, unit="first day")
    names = ["FTE", "Cost centre", "GL account", "Entity", *(PAY_COLUMNS if source.with_pay else ())]
    for name in names:
        yield input_column(
            TERMS.input(name),
            source.plan,
            _key,
            _format(name),
            otherwise=partial(_as_before, source, name),
        )


def _format(name: str) -> Format:
    if name == "FTE":
        return Format.EXACT
    return PAY_FORMATS.get(name, Format.CENTS) if name in PAY_COLUMNS else Format.TEXT


def _as_before(source: Source, name: str, row: _Row) -> Formula:
    """Fetch the change before, or the position where there is none."""
    before = f"INDEX({TERMS.name}[{name}],{row.number - 1})"
    position = f"INDEX(tblPositions[{name}],[@CPM No])"
    end = "" if name in _NUMBERS else '&""'
    return Formula((before if row.place else position) + end, _value_before(source, name, row))


_NUMBERS: Final = frozenset({"FTE", *PAY_COLUMNS} - {"Pay currency"})


def _value_before(source: Source, name: str, row: _Row) -> Plain:
    cpm = row.line.cpm
    if name in PAY_COLUMNS:
        pay = pay_from(source.plan, cpm, row.place - 1) if row.place else seat_pay(source.plan, cpm)
        return pay_figure(source.plan, pay, name)
    field = {"FTE": "fte_percent", "Cost centre": "cost_centre", "GL account": "gl_account"}.get(
        name, "entity"
    )
    said = [getattr(each, field) for each in cpm.terms[: row.place]]
    value: Any = next((each for each in reversed(said) if each is not None), getattr(cpm, field))
    number: float = value / 100 if name == "FTE" else 0
    return number if name == "FTE" else str(value)


def _leave(source: Source) -> Iterator[Column[_Row]]:
    yield from _names(LEAVE.key_column)
    for name, form in (("First month", Format.MONTH), ("Last month", Format.MONTH), ("Away", Format.PERCENT)):
        unit = "of full time" if name == "Away" else "first day"
        yield input_column(LEAVE.input(name), source.plan, _key, form, unit=unit)


def _adjustments(source: Source) -> Iterator[Column[AdjustmentLine]]:
    def column(name: str, form: Format = Format.TEXT, unit: str = "") -> Column[AdjustmentLine]:
        return input_column(
            ADJUSTMENTS.input(name), source.plan, lambda line: line.adjustment.id, form, unit=unit
        )

    yield key_column(ADJUSTMENTS.key_column, lambda line: line.adjustment.id)
    yield text_column("Name", lambda line: line.adjustment.name, 25)
    yield text_column("CPM", lambda line: line.cpm_name)
    yield number_column("CPM No", lambda line: line.cpm_number)
    yield number_column("Role type No", lambda line: line.role_number)
    yield column("Month", Format.MONTH, "first day")
    yield column("Amount", Format.CENTS)
    yield column("Currency")
    yield column("Cost centre")
    yield column("GL account")
    yield Column(
        "Month No",
        lambda line: line.month_number,
        Format.NUMBER,
        unit="0: not in the horizon",
        formula="IFERROR(MATCH([@Month],tblCalendar[Month],0),0)",
    )
    yield Column(
        "Position month",
        lambda line: line.position_month,
        Format.NUMBER,
        unit="row; 0: none",
        formula="([@CPM No]>0)*([@Month No]>0)*(([@CPM No]-1)*ROWS(tblCalendar[Month])+[@Month No])",
    )
    for name, text in (
        ("Cost centre", lambda line: line.cost_centre),
        ("GL account", lambda line: line.gl_account),
    ):
        yield Column(f"{name} booked", text, formula=_booked(name))
    yield Column(
        "Amount booked",
        lambda line: line.cents / 100,
        Format.CENTS,
        unit=source.plan.assumptions.currency,
        formula="ROUND(ROUND([@Amount]*([@Month No]>0)*[@Rate],8),2)",
    )
    yield Column(
        "Rate",
        lambda line: float(line.rate),
        Format.FACTOR,
        unit="plan rate",
        formula="IF([@Currency]=Currency,1,INDEX(tblRates[Rate],MATCH([@Currency],tblRates[Currency],0)))",
    )


def _booked(name: str) -> str:
    position = f'IF([@Position month]>0,INDEX(tblPositionMonths[{name}],[@Position month]),"(none)")'
    return f'IF([@{name}]<>"",[@{name}],{position})'
