"""The changes that lead from one scenario to another as rows of a table."""

from collections.abc import Iterator
from dataclasses import dataclass

from cpm_planner.edit.picking.pick import Pick
from cpm_planner.edit.picking.topics import Topic, topic_of
from cpm_planner.edit.picking.words import Wording
from ui.icons import IconRole
from ui.language import tr
from ui.widgets.table.column import Column, FilterKind
from ui.widgets.table.decorations import IconMark

TICK = "tick"
"""Key of the column that shows whether a change is chosen."""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One change; its words are made only where they are seen, for there may be very many."""

    pick: Pick
    wording: Wording
    is_chosen: bool

    @property
    def topic(self) -> Topic:
        """What it is about."""
        return topic_of(self.pick.place)

    @property
    def before(self) -> str:
        """The value in the first scenario."""
        return self.wording.of(self.pick).before

    @property
    def after(self) -> str:
        """The value in the second one."""
        return self.wording.of(self.pick).after


def change_columns() -> Iterator[Column[ChangeRow]]:
    """Give the columns, from the left."""
    yield Column(key=TICK, title=tr("Take"), text=_tick_text, width=64, decoration=_tick, searchable=False)
    yield Column(
        key="topic",
        title=tr("About"),
        text=lambda row: topic_name(row.topic),
        filter_kind=FilterKind.CHOICE,
        width=120,
    )
    yield Column(
        key="subject",
        title=tr("Whose"),
        text=lambda row: row.wording.subject(row.pick),
        tooltip=lambda row: row.wording.subject(row.pick),
        width=200,
    )
    yield Column(key="what", title=tr("What"), text=lambda row: row.wording.what(row.pick), width=150)
    yield Column(
        key="before",
        title=tr("Before"),
        text=lambda row: row.before,
        tooltip=lambda row: row.before,
        width=190,
    )
    yield Column(
        key="after",
        title=tr("After"),
        text=lambda row: row.after,
        tooltip=lambda row: row.after,
        width=190,
        stretches=True,
    )


def topic_name(topic: Topic) -> str:
    """Name what changes are about."""
    return {
        Topic.MOVES: tr("Moves"),
        Topic.SEATS: tr("Seats"),
        Topic.PARTNERS: tr("Partners"),
        Topic.RULES: tr("Rules"),
        Topic.ROLE_TYPES: tr("Role types"),
        Topic.ACTIVITIES: tr("Activities"),
        Topic.MONEY: tr("Money"),
        Topic.CHARTERS: tr("Charters"),
        Topic.ASSUMPTIONS: tr("Assumptions"),
        Topic.LISTS: tr("Lists"),
    }[topic]


def _tick_text(row: ChangeRow) -> str:
    return tr("yes") if row.is_chosen else tr("no")


def _tick(row: ChangeRow) -> IconMark:
    if row.is_chosen:
        return IconMark("circle-check", IconRole.ACCENT, None)
    return IconMark("circle", IconRole.MUTED, None)
