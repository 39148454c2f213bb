"""Heads reconciled month by month: opening + hires - leavers + transfers in - transfers out = closing.

A seat is a hire in the month of its first day and a leaver in the month of its last day, so closing heads are
those who are there after the month's last day. A backfill and the seat it takes over are one head while both
are there: the backfill counts from the month in which the other leaves. A seat that changes its cost centre
is a transfer in the month of the change. FTE follow the same rules, in hundredths of a full-time seat.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np

from cpm_planner.headcount.costs import closed
from cpm_planner.headcount.horizon import months_of
from cpm_planner.headcount.presence import Terms, first_ordinal, is_there, last_ordinal, terms_by_month
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import RoleTypeId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import NEVER, Ints

Group = TypeVar("Group", RoleTypeId, str, tuple[RoleTypeId, str])
Name = TypeVar("Name", str, tuple[RoleTypeId, str])


@dataclass(frozen=True, eq=False)
class Movements(Generic[Group]):
    """Heads of each group by month, every array (groups, months) and read-only."""

    groups: tuple[Group, ...]
    opening: Ints
    hires: Ints
    leavers: Ints
    transfers_in: Ints
    transfers_out: Ints
    closing: Ints
    closing_fte: Ints
    """FTE x 100 of the closing heads, as in force in the month."""


@dataclass(frozen=True, eq=False)
class Heads:
    """Heads by role type and by cost centre, which sum to the same."""

    months: tuple[Month, ...]
    by_role_type: Movements[RoleTypeId]
    by_cost_centre: Movements[str]
    by_both: Movements[tuple[RoleTypeId, str]]
    overlaps: Ints
    """(months,): backfills there beside the seat they take over, which count as one head together."""


def heads_of(plan: Plan, months: int | None = None) -> Heads:
    """Count heads from the planning month on."""
    horizon = months_of(plan, months)
    seats = [
        _Seat((_first_as_head(plan, cpm), last_ordinal(cpm)), cpm, _with_month_before(plan, cpm, horizon))
        for cpm in plan.cpms.values()
    ]
    roles = [[seat.cpm.role_type] * len(seat.terms) for seat in seats]
    centres = [[each.cost_centre for each in seat.terms] for seat in seats]
    both = [list(zip(*pair, strict=True)) for pair in zip(roles, centres, strict=True)]
    return Heads(
        horizon,
        _movements(seats, horizon, roles, tuple(plan.role_types)),
        _movements(seats, horizon, centres, _named(centres)),
        _movements(seats, horizon, both, _named(both)),
        closed(np.array([_overlaps(plan, month) for month in horizon], dtype=np.int64)),
    )


def counts_as_head_from(plan: Plan, cpm: Cpm) -> Month | None:
    """Give the month from which a dated seat counts as a head; None: never, or ever since."""
    ordinal = _first_as_head(plan, cpm)
    return Month.from_ordinal(ordinal) if 0 < ordinal < NEVER else None


def _first_as_head(plan: Plan, cpm: Cpm) -> int:
    first, other = first_ordinal(cpm), seat_taken_over(plan, cpm)
    if other is None or first_ordinal(other) == NEVER:
        return first
    return max(first, last_ordinal(other))


def seat_taken_over(plan: Plan, cpm: Cpm) -> Cpm | None:
    """Give the seat whose work this one takes over."""
    return None if cpm.backfill_of is None else plan.cpms.get(cpm.backfill_of)


def _overlaps(plan: Plan, month: Month) -> int:
    pairs = ((cpm, seat_taken_over(plan, cpm)) for cpm in plan.cpms.values())
    return sum(other is not None and is_there(cpm, month) and is_there(other, month) for cpm, other in pairs)


def _with_month_before(plan: Plan, cpm: Cpm, horizon: Sequence[Month]) -> list[Terms]:
    """Give the terms of each month, those of the month before the first one in front."""
    if not horizon:
        return []
    terms = list(terms_by_month(plan, cpm, horizon))
    start = horizon[0].ordinal - 1
    before = [terms[0]] if start <= 0 else list(terms_by_month(plan, cpm, (Month.from_ordinal(start),)))
    return [*before, *terms]


@dataclass(frozen=True, slots=True)
class _Seat:
    """A seat, the first and last ordinal at which it is a head, and its terms by month."""

    span: tuple[int, int]
    cpm: Cpm
    terms: Sequence[Terms]
    """Those of the month before the horizon come first."""


def _named(names: Sequence[Sequence[Name]]) -> tuple[Name, ...]:
    return tuple(sorted({name for row in names for name in row}))


def _movements(
    seats: Sequence[_Seat],
    horizon: Sequence[Month],
    names: Sequence[Sequence[Group]],
    groups: tuple[Group, ...],
) -> Movements[Group]:
    """Count the heads of each group; ``names`` gives the group of each seat by month, with that before."""
    row = {group: at for at, group in enumerate(groups)}
    counts = _Counts(len(groups), len(horizon))
    for seat, own in zip(seats, names, strict=True):
        first, last = seat.span
        for at, month in enumerate(horizon):
            if first <= month.ordinal <= last:
                fte = seat.terms[at + 1].fte_percent
                is_first, is_last = month.ordinal == first, month.ordinal == last
                counts.add(at, (row[own[at]], row[own[at + 1]]), fte, is_first=is_first, is_last=is_last)
    return Movements(groups, *counts.arrays())


class _Counts:
    """Counts under way in the order of :class:`Movements`; lists, since cells are hit one by one."""

    def __init__(self, groups: int, months: int) -> None:
        """Begin with nothing."""
        self._shape = (groups, months)
        self._counts = tuple([[0] * months for _ in range(groups)] for _ in range(7))

    def arrays(self) -> tuple[Ints, ...]:
        """Give what was counted."""
        return tuple(closed(np.array(each, dtype=np.int64).reshape(self._shape)) for each in self._counts)

    def add(self, at: int, rows: tuple[int, int], fte: int, *, is_first: bool, is_last: bool) -> None:
        """Add a head in a month; ``rows`` are its groups in the month before and in this one."""
        opening, hires, leavers, moved_in, moved_out, closing, closing_fte = self._counts
        before, now = rows
        if is_first:
            hires[now][at] += 1
        else:
            opening[before][at] += 1
            moved_out[before][at] += before != now
            moved_in[now][at] += before != now
        if is_last:
            leavers[now][at] += 1
        else:
            closing[now][at] += 1
            closing_fte[now][at] += fte
