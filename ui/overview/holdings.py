"""Whose partners bring how much: a bar for each CPM, or for an average one of each role type."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

import numpy as np
from PySide6.QtCore import QCoreApplication

from cpm_planner.formatting.marks import Marks, format_count, format_number
from cpm_planner.formatting.money import format_short_money
from cpm_planner.workload.figures import Figures
from ui.overview.pictures import MOST_BARS
from ui.widgets.charts.stacked import Series, StackedChart, StackRow

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Bar:
    label: str
    revenue_cents: float
    total_text: str
    detail: str


def holdings_chart(figures: Figures, marks: Marks) -> StackedChart:
    """Show revenue as bars, the largest first, with partners beside it; CPMs without any are left out."""
    if len(figures.plan.cpms) > MOST_BARS:
        bars, name = (
            _by_role_type(figures, marks),
            translate("overview", "{currency} a year, of an average CPM"),
        )
    else:
        bars, name = _by_cpm(figures, marks), translate("overview", "{currency} a year")
    return StackedChart(
        translate("overview", "Revenue and partners by CPM"),
        (Series(name.format(currency=figures.plan.assumptions.currency), lambda theme: theme.accent),),
        tuple(StackRow(bar.label, (max(bar.revenue_cents, 0.0),), bar.total_text) for bar in bars),
        tuple((bar.detail,) for bar in bars),
    )


def _by_cpm(figures: Figures, marks: Marks) -> Sequence[_Bar]:
    revenue, partners = figures.load.revenue, figures.load.partners
    rows = [row for row in np.argsort(-revenue, kind="stable").tolist() if partners[row]]
    names = [cpm.name for cpm in figures.plan.cpms.values()]
    one, many = (
        translate("overview", "{money}, 1 partner"),
        translate("overview", "{money}, {count} partners"),
    )
    bars = []
    for row in rows:
        money, count = format_short_money(int(revenue[row]), marks), int(partners[row])
        text = (one if count == 1 else many).format(money=money, count=format_count(count))
        bars.append(_Bar(names[row], float(revenue[row]), text, text))
    return bars


def _by_role_type(figures: Figures, marks: Marks) -> Sequence[_Bar]:
    role, partners, revenue = figures.arrays.cpms.role, figures.load.partners, figures.load.revenue
    bars = []
    for place, role_type in enumerate(figures.plan.role_types.values()):
        members = (role == place) & (partners > 0)
        if not members.any():
            continue
        money = format_short_money(round(float(revenue[members].mean())), marks)
        text = translate("overview", "{money}, {count} partners").format(
            money=money, count=format_number(Decimal(partners[members].mean()))
        )
        ends = revenue[members].min(), revenue[members].max()
        least, most = (format_short_money(int(each), marks) for each in ends)
        fewest, highest = format_count(partners[members].min()), format_count(partners[members].max())
        detail = translate("overview", "{least} to {most}, {fewest} to {highest} partners").format(
            least=least, most=most, fewest=fewest, highest=highest
        )
        bars.append(_Bar(role_type.name, float(revenue[members].mean()), text, detail))
    return sorted(bars, key=lambda bar: -bar.revenue_cents)
