"""What the solver tells while it is at work."""

import numpy as np

from cpm_planner.balance.core.problem import Floats
from cpm_planner.balance.core.program import Limits, Listener, Program


def _knapsack(seed: int) -> tuple[Program, Floats]:
    """Draw 60 things of which a third may be left out at most, by weight; gives what leaving out saves."""
    random = np.random.default_rng(seed)
    saved = random.integers(10, 100, 60).astype(float)
    program = Program()
    columns = program.add_columns(-saved, 0.0, 1.0, integer=True)
    weight = random.integers(10, 100, 60).astype(float)
    row = program.add_rows(np.full(1, -np.inf), weight.sum() / 3)
    program.put(np.repeat(row, 60), columns, weight)
    return program, saved


def test_better_and_better_plans_are_told_up_to_the_one_returned() -> None:
    program, saved = _knapsack(3)
    solver = program.solver(Limits(1_000, np.inf))
    solver.begin_at(np.arange(60), np.zeros(60))
    told: list[float] = []
    solved = solver.run(lambda: False, Listener(plan=lambda values: told.append(float(saved @ values[:60]))))
    assert solved.values is not None
    assert told == sorted(told)
    assert told[-1] == saved @ np.round(solved.values[:60])


def test_plans_told_before_the_solver_was_stopped_keep_to_the_rows() -> None:
    program, _ = _knapsack(4)
    told: list[Floats] = []
    solver = program.solver(Limits(1_000, np.inf))
    solver.begin_at(np.arange(60), np.zeros(60))
    solver.run(lambda: bool(told), Listener(plan=told.append))
    cost, lower, upper = program.arrays()[6:9]
    assert told
    assert all(len(values) == len(np.asarray(cost)) for values in told)
    assert all((values >= lower).all() and (values <= upper).all() for values in told)


def test_bounds_told_meanwhile_hold_and_rise() -> None:
    program, _ = _knapsack(5)
    told: list[float] = []
    solved = program.solver(Limits(1_000, np.inf, proof=True)).run(lambda: False, Listener(bound=told.append))
    assert solved.optimal
    assert told == sorted(told)
    assert all(bound <= solved.bound + 1e-6 for bound in told)
