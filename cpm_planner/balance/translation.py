"""From a plan to the optimiser's arrays, and from its answer back to assignments.

A partner whose assignment holds only from a later month is no item: it loads whoever has it until then.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from cpm_planner.balance.core.fewest_moves import fewest_moves
from cpm_planner.balance.core.problem import UNASSIGNED, UNLIMITED, Problem
from cpm_planner.balance.costs import Costs
from cpm_planner.balance.eligibility import Mask, eligible
from cpm_planner.balance.held import Held
from cpm_planner.balance.items import Item, current_rows, items_of, minutes_by_role, requests_by_role
from cpm_planner.balance.main_models import FocusCosts, FocusWish
from cpm_planner.formatting import language
from cpm_planner.formatting.lists import partners_words
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import AtMostPartners, MoveCap, MustHave
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.arrays import Ints, part_of
from cpm_planner.workload.figures import Figures
from cpm_planner.workload.what_if import caused_by

MOST_PAIRS: Final = 1_500_000
"""Beyond this many eligible pairs an item keeps only its most promising CPMs."""
_BLOCK: Final = 200
"""Items whose costs with every CPM are worked out at once."""
_TIES: Final = 10_007
"""Ways to order CPMs of the same price."""


class InfeasibleError(InputError):
    """The firm rules cannot all be kept."""


@dataclass(frozen=True, slots=True)
class Translation:
    """The problem, and what its items and CPMs stand for."""

    problem: Problem
    items: tuple[Item, ...]
    cpms: tuple[CpmId, ...]

    def assignments(self, plan: Plan, placed: Ints) -> dict[PartnerId, Assignment]:
        """Give the plan's assignments with every item where it was placed; ``placed`` has shape (items,)."""
        result = dict(plan.assignments)
        primary_first = sorted(zip(self.items, placed, strict=True), key=lambda pair: not pair[0].is_primary)
        for item, row in primary_first:
            for partner in item.partners if row != UNASSIGNED else ():
                result[partner] = _placed(result.get(partner), item, partner, self.cpms[row])
        return result


def translate(
    figures: Figures,
    *,
    max_moved_partners: int | None = None,
    focus: FocusWish = FocusWish.AS_IT_COMES,
) -> Translation:
    """Lay out a plan for the optimiser.

    Raises:
        InfeasibleError: the rules force more partners, or more revenue, to move than may move.
    """
    items = items_of(figures)
    current = current_rows(figures, items)
    masks = eligible(figures, items, current)
    cap, revenue_cap = move_caps(figures.plan, max_moved_partners)
    stays_out = _without_hours(figures, masks)
    current = np.where(stays_out, UNASSIGNED, current)
    held = Held(figures, items, current)
    chosen, cpm, minutes, cost = _pairs(
        Costs(figures, FocusCosts(figures, focus)), figures, items, held, masks
    )
    item = np.repeat(np.arange(len(items)), chosen)
    moved_partners, moved_revenue = held.moved(item, cpm)
    fixed_load, fixed_planned = _fixed_load(figures, items)
    problem = Problem(
        role=np.unique(figures.arrays.cpms.role, return_inverse=True)[1],
        capacity=figures.available.astype(np.int64),
        fixed_load=fixed_load,
        indptr=np.append(0, np.cumsum(chosen)),
        cpm=cpm,
        minutes=minutes,
        cost=cost,
        current=held.current,
        partners=np.array([len(item.partners) for item in items], dtype=np.int64),
        revenue=held.revenue,
        held=held.partners,
        moved_partners=moved_partners,
        moved_revenue=moved_revenue,
        required=(~stays_out & _is_required(figures.plan, items, current)).astype(np.int64),
        max_partners=partner_limits(figures.plan),
        target=targets(figures),
        reserve=figures.reserve.astype(np.int64),
        planned=_planned(figures, items, (item, cpm), minutes),
        fixed_planned=fixed_planned,
        max_moved_partners=cap,
        max_moved_revenue=revenue_cap,
    )
    refuse_more_forced_than_capped(problem)
    return Translation(problem, items, tuple(figures.plan.cpms))


def _pairs(
    costs: Costs, figures: Figures, items: Sequence[Item], held: Held, masks: Sequence[Mask]
) -> tuple[Ints, Ints, Ints, Ints]:
    """Give the eligible pairs of each item: how many, then CPM row, minutes and cost of every pair."""
    needed, role = minutes_by_role(figures, items), figures.arrays.cpms.role
    most = MOST_PAIRS // max(len(items), 1)
    blocks = [np.zeros((4, 0), dtype=np.int64)]
    for first in range(0, len(items), _BLOCK):
        rows = slice(first, first + _BLOCK)
        cost, minutes = costs.rows(items[rows], held.current[rows]), needed[rows][:, role]
        kept = _most_promising(np.array(masks[rows]), minutes + cost, held.homes(rows), most)
        item, cpm = np.nonzero(kept)
        blocks.append(np.array([item + first, cpm, minutes[item, cpm], cost[item, cpm]]))
    item, cpm, minutes, cost = np.concatenate(blocks, axis=1)
    return np.bincount(item, minlength=len(items)), cpm, minutes, cost


