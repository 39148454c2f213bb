"""Ways out of clashes, each tried out: what to leave out, how far to raise a limit, whom to lock."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

import numpy as np

from cpm_planner.balance.clashes.demand import AskedCap, Change, Demand, WayOut
from cpm_planner.balance.clashes.hunt import Found, Hunt
from cpm_planner.balance.clashes.layout import Flags, with_limits, with_locks
from cpm_planner.balance.core.problem import UNASSIGNED
from cpm_planner.model.rule import (
    AtMostPartners,
    KeepTogether,
    LanguageMustMatch,
    LockCpm,
    LockPartner,
    MoveCap,
    MustHave,
    MustNotHave,
    RegionMustMatch,
    Rule,
)
from cpm_planner.workload.figures import Figures

COSTS: Final[dict[type, int]] = {
    AskedCap: 1,
    AtMostPartners: 1,
    MoveCap: 1,
    LockPartner: 2,
    MustHave: 2,
    MustNotHave: 2,
    KeepTogether: 3,
    LockCpm: 5,
    LanguageMustMatch: 20,
    RegionMustMatch: 20,
}
"""What changing each kind of demand costs, by how many partners it concerns; a starting guess.

Limits come first, as they need only be raised.
"""

BEST_ROUNDS: Final = 40
OTHER_ROUNDS: Final = 4
"""Rounds that look for the cheapest way out, and for others."""

MOST_LOCKED: Final = 10
"""Beyond so many partners, locking them is no way out but a plan of its own."""


@dataclass(frozen=True, eq=False)
class Outlets:
    """Makes ways out of what a hunt has found."""

    hunt: Hunt
    figures: Figures
    demands: Sequence[Demand]

    def all(self, smallest: Found, most: int) -> Iterator[WayOut]:
        """Give the cheapest way out, one by each demand of the smallest clash if it is small, and by locking.

        Raises:
            CancelledError: it was asked to stop.
        """
        best = self.hunt.cheapest({}, BEST_ROUNDS)
        if best is not None:
            yield replace(self._by_leaving_out(best), is_cheapest=True)
        else:
            yield from self._by_enough()
        for number in smallest.numbers if len(smallest.numbers) <= most else ():
            if self.hunt.is_late():
                return
            fixed = {each: each == number for each in smallest.numbers}
            out = self.hunt.cheapest(fixed, OTHER_ROUNDS)
            if out is not None and out != best:
                yield self._by_leaving_out(out)
        yield from self._by_locking(smallest)

    def _by_enough(self) -> Iterator[WayOut]:
        """Leave out what is enough, if it is enough where nobody but by a lock is excused."""
        out, active = self.hunt.enough(), self.hunt.all
        if out is None:
            return
        active[list(out)] = False
        if self.hunt.is_met(self.hunt.table, active):
            yield self._by_leaving_out(out)

    def _by_leaving_out(self, out: Sequence[int]) -> WayOut:
        """Raise limits as far as needed where that helps, leave out the rest."""
        now, active = list(self.demands), self.hunt.all
        active[list(out)] = False
        changes = []
        for number in out:
            raised = self._raised(number, now, active)
            changes.append(Change(self.demands[number], raised))
            if raised is not None:
                now[number] = replace(now[number], rule=raised)
                active[number] = True
        return WayOut(tuple(changes), sum(self.hunt.cost[number] for number in out))

    def _raised(self, number: int, now: Sequence[Demand], active: Flags) -> Rule | AskedCap | None:
        """Give the demand with the lowest higher limit that can be met; None where no limit helps."""
        with_it = active.copy()
        with_it[number] = True

        def is_met(rule: Rule | AskedCap) -> bool:
            tried = [replace(each, rule=rule) if row == number else each for row, each in enumerate(now)]
            return self.hunt.is_met(with_limits(self.hunt.table, self.figures, tried), with_it)

        for raised, low, high in _higher(now[number].rule, len(self.hunt.table.kind)):
            if is_met(raised(high)):
                return raised(_least(partial(_both, is_met, raised), low, high))
        return None

    def _by_locking(self, smallest: Found) -> Iterator[WayOut]:
        """Lock the partners whom a matching rule leaves without a CPM, if there are few."""
        table, count = self.hunt.table, len(self.demands)
        matching = {*table.language.tolist(), *table.region.tolist()}
        atoms = sorted(smallest.atoms)
        if matching.isdisjoint(smallest.numbers) or (table.home[atoms] == UNASSIGNED).any():
            return
        partners = dict.fromkeys(table.items[atom].partners[0] for atom in atoms)
        if len(partners) > MOST_LOCKED:
            return
        active = np.ones(count + len(atoms), dtype=bool)
        if self.hunt.is_met(with_locks(table, count, atoms), active):
            changes = tuple(Change(None, LockPartner(partner)) for partner in partners)
            yield WayOut(changes, COSTS[LockPartner] * len(partners))


def _higher(
    rule: Rule | AskedCap, partners: int
) -> Iterator[tuple[Callable[[int], Rule | AskedCap], int, int]]:
    """Say how the limits of a demand can be raised, one at a time: the demand by limit, and the range."""
    match rule:
        case AskedCap(limit, is_percent):
            yield (lambda value: replace(rule, limit=value)), limit, 100 if is_percent else partners
        case AtMostPartners(limit):
            yield (lambda value: replace(rule, limit=value)), limit, max(partners, limit)
        case MoveCap(by_partners, by_revenue):
            if by_partners is not None:
                yield (lambda value: replace(rule, partner_percent=value)), by_partners, 100
            if by_revenue is not None:
                yield (lambda value: replace(rule, revenue_percent=value)), by_revenue, 100


def _both(
    is_met: Callable[[Rule | AskedCap], bool], raised: Callable[[int], Rule | AskedCap], value: int
) -> bool:
    return is_met(raised(value))


def _least(holds: Callable[[int], bool], low: int, high: int) -> int:
    """Give the least value that holds; ``low`` does not hold, ``high`` does."""
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high
