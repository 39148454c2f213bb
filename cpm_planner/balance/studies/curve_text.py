"""The curve of spread over moves as sentences, for the command line and the window."""

from itertools import pairwise
from typing import Final

from cpm_planner.balance.studies.curve import PROVED_GAP, Curve, CurvePoint, widest
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.lists import moves_words
from cpm_planner.formatting.marks import NO_FIGURE, Marks
from cpm_planner.formatting.percent import format_percent
from cpm_planner.formatting.points import bare_points, format_points

_LEAST_SHOWN: Final = 0.001
"""What would be rounded away is shown as this, so that only what is proved, or reached, looks so."""


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
    """Say how much a point improves and how good its plan provably is, with a full stop.

    Told as shares of the whole improvement: told as a share of what still weighs against the plan, as for a
    proposal, the little that is left may seem much.
    """
    if point.gap <= PROVED_GAP:
        best = translate("studies", "This is proved the best plan within {moves}.")
        return best.format(moves=moves_words(point.allowed))
    if curve.improvement(point) is None:
        return translate("studies", "More moves improve nothing.")
    sentence = translate(
        "studies",
        "This reaches {share} of the improvement that {most} bring; a plan with as many moves as here may "
        "reach at most {rest} of it more.",
    )
    return sentence.format(
        share=format_improvement(curve, point, marks),
        most=moves_words(curve.points[-1].allowed),
        rest=_most(curve, point, marks),
    )


def rises_sentence(curve: Curve) -> str:
    """Say why the spread rises with more moves, with a full stop; empty where it is not seen to rise."""
    shown = [format_points(point.widest) for point in curve.points]
    rises = (
        after.widest > before.widest and text_before != text
        for (before, after), (text_before, text) in zip(pairwise(curve.points), pairwise(shown), strict=True)
    )
    if not any(rises):
        return ""
    return translate(
        "studies", "The spread may rise with more moves: they improve the plan as a whole, overload first."
    )


def format_gap(point: CurvePoint, marks: Marks | None = None) -> str:
    """Write how far a plan may be from the best at most; 0 only where it is proved best."""
    if point.gap <= PROVED_GAP:
        return format_percent(0.0, marks)
    return format_percent(max(point.gap, _LEAST_SHOWN), marks, decimals=1)


def format_improvement(curve: Curve, point: CurvePoint, marks: Marks | None = None) -> str:
    """Write the share of the whole improvement; 100 only where all of it is reached, a dash without any."""
    share = curve.improvement(point)
    if share is None:
        return NO_FIGURE
    if share in {0.0, 1.0}:
        return format_percent(share, marks)
    return format_percent(min(share, 1 - _LEAST_SHOWN), marks, decimals=1)


def still_possible_words(curve: Curve, point: CurvePoint, marks: Marks | None = None) -> str:
    """Write what a plan within as many moves may reach beyond a point: "nothing", "up to 1.6 %"."""
    if point.gap <= PROVED_GAP:
        return translate("studies", "nothing")
    return translate("studies", "up to {most}").format(most=_most(curve, point, marks))


def _most(curve: Curve, point: CurvePoint, marks: Marks | None) -> str:
    """Write it as a share of the whole improvement, as what is reached; points would be taken for spread."""
    left = curve.still_possible(point)
    return NO_FIGURE if left is None else format_percent(max(left, _LEAST_SHOWN), marks, decimals=1)
