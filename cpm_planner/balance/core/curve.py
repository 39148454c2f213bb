"""What moves buy: the best plan for each cap on moved partners, every one with its own bound.

Let best(k) be the lowest value of a plan in which at most k partners change their CPM. A plan for k is one
for k + 1 too, so best never rises with k, and:

* the value of a plan for k is an upper bound on best(k), best(k + 1), ...;
* a lower bound on best(k) is one on best(k - 1), best(k - 2), ...

One run as free as it may be gives the last point, and a bound for all. Undoing its moves one after the other,
the one that is missed least first, gives a plan for every cap at once. They show where the curve bends, and
so for which caps the engine is run in earnest, from coarse to fine, each run beginning at the best plan
known. What a run finds improves its neighbours: those above by its plan, those below by its bound and by what
is left of its plan when moves are undone.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.control import gap_of
from cpm_planner.balance.core.descent import move_rises
from cpm_planner.balance.core.fewest_moves import fewest_moves
from cpm_planner.balance.core.loads import Loads
from cpm_planner.balance.core.model import build_model
from cpm_planner.balance.core.solve import solve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from cpm_planner.balance.core.objective import Objective
    from cpm_planner.balance.core.problem import Ints, Problem
    from cpm_planner.balance.core.result import Result

_MOST_LOOKED_AT = 200
_FIRST_SHARE = 10


@dataclass(frozen=True, eq=False)
class Point:
    """The best plan known in which at most `cap` partners change their CPM."""

    cap: int
    assignment: Ints
    value: float
    bound: float
    """No plan within the cap has a lower value."""
    solved: bool = False
    """Whether the engine has been run for this very cap."""

    @property
    def gap(self) -> float:
        """By what share a plan within the cap could at most be better."""
        return gap_of(self.value, self.bound)


@dataclass(frozen=True)
class Limits:
    """What all runs together may take; None for no such limit, but one of the two has to be given."""

    seconds: float | None = None
    work: int | None = None


def trace(  # noqa: PLR0913 - as for `solve`
    problem: Problem,
    *,
    objective: Objective,
    limits: Limits,
    seed: int = 0,
    fewest: int = 0,
    most_points: int = 24,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[tuple[Point, ...]]:
    """Give the points of the curve, by cap, again and again as they get better and better proved.

    The curve begins at the fewest moves that are possible, or at `fewest` where those are more, and ends at
    those of the best plan found, or at the problem's own cap on moved partners. Points of which no plan is
    known are left out, which happens only when it is cancelled at once. Without a limit in seconds the points
    depend on the problem, the seed and the work limit alone.

    Raises:
        ValueError: more partners or revenue have to move than the problem's caps allow.
    """
    budget = _Budget(limits, cancelled or (lambda: False))
    runs = _Runs(problem, objective, seed, budget)
    last = runs.free(_FIRST_SHARE)
    lowest = min(max(fewest_moves(problem).partners, fewest), last.cap)
    order = _coarse_to_fine(runs.values_when_undone(last, lowest), most_points)
    points = {cap: replace(last, cap=cap, value=np.inf, solved=False) for cap in order} | {last.cap: last}
    points = _monotone(runs.improved(points, last))
    yield _sorted(points)
    for place, cap in enumerate(order):
        if budget.is_spent:
            return
        found = runs.at(cap, points[cap].assignment, len(order) - place)
        points = _monotone(runs.improved(points, found))
        yield _sorted(points)


class _Budget:
    """What is left of the limits."""

    def __init__(self, limits: Limits, cancelled: Callable[[], bool]) -> None:
        self._limits, self.cancelled = limits, cancelled
        self._began, self._work = time.perf_counter(), 0

    @property
    def is_spent(self) -> bool:
        """Whether to begin no further run."""
        seconds, work = self._left
        return self.cancelled() or (seconds is not None and seconds <= 0) or (work is not None and work <= 0)

    def share(self, runs: int) -> Limits:
        """Give one of so many runs its part of what is left."""
        seconds, work = self._left
        return Limits(
            None if seconds is None else max(seconds, 0.0) / runs, None if work is None else -(-work // runs)
        )

    def spend(self, work: int) -> None:
        """Count work done."""
        self._work += max(work, 1)

    @property
    def _left(self) -> tuple[float | None, int | None]:
        seconds, work = self._limits.seconds, self._limits.work
        return (
            None if seconds is None else seconds - (time.perf_counter() - self._began),
            None if work is None else work - self._work,
        )


class _Runs:
    """Runs of the engine on one problem at different caps, and what their plans say about other caps."""

    def __init__(self, problem: Problem, objective: Objective, seed: int, budget: _Budget) -> None:
        self._problem, self._objective, self._seed, self._budget = problem, objective, seed, budget
        self._model = build_model(problem, objective)

    def free(self, share: int) -> Point:
        """Run the engine under the problem's own cap; the point is at the moves that were made.

        Where that takes all there is, the curve's end is not known, and the point does not count as solved.
        """
        result = self._result(self._problem, None, share)
        point = _point(result.after.moved_partners, result)
        is_whole = result.stopped_by == "proved" or not self._budget.is_spent
        return replace(point, solved=point.solved and is_whole)

    def at(self, cap: int, start: Ints, share: int) -> Point:
        """Run the engine for one cap, beginning at a plan."""
        return _point(cap, self._result(replace(self._problem, max_moved_partners=cap), start, share))

    def values_when_undone(self, point: Point, lowest: int) -> dict[int, float]:
        """Give what is left of a plan's value at caps from `lowest` up to its own, at 200 of them at most."""
        count = min(point.cap - lowest + 1, _MOST_LOOKED_AT)
        caps = np.unique(np.linspace(lowest, point.cap, count).astype(int)).tolist()
        return {cap: loads.value for cap, loads in self._undone(point, caps)}

    def improved(self, points: Mapping[int, Point], found: Point) -> dict[int, Point]:
        """Give the points with what was found for one cap and what is left of it for those below."""
        result = {**points, found.cap: _joined(found, points[found.cap])}
        for cap, loads in self._undone(found, [cap for cap in points if cap < found.cap]):
            if loads.value < result[cap].value:
                assignment = self._model.assignment(loads.chosen)
                result[cap] = replace(result[cap], assignment=assignment, value=loads.value)
        return result

    def _undone(self, point: Point, caps: Sequence[int]) -> Iterator[tuple[int, Loads]]:
        """Undo a plan's moves, those first that are missed least, and give what is left at each cap.

        On the way to the next cap half of what has to go is undone at a time. The last plans may be missing
        when moves cannot be undone or nobody waits any more.
        """
        model = self._model
        loads = Loads(model, model.chosen_for(point.assignment))
        for cap in sorted(caps, reverse=True):
            while loads.moved_partners > cap:
                moved = (model.stay >= 0) & (model.pair_moved[loads.chosen] > model.pair_moved[model.stay])
                pairs, rises = move_rises(loads, model.stay[moved])
                if not len(pairs) or self._budget.cancelled():
                    return
                at_once = max(int(loads.moved_partners - cap) // 2, 1)
                loads.change(pairs[np.argsort(rises, kind="stable")[:at_once]].tolist())
            yield cap, loads.copy()

    def _result(self, problem: Problem, start: Ints | None, share: int) -> Result:
        limits = self._budget.share(share)
        result = solve(
            problem,
            objective=self._objective,
            seed=self._seed,
            time_limit_seconds=limits.seconds,
            work_limit=limits.work,
            start=start,
            cancelled=self._budget.cancelled,
        )
        self._budget.spend(result.work)
        return result


def _point(cap: int, result: Result) -> Point:
    solved = result.stopped_by != "cancelled"
    return Point(cap, result.assignment, result.value, result.bound, solved)


def _joined(found: Point, known: Point) -> Point:
    """Join what two runs say about one cap."""
    plan = found if found.value < known.value else known
    return replace(plan, bound=max(found.bound, known.bound), solved=found.solved or known.solved)


def _monotone(points: Mapping[int, Point]) -> dict[int, Point]:
    """Give every point the best plan of those at or below its cap and the best bound of those at or above."""
    result = dict(points)
    rising = sorted(result)
    for below, cap in pairwise(rising):
        if result[below].value < result[cap].value:
            plan = result[below]
            result[cap] = replace(result[cap], assignment=plan.assignment, value=plan.value)
    for above, cap in pairwise(reversed(rising)):
        result[cap] = replace(result[cap], bound=max(result[cap].bound, result[above].bound))
    return {cap: replace(point, bound=min(point.bound, point.value)) for cap, point in result.items()}


def _sorted(points: Mapping[int, Point]) -> tuple[Point, ...]:
    return tuple(points[cap] for cap in sorted(points) if np.isfinite(points[cap].value))


def _coarse_to_fine(values: Mapping[int, float], most: int) -> list[int]:
    """Order caps so that the first few show the curve's shape: the ends but for the last, then the bends.

    Between two neighbouring caps a < b the curve is known to lie in a box of width b - a and of height
    value(a) - value(b). Always the largest box is halved, at the cap in the middle of those looked at.
    """
    caps = sorted(values)
    if len(caps) == 1:
        return []
    order, boxes = [caps[0]], [(0, len(caps) - 1)]
    while len(order) < most - 1:
        boxes = [(low, high) for low, high in boxes if high - low > 1]
        if not boxes:
            break
        low, high = max(
            boxes,
            key=lambda box: (caps[box[1]] - caps[box[0]]) * (values[caps[box[0]]] - values[caps[box[1]]]),
        )
        middle = (low + high) // 2
        boxes.remove((low, high))
        boxes += [(low, middle), (middle, high)]
        order.append(caps[middle])
    return order
