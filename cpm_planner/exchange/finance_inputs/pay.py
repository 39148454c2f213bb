"""Columns of pay: the same for seats, role types and later terms."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import Any, Final

from cpm_planner.exchange.finance_inputs.entry import Input
from cpm_planner.exchange.finance_inputs.scalars import CellFault, Number, Scalar, Text, plain
from cpm_planner.formatting.language import translate
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan

MONEY: Final = Number(2, Decimal(0))
RATE: Final = Number(4, Decimal(0))
_FIELDS: Final = (
    ("Base", "base_cents", MONEY),
    ("Variable", "variable_cents", MONEY),
    ("Burden", "burden_points", RATE),
    ("Travel", "travel_cents", MONEY),
    ("Recruiting", "recruiting_cents", MONEY),
    ("Equipment", "equipment_cents", MONEY),
)
PAY_COLUMNS: Final = ("Pay currency", *(column for column, _, _ in _FIELDS))


def pay_inputs(
    own: Callable[[Plan, str], Pay | None],
    whole: Callable[[Plan, str], Pay],
    put: Callable[[Plan, str, Pay], Plan],
    *,
    inherits: bool,
) -> Iterator[Input]:
    """Give the columns of pay.

    Args:
        own: the pay kept in the row itself; None where it has that of something else.
        whole: the pay that holds there.
        put: keeps pay in the row itself.
        inherits: whether there can be none of its own.
    """

    def get(figure: Callable[[Plan, Pay], Scalar], plan: Plan, key: str) -> Scalar:
        pay = own(plan, key)
        return None if pay is None else figure(plan, pay)

    def change(fields: Callable[[Plan, Scalar], dict[str, Any]], plan: Plan, key: str, value: Scalar) -> Plan:
        return put(plan, key, replace(whole(plan, key), **fields(plan, value)))

    yield Input(
        "Pay currency",
        Text(),
        partial(get, currency_of),
        partial(change, _currency_field),
        is_needed=True,
        inherits=inherits,
        is_pay=True,
        choices=currencies,
    )
    for column, name, kind in _FIELDS:
        yield Input(
            column,
            kind,
            partial(get, partial(_amount, name, kind)),
            partial(change, partial(_amount_field, name, kind)),
            is_needed=True,
            inherits=inherits,
            is_pay=True,
        )


def pay_figure(plan: Plan, pay: Pay, column: str) -> float | int | str | None:
    """Give what the cell of a column of pay holds."""
    if column == PAY_COLUMNS[0]:
        return currency_of(plan, pay)
    name, kind = next((name, kind) for each, name, kind in _FIELDS if each == column)
    return kind.written(_amount(name, kind, plan, pay))


def currency_of(plan: Plan, pay: Pay) -> str:
    """Give the currency of pay, by default that of the plan."""
    return pay.currency or plan.assumptions.currency


def currencies(plan: Plan) -> tuple[str, ...]:
    """List the currencies that something may be paid in: the plan's own, and those with a plan rate."""
    return (plan.assumptions.currency, *plan.assumptions.rates)


def known_currency(plan: Plan, value: Scalar) -> str:
    """Give a currency as the plan keeps it: its own as an empty text.

    Raises:
        CellFault: the plan has no rate for it.
    """
    code = "" if value is None else str(value).strip().upper()
    if code in ("", plan.assumptions.currency):
        return ""
    if code not in plan.assumptions.rates:
        raise CellFault(
            code="unknown-currency",
            what=translate("taking_back", 'there is no plan rate for "{code}"').format(code=code),
        )
    return code


def _currency_field(plan: Plan, value: Scalar) -> dict[str, Any]:
    return {"currency": known_currency(plan, value)}


def _amount(name: str, kind: Number, _plan: Plan, pay: Pay) -> Decimal:
    return plain(Decimal(getattr(pay, name)).scaleb(-kind.places))


def _amount_field(name: str, kind: Number, _plan: Plan, value: Scalar) -> dict[str, Any]:
    return {name: whole(value, kind.places)}


def whole(value: Scalar, places: int) -> int:
    """Give a number as so many hundredths, or whatever the places are."""
    return int(Decimal(value if isinstance(value, Decimal) else 0).scaleb(places))
