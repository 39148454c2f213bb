"""The columns of the table of changed cells."""

from collections.abc import Callable
from typing import Final

from cpm_planner.workspace.taking_back import CellChange, Choices, Finding, shown_cell
from ui.dialogs.take_back.cell_lines import CellLine, LineKind, kind_of
from ui.icons import IconRole
from ui.language import tr
from ui.widgets.table.column import Column
from ui.widgets.table.decorations import IconMark

_MARKS: Final = {
    LineKind.CONFLICT: IconMark("triangle-alert", IconRole.WARNING),
    LineKind.CHANGED: IconMark("pencil", IconRole.ACCENT),
    LineKind.FINDING: IconMark("octagon-alert", IconRole.BAD),
}
_TAKEN: Final = IconMark("circle-check", IconRole.GOOD)
_LEFT: Final = IconMark("circle", IconRole.MUTED)


def kind_title(kind: LineKind) -> str:
    """Name a kind of line as a heading of many."""
    return {
        LineKind.CONFLICT: tr("Conflicts"),
        LineKind.CHANGED: tr("Changed in the workbook"),
        LineKind.FINDING: tr("Not taken: something is wrong"),
    }[kind]


def cell_columns(choices: Callable[[], Choices]) -> list[Column[CellLine]]:
    """Give the columns; ``choices`` tells what is taken by now."""
    return [
        Column(
            key="taken",
            title=tr("Decision"),
            text=lambda line: _said(line, choices()),
            decoration=lambda line: _mark(line, choices()),
            width=145,
        ),
        Column(
            key="kind",
            title=tr("What"),
            text=_kind_word,
            decoration=lambda line: _MARKS[kind_of(line)],
            width=110,
        ),
        Column(key="who", title=tr("Seat"), text=_who, tooltip=_who, width=145, stretches=True),
        Column(key="column", title=tr("Column"), text=_column, width=100, stretches=True),
        _value_column("exported", tr("Exported"), lambda change: shown_cell(change.exported)),
        _value_column("theirs", tr("Workbook"), lambda change: shown_cell(change.theirs)),
        _value_column("ours", tr("Plan now"), lambda change: shown_cell(change.ours)),
        Column(key="place", title=tr("Cell"), text=lambda line: line.place, width=115, stretches=True),
        Column(key="remark", title=tr("Remark"), text=_remark, tooltip=_remark, width=215, stretches=True),
    ]


def _value_column(key: str, title: str, text: Callable[[CellChange], str]) -> Column[CellLine]:
    def shown(line: CellLine) -> str:
        return text(line) if isinstance(line, CellChange) else ""

    return Column(key=key, title=title, text=shown, tooltip=shown, width=108, stretches=True)


def _said(line: CellLine, choices: Choices) -> str:
    if isinstance(line, Finding):
        return tr("not taken")
    return tr("take it") if choices.take(line) else tr("keep plan's")


def _mark(line: CellLine, choices: Choices) -> IconMark:
    return _TAKEN if isinstance(line, CellChange) and choices.take(line) else _LEFT


def _kind_word(line: CellLine) -> str:
    return {
        LineKind.CONFLICT: tr("conflict"),
        LineKind.CHANGED: tr("changed"),
        LineKind.FINDING: tr("look"),
    }[kind_of(line)]


def _who(line: CellLine) -> str:
    return line.who if isinstance(line, CellChange) else ""


def _column(line: CellLine) -> str:
    return line.column if isinstance(line, CellChange) else ""


def _remark(line: CellLine) -> str:
    if isinstance(line, Finding):
        return line.text
    return tr("both changed it") if kind_of(line) is LineKind.CONFLICT else ""
