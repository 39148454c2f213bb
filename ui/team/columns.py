"""The columns of the table of seats: what each shows, sorts by, and how typing changes the plan."""

from decimal import Decimal
from operator import attrgetter
from typing import Any

from cpm_planner.edit.row_edit import RowEdit, field_edit
from cpm_planner.edit.rules import cpm_lock_id
from cpm_planner.edit.typed import typed_choice, typed_percent
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks, format_number, format_short
from cpm_planner.formatting.percent import format_percent, format_whole_percent
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.rule import LockCpm
from cpm_planner.workload.derived_seat import (
    available_of,
    focus_of,
    needed_of,
    partners_of,
    reactive_share_of,
    requests_of_capacity_of,
    utilisation_of,
)
from ui.icons import IconRole
from ui.language import tr
from ui.team.finance_columns import pay_columns, takeover_column
from ui.team.lookups import SeatDerivation, TeamLookups
from ui.team.role_chip import RoleChip
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipFace
from ui.widgets.load_bar import load_bar_text
from ui.widgets.load_level import load_text
from ui.widgets.seat_days import day_columns
from ui.widgets.seat_status import status_column
from ui.widgets.table.column import Align, Column, Decoration, Figure, FilterKind
from ui.widgets.table.decorations import ChipMark, IconMark, LoadMark
from ui.widgets.table.figure_column import figure_column
from ui.widgets.table.filters.scales import (
    count_scale,
    decimal_scale,
    hours_scale,
    percent_scale,
    share_scale,
)

CpmColumn = Column[Cpm]


def team_columns(lookups: TeamLookups, marks: Marks) -> tuple[CpmColumn, ...]:
    """Give all columns, from the left."""
    return (
        _text_column("name", tr("Name"), width=170, decoration=lambda row: _lock_mark(lookups, row)),
        _role_column(lookups),
        _utilisation_column(lookups, marks),
        *_load_columns(lookups, marks),
        *_quality_columns(lookups, marks),
        status_column(),
        _fte_column(marks),
        *day_columns(),
        _words_column("regions", tr("Regions")),
        _words_column("languages", tr("Languages")),
        _text_column("position_id", tr("Position ID"), width=110),
        _text_column("cost_centre", tr("Cost centre"), width=110),
        _text_column("gl_account", tr("GL account"), width=100),
        _text_column("entity", tr("Entity"), width=130),
        _text_column("approval", tr("Approval"), width=110),
        takeover_column(lookups),
        *pay_columns(lookups, marks),
        _lock_column(lookups),
        _text_column("note", tr("Note"), width=200),
    )


def _text_column(name: str, title: str, **more: Any) -> CpmColumn:
    def edit(row: Cpm, text: str) -> RowEdit:
        return field_edit("cpms", row.id, text.strip(), **{name: text.strip()})

    return Column(key=name, title=title, text=attrgetter(name), edit=edit, **more)


def _words_column(name: str, title: str) -> CpmColumn:
    """Make a column of several words, typed with commas between them."""

    def edit(row: Cpm, text: str) -> RowEdit:
        words = tuple(dict.fromkeys(word.strip() for word in text.split(",") if word.strip()))
        return field_edit("cpms", row.id, ", ".join(words), **{name: words})

    return Column(key=name, title=title, text=lambda row: ", ".join(getattr(row, name)), edit=edit, width=120)


def _role_column(lookups: TeamLookups) -> CpmColumn:
    def edit(row: Cpm, text: str) -> RowEdit:
        return field_edit("cpms", row.id, text.strip(), role_type=lookups.role_type_called(text))

    return Column(
        key="role",
        title=tr("Role type"),
        text=lambda row: lookups.role_type(row).name,
        sort_key=lambda row: lookups.role_type(row).rank,
        edit=edit,
        choices=lambda _: [role.name for role in lookups.role_types],
        filter_kind=FilterKind.CHOICE,
        decoration=lambda row: RoleChip(lookups.role_type(row).name, lookups.role_place(row.role_type)),
        width=190,
    )


def _utilisation_column(lookups: TeamLookups, marks: Marks) -> CpmColumn:
    def text(row: Cpm) -> str:
        utilisation = lookups.figures(row).utilisation
        return tr("No capacity") if utilisation is None else format_percent(utilisation, marks)

    def decoration(row: Cpm) -> Decoration:
        load = lookups.load(row)
        if load is None:
            return ChipMark((ChipFace(tr("No capacity"), Tone.NEUTRAL, "clock"),))
        return LoadMark(load)

    def tooltip(row: Cpm) -> str:
        load, figures = lookups.load(row), lookups.figures(row)
        if load is None:
            return tr("The seat is not filled, not started or fully in ramp in the planning month")
        return tr("{load}: {needed} h needed of {available} h").format(
            load=load_text(load),
            needed=format_hours(figures.minutes_needed, marks),
            available=format_hours(figures.minutes_available, marks),
        )

    return Column(
        key="utilisation",
        title=tr("Utilisation"),
        text=text,
        sort_key=lambda row: lookups.figures(row).utilisation,
        figure=Figure(lambda share: format_percent(share, marks), adds_up=False),
        scale=share_scale(marks),
        tooltip=tooltip,
        about=load_bar_text(),
        explain=lambda row: lookups.explained(utilisation_of, row),
        decoration=decoration,
        searchable=False,
        width=190,
    )


