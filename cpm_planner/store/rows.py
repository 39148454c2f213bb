"""Values as rows and back, one small pair of functions a collection.

A row is a tuple in the order of its table's columns after `position`; the values that belong to it in a table
of parts travel beside it as tuples of that table's columns after `owner_id`.
"""

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any, TypeAlias

from cpm_planner.model.activity import Activity, Drive
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.pay import Pay
from cpm_planner.model.place import Address, Coordinates
from cpm_planner.model.role_type import Fit, RoleType, WorkingTime
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.model.tier import Tier

Row: TypeAlias = tuple[Any, ...]
"""Columns of one table; what they hold is checked by SQLite, which refuses other types (STRICT tables)."""

_KEPT = 4_096


def assumptions_row(value: Assumptions) -> Row:
    """Give the columns of a plan's assumptions."""
    return (
        value.planning_month.ordinal,
        value.default_tier,
        value.currency,
        value.onboarding_months,
        value.handover_months,
        list_text(value.onboarding_percent),
        value.horizon_months,
        value.fiscal_year_start,
        *(value.growth_percent.get(model) for model in SalesModel),
        value.attrition_points,
        value.merit_month,
        value.merit_points,
        ordinal(value.freeze_until),
    )


def assumptions_value(row: Row, rates: Mapping[str, Decimal]) -> Assumptions:
    """Give a plan's assumptions back."""
    planning_month, default_tier, currency, onboarding_months, handover_months = row[:5]
    curve, horizon, fiscal_year_start, *growth = row[5:11]
    attrition, merit_month, merit, freeze_until = row[11:]
    grown = zip(SalesModel, growth, strict=True)
    return Assumptions(
        Month.from_ordinal(planning_month),
        default_tier,
        currency,
        onboarding_months,
        handover_months,
        numbers(curve),
        horizon,
        fiscal_year_start,
        {model: percent for model, percent in grown if percent is not None},
        attrition,
        merit_month,
        merit,
        maybe_month(freeze_until),
        rates,
    )


def tier_row(value: Tier) -> Row:
    """Give the columns of a tier."""
    return (
        value.id,
        value.name,
        value.rank,
        value.onboarding_minutes_per_month,
        value.handover_minutes,
        value.growth_percent,
    )


def tier_value(row: Row) -> Tier:
    """Give a tier back."""
    return Tier(*row)


def role_type_row(value: RoleType) -> Row:
    """Give the columns of a role type."""
    fit, time = value.fit, value.working_time
    return (
        value.id,
        value.name,
        value.rank,
        fit.sell_to,
        fit.sell_through,
        fit.sell_with,
        time.paid_hours_per_year,
        time.productive_hours_per_year,
        time.internal_percent,
        time.reserve_percent,
        value.target_low_percent,
        value.target_high_percent,
        list_text(value.ramp_percent),
        *pay_row(value.pay),
        value.months_to_hire,
    )


def role_type_value(row: Row) -> RoleType:
    """Give a role type back."""
    key, name, rank = row[:3]
    low, high, ramp, *pay, months_to_hire = row[10:]
    return RoleType(
        key,
        name,
        rank,
        Fit(*row[3:6]),
        WorkingTime(*row[6:10]),
        low,
        high,
        numbers(ramp),
        Pay(*pay),
        months_to_hire,
    )


def activity_row(value: Activity) -> Row:
    """Give the columns of an activity, without its times a year."""
    return (
        value.id,
        value.name,
        value.rank,
        _text_of(value.model),
        value.drive.value,
        value.minutes_each,
    )


def activity_parts(value: Activity) -> Sequence[Row]:
    """Give an activity's times a year by tier."""
    return tuple(value.times_per_year.items())


def activity_value(row: Row, parts: Sequence[Row]) -> Activity:
    """Give an activity back."""
    key, name, rank, model, drive, minutes = row
    return Activity(key, name, rank, model and SalesModel(model), Drive(drive), minutes, dict(parts))


