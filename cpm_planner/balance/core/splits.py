r"""Items that may be split in two: one CPM keeps a part, another gets the rest, at a price for each split.

An option o splits item i into the part that is kept and the part that is given away. To the binaries x_ij
of the whole item come k_oj (CPM j keeps) and g_oj (CPM j gets the rest), with minutes and cost of their own::

    sum over j of x_ij + sum over the item's options o and j of k_oj + unassigned_i = 1
    sum over j of g_oj = sum over j of k_oj                                 for every option o
    k_oj + g_oj <= 1                                                        for every o and j

and the objective is that of :mod:`cpm_planner.balance.core.objective` over all of them. So minutes need not
add up: the whole at one CPM may need more or less than both parts together. No approximation is made for
items that are split at most in two.

The bound: with multipliers as in :mod:`cpm_planner.balance.core.prices` the cheapest choice of an item is the
least of its cheapest whole pair and, for every option, the cheapest k plus the cheapest g. That leaves out
only k_oj + g_oj <= 1, and so holds for every plan.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.model import build_model
from cpm_planner.balance.core.prices import priced
from cpm_planner.balance.core.problem import UNASSIGNED

if TYPE_CHECKING:
    from cpm_planner.balance.core.formulation import Formulation
    from cpm_planner.balance.core.model import Model
    from cpm_planner.balance.core.objective import Objective
    from cpm_planner.balance.core.prices import Prices
    from cpm_planner.balance.core.problem import Flags, Floats, Ints, Problem

_ROUNDING = 1e-9


@dataclass(frozen=True, eq=False)
class Parts:
    """Where one side of each option may go: entries side by side, all of one length."""

    option: Ints
    cpm: Ints
    minutes: Ints
    planned: Ints
    """Minutes of planned work."""
    cost: Ints


@dataclass(frozen=True, eq=False)
class SplitOptions:
    """Ways to split items of a problem; `item`, `kept_now` and `given_now` have shape (options,).

    `kept_now` and `given_now` are the CPMs of an option that is in force now, -1 for all others. Such an
    item's ``current`` in the problem is the CPM who keeps; whoever has the item whole then is a move.
    """

    item: Ints
    keep: Parts
    give: Parts
    kept_now: Ints
    given_now: Ints


@dataclass(frozen=True, eq=False)
class SplitModel:
    """The model with the items' parts in it: items first, then one item per option for what is given away.

    Attributes:
        whole: the model without options.
        model: the model with them; the last pair of an option's item is "nothing is given away".
        items: number of items of the problem.
        option: option of each pair (p,), -1 for whole items.
        group: item of the problem that each item of the model belongs to (n + o,).
        now_given: for the pair of an option as it is in force now, the pair of who gets it (p,), else -1.
    """

    whole: Model
    model: Model
    items: int
    option: Ints
    group: Ints
    now_given: Ints

    @property
    def is_given(self) -> Flags:
        """Whether each pair is about what is given away (p,)."""
        given: Flags = self.model.pair_item >= self.items
        return given

    @property
    def is_split(self) -> Flags:
        """Whether each pair keeps or gives part of an item (p,), "nothing" left out."""
        split: Flags = (self.option >= 0) & (self.model.pair_cpm < self.model.cpms)
        return split

    def nothing_given(self) -> Ints:
        """Return the pairs of the options' items that give nothing away (o,)."""
        return self.model.unassigned_pair[self.items :]

    def whole_pairs(self, assignment: Ints) -> Ints:
        """Return the chosen pairs (n + o,) when every item is whole and placed as in ``assignment`` (n,)."""
        chosen = self.model.unassigned_pair.copy()
        whole = self.option < 0
        at = self.model.cpm_source[self.model.pair_cpm]
        same = (
            at == np.append(assignment, np.full(len(chosen) - self.items, UNASSIGNED))[self.model.pair_item]
        )
        pairs = np.flatnonzero(whole & same)
        chosen[self.model.pair_item[pairs]] = pairs
        return chosen

    def staying(self) -> Ints:
        """Return the chosen pairs (n + o,) when everything stays; what must move is unassigned."""
        chosen = np.where(self.model.stay >= 0, self.model.stay, self.model.unassigned_pair)
        for pair in np.flatnonzero(self.now_given >= 0).tolist():
            given = int(self.now_given[pair])
            chosen[[self.model.pair_item[pair], self.model.pair_item[given]]] = pair, given
        return chosen

    def link(self, form: Formulation) -> None:
        """Add the rows that hold the parts of the formulation's options together."""
        program, pairs = form.program, form.pairs
        at = np.flatnonzero(self.is_split[pairs])
        given = self.is_given[pairs[at]]
        options, row = np.unique(self.option[pairs[at]], return_inverse=True)
        nothing = np.zeros(len(options))
        program.put(program.add_rows(nothing, nothing)[row], form.columns[at], np.where(given, 1.0, -1.0))
        place = self.option[pairs[at]] * self.model.cpms + self.model.pair_cpm[pairs[at]]
        both = np.intersect1d(place[given], place[~given])
        shared = np.flatnonzero(np.isin(place, both))
        rows = program.add_rows(np.full(len(both), -np.inf), 1.0)
        program.put(rows[np.searchsorted(both, place[shared])], form.columns[at[shared]], 1.0)
        for column in np.flatnonzero(self.now_given[pairs] >= 0).tolist():
            giver = form.columns[pairs == self.now_given[pairs[column]]]
            one = program.add_rows(np.zeros(1))
            program.put(np.repeat(one, len(giver)), giver, 1.0)
            program.put(one, form.columns[column : column + 1], -1.0)

    def bound(self, prices: Prices) -> tuple[float, Floats]:
        """Return what prices prove, and by how much that rises if a pair must be used (p,)."""
        reduced, item = priced(self.model, prices).reduced, self.model.pair_item
        kept, given = np.full((2, len(self.group) - self.items), np.inf)
        split, is_given = self.is_split, self.is_given
        np.minimum.at(kept, self.option[split & ~is_given], reduced[split & ~is_given])
        np.minimum.at(given, self.option[split & is_given], reduced[split & is_given])
        total = reduced.copy()
        total[split & ~is_given] += given[self.option[split & ~is_given]]
        total[split & is_given] += kept[self.option[split & is_given]]
        group = self.group[item]
        real = ~(is_given & ~split)
        lowest, whole = np.full((2, self.items), np.inf)
        np.minimum.at(lowest, group[real], total[real])
        np.minimum.at(whole, item[~split & ~is_given], reduced[~split & ~is_given])
        slack = np.where(real, total - lowest[group], 0.0)
        proved = priced(self.whole, prices).bound - self.whole.constant
        gains = float((whole - lowest).sum()) * (1 + _ROUNDING) + _ROUNDING * float(np.abs(lowest).sum())
        return max(proved - gains, 0.0) + self.whole.constant, slack


