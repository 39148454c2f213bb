"""Who takes what, and whose load changes, as rows of two tables."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from cpm_planner.balance.studies.derived_people import (
    fit_then_of,
    handover_of,
    taken_hours_of,
    taker_use_of,
)
from cpm_planner.balance.studies.leaver.result import Leaving, LeftOver, Takeover, TakerLoad
from cpm_planner.balance.studies.leaver_text import giver_name, left_over_sentence, part_name, remarks
from cpm_planner.derivation.derived import Derivation
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.money import format_short_money, titled_in
from cpm_planner.formatting.percent import format_percent
from ui.balance.studies.explaining import explained
from ui.icons import IconRole
from ui.language import tr
from ui.widgets.explanation.explained import Explained
from ui.widgets.load_level import Load, load_text
from ui.widgets.table.column import Column, FilterKind, RowId
from ui.widgets.table.decorations import IconMark, LoadMark
from ui.widgets.table.figure_column import figure_column
from ui.widgets.table.filters.scales import count_scale, hours_scale, money_scale, share_scale

KNOWN: Final = "known"
"""Key of the column that says how long partners have known who takes them; many plans do not tell."""


@dataclass(frozen=True, slots=True)
class TakeoverRow:
    """One partner, or a part of one, with who takes it or why nobody can."""

    partner: str
    part: str
    giver: str
    taker: str
    """Empty when nobody can take it."""
    minutes_before: int | None
    minutes_after: int | None
    fit: float | None
    handover_minutes: int
    revenue_cents: int
    known_months: int | None
    note: str
    leaving: Leaving
    taken: Takeover | None
    """None where nobody can take it."""


@dataclass(frozen=True, slots=True)
class LoadRow:
    """One CPM's load in the leaving month."""

    name: str
    before: Load | None
    """None without capacity."""
    after: Load | None
    handover_minutes: int
    leaving: Leaving
    taker: TakerLoad


def takeover_rows(leaving: Leaving) -> dict[RowId, TakeoverRow]:
    """Give a row for each takeover, what nobody can take first."""
    rows: dict[RowId, TakeoverRow] = {}
    for left in leaving.left_over:
        rows[left.partner, left.models, ""] = _left_over_row(leaving, left)
    for taken in leaving.takeovers:
        rows[taken.partner, taken.models, taken.giver or ""] = _taken_row(leaving, taken)
    return rows


def load_rows(leaving: Leaving) -> dict[RowId, LoadRow]:
    """Give a row for each CPM whose load changes."""
    return {each.cpm: _load_row(leaving, each) for each in leaving.loads}


def takeover_columns(marks: Marks, currency: str) -> Iterator[Column[TakeoverRow]]:
    """Give the columns of who takes what, from the left."""
    yield Column(key="partner", title=tr("Partner"), text=lambda row: row.partner, width=150, stretches=True)
    yield Column(key="part", title=tr("Part"), text=lambda row: row.part, width=96, hidden=True)
    yield Column(
        key="giver", title=tr("From"), text=lambda row: row.giver, filter_kind=FilterKind.CHOICE, hidden=True
    )
    yield Column(
        key="taker",
        title=tr("Goes to"),
        text=lambda row: row.taker or tr("Nobody can"),
        width=140,
        stretches=True,
        filter_kind=FilterKind.CHOICE,
        decoration=lambda row: None if row.taker else IconMark("triangle-alert", IconRole.BAD),
    )
    yield from _figure_columns(marks, currency)
    yield Column(
        key="note",
        title=tr("Remark"),
        text=lambda row: row.note,
        tooltip=lambda row: row.note,
        width=148,
        stretches=True,
    )


def _figure_columns(marks: Marks, currency: str) -> Iterator[Column[TakeoverRow]]:
    def money(cents: float) -> str:
        return format_short_money(round(cents), marks)

    revenue = titled_in(tr("Revenue"), currency)
    yield from _work_columns(marks)
    yield figure_column(
        "revenue", revenue, lambda row: row.revenue_cents, money, 124, scale=money_scale(marks)
    )
    yield figure_column(
        KNOWN, tr("Months known"), lambda row: row.known_months, str, 124, scale=count_scale(marks)
    )


