"""Reasons and dependencies of moves as English sentences, for the command line and the window."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Final

from cpm_planner.balance.dependencies import Dependency, DependencyKind
from cpm_planner.balance.moves import Move, Reason, ReasonKind
from cpm_planner.formatting.focus import format_focus
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import ENGLISH, Marks, format_number
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.plan import Plan

MOST_NAMED: Final = 3
"""Names in a sentence before the rest is only counted."""

_SENTENCES: Final = {
    ReasonKind.COVERS: "Nobody looked after this partner",
    ReasonKind.RELIEVES: "Relieves {0}, with all moves from {1} to {2}",
    ReasonKind.FREES_RESERVE: (
        "Frees hours that {0} keeps for requests: planned work takes {2} h of them with all moves, not {1} h"
    ),
    ReasonKind.USES_ROOM: "Uses room at {0}, with all moves from {1} to {2}",
    ReasonKind.FITS_BETTER: "Fits better, {1} h a month instead of {0} h",
    ReasonKind.IN_REGION: "Comes to a CPM at home in {0}",
    ReasonKind.SPEAKS: "Comes to a CPM who speaks {0}",
    ReasonKind.NEARER: "Comes nearer, {1} km away instead of {0} km",
    ReasonKind.FOCUSES: "Lets {0} focus: with all moves {2} sales models in effect instead of {1}",
    ReasonKind.EVENS: "Part of evening out the role type {0}, spread with all moves from {1} to {2}",
}


def _kilometres(kilometres: float, marks: Marks) -> str:
    return format_number(Decimal(round(kilometres)), marks)


_WRITTEN: Final[dict[ReasonKind, Callable[[float, Marks], str]]] = {
    ReasonKind.FREES_RESERVE: format_hours,
    ReasonKind.FITS_BETTER: format_hours,
    ReasonKind.NEARER: _kilometres,
    ReasonKind.FOCUSES: format_focus,
}

_DEPENDENCIES: Final = {
    DependencyKind.ROOM: "Only makes sense with {partners}: without, {cpm} would have too much",
    DependencyKind.LIMIT: "Only makes sense with {partners}: without, {cpm} would have too many partners",
    DependencyKind.TOGETHER: "Goes together with {partners}: a rule keeps them together",
    DependencyKind.EXCHANGE: "Only makes sense with {partners}: made alone, it would even out nothing",
}


def dependency_sentence(dependency: Dependency, plan: Plan) -> str:
    """Say which other moves a move depends on, without a full stop."""
    cpm = "" if dependency.cpm is None else plan.cpms[dependency.cpm].name
    partners = listed([plan.partners[key].name for key in dependency.partners])
    return _DEPENDENCIES[dependency.kind].format(partners=partners, cpm=cpm)


def listed(names: Sequence[str], most: int = MOST_NAMED) -> str:
    """List names in a sentence; of too many only some, and how many more there are."""
    named = [*names[:most], f"{len(names) - most:,} more"] if len(names) > most else [*names]
    return " and ".join(part for part in (", ".join(named[:-1]), named[-1] if named else "") if part)


def reason_sentences(move: Move, marks: Marks = ENGLISH) -> tuple[str, ...]:
    """Say why the move is there, one sentence a reason, without full stops."""
    return tuple(reason_sentence(reason, marks) for reason in move.reasons)


def reason_sentence(reason: Reason, marks: Marks = ENGLISH) -> str:
    """Say one reason, without a full stop."""
    written = _WRITTEN.get(reason.kind, format_percent)
    values = (value if isinstance(value, str) else written(value, marks) for value in reason.values)
    return _SENTENCES[reason.kind].format(*values)
