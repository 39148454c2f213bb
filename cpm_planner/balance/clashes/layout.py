"""A plan's placements and firm rules as arrays, so that any choice of rules can be tried quickly."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from cpm_planner.balance.clashes.demand import AskedCap, Demand
from cpm_planner.balance.core.problem import UNASSIGNED
from cpm_planner.balance.eligibility import by_cpm
from cpm_planner.balance.items import Item, items_of
from cpm_planner.balance.moves import is_at_home, speaks
from cpm_planner.model.ids import PartnerId
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
from cpm_planner.workload.arrays import SHARED
from cpm_planner.workload.figures import Figures

Flags = NDArray[np.bool_]
Ints = NDArray[np.int64]
T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Table:
    """Atoms (whole partners, or parts of split ones), kinds of atoms that are alike, and demands by number.

    `locks`, `must` and `must_not` have rows (demand, atom, cpm), `at_most` (demand, cpm or -1: all, limit).
    """

    items: tuple[Item, ...]
    cpms: int
    able: Flags
    """(kinds, cpms): fits, and has hours."""
    speaks: Flags
    at_home: Flags
    kind: Ints
    """(atoms,)"""
    home: Ints
    """(atoms,): CPM row who has it now, -1 for nobody."""
    revenue: Ints
    is_primary: Flags
    atoms_of: dict[int, tuple[int, ...]]
    """Atoms of each partner row."""
    language: Ints
    """Numbers of the demands that languages match."""
    region: Ints
    locked_cpm_demand: Ints
    locked_cpms: Ints
    """(locked CPMs, 1): CPM row of each of these demands."""
    locks: Ints
    must: Ints
    must_not: Ints
    together: tuple[tuple[int, frozenset[int]], ...]
    at_most: Ints
    move_caps: tuple[tuple[int, int], ...]
    revenue_caps: tuple[tuple[int, int], ...]


def table_of(figures: Figures, demands: Sequence[Demand]) -> Table:
    """Lay out a plan and what is demanded of it."""
    apart = {key: rule for key, rule in figures.plan.rules.items() if not isinstance(rule, KeepTogether)}
    items = items_of(replace(figures, plan=replace(figures.plan, rules=apart)))
    index = figures.arrays.partners.index
    partner = np.array([index[item.partners[0]] for item in items], dtype=np.int64)
    first_part = np.array([item.parts[0] for item in items], dtype=np.int64)
    home = figures.arrays.assignments.doer[first_part, partner] if items else np.zeros(0, dtype=np.int64)
    is_primary = np.array([item.is_primary for item in items], dtype=bool)
    atoms_of: dict[int, tuple[int, ...]] = {}
    for atom, row in enumerate(partner.tolist()):
        atoms_of[row] = (*atoms_of.get(row, ()), atom)
    return Table(
        items=items,
        cpms=len(figures.plan.cpms),
        **_kinds(figures, items),
        home=np.where(home < len(figures.plan.cpms), home, UNASSIGNED),
        revenue=np.maximum(figures.arrays.partners.revenue[partner], 0) * is_primary,
        is_primary=is_primary,
        atoms_of=atoms_of,
        **_demands(figures, demands, atoms_of, is_primary),
    )


def _kinds(figures: Figures, items: Sequence[Item]) -> dict[str, Any]:
    """Number the combinations of models, language and region, and say who is able for each."""
    numbers: dict[tuple[tuple[int, ...], str, str], int] = {}
    kind = [numbers.setdefault(_likeness(figures, item), len(numbers)) for item in items]
    arrays, cpms = figures.arrays, len(figures.plan.cpms)
    fits, has_hours = arrays.catalogue.fit > 0, figures.available > 0
    speaking, near = by_cpm(figures, speaks), by_cpm(figures, is_at_home)
    able = [has_hours & np.logical_and.reduce(fits[list(parts)])[arrays.cpms.role] for parts, _, _ in numbers]
    shape = len(numbers), cpms
    return {
        "kind": np.array(kind, dtype=np.int64),
        "able": np.array(able, dtype=bool).reshape(shape),
        "speaks": np.array([speaking(word) for _, word, _ in numbers], dtype=bool).reshape(
            len(numbers), cpms
        ),
        "at_home": np.array([near(word) for _, _, word in numbers], dtype=bool).reshape(shape),
    }


def _likeness(figures: Figures, item: Item) -> tuple[tuple[int, ...], str, str]:
    partner = figures.plan.partners[item.partners[0]]
    weights = partner.mix.sell_to, partner.mix.sell_through, partner.mix.sell_with
    parts = tuple(part for part in item.parts if part != SHARED and weights[part - 1])
    return parts, partner.language, partner.region


def _demands(
    figures: Figures, demands: Sequence[Demand], atoms_of: dict[int, tuple[int, ...]], is_primary: Flags
) -> dict[str, Any]:
    partner_row, cpm_row = figures.arrays.partners.index, figures.arrays.cpms.index
    rules = [(number, each.rule) for number, each in enumerate(demands)]

    def atoms(key: PartnerId) -> tuple[int, ...]:
        return atoms_of.get(partner_row[key], ())

    locked_cpms = _of(rules, LockCpm)
    return {
        "language": _numbers(number for number, _ in _of(rules, LanguageMustMatch)),
        "region": _numbers(number for number, _ in _of(rules, RegionMustMatch)),
        "locked_cpm_demand": _numbers(number for number, _ in locked_cpms),
        "locked_cpms": _numbers(cpm_row[rule.cpm] for _, rule in locked_cpms).reshape(-1, 1),
        "locks": _triples(
            (number, atom, UNASSIGNED)
            for number, rule in _of(rules, LockPartner)
            for atom in atoms(rule.partner)
        ),
        "must": _triples(
            (number, atom, cpm_row[rule.cpm])
            for number, rule in _of(rules, MustHave)
            for atom in atoms(rule.partner)
            if is_primary[atom]
        ),
        "must_not": _triples(
            (number, atom, cpm_row[rule.cpm])
            for number, rule in _of(rules, MustNotHave)
            for atom in atoms(rule.partner)
        ),
        "together": tuple(
            (number, frozenset(partner_row[key] for key in rule.partners) & atoms_of.keys())
            for number, rule in _of(rules, KeepTogether)
        ),
        **_limits(figures, rules),
    }


def with_limits(table: Table, figures: Figures, demands: Sequence[Demand]) -> Table:
    """Give the table with other limits and caps; the demands are the same in all else."""
    return replace(table, **_limits(figures, [(number, each.rule) for number, each in enumerate(demands)]))


def with_locks(table: Table, first: int, atoms: Sequence[int]) -> Table:
    """Give the table with one more lock an atom, numbered from ``first``."""
    more = [(first + row, atom, UNASSIGNED) for row, atom in enumerate(atoms)]
    return replace(table, locks=np.concatenate([table.locks, _triples(more)]))


def _limits(figures: Figures, rules: Sequence[tuple[int, Rule | AskedCap]]) -> dict[str, Any]:
    row = figures.arrays.cpms.index
    assigned = len(figures.plan.assignments)
    total = int(np.maximum(figures.arrays.partners.revenue, 0).sum())
    asked = [(number, _asked(rule, assigned)) for number, rule in _of(rules, AskedCap)]
    share = [
        (number, assigned * rule.partner_percent // 100)
        for number, rule in _of(rules, MoveCap)
        if rule.partner_percent is not None
    ]
    revenue = [
        (number, total * rule.revenue_percent // 100)
        for number, rule in _of(rules, MoveCap)
        if rule.revenue_percent is not None
    ]
    at_most = _triples(
        (number, UNASSIGNED if rule.cpm is None else row[rule.cpm], rule.limit)
        for number, rule in _of(rules, AtMostPartners)
    )
    return {"at_most": at_most, "move_caps": (*asked, *share), "revenue_caps": tuple(revenue)}


def _asked(cap: AskedCap, assigned: int) -> int:
    return assigned * cap.limit // 100 if cap.is_percent else cap.limit


def _of(rules: Iterable[tuple[int, Rule | AskedCap]], kind: type[T]) -> list[tuple[int, T]]:
    return [(number, rule) for number, rule in rules if isinstance(rule, kind)]


def _numbers(values: Iterable[int]) -> Ints:
    return np.array(list(values), dtype=np.int64)


def _triples(values: Iterable[tuple[int, int, int]]) -> Ints:
    return np.array(list(values), dtype=np.int64).reshape(-1, 3)
