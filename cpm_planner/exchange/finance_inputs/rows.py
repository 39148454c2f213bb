"""Putting one value of a plan's collections in place of another."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan

K = TypeVar("K")
V = TypeVar("V")


def with_row(values: Mapping[K, V], key: K, **fields: Any) -> dict[K, V]:
    """Give the values with fields of one of them set."""
    row: Any = values[key]
    return {**values, key: replace(row, **fields)}


def with_seat(plan: Plan, key: str, **fields: Any) -> Plan:
    """Give the plan with fields of one seat set."""
    return replace(plan, cpms=with_row(plan.cpms, CpmId(key), **fields))


def seat_pay(plan: Plan, cpm: Cpm) -> Pay:
    """Give what a seat costs before its terms change."""
    return cpm.pay or plan.role_types[cpm.role_type].pay
