"""The columns of the table of a merge, and what its lines say."""

from collections.abc import Callable, Collection
from typing import Final

from cpm_planner.edit.picking.merging import ConflictKind
from cpm_planner.workspace.merging import LineKind, MergeLine, Where
from ui.icons import IconRole
from ui.language import tr
from ui.widgets.table.column import Column, FilterKind
from ui.widgets.table.decorations import IconMark

Taken = Callable[[], Collection[Where]]
"""Tells which changes of theirs are taken by now."""

_KINDS: Final = {
    LineKind.CONFLICT: IconMark("triangle-alert", IconRole.WARNING),
    LineKind.THEIRS: IconMark("download", IconRole.ACCENT),
    LineKind.OURS: IconMark("pencil", IconRole.MUTED),
}
_TAKEN: Final = IconMark("circle-check", IconRole.GOOD)
_LEFT: Final = IconMark("circle", IconRole.MUTED)


def kind_title(kind: LineKind) -> str:
    """Name a kind of line as a heading of many."""
    return {
        LineKind.CONFLICT: tr("Both changed"),
        LineKind.THEIRS: tr("They changed"),
        LineKind.OURS: tr("You changed"),
    }[kind]


def merge_columns(taken: Taken, *, has_scenarios: bool) -> list[Column[MergeLine]]:
    """Give the columns; the scenario's only where there are several."""
    return [
        Column(
            key="said",
            title=tr("Decision"),
            text=lambda line: said(line, taken()),
            decoration=lambda line: _TAKEN if is_theirs(line, taken()) else _LEFT,
            width=150,
        ),
        Column(
            key="kind",
            title=tr("Who"),
            text=lambda line: kind_title(line.kind),
            decoration=lambda line: _KINDS[line.kind],
            width=142,
        ),
        Column(
            key="scenario",
            title=tr("Scenario"),
            text=lambda line: line.scenario,
            filter_kind=FilterKind.CHOICE,
            width=95,
            hidden=not has_scenarios,
        ),
        _plain("subject", tr("About"), lambda line: line.subject, 150),
        _plain("what", tr("Change"), lambda line: line.what, 120),
        _plain("base", tr("Before"), lambda line: line.base, 108),
        _plain("theirs", tr("Theirs"), lambda line: line.theirs, 116),
        _plain("ours", tr("Yours"), lambda line: line.ours, 108),
        Column(key="why", title=tr("Remark"), text=why, tooltip=why, width=170, stretches=True),
    ]


def is_theirs(line: MergeLine, taken: Collection[Where]) -> bool:
    """Say whether their value comes out."""
    return line.where is not None and line.where in taken


def said(line: MergeLine, taken: Collection[Where]) -> str:
    """Say what becomes of a line."""
    if line.kind is LineKind.OURS:
        return tr("stays")
    return tr("take theirs") if is_theirs(line, taken) else tr("keep yours")


def why(line: MergeLine) -> str:
    """Say why somebody has to decide."""
    if line.kind is not LineKind.CONFLICT:
        return ""
    if line.is_locked:
        return tr("Your scenario is locked")
    if line.why is ConflictKind.NEEDS_GONE:
        return tr("You took away what it needs")
    if line.why is ConflictKind.GONE_NEEDED:
        return tr("They removed what you use")
    return tr("Both changed it")


def _plain(key: str, title: str, text: Callable[[MergeLine], str], width: int) -> Column[MergeLine]:
    return Column(key=key, title=title, text=text, tooltip=text, width=width, stretches=True)
