"""What is placed as one: whole partners, partners to keep together, or the parts of a split hybrid.

Partners kept together share the primary CPM: what a split one of them has with a specialist is placed apart.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from cpm_planner.balance.core.problem import UNASSIGNED
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import KeepTogether
from cpm_planner.workload.arrays import PARTS, SHARED, Floats, Ints
from cpm_planner.workload.figures import Figures
from cpm_planner.workload.hours import PartnerWorkload, partner_workload

WHOLE_PARTNER = tuple(range(PARTS))


@dataclass(frozen=True, slots=True)
class Item:
    """Some parts of some partners that go to one CPM."""

    partners: tuple[PartnerId, ...]
    parts: tuple[int, ...] = WHOLE_PARTNER
    """Rows of the four parts of work, see :mod:`cpm_planner.workload.arrays`."""
    split: tuple[tuple[PartnerId, tuple[int, ...]], ...] = ()
    """Of partners kept together those that are split, with the parts that their primary CPM has."""

    def parts_of(self, key: PartnerId) -> tuple[int, ...]:
        """Give the parts of one of the partners that are in the item."""
        return dict(self.split).get(key, self.parts)

    @property
    def is_primary(self) -> bool:
        """Whether the item's CPM is the partners' primary one."""
        return SHARED in self.parts


def items_of(figures: Figures) -> tuple[Item, ...]:
    """List what can be placed; a partner whose assignment holds only later is left out."""
    plan, arrays = figures.plan, figures.arrays
    month = plan.assumptions.planning_month.ordinal
    settled = arrays.assignments.holds_from <= month
    free = [key for key, row in arrays.partners.index.items() if settled[row]]
    groups = kept_together(plan, frozenset(free))
    return tuple(_items(plan, free, groups, figures))


def kept_together(
    plan: Plan, among: frozenset[PartnerId] | None = None
) -> dict[PartnerId, tuple[PartnerId, ...]]:
    """Give each partner that a rule keeps together with others its whole group, overlapping rules merged.

    Where only some partners count, rules that overlap in others are not merged for that.
    """
    groups: list[set[PartnerId]] = []
    for rule in plan.rules.values():
        if isinstance(rule, KeepTogether):
            partners = rule.partners if among is None else rule.partners & among
            touched = [group for group in groups if group & partners]
            groups = [group for group in groups if not group & partners]
            groups.append(set(partners).union(*touched))
    return {key: tuple(sorted(group)) for group in groups for key in group}


def current_rows(figures: Figures, items: Iterable[Item]) -> Ints:
    """CPM row who has each item now, -1 for nobody, shape (items,); of a group's the most frequent."""
    index, doer, nobody = (
        figures.arrays.partners.index,
        figures.arrays.assignments.doer,
        len(figures.plan.cpms),
    )
    rows = []
    for item in items:
        holders = [int(doer[item.parts[0], index[key]]) for key in item.partners]
        holders = [row for row in holders if row < nobody]
        rows.append(max(holders, key=holders.count, default=UNASSIGNED))
    return np.array(rows, dtype=np.int64)


def homes(figures: Figures, items: Iterable[Item], key: PartnerId) -> Ints:
    """CPM row who has what is in each of some items of a partner, -1 for nobody, shape (items,)."""
    index, doer, nobody = (
        figures.arrays.partners.index[key],
        figures.arrays.assignments.doer,
        len(figures.plan.cpms),
    )
    rows = np.array([doer[item.parts[0], index] for item in items], dtype=np.int64)
    return np.where(rows < nobody, rows, UNASSIGNED)


def minutes_by_role(figures: Figures, items: Iterable[Item]) -> Ints:
    """Minutes a month each item needs of a CPM of each role type, shape (items, role types).

    The same formula and rounding as :mod:`cpm_planner.workload.load`; a fit of 0 counts undiminished.
    """
    return _by_role(figures, items, workload_of(figures).minutes)


def requests_by_role(figures: Figures, items: Iterable[Item]) -> Ints:
    """How many of the minutes in `minutes_by_role` requests take, shape (items, role types)."""
    return _by_role(figures, items, workload_of(figures).reactive)


def model_minutes_by_role(figures: Figures, items: Iterable[Item], work: Floats) -> Floats:
    """How many of the minutes in `minutes_by_role` each sales model takes, shape (items, role types, 3).

    ``work`` is that of all partners, (4, partners); shared work follows the models as in
    :func:`cpm_planner.workload.load.model_minutes`, that of partners without a mix is nobody's.
    """
    entries = _Entries(figures, items, work)
    roles = [
        [entries.summed(column) for column in _by_model(*entries.work, fit)]
        for fit in figures.arrays.catalogue.fit.T
    ]
    return np.array(roles).reshape(len(roles), PARTS - 1, entries.items).transpose(2, 0, 1)


