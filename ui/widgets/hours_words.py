"""The lines of an explanation of hours in words: what each is, and what it is made of."""

from typing import Final

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.percent import format_basis_points, format_whole_percent
from cpm_planner.workload.explain import ActivityShare, ShareKind
from ui.language import tr

_USUAL_EFFORT: Final = 100


def line_name(line: ActivityShare) -> str:
    """Name a line: the activity, or what else makes it."""
    if line.kind is ShareKind.ONBOARDING:
        return tr("Onboarding")
    if line.kind is ShareKind.KNOWN:
        return tr("Known workload: {reason}").format(reason=line.name or tr("no reason given"))
    return line.name


def line_sum(line: ActivityShare, marks: Marks) -> str:
    """Say what a line is made of, such as "1.5 h x 12 a year x 60 % x effort 120 %"."""
    if line.kind is ShareKind.ONBOARDING:
        return tr("while the partner is new")
    if line.kind is ShareKind.KNOWN:
        return tr("set by hand: beyond what is computed")
    hours = format_hours(line.minutes_each, marks, 2).rstrip("0").rstrip(marks.decimal)
    parts = [tr("{hours} h \u00d7 {times} a year").format(hours=hours, times=line.times_per_year)]
    if line.model is not None:
        parts.append(tr("weight {share}").format(share=format_basis_points(line.weight_points, marks)))
    if line.effort_percent != _USUAL_EFFORT:
        parts.append(tr("effort {share}").format(share=format_whole_percent(line.effort_percent, marks)))
    return " \u00d7 ".join(parts)
