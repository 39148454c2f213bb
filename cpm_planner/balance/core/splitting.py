"""The search for splits that pay: from the best plan of whole items, never to a worse one.

The bound is proved, see :mod:`cpm_planner.balance.core.splits`. The search is a heuristic: first each option
on its own, in the order of what the prices promise; then large neighbourhoods, a few CPMs and all their items
and parts re-planned exactly while all others stay put; last, every split that does not pay is joined again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from cpm_planner.balance.core.control import Control, Progress, gap_of
from cpm_planner.balance.core.formulation import block, whole
from cpm_planner.balance.core.loads import Loads
from cpm_planner.balance.core.neighbourhood import draw_block
from cpm_planner.balance.core.prices import Ascent, no_prices
from cpm_planner.balance.core.problem import UNASSIGNED
from cpm_planner.balance.core.program import Limits
from cpm_planner.balance.core.splits import SplitModel, SplitOptions, split_model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cpm_planner.balance.core.control import StoppedBy
    from cpm_planner.balance.core.objective import Objective
    from cpm_planner.balance.core.problem import Flags, Floats, Ints, Problem

_LINEAR_PAIRS = 60_000
_ASCENT_STEPS = 200
_LINEAR_SHARE = 0.4
_EXACT_PAIRS, _EXACT_NODES, _EXACT_SHARE = 1_500, 2_000, 0.5
_ROUNDING = 1e-6
_PLACES = 3
_PROVED = 2e-6
_NODES, _SECONDS = 200, 1.0
_SIZES, _FIRST_SIZE = (0.5, 1.0, 2.0, 4.0), 100.0
_GROW, _SHRINK = 1.005, 0.9
_PATIENCE = 150


@dataclass(frozen=True, eq=False)
class SplitResult:
    """The best plan found.

    `assignment` (n,) is the CPM of each item, or who keeps its first part when it is split; `option` (n,) the
    option in force, -1 for whole items; `given` (n,) who gets the rest, -1 likewise; `worth` (n,) by how much
    the value rises at most if this item is joined again, 0 for whole items: all others as they are, or all
    items whole. `whole` (n,) is the best plan known
    in which no item is split, where the caps allow one, and `whole_value` its value.
    """

    assignment: Ints
    option: Ints
    given: Ints
    worth: Floats
    whole: Ints
    whole_value: float
    value: float
    bound: float
    gap: float
    is_allowed: bool
    """Whether no limit of partners is exceeded and nobody who is required is left out."""
    stopped_by: StoppedBy


def best_splits(  # noqa: PLR0913 - limits and listeners are independent and all by keyword
    problem: Problem,
    options: SplitOptions,
    *,
    objective: Objective,
    start: Ints,
    seed: int = 0,
    time_limit_seconds: float | None = None,
    work_limit: int | None = None,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> SplitResult:
    """Return the best plan found with splits, never worse than ``start`` (n,), where all items are whole."""
    control = Control(time_limit_seconds, work_limit, progress, cancelled)
    search = _Search(split_model(problem, objective, options), start, control, seed)
    search.run()
    return search.result(problem.required_partners > 0)


class _Search:
    def __init__(self, split: SplitModel, start: Ints, control: Control, seed: int) -> None:
        self._split, self._model, self._control = split, split.model, control
        self._random = np.random.default_rng(seed)
        self._plan = Loads(split.model, split.whole_pairs(start))
        self._start = self._plan.copy()
        if not self._plan.within_caps:
            self._plan = Loads(split.model, split.staying())
        self._bound, self._slack = split.bound(no_prices(split.model))
        self._size, self._fruitless = _FIRST_SIZE, 0

    @property
    def _proved(self) -> bool:
        return gap_of(self._plan.value, self._bound) <= _PROVED

    def run(self) -> None:
        """Find prices, try each option, then neighbourhoods until a limit is met."""
        self._note("prices")
        if not self._control.stop():
            self._find_prices()
            self._note("descent")
            self._split_each()
            self._prove()
        while not self._control.stop() and not self._proved and self._fruitless < _PATIENCE:
            self._improve_block()
            self._control.spend()
        self._join()
        self._note("neighbourhoods")

    def result(self, required: Flags) -> SplitResult:
        """Return the plan in the problem's numbers; `required` (n,): whether each item needs somebody."""
        split, chosen = self._split, self._plan.chosen
        self._plan = self._plan.copy()
        option = split.option[chosen[: split.items]]
        assignment = self._model.assignment(chosen)
        given = np.where(option >= 0, np.append(assignment[split.items :], UNASSIGNED)[option], UNASSIGNED)
        worth = np.zeros(split.items)
        for item in np.flatnonzero(option >= 0).tolist():
            worth[item] = min((self._rise(pairs) for pairs in self._joinings(item)), default=0.0)
        together = self._all_joined()
        value = self._plan.value
        worth = np.minimum(worth, max(together.value - value, 0.0))
        bound = min(self._bound, value)
        stopped: StoppedBy = "proved" if self._proved else self._control.reason or "work"
        return SplitResult(
            assignment=assignment[: split.items],
            option=option,
            given=given,
            worth=worth,
            whole=self._model.assignment(together.chosen)[: split.items],
            whole_value=together.value,
            value=value,
            bound=bound,
            gap=gap_of(value, bound),
            is_allowed=not (required & (assignment[: split.items] == UNASSIGNED)).any()
            and bool((self._plan.partners <= self._model.partner_limit).all()),
            stopped_by=stopped,
        )

    def _all_joined(self) -> Loads:
        """Return the better of the plan begun with and the best plan with every split item joined."""
        best, self._plan = self._plan, self._plan.copy()
        for item in np.flatnonzero(self._split.option[best.chosen[: self._split.items]] >= 0).tolist():
            joining: list[int] = min(self._joinings(item), key=self._rise)
            self._plan.change(joining)
        together, self._plan = self._plan.copy(), best
        is_better = together.within_caps and together.value < self._start.value
        return together if is_better else self._start

    def _find_prices(self) -> None:
        """Solve the linear relaxation where it is small, else climb by subgradients without the options."""
        if self._model.pairs > _LINEAR_PAIRS:
            ascent = Ascent(self._split.whole, no_prices(self._split.whole))
            ascent.run(_ASCENT_STEPS, self._plan.value, self._control.stop)
            self._bound, self._slack = self._split.bound(ascent.best.prices)
            return
        form = whole(self._plan, np.arange(self._model.pairs), integer=False)
        self._split.link(form)
        seconds = self._control.seconds_left * _LINEAR_SHARE
        solved = form.program.solver(Limits(0, seconds)).run(self._control.stop)
        if solved.optimal:
            self._bound, self._slack = self._split.bound(form.prices(solved.row_prices))

    def _split_each(self) -> None:
        """Try every option once with the CPMs of least slack, the most promising first."""
        split, model = self._split, self._model
        promise = np.full(len(split.group) - split.items, np.inf)
        at = np.flatnonzero(split.is_split)
        np.minimum.at(promise, split.option[at], self._slack[at])
        for option in np.argsort(promise, kind="stable").tolist():
            if self._control.stop():
                return
            given = self._cheapest(model.pairs_of(np.array([split.items + option]))[:-1])
            own = model.pairs_of(split.group[split.items + option : split.items + option + 1])
            kept = self._cheapest(own[(split.option[own] == option) & (split.now_given[own] < 0)])
            places = [
                self._changes(pair, other)
                for pair in kept
                for other in given
                if model.pair_cpm[pair] != model.pair_cpm[other]
            ]
            best = min(places, key=self._rise, default=[])
            self._plan.improve(best)

    def _cheapest(self, pairs: Ints) -> list[int]:
        order = np.argsort(self._slack[pairs], kind="stable")[:_PLACES]
        return [int(pair) for pair in pairs[order]]

    def _changes(self, kept: int, given: int | None) -> list[int]:
        """Return the pairs that place an item anew, its other options given up."""
        item = int(self._model.pair_item[kept])
        others = np.flatnonzero(self._split.group[self._split.items :] == item)
        nothing = self._split.nothing_given()[others]
        taken = [] if given is None else [given]
        of_item = {int(self._model.pair_item[pair]) for pair in taken}
        rest = [pair for pair in nothing.tolist() if int(self._model.pair_item[pair]) not in of_item]
        return [kept, *taken, *rest]

    def _rise(self, pairs: list[int]) -> float:
        """Return by how much the value would rise."""
        plan = self._plan
        back = [int(plan.chosen[self._model.pair_item[pair]]) for pair in pairs]
        rise, is_allowed = plan.change(pairs), plan.within_caps
        plan.change(back)
        return rise if is_allowed else np.inf

    def _improve_block(self) -> None:
        """Re-plan a few CPMs exactly, with the parts of their items."""
        self._note("neighbourhoods")
        plan, model, split = self._plan, self._model, self._split
        size = int(self._size * self._random.choice(_SIZES))
        gap = max(plan.value - self._bound, 0.0)
        part = draw_block(plan, self._slack, gap, size, self._random)
        inside = np.append(np.isin(np.arange(model.cpms), part.cpms), True)
        groups = np.unique(split.group[part.items])
        items = np.flatnonzero(np.isin(split.group, groups))
        outside = np.unique(split.group[items[~inside[model.pair_cpm[plan.chosen[items]]]]])
        items = items[~np.isin(split.group[items], outside)]
        pairs = model.pairs_of(items)
        wanted = np.isin(pairs, part.pairs) | (pairs == plan.chosen[model.pair_item[pairs]])
        wanted |= split.is_given[pairs] & ~split.is_split[pairs]
        pairs = pairs[wanted & inside[model.pair_cpm[pairs]]]
        if len(pairs) <= len(items):
            self._fruitless += 1
            return
        form = block(plan, items, pairs, part.cpms, integer=True)
        split.link(form)
        solver = form.program.solver(
            Limits(_NODES, self._block_seconds), int(self._random.integers(1_000_000))
        )
        solver.begin_at(form.columns, (plan.chosen[model.pair_item[pairs]] == pairs).astype(float))
        solved = solver.run(self._control.stop)
        rise = 0.0
        if solved.values is not None:
            chosen = form.chosen(solved.values)
            rise = plan.improve(chosen[plan.chosen[model.pair_item[chosen]] != chosen].tolist())
        self._fruitless = self._fruitless + 1 if rise == 0.0 else 0
        if not solved.optimal:
            self._size = max(self._size * _SHRINK, _FIRST_SIZE / 2)
        elif rise == 0.0:
            self._size *= _GROW

    @property
    def _block_seconds(self) -> float:
        """Longest time for a block; none without a time limit, so that the clock decides nothing."""
        left = self._control.seconds_left
        return min(left, _SECONDS) if np.isfinite(left) else np.inf

    def _prove(self) -> None:
        """Solve all pairs that could be part of a better plan, where they are few."""
        model, plan, gap = self._model, self._plan, self._plan.value - self._bound
        chosen = plan.chosen[model.pair_item] == np.arange(model.pairs)
        pairs = np.flatnonzero(chosen | (self._slack <= gap))
        if self._control.stop() or len(pairs) > _EXACT_PAIRS:
            return
        form = whole(plan, pairs, integer=True)
        self._split.link(form)
        solver = form.program.solver(Limits(_EXACT_NODES, self._control.seconds_left * _EXACT_SHARE))
        solver.begin_at(form.columns, chosen[pairs].astype(float))
        solved = solver.run(self._control.stop)
        if solved.values is not None:
            plan.improve(form.chosen(solved.values).tolist())
        safe = solved.bound - _ROUNDING * (1.0 + abs(solved.bound))
        self._bound = max(self._bound, min(safe, plan.value))

    def _join(self) -> None:
        """Join every split that costs more than it brings, until all that are left pay."""
        joined = True
        while joined:
            joined = False
            option = self._split.option[self._plan.chosen[: self._split.items]]
            for item in np.flatnonzero(option >= 0).tolist():
                best = min(self._joinings(item), key=self._rise, default=[])
                joined |= self._plan.improve(best) < 0.0

    def _joinings(self, item: int) -> Iterator[list[int]]:
        """Give the ways to join a split item: at either of its CPMs, or where the prices are lowest."""
        split, model = self._split, self._model
        own = model.pairs_of(np.array([item]))[:-1]
        own = own[split.option[own] < 0]
        option = int(split.option[self._plan.chosen[item]])
        now = model.pair_cpm[self._plan.chosen[[item, split.items + option]]]
        for pair in dict.fromkeys([*own[np.isin(model.pair_cpm[own], now)].tolist(), *self._cheapest(own)]):
            yield self._changes(pair, None)

    def _note(self, phase: Literal["prices", "descent", "neighbourhoods"]) -> None:
        self._control.note(phase, self._plan.value, self._bound)
