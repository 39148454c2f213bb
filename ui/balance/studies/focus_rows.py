"""Strained CPMs, and the moves that help one of them, as rows of two tables."""

from collections.abc import Iterator
from dataclasses import dataclass

from cpm_planner.balance.studies.derived_people import strain_after_of, strain_of
from cpm_planner.balance.studies.focus.result import Focus, HelpfulMove, Strain
from cpm_planner.balance.studies.focus_text import figure_words, from_to, getter_name, pair_words, sense_words
from cpm_planner.derivation.derived import Derivation
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import Figures
from ui.balance.studies.explaining import explained
from ui.language import tr
from ui.widgets.explanation.explained import Explained
from ui.widgets.table.column import Align, Column, FilterKind, RowId
from ui.widgets.table.figure_column import figure_column
from ui.widgets.table.filters.scales import count_scale, hours_scale


@dataclass(frozen=True, slots=True)
class StrainRow:
    """One CPM strained in one sense."""

    cpm: str
    role_type: str
    sense: str
    strain: Strain
    now: Derivation | None
    """How the figure is computed; None where the plan has gone on since it was studied."""
    after: Derivation
    """How that after the moves is."""


@dataclass(frozen=True, slots=True)
class HelpRow:
    """One move of a strain."""

    partner: str
    getter: str
    strain: Strain
    helpful: HelpfulMove


def strain_rows(found: Focus | None, plan: Plan, figures: Figures | None) -> dict[RowId, StrainRow]:
    """Give a row for each strain, the most strained of each sense first.

    Args:
        found: the answer of the study; None while there is none.
        plan: the one that was studied.
        figures: those of this plan, where they are at hand.
    """
    if found is None:
        return {}
    return {f"{each.sense}:{each.cpm}": _strain_row(found, each, plan, figures) for each in found.strains}


def help_rows(strain: Strain | None, plan: Plan) -> dict[RowId, HelpRow]:
    """Give a row for each move of a strain, in the order they are made."""
    return {
        each.move.partner: HelpRow(
            plan.partners[each.move.partner].name, getter_name(plan, each), strain, each
        )
        for each in (strain.helpful if strain is not None else ())
        if strain is not None
    }


def strain_columns(marks: Marks) -> Iterator[Column[StrainRow]]:
    """Give the columns of the strains, from the left."""
    yield Column(key="cpm", title=tr("CPM"), text=lambda row: row.cpm, width=180, stretches=True)
    yield Column(
        key="role",
        title=tr("Role type"),
        text=lambda row: row.role_type,
        width=220,
        filter_kind=FilterKind.CHOICE,
    )
    yield Column(
        key="sense",
        title=tr("Strain"),
        text=lambda row: row.sense,
        width=170,
        filter_kind=FilterKind.CHOICE,
    )
    yield _figure("now", tr("Now"), marks, is_after=False)
    yield _figure("after", tr("After the moves"), marks, is_after=True)
    yield Column(
        key="moves",
        title=tr("Moves"),
        text=lambda row: f"{len(row.strain.helpful)}",
        sort_key=lambda row: len(row.strain.helpful),
        scale=count_scale(marks),
        align=Align.END,
        width=80,
        searchable=False,
    )


def help_columns(marks: Marks) -> Iterator[Column[HelpRow]]:
    """Give the columns of the moves, from the left; figures are before and after the move."""
    yield Column(key="partner", title=tr("Partner"), text=lambda row: row.partner, width=180, stretches=True)
    yield Column(key="to", title=tr("Goes to"), text=lambda row: row.getter, width=170)
    yield figure_column(
        "hours",
        tr("Takes h"),
        lambda row: row.helpful.move.minutes_per_month,
        lambda minutes: format_hours(minutes, marks),
        90,
        scale=hours_scale(marks),
    )
    yield Column(
        key="giver",
        title=tr("Who gives"),
        text=lambda row: pair_words(row.strain.sense, row.helpful.giver, marks),
        width=200,
    )
    yield Column(
        key="getter",
        title=tr("Who gets"),
        text=lambda row: pair_words(row.strain.sense, row.helpful.getter, marks),
        width=200,
    )
    yield Column(
        key="used",
        title=tr("Use of who gets"),
        text=lambda row: from_to(*(format_percent(each, marks) for each in row.helpful.getter_utilisation)),
        width=140,
    )


def _figure(key: str, title: str, marks: Marks, *, is_after: bool) -> Column[StrainRow]:
    def value(row: StrainRow) -> float:
        return row.strain.figure_after if is_after else row.strain.figure

    def explain(row: StrainRow) -> Explained | None:
        figure = row.after if is_after else row.now
        return None if figure is None else explained(marks, figure)

    return Column(
        key=key,
        title=title,
        text=lambda row: figure_words(row.strain.sense, value(row), marks),
        sort_key=value,
        explain=explain,
        align=Align.END,
        width=130,
        searchable=False,
    )


def _strain_row(found: Focus, strain: Strain, plan: Plan, figures: Figures | None) -> StrainRow:
    cpm = plan.cpms[strain.cpm]
    now = None if figures is None else strain_of(figures, found.request, strain.cpm, strain.sense)
    after = strain_after_of(plan, strain)
    role = plan.role_types[cpm.role_type].name
    return StrainRow(cpm.name, role, sense_words(strain.sense), strain, now, after)
