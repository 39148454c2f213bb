"""What the hours go to, how often, and how much of it is set aside for requests."""

from typing import Final

from cpm_planner.charters.page import Block, Grid, Paragraph, Section
from cpm_planner.charters.subject import Subject
from cpm_planner.charters.time_budget import TimeShare, WorkKind
from cpm_planner.charters.words import MODEL_WORDS
from cpm_planner.formatting.hours import format_clock, format_hours
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.activity import Drive
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import CpmFigures

HEADING: Final = "Time budget"
_NAMES = {
    WorkKind.ONBOARDING: "Onboarding of new partners",
    WorkKind.KNOWN: "Other known work",
    WorkKind.HANDOVER: "Handing over and taking over",
}


def section(subject: Subject) -> Section:
    """Write the section."""
    blocks: list[Block] = [Paragraph(_capacity(subject))]
    if subject.time_budget:
        blocks += [_table(subject), Paragraph(_drives(subject))]
    return Section(HEADING, tuple(blocks))


def _capacity(subject: Subject) -> str:
    figures = subject.figures
    available, needed = format_hours(figures.minutes_available), format_hours(figures.minutes_needed)
    if figures.utilisation is None:
        return f"No hours for partners in this month; {needed} h are needed."
    return (
        f"{available} h a month for partners; {needed} h are needed, a utilisation of "
        f"{format_percent(figures.utilisation)}."
    )


def _table(subject: Subject) -> Grid:
    rows = tuple(_row(subject, share) for share in subject.time_budget)
    total = format_clock(sum(share.minutes_per_month for share in subject.time_budget))
    return Grid(
        ("Activity", "For", "Set off by", "Partners", "Times a year", "Hours a month (h:mm)"),
        rows,
        (False, False, False, True, True, True),
        (36, 14, 14, 11, 12, 13),
        ("Total", "", "", "", "", total),
    )


def _row(subject: Subject, share: TimeShare) -> tuple[str, ...]:
    is_activity = share.activity is not None
    return (
        work_name(subject.plan, share),
        "all models" if share.model is None else MODEL_WORDS[share.model],
        "plan" if share.drive is Drive.PROACTIVE else "request",
        f"{share.partners:,}" if share.partners else "",
        f"{share.times_per_year:,}" if is_activity else "",
        format_clock(share.minutes_per_month),
    )


def work_name(plan: Plan, share: TimeShare) -> str:
    """Name the work: the activity, or what else it is."""
    return _NAMES[share.kind] if share.activity is None else plan.activities[share.activity].name


def _planned_in_reserve(figures: CpmFigures) -> str:
    minutes = figures.planned_in_reserve_minutes
    return f", {format_hours(minutes)} h of which planned work takes up" if minutes else ""


def _drives(subject: Subject) -> str:
    """Compare requests with what is kept for them."""
    figures = subject.figures
    proactive = figures.minutes_needed - figures.reactive_minutes
    reactive, reserve = format_hours(figures.reactive_minutes), format_hours(figures.reserve_minutes)
    verdict = (
        f"{format_hours(figures.reactive_minutes - figures.reserve_minutes)} h more than the reserve of "
        f"{reserve} h: agree with partners on fewer or shorter requests, or planned work will give way."
        if figures.eats_reserve
        else f"within the reserve of {reserve} h{_planned_in_reserve(figures)}."
    )
    return f"Planned work takes {format_hours(proactive)} h a month, requests {reactive} h, {verdict}"
