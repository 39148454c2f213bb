"""Role types without and with splits, and the splits themselves, as rows of two tables."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from cpm_planner.balance.studies.derived_people import misfit_of, saved_of
from cpm_planner.balance.studies.derived_studies import overload_of_role, spread_of
from cpm_planner.balance.studies.splitting.result import RoleDifference, Split, Splitting
from cpm_planner.balance.studies.splitting_text import models_text, names
from cpm_planner.derivation.derived import Derivation
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.points import format_points
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.evenness import Evenness
from ui.balance.studies.explaining import explained
from ui.balance.words import holder_text
from ui.language import tr
from ui.widgets.explanation.explained import Explained
from ui.widgets.table.column import Column, FilterKind, RowId
from ui.widgets.table.figure_column import figure_column
from ui.widgets.table.filters.scales import hours_scale


@dataclass(frozen=True, slots=True)
class RoleRow:
    """One role type: every figure with whole hybrids, then with splits."""

    name: str
    evenness: tuple[Evenness, Evenness]
    spread: tuple[float | None, float | None]
    overload: tuple[int, int]
    misfit: tuple[int, int]


RoleDerivation = Callable[[RoleRow, int], Derivation]
"""Says how a figure of a role type is computed with whole hybrids, side 0, or with splits, side 1."""

ExplainSide = Callable[[RoleRow, int], Explained | None]
"""Puts that into words."""


@dataclass(frozen=True, slots=True)
class SplitRow:
    """One partner to be split, or to be joined."""

    partner: str
    change: str
    primary: str
    specialist: str
    """Empty when the partner is joined."""
    models: str
    split: Split | None
    """None where the partner is joined."""
    saved: Derivation | None
    """How the hours saved are computed."""

    @property
    def minutes_saved(self) -> int | None:
        """Minutes a month; None where the partner is joined."""
        return None if self.split is None else self.split.minutes_saved


def role_rows(found: Splitting, plan: Plan) -> dict[RowId, RoleRow]:
    """Give a row for each role type with CPMs."""
    return {each.role_type: _role_row(each, plan) for each in found.roles}


def split_rows(found: Splitting, plan: Plan) -> dict[RowId, SplitRow]:
    """Give a row for each split, the worthiest first, then for each partner that is joined."""
    then = {move.partner: move.after for move in found.proposal.moves}
    contact = found.request.contact_minutes_per_month
    rows: dict[RowId, SplitRow] = {each.partner: _split_row(each, plan, contact) for each in found.splits}

    def joined(key: PartnerId) -> SplitRow:
        holder = holder_text(then.get(key), plan)
        return SplitRow(plan.partners[key].name, tr("Joined"), holder, "", "", None, None)

    return rows | {key: joined(key) for key in found.joined}


def role_columns(marks: Marks) -> Iterator[Column[RoleRow]]:
    """Give the columns of the role types, from the left; each figure whole, then split."""
    yield Column(key="name", title=tr("Role type"), text=lambda row: row.name, width=180, stretches=True)

    def points(spread: float) -> str:
        return format_points(spread, marks)

    def hours(minutes: float) -> str:
        return format_hours(minutes, marks, 1)

    def told(derive: RoleDerivation) -> ExplainSide:
        return lambda row, side: explained(marks, derive(row, side))

    titles = tr("Spread, whole"), tr("split")
    spread = told(lambda row, side: spread_of(row.name, row.evenness[side]))
    yield from _pair("spread", titles, lambda row: row.spread, points, spread, adds_up=False)
    overload = told(lambda row, side: overload_of_role(row.overload[side]))
    titles = tr("Overload h, whole"), tr("split")
    yield from _pair("overload", titles, lambda row: row.overload, hours, overload)
    misfit = told(lambda row, side: misfit_of(row.misfit[side]))
    titles = tr("Lost to fit h, whole"), tr("split")
    yield from _pair("misfit", titles, lambda row: row.misfit, hours, misfit)


def split_columns(marks: Marks) -> Iterator[Column[SplitRow]]:
    """Give the columns of the splits, from the left."""
    yield Column(key="partner", title=tr("Partner"), text=lambda row: row.partner, width=180, stretches=True)
    yield _choice("change", tr("What changes"), lambda row: row.change, 130)
    yield _choice("primary", tr("Primary CPM"), lambda row: row.primary, 176)
    yield _choice("specialist", tr("Second CPM"), lambda row: row.specialist, 176)
    yield _choice("models", tr("Second CPM gets"), lambda row: row.models, 180)
    yield figure_column(
        "saved",
        tr("Net saving, h a month"),
        lambda row: row.minutes_saved,
        lambda minutes: format_hours(minutes, marks),
        136,
        scale=hours_scale(marks),
        explain=lambda row: explained(marks, *([] if row.saved is None else [row.saved])),
    )


def _role_row(each: RoleDifference, plan: Plan) -> RoleRow:
    return RoleRow(
        name=plan.role_types[each.role_type].name,
        evenness=(each.whole, each.split),
        spread=(each.whole.spread, each.split.spread),
        overload=each.overload_minutes,
        misfit=each.misfit_minutes,
    )


def _split_row(each: Split, plan: Plan, contact_minutes: int) -> SplitRow:
    partner, primary, specialist = names(plan, each)
    change = tr("New split") if each.is_new else tr("Split as now")
    saved = saved_of(plan, each, contact_minutes)
    return SplitRow(partner, change, primary, specialist, models_text(each), each, saved)


def _pair(  # noqa: PLR0913 - two columns have that many sides
    key: str,
    titles: tuple[str, str],
    pair: Callable[[RoleRow], tuple[float | None, float | None]],
    written: Callable[[float], str],
    explain: ExplainSide,
    *,
    adds_up: bool = True,
) -> Iterator[Column[RoleRow]]:
    """Give two columns of a figure: with whole hybrids, side 0, and with splits, side 1."""
    for side, name, width in ((0, "whole", 150), (1, "split", 72)):
        yield figure_column(
            f"{key}-{name}",
            titles[side],
            partial(lambda side, row: pair(row)[side], side),
            written,
            width,
            adds_up=adds_up,
            explain=partial(lambda side, row: explain(row, side), side),
        )


def _choice(key: str, title: str, text: Callable[[SplitRow], str], width: int) -> Column[SplitRow]:
    return Column(key=key, title=title, text=text, width=width, filter_kind=FilterKind.CHOICE)
