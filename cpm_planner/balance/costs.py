"""What a placement costs beside hours: relationships given up, handovers, distance, region, language, focus.

The cost of item i at CPM j is the sum over the item's partners p::

    c_ij = sum of  leaving_p          where p's CPM changes from somebody else to j
                 + TRAVEL * min(1, km_pj / FAR_KM)                          where both places are known
                 + OUT_OF_REGION      where p's region is none of j's home regions
                 + FOREIGN_LANGUAGE   where j does not speak p's language
                 + OUT_OF_FOCUS * (share of the item's models that are foreign to j)

    leaving_p = MOVE + REVENUE * rank_p * age_p + 2 * handover_p / 12

- rank_p: 0 to 1 by revenue among the plan's partners; 0 without revenue. Ranks, because one giant would
  otherwise make all other relationships look worthless.
- age_p: months the primary CPM has had the partner / SETTLED_MONTHS, at most 1. An unknown age counts as
  settled, so that no relationship is given up lightly only because the list has no dates.
- handover_p: minutes each of both CPMs spends on handing over, set by tier; as minutes a month over a year.
- km_pj: great circle, see :mod:`cpm_planner.balance.distance`; where a place is not known, the region alone
  counts.
- A model is foreign to j when the fit of j's role type for it is below HOME_FIT_PERCENT and it makes up less
  than PLAYED_SHARE of what j does now. This is about work that is new to somebody; how focused CPMs should be
  beside is asked for in :mod:`cpm_planner.balance.main_models`, which adds the term.

A unit of cost is worth one minute of spread over a whole role type (see the objective), so that a move has to
pay for itself. All weights are starting guesses.
"""

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from cpm_planner.balance.core.problem import UNASSIGNED
from cpm_planner.balance.distance import kilometres, unit_vectors
from cpm_planner.balance.eligibility import Mask, by_cpm
from cpm_planner.balance.items import Item
from cpm_planner.balance.main_models import FocusCosts
from cpm_planner.balance.moves import is_at_home, speaks
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.month import MONTHS_PER_YEAR, Month
from cpm_planner.workload.arrays import SHARED, Floats, Ints
from cpm_planner.workload.figures import Figures

MOVE: Final = 20
"""Cost of moving any partner."""
REVENUE: Final = 40
"""What moving the partner with the highest revenue and a settled relationship costs beside."""
SETTLED_MONTHS: Final = 36
"""Age from which a relationship is worth no more."""
TRAVEL: Final = 60
"""What a partner FAR_KM or more from its CPM costs, moved or not."""
FAR_KM: Final = 1_000
"""Distance beyond which it no longer matters how far."""
OUT_OF_REGION: Final = 60
"""What a partner outside its CPM's home regions costs, moved or not."""
FOREIGN_LANGUAGE: Final = 60
"""What a partner whose language its CPM does not speak costs, where the rules allow it at all."""
OUT_OF_FOCUS: Final = 30
"""What a partner all of whose models are foreign to its CPM costs."""
HOME_FIT_PERCENT: Final = 80
"""Fit from which a role type is at home in a sales model."""
PLAYED_SHARE: Final = 0.2
"""Share of a CPM's hours from which a model is nothing new to them."""


