"""The engine and its rivals, each behind the same call: problem, objective, seconds -> trail.

- **engine**: `solve`, with the values it reports; the last plan is valued independently and must agree.
- **greedy**: items by falling workload, each to the eligible CPM that is then used least.
- **HiGHS**: the whole problem as one mixed-integer program, on 2 threads.
- **CP-SAT**: the whole problem in integers, with 2 workers; see `cp_sat`.

HiGHS and CP-SAT begin with the better of the greedy plan and staying put. Building their models counts as
time, as it does for the engine.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import numpy as np

from cpm_planner.balance.core.formulation import whole
from cpm_planner.balance.core.loads import Loads
from cpm_planner.balance.core.model import build_model
from cpm_planner.balance.core.problem import UNASSIGNED
from cpm_planner.balance.core.program import Limits
from cpm_planner.balance.core.solve import solve
from tests.benchmarks.balance.apart import CORES
from tests.benchmarks.balance.trail import Recorder, Trail
from tests.benchmarks.balance.values import plan_value

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpm_planner.balance.core.objective import Objective
    from cpm_planner.balance.core.problem import Problem
    from tests.benchmarks.balance.values import Ints

_CLOSE = 1e-6
_NO_NODE_LIMIT = 2**31 - 1


def engine(problem: Problem, objective: Objective, seconds: float) -> Trail:
    """Run the engine.

    Raises:
        ValueError: the value it states is not that of its plan.
    """
    trail = Trail()
    result = solve(
        problem,
        objective=objective,
        time_limit_seconds=seconds,
        progress=lambda told: trail.add(told.seconds, told.incumbent, told.bound),
    )
    value = plan_value(problem, objective, result.assignment)
    if abs(value - result.value) > _CLOSE * max(value, 1.0):
        message = f"the plan is worth {value}, not {result.value}"
        raise ValueError(message)
    trail.add(result.seconds, result.value, result.bound)
    trail.took, trail.plan = result.seconds, result.assignment
    return trail


def greedy(problem: Problem, objective: Objective, seconds: float) -> Trail:  # noqa: ARG001 - it needs no limit
    """Place the longest first."""
    recorder = Recorder(problem, objective)
    recorder.plan(longest_first(problem))
    return recorder.trail()


def longest_first(problem: Problem) -> Ints:
    """Place items by falling workload, each where utilisation is lowest afterwards."""
    load, plan = problem.fixed_load.copy(), np.full(problem.items, UNASSIGNED)
    capacity = np.maximum(problem.capacity, 1e-9)
    for item in np.argsort(-problem.uncovered_minutes, kind="stable").tolist():
        pairs = slice(problem.indptr[item], problem.indptr[item + 1])
        cpm, minutes = problem.cpm[pairs], problem.minutes[pairs]
        if cpm.size:
            best = int(np.argmin((load[cpm] + minutes) / capacity[cpm]))
            plan[item] = cpm[best]
            load[cpm[best]] += minutes[best]
    return plan


def best_start(problem: Problem, objective: Objective) -> Ints:
    """Return the better of the greedy plan and staying put."""
    stay = np.where(problem.chosen_pairs(problem.current) >= 0, problem.current, UNASSIGNED)
    return min((longest_first(problem), stay), key=lambda plan: plan_value(problem, objective, plan))


def highs(problem: Problem, objective: Objective, seconds: float) -> Trail:
    """Give the whole problem to HiGHS."""
    recorder = Recorder(problem, objective)
    start = best_start(problem, objective)
    recorder.plan(start)
    model = build_model(problem, objective)
    loads = Loads(model, model.chosen_for(start))
    form = whole(loads, np.arange(model.pairs), integer=True)
    solver = form.program.solver(Limits(_NO_NODE_LIMIT, max(seconds - recorder.seconds, 0.0)))
    solver.begin_at(form.columns, loads.usage)
    engine = solver._highs
    engine.setOptionValue("threads", CORES)
    engine.setOptionValue("parallel", "on")
    engine.setOptionValue("mip_allow_restart", True)  # noqa: FBT003 - an option's value

    def found(_kind: Any, _message: str, given: Any, _answer: Any, _data: Any) -> None:
        recorder.plan(model.assignment(form.chosen(np.array(given.mip_solution))))

    engine.setCallback(found, None)
    engine.startCallback(solver._kinds.kCallbackMipImprovingSolution)
    engine.run()
    return recorder.trail()


def cp_sat(problem: Problem, objective: Objective, seconds: float) -> Trail:
    """Give the whole problem to CP-SAT."""
    from tests.benchmarks.balance.cp_sat import balance  # noqa: PLC0415 - it needs the extra "rivals"

    recorder = Recorder(problem, objective)
    start = best_start(problem, objective)
    recorder.plan(start)
    balance(problem, objective, seconds, start, recorder)
    return recorder.trail()


CONTESTANTS: dict[str, Callable[[Problem, Objective, float], Trail]] = {
    "engine": engine,
    "greedy": greedy,
    "HiGHS": highs,
    "CP-SAT": cp_sat,
}


def has_cp_sat() -> bool:
    """Say whether OR-Tools is there."""
    return find_spec("ortools") is not None
