"""The smallest set of hires beside HiGHS on the whole model, in the same time: hires, cost, bounds, seconds.

Run: PYTHONPATH=. python tests/benchmarks/hiring_plan.py [--seconds S] [--seed N]

Both look for the fewest hires, then for the cheapest of that number. The rival gets all hires and all months
as one program; laying it out counts as time. What is unavoidable is found beforehand and given to both.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from cpm_planner.headcount.hiring.core.aims import Clock, Reached
from cpm_planner.headcount.hiring.core.coverage import Coverage
from cpm_planner.headcount.hiring.core.model import Model, Question
from cpm_planner.headcount.hiring.core.smallest import Sought, aims_of, smallest
from cpm_planner.headcount.hiring.core.undone import least_left, month_sums, unlimited
from tests.benchmarks.hiring.problems import a_problem

if TYPE_CHECKING:
    from cpm_planner.headcount.hiring.core.problem import HiringProblem

SIZES = ((1, 24, 0.1), (3, 24, 0.0), (3, 24, 0.1), (10, 36, 0.0), (10, 36, 0.1))
"""Regions, months, and the share of work that any region may do, which ties all of them together."""


def main() -> None:
    """Print a line for each size and contestant."""
    asked = _arguments()
    say("regions", "months", "roaming", "contestant", "hires", "bound", "cost k", "gap", "s")
    for regions, months, roaming in SIZES:
        problem = a_problem(regions, months, asked.seed, roaming)
        for name, run in (("engine", engine), ("HiGHS", whole_model)):
            began = time.perf_counter()
            hires, cost = run(problem, asked.seconds)
            gap = f"{(cost.value - cost.bound) / max(cost.value, 1):.1%}" if np.isfinite(cost.value) else "-"
            amount = f"{cost.value / 100_000:,.0f}" if np.isfinite(cost.value) else "-"
            seconds = time.perf_counter() - began
            figures = f"{hires.value:.0f}", f"{hires.bound:.0f}", amount, gap, f"{seconds:.1f}"
            say(str(regions), str(months), f"{roaming:.0%}", name, *figures)


def say(*cells: str) -> None:
    """Write a line of the table."""
    sys.stdout.write("  ".join(f"{each:>10}" for each in cells) + "\n")
    sys.stdout.flush()


def engine(problem: HiringProblem, seconds: float) -> tuple[Reached, Reached]:
    """Run the search of the product."""
    answer = smallest(problem, sought=Sought.HIRES, time_limit_seconds=seconds)
    nothing = Reached(np.inf, 0.0)
    return (nothing, nothing) if answer is None else (answer.reached[0], answer.reached[1])


def whole_model(problem: HiringProblem, seconds: float) -> tuple[Reached, Reached]:
    """Give all of it to HiGHS, aim after aim; the first may take all of the time."""
    clock = Clock(time.perf_counter() + 3_600, lambda: False)
    least = least_left(problem, unlimited(problem), clock)
    if least is None:
        message = "HiGHS was stopped before it knew what is unavoidable"
        raise RuntimeError(message)
    months, every = np.flatnonzero(problem.counts), np.arange(problem.options)
    question = Question(problem, Coverage(problem, months), most_left=month_sums(least))
    aims, reached = aims_of(problem, Sought.HIRES)[:2], list[Reached]()
    ends = time.perf_counter() + seconds
    for number, aim in enumerate(aims):
        model = Model(question, aims[: number + 1], reached, every)
        solved = model.solved(Clock(ends, lambda: False), None)
        if solved.values is None:
            reached.append(Reached(np.inf, model.bound(solved)))
            break
        value = float(aim.of(model.hires(np.rint(solved.values[model.count]))))
        reached.append(Reached(value, min(model.bound(solved), value)))
    return reached[0], reached[1] if len(reached) > 1 else Reached(np.inf, 0.0)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=30.0, help="for each contestant and size (30)")
    parser.add_argument("--seed", type=int, default=1, help="which problems are drawn (1)")
    return parser.parse_args()


if __name__ == "__main__":
    main()
