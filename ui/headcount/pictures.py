"""The pictures of the headcount page: hours of a role type, and cost, month by month."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt

from cpm_planner.formatting.hours import MINUTES_PER_HOUR, format_hours
from cpm_planner.formatting.marks import Marks, format_number
from cpm_planner.formatting.money import format_money, short_amount, whole_amount, with_currency
from cpm_planner.formatting.months import month_name, short_month
from cpm_planner.headcount.derived_months import Regions
from cpm_planner.headcount.headcount import Headcount
from cpm_planner.headcount.horizon import fiscal_year_of
from cpm_planner.headcount.monthly import MonthlyFigures
from cpm_planner.headcount.seat_cost import CostKind
from cpm_planner.model.month import MONTHS_PER_YEAR
from cpm_planner.workload.arrays import Floats, Ints
from ui.headcount.words import fte_text, signed_fte, span_words, used_text
from ui.language import tr
from ui.widgets.charts.chart import HuePicker
from ui.widgets.charts.months import MonthBand, MonthChart, MonthColumns, MonthLine

ALL_REGIONS: Final = -1


def role_chart(found: Headcount, role: int, region: int, marks: Marks) -> MonthChart:
    """Draw what a role type is asked for against what it offers; ``region`` is a row or ``ALL_REGIONS``."""
    figures, kind = found.figures, tuple(found.plan.role_types.values())[role]
    demand, open_part = (_of(each, role, region) for each in (figures.total_demand, figures.to_be_covered))
    capacity, fte = (_of(each, role, region) for each in (figures.capacity, figures.full_time))
    low, high = kind.target_low_percent / 100, kind.target_high_percent / 100
    changes = np.diff(fte, prepend=fte[:1])
    return MonthChart(
        kind.name,
        tuple(map(short_month, figures.months)),
        (
            MonthColumns(tr("Needed"), lambda theme: theme.accent, _hours(demand - open_part)),
            MonthColumns(
                tr("Needed, nobody's yet"), lambda theme: theme.warning, _hours(open_part), is_hatched=True
            ),
        ),
        (
            MonthLine(tr("Available"), lambda theme: theme.good, _hours(capacity)),
            MonthLine(
                tr("Without ramp and leave"),
                lambda theme: theme.neutral,
                _hours(fte * figures.full_capacity[role] / 100),
                Qt.PenStyle.DotLine,
            ),
        ),
        tuple(_hover(figures, at, (demand, open_part, capacity, fte), marks) for at in range(len(demand))),
        span_words(figures.months, demand, capacity, marks),
        lambda value: f"{format_number(Decimal(value))} h",
        MonthBand(tr("Target band"), _hours(capacity * low), _hours(capacity * high)),
        tuple(signed_fte(int(change), marks) for change in changes),
        tuple(bool(each) for each in demand > capacity),
        has_legend=False,
    )


def roles_shown(figures: MonthlyFigures, region: int) -> list[int]:
    """Give the rows of role types that are asked for anything or have any seat."""
    used = figures.roles_in_use(regions_of(region))
    return [row for row, key in enumerate(figures.role_types) if key in used]


def regions_of(region: int) -> Regions:
    """Give the part of the figures that one region is, or all of them are."""
    return slice(None) if region == ALL_REGIONS else slice(region, region + 1)


def cost_chart(found: Headcount, marks: Marks) -> MonthChart:
    """Draw what the whole plan costs by kind, beside the budget by month."""
    costs = found.costs
    by_kind = costs.cents.sum(axis=1)
    once = by_kind[CostKind.RECRUITING] + by_kind[CostKind.EQUIPMENT] + costs.adjustments.sum(axis=0)
    parts = (
        (tr("Base"), by_kind[CostKind.BASE]),
        (tr("Variable"), by_kind[CostKind.VARIABLE]),
        (tr("Burden"), by_kind[CostKind.BURDEN]),
        (tr("Travel"), by_kind[CostKind.TRAVEL]),
        (tr("Once"), once),
    )
    return _money_chart(found, parts, _budget_by_month(found), marks)


def phasing_chart(found: Headcount, seats: Sequence[int] | None, marks: Marks) -> MonthChart:
    """Draw what some seats cost in each month; the whole plan, adjustments included, for None."""
    cents = found.costs.total if seats is None else found.costs.by_seat[list(seats)].sum(axis=0)
    budget = _budget_by_month(found) if seats is None else None
    return replace(_money_chart(found, ((tr("Cost"), cents),), budget, marks), has_legend=budget is not None)


def _money_chart(
    found: Headcount, parts: tuple[tuple[str, Ints], ...], budget: Floats | None, marks: Marks
) -> MonthChart:
    months, currency = found.costs.months, found.plan.assumptions.currency
    total = np.sum([part for _, part in parts], axis=0)
    line = MonthLine(tr("Budget"), lambda theme: theme.bad, () if budget is None else _units(budget))
    return MonthChart(
        tr("Cost a month"),
        tuple(map(short_month, months)),
        tuple(
            MonthColumns(name, _hue_at(place), _units(np.maximum(part, 0)))
            for place, (name, part) in enumerate(parts)
        ),
        () if budget is None else (line,),
        tuple(_cost_hover(found, at, parts, int(total[at]), marks) for at in range(len(months))),
        tr("{first} in {from_month}, {last} in {to_month}").format(
            first=whole_amount(int(total[0]), currency, marks),
            last=format_money(int(total[-1]), marks, 0),
            from_month=month_name(months[0]),
            to_month=month_name(months[-1]),
        ),
        lambda value: short_amount(round(value * 100), currency, marks),
    )


def with_legend(chart: MonthChart) -> MonthChart:
    """Give the chart with its own legend, for a page that shares none."""
    return replace(chart, has_legend=True)


def _of(values: Ints, role: int, region: int) -> Ints:
    return np.asarray(values[role].sum(axis=0) if region == ALL_REGIONS else values[role, region])


def _hover(figures: MonthlyFigures, at: int, parts: tuple[Ints, Ints, Ints, Ints], marks: Marks) -> str:
    demand, open_part, capacity, fte = (int(each[at]) for each in parts)
    share = demand / capacity if capacity else float("nan")
    sentences = [
        month_name(figures.months[at]),
        tr("{hours} h needed").format(hours=format_hours(demand, marks)),
        tr("{hours} h of it nobody's yet").format(hours=format_hours(open_part, marks)) if open_part else "",
        tr("{hours} h available from {fte} FTE").format(
            hours=format_hours(capacity, marks), fte=fte_text(fte, marks)
        ),
        tr("{share} used").format(share=used_text(share, marks)),
        tr("{hours} h missing").format(hours=format_hours(demand - capacity, marks))
        if demand > capacity
        else "",
    ]
    return "\n".join(filter(None, sentences))


def _cost_hover(
    found: Headcount, at: int, parts: tuple[tuple[str, Ints], ...], total: int, marks: Marks
) -> str:
    amount = with_currency(format_money(total, marks), found.plan.assumptions.currency)
    named = parts if len(parts) > 1 else ()
    lines = [f"{name} {format_money(int(part[at]), marks)}" for name, part in named if part[at]]
    return "\n".join([f"{month_name(found.costs.months[at])}: {amount}", *lines])


def _budget_by_month(found: Headcount) -> Floats | None:
    """Spread the lines for all evenly over the months of their fiscal years; None without any."""
    start = found.plan.assumptions.fiscal_year_start
    lines = [row.line for row in found.budget if row.is_for_all]
    if not lines:
        return None
    amounts = {line.fiscal_year: line.amount_cents / MONTHS_PER_YEAR for line in lines}
    return np.array([amounts.get(fiscal_year_of(each, start), np.nan) for each in found.costs.months])


def _hue_at(place: int) -> HuePicker:
    return lambda theme: theme.role_type_hue(place)


def _hours(minutes: NDArray[Any]) -> tuple[float, ...]:
    return tuple((minutes / MINUTES_PER_HOUR).tolist())


def _units(cents: NDArray[Any]) -> tuple[float, ...]:
    return tuple((cents / 100).tolist())
