"""How good and how quick the balancing engine is, as a table.

    python tests/benchmarks/balance_quality.py [--sizes 60x6 600x30] [--seconds 1 5] [--seeds 1 2 3]
    python tests/benchmarks/balance_quality.py --gap FOLDER --best best-known.csv --seconds 10

The first form draws channels (see `balance_channels`) and prints, for each size and time limit, the median
over the seeds: seconds to the first improved plan, widest spread before and after, gap and moves. The second
form reads generalised assignment instances (white-space separated: m n, m rows of n costs, m rows of n
weights, m capacities) from a folder given by the reader and compares with a list of best known values (name
in the first column, value in the last).
"""

import argparse
import csv
import statistics
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]

from balance_channels import channel  # noqa: E402 - only found once the path is set

from cpm_planner.balance.core.objective import ASSIGNMENT_COST  # noqa: E402 - as above
from cpm_planner.balance.core.problem import Problem  # noqa: E402 - as above
from cpm_planner.balance.core.result import Result  # noqa: E402 - as above
from cpm_planner.balance.core.solve import solve  # noqa: E402 - as above

if TYPE_CHECKING:
    from cpm_planner.balance.core.control import Progress

_SIZES = ["60x6", "600x30", "6000x150"]
_HEADER = "      size  limit s  first s          spread      gap  moves  took s  stopped by"


def main() -> None:
    """Read the arguments and print one of the two tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", nargs="+", default=_SIZES)
    parser.add_argument("--seconds", nargs="+", type=float, default=[1.0, 5.0])
    parser.add_argument("--seeds", nargs="+", type=int, default=[1, 2, 3])
    parser.add_argument("--gap", type=Path)
    parser.add_argument("--best", type=Path)
    arguments = parser.parse_args()
    if arguments.gap:
        measure_assignment(arguments.gap, arguments.best, arguments.seconds[-1])
        return
    print(_HEADER)  # noqa: T201 - the table is what the command is for
    for size in arguments.sizes:
        for seconds in arguments.seconds:
            measure_channel(size, seconds, arguments.seeds)


def measure_channel(size: str, seconds: float, seeds: list[int]) -> None:
    """Print one row: a size and a time limit, medians over the seeds."""
    partners, cpms = (int(part) for part in size.split("x"))
    runs = [run_channel(channel(partners, cpms, seed), seconds) for seed in seeds]
    first = statistics.median(first for first, _ in runs)
    results = [result for _, result in runs]
    before, after = (
        statistics.median(max(role.spread for role in getattr(result, when).roles) for result in results)
        for when in ("before", "after")
    )
    row = (
        f"{size:>10} {seconds:>8.1f} {first:>8.2f} {before:>6.1%} -> {after:>5.1%}"
        f" {statistics.median(result.gap for result in results):>8.2%}"
        f" {statistics.median(result.after.moved_partners for result in results):>6.0f}"
        f" {statistics.median(result.seconds for result in results):>7.2f}"
        f"  {', '.join(result.stopped_by for result in results)}"
    )
    print(row, flush=True)  # noqa: T201 - the table is what the command is for


def run_channel(problem: Problem, seconds: float) -> tuple[float, Result]:
    """Solve one channel; return when the first plan better than the current one was told, and the result."""
    told: list[Progress] = []
    result = solve(problem, time_limit_seconds=seconds, progress=told.append)
    better = [report.seconds for report in told if report.incumbent < told[0].incumbent]
    return (better[0] if better else result.seconds), result


def measure_assignment(folder: Path, best: Path, seconds: float) -> None:
    """Print one row per instance of generalised assignment: value, best known, bound."""
    with best.open(newline="") as lines:
        known = {Path(row[0]).name: row[-1] for row in csv.reader(lines)}
    print(f"{'instance':>10} {'value':>9} {'best':>7} {'above':>7} {'bound':>9} {'took s':>7}")  # noqa: T201 - the table
    for path in sorted(folder.iterdir()):
        result = solve(read_assignment(path), objective=ASSIGNMENT_COST, time_limit_seconds=seconds)
        above = result.value / int(known[path.name]) - 1
        row = f"{path.name:>10} {result.value:>9.0f} {known[path.name]:>7} {above:>7.2%} {result.bound:>9.1f}"
        print(f"{row} {result.seconds:>7.2f}", flush=True)  # noqa: T201 - the table


def read_assignment(path: Path) -> Problem:
    """Read a generalised assignment instance: agents are CPMs, tasks are new items."""
    agents, tasks, *figures = (int(word) for word in path.read_text().split())
    table = np.array(figures)
    cost, minutes = (table[k * agents * tasks :][: agents * tasks].reshape(agents, tasks).T for k in range(2))
    return Problem(
        role=np.zeros(agents, dtype=np.int64),
        capacity=table[2 * agents * tasks :],
        fixed_load=np.zeros(agents, dtype=np.int64),
        indptr=np.arange(tasks + 1) * agents,
        cpm=np.tile(np.arange(agents), tasks),
        minutes=minutes.ravel(),
        cost=cost.ravel(),
        current=np.full(tasks, -1),
        partners=np.ones(tasks, dtype=np.int64),
        revenue=np.zeros(tasks, dtype=np.int64),
    )


if __name__ == "__main__":
    main()