def _work_columns(marks: Marks) -> Iterator[Column[TakeoverRow]]:
    """Give the columns of hours and fit, which say how they are computed."""

    def told(derive: Callable[[Leaving, Takeover], Derivation]) -> Callable[[TakeoverRow], Explained | None]:
        """Explain what somebody takes; of what nobody can take there is no figure."""
        return lambda row: None if row.taken is None else explained(marks, derive(row.leaving, row.taken))

    hours = partial(
        figure_column,
        written=lambda minutes: format_hours(minutes, marks),
        scale=hours_scale(marks),
    )
    yield hours(
        "before",
        tr("Hours now"),
        lambda row: row.minutes_before,
        width=100,
        explain=told(partial(taken_hours_of, is_after=False)),
    )
    yield hours(
        "after",
        tr("then"),
        lambda row: row.minutes_after,
        width=64,
        explain=told(partial(taken_hours_of, is_after=True)),
    )
    yield figure_column(
        "fit",
        tr("Fit"),
        lambda row: row.fit,
        lambda share: format_percent(share, marks),
        64,
        scale=share_scale(marks),
        explain=told(fit_then_of),
    )
    yield hours(
        "handover",
        tr("Handover, h"),
        lambda row: row.handover_minutes,
        width=112,
        explain=told(lambda _, taken: handover_of(taken.handover_minutes)),
    )


def load_columns(marks: Marks) -> Iterator[Column[LoadRow]]:
    """Give the columns of loads, from the left."""
    yield Column(key="name", title=tr("CPM"), text=lambda row: row.name, width=120, stretches=True)

    def used(row: LoadRow, *, is_after: bool) -> Explained | None:
        return explained(marks, taker_use_of(row.leaving, row.taker, is_after=is_after))

    before = _load_column("before", tr("Before"), lambda row: row.before)
    yield replace(before, explain=partial(used, is_after=False))
    after = _load_column("after", tr("After"), lambda row: row.after)
    yield replace(after, explain=partial(used, is_after=True))
    yield figure_column(
        "handover",
        tr("Handover, h"),
        lambda row: row.handover_minutes,
        lambda minutes: format_hours(minutes, marks),
        120,
    )


def _left_over_row(leaving: Leaving, each: LeftOver) -> TakeoverRow:
    plan = leaving.plan
    return TakeoverRow(
        partner=plan.partners[each.partner].name,
        part=part_name(each),
        giver=plan.cpms[leaving.cpm].name,
        taker="",
        minutes_before=None,
        minutes_after=None,
        fit=None,
        handover_minutes=0,
        revenue_cents=each.revenue_cents,
        known_months=None,
        note=left_over_sentence(leaving, each),
        leaving=leaving,
        taken=None,
    )


def _taken_row(leaving: Leaving, each: Takeover) -> TakeoverRow:
    plan = leaving.plan
    return TakeoverRow(
        partner=plan.partners[each.partner].name,
        part=part_name(each),
        giver=giver_name(leaving, each),
        taker=plan.cpms[each.taker].name,
        minutes_before=each.minutes_before,
        minutes_after=each.minutes_after,
        fit=each.fit,
        handover_minutes=each.handover_minutes,
        revenue_cents=each.revenue_cents,
        known_months=each.known_months,
        note=remarks(each),
        leaving=leaving,
        taken=each,
    )


def _load_row(leaving: Leaving, each: TakerLoad) -> LoadRow:
    cpm = leaving.plan.cpms[each.cpm]
    role_type = leaving.plan.role_types[cpm.role_type]

    def load(minutes: int) -> Load | None:
        if not each.available:
            return None
        low, high = role_type.target_low_percent / 100, role_type.target_high_percent / 100
        return Load(minutes / each.available, low, high)

    return LoadRow(cpm.name, load(each.before), load(each.after), each.handover, leaving, each)


def _load_column(key: str, title: str, load: Callable[[LoadRow], Load | None]) -> Column[LoadRow]:
    def text(row: LoadRow) -> str:
        shown = load(row)
        return tr("no capacity") if shown is None else load_text(shown)

    def mark(row: LoadRow) -> LoadMark | None:
        shown = load(row)
        return None if shown is None else LoadMark(shown)

    def used(row: LoadRow) -> float | None:
        shown = load(row)
        return None if shown is None else shown.utilisation

    return Column(
        key=key,
        title=title,
        text=text,
        sort_key=used,
        tooltip=text,
        decoration=mark,
        width=200,
        searchable=False,
    )
