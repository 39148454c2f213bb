"""The overview's charts, made from figures."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks
from cpm_planner.model.ids import RoleTypeId
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.figures import Figures
from ui.overview.strip_chart import Strip, StripChart
from ui.widgets.charts.bars import LoadChart, LoadRow
from ui.widgets.charts.stacked import Series, StackedChart, StackRow
from ui.widgets.load_level import Load
from ui.widgets.model_marks import model_hue, model_mark, model_name

MOST_BARS: Final = 40
"""CPMs up to which each gets a bar of its own; beyond, each is a dot."""

translate = QCoreApplication.translate


def role_types_in_use(figures: Figures) -> tuple[RoleTypeId, ...]:
    """Role types with a CPM who has capacity, by rank."""
    role_types = figures.plan.role_types
    used = [key for key, each in figures.evenness.items() if each.mean is not None]
    return tuple(sorted(used, key=lambda key: role_types[key].rank))


def utilisation_charts(figures: Figures) -> tuple[StripChart, Mapping[RoleTypeId, LoadChart]]:
    """Show all CPMs of each role type on one line and, while they are few, each CPM as a bar.

    Of a role type the most used comes first; those without capacity are left out. All charts have one axis.
    """
    keys = role_types_in_use(figures)
    strips = StripChart(tuple(_strip(figures, key) for key in keys))
    if len(figures.plan.cpms) > MOST_BARS:
        return strips, {}
    loads = {key: LoadChart(_load_rows(figures, key)) for key in keys}
    needs = (strips.needs, *(each.needs for each in loads.values()))
    return replace(strips, beside=needs), {key: replace(each, beside=needs) for key, each in loads.items()}


def _load_rows(figures: Figures, role_type: RoleTypeId) -> tuple[LoadRow, ...]:
    role = figures.plan.role_types[role_type]
    cpms = tuple(figures.plan.cpms.values())
    rows = sorted(_rows(figures, role_type), key=lambda row: -figures.utilisation[row])
    low, high = role.target_low_percent / 100, role.target_high_percent / 100
    reserve = role.working_time.reserve_percent / 100
    return tuple(
        LoadRow(cpms[row].name, Load(float(figures.utilisation[row]), low, high, reserve)) for row in rows
    )


def model_chart(figures: Figures, marks: Marks) -> StackedChart:
    """Show the hours each role type spends on each sales model."""
    keys = role_types_in_use(figures)
    minutes = [figures.load.by_model[:, _rows(figures, key)].sum(axis=1) for key in keys]
    names = [figures.plan.role_types[key].name for key in keys]
    return StackedChart(
        translate("overview", "Hours a month by sales model"),
        tuple(
            Series(model_name(model), partial(model_hue, model), model_mark(model)) for model in SalesModel
        ),
        tuple(
            StackRow(name, tuple(each.tolist()), _hours(each.sum(), marks))
            for name, each in zip(names, minutes, strict=True)
        ),
        tuple(tuple(_hours(value, marks) for value in each) for each in minutes),
    )


def _strip(figures: Figures, key: RoleTypeId) -> Strip:
    role = figures.plan.role_types[key]
    return Strip(
        role.name,
        tuple(figures.plan.role_types).index(key),
        tuple(figures.utilisation[_rows(figures, key)].tolist()),
        role.target_low_percent / 100,
        role.target_high_percent / 100,
    )


def _rows(figures: Figures, key: RoleTypeId) -> list[int]:
    """Rows of a role type's CPMs who have capacity."""
    place = tuple(figures.plan.role_types).index(key)
    is_used = (figures.arrays.cpms.role == place) & (figures.available > 0)
    return [int(row) for row in np.flatnonzero(is_used)]


def _hours(minutes: float, marks: Marks) -> str:
    return f"{format_hours(float(minutes), marks, 0)} h"