def _load_columns(lookups: TeamLookups, marks: Marks) -> tuple[CpmColumn, ...]:
    def hours(minutes: float) -> str:
        return format_hours(minutes, marks)

    def column(key: str, title: str, name: str, derive: SeatDerivation, width: int = 118) -> CpmColumn:
        return figure_column(
            key,
            title,
            lambda row: getattr(lookups.figures(row), name),
            _whole if key == "partners" else hours,
            width,
            explain=lambda row: lookups.explained(derive, row),
            scale=count_scale(marks) if key == "partners" else hours_scale(marks),
        )

    return (
        column("partners", tr("Partners"), "partners", partners_of, 90),
        column("needed", tr("Hours needed"), "minutes_needed", needed_of),
        column("available", tr("Hours available"), "minutes_available", available_of),
    )


def _quality_columns(lookups: TeamLookups, marks: Marks) -> tuple[CpmColumn, ...]:
    def share_text(share: float) -> str:
        return format_percent(share, marks)

    def focus_text(focus: float) -> str:
        return format_number(Decimal(focus), marks, 1)

    return (
        figure_column(
            "requests",
            tr("Requests of capacity"),
            lambda row: lookups.figures(row).requests_of_capacity,
            share_text,
            150,
            tooltip=lambda row: _requests_tooltip(lookups, row, marks),
            explain=lambda row: lookups.explained(requests_of_capacity_of, row),
            decoration=lambda row: _reserve_mark(lookups, row),
            adds_up=False,
            scale=share_scale(marks),
        ),
        figure_column(
            "reactive",
            tr("Requests of hours needed"),
            lambda row: lookups.figures(row).reactive_share,
            share_text,
            172,
            explain=lambda row: lookups.explained(reactive_share_of, row),
            adds_up=False,
            scale=share_scale(marks),
        ),
        figure_column(
            "focus",
            tr("Focus"),
            lambda row: lookups.figures(row).focus,
            focus_text,
            80,
            tooltip=lambda _: tr("Over how many sales models the hours spread: 1.0 is one, 3.0 all alike"),
            explain=lambda row: lookups.explained(focus_of, row),
            adds_up=False,
            scale=decimal_scale(marks),
        ),
    )


def _whole(count: float) -> str:
    """Write a number of partners, or an average of such numbers."""
    return format_short(count)


def _requests_tooltip(lookups: TeamLookups, row: Cpm, marks: Marks) -> str:
    figures = lookups.figures(row)
    words = tr("Requests take {reactive} h; {reserve} h are kept for them")
    if figures.planned_in_reserve_minutes:
        words += tr(", of which planned work takes {planned} h")
    return words.format(
        reactive=format_hours(figures.reactive_minutes, marks),
        reserve=format_hours(figures.reserve_minutes, marks),
        planned=format_hours(figures.planned_in_reserve_minutes, marks),
    )


def _reserve_mark(lookups: TeamLookups, row: Cpm) -> Decoration | None:
    figures = lookups.figures(row)
    is_short = figures.eats_reserve or figures.planned_in_reserve_minutes > 0
    return IconMark("triangle-alert", IconRole.WARNING) if is_short else None


def _fte_column(marks: Marks) -> CpmColumn:
    def edit(row: Cpm, text: str) -> RowEdit:
        percent = typed_percent(text, marks)
        return field_edit("cpms", row.id, format_whole_percent(percent, marks), fte_percent=percent)

    return Column(
        key="fte",
        title=tr("FTE"),
        text=lambda row: format_whole_percent(row.fte_percent, marks),
        sort_key=lambda row: row.fte_percent,
        figure=Figure(lambda percent: format_whole_percent(round(percent), marks)),
        tooltip=lambda _: tr("Full-time equivalent: 100 % is one full-time seat"),
        scale=percent_scale(marks),
        align=Align.END,
        edit=edit,
        searchable=False,
        width=80,
    )


def _lock_column(lookups: TeamLookups) -> CpmColumn:
    def edit(row: Cpm, text: str) -> RowEdit:
        is_on = bool(text.strip()) and typed_choice(
            text, {tr("Locked"): True, tr("Free"): False}, tr("state")
        )
        rule = LockCpm(row.id) if is_on else None
        return RowEdit("rules", cpm_lock_id(row.id), lambda _: rule, tr("locked") if is_on else tr("free"))

    return Column(
        key="lock",
        title=tr("Lock"),
        text=lambda row: tr("Locked") if lookups.is_locked(row) else "",
        edit_text=lambda row: tr("Locked") if lookups.is_locked(row) else tr("Free"),
        tooltip=lambda _: tr("A locked CPM keeps the partners they have and gets no others"),
        edit=edit,
        choices=lambda _: [tr("Free"), tr("Locked")],
        decoration=lambda row: _lock_mark(lookups, row),
        searchable=False,
        width=100,
    )


def _lock_mark(lookups: TeamLookups, row: Cpm) -> Decoration | None:
    return IconMark("lock") if lookups.is_locked(row) else None
