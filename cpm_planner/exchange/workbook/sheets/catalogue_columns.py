"""Columns of the catalogue's tables: role types, ramps, tiers and activities."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from cpm_planner.exchange.workbook.cells import Plain
from cpm_planner.exchange.workbook.columns import (
    as_input,
    hours_column,
    key_column,
    text_column,
)
from cpm_planner.exchange.workbook.layout import Column
from cpm_planner.exchange.workbook.source import MINUTES, RoleLine
from cpm_planner.exchange.workbook.styles import Format
from cpm_planner.exchange.workbook.words import DRIVES, MODELS, source_text
from cpm_planner.model.activity import Activity
from cpm_planner.model.ids import TierId
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.model.tier import Tier
from cpm_planner.workload.catalogue import default_activities, default_role_types, default_tiers


def role_type_columns() -> Iterator[Column[RoleLine]]:
    """Show role types: from paid hours to partner hours, then target band and fit."""
    yield from _role_names()
    yield from _working_time()
    yield _role_figure(
        "Target from", Format.PERCENT, "utilisation", lambda line: line.role_type.target_low_percent / 100
    )
    yield _role_figure(
        "Target to", Format.PERCENT, "utilisation", lambda line: line.role_type.target_high_percent / 100
    )
    for model, name in MODELS.items():
        yield _role_figure(
            f"Fit {name.lower()}",
            Format.PERCENT,
            "of home ground",
            _fit(model),
        )
    yield text_column("Source", _role_source, 16)


def ramp_columns(roles: Sequence[RoleLine]) -> Iterator[Column[RoleLine]]:
    """Show the share of its time a new CPM of each role type has, month by month."""
    yield from _role_names()
    for month in range(max((len(line.role_type.ramp_percent) for line in roles), default=0)):
        yield _role_input(f"Month {month + 1}", Format.PERCENT, "of full time", _ramp(month))
    yield text_column("Source", _ramp_source, 16)


def tier_columns() -> Iterator[Column[Tier]]:
    """Show what tiers add to the activities."""
    yield key_column("Tier ID", lambda tier: tier.id)
    yield text_column("Tier", lambda tier: tier.name)
    yield replace(
        hours_column("Onboarding hours", lambda tier: tier.onboarding_minutes_per_month, has_total=False),
        unit="a month while new",
    )
    yield replace(
        hours_column("Handover hours", lambda tier: tier.handover_minutes, has_total=False),
        unit="each side, once",
    )
    usual = default_tiers()
    yield text_column(
        "Source", lambda tier: source_text(is_default=_is_usual_tier(tier, usual.get(tier.id))), 16
    )


def activity_columns(tiers: Sequence[Tier]) -> Iterator[Column[Activity]]:
    """Show activities with their times a year; tiers stand by place, their names in the row of units."""
    yield key_column("Activity ID", lambda activity: activity.id)
    yield text_column("Activity", lambda activity: activity.name)
    yield text_column(
        "Model", lambda activity: "Shared" if activity.model is None else MODELS[activity.model]
    )
    yield text_column("Drive", lambda activity: DRIVES[activity.drive])
    yield Column("Hours each", lambda activity: activity.minutes_each / MINUTES, Format.EXACT, unit="hours")
    for place, tier in enumerate(tiers, start=1):
        yield Column(f"Times tier {place}", _times(tier.id), Format.COUNT, unit=f"a year, {tier.name}")
    usual = default_activities()
    yield text_column(
        "Source", lambda activity: source_text(is_default=_is_usual(activity, usual.get(activity.id))), 16
    )


def _role_names() -> Iterator[Column[RoleLine]]:
    yield key_column("Role type ID", lambda line: line.role_type.id)
    yield text_column("Role type", lambda line: line.role_type.name)
    yield Column("Role type No", lambda line: line.number, Format.NUMBER)


def _working_time() -> Iterator[Column[RoleLine]]:
    yield _role_figure(
        "Paid hours per year",
        Format.COUNT,
        "full time",
        lambda line: line.role_type.working_time.paid_hours_per_year,
    )
    yield _role_input(
        "Productive hours per year",
        Format.COUNT,
        "full time",
        lambda line: line.role_type.working_time.productive_hours_per_year,
    )
    yield _role_input(
        "Internal share",
        Format.PERCENT,
        "of productive",
        lambda line: line.role_type.working_time.internal_percent / 100,
    )
    yield Column(
        "Partner hours per year",
        _partner_hours_per_year,
        Format.HOURS,
        unit="full time",
        formula="[@Productive hours per year]*(1-[@Internal share])",
    )
    yield Column(
        "Minutes per month exact",
        lambda line: round(_partner_hours_per_year(line) * 60 / 12, 6),
        Format.EXACT,
        unit="minutes, unrounded",
        formula="ROUND([@Partner hours per year]*60/12,6)",
    )
    yield hours_column(
        "Partner hours per month",
        lambda line: line.role_type.working_time.partner_minutes_per_month,
        "(ROUND([@Minutes per month exact],0)-(MOD([@Minutes per month exact],2)=0.5))/60",
        has_total=False,
    )
    yield _role_input(
        "Reserve share",
        Format.PERCENT,
        "of partner hours",
        lambda line: line.role_type.working_time.reserve_percent / 100,
    )


def _partner_hours_per_year(line: RoleLine) -> float:
    time = line.role_type.working_time
    return time.productive_hours_per_year * (100 - time.internal_percent) / 100


def _role_figure(name: str, form: Format, unit: str, value: Callable[[RoleLine], Plain]) -> Column[RoleLine]:
    return Column(name, value, form, unit=unit)


def _role_input(name: str, form: Format, unit: str, value: Callable[[RoleLine], Plain]) -> Column[RoleLine]:
    """Show a figure that formulas follow."""
    return as_input(_role_figure(name, form, unit, value))


def _fit(model: SalesModel) -> Callable[[RoleLine], float]:
    return lambda line: line.role_type.fit.percent(model) / 100


def _ramp(month: int) -> Callable[[RoleLine], float]:
    def share(line: RoleLine) -> float:
        steps = line.role_type.ramp_percent
        return steps[month] / 100 if month < len(steps) else 1.0

    return share


def _times(tier: TierId) -> Callable[[Activity], int]:
    return lambda activity: activity.times_per_year.get(tier, 0)


def _role_source(line: RoleLine) -> str:
    usual = default_role_types().get(line.role_type.id)
    return source_text(
        is_default=usual is not None
        and replace(usual, name="", rank=0, ramp_percent=())
        == replace(line.role_type, name="", rank=0, ramp_percent=())
    )


def _ramp_source(line: RoleLine) -> str:
    usual = default_role_types().get(line.role_type.id)
    return source_text(is_default=usual is not None and usual.ramp_percent == line.role_type.ramp_percent)


def _is_usual_tier(tier: Tier, usual: Tier | None) -> bool:
    return usual is not None and replace(tier, name="", rank=0) == replace(usual, name="", rank=0)


def _is_usual(activity: Activity, usual: Activity | None) -> bool:
    return usual is not None and replace(activity, name="", rank=0) == replace(usual, name="", rank=0)
