"""The points of a curve as rows of a table, and the table's columns."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cpm_planner.balance.studies.curve import Curve, CurvePoint
from cpm_planner.balance.studies.curve_text import format_gap, format_sure_gain
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.percent import format_percent
from ui.widgets.table.column import Align, Column, RowId


@dataclass(frozen=True, slots=True)
class PointRow:
    """One point as it is shown."""

    point: CurvePoint
    sure_gain: float
    gain_text: str
    is_knee: bool


def rows_of(curve: Curve, marks: Marks) -> dict[RowId, PointRow]:
    """Give a row for each point, by its place."""
    return {
        place: PointRow(
            point, curve.sure_gain(point), format_sure_gain(curve, point, marks), place == curve.knee
        )
        for place, point in enumerate(curve.points)
    }


def point_columns(marks: Marks) -> Iterator[Column[PointRow]]:
    """Give the columns, from the left."""
    yield _figure("moves", _tr("Moves"), lambda row: f"{row.point.allowed:,}", _allowed, 72)
    yield Column(
        key="knee",
        title="",
        text=lambda row: _tr("Knee") if row.is_knee else "",
        width=64,
        searchable=False,
    )
    yield _figure("spread", _tr("Spread"), lambda row: format_percent(row.point.widest, marks), _widest, 72)
    yield _figure(
        "overload",
        _tr("Overload, h"),
        lambda row: format_hours(row.point.overload_minutes, marks),
        _overload,
        96,
    )
    yield _figure("gap", _tr("Better, at most"), lambda row: format_gap(row.point, marks), _gap, 126)
    yield _figure("gain", _tr("Gain, at least"), lambda row: row.gain_text, _sure_gain, 108)


def _figure(
    key: str,
    title: str,
    text: Callable[[PointRow], str],
    value: Callable[[PointRow], float],
    width: int,
) -> Column[PointRow]:
    return Column(
        key=key, title=title, text=text, sort_key=value, align=Align.END, width=width, searchable=False
    )


def _allowed(row: PointRow) -> float:
    return row.point.allowed


def _widest(row: PointRow) -> float:
    return row.point.widest


def _overload(row: PointRow) -> float:
    return row.point.overload_minutes


def _gap(row: PointRow) -> float:
    return row.point.gap


def _sure_gain(row: PointRow) -> float:
    return row.sure_gain


def _tr(source: str) -> str:
    return QCoreApplication.translate("studies", source)
