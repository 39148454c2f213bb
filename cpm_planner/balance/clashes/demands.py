"""What the firm rules demand of each placement, laid out so that any choice of rules is tried quickly.

Placed are whole partners and the parts of split ones (:mod:`cpm_planner.balance.items`, groups aside), each
with home, the CPM who has it now. A choice of rules is a row of flags, one a demand: the plan's rules in
their order, then the limits the request asks for. Who may have what:

- fit above 0 for every model of the part, and a CPM with hours in the month: these are circumstances, not
  rules. Where they alone leave nobody, the partner stays at home.
- region and language where a rule says so; not at a locked CPM it is not with already;
- a locked partner, or one whose CPM is locked, has its home and nobody else, whatever its fit, region and
  language: a lock means "keep as is". It does not win over must have, must not have and keep together;
- must have and keep together (the part with the shared work), must not have (every part).

Partners who are with somebody, or must be with somebody, need a CPM; others may stay with nobody. A part of
a split partner counts like a partner at its CPM and when it moves; of partners kept together those count as
moved that were with somebody else.

*Excused* is what a lock keeps somewhere: it may stay there whatever fit, region and language say, even in
choices of rules without the lock. So leaving out a rule never makes anything harder.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from cpm_planner.balance.clashes.layout import Table
from cpm_planner.balance.core.counts import Counts, Group, is_placeable, pressing
from cpm_planner.balance.core.problem import UNASSIGNED, UNLIMITED

Flags = NDArray[np.bool_]
Ints = NDArray[np.int64]
Class = tuple[int, ...]
"""Atoms that go to one CPM."""


def never() -> bool:
    """Do not stop."""
    return False


@dataclass(frozen=True, eq=False)
class Domains:
    """Who may have what under one choice of rules: a mask for each atom, and who may stay with nobody."""

    masks: Flags
    mask: Ints
    optional: Flags

    def of(self, atoms: Class) -> Flags:
        """Who may have all of these."""
        all_may: Flags = np.logical_and.reduce(self.masks[self.mask[list(atoms)]], axis=0)
        return all_may


def domains(table: Table, active: Flags, excused: Flags) -> Domains:
    """Lay out who may have each atom under the chosen demands."""
    closed = np.zeros(table.cpms, dtype=bool)
    closed[table.locked_cpms[active[table.locked_cpm_demand], 0]] = True
    matching = np.ones_like(table.able)
    matching &= table.speaks if active[table.language].any() else True
    matching &= table.at_home if active[table.region].any() else True
    matching &= ~closed
    rows = matching & table.able
    held = locked(table, active)
    helpless = ~np.logical_or.reduce(table.able, axis=1)[table.kind]
    must, must_not = (_chosen(each, active) for each in (table.must, table.must_not))
    special = held | excused | helpless
    special[must[:, 1]] = special[must_not[:, 1]] = True
    own = np.flatnonzero(special)
    place = np.full(len(table.kind), -1)
    place[own] = np.arange(len(own))
    masks = np.concatenate([rows, rows[table.kind[own]]])
    single = masks[len(rows) :]
    _allow_home(single, table, own, helpless & ~held, matching)
    _allow_home(single, table, own, excused & ~held, None)
    single[held[own]] = False
    _allow_home(single, table, own, held, None)
    for _, atom, cpm in must:
        single[place[atom]] &= np.arange(table.cpms) == cpm
    single[place[must_not[:, 1]], must_not[:, 2]] = False
    mask = np.where(special, place + len(rows), table.kind)
    optional = table.home == UNASSIGNED
    optional[must[:, 1]] = False
    return Domains(masks, mask, optional)


def locked(table: Table, active: Flags) -> Flags:
    """Which atoms a chosen lock keeps at home."""
    closed = np.zeros(table.cpms + 1, dtype=bool)
    closed[table.locked_cpms[active[table.locked_cpm_demand], 0]] = True
    held: Flags = closed[table.home]
    held[_chosen(table.locks, active)[:, 1]] = True
    return held


def classes(table: Table, active: Flags) -> list[Class]:
    """Atoms with the shared work of partners that chosen rules keep together, two partners or more."""
    groups: list[set[int]] = []
    for demand, partners in table.together:
        if active[demand]:
            touched = [group for group in groups if group & partners]
            groups = [group for group in groups if not group & partners]
            groups.append(set(partners).union(*touched))
    return [
        tuple(sorted(atom for partner in group for atom in table.atoms_of[partner] if table.is_primary[atom]))
        for group in groups
        if len(group) > 1
    ]


def broken(table: Table, found: Domains, together: Sequence[Class]) -> list[Class]:
    """Atoms, or groups of them, that nobody may have although somebody must."""
    grouped = np.zeros(len(table.kind), dtype=bool)
    for group in together:
        grouped[list(group)] = True
    homeless = ~np.logical_or.reduce(found.masks, axis=1)[found.mask] & ~found.optional & ~grouped
    torn = [
        group for group in together if not found.optional[list(group)].all() and not found.of(group).any()
    ]
    return [(int(atom),) for atom in np.flatnonzero(homeless)] + torn


def counts(table: Table, active: Flags, found: Domains, together: Sequence[Class]) -> tuple[Counts, Ints]:
    """Lay out limits and caps for what needs a CPM; beside it the atoms of the single items."""
    needed = ~found.optional
    for group in together:
        needed[list(group)] = False
    single = np.flatnonzero(needed)
    groups = tuple(_group(table, found, group) for group in together if not found.optional[list(group)].all())
    move_cap, revenue_cap = _caps(table, active)
    laid_out = Counts(
        masks=found.masks,
        mask=found.mask[single],
        home=table.home[single],
        revenue=table.revenue[single],
        groups=groups,
        limits=_limits(table, active),
        move_cap=move_cap,
        revenue_cap=revenue_cap,
    )
    return laid_out, single


def can_be_met(table: Table, active: Flags, excused: Flags, stop: Callable[[], bool] = never) -> bool:
    """Whether everything can be placed under the chosen demands."""
    found, together = domains(table, active, excused), classes(table, active)
    if broken(table, found, together):
        return False
    return is_placeable(counts(table, active, found, together)[0], stop)


def crowded(table: Table, active: Flags, excused: Flags, stop: Callable[[], bool] = never) -> Ints:
    """Atoms that make limits and caps too tight together; empty where the relaxation does not see it."""
    found, together = domains(table, active, excused), classes(table, active)
    laid_out, single = counts(table, active, found, together)
    items, groups = pressing(laid_out, stop)
    placed = [group for group in together if not found.optional[list(group)].all()]
    return np.array(
        sorted([*single[items].tolist(), *(atom for row in groups for atom in placed[row])]), dtype=np.int64
    )


def _chosen(triples: Ints, active: Flags) -> Ints:
    return triples[active[triples[:, 0]]]


def _allow_home(single: Flags, table: Table, own: Ints, wanted: Flags, matching: Flags | None) -> None:
    at = np.flatnonzero(wanted[own] & (table.home[own] != UNASSIGNED))
    home = table.home[own[at]]
    single[at, home] |= True if matching is None else matching[table.kind[own[at]], home]


def _group(table: Table, found: Domains, atoms: Class) -> Group:
    """Count each partner as moved that was with somebody else."""
    assigned = [atom for atom in atoms if table.home[atom] != UNASSIGNED]
    home, revenue = table.home[assigned], table.revenue[assigned]
    staying = np.bincount(home, minlength=table.cpms)
    kept = np.bincount(home, weights=revenue, minlength=table.cpms).astype(np.int64)
    return Group(found.of(atoms), len(atoms), len(assigned) - staying, int(revenue.sum()) - kept)


def _limits(table: Table, active: Flags) -> Ints:
    limits = np.full(table.cpms, np.iinfo(np.int64).max)
    for _, cpm, limit in table.at_most[active[table.at_most[:, 0]]]:
        at = slice(None) if cpm == UNASSIGNED else int(cpm)
        limits[at] = np.minimum(limits[at], limit)
    return np.where(limits == np.iinfo(np.int64).max, UNLIMITED, limits)


def _caps(table: Table, active: Flags) -> tuple[int | None, int | None]:
    return _least(table.move_caps, active), _least(table.revenue_caps, active)


def _least(caps: Iterable[tuple[int, int]], active: Flags) -> int | None:
    return min((cap for demand, cap in caps if active[demand]), default=None)


def only(table: Table, atoms: Iterable[int]) -> Table:
    """Give the table of a few atoms, with all demands under their numbers."""
    kept = np.array(sorted(atoms), dtype=np.int64)
    number = np.full(len(table.kind), -1)
    number[kept] = np.arange(len(kept))
    kinds, kind = np.unique(table.kind[kept], return_inverse=True)

    def cut(triples: Ints) -> Ints:
        inside = triples[number[triples[:, 1]] >= 0]
        return np.column_stack([inside[:, 0], number[inside[:, 1]], inside[:, 2]])

    atoms_of = {
        partner: tuple(int(number[atom]) for atom in own if number[atom] >= 0)
        for partner, own in table.atoms_of.items()
        if any(number[atom] >= 0 for atom in own)
    }
    return replace(
        table,
        able=table.able[kinds],
        speaks=table.speaks[kinds],
        at_home=table.at_home[kinds],
        kind=kind,
        home=table.home[kept],
        revenue=table.revenue[kept],
        is_primary=table.is_primary[kept],
        locks=cut(table.locks),
        must=cut(table.must),
        must_not=cut(table.must_not),
        atoms_of=atoms_of,
        together=tuple((demand, own & atoms_of.keys()) for demand, own in table.together),
    )