def _most_promising(masks: Mask, price: Ints, homes: tuple[Ints, Ints], most: int) -> Mask:
    """Keep of too many eligible CPMs the cheapest, ties spread so that equal items differ; (items, cpms).

    Those who have one of an item's partners, as pairs of rows in ``homes``, stay eligible.
    """
    cpms = masks.shape[1]
    if cpms <= most:
        return masks
    tie = (np.arange(cpms) * 7919 + price.sum(axis=1, keepdims=True)) % _TIES
    order = np.where(masks, price * _TIES + tie, np.iinfo(np.int64).max)
    kept = np.zeros(masks.shape, dtype=bool)
    np.put_along_axis(kept, np.argpartition(order, most - 1, axis=1)[:, :most], values=True, axis=1)
    kept[homes] = True
    return kept & masks


def targets(figures: Figures) -> Ints:
    """Give the minutes up to which each CPM is within the target band of the role type."""
    high = [role.target_high_percent for role in figures.plan.role_types.values()]
    percent = np.minimum(np.array(high, dtype=np.int64), 100)[figures.arrays.cpms.role]
    return figures.available.astype(np.int64) * percent // 100


def _planned(figures: Figures, items: Sequence[Item], pairs: tuple[Ints, Ints], minutes: Ints) -> Ints | None:
    """Give the minutes of each pair of item and CPM that are planned work; None where all of them are."""
    if not figures.arrays.catalogue.reactive.any():
        return None
    item, cpm = pairs
    return minutes - requests_by_role(figures, items)[item, figures.arrays.cpms.role[cpm]]


def _fixed_load(figures: Figures, items: Sequence[Item]) -> tuple[Ints, Ints]:
    """Handovers, and the work of partners who are no items; then what of it is planned, (cpms,) each."""
    placed = {key for item in items for key in item.partners}
    waiting = [row for key, row in figures.arrays.partners.index.items() if key not in placed]
    caused = caused_by(figures, np.array(waiting, dtype=np.int64))
    load = figures.handover + caused.minutes
    return load.astype(np.int64), (load - caused.reactive).astype(np.int64)


def move_caps(plan: Plan, asked: int | None) -> tuple[int | None, int | None]:
    """Give the most partners and the most revenue that may move, by rules and as asked; None for no cap."""
    partner_caps = [] if asked is None else [asked]
    revenue_caps = []
    for rule in plan.rules.values():
        if isinstance(rule, MoveCap):
            if rule.partner_percent is not None:
                partner_caps.append(len(plan.assignments) * rule.partner_percent // 100)
            if rule.revenue_percent is not None:
                total = sum(max(partner.revenue_cents, 0) for partner in plan.partners.values())
                revenue_caps.append(total * rule.revenue_percent // 100)
    return min(partner_caps, default=None), min(revenue_caps, default=None)


def _without_hours(figures: Figures, masks: Sequence[Mask]) -> Mask:
    """Which items may be with nobody who has hours: they stay out of the search, and so where they are."""
    return np.array([not (mask & (figures.available > 0)).any() for mask in masks], dtype=bool)


def _is_required(plan: Plan, items: Sequence[Item], current: Ints) -> Mask:
    """Say which items must not be left with nobody: what somebody has, and whom a rule gives to somebody."""
    given = {rule.partner for rule in plan.rules.values() if isinstance(rule, MustHave)}
    is_given = [item.is_primary and not given.isdisjoint(item.partners) for item in items]
    required: Mask = (current != UNASSIGNED) | np.array(is_given, dtype=bool)
    return required


def partner_limits(plan: Plan) -> Ints:
    """Give the most partners of each CPM, ``UNLIMITED`` where no rule says so."""
    limits = dict.fromkeys(plan.cpms, UNLIMITED)
    for rule in plan.rules.values():
        if isinstance(rule, AtMostPartners):
            for cpm in limits if rule.cpm is None else (rule.cpm,):
                limits[cpm] = rule.limit if limits[cpm] == UNLIMITED else min(limits[cpm], rule.limit)
    return np.array(list(limits.values()), dtype=np.int64)


def refuse_more_forced_than_capped(problem: Problem) -> None:
    """Let only problems pass in which what cannot stay is within the caps on moves.

    Raises:
        InfeasibleError: it is not.
    """
    for forced in _forced_beyond_caps(problem):
        raise InfeasibleError(
            code="infeasible",
            what=forced,
            remedy=language.translate(
                "balance", "allow more moves, or relax the rules on language, region, must and must not"
            ),
        )


def _forced_beyond_caps(problem: Problem) -> Iterator[str]:
    partners, revenue = problem.max_moved_partners, problem.max_moved_revenue
    if partners is None and revenue is None:
        return
    fewest = fewest_moves(problem)
    if partners is not None and fewest.partners > partners:
        sentence = language.translate(
            "balance", "The rules force {partners} to change their CPM, but at most {most} may move"
        )
        yield sentence.format(partners=partners_words(fewest.partners), most=format_count(partners))
    if revenue is not None and fewest.revenue > revenue:
        yield language.translate(
            "balance", "The rules force partners with more revenue to change their CPM than may move"
        )


def _placed(before: Assignment | None, item: Item, key: PartnerId, cpm: CpmId) -> Assignment:
    """Give a partner's assignment with its parts of the item at this CPM; unchanged where they are there."""
    parts = item.parts_of(key)
    if item.is_primary:
        if before is not None and before.primary == cpm:
            return before
        specialists = {} if before is None else before.specialists
        kept = {model: each for model, each in specialists.items() if part_of(model) not in parts}
        return Assignment(cpm, kept)
    models = [model for model in SalesModel if part_of(model) in parts]
    if before is None or all(before.cpm_for(model) == cpm for model in models):
        return before or Assignment(cpm)
    specialists = {**before.specialists, **dict.fromkeys(models, cpm)}
    return replace(
        before, specialists={model: each for model, each in specialists.items() if each != before.primary}
    )
