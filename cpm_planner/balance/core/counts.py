r"""Whether everything can be placed within limits of partners and caps on moves, given who may have what.

Items are single partners that may stay at home (the CPM who has them) or move to any CPM of their mask, and
groups that go to one CPM together. Minimised is how far limits and caps have to be exceeded, as a small
program: items of the same mask and home are one integer column, and what leaves its home flows through one
pool a mask to the CPMs::

    sum over homes of out[mask, home] = sum over CPMs of arriving[mask, cpm]
    items at home of j - out of j + arriving at j + groups at j - excess_j <= limit_j
    moved partners - excess <= cap,   moved revenue - excess <= cap

Everything is whole, so that an excess below one half means that there is none.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.problem import UNASSIGNED, UNLIMITED
from cpm_planner.balance.core.program import Limits, Program, Solved

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpm_planner.balance.core.problem import Flags, Floats, Ints

_NODES = 100_000
_SECONDS = 60.0
_FINEST_REVENUE = 10_000_000
_TINY = 1e-7


@dataclass(frozen=True, eq=False)
class Group:
    """Partners that go to one CPM: who may have them, and what moves when each CPM does; shapes (m,)."""

    mask: Flags
    size: int
    moved: Ints
    revenue: Ints


@dataclass(frozen=True, eq=False)
class Counts:
    """What has to be placed.

    Attributes:
        masks: who may have the items of each mask (k, m).
        mask: mask of each item (n,).
        home: CPM each item is with (n,), -1 for nobody.
        revenue: revenue that moves with each item (n,).
        groups: what moves together.
        limits: most partners of each CPM (m,), -1 for no limit.
        move_cap, revenue_cap: most partners and revenue that may change their CPM; None for no cap.
    """

    masks: Flags
    mask: Ints
    home: Ints
    revenue: Ints
    groups: tuple[Group, ...]
    limits: Ints
    move_cap: int | None
    revenue_cap: int | None

    @property
    def stays(self) -> Flags:
        """Whether each item may stay at home (n,)."""
        may: Flags = (self.home != UNASSIGNED) & self.masks[self.mask, self.home]
        return may


def is_placeable(counts: Counts, stop: Callable[[], bool]) -> bool:
    """Whether no limit and no cap has to be exceeded; what cannot be decided in time counts as placeable."""
    if not counts.groups and not (counts.limits != UNLIMITED).any():
        return _within_caps(counts)
    if not counts.groups and counts.stays.all() and _within_limits(counts):
        return True
    free = _without_fixed(counts)
    if ((free.limits < 0) & (counts.limits != UNLIMITED)).any():
        return False
    relaxed = _Layout(free, integer=False)
    solved = relaxed.solved(stop)
    if solved.values is None or relaxed.excess(solved.values) > _TINY:
        return solved.values is None
    if np.abs(solved.values - np.rint(solved.values)).max(initial=0.0) < _TINY:
        return True
    layout = _Layout(free, integer=True)
    solved = layout.solved(stop)
    return solved.bound < 0.5  # noqa: PLR2004 - see the docstring


def pressing(counts: Counts, stop: Callable[[], bool]) -> tuple[Ints, Ints]:
    """Return the items and groups that make limits and caps too tight, by the prices of the relaxation.

    At these prices every placement of them alone costs more than limits and caps are worth. Both are empty
    where the relaxation sees no excess.
    """
    layout = _Layout(counts, integer=False)
    solved = layout.solved(stop)
    if solved.values is None or layout.excess(solved.values) <= _TINY:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    slot, moved, revenue = layout.prices(solved)
    least = np.where(counts.masks, slot, np.inf).min(axis=1, initial=np.inf)
    leaves = counts.home != UNASSIGNED
    cost = least[counts.mask] + leaves * (moved + revenue * layout.scaled(counts.revenue))
    cost = np.where(counts.stays, np.minimum(cost, slot[counts.home]), cost)
    groups = [
        (group.size * slot + moved * group.moved + revenue * layout.scaled(group.revenue))[group.mask].min()
        for group in counts.groups
    ]
    return np.flatnonzero(cost > _TINY), np.flatnonzero(np.array(groups) > _TINY)


def _within_caps(counts: Counts) -> bool:
    """Whether the caps allow what cannot stay to move."""
    moved = (counts.home != UNASSIGNED) & ~counts.stays
    if counts.move_cap is not None and int(moved.sum()) > counts.move_cap:
        return False
    return counts.revenue_cap is None or int(counts.revenue[moved].sum()) <= counts.revenue_cap


def _within_limits(counts: Counts) -> bool:
    """Whether nobody has too many partners as it is."""
    here = np.bincount(counts.home, minlength=len(counts.limits))
    return not ((counts.limits != UNLIMITED) & (here > counts.limits)).any()


def _without_fixed(counts: Counts) -> Counts:
    """Take out what can only stay at home with its places, and merge equal masks; limits may fall below 0."""
    fixed = counts.stays & (counts.masks.sum(axis=1) == 1)[counts.mask]
    here = np.bincount(counts.home[fixed], minlength=len(counts.limits))
    used, mask = np.unique(counts.mask[~fixed], return_inverse=True)
    _, first, alike = np.unique(
        np.packbits(counts.masks[used], axis=1), axis=0, return_index=True, return_inverse=True
    )
    return replace(
        counts,
        masks=counts.masks[used[first]],
        mask=alike.reshape(-1)[mask],
        home=counts.home[~fixed],
        revenue=counts.revenue[~fixed],
        limits=np.where(counts.limits == UNLIMITED, UNLIMITED, counts.limits - here),
    )


@dataclass(eq=False)
class _Layout:
    """The program and the numbers of its columns and rows."""

    counts: Counts
    integer: bool
    program: Program = field(default_factory=Program)

    def __post_init__(self) -> None:
        counts = self.counts
        self._limited = np.flatnonzero(counts.limits != UNLIMITED)
        self._total = int(counts.revenue.sum()) + sum(int(each.revenue.max()) for each in counts.groups)
        self._slots = self._limit_rows()
        self._caps = {name: self._cap_row(cap) for name, cap in self._wanted_caps().items()}
        self._slack = self._slack_columns()
        self._put_singles()
        for group in counts.groups:
            self._put_group(group)

    def solved(self, stop: Callable[[], bool]) -> Solved:
        """Solve the program."""
        return self.program.solver(Limits(_NODES, _SECONDS)).run(stop)

    def excess(self, values: Floats) -> float:
        """Return by how much limits and caps are exceeded."""
        return float(values[self._slack].sum())

    def prices(self, solved: Solved) -> tuple[Floats, float, float]:
        """Return the price of a place at each CPM (m,), of a moved partner and of moved revenue."""
        slot = np.zeros(len(self.counts.limits))
        slot[self._limited] = np.maximum(-solved.row_prices[self._slots], 0.0)
        tolls = [
            max(-float(solved.row_prices[self._caps[name]][0]), 0.0) if name in self._caps else 0.0
            for name in ("partners", "revenue")
        ]
        return slot, tolls[0], tolls[1]

    def scaled(self, revenue: Ints) -> Ints:
        """Return revenue in units coarse enough for a solver, rounded in favour of the plan."""
        return revenue // max(self._total // _FINEST_REVENUE, 1)

    def _wanted_caps(self) -> dict[str, int]:
        counts, unit = self.counts, max(self._total // _FINEST_REVENUE, 1)
        caps = {} if counts.move_cap is None else {"partners": counts.move_cap}
        return caps if counts.revenue_cap is None else {**caps, "revenue": -(-counts.revenue_cap // unit)}

    def _limit_rows(self) -> Ints:
        counts = self.counts
        at_home = counts.home[counts.home != UNASSIGNED]
        here = np.bincount(at_home, minlength=len(counts.limits))
        room = (counts.limits - here)[self._limited].astype(float)
        return self.program.add_rows(np.full(len(room), -np.inf), room)

    def _cap_row(self, cap: int) -> Ints:
        return self.program.add_rows(np.array([-np.inf]), np.array([float(cap)]))

    def _slack_columns(self) -> Ints:
        rows = np.concatenate([self._slots, *self._caps.values()]).astype(np.int64)
        slack = self.program.add_columns(np.ones(len(rows)))
        self.program.put(rows, slack, -1.0)
        return slack

    def _put_singles(self) -> None:
        """One column a kind of item for what leaves its home, one row a mask, columns for what arrives."""
        counts, program = self.counts, self.program
        mask, home, revenue, number, stays = self._kinds()
        pools, pool = np.unique(mask, return_inverse=True)
        rows = program.add_rows(np.zeros(len(pools)), np.zeros(len(pools)))
        for forced in (False, True):
            of = np.flatnonzero(stays != forced)
            out = program.add_columns(np.zeros(len(of)), integer=self.integer)
            most = program.add_rows(number[of] * forced, number[of])
            program.put(most, out, 1.0)
            program.put(rows[pool[of]], out, -1.0)
            self._put_leaving(out, home[of], revenue[of])
        self._put_arriving(rows, counts.masks[pools])

    def _kinds(self) -> tuple[Ints, Ints, Ints, Floats, Flags]:
        """Return mask, home, revenue, number and whether they may stay of items that are alike."""
        counts = self.counts
        revenue = counts.revenue if counts.revenue_cap is not None else np.zeros(len(counts.mask), np.int64)
        keys = np.column_stack([counts.mask, counts.home, revenue])
        kinds, first, number = np.unique(keys, axis=0, return_index=True, return_counts=True)
        return kinds[:, 0], kinds[:, 1], kinds[:, 2], number.astype(float), counts.stays[first]

    def _put_leaving(self, out: Ints, home: Ints, revenue: Ints) -> None:
        leaves = home != UNASSIGNED
        frees = leaves & (self.counts.limits[home] != UNLIMITED)
        self.program.put(self._slot_of(home[frees]), out[frees], -1.0)
        if "partners" in self._caps:
            self._put_cap("partners", out[leaves], np.ones(int(leaves.sum())))
        if "revenue" in self._caps:
            self._put_cap("revenue", out[leaves], self.scaled(revenue[leaves]).astype(float))

    def _put_arriving(self, rows: Ints, masks: Flags) -> None:
        limited = masks[:, self._limited]
        row, place = np.nonzero(limited)
        arriving = self.program.add_columns(np.zeros(len(row)), integer=self.integer)
        self.program.put(rows[row], arriving, 1.0)
        self.program.put(self._slots[place], arriving, 1.0)
        free = np.flatnonzero(masks.sum(axis=1) > limited.sum(axis=1))
        self.program.put(rows[free], self.program.add_columns(np.zeros(len(free))), 1.0)

    def _put_group(self, group: Group) -> None:
        cpms = np.flatnonzero(group.mask)
        row = self.program.add_rows(np.ones(1), np.ones(1))
        chosen = self.program.add_columns(np.zeros(len(cpms)), 0.0, 1.0, integer=self.integer)
        self.program.put(np.repeat(row, len(cpms)), chosen, 1.0)
        limited = self.counts.limits[cpms] != UNLIMITED
        self.program.put(self._slot_of(cpms[limited]), chosen[limited], float(group.size))
        if "partners" in self._caps:
            self._put_cap("partners", chosen, group.moved[cpms].astype(float))
        if "revenue" in self._caps:
            self._put_cap("revenue", chosen, self.scaled(group.revenue[cpms]).astype(float))

    def _put_cap(self, name: str, columns: Ints, values: Floats) -> None:
        self.program.put(np.repeat(self._caps[name], len(columns)), columns, values)

    def _slot_of(self, cpms: Ints) -> Ints:
        return self._slots[np.searchsorted(self._limited, cpms)]
