"""Merging plans: what several searches that got stuck found, re-planned together.

Blocks improve a plan until none of them does any more. Searches that draw other blocks end in other plans of
about the same value, which agree on most items. What they differ in is a small program over all CPMs at once,
and its best answer is often better than any of them (relinking of paths, as Glover; here solved by HiGHS).
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from cpm_planner.balance.core.block_solving import block_solver, solve_block
from cpm_planner.balance.core.neighbourhood import merged_block

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpm_planner.balance.core.loads import Loads
    from cpm_planner.balance.core.problem import Ints

_FEWEST, _MOST = 2, 8
_NODES, _SECONDS = 400, 4.0


class Merging:
    """The best plans in which searches got stuck, and the effort that merging them is worth by now."""

    def __init__(self) -> None:
        """Begin without plans; `plans` are values and chosen pairs (n,), the best first."""
        self.plans: list[tuple[float, Ints]] = []
        self._effort = 1

    def add(self, plan: Loads) -> None:
        """Keep a plan as long as it is one of the best that differ."""
        if all(value != plan.value or (chosen != plan.chosen).any() for value, chosen in self.plans):
            self.plans = sorted([*self.plans, (plan.value, plan.chosen.copy())], key=itemgetter(0))[:_MOST]

    @property
    def is_ready(self) -> bool:
        """Whether there is enough to merge."""
        return len(self.plans) >= _FEWEST

    def improve(self, best: Loads, seed: int, seconds: float, stop: Callable[[], bool]) -> tuple[float, int]:
        """Improve the best plan with all plans kept; return its rise (at most 0) and its open pairs."""
        part = merged_block(best, (chosen for _, chosen in self.plans))
        if not len(part.items):
            return 0.0, 0
        solver = block_solver(seed, seconds, self._effort * _NODES, self._effort * _SECONDS)
        rise, solved = solve_block(best, part, solver, stop)
        if not solved and rise == 0.0:
            self._effort *= 2
        return rise, len(part.pairs)
