"""Inputs of what changes later: terms of seats, leave, and amounts booked beside them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import Any, Final

from cpm_planner.exchange.finance_inputs.entry import Input, InputTable
from cpm_planner.exchange.finance_inputs.pay import currencies, known_currency, pay_inputs, whole
from cpm_planner.exchange.finance_inputs.rows import seat_pay, with_row, with_seat
from cpm_planner.exchange.finance_inputs.scalars import (
    Day,
    Number,
    Scalar,
    Text,
    first_of,
    month_of,
    plain,
)
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import AdjustmentId, CpmId
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.seat_terms import Leave, TermsChange

SHEET: Final = "Later changes"
_MARK: Final = "#"
_SHARE: Final = Number(2, Decimal(0))


def row_id(cpm: CpmId, place: int) -> str:
    """Name the change of a seat that has this place among its changes, the first one 1."""
    return f"{cpm}{_MARK}{place}"


def _parts(key: str) -> tuple[CpmId, int]:
    cpm, _, place = key.rpartition(_MARK)
    return CpmId(cpm), int(place) - 1


def seat_of(table: str, key: str) -> str | None:
    """Give the seat that a row of any table is about; None where it is about none."""
    if table in (TERMS.name, LEAVE.name):
        return _parts(key)[0]
    return key if table == "tblPositions" else None


def _rows(name: str) -> Callable[[Plan], Iterator[str]]:
    return lambda plan: (
        row_id(cpm.id, place + 1) for cpm in plan.cpms.values() for place in range(len(getattr(cpm, name)))
    )


def _title(plan: Plan, key: str) -> str:
    cpm, _ = _parts(key)
    return plan.cpms[cpm].name if cpm in plan.cpms else key


def _change(plan: Plan, key: str) -> TermsChange:
    cpm, place = _parts(key)
    return plan.cpms[cpm].terms[place]


def _leave(plan: Plan, key: str) -> Leave:
    cpm, place = _parts(key)
    return plan.cpms[cpm].leave[place]


def _put(name: str, plan: Plan, key: str, **fields: Any) -> Plan:
    cpm, place = _parts(key)
    rows = list(getattr(plan.cpms[cpm], name))
    rows[place] = replace(rows[place], **fields)
    return with_seat(plan, cpm, **{name: tuple(rows)})


def _put_month(name: str, field: str, plan: Plan, key: str, value: Scalar) -> Plan:
    return _put(name, plan, key, **{field: month_of(value)})


def _put_percent(name: str, field: str, plan: Plan, key: str, value: Scalar) -> Plan:
    return _put(name, plan, key, **{field: None if value is None else whole(value, 2)})


def _put_text(field: str, plan: Plan, key: str, value: Scalar) -> Plan:
    return _put("terms", plan, key, **{field: value})


def _get_text(field: str, plan: Plan, key: str) -> Scalar:
    text: str | None = getattr(_change(plan, key), field)
    return text


def _percent(value: int | None) -> Scalar:
    return None if value is None else plain(Decimal(value).scaleb(-2))


def _put_pay(plan: Plan, key: str, pay: Pay) -> Plan:
    return _put("terms", plan, key, pay=pay)


def pay_from(plan: Plan, cpm: Cpm, place: int) -> Pay:
    """Give what a seat costs from its change of this place on."""
    pays = [change.pay for change in cpm.terms[: place + 1] if change.pay is not None]
    return pays[-1] if pays else seat_pay(plan, cpm)


def _whole_pay(plan: Plan, key: str) -> Pay:
    cpm, place = _parts(key)
    return pay_from(plan, plan.cpms[cpm], place)


def _month_input(column: str, rows: str, field: str, get: Callable[[Plan, str], Any]) -> Input:
    return Input(
        column,
        Day(is_month=True),
        lambda plan, key: first_of(getattr(get(plan, key), field)),
        partial(_put_month, rows, field),
        is_needed=True,
    )


TERMS: Final = InputTable(
    name="tblTerms",
    sheet=SHEET,
    key_column="Change ID",
    keys=_rows("terms"),
    title=_title,
    inputs=(
        _month_input("From", "terms", "month", _change),
        Input(
            "FTE",
            _SHARE,
            lambda plan, key: _percent(_change(plan, key).fte_percent),
            partial(_put_percent, "terms", "fte_percent"),
            inherits=True,
        ),
        *(
            Input(
                column,
                Text(),
                partial(_get_text, name),
                partial(_put_text, name),
                inherits=True,
            )
            for column, name in (
                ("Cost centre", "cost_centre"),
                ("GL account", "gl_account"),
                ("Entity", "entity"),
            )
        ),
        *pay_inputs(lambda plan, key: _change(plan, key).pay, _whole_pay, _put_pay, inherits=True),
    ),
)

LEAVE: Final = InputTable(
    name="tblLeave",
    sheet=SHEET,
    key_column="Leave ID",
    keys=_rows("leave"),
    title=_title,
    inputs=(
        _month_input("First month", "leave", "first", _leave),
        _month_input("Last month", "leave", "last", _leave),
        Input(
            "Away",
            _SHARE,
            lambda plan, key: _percent(_leave(plan, key).percent),
            partial(_put_percent, "leave", "percent"),
            is_needed=True,
        ),
    ),
)


def _put_adjustment(plan: Plan, key: str, **fields: Any) -> Plan:
    return replace(plan, adjustments=with_row(plan.adjustments, AdjustmentId(key), **fields))


def _put_adjusted_text(field: str, plan: Plan, key: str, value: Scalar) -> Plan:
    return _put_adjustment(plan, key, **{field: value or ""})


def _adjusted_text(field: str, plan: Plan, key: str) -> Scalar:
    return getattr(plan.adjustments[AdjustmentId(key)], field) or None


ADJUSTMENTS: Final = InputTable(
    name="tblAdjustments",
    sheet=SHEET,
    key_column="Adjustment ID",
    keys=lambda plan: plan.adjustments,
    title=lambda plan, key: (
        plan.adjustments[AdjustmentId(key)].name if AdjustmentId(key) in plan.adjustments else key
    ),
    inputs=(
        Input(
            "Month",
            Day(is_month=True),
            lambda plan, key: first_of(plan.adjustments[AdjustmentId(key)].month),
            lambda plan, key, value: _put_adjustment(plan, key, month=month_of(value)),
            is_needed=True,
        ),
        Input(
            "Amount",
            Number(2),
            lambda plan, key: plain(Decimal(plan.adjustments[AdjustmentId(key)].amount_cents).scaleb(-2)),
            lambda plan, key, value: _put_adjustment(plan, key, amount_cents=whole(value, 2)),
            is_needed=True,
        ),
        Input(
            "Currency",
            Text(),
            lambda plan, key: plan.adjustments[AdjustmentId(key)].currency or plan.assumptions.currency,
            lambda plan, key, value: _put_adjustment(plan, key, currency=known_currency(plan, value)),
            choices=currencies,
        ),
        *(
            Input(column, Text(), partial(_adjusted_text, name), partial(_put_adjusted_text, name))
            for column, name in (("Cost centre", "cost_centre"), ("GL account", "gl_account"))
        ),
    ),
    formulas=("Amount booked", "Rate"),
    is_pay=True,
)
