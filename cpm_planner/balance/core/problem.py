"""The balancing problem as arrays: items to place, CPMs to carry them, eligible pairs, caps on moves.

Items i = 0..n-1 are whole partners, keep-together groups or the model parts of a split hybrid. CPMs are
j = 0..m-1. The eligible pairs of item i are the positions ``indptr[i]`` to ``indptr[i + 1]`` of ``cpm``,
``minutes`` and ``cost``. Minutes are integer minutes per month (of the CPM's time: workload / fit).
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

UNASSIGNED = -1
UNLIMITED = -1


@dataclass(frozen=True, eq=False)
class Problem:
    """One balancing problem in integers; any integer sequence is accepted and kept as an int64 array.

    Attributes:
        role: role type of each CPM (m,), dense from 0.
        capacity: minutes each CPM has for partners (m,); a CPM with 0 gets nothing.
        fixed_load: minutes each CPM spends on work that cannot be moved (m,).
        indptr: where the pairs of each item start (n + 1,).
        cpm: CPM of each eligible pair.
        minutes: minutes each eligible pair costs its CPM.
        cost: cost of each eligible pair (relationship, travel, region, the move itself).
        current: CPM each item is with now (n,), -1 when unassigned; need not be an eligible pair.
        partners: how many partners each item stands for (n,).
        revenue: revenue of each item's partners that somebody has (n,), counted when they move.
        held: how many partners of each item somebody has now (n,); when left out, all of them where the
            item is with somebody.
        moved_partners: partners that change their CPM with each eligible pair; when left out, all that are
            held, but none with the current CPM. Of a group whose partners are with several CPMs now, only
            those change who are with another one.
        moved_revenue: revenue that changes its CPM with each eligible pair; left out, likewise.
        added_partners: partners that each eligible pair adds to those of its CPM; when left out, all of the
            item's. Who works with the CPM already, in a part that stays, is no further one.
        required: 1 for items that must not be left with nobody, else 0 (n,); none when left out. Like a limit
            of partners this is firm: weighed, but dearer than all else together, see `objective`.
        workload: minutes lost when the item stays unassigned (n,); taken from the item's cheapest pair
            (0 without any pair) when left out.
        target: minutes each CPM should have at most (m,), not above its capacity, which it is when left out.
        reserve: minutes of each CPM's capacity that only requests may use (m,); none when left out.
        planned: minutes of each eligible pair that are planned work, the rest being requests; all of them
            when left out.
        fixed_planned: minutes of the fixed load that are planned work (m,); all of it when left out.
        max_partners: most partners each CPM may have (m,), -1 for no limit; no limits when left out.
        max_moved_partners: most partners that may change their CPM, or None.
        max_moved_revenue: most revenue that may change its CPM, or None.
    """

    role: Ints
    capacity: Ints
    fixed_load: Ints
    indptr: Ints
    cpm: Ints
    minutes: Ints
    cost: Ints
    current: Ints
    partners: Ints
    revenue: Ints
    held: Ints | None = None
    moved_partners: Ints | None = None
    moved_revenue: Ints | None = None
    added_partners: Ints | None = None
    required: Ints | None = None
    workload: Ints | None = None
    max_partners: Ints | None = None
    target: Ints | None = None
    reserve: Ints | None = None
    planned: Ints | None = None
    fixed_planned: Ints | None = None
    max_moved_partners: int | None = None
    max_moved_revenue: int | None = None

    def __post_init__(self) -> None:
        """Turn every sequence into a read-only int64 array, then refuse arrays that contradict each other."""
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name not in _SCALARS and value is not None:
                object.__setattr__(self, field.name, _integers(field.name, value))
        _check_shapes(self)
        _check_pairs(self)
        _check_figures(self)

    @property
    def items(self) -> int:
        """Number of items n."""
        return len(self.current)

    @property
    def cpms(self) -> int:
        """Number of CPMs m."""
        return len(self.role)

    @property
    def pair_item(self) -> Ints:
        """Item of each eligible pair."""
        return np.repeat(np.arange(self.items), np.diff(self.indptr))

    @property
    def target_minutes(self) -> Ints:
        """Minutes each CPM should have at most (m,)."""
        return self.capacity if self.target is None else self.target

    @property
    def planned_room(self) -> Ints:
        """Minutes of planned work that the reserve for requests leaves each CPM (m,)."""
        return self.capacity if self.reserve is None else self.capacity - self.reserve

    @property
    def pair_planned(self) -> Ints:
        """Minutes of planned work of each eligible pair."""
        return self.minutes if self.planned is None else self.planned

    @property
    def fixed_planned_load(self) -> Ints:
        """Minutes of planned work that each CPM has and that cannot be moved (m,)."""
        return self.fixed_load if self.fixed_planned is None else self.fixed_planned

    @property
    def uncovered_minutes(self) -> Ints:
        """Minutes lost per item (n,) when it stays unassigned."""
        if self.workload is not None:
            return self.workload
        lost = np.full(self.items, np.iinfo(np.int64).max)
        np.minimum.at(lost, self.pair_item, self.minutes)
        return np.where(np.diff(self.indptr) > 0, lost, 0)

    @property
    def required_partners(self) -> Ints:
        """Partners per item (n,) that must not be left with nobody."""
        none = np.zeros(self.items, dtype=np.int64)
        return none if self.required is None else self.required * self.partners

    @property
    def pair_partners(self) -> Ints:
        """Partners that each eligible pair adds to those of its CPM."""
        return self.partners[self.pair_item] if self.added_partners is None else self.added_partners

    @property
    def is_firm(self) -> bool:
        """Whether any limit of partners, or any item that is required, has to be kept to."""
        limited = self.max_partners is not None and (self.max_partners != UNLIMITED).any()
        return bool(limited or self.required_partners.any())

    @property
    def moves_of_items(self) -> tuple[Ints, Ints]:
        """Partners and revenue of each item (n,) that change their CPM when nobody has the item any more."""
        is_held = self.current != UNASSIGNED
        held = self.partners * is_held if self.held is None else self.held
        return held, self.revenue * is_held

    @property
    def moves_of_pairs(self) -> tuple[Ints, Ints]:
        """Partners and revenue that change their CPM with each eligible pair."""
        item, (held, revenue) = self.pair_item, self.moves_of_items
        leaves = self.cpm != self.current[item]
        return (
            held[item] * leaves if self.moved_partners is None else self.moved_partners,
            revenue[item] * leaves if self.moved_revenue is None else self.moved_revenue,
        )

    def chosen_pairs(self, assignment: Ints) -> Ints:
        """Return the pair that places each item as in `assignment` (n,), -1 where no such pair exists."""
        chosen = np.full(self.items, -1)
        pair_item = self.pair_item
        matching = np.flatnonzero(self.cpm == assignment[pair_item])
        chosen[pair_item[matching]] = matching
        return chosen


_SCALARS = frozenset({"max_moved_partners", "max_moved_revenue"})
_PER_CPM = ("role", "capacity", "fixed_load", "max_partners", "target", "reserve", "fixed_planned")
_PER_ITEM = ("current", "partners", "revenue", "held", "required", "workload")
PER_PAIR = ("cpm", "minutes", "cost", "moved_partners", "moved_revenue", "added_partners", "planned")
"""Names of the arrays that have an entry for each eligible pair."""
_NOT_NEGATIVE = (
    *PER_PAIR[1:],
    *_PER_ITEM[1:],
    "capacity",
    "fixed_load",
    "target",
    "reserve",
    "fixed_planned",
)


def _integers(name: str, values: ArrayLike) -> Ints:
    array = np.asarray(values)
    if array.ndim != 1:
        message = f"{name} must be one-dimensional"
        raise ValueError(message)
    if array.size and not np.issubdtype(array.dtype, np.integer):
        message = f"{name} must hold integers, not {array.dtype}"
        raise ValueError(message)
    copy = array.astype(np.int64)
    copy.flags.writeable = False
    return copy


def _check_shapes(problem: Problem) -> None:
    lengths = dict.fromkeys(_PER_CPM, problem.cpms) | dict.fromkeys(_PER_ITEM, problem.items)
    lengths |= {"indptr": problem.items + 1} | dict.fromkeys(PER_PAIR, len(problem.cpm))
    for name, length in lengths.items():
        array = getattr(problem, name)
        if array is not None and len(array) != length:
            message = f"{name} has {len(array)} entries where {length} are expected"
            raise ValueError(message)


def _check_pairs(problem: Problem) -> None:
    steps = np.diff(problem.indptr)
    if problem.indptr[0] != 0 or problem.indptr[-1] != len(problem.cpm) or (steps < 0).any():
        message = "indptr must rise from 0 to the number of pairs"
        raise ValueError(message)
    if problem.cpm.size and not 0 <= problem.cpm.min() <= problem.cpm.max() < problem.cpms:
        message = "cpm names a CPM that does not exist"
        raise ValueError(message)
    keys = np.sort(problem.pair_item * max(problem.cpms, 1) + problem.cpm)
    if (keys[1:] == keys[:-1]).any():
        message = "an item lists the same CPM twice"
        raise ValueError(message)


def _check_figures(problem: Problem) -> None:
    for name in _NOT_NEGATIVE:
        array = getattr(problem, name)
        if array is not None and (array < 0).any():
            message = f"{name} must not be negative"
            raise ValueError(message)
    for name in _SCALARS:
        cap = getattr(problem, name)
        if cap is not None and cap < 0:
            message = f"{name} must not be negative"
            raise ValueError(message)
    for name, most, array, limit in (
        ("target", "capacity", problem.target_minutes, problem.capacity),
        ("reserve", "capacity", problem.reserve, problem.capacity),
        ("planned", "minutes", problem.pair_planned, problem.minutes),
        ("fixed_planned", "fixed_load", problem.fixed_planned_load, problem.fixed_load),
    ):
        if array is not None and (array > limit).any():
            message = f"{name} must not be above {most}"
            raise ValueError(message)
    if problem.max_partners is not None and (problem.max_partners < UNLIMITED).any():
        message = "max_partners must be -1 (no limit) or at least 0"
        raise ValueError(message)
    if ((problem.current < UNASSIGNED) | (problem.current >= problem.cpms)).any():
        message = "current names a CPM that does not exist"
        raise ValueError(message)
    if problem.cpms and set(problem.role.tolist()) != set(range(int(problem.role.max()) + 1)):
        message = "role must number the role types 0, 1, 2, ... without a hole"
        raise ValueError(message)
