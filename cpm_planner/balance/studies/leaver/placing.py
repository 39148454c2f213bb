"""What is placed when a CPM leaves, and the problem of placing it.

Placed are the leaver's partners, or parts of split ones. All others' work is a fixed load, unless others may
move, too. Of partners kept together that are others' in part, the leaver's follow those others, who
stay; where those are with several CPMs, nobody can take the leaver's. The other parts of the leaver's split
partners stay, too.

A partner that somebody may take is never left over to spare hours: being left over weighs as much as
``LEFT_OVER`` times the most minutes it may take. Only limits of partners weigh more, and so are kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cpm_planner.balance.core.fewest_moves import fewest_moves
from cpm_planner.balance.core.problem import UNASSIGNED, UNLIMITED, Problem
from cpm_planner.balance.core.shortlist import with_items
from cpm_planner.balance.items import Item, kept_together, workload_of
from cpm_planner.balance.main_models import FocusWish
from cpm_planner.balance.translation import Translation, translate
from cpm_planner.model.ids import CpmId, PartnerId, RuleId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import KeepTogether, MustHave, Rule
from cpm_planner.workload.arrays import SHARED, Floats, Ints
from cpm_planner.workload.figures import Figures, derive
from cpm_planner.workload.load import doing, requests

Flags = NDArray[np.bool_]

LEFT_OVER: Final = 20


@dataclass(frozen=True, eq=False)
class Placing:
    """What is placed.

    Attributes:
        translation: the plan without the leaver.
        rows: the items to place, rising.
        is_given: which of them are the leaver's.
        problem: the problem in which only they are placed.
    """

    translation: Translation
    rows: Ints
    is_given: Flags
    problem: Problem

    @property
    def items(self) -> tuple[Item, ...]:
        """The items to place."""
        return tuple(self.translation.items[row] for row in self.rows)

    def within_limits(self, placed: Ints) -> Ints:
        """Leave over what a search that was stopped early gave to CPMs beyond their limits of partners."""
        problem, kept = self.problem, placed.copy()
        limits = np.full(problem.cpms, UNLIMITED) if problem.max_partners is None else problem.max_partners
        chosen = problem.chosen_pairs(placed)
        for cpm in np.flatnonzero(limits != UNLIMITED).tolist():
            here = np.flatnonzero(placed == cpm)
            free = int(limits[cpm] - problem.pair_partners[chosen[here[~self.is_given[here]]]].sum())
            mine = here[self.is_given[here]]
            taken = np.cumsum(problem.pair_partners[chosen[mine]])
            kept[mine[taken > max(free, 0)]] = UNASSIGNED
        return kept


def placing(figures: Figures, leaver: CpmId, more_moves: int, focus: FocusWish) -> Placing:
    """Lay out what is placed when a CPM leaves and so many partners of others may move.

    ``figures`` are those of the plan without the leaver, before anybody takes anything.
    """
    translation = translate(derive(_with_followers(figures, leaver), figures), focus=focus)
    items, problem, row = translation.items, translation.problem, figures.arrays.cpms.index[leaver]
    is_given = np.array([_is_with(item, row, figures) for item in items], dtype=bool)
    groups = kept_together(figures.plan)
    bound = {
        each
        for item, leaves in zip(items, is_given, strict=True)
        if leaves
        for key in item.partners
        for each in groups.get(key, (key,))
    }
    may_move = np.array([bound.isdisjoint(item.partners) for item in items], dtype=bool) & _may_stay(problem)
    rows = np.flatnonzero(is_given | may_move if more_moves else is_given)
    others = _Others(figures, [items[row] for row in rows.tolist()])
    narrowed = with_items(problem, rows, (others.minutes, others.planned), others.partners)
    narrowed = replace(narrowed, added_partners=narrowed.pair_partners - others.known(narrowed))
    narrowed = _as_leavers(narrowed, is_given[rows])
    if more_moves:
        narrowed = replace(narrowed, max_moved_partners=fewest_moves(narrowed).partners + more_moves)
    return Placing(translation, rows, is_given[rows], narrowed)


def _with_followers(figures: Figures, leaver: CpmId) -> Plan:
    """Keep the leaver's partners together with whoever has the others of their groups."""
    plan = figures.plan
    holders = _holders(figures)
    rules: dict[RuleId, Rule] = {
        key: rule for key, rule in plan.rules.items() if not isinstance(rule, KeepTogether)
    }
    for number, group in enumerate(dict.fromkeys(kept_together(plan, frozenset(holders)).values())):
        given = [key for key in group if holders[key] == leaver]
        others = {cpm for key in group if (cpm := holders[key]) not in (leaver, None)}
        follows = [key for key in group if holders[key] in (leaver, None)] if given else group
        rules[RuleId(f"together {number}")] = KeepTogether(frozenset(follows))
        for cpm in others if given else ():
            rules[RuleId(f"follows {number} {cpm}")] = MustHave(given[0], cpm)
    return replace(plan, rules=rules)


