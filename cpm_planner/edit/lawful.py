"""Edits held against the laws of a plan: all of them as one, or as many of them as the laws allow."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.laws import first_breach, refuse_unlawful, unlawful_rows
from cpm_planner.edit.row_edit import RowEdit, in_turn
from cpm_planner.edit.upkeep import kept_up
from cpm_planner.model.change import PlanChange, difference
from cpm_planner.model.errors import EditRefusedError, InputError
from cpm_planner.model.plan import Plan

_Row = tuple[str, Hashable]
"""A collection of the plan, and a key in it."""


def lawful(before: Plan, after: Plan) -> Plan:
    """Give an edited plan in its normal form.

    Raises:
        EditRefusedError: the edit breaks a law.
    """
    return lawful_with_change(before, after)[0]


def lawful_with_change(before: Plan, after: Plan) -> tuple[Plan, PlanChange]:
    """Give an edited plan in its normal form, and what differs between it and the one before.

    Raises:
        EditRefusedError: the edit breaks a law.
    """
    change = difference(before, after)
    plan = kept_up(after, change)
    if plan is not after:
        change = difference(before, plan)
    refuse_unlawful(plan, change)
    return plan, change


@dataclass(slots=True)
class LawfulPart:
    """Which of several edits can be made together.

    Attributes:
        kept: places of those among the edits, ascending.
        refused: why the others cannot, by place.
    """

    kept: list[int]
    refused: dict[int, InputError] = field(default_factory=dict)

    def refuse(self, places: Iterable[int], why: InputError) -> None:
        """Leave edits out."""
        gone = dict.fromkeys(places, why)
        self.refused.update(gone)
        self.kept = [place for place in self.kept if place not in gone]


def lawful_part(plan: Plan, edits: Sequence[Edit]) -> LawfulPart:
    """Find as many edits as the laws allow, made in their order; what one row gets is judged together.

    Edits of rows at fault are tried without the one that is to blame. What no single row is to blame for is
    found by halves.
    """
    part = LawfulPart(list(range(len(edits))))
    try:
        after = in_turn(edits)(plan)
        at_fault = unlawful_rows(after, difference(plan, after))
    except InputError:
        return _by_halves(plan, edits, part)
    _leave_out_of_rows(plan, edits, part, at_fault)
    try:
        lawful(plan, in_turn(edits[place] for place in part.kept)(plan))
    except InputError:
        return _by_halves(plan, edits, part)
    return part


def _leave_out_of_rows(plan: Plan, edits: Sequence[Edit], part: LawfulPart, at_fault: set[_Row]) -> None:
    rows: dict[_Row, list[int]] = {}
    for place, edit in enumerate(edits):
        row = _row_of(edit)
        if row in at_fault:
            rows.setdefault(row, []).append(place)
    suspects = {place for places in rows.values() for place in places}
    base = in_turn(edit for place, edit in enumerate(edits) if place not in suspects)(plan)
    for (collection, key), places in rows.items():
        trial = _RowTrial(base, collection, key, edits)
        trial.leave_out(places, part)
        if trial.is_never_there:
            why = part.refused[places[0]]
            part.refuse((at for at in part.kept if (_row_of(edits[at]) or ("", ""))[1] == key), why)


@dataclass(slots=True)
class _RowTrial:
    """Tries edits of one row on a plan that has all else."""

    plan: Plan
    collection: str
    key: Hashable
    edits: Sequence[Edit]
    is_never_there: bool = False

    def leave_out(self, places: Sequence[int], part: LawfulPart) -> None:
        """Refuse the edit to blame, or as few as are found one after the other."""
        is_new = self.key not in getattr(self.plan, self.collection)
        if is_new and (why := self._breach(places[:1])) is not None:
            self.is_never_there = True
            part.refuse(places, why)
            return
        free = places[1:] if is_new else places
        why = self._breach(places)
        for place in free:
            if why is not None and self._breach([each for each in places if each != place]) is None:
                part.refuse([place], why)
                return
        kept = list(places[:1]) if is_new else []
        for place in free:
            breach = self._breach([*kept, place])
            if breach is None:
                kept.append(place)
            else:
                part.refuse([place], breach)

    def _breach(self, places: Sequence[int]) -> EditRefusedError | None:
        value = getattr(self.plan, self.collection).get(self.key)
        for place in places:
            edit: Any = self.edits[place]
            value = edit.change(value)
        return None if value is None else first_breach(self.plan, self.collection, self.key, value)


def _by_halves(plan: Plan, edits: Sequence[Edit], part: LawfulPart) -> LawfulPart:
    """Make edits in their order, leaving out those that cannot be made after the ones before."""
    waiting = [part.kept]
    while waiting:
        places = waiting.pop()
        try:
            plan = lawful(plan, in_turn(edits[place] for place in places)(plan))
        except InputError as why:
            if len(places) == 1:
                part.refuse(places, why)
            else:
                half = len(places) // 2
                waiting += [places[half:], places[:half]]
    return part


def _row_of(edit: Edit) -> _Row | None:
    return (edit.collection, edit.key) if isinstance(edit, RowEdit) else None
