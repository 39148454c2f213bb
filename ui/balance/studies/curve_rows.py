"""The points of a curve as rows of a table, and the table's columns."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from cpm_planner.balance.studies.curve import Curve, CurvePoint
from cpm_planner.balance.studies.curve_text import format_improvement, still_possible_words
from cpm_planner.balance.studies.derived_studies import (
    improvement_of,
    overload_of,
    still_possible_of,
    widest_of,
)
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks, format_number
from cpm_planner.formatting.points import format_points
from cpm_planner.model.plan import Plan
from ui.balance.studies.explaining import explained
from ui.language import tr
from ui.widgets.table.column import Align, Column, RowId
from ui.widgets.table.figure_column import figure_column


@dataclass(frozen=True, slots=True)
class PointRow:
    """One point as it is shown."""

    curve: Curve
    plan: Plan
    point: CurvePoint
    improvement: str
    possible: str
    """What may still be improved with as many moves."""
    is_knee: bool


def rows_of(curve: Curve, plan: Plan, marks: Marks) -> dict[RowId, PointRow]:
    """Give a row for each point, by its place; ``plan`` is the one the curve was drawn for."""

    def row(place: int, point: CurvePoint) -> PointRow:
        words = format_improvement(curve, point, marks), still_possible_words(curve, point, marks)
        return PointRow(curve, plan, point, *words, is_knee=place == curve.knee)

    return {place: row(place, point) for place, point in enumerate(curve.points)}


def point_columns(marks: Marks) -> Iterator[Column[PointRow]]:
    """Give the columns, from the left."""

    def points(spread: float) -> str:
        return format_points(spread, marks)

    def hours(minutes: float) -> str:
        return format_hours(minutes, marks, 1)

    yield figure_column(
        "moves",
        tr("Moves"),
        lambda row: row.point.allowed,
        lambda moves: format_number(Decimal(moves)),
        72,
        adds_up=False,
    )
    yield Column(
        key="knee",
        title="",
        text=lambda row: tr("Knee") if row.is_knee else "",
        width=64,
        stretches=True,
        searchable=False,
    )
    yield figure_column(
        "spread",
        tr("Spread"),
        lambda row: row.point.widest,
        points,
        92,
        adds_up=False,
        explain=lambda row: explained(marks, widest_of(row.plan, row.point.after)),
    )
    yield figure_column(
        "overload",
        tr("Overload, h"),
        lambda row: row.point.overload_minutes,
        hours,
        96,
        explain=lambda row: explained(marks, overload_of(row.point.overload_minutes)),
    )
    yield from _quality_columns(marks)


def _quality_columns(marks: Marks) -> Iterator[Column[PointRow]]:
    yield Column(
        key="improvement",
        title=tr("Improvement"),
        text=lambda row: row.improvement,
        explain=lambda row: explained(marks, improvement_of(row.curve, row.point)),
        sort_key=lambda row: row.curve.improvement(row.point),
        tooltip=lambda _: tr("The share reached of what all moves of the curve improve"),
        align=Align.END,
        width=116,
        searchable=False,
    )
    yield Column(
        key="possible",
        title=tr("Still possible"),
        text=lambda row: row.possible,
        explain=lambda row: explained(marks, still_possible_of(row.curve, row.point)),
        sort_key=lambda row: row.curve.still_possible(row.point),
        tooltip=lambda _: tr("The share that a plan with as many moves may reach more, at most"),
        align=Align.END,
        width=132,
        searchable=False,
    )
