"""A plan laid out for splitting: who may be split, in which ways, and what each part takes of every CPM.

Partners are split at most in two: the primary CPM keeps the shared work and some models, one specialist gets
the others. Open to it are hybrids that go alone (no rule keeps them together with others), whose assignment
holds already, that no lock holds, that somebody may have whole and that are split in such a way or not at all
now. All others stay as they are split.

A contact costs so many units of :mod:`cpm_planner.balance.costs`. It is no load of either CPM: minutes of
keeping in step would else be used to fill up the CPMs with least work. The relationship stays with the
primary CPM, so that a new specialist gives none up; distance, region, language and focus count for both CPMs.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from cpm_planner.balance.core.problem import UNASSIGNED
from cpm_planner.balance.core.splits import Parts, SplitOptions
from cpm_planner.balance.costs import Costs
from cpm_planner.balance.eligibility import eligible, placeable
from cpm_planner.balance.items import Item, current_rows, kept_together, minutes_by_role, requests_by_role
from cpm_planner.balance.translation import Translation
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import LockCpm, LockPartner, MoveCap
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.arrays import SHARED, Ints, part_of
from cpm_planner.workload.figures import Figures

MOST_CPMS = 2
"""CPMs who may work with one partner: the primary and one specialist."""


@dataclass(frozen=True, slots=True)
class Option:
    """One way to split a partner."""

    partner: PartnerId
    given: tuple[SalesModel, ...]
    """The models that the specialist gets."""

    @property
    def kept_item(self) -> Item:
        """What the primary CPM keeps."""
        given = self.given_item.parts
        return Item((self.partner,), tuple(part for part in range(len(SalesModel) + 1) if part not in given))

    @property
    def given_item(self) -> Item:
        """What the specialist gets."""
        return Item((self.partner,), tuple(part_of(model) for model in self.given))


def candidates(figures: Figures) -> tuple[PartnerId, ...]:
    """Give the partners that may be split or joined."""
    plan, month = figures.plan, figures.plan.assumptions.planning_month.ordinal
    rules = plan.rules.values()
    locked = {rule.partner for rule in rules if isinstance(rule, LockPartner)}
    closed = {rule.cpm for rule in rules if isinstance(rule, LockCpm)}
    together = kept_together(plan)
    settled = figures.arrays.assignments.holds_from <= month
    free = [
        key
        for key, row in figures.arrays.partners.index.items()
        if plan.partners[key].mix.is_hybrid
        and settled[row]
        and key not in together
        and key not in locked
        and _is_free(plan.assignments.get(key), plan.partners[key].mix.models, closed)
    ]
    items = [Item((key,)) for key in free]
    whole = placeable(figures, items, current_rows(figures, items))
    return tuple(key for key, cpms in zip(free, whole, strict=True) if cpms.any())


def _is_free(assignment: Assignment | None, models: tuple[SalesModel, ...], closed: set[CpmId]) -> bool:
    """Whether no CPM is locked and the partner is whole or split in a way that is an option."""
    if assignment is None:
        return True
    keeps_any = any(assignment.cpm_for(model) == assignment.primary for model in models)
    return keeps_any and len(assignment.cpms) <= MOST_CPMS and closed.isdisjoint(assignment.cpms)


def joined(plan: Plan, partners: tuple[PartnerId, ...]) -> Plan:
    """Give the plan with these partners whole, each with its primary CPM."""
    split = {key: plan.assignments[key] for key in partners if key in plan.assignments}
    whole = {key: replace(each, specialists={}) for key, each in split.items() if each.specialists}
    return replace(plan, assignments={**plan.assignments, **whole}) if whole else plan


def without_caps(plan: Plan) -> Plan:
    """Give the plan without caps on moves, for where joining, which is a move, cannot be seen any more."""
    rules = {key: rule for key, rule in plan.rules.items() if not isinstance(rule, MoveCap)}
    return replace(plan, rules=rules)


def options_of(plan: Plan, partners: tuple[PartnerId, ...]) -> tuple[Option, ...]:
    """Give every way to split these partners in two."""
    return tuple(Option(key, given) for key in partners for given in _some_of(plan.partners[key].mix.models))


def _some_of(models: tuple[SalesModel, ...]) -> Iterator[tuple[SalesModel, ...]]:
    for count in range(1, len(models)):
        yield from combinations(models, count)


def laid_out(
    figures: Figures,
    translation: Translation,
    options: tuple[Option, ...],
    costs: Costs,
    contact: int,
) -> SplitOptions:
    """Lay options out for the core; ``contact``: cost of a second CPM.

    ``figures`` are those of the plan as it is, ``translation`` that of the plan with the partners joined.
    """
    row = {item.partners[0]: number for number, item in enumerate(translation.items) if item.is_primary}
    now = [_now(figures, option) for option in options]
    kept_now = np.array([pair[0] for pair in now], dtype=np.int64)
    given_now = np.array([pair[1] for pair in now], dtype=np.int64)
    item = np.array([row[option.partner] for option in options], dtype=np.int64)
    kept = tuple(option.kept_item for option in options)
    given = tuple(option.given_item for option in options)
    give = _parts(figures, given, given_now, costs)
    return SplitOptions(
        item=item,
        keep=_parts(figures, kept, translation.problem.current[item], costs),
        give=replace(give, cost=give.cost + contact),
        kept_now=kept_now,
        given_now=given_now,
    )


def _now(figures: Figures, option: Option) -> tuple[int, int]:
    """Give primary and specialist where the option is in force, else -1 twice."""
    assignment = figures.plan.assignments.get(option.partner)
    if assignment is None or not assignment.is_split:
        return UNASSIGNED, UNASSIGNED
    doer = figures.arrays.assignments.doer[:, figures.arrays.partners.index[option.partner]]
    elsewhere = {
        model
        for model in figures.plan.partners[option.partner].mix.models
        if doer[part_of(model)] != doer[SHARED]
    }
    if elsewhere != set(option.given):
        return UNASSIGNED, UNASSIGNED
    return int(doer[SHARED]), int(doer[part_of(option.given[0])])


def _parts(figures: Figures, items: tuple[Item, ...], current: Ints, costs: Costs) -> Parts:
    """Give the eligible CPMs of each item with minutes and cost."""
    if not items:
        nothing = np.zeros(0, dtype=np.int64)
        return Parts(nothing, nothing, nothing, nothing, nothing)
    option, cpm = np.nonzero(np.array(eligible(figures, items, current), dtype=bool))
    role, cost = figures.arrays.cpms.role[cpm], costs.rows(items, current)
    needed = minutes_by_role(figures, items)[option, role]
    planned = needed - requests_by_role(figures, items)[option, role]
    return Parts(option, cpm, needed, planned, cost[option, cpm])
