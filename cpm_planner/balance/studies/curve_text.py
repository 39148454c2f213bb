"""The curve of spread over moves as English sentences, for the command line and the window."""

from typing import Final

from cpm_planner.balance.studies.curve import PROVED_GAP, Curve, CurvePoint, widest
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import ENGLISH, Marks
from cpm_planner.formatting.percent import format_percent

_LEAST_SHOWN: Final = 0.001
"""What would be rounded away is shown as this, so that only what is proved looks proved."""


def knee_sentence(curve: Curve, marks: Marks = ENGLISH) -> str:
    """Say where the gain fades and what is reached there, with full stops."""
    if curve.knee is None:
        return "No number of moves stands out as the one after which more bring little."
    knee, last = curve.points[curve.knee], curve.points[-1]
    return (
        f"The knee is at {_moves(knee.allowed)}, after which more bring little. "
        f"{change_sentence(curve, knee, marks)} "
        f"With {_moves(last.allowed)} the widest spread would be {format_percent(last.widest, marks)}."
    )


def change_sentence(curve: Curve, point: CurvePoint, marks: Marks = ENGLISH) -> str:
    """Say what becomes of spread and overload, with a full stop."""
    spreads = (format_percent(each, marks) for each in (widest(curve.before), point.widest))
    hours = (format_hours(each, marks) for each in (curve.overload_minutes_before, point.overload_minutes))
    return f"The widest spread goes {_from_to(*spreads)}, overload {_from_to(*hours)} hours a month."


def proof_sentence(curve: Curve, point: CurvePoint, marks: Marks = ENGLISH) -> str:
    """Say how good the plan of a point provably is, with a full stop."""
    if point.gap <= PROVED_GAP:
        return f"This is proved the best plan within {_moves(point.allowed)}."
    share = format_sure_gain(curve, point, marks)
    return (
        f"No plan within {_moves(point.allowed)} can be more than {format_gap(point, marks)} better; "
        f"this one has at least {share} of what they can gain."
    )


def format_gap(point: CurvePoint, marks: Marks = ENGLISH) -> str:
    """Write how far a plan may be from the best at most; 0 only where it is proved best."""
    if point.gap <= PROVED_GAP:
        return format_percent(0.0, marks)
    return format_percent(max(point.gap, _LEAST_SHOWN), marks, decimals=1)


def format_sure_gain(curve: Curve, point: CurvePoint, marks: Marks = ENGLISH) -> str:
    """Write the share of the possible gain that a plan surely has; 100 only where it is proved best."""
    if point.gap <= PROVED_GAP:
        return format_percent(1.0, marks)
    return format_percent(min(curve.sure_gain(point), 1 - _LEAST_SHOWN), marks, decimals=1)


def _moves(count: int) -> str:
    return f"{count} move{'' if count == 1 else 's'}"


def _from_to(before: str, after: str) -> str:
    return f"from {before} to {after}"
