"""Inputs of the whole plan, each a line of the sheet of assumptions under a defined name."""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial
from typing import Any, Final

from cpm_planner.exchange.finance_inputs.entry import Input, InputTable
from cpm_planner.exchange.finance_inputs.pay import whole
from cpm_planner.exchange.finance_inputs.scalars import CellFault, Number, Scalar, plain
from cpm_planner.formatting.language import translate
from cpm_planner.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Setting:
    """One figure of the whole plan that formulas follow."""

    name: str
    field: str
    """Its field in :class:`cpm_planner.model.assumptions.Assumptions`."""
    kind: Number
    unit: str
    note: str
    most: int
    """The largest value the plan can keep, as it keeps it."""
    is_pay: bool = False


SETTINGS: Final = (
    Setting(
        "Fiscal year start",
        "fiscal_year_start",
        Number(0, Decimal(1)),
        "month, 1 to 12",
        "The month in which the fiscal year begins; years are named by the calendar year that is",
        12,
    ),
    Setting(
        "Merit month",
        "merit_month",
        Number(0, Decimal(1)),
        "month, 1 to 12",
        "From when base and variable pay rise each year",
        12,
        is_pay=True,
    ),
    Setting(
        "Merit rise",
        "merit_points",
        Number(4, Decimal(0)),
        "a year",
        "By how much they rise, and the burden with them",
        10_000,
        is_pay=True,
    ),
)


def _get(setting: Setting, plan: Plan) -> Scalar:
    return plain(Decimal(getattr(plan.assumptions, setting.field)).scaleb(-setting.kind.places))


def _put(setting: Setting, plan: Plan, value: Scalar) -> Plan:
    figure = whole(value, setting.kind.places)
    if figure > setting.most:
        most = Decimal(setting.most).scaleb(-setting.kind.places)
        raise CellFault(
            code="too-large",
            what=translate("taking_back", "{value} is more than {most}").format(
                value=value, most=plain(most)
            ),
        )
    changed: dict[str, Any] = {setting.field: figure}
    return replace(plan, assumptions=replace(plan.assumptions, **changed))


def setting_value(setting: Setting, plan: Plan) -> int | float | None:
    """Give what the cell of a setting holds."""
    return setting.kind.written(_get(setting, plan))


def settings_table(*, with_pay: bool) -> tuple[InputTable, ...]:
    """Give each setting as a table of one row, since each has a kind of its own."""
    return tuple(
        InputTable(
            name="tblSettings",
            sheet="Assumptions",
            key_column="Assumption",
            keys=partial(_only, setting.name),
            row=setting.name,
            title=_own_title,
            inputs=(
                Input(
                    "Value",
                    setting.kind,
                    partial(_value_of, setting),
                    partial(_put_value, setting),
                    is_needed=True,
                    is_pay=setting.is_pay,
                ),
            ),
        )
        for setting in SETTINGS
        if with_pay or not setting.is_pay
    )


def _only(name: str, _plan: Plan) -> tuple[str, ...]:
    return (name,)


def _own_title(_plan: Plan, key: str) -> str:
    return key


def _value_of(setting: Setting, plan: Plan, _key: str) -> Scalar:
    return _get(setting, plan)


def _put_value(setting: Setting, plan: Plan, _key: str, value: Scalar) -> Plan:
    return _put(setting, plan, value)