def split_model(problem: Problem, objective: Objective, options: SplitOptions) -> SplitModel:
    """Put options to split into a problem."""
    whole = build_model(problem, objective)
    number = np.full(problem.cpms, UNASSIGNED)
    number[whole.cpm_source[:-1]] = np.arange(whole.cpms)
    split_now = np.zeros(problem.items, dtype=bool)
    split_now[options.item[options.kept_now >= 0]] = True
    blocks = [
        _whole_block(whole, problem, split_now),
        *_part_blocks(problem, objective, options, number, whole.cpms),
    ]
    table = np.concatenate(blocks, axis=1)
    table = table[:, np.lexsort((table[_LAST], table[_ITEM]))]
    return _assembled(whole, problem, options, number, table)


_ITEM, _CPM, _MINUTES, _PLANNED, _COST, _PARTNERS, _MOVED, _REVENUE, _OPTION, _LAST, _STAYS = range(11)


def _whole_block(whole: Model, problem: Problem, split_now: Flags) -> Floats:
    """Lay out the pairs of whole items; an item that is split now moves wherever it goes whole."""
    item, count = whole.pair_item, whole.pairs
    is_last = np.zeros(count)
    is_last[whole.unassigned_pair] = 1
    stays = np.zeros(count)
    stays[whole.stay[whole.stay >= 0]] = 1
    moved = np.where(split_now[item], problem.partners[item], whole.pair_moved)
    return np.array(
        [
            *(item, whole.pair_cpm, whole.pair_minutes, whole.pair_planned, whole.pair_cost),
            *(whole.pair_partners, moved, whole.pair_revenue),
            *(np.full(count, -1), is_last, stays * ~split_now[item]),
        ],
        dtype=float,
    )


