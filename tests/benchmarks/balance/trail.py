"""What a run had reached when: values over time, so that all contestants are read in the same way."""

from __future__ import annotations

import time
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cpm_planner.balance.core.control import gap_of
from tests.benchmarks.balance.values import plan_value

if TYPE_CHECKING:
    from cpm_planner.balance.core.objective import Objective
    from cpm_planner.balance.core.problem import Problem
    from tests.benchmarks.balance.values import Ints


@dataclass
class Trail:
    """Seconds, values and bounds of ever better plans; `took` is when the run ended, `plan` its last plan."""

    seconds: list[float] = field(default_factory=list)
    values: list[float] = field(default_factory=list)
    bounds: list[float] = field(default_factory=list)
    took: float = 0.0
    plan: Ints | None = None

    def add(self, seconds: float, value: float, bound: float = 0.0) -> None:
        """Note the best plan and bound known after `seconds`."""
        value, bound = min([value, *self.values[-1:]]), max([bound, *self.bounds[-1:]])
        if [value, bound] != [*self.values[-1:], *self.bounds[-1:]]:
            self.seconds.append(seconds)
            self.values.append(value)
            self.bounds.append(bound)

    def at(self, seconds: float) -> tuple[float, float] | None:
        """Return value and bound reached by then, None without a plan."""
        place = bisect_right(self.seconds, seconds)
        return (self.values[place - 1], self.bounds[place - 1]) if place else None

    def gap_at(self, seconds: float) -> float | None:
        """Return (value - bound) / value as of then, None without a plan."""
        reached = self.at(seconds)
        return None if reached is None else gap_of(*reached)

    def seconds_to(self, value: float) -> float | None:
        """Return when a plan at least as good as `value` was there, None for never."""
        reached = (at for at, here in zip(self.seconds, self.values, strict=True) if here <= value)
        return next(reached, None)


class Recorder:
    """Collects the plans of a contestant with the time since its start; they are judged afterwards."""

    def __init__(self, problem: Problem, objective: Objective) -> None:
        """Start the clock."""
        self._problem, self._objective = problem, objective
        self._plans: list[tuple[float, Ints]] = []
        self._began = time.perf_counter()

    @property
    def seconds(self) -> float:
        """Seconds since the start."""
        return time.perf_counter() - self._began

    def plan(self, assignment: Ints) -> None:
        """Keep a plan (n,) found just now."""
        self._plans.append((self.seconds, assignment))

    def trail(self) -> Trail:
        """Judge all plans by the independent value of `values`."""
        trail = Trail(took=self.seconds, plan=self._plans[-1][1])
        for seconds, assignment in self._plans:
            trail.add(seconds, plan_value(self._problem, self._objective, assignment))
        return trail