class Costs:
    """Costs of one plan's items."""

    def __init__(self, figures: Figures, focus: FocusCosts | None = None) -> None:
        """Work out what does not depend on the item: leaving, places, what each CPM is at home with."""
        plan, arrays = figures.plan, figures.arrays
        self._index, self._weight = arrays.partners.index, arrays.partners.weight[1:]
        self._cpms = len(plan.cpms)
        self._holder = arrays.assignments.doer[SHARED]
        self._leaving = _leaving(figures)
        self._region = _Words(
            [each.region for each in plan.partners.values()], by_cpm(figures, is_at_home), OUT_OF_REGION
        )
        self._language = _Words(
            [each.language for each in plan.partners.values()], by_cpm(figures, speaks), FOREIGN_LANGUAGE
        )
        self._places = unit_vectors(each.coordinates for each in plan.partners.values())
        self._is_placed = ~np.isnan(self._places[:, 0])
        bases = unit_vectors(each.coordinates for each in plan.cpms.values())
        self._based = np.flatnonzero(~np.isnan(bases[:, 0]))
        self._bases = bases[self._based]
        self._foreign = _foreign(figures)
        self._focus = focus

    def rows(self, items: Sequence[Item], current: Ints) -> Ints:
        """Cost of each of some items with every CPM, (items, cpms); ``current``: CPM rows who have them."""
        rows = np.array([self._index[key] for item in items for key in item.partners], dtype=np.int64)
        sizes = np.array([len(item.partners) for item in items], dtype=np.int64)
        parts = [item.parts_of(key) for item in items for key in item.partners]
        kinds = np.array([[part in kept for part in (1, 2, 3)] for kept in parts]).reshape(-1, 3)
        cost = _summed(self._staying(rows, kinds), sizes)
        self._add_leaving(cost, rows, sizes, current)
        if self._focus is not None:
            cost += self._focus.rows(items)
        return np.rint(cost, out=cost).astype(np.int64)

    def _add_leaving(self, cost: Floats, rows: Ints, sizes: Ints, current: Ints) -> None:
        """Add what partners cost who leave somebody; of a group each leaves its own CPM."""
        item = np.repeat(np.arange(len(sizes)), sizes)
        holder = np.where(sizes[item] == 1, current[item], self._holder[rows])
        held = np.flatnonzero((holder >= 0) & (holder < self._cpms) & (current[item] != UNASSIGNED))
        item, holder, leaving = item[held], holder[held], self._leaving[rows[held]]
        cost += np.bincount(item, leaving, len(sizes))[:, np.newaxis]
        np.subtract.at(cost, (item, holder), leaving)

    def _staying(self, rows: Ints, parts: Mask) -> Floats:
        """Cost of some partners with every CPM that no move takes away or adds to, shape (partners, cpms)."""
        kept = self._weight[:, rows].T * parts
        total = kept.sum(axis=1, keepdims=True)
        share = np.divide(kept, total, out=np.zeros(kept.shape), where=total > 0)
        cost: Floats = OUT_OF_FOCUS * (share @ self._foreign)
        cost += self._region.cost(rows)
        cost += self._language.cost(rows)
        self._add_travel(cost, rows)
        return cost

    def _add_travel(self, cost: Floats, rows: Ints) -> None:
        placed, based = np.flatnonzero(self._is_placed[rows]), self._based
        if len(placed) and len(based):
            away = kilometres(self._places[rows[placed]], self._bases)
            cost[np.ix_(placed, based)] += np.minimum(away * (TRAVEL / FAR_KM), TRAVEL)


def _summed(values: Floats, sizes: Ints) -> Floats:
    """Sum consecutive rows in groups of these sizes."""
    if len(values) == len(sizes):
        return values
    sums: Floats = np.add.reduceat(values, np.cumsum(sizes) - sizes, axis=0)
    return sums


class _Words:
    """What a word of the partners, such as the region, costs at CPMs who do not match it."""

    def __init__(self, words: Sequence[str], matches: Callable[[str], Mask], cost: int) -> None:
        number = {word: row for row, word in enumerate(dict.fromkeys(words))}
        self._number = np.array([number[word] for word in words], dtype=np.int64)
        self._cost = np.array([np.where(matches(word), 0.0, cost) for word in number])

    def cost(self, rows: Ints) -> Floats:
        """Cost of some partners at every CPM, shape (partners, cpms)."""
        costs: Floats = self._cost[self._number[rows]]
        return costs


def relationship_months(assignment: Assignment | None, month: Month) -> int | None:
    """Give the months the primary CPM has had a partner by ``month``; None where that is not known."""
    if assignment is None or assignment.since is None:
        return None
    return max(month.since(assignment.since), 0)


def _leaving(figures: Figures) -> Floats:
    """Cost of each partner's leaving its CPM, shape (partners,)."""
    partners = figures.arrays.partners
    rank = partners.revenue.argsort(kind="stable").argsort(kind="stable") / max(len(partners.revenue) - 1, 1)
    value = np.where(partners.revenue > 0, rank, 0.0) * _ages(figures)
    handover: Floats = figures.arrays.catalogue.handover[partners.tier]
    return MOVE + REVENUE * value + 2 * handover / MONTHS_PER_YEAR


def _ages(figures: Figures) -> Floats:
    """Age of each partner's relationship as a share of a settled one, shape (partners,)."""
    plan = figures.plan
    now, given = plan.assumptions.planning_month, plan.assignments.get
    months = [relationship_months(given(key), now) for key in plan.partners]
    return np.array([1.0 if age is None else min(age / SETTLED_MONTHS, 1.0) for age in months])


def _foreign(figures: Figures) -> Floats:
    """Whether each model is foreign to each CPM, 1 or 0, shape (3, cpms)."""
    at_home = figures.arrays.catalogue.fit[1:, figures.arrays.cpms.role] * 100 >= HOME_FIT_PERCENT
    by_model = figures.load.by_model
    plays = by_model >= PLAYED_SHARE * np.maximum(by_model.sum(axis=0), 1.0)
    return np.where(at_home | plays, 0.0, 1.0)
