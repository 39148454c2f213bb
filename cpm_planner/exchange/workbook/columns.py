"""Kinds of columns that many sheets have."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import TypeVar

from cpm_planner.exchange.finance_inputs.entry import Input
from cpm_planner.exchange.finance_inputs.scalars import Choice
from cpm_planner.exchange.workbook.cells import Content, Formula, month_value
from cpm_planner.exchange.workbook.layout import Column
from cpm_planner.exchange.workbook.source import CENTS, MINUTES, Source
from cpm_planner.exchange.workbook.styles import Format, Role
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan

R = TypeVar("R")


def key_column(name: str, value: Callable[[R], str]) -> Column[R]:
    """Keep an id hidden beside the name, for whoever looks rows up or brings the workbook back."""
    return Column(name, value, is_hidden=True)


def number_column(name: str, value: Callable[[R], int | None]) -> Column[R]:
    """Keep the number formulas match on: unlike an id it holds no wildcards and no look-alikes."""
    return Column(name, value, Format.NUMBER, is_hidden=True)


def text_column(name: str, value: Callable[[R], str | None], width: float = 18) -> Column[R]:
    """Show text."""
    return Column(name, value, width=width)


def hours_column(
    name: str, minutes: Callable[[R], float | None], formula: str = "", *, has_total: bool = True
) -> Column[R]:
    """Show minutes a month as hours."""

    def hours(record: R) -> float | None:
        value = minutes(record)
        return None if value is None else value / MINUTES

    return Column(name, hours, Format.HOURS, 11.5, unit="hours a month", formula=formula, has_total=has_total)


def money_column(name: str, cents: Callable[[R], int], unit: str, formula: str = "") -> Column[R]:
    """Show hundredths of the currency as whole units."""
    return Column(
        name,
        lambda record: cents(record) / CENTS,
        Format.MONEY,
        width=15,
        unit=unit,
        formula=formula,
        has_total=True,
    )


def share_column(
    name: str,
    share: Callable[[R], float | None],
    formula: str = "",
    unit: str = "",
    *,
    is_array: bool = False,
) -> Column[R]:
    """Show a fraction in percent; what has none shows nothing."""

    def shown(record: R) -> float | str | None:
        value = share(record)
        return "" if value is None and formula else value

    return Column(name, shown, Format.PERCENT, 10.5, unit=unit, formula=formula, is_array=is_array)


def points_column(
    name: str, difference: Callable[[R], float | None], formula: str, *, is_array: bool = False
) -> Column[R]:
    """Show a difference of fractions in points, 0.25 as 25; what has none shows nothing."""

    def shown(record: R) -> float | str:
        value = difference(record)
        return "" if value is None else 100 * value

    return Column(name, shown, Format.POINTS, 10.5, unit="points", formula=formula, is_array=is_array)


def count_column(name: str, count: Callable[[R], int], formula: str = "") -> Column[R]:
    """Show how many."""
    return Column(name, count, Format.COUNT, width=10, formula=formula, has_total=True)


def month_column(name: str, month: Callable[[R], Month | None]) -> Column[R]:
    """Show a month as its first day."""
    return Column(name, lambda record: month_value(month(record)), Format.MONTH, width=10)


def yes_no_column(name: str, answer: Callable[[R], bool], formula: str = "", *, good: str = "") -> Column[R]:
    """Show Yes or No; where one of them is good, the other catches the eye."""
    return Column(
        name,
        lambda record: "Yes" if answer(record) else "No",
        width=10.5,
        formula=formula,
        centred=True,
        good=good,
    )


def input_column(  # noqa: PLR0913 - what is kept, and how it looks
    each: Input,
    plan: Plan,
    key: Callable[[R], str],
    form: Format = Format.TEXT,
    width: float = 12,
    *,
    unit: str = "",
    otherwise: Callable[[R], Formula] | None = None,
    source: str = "",
) -> Column[R]:
    """Show what may be changed and taken back; ``otherwise`` fills cells without a value of their own."""

    def content(record: R) -> Content:
        value = each.get(plan, key(record))
        if value is None and otherwise is not None:
            return otherwise(record)
        return each.kind.written(value)

    words = tuple(each.kind.words) if isinstance(each.kind, Choice) else ()
    if each.choices is not None:
        words = each.choices(plan)
    return Column(each.column, content, form, width, unit, role=Role.INPUT, words=words, source=source)


def exact_money_column(
    name: str, cents: Callable[[R], int], formula: str = "", unit: str = "", *, has_total: bool = True
) -> Column[R]:
    """Show hundredths of the currency with two decimals."""
    return Column(
        name,
        lambda record: cents(record) / CENTS,
        Format.CENTS,
        14,
        unit,
        formula,
        has_total=has_total,
    )


def per_month(  # noqa: PLR0913 - what stands in the cells, and how it looks
    source: Source,
    value: Callable[[R, int], Content],
    formula: str,
    form: Format,
    *,
    has_total: bool = True,
    role: Role | None = None,
) -> Iterator[Column[R]]:
    """Give one column a month; above it stands the month, which formulas refer to as ``{unit}``.

    Args:
        source: what the workbook is made of.
        value: what a record has in the month of this place, the first one 0.
        formula: one for all months.
        form: how it looks.
        has_total: whether the sum of the rows in sight stands above.
        role: by default live with a formula, else data.
    """
    for place, month in enumerate(source.calendar):
        yield Column(
            f"Month {place + 1}",
            partial(_at_month, value, place),
            form,
            11,
            Formula(f"INDEX(tblCalendar[Month],{place + 1})", month_value(month.month)),
            formula,
            has_total=has_total,
            unit_format=Format.MONTH,
            role=role,
        )


def _at_month(value: Callable[[R, int], Content], place: int, record: R) -> Content:
    return value(record, place)


def as_input(column: Column[R]) -> Column[R]:
    """Mark a column as one to be changed."""
    return replace(column, role=Role.INPUT)


def as_link(column: Column[R]) -> Column[R]:
    """Mark a column as fetched from another sheet."""
    return replace(column, role=Role.LINK)
