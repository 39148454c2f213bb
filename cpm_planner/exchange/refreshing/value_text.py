"""Values of aspects for machines, as JSON has them, and for people, as one short text."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Final

from cpm_planner.exchange.mapping.day_cells import Day
from cpm_planner.exchange.rows.aspects import OWNER
from cpm_planner.formatting.days import format_day, parse_day
from cpm_planner.formatting.marks import format_number, format_short
from cpm_planner.formatting.months import iso_month
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.pay import Pay
from cpm_planner.model.place import Coordinates
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import WHOLE, ModelMix

NOTHING: Final = "nothing"
_CENTS: Final = 100
_MINUTES_PER_HOUR: Final = 60
_PERCENTS: Final = frozenset({"effort", "fte", "growth"})


def _pay(pay: Pay) -> dict[str, Any]:
    """Give what is paid, kind by kind, without kinds that are nothing."""
    amounts = {
        "base": pay.base_cents,
        "variable": pay.variable_cents,
        "burden %": pay.burden_points,
        "travel": pay.travel_cents,
        "recruiting": pay.recruiting_cents,
        "equipment": pay.equipment_cents,
    }
    told = {name: amount / _CENTS for name, amount in amounts.items() if amount}
    return told | ({"currency": pay.currency} if pay.currency else {})


def _amount(amount: float | str) -> str:
    return (
        amount
        if isinstance(amount, str)
        else format_number(Decimal(amount), decimals=0 if amount == int(amount) else 2)
    )


def _in_usual_order(iso: str) -> str:
    return format_day(*parse_day(iso))


_PLAIN: Final[Mapping[type, Callable[[Any], Any]]] = {
    ModelMix: lambda mix: {model.value: weight / WHOLE for model, weight in mix if weight},
    KnownWorkload: lambda known: {
        "hours": known.minutes_per_month / _MINUTES_PER_HOUR,
        "reason": known.reason,
    },
    Coordinates: lambda place: [place.latitude, place.longitude],
    Month: iso_month,
    Day: str,
    Pay: _pay,
    tuple: list,
}
_SHOWN: Final[Mapping[type, Callable[[Any], str]]] = {
    ModelMix: lambda plain: ", ".join(
        f"{model} {format_short(100 * weight, most=2)} %" for model, weight in plain.items()
    ),
    KnownWorkload: lambda plain: f"{format_short(plain['hours'], most=2)} h ({plain['reason']})",
    Coordinates: lambda plain: "; ".join(format_short(degrees, most=4) for degrees in plain),
    Month: _in_usual_order,
    Day: _in_usual_order,
    Pay: lambda plain: ", ".join(f"{name} {_amount(amount)}" for name, amount in plain.items()),
    tuple: ", ".join,
    float: lambda number: format_number(Decimal(number), decimals=2),
}


def plain_value(aspect: str, value: Any, plan: Plan) -> Any:
    """Give a value as JSON has it: names for ids, money and hours as numbers, None for nothing.

    Args:
        aspect: the key of its aspect.
        value: what a partner, CPM or assignment is in it.
        plan: where the names come from; an id that is not in it stands for itself.
    """
    names: dict[str, Mapping[Any, Any]] = {
        "tier": plan.tiers,
        "role_type": plan.role_types,
        "takes_over_from": plan.cpms,
    }
    if value is not None and aspect == OWNER:
        return _holders(value, plan)
    if aspect in names:
        return _name(names[aspect], value)
    if aspect == "revenue":
        return value / _CENTS
    as_plain = _PLAIN.get(type(value))
    return value if as_plain is None else as_plain(value)


def shown_value(aspect: str, value: Any, plan: Plan) -> str:
    """Give a value as people read it."""
    plain = plain_value(aspect, value, plan)
    if not plain and not isinstance(plain, int | float):
        return NOTHING
    if aspect == OWNER and not isinstance(plain, str):
        return ", ".join(f"{name} ({part})" for part, name in plain.items())
    if aspect in _PERCENTS:
        return f"{plain} %"
    as_text = _SHOWN.get(float if aspect == "revenue" else type(value), str)
    return as_text(plain)


def _holders(given: Assignment, plan: Plan) -> Any:
    """Name the CPM, or of a split partner everybody by what they do."""
    if not given.specialists:
        return _name(plan.cpms, given.primary)
    parts = {model.value: _name(plan.cpms, cpm) for model, cpm in given.specialists.items()}
    return {"primary": _name(plan.cpms, given.primary), **parts}


def _name(named: Mapping[Any, Any], key: Any) -> Any:
    return named[key].name if key in named else key