def _part_blocks(
    problem: Problem, objective: Objective, options: SplitOptions, number: Ints, nobody: int
) -> list[Floats]:
    """Lay out the pairs that keep, those that keep as now, those that give, and giving nothing."""
    count = len(options.item)
    keep, give = options.keep, options.give
    item = options.item[keep.option]
    at_home = keep.cpm == problem.current[item]
    is_held = problem.current[item] != UNASSIGNED
    moved = is_held * problem.partners[item]
    revenue = is_held * ~at_home * problem.revenue[item]
    none = np.zeros(len(keep.cpm))
    kept = np.array(
        [
            *(item, number[keep.cpm], keep.minutes, keep.planned, objective.cost * keep.cost),
            *(problem.partners[item], moved, revenue, keep.option, none, none),
        ],
        dtype=float,
    )
    as_now = kept[:, keep.cpm == options.kept_now[keep.option]].copy()
    as_now[_MOVED], as_now[_STAYS] = 0, 1
    none, partners = np.zeros(len(give.cpm)), problem.partners[options.item[give.option]]
    given = np.array(
        [
            *(problem.items + give.option, number[give.cpm], give.minutes, give.planned),
            *(objective.cost * give.cost, partners, none, none, give.option, none, none),
        ],
        dtype=float,
    )
    nothing = np.zeros((_STAYS + 1, count))
    nothing[_ITEM], nothing[_CPM] = problem.items + np.arange(count), nobody
    nothing[_OPTION], nothing[_LAST] = np.arange(count), 1
    blocks = [block[:, block[_CPM] >= 0] for block in (kept, as_now, given)]
    return [*blocks, nothing]


def _assembled(
    whole: Model, problem: Problem, options: SplitOptions, number: Ints, table: Floats
) -> SplitModel:
    item, cpm = table[_ITEM].astype(np.int64), table[_CPM].astype(np.int64)
    items = problem.items + len(options.item)
    stay = np.full(items, -1)
    stays = np.flatnonzero(table[_STAYS] > 0)
    stay[item[stays]] = stays
    start = np.searchsorted(item, np.arange(items + 1))
    stay[problem.items :] = start[problem.items + 1 :] - 1
    model = replace(
        whole,
        item_start=start,
        pair_item=item,
        pair_cpm=cpm,
        pair_source=np.full(len(item), UNASSIGNED),
        pair_minutes=table[_MINUTES],
        pair_planned=table[_PLANNED],
        pair_cost=table[_COST],
        pair_partners=table[_PARTNERS],
        pair_moved=table[_MOVED],
        pair_revenue=table[_REVENUE],
        stay=stay,
    )
    option, now_given = table[_OPTION].astype(np.int64), np.full(len(item), -1)
    for pair in np.flatnonzero((table[_STAYS] > 0) & (option >= 0)).tolist():
        own = np.arange(start[problem.items + option[pair]], start[problem.items + option[pair] + 1])
        getter = own[cpm[own] == number[options.given_now[option[pair]]]]
        now_given[pair] = getter[0] if len(getter) else -1
        model.pair_moved[pair] = 0 if len(getter) else problem.partners[item[pair]]
    group = np.append(np.arange(problem.items), options.item)
    return SplitModel(whole, model, problem.items, option, group, now_given)
