"""Role charters: what one CPM is there to do, on one or two pages."""

from cpm_planner.charters import changes_section, criteria_section, partners_section, time_section
from cpm_planner.charters.page import Block, Bullets, Page, Paragraph, Section
from cpm_planner.charters.subject import Subject
from cpm_planner.charters.texts import filled, of_model
from cpm_planner.charters.words import fte_words
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.languages import language_name
from cpm_planner.formatting.lists import joined, partners_words
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.formatting.months import month_name
from cpm_planner.model.sales_model import SalesModel


def charter(subject: Subject, base: Subject | None = None) -> Page:
    """Write the charter of a CPM.

    Args:
        subject: the CPM, in the plan the charter is for.
        base: the same CPM in the scenario that changes are told against; None where they are not there.
    """
    month = month_name(subject.plan.assumptions.planning_month)
    return Page(
        subject.cpm.name,
        _subtitle(subject),
        sections(subject, base),
        translate("charters", "Role charter of {name}, as planned for {month}").format(
            name=subject.cpm.name, month=month
        ),
    )


def sections(subject: Subject, base: Subject | None = None) -> tuple[Section, ...]:
    """Write the sections of a charter, from the top; arguments as for :func:`charter`."""
    return (
        Section(translate("charters", "Purpose"), _purpose(subject)),
        partners_section.section(subject),
        time_section.section(subject),
        criteria_section.section(subject),
        Section(translate("charters", "Decides"), _decides(subject)),
        Section(translate("charters", "Does not do"), _limits(subject)),
        changes_section.section(subject, base),
    )


def _subtitle(subject: Subject) -> str:
    cpm = subject.cpm
    parts = (
        subject.role_type_name,
        translate("charters", "{count} FTE").format(count=fte_words(cpm)),
        cpm.position_id and translate("charters", "position {id}").format(id=cpm.position_id),
        joined(cpm.regions),
        joined([language_name(each) for each in cpm.languages]),
    )
    return " \u00b7 ".join(part for part in parts if part)


def _purpose(subject: Subject) -> tuple[Block, ...]:
    models = subject.scorecard.models
    key = "purpose" if models else "purpose-untagged" if subject.work else "purpose-nobody"
    first = filled(
        subject.plan,
        key,
        name=subject.cpm.name,
        role_type=subject.role_type_name,
        partners=partners_words(len(subject.work)),
        models=joined([model_in_sentence(model) for model in models]),
    )
    return Paragraph(first), *_per_model(subject, models)


def _per_model(subject: Subject, models: tuple[SalesModel, ...]) -> tuple[Block, ...]:
    points = tuple(
        filled(
            subject.plan,
            of_model("purpose", model),
            count=partners_words(subject.partners_of(model)),
        )
        for model in models
    )
    return (Bullets(points),) if points else ()


def _decides(subject: Subject) -> tuple[Block, ...]:
    reserve = format_hours(subject.figures.reserve_minutes)
    shared = filled(subject.plan, "decides-all", reserve=reserve).splitlines()
    own = [filled(subject.plan, of_model("decides", model)) for model in subject.scorecard.models]
    return Bullets((*shared, *own)), Paragraph(filled(subject.plan, "escalates"))


def _limits(subject: Subject) -> tuple[Block, ...]:
    played = subject.scorecard.models
    absent = [model for model in SalesModel if model not in played] if played else []
    points = [filled(subject.plan, of_model("not", model)) for model in absent]
    return (Bullets((*points, filled(subject.plan, "not-any"))),)
