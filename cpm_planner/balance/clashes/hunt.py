"""Finding clashes and the cheapest set of demands to leave out, each round with all clashes known so far.

A round tries the plan without the demands left out so far. What clashes then is narrowed down, first
partners whom nobody may have, one by one, then limits and caps over those partners that make them tight.
Every clash is a condition: one of its demands has to go, or, where a demand left out was a lock that had
excused a partner from matching, that lock has to stay. The cheapest choice that meets all conditions is left
out in the next round; when nothing clashes any more, no cheaper choice exists.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from cpm_planner.balance.clashes.demands import (
    Class,
    Flags,
    broken,
    can_be_met,
    classes,
    crowded,
    domains,
    locked,
    only,
)
from cpm_planner.balance.clashes.layout import Ints, Table
from cpm_planner.balance.clashes.narrowing import irreducible, smallest_found, without_kinds
from cpm_planner.balance.core.cover import Condition, cheapest_choice
from cpm_planner.model.errors import CancelledError

_NARROWING_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Found:
    """Numbers of demands that clash, and the atoms that show it."""

    numbers: tuple[int, ...]
    atoms: frozenset[int]
    is_irreducible: bool = True


@dataclass(eq=False)
class Hunt:
    """What is known of the clashes of one table."""

    table: Table
    cost: Sequence[int]
    """What leaving out each demand costs."""
    stop: Callable[[], bool]
    seconds: float
    began: float = field(default_factory=time.perf_counter)
    clashes: dict[tuple[int, ...], Found] = field(default_factory=dict)
    conditions: list[Condition] = field(default_factory=list)

    @property
    def all(self) -> Flags:
        """Every demand chosen."""
        return np.ones(len(self.cost), dtype=bool)

    def is_late(self, share: float = 1.0) -> bool:
        """Whether a share of the time is over."""
        return time.perf_counter() - self.began >= share * self.seconds

    def is_met(self, table: Table, active: Flags, excused: Flags | None = None) -> bool:
        """Whether these demands can be met; without ``excused`` only locks among them excuse.

        Raises:
            CancelledError: it was asked to stop.
        """
        kept = locked(table, active) if excused is None else excused
        is_met = can_be_met(table, active, kept, self.stop)
        if self.stop():
            raise CancelledError
        return is_met

    def cheapest(self, fixed: Mapping[int, bool], rounds: int) -> tuple[int, ...] | None:
        """Give the cheapest demands to leave out; ``fixed`` says of some whether they go.

        None where it is impossible, or where rounds or time are too few.

        Raises:
            CancelledError: it was asked to stop.
        """
        for _ in range(rounds):
            out = self._chosen(fixed)
            if out is None:
                return None
            active = self.all
            active[list(out)] = False
            fresh = self._clashing(active)
            if not fresh:
                return out
            for found in fresh:
                self._note(found, out)
            if self.is_late():
                return None
        return None

    def enough(self) -> tuple[int, ...] | None:
        """Give demands to leave out none of which can stay, cheap ones rather than dear ones; None when late.

        Raises:
            CancelledError: it was asked to stop.
        """
        numbers = sorted(range(len(self.cost)), key=lambda number: (self.cost[number], number))
        excused = locked(self.table, self.all)

        def is_met_without(left: Sequence[int]) -> bool:
            active = self.all
            active[list(left)] = False
            return self.is_met(self.table, active, excused)

        found, is_sure = irreducible(numbers, is_met_without, self.is_late)
        return found if is_sure else None

    def _chosen(self, fixed: Mapping[int, bool]) -> tuple[int, ...] | None:
        if not self.conditions:
            return tuple(number for number, goes in fixed.items() if goes)
        chosen = cheapest_choice(self.conditions, dict(enumerate(self.cost)), fixed, self.stop)
        return None if chosen is None else tuple(chosen)

    def _note(self, found: Found, out: Sequence[int]) -> None:
        excusing = frozenset(self._locks_at(found.atoms)) & frozenset(out)
        self.conditions.append((frozenset(found.numbers), excusing))
        if not excusing:
            self.clashes[found.numbers] = found

    def _locks_at(self, atoms: frozenset[int]) -> Iterator[int]:
        for number, atom, _ in self.table.locks.tolist():
            if atom in atoms:
                yield number
        homes = {int(self.table.home[atom]) for atom in atoms}
        for number, (cpm,) in zip(
            self.table.locked_cpm_demand.tolist(), self.table.locked_cpms.tolist(), strict=True
        ):
            if cpm in homes:
                yield number

    def _clashing(self, active: Flags) -> list[Found]:
        """Narrow down what clashes among the chosen demands; empty when nothing does."""
        excused = locked(self.table, active)
        together = classes(self.table, active)
        homeless = broken(self.table, domains(self.table, active, excused), together)
        if homeless:
            return list(self._without_cpm(homeless, active, excused))
        if self.is_met(self.table, active, excused):
            return []
        return [self._too_tight(active, excused)]

    def _without_cpm(self, homeless: Sequence[Class], active: Flags, excused: Flags) -> Iterator[Found]:
        """Narrow down for each group of atoms; what demands about nobody in particular do is told once."""
        told: set[int] = set()
        gathered: dict[tuple[tuple[int, ...], bool], set[int]] = {}
        for atoms in homeless:
            if told.issuperset(atoms):
                continue
            if self.stop():
                raise CancelledError
            question = self._question(only(self.table, atoms), active, excused[list(atoms)])
            numbers, is_sure = smallest_found(*question, self._is_narrowed)
            general = self._general(numbers)
            _, clash_anywhere = self._question(self.table, active, excused)
            showing = set(atoms)
            if general and clash_anywhere(general):
                numbers, is_sure = irreducible(general, clash_anywhere, self._is_narrowed)
                each = _homeless(self.table, _flags(numbers, len(active)), excused)
                showing = {atom for group in each for atom in group}
            told |= showing
            gathered.setdefault((numbers, is_sure), set()).update(showing)
        return (Found(found, frozenset(atoms), is_sure) for (found, is_sure), atoms in gathered.items())

    def _question(
        self, table: Table, active: Flags, excused: Flags
    ) -> tuple[list[int], Callable[[Sequence[int]], bool]]:
        """Give the demands about a table's atoms, and whether some of them leave one without a CPM."""

        def clash(chosen: Sequence[int]) -> bool:
            return bool(_homeless(table, _flags(chosen, len(active)), excused))

        return [number for kind in _concerning(table, active) for number in kind], clash

    def _general(self, numbers: Sequence[int]) -> list[int]:
        """Give the demands among these that name no partner."""
        table = self.table
        general = {*table.language.tolist(), *table.region.tolist(), *table.locked_cpm_demand.tolist()}
        return [number for number in numbers if number in general]

    def _too_tight(self, active: Flags, excused: Flags) -> Found:
        """Narrow down limits and caps: over the atoms that make them tight first, then over all."""
        atoms = crowded(self.table, active, excused, self.stop)
        part, kept = self._part(atoms.tolist())
        if not len(atoms) or self.is_met(part, active, excused[kept]):
            part, kept = self._part(range(len(self.table.kind)))

        def clash(chosen: Sequence[int]) -> bool:
            return not self.is_met(part, _flags(chosen, len(active)), excused[kept])

        def clash_in_all(chosen: Sequence[int]) -> bool:
            return not self.is_met(self.table, _flags(chosen, len(active)), excused)

        wanted = without_kinds(_concerning(part, active), clash)
        numbers, is_sure = irreducible(wanted, clash, self._is_narrowed)
        if is_sure and not self._is_needed(numbers, clash_in_all):
            numbers, is_sure = irreducible(numbers, clash_in_all, self._is_narrowed)
        return Found(numbers, frozenset(kept.tolist()), is_sure)

    def _is_narrowed(self) -> bool:
        """Whether to leave clashes as they are, so that there is time for ways out."""
        return self.is_late(_NARROWING_SHARE)

    def _is_needed(self, numbers: Sequence[int], clash: Callable[[Sequence[int]], bool]) -> bool:
        """Whether each is known to be needed."""
        return not any(
            self._is_narrowed() or clash([each for each in numbers if each != left]) for left in numbers
        )

    def _part(self, atoms: Iterable[int]) -> tuple[Table, Ints]:
        kept = np.array(sorted(atoms), dtype=np.int64)
        return only(self.table, kept.tolist()), kept


def _homeless(table: Table, active: Flags, excused: Flags) -> list[Class]:
    return broken(table, domains(table, active, excused), classes(table, active))


def _concerning(table: Table, active: Flags) -> list[list[int]]:
    """Numbers of the chosen demands that say anything about the table's atoms, by kind; caps first."""
    caps = [number for number, _ in (*table.move_caps, *table.revenue_caps)]
    wide = [*table.language, *table.region]
    about_one = [*table.must[:, 0], *table.must_not[:, 0], *(n for n, own in table.together if len(own) > 1)]
    locks = [*table.locks[:, 0], *table.locked_cpm_demand]
    kinds = (caps, table.at_most[:, 0], wide, about_one, locks)
    return [[number for number in dict.fromkeys(map(int, kind)) if active[number]] for kind in kinds]


def _flags(numbers: Iterable[int], count: int) -> Flags:
    flags = np.zeros(count, dtype=bool)
    flags[list(numbers)] = True
    return flags
