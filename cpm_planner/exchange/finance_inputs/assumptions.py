"""Inputs of what the plan takes for granted: settings, rates, role types, ramps and budgets."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import Any, Final

from cpm_planner.exchange.finance_inputs.entry import Input, InputTable
from cpm_planner.exchange.finance_inputs.pay import pay_inputs, whole
from cpm_planner.exchange.finance_inputs.rows import with_row
from cpm_planner.exchange.finance_inputs.scalars import Number, Scalar, Text, plain
from cpm_planner.model.ids import BudgetLineId, RoleTypeId
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import RoleType

SHEET: Final = "Assumptions"
RAMP_TABLE: Final = "tblRamp"
_WHOLE: Final = Number(0, Decimal(0))
_SHARE: Final = Number(2, Decimal(0))


def _role(plan: Plan, key: str) -> RoleType:
    return plan.role_types[RoleTypeId(key)]


def _put_role(plan: Plan, key: str, **fields: Any) -> Plan:
    return replace(plan, role_types=with_row(plan.role_types, RoleTypeId(key), **fields))


def _role_title(plan: Plan, key: str) -> str:
    return _role(plan, key).name if RoleTypeId(key) in plan.role_types else key


def _put_time(field: str, kind: Number, plan: Plan, key: str, value: Scalar) -> Plan:
    time = replace(_role(plan, key).working_time, **{field: whole(value, kind.places)})
    return _put_role(plan, key, working_time=time)


def _time(field: str, kind: Number, plan: Plan, key: str) -> Scalar:
    return plain(Decimal(getattr(_role(plan, key).working_time, field)).scaleb(-kind.places))


ROLE_TYPES: Final = InputTable(
    name="tblRoleTypes",
    sheet=SHEET,
    key_column="Role type ID",
    keys=lambda plan: plan.role_types,
    title=_role_title,
    inputs=tuple(
        Input(column, kind, partial(_time, field, kind), partial(_put_time, field, kind), is_needed=True)
        for column, field, kind in (
            ("Productive hours per year", "productive_hours_per_year", _WHOLE),
            ("Internal share", "internal_percent", _SHARE),
            ("Reserve share", "reserve_percent", _SHARE),
        )
    ),
    formulas=("Partner hours per year", "Minutes per month exact", "Partner hours per month"),
)


def _put_role_pay(plan: Plan, key: str, pay: Pay) -> Plan:
    return _put_role(plan, key, pay=pay)


ROLE_PAY: Final = InputTable(
    name="tblRolePay",
    sheet=SHEET,
    key_column="Role type ID",
    keys=lambda plan: plan.role_types,
    title=_role_title,
    inputs=tuple(
        pay_inputs(
            lambda plan, key: _role(plan, key).pay,
            lambda plan, key: _role(plan, key).pay,
            _put_role_pay,
            inherits=False,
        )
    ),
    formulas=("Annual cost",),
    is_pay=True,
)


def ramp_months(plan: Plan) -> int:
    """Count the months that the longest ramp takes."""
    return max((len(role.ramp_percent) for role in plan.role_types.values()), default=0)


def _ramp(place: int, plan: Plan, key: str) -> Scalar:
    steps = _role(plan, key).ramp_percent
    return plain(Decimal(steps[place] if place < len(steps) else 100).scaleb(-2))


def _put_ramp(place: int, plan: Plan, key: str, value: Scalar) -> Plan:
    steps = list(_role(plan, key).ramp_percent)
    steps += [100] * (place + 1 - len(steps))
    steps[place] = whole(value, 2)
    return _put_role(plan, key, ramp_percent=tuple(steps))


def ramps(months: int) -> InputTable:
    """Give the table of ramps when the longest of them takes so many months."""
    return InputTable(
        name=RAMP_TABLE,
        sheet=SHEET,
        key_column="Role type ID",
        keys=lambda plan: plan.role_types,
        title=_role_title,
        inputs=tuple(
            Input(
                f"Month {place + 1}",
                _SHARE,
                partial(_ramp, place),
                partial(_put_ramp, place),
                is_needed=True,
            )
            for place in range(months)
        ),
    )


def _put_rate(plan: Plan, key: str, value: Scalar) -> Plan:
    rates = {**plan.assumptions.rates, key: value if isinstance(value, Decimal) else Decimal(0)}
    return replace(plan, assumptions=replace(plan.assumptions, rates=rates))


RATES: Final = InputTable(
    name="tblRates",
    sheet=SHEET,
    key_column="Currency",
    keys=lambda plan: plan.assumptions.rates,
    title=lambda _, key: key,
    inputs=(
        Input(
            "Rate",
            Number(10, Decimal(0)),
            lambda plan, key: plain(plan.assumptions.rates[key]),
            _put_rate,
            is_needed=True,
        ),
    ),
    is_pay=True,
)


def _put_budget(plan: Plan, key: str, **fields: Any) -> Plan:
    return replace(plan, budget=with_row(plan.budget, BudgetLineId(key), **fields))


def _budget_figure(field: str) -> tuple[Callable[[Plan, str], Scalar], Callable[[Plan, str, Scalar], Plan]]:
    return (
        lambda plan, key: plain(Decimal(getattr(plan.budget[BudgetLineId(key)], field)).scaleb(-2)),
        lambda plan, key, value: _put_budget(plan, key, **{field: whole(value, 2)}),
    )


BUDGET: Final = InputTable(
    name="tblBudget",
    sheet="Cost by month",
    key_column="Budget ID",
    keys=lambda plan: plan.budget,
    title=lambda plan, key: (
        f"Budget of {plan.budget[BudgetLineId(key)].fiscal_year}" if BudgetLineId(key) in plan.budget else key
    ),
    inputs=(
        Input("Budget", Number(2), *_budget_figure("amount_cents"), is_needed=True),
        Input("FTE budget", _SHARE, *_budget_figure("fte_percent"), is_needed=True),
        Input(
            "Note",
            Text(),
            lambda plan, key: plan.budget[BudgetLineId(key)].note or None,
            lambda plan, key, value: _put_budget(plan, key, note=value or ""),
        ),
    ),
    formulas=("Budget in sight", "Planned", "Left", "FTE planned"),
    is_pay=True,
)
