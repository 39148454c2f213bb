"""What the hours go to, how often, and how much of it is set aside for requests."""

from cpm_planner.charters.page import Block, Grid, Paragraph, Section
from cpm_planner.charters.subject import Subject
from cpm_planner.charters.time_budget import TimeShare, WorkKind
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.formatting.marks import format_count
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.activity import Drive
from cpm_planner.model.plan import Plan

_NAMES = {
    WorkKind.ONBOARDING: to_translate("charters", "Onboarding of new partners"),
    WorkKind.KNOWN: to_translate("charters", "Other known work"),
    WorkKind.HANDOVER: to_translate("charters", "Handing over and taking over"),
}


def heading() -> str:
    """Give the heading of the section."""
    return translate("charters", "Time budget")


def section(subject: Subject) -> Section:
    """Write the section."""
    blocks: list[Block] = [Paragraph(_capacity(subject))]
    if subject.time_budget:
        blocks += [_table(subject), Paragraph(_drives(subject))]
    return Section(heading(), tuple(blocks))


def _capacity(subject: Subject) -> str:
    figures = subject.figures
    available, needed = format_hours(figures.minutes_available), format_hours(figures.minutes_needed)
    if figures.utilisation is None:
        sentence = translate("charters", "No hours for partners in this month; {needed} h are needed.")
        return sentence.format(needed=needed)
    sentence = translate(
        "charters", "{available} h a month for partners; {needed} h are needed, a utilisation of {share}."
    )
    return sentence.format(available=available, needed=needed, share=format_percent(figures.utilisation))


def _table(subject: Subject) -> Grid:
    rows = tuple(_row(subject, share) for share in subject.time_budget)
    total = format_hours(sum(share.minutes_per_month for share in subject.time_budget))
    return Grid(
        (
            translate("charters", "Activity"),
            translate("charters", "For"),
            translate("charters", "Set off by"),
            translate("charters", "Partners"),
            translate("charters", "Times a year"),
            translate("charters", "Hours a month"),
        ),
        rows,
        (False, False, False, True, True, True),
        (36, 14, 14, 11, 12, 13),
        (translate("charters", "Total"), "", "", "", "", total),
    )


def _row(subject: Subject, share: TimeShare) -> tuple[str, ...]:
    is_activity = share.activity is not None
    return (
        work_name(subject.plan, share),
        translate("charters", "all models") if share.model is None else model_in_sentence(share.model),
        translate("charters", "plan") if share.drive is Drive.PROACTIVE else translate("charters", "request"),
        format_count(share.partners) if share.partners else "",
        format_count(share.times_per_year) if is_activity else "",
        format_hours(share.minutes_per_month),
    )


def work_name(plan: Plan, share: TimeShare) -> str:
    """Name the work: the activity, or what else it is."""
    if share.activity is None:
        return translate("charters", _NAMES[share.kind])
    return plan.activities[share.activity].name


def _drives(subject: Subject) -> str:
    """Compare requests with what is kept for them."""
    figures = subject.figures
    if figures.eats_reserve:
        sentence = translate(
            "charters",
            "Planned work takes {planned} h a month, requests {requests} h, {excess} h more than the reserve "
            "of {reserve} h: agree with partners on fewer or shorter requests, or planned work will give "
            "way.",
        )
    elif figures.planned_in_reserve_minutes:
        sentence = translate(
            "charters",
            "Planned work takes {planned} h a month, requests {requests} h, within the reserve of {reserve} "
            "h, {taken} h of which planned work takes up.",
        )
    else:
        sentence = translate(
            "charters",
            "Planned work takes {planned} h a month, requests {requests} h, within the reserve of {reserve} "
            "h.",
        )
    return sentence.format(
        planned=format_hours(figures.minutes_needed - figures.reactive_minutes),
        requests=format_hours(figures.reactive_minutes),
        reserve=format_hours(figures.reserve_minutes),
        excess=format_hours(figures.reactive_minutes - figures.reserve_minutes),
        taken=format_hours(figures.planned_in_reserve_minutes),
    )