def _by_role(figures: Figures, items: Iterable[Item], work: Floats) -> Ints:
    """Divide work (4, partners) by the fits of each role type and sum it up by item."""
    entries = _Entries(figures, items, work)
    roles = [entries.summed(_needed(*entries.work, fit)) for fit in figures.arrays.catalogue.fit.T]
    return np.array(roles).reshape(len(roles), entries.items).T.astype(np.int64)


class _Entries:
    """One entry for each partner of each item: work there (4, entries) and weights kept (3, entries)."""

    def __init__(self, figures: Figures, items: Iterable[Item], work: Floats) -> None:
        index, items = figures.arrays.partners.index, list(items)
        parts = [item.parts_of(key) for item in items for key in item.partners]
        partner = np.array([index[key] for item in items for key in item.partners], dtype=np.int64)
        does = np.array([[part in each for part in range(PARTS)] for each in parts]).reshape(-1, PARTS).T
        self.items = len(items)
        self._item = np.repeat(np.arange(len(items)), [len(item.partners) for item in items])
        self.work = work[:, partner] * does, figures.arrays.partners.weight[1:, partner] * does[1:]

    def summed(self, values: Floats) -> Floats:
        """Sum values of entries by item, (items,)."""
        return np.bincount(self._item, weights=values, minlength=self.items).astype(np.float64)


def workload_of(figures: Figures) -> PartnerWorkload:
    """Give the workload of every partner in the planning month."""
    assumptions, arrays = figures.plan.assumptions, figures.arrays
    month = assumptions.planning_month.ordinal
    return partner_workload(arrays.partners, arrays.catalogue, month, assumptions.onboarding_curve)


def _items(
    plan: Plan, free: list[PartnerId], groups: dict[PartnerId, tuple[PartnerId, ...]], figures: Figures
) -> Iterator[Item]:
    for key in free:
        group = groups.get(key, (key,))
        if len(group) > 1:
            if key == group[0]:
                yield from _of_group(plan, group, figures)
        else:
            yield from _of_partner(plan, key, figures)


def _of_group(plan: Plan, group: tuple[PartnerId, ...], figures: Figures) -> Iterator[Item]:
    """Give what the primary CPM has of all partners, then what specialists have of each."""
    items = {key: list(_of_partner(plan, key, figures)) for key in group}
    primary = {key: next(item.parts for item in own if item.is_primary) for key, own in items.items()}
    yield Item(group, split=tuple((key, own) for key, own in primary.items() if own != WHOLE_PARTNER))
    yield from (item for own in items.values() for item in own if not item.is_primary)


def _of_partner(plan: Plan, key: PartnerId, figures: Figures) -> Iterator[Item]:
    assignment = plan.assignments.get(key)
    if assignment is None or not assignment.is_split:
        yield Item((key,))
        return
    doer = figures.arrays.assignments.doer[:, figures.arrays.partners.index[key]]
    for row in dict.fromkeys(doer.tolist()):
        yield Item((key,), tuple(np.flatnonzero(doer == row).tolist()))


def _needed(minutes: Floats, kept: Floats, fit: Floats) -> Floats:
    """Whole minutes that work (4, entries) takes where the fit for its parts is this."""
    needed: Floats = _needed_by_part(minutes, kept, _inverse(fit)).sum(axis=0)
    return needed


def _by_model(minutes: Floats, kept: Floats, fit: Floats) -> Floats:
    """How many of them each model takes, (3, entries)."""
    inverse = _inverse(fit)
    needed, weight = _needed_by_part(minutes, kept, inverse), kept * inverse[1:, np.newaxis]
    total = weight.sum(axis=0)
    shared = np.divide(needed[SHARED], total, out=np.zeros(len(total)), where=total > 0)
    by_model: Floats = needed[1:] + weight * shared
    return by_model


def _needed_by_part(minutes: Floats, kept: Floats, inverse: Floats) -> Floats:
    needed, weight = minutes * inverse[:, np.newaxis], kept.sum(axis=0)
    shared = np.divide(kept.T @ inverse[1:], weight, out=np.ones(len(weight)), where=weight > 0)
    needed[SHARED] = minutes[SHARED] * shared
    return np.rint(needed, out=needed)


def _inverse(fit: Floats) -> Floats:
    """1 / fit; work of a fit of 0 counts undiminished."""
    return np.divide(1, fit, out=np.ones(PARTS), where=fit > 0)
