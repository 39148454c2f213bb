"""The fields of tiers, activities and role types."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from cpm_planner.edit.step_names import lowered
from cpm_planner.edit.typed import typed_choice, typed_count, typed_hours, typed_percent
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks, format_number
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.formatting.percent import format_whole_percent
from cpm_planner.model.activity import Drive
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import TierId
from cpm_planner.model.sales_model import SalesModel
from ui.assumptions.value_field import ValueField, plain_field
from ui.language import tr
from ui.widgets.model_marks import model_name
from ui.widgets.table.column import Align

Field = ValueField[Any]
_LONGEST_RAMP = 36


def tier_fields(marks: Marks) -> tuple[Field, ...]:
    """Give the fields of a tier."""
    return (
        name_field(),
        _hours_field(
            "onboarding_minutes_per_month",
            tr("Onboarding, hours a month"),
            marks,
            hint=tr("Extra hours a month while a partner of this tier is new"),
            width=208,
        ),
        _hours_field(
            "handover_minutes",
            tr("Handover, hours in all"),
            marks,
            hint=tr("Hours each of both CPMs spends once when the partner changes its CPM"),
            width=180,
        ),
        plain_field(
            "growth_percent",
            title=tr("Growth a year"),
            width=128,
            hint=tr("Growth of the workload of its partners, on top of that of their sales models"),
            **percent_parts(marks),
        ),
    )


def activity_fields(tiers: Mapping[TierId, str], marks: Marks) -> tuple[Field, ...]:
    """Give the fields of an activity: one column of times a year for each tier."""
    models = {tr("Shared"): None} | {model_name(model): model for model in SalesModel}
    drives = {tr("Proactive"): Drive.PROACTIVE, tr("Reactive"): Drive.REACTIVE}
    return (
        name_field(width=220),
        choice_field("model", tr("Model"), models, hint=tr("Shared work counts once per partner")),
        choice_field("drive", tr("Kind"), drives, hint=tr("Reactive work follows from requests")),
        _hours_field("minutes_each", tr("Hours each"), marks),
        *(_times_field(tier, name, marks) for tier, name in tiers.items()),
    )


def role_type_fields(marks: Marks) -> tuple[Field, ...]:
    """Give the fields of a role type: fit, working time, target band and ramp."""
    percent = percent_parts(marks)
    return (
        name_field(width=210),
        *(_fit_field(model, marks) for model in SalesModel),
        *_working_time_fields(marks),
        plain_field("target_low_percent", title=tr("Target from"), **percent),
        plain_field("target_high_percent", title=tr("Target to"), **percent),
        _ramp_field(marks),
    )


def percent_parts(marks: Marks) -> dict[str, Any]:
    """Give how whole percentages are shown and typed."""
    return {
        "show": lambda value: format_whole_percent(value, marks),
        "parse": lambda text: typed_percent(text, marks),
    }


def count_parts(marks: Marks) -> dict[str, Any]:
    """Give how whole numbers are shown and typed; nothing typed is 0."""
    return {
        "show": lambda value: format_number(Decimal(value), marks),
        "parse": lambda text: typed_count(text, marks) if text.strip() else 0,
    }


def name_field(width: int = 200) -> Field:
    """Give the field of a row's name."""
    return plain_field(
        "name", title=tr("Name"), show=str, parse=lambda text: text.strip(), align=Align.START, width=width
    )


def _hours_field(name: str, title: str, marks: Marks, **more: Any) -> Field:
    return plain_field(
        name,
        title=title,
        show=lambda minutes: format_hours(minutes, marks, 2),
        parse=lambda text: typed_hours(text, marks) if text.strip() else 0,
        **more,
    )


def choice_field(name: str, title: str, choices: Mapping[str, Any], hint: str, width: int = 112) -> Field:
    """Give the field of one of several values, by the text each is shown as."""
    shown = {value: text for text, value in choices.items()}
    return plain_field(
        name,
        title=title,
        show=lambda value: shown[value],
        parse=lambda text: typed_choice(text, choices, lowered(title)),
        choices=lambda: list(choices),
        align=Align.START,
        width=width,
        hint=hint,
    )


def _times_field(tier: TierId, name: str, marks: Marks) -> Field:
    return ValueField(
        key=f"times:{tier}",
        title=name,
        width=88,
        read=lambda activity: activity.times_per_year.get(tier, 0),
        write=lambda activity, times: replace(
            activity, times_per_year={**activity.times_per_year, tier: times}
        ),
        hint=tr("Times a year for a partner of tier {tier}").format(tier=name),
        spoken=tr("Times a year in {tier}").format(tier=name),
        **count_parts(marks),
    )


def _fit_field(model: SalesModel, marks: Marks) -> Field:
    return ValueField(
        key=f"fit:{model}",
        title=tr("Fit: {model}").format(model=model_name(model).split()[-1].lower()),
        read=lambda role: role.fit.percent(model),
        write=lambda role, value: replace(role, fit=replace(role.fit, **{model.value: value})),
        width=102,
        hint=tr("0 % may not, 100 % is home ground; hours needed are workload / fit"),
        spoken=tr("Fit for {model}").format(model=model_in_sentence(model)),
        **percent_parts(marks),
    )


def _working_time_fields(marks: Marks) -> tuple[Field, ...]:
    hours, percent = count_parts(marks), percent_parts(marks)
    return (
        _time_field("paid_hours_per_year", tr("Paid h/year"), hours),
        _time_field("productive_hours_per_year", tr("Productive h/year"), hours),
        _time_field("internal_percent", tr("Internal"), percent),
        _time_field("reserve_percent", tr("Reserve"), percent),
    )


def _time_field(name: str, title: str, parts: dict[str, Any]) -> Field:
    return ValueField(
        key=name,
        title=title,
        read=lambda role: getattr(role.working_time, name),
        write=lambda role, value: replace(role, working_time=replace(role.working_time, **{name: value})),
        width=132 if name.startswith("productive") else 96,
        **parts,
    )


def parse_steps(text: str, marks: Marks) -> tuple[int, ...]:
    """Read percentages month by month, such as "0/25/50".

    Raises:
        InputError: a step is no whole percentage, or there are too many.
    """
    steps = tuple(typed_percent(step, marks) for step in text.replace("%", "").split("/") if step.strip())
    if len(steps) > _LONGEST_RAMP:
        raise InputError(
            code="long-ramp", what=tr("A ramp has at most 36 months"), remedy=tr("type fewer steps")
        )
    return steps


def steps_text(steps: Sequence[int]) -> str:
    """Write percentages month by month."""
    return "/".join(str(step) for step in steps)


def _ramp_field(marks: Marks) -> Field:
    return plain_field(
        "ramp_percent",
        title=tr("Ramp, % by month"),
        show=steps_text,
        parse=lambda text: parse_steps(text, marks),
        align=Align.START,
        width=160,
        hint=tr("Capacity in the first, second, ... month; 100 % afterwards. For example 0/25/50/75"),
    )
