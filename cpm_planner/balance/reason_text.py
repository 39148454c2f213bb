"""Reasons of moves as English sentences, for the command line, the workbook and the window."""

from cpm_planner.balance.moves import Move, Reason, ReasonKind
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import ENGLISH, Marks
from cpm_planner.formatting.percent import format_percent


def reason_sentences(move: Move, marks: Marks = ENGLISH) -> tuple[str, ...]:
    """Say why the move is there, one sentence a reason, without full stops."""
    return tuple(reason_sentence(reason, marks) for reason in move.reasons)


def reason_sentence(reason: Reason, marks: Marks = ENGLISH) -> str:
    """Say one reason, without a full stop."""
    match reason.kind, reason.values:
        case ReasonKind.COVERS, _:
            return "Nobody looked after this partner"
        case ReasonKind.RELIEVES, (str(name), float(was), float(became)):
            return f"Relieves {name}, from {format_percent(was, marks)} to {format_percent(became, marks)}"
        case ReasonKind.USES_ROOM, (str(name), float(was), float(became)):
            return (
                f"Uses room at {name}, from {format_percent(was, marks)} to {format_percent(became, marks)}"
            )
        case ReasonKind.FITS_BETTER, (float(was), float(became)):
            hours = [format_hours(minutes, marks) for minutes in (became, was)]
            return f"Fits better, {hours[0]} h a month instead of {hours[1]} h"
        case ReasonKind.IN_REGION, (region,):
            return f"Comes to a CPM at home in {region}"
        case ReasonKind.SPEAKS, (language,):
            return f"Comes to a CPM who speaks {language}"
        case _:
            message = f"no sentence for {reason}"
            raise ValueError(message)
