"""The months a headcount plan covers, and the fiscal years they fall in."""

from typing import Final

from cpm_planner.model.month import MONTHS_PER_YEAR, Month
from cpm_planner.model.plan import Plan

LAST_ORDINAL: Final = Month(9999, 12).ordinal
"""The calendar ends there, and a horizon with it."""


def months_of(plan: Plan, months: int | None = None) -> tuple[Month, ...]:
    """List the months from the planning month on; as many as the plan's horizon unless told otherwise."""
    first = plan.assumptions.planning_month.ordinal
    count = plan.assumptions.horizon_months if months is None else months
    return tuple(map(Month.from_ordinal, range(first, min(first + max(count, 0), LAST_ORDINAL + 1))))


def fiscal_year_of(month: Month, fiscal_year_start: int) -> int:
    """Name the fiscal year of a month by the calendar year in which it begins."""
    return month.year if month.month >= fiscal_year_start else month.year - 1


def months_of_fiscal_year(year: int, fiscal_year_start: int) -> tuple[Month, ...]:
    """List the twelve months of a fiscal year; fewer where the calendar ends."""
    first = Month(year, fiscal_year_start).ordinal
    return tuple(map(Month.from_ordinal, range(first, min(first + MONTHS_PER_YEAR, LAST_ORDINAL + 1))))
