"""Reasons of moves as English sentences, for the command line, the workbook and the window."""

from typing import Final

from cpm_planner.balance.moves import Move, Reason, ReasonKind
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import ENGLISH, Marks
from cpm_planner.formatting.percent import format_percent

_SENTENCES: Final = {
    ReasonKind.COVERS: "Nobody looked after this partner",
    ReasonKind.RELIEVES: "Relieves {0}, from {1} to {2}",
    ReasonKind.USES_ROOM: "Uses room at {0}, from {1} to {2}",
    ReasonKind.FITS_BETTER: "Fits better, {1} h a month instead of {0} h",
    ReasonKind.IN_REGION: "Comes to a CPM at home in {0}",
    ReasonKind.SPEAKS: "Comes to a CPM who speaks {0}",
    ReasonKind.EVENS: "Part of evening out the role type {0}, spread from {1} to {2}",
}


def reason_sentences(move: Move, marks: Marks = ENGLISH) -> tuple[str, ...]:
    """Say why the move is there, one sentence a reason, without full stops."""
    return tuple(reason_sentence(reason, marks) for reason in move.reasons)


def reason_sentence(reason: Reason, marks: Marks = ENGLISH) -> str:
    """Say one reason, without a full stop."""
    written = format_hours if reason.kind is ReasonKind.FITS_BETTER else format_percent
    values = (value if isinstance(value, str) else written(value, marks) for value in reason.values)
    return _SENTENCES[reason.kind].format(*values)
