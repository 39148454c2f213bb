"""What is new since the scenario before, and who hands what over when."""

from collections.abc import Iterator

from cpm_planner.charters.page import Block, Bullets, Paragraph, Section
from cpm_planner.charters.scorecard_changes import scorecard_changes
from cpm_planner.charters.subject import Subject
from cpm_planner.charters.words import fte_words
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.months import month_name
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import PartnerId


def section(subject: Subject, base: Subject | None) -> Section:
    """Write the section."""
    points = (*_changes(subject, base), *_handovers(subject)) if base else tuple(_handovers(subject))
    if points:
        blocks: tuple[Block, ...] = (Bullets(points),)
    else:
        nothing = translate("charters", "Nothing has changed, and nothing is to be handed over.")
        blocks = (Paragraph(nothing),)
    return Section(translate("charters", "Changes and hand-overs"), blocks)


def _changes(subject: Subject, base: Subject) -> Iterator[str]:
    now, before = dict(subject.work), dict(base.work)
    for key in (key for key in now if key not in before):
        sentence = translate("charters", "New: {partner}, {hours} h a month.")
        yield sentence.format(partner=_named(subject, key), hours=format_hours(now[key]))
    for key in (key for key in before if key not in now):
        sentence = translate("charters", "No longer: {partner}, {hours} h a month.")
        yield sentence.format(partner=_named(base, key), hours=format_hours(before[key]))
    yield from _terms(subject, base)
    yield from scorecard_changes(base.plan, base.scorecard, subject.plan, subject.scorecard)


def _terms(subject: Subject, base: Subject) -> Iterator[str]:
    if subject.role_type_name != base.role_type_name:
        sentence = translate("charters", "Role type: {now} instead of {before}.")
        yield sentence.format(now=subject.role_type_name, before=base.role_type_name)
    if subject.cpm.fte_percent != base.cpm.fte_percent:
        sentence = translate("charters", "FTE: {now} instead of {before}.")
        yield sentence.format(now=fte_words(subject.cpm), before=fte_words(base.cpm))
    now, before = subject.figures.minutes_needed, base.figures.minutes_needed
    if now != before:
        sentence = translate("charters", "Hours needed: {now} a month instead of {before}.")
        yield sentence.format(now=format_hours(now), before=format_hours(before))


def _handovers(subject: Subject) -> Iterator[str]:
    for key, assignment in subject.plan.assignments.items():
        if assignment.previous is None or subject.key not in (assignment.primary, assignment.previous):
            continue
        if assignment.effective is None and assignment.holdout is None:
            continue
        cpms, since = subject.plan.cpms, _first_month(assignment)
        if assignment.primary == subject.key:
            sentence, other = (
                translate("charters", "{month}: takes over {partner} from {cpm}."),
                assignment.previous,
            )
        else:
            sentence, other = (
                translate("charters", "{month}: hands {partner} over to {cpm}."),
                assignment.primary,
            )
        yield sentence.format(month=since, partner=_named(subject, key), cpm=cpms[other].name)


def _first_month(assignment: Assignment) -> str:
    after_holdout = None if assignment.holdout is None else assignment.holdout.plus(1)
    months = [month for month in (assignment.effective, after_holdout) if month is not None]
    return month_name(max(months))


def _named(subject: Subject, key: PartnerId) -> str:
    return subject.plan.partners[key].name