def _holders(figures: Figures) -> dict[PartnerId, CpmId | None]:
    """Give the primary CPM of every partner, None for nobody; who waits for a later month is left out."""
    arrays, cpms = figures.arrays, (*figures.plan.cpms, None)
    month = figures.plan.assumptions.planning_month.ordinal
    return {
        key: cpms[int(arrays.assignments.doer[SHARED, row])]
        for key, row in arrays.partners.index.items()
        if arrays.assignments.holds_from[row] <= month
    }


def _is_with(item: Item, cpm: int, figures: Figures) -> bool:
    doer, index = figures.arrays.assignments.doer, figures.arrays.partners.index
    return any(doer[item.parts[0], index[key]] == cpm for key in item.partners)


def _may_stay(problem: Problem) -> Flags:
    """Which items somebody has and may keep, none of their partners being with anybody else or nobody."""
    stays = (problem.cpm == problem.current[problem.pair_item]) & (problem.capacity[problem.cpm] > 0)
    may = np.zeros(problem.items, dtype=bool)
    may[problem.pair_item[stays & (problem.moves_of_pairs[0] == 0)]] = True
    may &= problem.moves_of_items[0] == problem.partners
    return may


class _Others:
    """The work that stays where it is when some items are placed.

    Attributes:
        minutes: of every CPM (cpms,), handovers among them.
        planned: how many of them are planned work (cpms,).
        partners: whom every CPM works with (cpms,).
    """

    def __init__(self, figures: Figures, placed: Sequence[Item]) -> None:
        arrays, month = figures.arrays, figures.plan.assumptions.planning_month.ordinal
        self._placed, self._index = placed, arrays.partners.index
        workload, count = workload_of(figures), len(figures.plan.cpms)
        done = doing(arrays, workload, month)
        self._doer, self._stays = done.doer, np.ones(done.doer.shape, dtype=bool)
        for item in placed:
            for key in item.partners:
                self._stays[list(item.parts_of(key)), self._index[key]] = False
        planned = done.needed - np.array(list(requests(workload, done)))
        self.minutes, self.planned = (
            (_by_cpm(done.doer[self._stays], work[self._stays], count) + figures.handover).astype(np.int64)
            for work in (done.needed, planned)
        )
        part, partner = np.nonzero(self._stays & (arrays.assignments.holds_from <= month))
        pairs = np.unique(np.stack([done.doer[part, partner], partner]), axis=1)
        self.partners = np.bincount(pairs[0], minlength=count + 1)[:count]

    def known(self, problem: Problem) -> Ints:
        """Count of each eligible pair the partners of its item with whom the CPM works already."""
        known = np.zeros(len(problem.cpm), dtype=np.int64)
        for row, item in enumerate(self._placed):
            pairs = slice(int(problem.indptr[row]), int(problem.indptr[row + 1]))
            for key in item.partners:
                at = self._index[key]
                known[pairs] += np.isin(problem.cpm[pairs], self._doer[self._stays[:, at], at])
        return known


def _by_cpm(doer: Ints, minutes: Floats, count: int) -> Floats:
    return np.bincount(doer, minutes, count + 1).astype(float)[:count]


def _as_leavers(problem: Problem, is_given: Flags) -> Problem:
    """Let what is the leaver's be left over, and not count as moved."""
    item, most = problem.pair_item, np.zeros(problem.items, dtype=np.int64)
    np.maximum.at(most, item, problem.minutes)
    held, moved = problem.moves_of_items[0], problem.moves_of_pairs[0]
    return replace(
        problem,
        required=(~is_given & (problem.current != UNASSIGNED)).astype(np.int64),
        workload=np.where(is_given, LEFT_OVER * (most + 1), problem.uncovered_minutes),
        held=np.where(is_given, 0, held),
        moved_partners=np.where(is_given[item], 0, moved),
    )
