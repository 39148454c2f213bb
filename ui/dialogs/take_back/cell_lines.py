"""What a workbook that came back has to say, one line for each cell, and what is decided about it."""

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from cpm_planner.workspace.taking_back import CellChange, ChangeKind, Choices, Finding, TakenBack

CellLine = CellChange | Finding
"""A changed cell, or something that is wrong and is not taken."""


class LineKind(StrEnum):
    """What a line is about, in the order in which lines are shown."""

    CONFLICT = "conflict"
    CHANGED = "changed"
    FINDING = "finding"


def kind_of(line: CellLine) -> LineKind:
    """Say what a line is about."""
    if isinstance(line, Finding):
        return LineKind.FINDING
    return LineKind.CONFLICT if line.kind is ChangeKind.CONFLICT else LineKind.CHANGED


def cell_lines(found: TakenBack) -> tuple[CellLine, ...]:
    """List conflicts, then changes, then what is wrong."""
    order = list(LineKind)
    return tuple(sorted((*found.changes, *found.findings), key=lambda line: order.index(kind_of(line))))


def with_taken(choices: Choices, lines: Iterable[CellLine], *, is_taken: bool) -> Choices:
    """Take or leave the cells of some lines; what is wrong cannot be taken."""
    places = frozenset(line.place for line in lines if isinstance(line, CellChange))
    if is_taken:
        return replace(choices, refused=choices.refused - places, taken=choices.taken | places)
    return replace(choices, refused=choices.refused | places, taken=choices.taken - places)


def asked(choices: Choices, found: TakenBack) -> Choices:
    """Give the choices as entering wants them: only conflicts have to be taken by name."""
    conflicts = {each.place for each in found.changes if each.kind is ChangeKind.CONFLICT}
    return replace(choices, taken=choices.taken & conflicts)
