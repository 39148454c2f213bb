"""The anytime search on one component: a plan at once, better ones and better bounds as time goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.control import gap_of
from cpm_planner.balance.core.descent import descend
from cpm_planner.balance.core.formulation import whole
from cpm_planner.balance.core.neighbourhood import draw_block, solve_block
from cpm_planner.balance.core.prices import Ascent, no_prices, priced
from cpm_planner.balance.core.program import Limits
from cpm_planner.balance.core.start import following, staying

if TYPE_CHECKING:
    from cpm_planner.balance.core.control import Control, Phase
    from cpm_planner.balance.core.loads import Loads
    from cpm_planner.balance.core.model import Floats, Model
    from cpm_planner.balance.core.prices import Priced

PROVED_GAP = 2e-6
_LINEAR_PAIRS = 40_000
_EXACT_PAIRS = 1_500
_DESCENT_PAIRS = 60_000
_EXACT_NODES = 400
_ROUNDING = 1e-6


class Search:
    """Best plan and best bound of one component so far, and how to take the next step."""

    def __init__(self, model: Model, control: Control, seed: int) -> None:
        """Begin with the plan in which everything stays where it is, as far as it may."""
        self.model, self._control = model, control
        self._random = np.random.default_rng(seed)
        self.stay = staying(model)
        self.best: Loads = self.stay
        self._priced: Priced = priced(model, no_prices(model))
        self.bound = self._priced.bound
        self._size = 300.0
        self._exact_left = _EXACT_NODES
        self._exact_gap = np.inf
        self._others = (0.0, 0.0)

    @property
    def gap(self) -> float:
        """Value that might still be saved."""
        return max(self.best.value - self.bound, 0.0)

    @property
    def proved(self) -> bool:
        """Whether the plan is proved best."""
        return gap_of(self.best.value, self.bound) <= PROVED_GAP or self.gap <= PROVED_GAP

    def alongside(self, value: float, bound: float) -> None:
        """Take note of the value and bound of all other components, for progress reports."""
        self._others = (value, bound)

    def open(self) -> None:
        """Find prices, follow them to a first good plan and improve it by descent."""
        self._note("prices")
        usage = self._find_prices()
        self._note("descent")
        plan = following(self.model, self._priced, usage, self.stay)
        self._descend(plan)
        self._take(plan)
        if self.model.pairs <= _DESCENT_PAIRS and not self.proved:
            plan = self.stay.copy()
            self._descend(plan)
            self._take(plan)

    def step(self) -> None:
        """Spend one unit of work where it promises most: the whole component when small, else a block."""
        slack = self._priced.slack(self.model)
        open_pairs = int((slack <= self.gap).sum())
        if open_pairs <= _EXACT_PAIRS and self.gap < self._exact_gap / 2:
            self._prove(slack)
        else:
            self._improve_block(slack)
        self._control.spend()

    def _find_prices(self) -> Floats:
        """Set the prices, by linear programming when small; return how often each pair is used on average."""
        if self.model.pairs <= _LINEAR_PAIRS:
            form = whole(self.stay, np.arange(self.model.pairs), integer=False)
            solved = form.program.solve(self._control.stop, Limits(0, self._control.seconds_left))
            if solved.optimal and solved.values is not None:
                self._accept_prices(priced(self.model, form.prices(solved.row_prices)))
                return solved.values[: self.model.pairs]
        ascent = Ascent(self.model, no_prices(self.model))
        ascent.run(100, self.best.value, self._control.stop)
        self._accept_prices(ascent.best)
        return ascent.usage

    def _accept_prices(self, found: Priced) -> None:
        self._priced = found
        self.bound = max(self.bound, found.bound)

    def _descend(self, plan: Loads) -> None:
        slack = self._priced.slack(self.model)
        threshold = np.partition(slack, min(_DESCENT_PAIRS, len(slack) - 1))[
            min(_DESCENT_PAIRS, len(slack) - 1)
        ]
        descend(plan, np.flatnonzero(slack <= threshold), self._control.stop)

    def _take(self, plan: Loads) -> None:
        counted = plan.copy()
        if counted.within_caps and counted.value < self.best.value:
            self.best = counted
        self._note("descent")

    def _prove(self, slack: Floats) -> None:
        """Solve all pairs that could be part of a better plan, as far as the node limit goes."""
        self._note("proof")
        self._exact_gap = self.gap
        model = self.model
        chosen = self.best.chosen[model.pair_item] == np.arange(model.pairs)
        form = whole(self.best, np.flatnonzero(chosen | (slack <= self.gap)), integer=True)
        limits = Limits(_EXACT_NODES, self._control.seconds_left)
        solved = form.program.solve(self._control.stop, limits, chosen[form.pairs].astype(float))
        if solved.values is not None:
            self.best.improve(form.chosen(solved.values).tolist())
            self._take(self.best)
        safe = solved.bound - _ROUNDING * (1.0 + abs(solved.bound))
        self.bound = max(self.bound, min(safe, self.best.value))

    def _improve_block(self, slack: Floats) -> None:
        self._note("neighbourhoods")
        part = draw_block(self.best, slack, self.gap, int(self._size), self._random)
        if len(part.items) == 0:
            return
        seed = int(self._random.integers(1_000_000))
        seconds = self._control.seconds_left
        rise, solved = solve_block(self.best, part, seed, seconds, self._control.stop)
        if rise == 0.0:
            self._size = min(self._size * 1.1, 3_000.0) if solved else max(self._size * 0.8, 60.0)
        self._note("neighbourhoods")

    def _note(self, phase: Phase) -> None:
        value, bound = self._others
        self._control.note(phase, value + self.best.value, bound + self.bound)
