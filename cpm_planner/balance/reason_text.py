"""Reasons and dependencies of moves as sentences and as notes, for the command line and the window."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Final

from cpm_planner.balance.dependencies import Dependency, DependencyKind
from cpm_planner.balance.moves import Move, Reason, ReasonKind
from cpm_planner.formatting.focus import format_focus
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.formatting.lists import listed
from cpm_planner.formatting.marks import Marks, format_number
from cpm_planner.formatting.percent import format_percent
from cpm_planner.formatting.points import bare_points
from cpm_planner.model.plan import Plan

_SENTENCES: Final = {
    ReasonKind.COVERS: to_translate("balance", "Nobody looked after this partner"),
    ReasonKind.RELIEVES: to_translate("balance", "Relieves {0}, with all moves from {1} to {2}"),
    ReasonKind.FREES_RESERVE: to_translate(
        "balance",
        "Frees hours that {0} keeps for requests: planned work takes {2} h of them with all moves, not {1} h",
    ),
    ReasonKind.USES_ROOM: to_translate("balance", "Uses room at {0}, with all moves from {1} to {2}"),
    ReasonKind.FITS_BETTER: to_translate("balance", "Fits better, {1} h a month instead of {0} h"),
    ReasonKind.IN_REGION: to_translate("balance", "Comes to a CPM at home in {0}"),
    ReasonKind.SPEAKS: to_translate("balance", "Comes to a CPM who speaks {0}"),
    ReasonKind.NEARER: to_translate("balance", "Comes nearer, {1} km away instead of {0} km"),
    ReasonKind.FOCUSES: to_translate(
        "balance", "Lets {0} focus: with all moves {2} sales models in effect instead of {1}"
    ),
    ReasonKind.EVENS: to_translate(
        "balance", "Part of evening out the role type {0}, spread with all moves from {1} to {2} points"
    ),
}
"""What is filled in stands in :class:`Reason`, in this order."""


_NOTES: Final = {
    ReasonKind.COVERS: to_translate("balance", "nobody had it"),
    ReasonKind.RELIEVES: to_translate("balance", "From {1} \u2192 {2}"),
    ReasonKind.FREES_RESERVE: to_translate("balance", "planned work in the reserve {1} \u2192 {2} h"),
    ReasonKind.USES_ROOM: to_translate("balance", "To {1} \u2192 {2}"),
    ReasonKind.FITS_BETTER: to_translate("balance", "fits better, {0} \u2192 {1} h"),
    ReasonKind.IN_REGION: to_translate("balance", "at home in {0}"),
    ReasonKind.SPEAKS: to_translate("balance", "speaks {0}"),
    ReasonKind.NEARER: to_translate("balance", "{0} \u2192 {1} km away"),
    ReasonKind.FOCUSES: to_translate("balance", "focus {1} \u2192 {2} models"),
    ReasonKind.EVENS: to_translate("balance", "spread of {0} {1} \u2192 {2} points"),
}
"""The same in few words, for where "From" and "To" name the CPMs beside them."""

_OF_GIVER: Final = (ReasonKind.RELIEVES, ReasonKind.FREES_RESERVE)
"""What is the same for all partners that one CPM gives away."""


def _kilometres(kilometres: float, marks: Marks | None) -> str:
    return format_number(Decimal(round(kilometres)), marks)


_WRITTEN: Final[dict[ReasonKind, Callable[[float, Marks | None], str]]] = {
    ReasonKind.EVENS: bare_points,
    ReasonKind.FREES_RESERVE: format_hours,
    ReasonKind.FITS_BETTER: format_hours,
    ReasonKind.NEARER: _kilometres,
    ReasonKind.FOCUSES: format_focus,
}

_DEPENDENCIES: Final = {
    DependencyKind.ROOM: to_translate(
        "balance", "Only makes sense with {partners}: without, {cpm} would have too much"
    ),
    DependencyKind.LIMIT: to_translate(
        "balance", "Only makes sense with {partners}: without, {cpm} would have too many partners"
    ),
    DependencyKind.TOGETHER: to_translate(
        "balance", "Goes together with {partners}: a rule keeps them together"
    ),
    DependencyKind.EXCHANGE: to_translate(
        "balance", "Only makes sense with {partners}: made alone, it would even out nothing"
    ),
}


def dependency_sentence(dependency: Dependency, plan: Plan) -> str:
    """Say which other moves a move depends on, without a full stop."""
    cpm = "" if dependency.cpm is None else plan.cpms[dependency.cpm].name
    partners = listed([plan.partners[key].name for key in dependency.partners])
    sentence = translate("balance", _DEPENDENCIES[dependency.kind])
    return sentence.format(partners=partners, cpm=cpm)


def reason_sentences(move: Move, marks: Marks | None = None) -> tuple[str, ...]:
    """Say why the move is there, one sentence a reason, without full stops."""
    return tuple(reason_sentence(reason, marks) for reason in move.reasons)


def reason_sentence(reason: Reason, marks: Marks | None = None) -> str:
    """Say one reason, without a full stop."""
    return _filled(translate("balance", _SENTENCES[reason.kind]), reason, marks)


def reason_notes(move: Move, marks: Marks | None = None) -> str:
    """Say why the move is there in one line, for a table whose columns From and To name the CPMs.

    What holds for all that the same CPM gives away comes last, so that moves differ where they begin. Where
    a part of a partner moves, a column names several CPMs, and sentences say which of them is meant.
    """
    if any(each is not None and each.is_split for each in (move.before, move.after)):
        return " \u00b7 ".join(reason_sentences(move, marks))
    reasons = sorted(move.reasons, key=lambda reason: reason.kind in _OF_GIVER)
    return " \u00b7 ".join(_note(reason, marks) for reason in reasons)


def relief_note(moves: Iterable[Move], marks: Marks | None = None) -> str:
    """Say how far moves relieve the CPM who gives, where that is the same one for all; else nothing."""
    reliefs = {reason for move in moves for reason in move.reasons if reason.kind is ReasonKind.RELIEVES}
    return _note(reliefs.pop(), marks) if len(reliefs) == 1 else ""


def _note(reason: Reason, marks: Marks | None) -> str:
    return _filled(translate("balance", _NOTES[reason.kind]), reason, marks)


def _filled(text: str, reason: Reason, marks: Marks | None) -> str:
    written = _WRITTEN.get(reason.kind, format_percent)
    return text.format(
        *(value if isinstance(value, str) else written(value, marks) for value in reason.values)
    )
