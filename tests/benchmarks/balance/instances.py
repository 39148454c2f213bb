"""The instances: drawn channels by size, the sample plan, generalised assignment, drawn makespan problems.

Makespan on unrelated machines is drawn as in Fanjul-Peyro and Ruiz (2010): processing times uniform over an
interval, or correlated by job or by machine: one uniform draw from 1 to 100 for the job (or machine), plus
one from 1 to 20 for each pair.
"""

import csv
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from cpm_planner.balance.core.problem import UNASSIGNED, Problem
from cpm_planner.balance.proposal import BalanceRequest
from cpm_planner.balance.translation import translate
from cpm_planner.model.month import Month
from cpm_planner.workload.figures import derive
from cpm_planner.workspace.sample import enter_sample
from cpm_planner.workspace.workspace import Workspace
from tests.benchmarks.balance.channels import Ints, channel

OBJECTIVE = BalanceRequest().objective
"""What the program minimises unless told otherwise: 5 points of spread count as even."""
SAMPLE = "Adventure Works"
MAKESPANS = ("U(1,100)", "U(10,100)", "U(100,200)", "by job", "by machine")
_CAPACITY = 1_000


def drawn(size: str, seed: int) -> Problem:
    """Draw the channel of a size such as "600x30", or give the sample plan for its name."""
    if size == SAMPLE:
        return sample()
    partners, cpms = (int(part) for part in size.split("x"))
    return channel(partners, cpms, seed)


def sample() -> Problem:
    """Lay out the sample plan, made from Adventure Works."""
    with TemporaryDirectory() as folder:
        plan = Workspace(Path(folder)).new(Month(2026, 11))
        enter_sample(plan.session)
        problem = translate(derive(plan.session.plan)).problem
        plan.close(discard=True)
    return problem


def read_assignment(path: Path) -> Problem:
    """Read a generalised assignment instance: agents are CPMs, tasks are new items."""
    agents, tasks, *figures = (int(word) for word in path.read_text().split())
    table = np.array(figures)
    cost, minutes = (table[k * agents * tasks :][: agents * tasks].reshape(agents, tasks).T for k in range(2))
    return assignment_problem(minutes, cost, table[2 * agents * tasks :])


def best_known(listed: Path) -> dict[str, int]:
    """Return the best known value by file name."""
    with listed.open(newline="") as lines:
        return {
            Path(row["Path"]).name: int(row["Best known solution value"]) for row in csv.DictReader(lines)
        }


def processing_times(kind: str, jobs: int, machines: int, seed: int) -> Ints:
    """Draw jobs x machines times of one of the kinds in `MAKESPANS`."""
    random = np.random.default_rng(seed)
    if kind.startswith("U"):
        low, high = (int(limit) for limit in kind[2:-1].split(","))
        return random.integers(low, high + 1, (jobs, machines))
    shape = (jobs, 1) if kind == "by job" else (1, machines)
    return random.integers(1, 101, shape) + random.integers(1, 21, (jobs, machines))


def makespan_problem(minutes: Ints) -> Problem:
    """Lay out jobs x machines times; under `MAKESPAN` the value is machines times the makespan."""
    return assignment_problem(minutes, np.zeros_like(minutes), np.full(minutes.shape[1], _CAPACITY))


def assignment_problem(minutes: Ints, cost: Ints, capacity: Ints) -> Problem:
    """Let every new item go to every CPM, at the given minutes and costs (items, CPMs)."""
    items, cpms = minutes.shape
    return Problem(
        role=np.zeros(cpms, dtype=np.int64),
        capacity=capacity,
        fixed_load=np.zeros(cpms, dtype=np.int64),
        indptr=np.arange(items + 1) * cpms,
        cpm=np.tile(np.arange(cpms), items),
        minutes=minutes.ravel(),
        cost=cost.ravel(),
        current=np.full(items, UNASSIGNED),
        partners=np.ones(items, dtype=np.int64),
        revenue=np.zeros(items, dtype=np.int64),
    )