def partner_row(value: Partner) -> Row:
    """Give the columns of a partner."""
    mix, known, address = value.mix, value.known_workload, value.address
    return (
        value.id,
        value.name,
        value.external_id,
        value.tier,
        mix.sell_to,
        mix.sell_through,
        mix.sell_with,
        value.effort_percent,
        known and known.minutes_per_month,
        known and known.reason,
        ordinal(value.start),
        value.revenue_cents,
        value.segment,
        value.region,
        value.language,
        address.city,
        address.state,
        address.country,
        *degrees(value.coordinates),
        value.note,
        ordinal(value.end),
        value.growth_percent,
    )


def partner_value(row: Row) -> Partner:
    """Give a partner back."""
    key, name, external_id, tier, to, through, with_, effort, known, reason, start, revenue, *others = row
    segment, region, language, city, state, country, latitude, longitude, note, end, growth = others
    return Partner(
        key,
        name,
        external_id,
        tier,
        _mix(to, through, with_),
        effort,
        None if known is None else KnownWorkload(known, reason),
        maybe_month(start),
        revenue,
        segment,
        region,
        language,
        _address(city, state, country),
        coordinates(latitude, longitude),
        note,
        maybe_month(end),
        growth,
    )


def assignment_row(value: Assignment) -> Row:
    """Give the columns of an assignment, without its specialists."""
    return (
        value.primary,
        ordinal(value.since),
        ordinal(value.effective),
        value.previous,
        ordinal(value.holdout),
    )


def assignment_parts(value: Assignment) -> Sequence[Row]:
    """Give an assignment's specialists by model."""
    return tuple((model.value, cpm) for model, cpm in value.specialists.items())


def assignment_value(row: Row, parts: Sequence[Row]) -> Assignment:
    """Give an assignment back."""
    primary, since, effective, previous, holdout = row
    specialists = {SalesModel(model): cpm for model, cpm in parts}
    return Assignment(
        primary, specialists, maybe_month(since), maybe_month(effective), previous, maybe_month(holdout)
    )


def _text_of(model: SalesModel | None) -> str | None:
    return None if model is None else model.value


def pay_row(value: Pay) -> Row:
    """Give the columns of what a seat costs."""
    return (
        value.base_cents,
        value.variable_cents,
        value.burden_points,
        value.travel_cents,
        value.recruiting_cents,
        value.equipment_cents,
        value.currency,
    )


def ordinal(month: Month | None) -> int | None:
    """Give the column of a month that may be missing."""
    return None if month is None else month.ordinal


@lru_cache(_KEPT)
def maybe_month(column: int | None) -> Month | None:
    """Give a month that may be missing back."""
    return None if column is None else Month.from_ordinal(column)


@lru_cache(_KEPT)
def _mix(sell_to: int, sell_through: int, sell_with: int) -> ModelMix:
    return ModelMix(sell_to, sell_through, sell_with)


@lru_cache(_KEPT)
def _address(city: str, state: str, country: str) -> Address:
    return Address(city, state, country)


def degrees(place: Coordinates | None) -> tuple[float | None, float | None]:
    """Give the two columns of a place that may be unknown."""
    return (None, None) if place is None else (place.latitude, place.longitude)


def coordinates(latitude: float | None, longitude: float | None) -> Coordinates | None:
    """Give a place that may be unknown back."""
    return None if latitude is None or longitude is None else Coordinates(latitude, longitude)


def list_text(values: Sequence[str] | Sequence[int]) -> str:
    """Give a list as one text."""
    return json.dumps(values, ensure_ascii=False)


@lru_cache(_KEPT)
def texts(text: str) -> tuple[str, ...]:
    """Read a list of texts.

    Raises:
        ValueError: the text is no such list.
    """
    return tuple(_listed(text, str))


@lru_cache(_KEPT)
def numbers(text: str) -> tuple[int, ...]:
    """Read a list of whole numbers.

    Raises:
        ValueError: the text is no such list.
    """
    return tuple(_listed(text, int))


def _listed(text: str, kind: type) -> list[Any]:
    """Read a list of one type.

    Raises:
        ValueError: the text is no such list.
    """
    values = json.loads(text)
    if not isinstance(values, list) or any(type(each) is not kind for each in values):
        message = f"not a list of {kind.__name__}"
        raise ValueError(message)
    return values
