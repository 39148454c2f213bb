"""Pictures of two scenarios: utilisation by role type, heads and cost month by month."""

from collections.abc import Callable, Sequence
from decimal import Decimal

import numpy as np
from PySide6.QtCore import Qt

from cpm_planner.formatting.marks import Marks, format_number
from cpm_planner.formatting.money import format_money, format_short_money
from cpm_planner.formatting.months import month_name, short_month
from cpm_planner.headcount.key_figures import KeyFigures
from cpm_planner.model.plan import Plan
from ui.language import tr
from ui.widgets.charts.bars import LoadChart, LoadRow
from ui.widgets.charts.months import MonthChart, MonthLine
from ui.widgets.load_level import Load

_CENTS = 100


def use_chart(names: tuple[str, str], plan: Plan, figures: tuple[KeyFigures, KeyFigures]) -> LoadChart:
    """Draw the mean utilisation of each role type; the bar below it is that of the second scenario."""
    rows = []
    for role in sorted(plan.role_types.values(), key=lambda each: each.rank):
        means = [found.evenness[role.id].mean if role.id in found.evenness else None for found in figures]
        low, high = role.target_low_percent / 100, role.target_high_percent / 100
        reserve = role.working_time.reserve_percent / 100
        rows += [
            LoadRow(label, Load(mean, low, high, reserve))
            for label, mean in zip((role.name, names[1]), means, strict=True)
            if mean is not None
        ]
    return LoadChart(tuple(rows))


def cost_chart(names: tuple[str, str], figures: tuple[KeyFigures, KeyFigures], marks: Marks) -> MonthChart:
    """Draw what both cost month by month."""
    return _lines(
        tr("Cost by month"),
        names,
        figures,
        values=[[_units(cents) for cents in found.cost_by_month] for found in figures],
        exact=lambda value: format_money(round(value * _CENTS), marks, 0),
        short=lambda value: format_short_money(round(value * _CENTS), marks),
    )


def _units(cents: int | None) -> float:
    return np.nan if cents is None else cents / _CENTS


def heads_chart(names: tuple[str, str], figures: tuple[KeyFigures, KeyFigures]) -> MonthChart:
    """Draw the heads of both at the end of each month."""
    values = [[float(heads) for heads in found.heads_by_month] for found in figures]
    return _lines(tr("Heads by month"), names, figures, values=values, exact=_whole, short=_whole)


def _lines(  # noqa: PLR0913 - a chart has that many sides
    title: str,
    names: tuple[str, str],
    figures: tuple[KeyFigures, KeyFigures],
    *,
    values: Sequence[Sequence[float]],
    exact: Callable[[float], str],
    short: Callable[[float], str],
) -> MonthChart:
    months = sorted({*figures[0].months, *figures[1].months})
    drawn = [
        tuple(dict(zip(found.months, each, strict=True)).get(month, np.nan) for month in months)
        for found, each in zip(figures, values, strict=True)
    ]
    first = MonthLine(names[0], lambda theme: theme.neutral, drawn[0])
    second = MonthLine(names[1], lambda theme: theme.accent, drawn[1], Qt.PenStyle.DashLine)
    hovers = tuple(
        "\n".join(
            (
                month_name(month),
                *(f"{name}: {_said(line[at], exact)}" for name, line in zip(names, drawn, strict=True)),
            )
        )
        for at, month in enumerate(months)
    )
    return MonthChart(
        title, tuple(map(short_month, months)), (), (first, second), hovers, _ends(names, drawn, exact), short
    )


def _ends(names: tuple[str, str], drawn: Sequence[Sequence[float]], exact: Callable[[float], str]) -> str:
    """Say where both begin and end."""
    words = tr("{name} from {first} to {last}")
    return "; ".join(
        words.format(name=name, first=_said(line[0], exact), last=_said(line[-1], exact))
        for name, line in zip(names, drawn, strict=True)
        if len(line)
    )


def _said(value: float, write: Callable[[float], str]) -> str:
    return "\N{EN DASH}" if np.isnan(value) else write(value)


def _whole(value: float) -> str:
    return format_number(Decimal(value))
