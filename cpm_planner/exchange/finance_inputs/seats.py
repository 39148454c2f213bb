"""Inputs of positions: status, time, account and pay of every seat."""

from datetime import date
from decimal import Decimal
from functools import partial
from typing import Final

from cpm_planner.exchange.finance_inputs.entry import Fixed, Input, InputTable
from cpm_planner.exchange.finance_inputs.pay import pay_inputs, whole
from cpm_planner.exchange.finance_inputs.rows import seat_pay, with_seat
from cpm_planner.exchange.finance_inputs.scalars import (
    Choice,
    Day,
    Number,
    Scalar,
    Text,
    month_of,
    plain,
)
from cpm_planner.headcount.positions import STATUS_WORDS
from cpm_planner.headcount.presence import end_date, start_date
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan

_BY_WORD: Final = {word: status for status, word in STATUS_WORDS.items()}
_TEXTS: Final = (
    ("Approval", "approval"),
    ("Cost centre", "cost_centre"),
    ("GL account", "gl_account"),
    ("Entity", "entity"),
    ("Note", "note"),
)


def _seat(plan: Plan, key: str) -> Cpm:
    return plan.cpms[CpmId(key)]


def _put_start(plan: Plan, key: str, value: Scalar) -> Plan:
    day = value.day if isinstance(value, date) else 1
    return with_seat(plan, key, start=month_of(value), start_day=day)


def _put_end(plan: Plan, key: str, value: Scalar) -> Plan:
    month = month_of(value)
    day = value.day if isinstance(value, date) else 0
    is_whole = month is None or day == month.days
    return with_seat(plan, key, end=month, end_day=None if is_whole else day)


def _put_text(name: str, plan: Plan, key: str, value: Scalar) -> Plan:
    return with_seat(plan, key, **{name: value or ""})


def _get_text(name: str, plan: Plan, key: str) -> Scalar:
    return getattr(_seat(plan, key), name) or None


def _put_status(plan: Plan, key: str, value: Scalar) -> Plan:
    return with_seat(plan, key, status=_BY_WORD[str(value)])


def _put_fte(plan: Plan, key: str, value: Scalar) -> Plan:
    return with_seat(plan, key, fte_percent=whole(value, 2))


def _put_pay(plan: Plan, key: str, pay: Pay) -> Plan:
    return with_seat(plan, key, pay=pay)


POSITIONS: Final = InputTable(
    name="tblPositions",
    sheet="Positions",
    key_column="CPM ID",
    keys=lambda plan: plan.cpms,
    title=lambda plan, key: plan.cpms[CpmId(key)].name if CpmId(key) in plan.cpms else key,
    inputs=(
        Input(
            "Status",
            Choice(tuple(STATUS_WORDS.values())),
            lambda plan, key: STATUS_WORDS[_seat(plan, key).status],
            _put_status,
            is_needed=True,
        ),
        Input(
            "FTE",
            Number(2, Decimal(0)),
            lambda plan, key: plain(Decimal(_seat(plan, key).fte_percent).scaleb(-2)),
            _put_fte,
            is_needed=True,
        ),
        Input("Start", Day(), lambda plan, key: start_date(_seat(plan, key)), _put_start),
        Input("End", Day(), lambda plan, key: end_date(_seat(plan, key)), _put_end),
        *(
            Input(column, Text(), partial(_get_text, name), partial(_put_text, name))
            for column, name in _TEXTS
        ),
        *pay_inputs(
            lambda plan, key: _seat(plan, key).pay,
            lambda plan, key: seat_pay(plan, _seat(plan, key)),
            _put_pay,
            inherits=True,
        ),
    ),
    formulas=("First day", "Last day"),
    fixed=(
        Fixed("Position ID", lambda plan, key: _seat(plan, key).position_id),
        Fixed("CPM", lambda plan, key: _seat(plan, key).name),
        Fixed("Role type", lambda plan, key: plan.role_types[_seat(plan, key).role_type].name),
    ),
)
