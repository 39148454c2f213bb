"""The columns of the table of changes."""

from collections.abc import Callable
from typing import Final

from cpm_planner.model.plan import Plan
from cpm_planner.workspace.importing import ImportCheck
from cpm_planner.workspace.refreshing import Choices
from ui.dialogs.list_import.change_lines import ChangeKind, ChangeLine, Values, values_of
from ui.icons import IconRole
from ui.language import tr
from ui.widgets.table.column import Column
from ui.widgets.table.decorations import IconMark

_MARKS: Final = {
    ChangeKind.CONFLICT: IconMark("triangle-alert", IconRole.WARNING),
    ChangeKind.CHANGED: IconMark("pencil", IconRole.ACCENT),
    ChangeKind.ADDED: IconMark("plus", IconRole.GOOD),
    ChangeKind.GONE: IconMark("archive", IconRole.MUTED),
    ChangeKind.BACK: IconMark("rotate-ccw", IconRole.GOOD),
    ChangeKind.KEPT: IconMark("lock", IconRole.MUTED),
    ChangeKind.REMOVED: IconMark("trash-2", IconRole.MUTED),
}


IN_SIGHT: Final = ("taken", "name", "field", "plan", "now")
"""Columns that stand at the left, so that what is decided and between what is seen together."""


def kind_title(kind: ChangeKind) -> str:
    """Name a kind of change as a heading of many."""
    return {
        ChangeKind.CONFLICT: tr("Conflicts"),
        ChangeKind.CHANGED: tr("Changed in the list"),
        ChangeKind.ADDED: tr("New in the list"),
        ChangeKind.GONE: tr("Gone from the list"),
        ChangeKind.BACK: tr("Back in the list"),
        ChangeKind.KEPT: tr("Changed in the plan only"),
        ChangeKind.REMOVED: tr("Taken out of the plan"),
    }[kind]


def change_columns(
    choices: Callable[[], Choices], facts: Callable[[], tuple[ImportCheck | None, Plan]]
) -> list[Column[ChangeLine]]:
    """Give the columns.

    Args:
        choices: what is taken by now.
        facts: the check looked at, and a plan that knows the names of everybody in it.
    """

    def values(line: ChangeLine) -> Values:
        check, plan = facts()
        return Values() if check is None else values_of(line, check, plan)

    return [
        Column(
            key="taken",
            title=tr("Decision"),
            text=lambda line: _said(line, choices()),
            decoration=lambda line: _taken_mark(line, choices()),
            width=150,
        ),
        Column(
            key="kind",
            title=tr("What"),
            text=_kind_word,
            decoration=lambda line: _MARKS[line.kind],
            width=105,
        ),
        Column(key="name", title=tr("Who"), text=_name, tooltip=_name, width=160, stretches=True),
        Column(key="field", title=tr("Field"), text=_field, tooltip=_field, width=105, stretches=True),
        _value_column("plan", tr("In the plan now"), lambda line: values(line).plan),
        _value_column("now", tr("In the list now"), lambda line: values(line).now),
        _value_column("last", tr("In the list last time"), lambda line: values(line).last),
    ]


def _value_column(key: str, title: str, text: Callable[[ChangeLine], str]) -> Column[ChangeLine]:
    return Column(key=key, title=title, text=text, tooltip=text, width=160, stretches=True)


def _kind_word(line: ChangeLine) -> str:
    if line.kind is ChangeKind.BACK and not line.item.is_proposed:
        return tr("parked")
    return {
        ChangeKind.CONFLICT: tr("conflict"),
        ChangeKind.CHANGED: tr("changed"),
        ChangeKind.ADDED: tr("new"),
        ChangeKind.GONE: tr("gone"),
        ChangeKind.BACK: tr("back again"),
        ChangeKind.KEPT: tr("yours"),
        ChangeKind.REMOVED: tr("you removed it"),
    }[line.kind]


def _name(line: ChangeLine) -> str:
    return line.item.name


def _field(line: ChangeLine) -> str:
    return line.field


def _said(line: ChangeLine, choices: Choices) -> str:
    """Say what becomes of a line, in the words of its kind."""
    if not line.item.can_be_taken:
        return tr("only told")
    taken, left = {
        ChangeKind.GONE: (tr("park it"), tr("stays")),
        ChangeKind.BACK: (tr("bring it back"), tr("stays parked")),
        ChangeKind.ADDED: (tr("add it"), tr("leave it out")),
        ChangeKind.REMOVED: (tr("add it again"), tr("stays out")),
    }.get(line.kind, (tr("from the list"), tr("keep the plan's")))
    return taken if line.is_taken(choices) else left


def _taken_mark(line: ChangeLine, choices: Choices) -> IconMark:
    if line.is_taken(choices):
        return IconMark("circle-check", IconRole.GOOD)
    return IconMark("circle", IconRole.MUTED)
