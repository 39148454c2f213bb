"""The columns of the table of changed cells."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from cpm_planner.workspace.taking_back import CellChange, Choices, Finding, shown_cell
from ui.dialogs.take_back.cell_lines import CellLine, LineKind, kind_of
from ui.icons import IconRole
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
        LineKind.CONFLICT: _tr("Conflicts"),
        LineKind.CHANGED: _tr("Changed in the workbook"),
        LineKind.FINDING: _tr("Not taken: something is wrong"),
    }[kind]


def cell_columns(choices: Callable[[], Choices]) -> list[Column[CellLine]]:
    """Give the columns; ``choices`` tells what is taken by now."""
    return [
        Column(
            key="taken",
            title=_tr("You say"),
            text=lambda line: _said(line, choices()),
            decoration=lambda line: _mark(line, choices()),
            width=120,
        ),
        Column(
            key="kind",
            title=_tr("What"),
            text=_kind_word,
            decoration=lambda line: _MARKS[kind_of(line)],
            width=110,
        ),
        Column(key="who", title=_tr("Position"), text=_who, tooltip=_who, width=145),
        Column(key="column", title=_tr("Column"), text=_column, width=100),
        _value_column("exported", _tr("Exported"), lambda change: shown_cell(change.exported)),
        _value_column("theirs", _tr("Workbook"), lambda change: shown_cell(change.theirs)),
        _value_column("ours", _tr("Plan now"), lambda change: shown_cell(change.ours)),
        Column(key="place", title=_tr("Cell"), text=lambda line: line.place, width=125),
        Column(key="remark", title=_tr("Remark"), text=_remark, tooltip=_remark, width=215, stretches=True),
    ]


def _value_column(key: str, title: str, text: Callable[[CellChange], str]) -> Column[CellLine]:
    def shown(line: CellLine) -> str:
        return text(line) if isinstance(line, CellChange) else ""

    return Column(key=key, title=title, text=shown, tooltip=shown, width=108)


def _said(line: CellLine, choices: Choices) -> str:
    if isinstance(line, Finding):
        return _tr("not taken")
    return _tr("take it") if choices.take(line) else _tr("keep plan's")


def _mark(line: CellLine, choices: Choices) -> IconMark:
    return _TAKEN if isinstance(line, CellChange) and choices.take(line) else _LEFT


def _kind_word(line: CellLine) -> str:
    return {
        LineKind.CONFLICT: _tr("conflict"),
        LineKind.CHANGED: _tr("changed"),
        LineKind.FINDING: _tr("look"),
    }[kind_of(line)]


def _who(line: CellLine) -> str:
    return line.who if isinstance(line, CellChange) else ""


def _column(line: CellLine) -> str:
    return line.column if isinstance(line, CellChange) else ""


def _remark(line: CellLine) -> str:
    if isinstance(line, Finding):
        return line.text
    return _tr("both changed it") if kind_of(line) is LineKind.CONFLICT else ""


def _tr(source: str) -> str:
    return QCoreApplication.translate("take_back", source)
