"""Improving plans block by block, and what to do when no block helps any more.

Where windows of load stand in for the objective, a search that is stuck begins again from its first plan,
and what several searches found is merged (see `merging`). Where the highest utilisation is what counts,
blocks work towards an aim instead, and one that is out of reach gives way to a higher one (see `aims`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cpm_planner.balance.core.aims import Aims, is_reached
from cpm_planner.balance.core.block_solving import block_solver, has_windows, level_block, solve_block
from cpm_planner.balance.core.descent import settle
from cpm_planner.balance.core.merging import Merging
from cpm_planner.balance.core.neighbourhood import draw_block
from cpm_planner.balance.core.prices import of_least_slack

if TYPE_CHECKING:
    import numpy as np

    from cpm_planner.balance.core.control import Control
    from cpm_planner.balance.core.loads import Loads
    from cpm_planner.balance.core.model import Model
    from cpm_planner.balance.core.problem import Floats

_PATIENCE_APART, _BLOCKS_PER_MERGER = 1.5, 10
_PATIENCE_AIMED, _SETTLED_PER_ITEM = 10, 8
_SIZES = (0.5, 1.0, 2.0, 4.0)
_FIRST_SIZE = 100.0
_GROW, _SHRINK = 1.005, 0.9
_LEVELLED = 0.5


@dataclass(frozen=True, eq=False)
class Improved:
    """The plan a block was cut from, by how much its value rose (at most 0), and the open pairs that took."""

    plan: Loads
    rise: float
    pairs: int


class Blocks:
    """Draws blocks of the size that can be solved, from the best plan or from one apart from it."""

    def __init__(self, model: Model, control: Control, random: np.random.Generator) -> None:
        """Begin with small blocks of the best plan, or with the first aim."""
        self._model, self._control, self._random = model, control, random
        self._size = _FIRST_SIZE
        self._fruitless = self._count = 0
        self._opened: Loads | None = None
        self._apart: Loads | None = None
        self._merging = Merging()
        self._aims = None if has_windows(model) else Aims()

    def improve(self, best: Loads, bound: float, slack: Floats, reach: float) -> Improved:
        """Improve the plan worked on by a block, `best` in place; begin again where that is of no use."""
        if self._aims is not None:
            return self._aim(self._aims, best, bound, slack, reach)
        if self._opened is None:
            self._opened = best.copy()
        plan = best if self._apart is None else self._apart
        if self._fruitless > max(_PATIENCE_APART * self._model.cpms, self._count / 2):
            return self._begin_again(plan, best)
        return self._improve_block(plan, slack, reach)

    def _seed(self) -> int:
        return int(self._random.integers(1_000_000))

    def _improve_block(self, plan: Loads, slack: Floats, reach: float) -> Improved:
        part = draw_block(plan, slack, reach, int(self._size * self._random.choice(_SIZES)), self._random)
        self._count += 1
        if len(part.items) == 0:
            self._fruitless += 1
            return Improved(plan, 0.0, 0)
        aims = plan.model is not self._model
        improve = level_block if aims or self._random.random() < _LEVELLED else solve_block
        solver = block_solver(self._seed(), self._control.seconds_left)
        rise, solved = improve(plan, part, solver, self._control.stop)
        self._fruitless = self._fruitless + 1 if rise == 0.0 else 0
        if not solved:
            self._size = max(self._size * _SHRINK, _FIRST_SIZE)
        elif rise == 0.0:
            self._size *= _GROW
        return Improved(plan, rise, len(part.pairs))

    def _aim(self, aims: Aims, best: Loads, bound: float, slack: Floats, reach: float) -> Improved:
        """Improve the aimed plan; where its aim is reached or seems out of reach, take the next one."""
        plan = self._apart
        if plan is not None and self._fruitless <= _PATIENCE_AIMED and not is_reached(plan):
            return self._improve_block(plan, slack, reach)
        plan = self._apart = aims.next(best, bound, reached=plan is None or is_reached(plan))
        self._fruitless, value = 0, plan.value
        settle(plan, of_least_slack(self._model, slack, _SETTLED_PER_ITEM), self._control.stop)
        return Improved(plan, plan.value - value, 0)

    def _begin_again(self, plan: Loads, best: Loads) -> Improved:
        """Keep the plan that is stuck, merge it with those before, and begin again."""
        self._fruitless = self._count = 0
        self._size = _FIRST_SIZE
        self._merging.add(plan)
        self._apart, merged = None, Improved(best, 0.0, 0)
        if self._merging.is_ready:
            rise, pairs = self._merging.improve(
                best, self._seed(), self._control.seconds_left, self._control.stop
            )
            merged = Improved(best, rise, pairs * _BLOCKS_PER_MERGER)
        if merged.rise == 0.0 and self._opened is not None:
            self._apart = self._opened.copy()
        return merged
