"""The curve of spread over moves as sentences, for the command line and the window."""

from typing import Final

from cpm_planner.balance.studies.curve import PROVED_GAP, Curve, CurvePoint, widest
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.lists import moves_words
from cpm_planner.formatting.marks import NO_FIGURE, Marks
from cpm_planner.formatting.percent import format_percent
from cpm_planner.formatting.points import bare_points, format_points

_LEAST_SHOWN: Final = 0.001
"""What would be rounded away is shown as this, so that only what is proved looks proved."""


def knee_sentence(curve: Curve, marks: Marks | None = None) -> str:
    """Say where the gain fades and what is reached there, with full stops."""
    if curve.knee is None:
        return translate("studies", "No number of moves stands out as the one after which more bring little.")
    knee, last = curve.points[curve.knee], curve.points[-1]
    sentences = translate(
        "studies",
        "The knee is at {moves}: each further one brings less. {change} With {most} the widest spread would "
        "be {spread}.",
    )
    return sentences.format(
        moves=moves_words(knee.allowed),
        change=change_sentence(curve, knee, marks),
        most=moves_words(last.allowed),
        spread=format_points(last.widest, marks),
    )


def change_sentence(curve: Curve, point: CurvePoint, marks: Marks | None = None) -> str:
    """Say what becomes of spread and overload, with a full stop."""
    hours = (format_hours(each, marks) for each in (curve.overload_minutes_before, point.overload_minutes))
    hours_before, hours_after = hours
    sentence = translate(
        "studies",
        "The widest spread goes from {spread_before} to {spread}, overload from {hours_before} to {hours} "
        "hours a month.",
    )
    return sentence.format(
        spread_before=bare_points(widest(curve.before), marks),
        spread=format_points(point.widest, marks),
        hours_before=hours_before,
        hours=hours_after,
    )


def proof_sentence(curve: Curve, point: CurvePoint, marks: Marks | None = None) -> str:
    """Say how good the plan of a point provably is, with a full stop.

    Told as a share of what can be gained: told as a share of what still weighs against the plan, as for a
    proposal, the little that is left may seem much.
    """
    if point.gap <= PROVED_GAP:
        best = translate("studies", "This is proved the best plan within {moves}.")
        return best.format(moves=moves_words(point.allowed))
    sentence = translate(
        "studies",
        "Of the most that plans within {moves} can gain, this one surely has {share}.",
    )
    return sentence.format(moves=moves_words(point.allowed), share=format_sure_gain(curve, point, marks))


def format_gap(point: CurvePoint, marks: Marks | None = None) -> str:
    """Write how far a plan may be from the best at most; 0 only where it is proved best."""
    if point.gap <= PROVED_GAP:
        return format_percent(0.0, marks)
    return format_percent(max(point.gap, _LEAST_SHOWN), marks, decimals=1)


def format_sure_gain(curve: Curve, point: CurvePoint, marks: Marks | None = None) -> str:
    """Write the share of the possible gain that a plan surely has; 100 only where it is proved best.

    The first point, over which the others gain, has a dash.
    """
    if point == curve.points[0]:
        return NO_FIGURE
    if point.gap <= PROVED_GAP:
        return format_percent(1.0, marks)
    return format_percent(min(curve.sure_gain(point), 1 - _LEAST_SHOWN), marks, decimals=1)
