"""The moves of a proposal as rows of a table, and the table's columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cpm_planner.balance.costs import relationship_months
from cpm_planner.balance.moves import Move
from cpm_planner.balance.reason_text import reason_notes, reason_sentences, relief_note
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.formatting.money import format_short_money, titled_in
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan
from ui.balance.proposal_state import MoveStatus, Review
from ui.balance.words import cpm_name, holder_text
from ui.icons import IconRole
from ui.language import tr
from ui.widgets.table.column import Align, Column, Figure, FilterKind
from ui.widgets.table.decorations import IconMark
from ui.widgets.table.filters.scales import count_scale, hours_scale, money_scale

TICK = "tick"
"""Key of the column that shows whether a move is chosen."""
GIVER = "before"
"""Key of the column that names who gives a partner away."""
CPM = "cpm"
"""Key of the column with everybody concerned, which is only filtered by."""


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One move as it is shown; its words are made only where they are seen, for there may be thousands."""

    move: Move
    plan: Plan
    """The plan that was searched."""
    marks: Marks
    is_chosen: bool
    is_pinned: bool
    status: MoveStatus

    @property
    def key(self) -> PartnerId:
        """The partner moved."""
        return self.move.partner

    @property
    def partner(self) -> str:
        """The partner's name."""
        return self.plan.partners[self.key].name

    @property
    def before(self) -> str:
        """Who has the partner."""
        return holder_text(self.move.before, self.plan)

    @property
    def after(self) -> str:
        """Who is to have it."""
        return holder_text(self.move.after, self.plan)

    @property
    def cpms(self) -> tuple[str, ...]:
        """Names of everybody concerned, for filtering."""
        names = (*_names(self.move.before, self.plan), *_names(self.move.after, self.plan))
        return tuple(dict.fromkeys(names))

    @property
    def minutes(self) -> int:
        """Minutes a month that the partner needs."""
        return self.move.minutes_per_month

    @property
    def revenue_cents(self) -> int:
        """The partner's revenue."""
        return self.move.revenue_cents

    @property
    def reasons(self) -> tuple[str, ...]:
        """Sentences: why the move is there, or why it can no longer be made."""
        outdated = status_text(self.status)
        return (
            (outdated,) if outdated else tuple(f"{each}." for each in reason_sentences(self.move, self.marks))
        )

    @property
    def why(self) -> str:
        """The same in a few words."""
        return status_text(self.status) or reason_notes(self.move, self.marks)

    @property
    def months(self) -> int | None:
        """How long the partner has been with its CPM; None where nobody knows."""
        return relationship_months(self.move.before, self.plan.assumptions.planning_month)


def row_of(move: Move, review: Review, marks: Marks) -> MoveRow:
    """Give the row of a move as it stands in a review."""
    status = review.status(move)
    return MoveRow(
        move=move,
        plan=review.proposal.plan,
        marks=marks,
        is_chosen=status is MoveStatus.OPEN and move.partner in review.chosen,
        is_pinned=move.partner in review.pinned,
        status=status,
    )


def status_text(status: MoveStatus) -> str:
    """Say why a move can no longer be made; empty for one that can."""
    return {
        MoveStatus.OPEN: "",
        MoveStatus.MADE: tr("The plan has this move already."),
        MoveStatus.CHANGED: tr("Not possible any more: the partner was changed since the search."),
        MoveStatus.LOCKED: tr("Not possible any more: the partner was locked since the search."),
        MoveStatus.GONE: tr("Not possible any more: the partner or the CPM was removed since the search."),
    }[status]


def move_columns(marks: Marks, currency: str) -> Iterator[Column[MoveRow]]:
    """Give the columns, from the left."""
    yield from _who_goes_where()
    yield _hours_column(marks)
    yield Column(
        key="why",
        title=tr("Why"),
        text=lambda row: row.why,
        group_summary=lambda rows: relief_note((row.move for row in rows), marks),
        tooltip=lambda row: "\n".join(row.reasons),
        width=200,
        stretches=True,
    )
    yield from _at_stake(marks, currency)


def _who_goes_where() -> Iterator[Column[MoveRow]]:
    yield Column(
        key=TICK,
        title=tr("Accept"),
        text=tick_text,
        group_summary=_chosen_of,
        width=84,
        decoration=_tick,
        searchable=False,
    )
    yield Column(key="partner", title=tr("Partner"), text=lambda row: row.partner, width=184)
    yield Column(
        key=GIVER, title=tr("From"), text=lambda row: row.before, width=150, filter_kind=FilterKind.CHOICE
    )
    yield Column(
        key="after", title=tr("To"), text=lambda row: row.after, width=170, filter_kind=FilterKind.CHOICE
    )
    yield Column(
        key=CPM,
        title=tr("CPM"),
        text=lambda row: ", ".join(row.cpms),
        filter_kind=FilterKind.CHOICE,
        filter_values=lambda row: row.cpms,
        hidden=True,
    )


def _hours_column(marks: Marks) -> Column[MoveRow]:
    return Column(
        key="hours",
        title=tr("Hours"),
        text=lambda row: format_hours(row.minutes, marks),
        sort_key=lambda row: row.minutes,
        scale=hours_scale(marks),
        figure=Figure(lambda minutes: format_hours(minutes, marks)),
        tooltip=lambda row: tr("{hours} h a month").format(hours=format_hours(row.minutes, marks)),
        align=Align.END,
        width=84,
    )


def _at_stake(marks: Marks, currency: str) -> Iterator[Column[MoveRow]]:
    yield Column(
        key="revenue",
        title=titled_in(tr("Revenue"), currency),
        text=lambda row: format_short_money(row.revenue_cents, marks),
        sort_key=lambda row: row.revenue_cents,
        scale=money_scale(marks),
        figure=Figure(lambda cents: format_short_money(round(cents), marks)),
        align=Align.END,
        width=124,
    )
    yield Column(
        key="months",
        title=tr("Months with its CPM"),
        text=lambda row: "" if row.months is None else str(row.months),
        sort_key=lambda row: row.months,
        scale=count_scale(marks),
        figure=Figure(lambda months: f"{months:.0f}", adds_up=False),
        align=Align.END,
        width=124,
        hidden=True,
    )


def tick_text(row: MoveRow) -> str:
    """Say in a word what becomes of a move."""
    if row.status is MoveStatus.MADE:
        return tr("made")
    if row.status is not MoveStatus.OPEN:
        return tr("outdated")
    if row.is_chosen:
        return tr("pinned") if row.is_pinned else tr("yes")
    return tr("no")


def _chosen_of(rows: Sequence[MoveRow]) -> str:
    """Say how many moves of a group are chosen."""
    chosen = sum(row.is_chosen for row in rows)
    return tr("{count} of {total}").format(count=format_count(chosen), total=format_count(len(rows)))


def _tick(row: MoveRow) -> IconMark:
    if row.status is MoveStatus.MADE:
        return IconMark("check", IconRole.MUTED, None)
    if row.status is not MoveStatus.OPEN:
        return IconMark("triangle-alert", IconRole.WARNING, None)
    if row.is_chosen and row.is_pinned:
        return IconMark("lock", IconRole.ACCENT, None)
    return (
        IconMark("circle-check", IconRole.ACCENT, None)
        if row.is_chosen
        else IconMark("circle", IconRole.MUTED, None)
    )


def _names(assignment: Assignment | None, plan: Plan) -> list[str]:
    return [] if assignment is None else [cpm_name(cpm, plan) for cpm in assignment.cpms]
