"""The balancing problem and makespan for CP-SAT (OR-Tools), which counts in integers: tenths of a minute.

With g the greatest common divisor of the capacities of a role type and T their sum, utilisation is measured
in units of 1 / (10 T), so that a unit of spread is a tenth of a unit of value, and the deviation d of CPM j
obeys d * T / g >= 10 * |L_j * T / g - K_j / g * sum of L| - tolerance. What rounding leaves is below a tenth
for each CPM; the plans found are valued exactly afterwards. Limits on partners and caps on moves are not
modelled: the channels drawn here have none. Every variable has a hint from the plan to begin with.
"""

from __future__ import annotations

import math
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np
from ortools.sat.python import cp_model

from cpm_planner.balance.core.objective import BASIS_POINTS
from cpm_planner.balance.core.problem import UNASSIGNED
from tests.benchmarks.balance.apart import CORES

if TYPE_CHECKING:
    from cpm_planner.balance.core.objective import Objective
    from cpm_planner.balance.core.problem import Problem
    from tests.benchmarks.balance.trail import Recorder
    from tests.benchmarks.balance.values import Ints

_TENTHS = 10


class Formulation:
    """The model of one problem: literals of pairs and of unassigned items, loads, terms of the objective.

    `now` is the load of each CPM in the plan to begin with, `most` the highest it could have.
    """

    def __init__(self, problem: Problem, start: Ints) -> None:
        """Let every item have one of its pairs or none, and count up the loads."""
        self.problem = problem
        self.model = cp_model.CpModel()
        self.terms: list[tuple[Any, int]] = []
        chosen = start[problem.pair_item] == problem.cpm
        self.pairs = [self.variable(1, int(value)) for value in chosen.tolist()]
        self.lost = [self.variable(1, int(cpm == UNASSIGNED)) for cpm in start.tolist()]
        for item in range(problem.items):
            choices = self.pairs[problem.indptr[item] : problem.indptr[item + 1]]
            self.model.add_exactly_one([*choices, self.lost[item]])
        self.now = problem.fixed_load.copy()
        np.add.at(self.now, problem.cpm[chosen], problem.minutes[chosen])
        self.most = problem.fixed_load.copy()
        np.add.at(self.most, problem.cpm, problem.minutes)
        self.loads = self._count_loads()

    def variable(self, most: int, hint: int) -> Any:
        """Add an integer from 0 to `most`."""
        variable = self.model.new_bool_var("") if most == 1 else self.model.new_int_var(0, most, "")
        self.model.add_hint(variable, hint)
        return variable

    def _count_loads(self) -> list[Any]:
        problem, loads = self.problem, []
        for cpm, minutes in enumerate(self._sums(problem.minutes, problem.fixed_load)):
            load = self.variable(int(self.most[cpm]), int(self.now[cpm]))
            self.model.add(load == minutes)
            loads.append(load)
        return loads

    def _sums(self, of_pairs: Ints, fixed: Ints) -> list[Any]:
        """Add up a figure of the pairs by CPM, and what is fixed."""
        problem, sums = self.problem, []
        order = np.argsort(problem.cpm, kind="stable")
        first = np.searchsorted(problem.cpm[order], np.arange(problem.cpms + 1))
        for cpm in range(problem.cpms):
            rows = order[first[cpm] : first[cpm + 1]]
            pairs = [self.pairs[row] for row in rows.tolist()]
            total = cp_model.LinearExpr.weighted_sum(pairs, of_pairs[rows].tolist())
            sums.append(total + int(fixed[cpm]))
        return sums

    def add_overload(self, weight: int) -> None:
        """Add what each load has above capacity, or its planned work above what the reserve leaves."""
        problem = self.problem
        beyond = self.add_beyond(problem.capacity, weight)
        planned = self._sums(problem.pair_planned, problem.fixed_planned_load)
        for over, minutes, room in zip(beyond, planned, problem.planned_room.tolist(), strict=True):
            self.model.add(over >= minutes - room)

    def add_beyond(self, limits: Ints, weight: int) -> list[Any]:
        """Add the minutes of each load above its limit; return their variables."""
        added = []
        for load, limit, now, most in zip(
            self.loads, limits.tolist(), self.now.tolist(), self.most.tolist(), strict=True
        ):
            beyond = self.variable(most, max(now - limit, 0))
            self.model.add(beyond >= load - limit)
            self.terms.append((beyond, weight))
            added.append(beyond)
        return added

    def minimise(self) -> None:
        """Set the objective to all terms."""
        variables, weights = zip(*self.terms, strict=True)
        self.model.minimize(cp_model.LinearExpr.weighted_sum(variables, weights))


def balance(problem: Problem, objective: Objective, seconds: float, start: Ints, recorder: Recorder) -> None:
    """Minimise the whole objective, beginning with the plan `start`; tell the recorder of every plan."""
    form = Formulation(problem, start)
    roles = [np.flatnonzero(problem.role == role) for role in np.unique(problem.role)]
    firm = _TENTHS * max(len(members) for members in roles)
    lost = firm * objective.uncovered * (problem.uncovered_minutes + problem.partners)
    form.terms += zip(form.lost, lost.tolist(), strict=True)
    form.terms += zip(form.pairs, (_TENTHS * objective.cost * problem.cost).tolist(), strict=True)
    form.add_overload(firm * objective.overload)
    form.add_beyond(problem.target_minutes, firm * objective.strain)
    for members in roles:
        _add_spread(form, objective, members)
        _add_deviation(form, objective, members)
    form.minimise()
    solver = _solver(seconds - recorder.seconds)
    solver.solve(form.model, _Listener(form, recorder))


def _add_spread(form: Formulation, objective: Objective, members: Ints) -> None:
    """Add spread and highest utilisation of the CPMs of one role type."""
    capacity, now = form.problem.capacity[members], form.now[members]
    unit, total = math.gcd(*capacity.tolist()), int(capacity.sum())
    most = int((_TENTHS * total * form.most[members] // capacity).max()) + 1
    high, low = (
        int((-(-_TENTHS * total * now // capacity)).max()),
        int((_TENTHS * total * now // capacity).min()),
    )
    highest, lowest = form.variable(most, high), form.variable(most, low)
    for cpm, k in zip(members.tolist(), capacity.tolist(), strict=True):
        used = form.loads[cpm] * (_TENTHS * total // unit)
        form.model.add(highest * (k // unit) >= used)
        form.model.add(lowest * (k // unit) <= used)
    even = _TENTHS * total * objective.tolerance_basis_points // BASIS_POINTS
    beyond = form.variable(most, max(high - low - even, 0))
    form.model.add(beyond >= highest - lowest - even)
    form.terms += [(beyond, objective.spread), (highest, objective.highest)]


def _add_deviation(form: Formulation, objective: Objective, members: Ints) -> None:
    """Add what the loads of one role type are off their mean."""
    capacity, now = form.problem.capacity[members], form.now[members]
    unit, total = math.gcd(*capacity.tolist()), int(capacity.sum())
    loads = [form.loads[cpm] for cpm in members]
    everything, share = cp_model.LinearExpr.sum(loads), total // unit
    for load, k, minutes in zip(loads, capacity.tolist(), now.tolist(), strict=True):
        even = _TENTHS * objective.tolerance_basis_points * k * share // (2 * BASIS_POINTS)
        apart = _TENTHS * abs(minutes * share - k // unit * int(now.sum()))
        off = form.variable(_TENTHS * int(form.most[members].sum()), max(-(-(apart - even) // share), 0))
        for sign in (_TENTHS, -_TENTHS):
            form.model.add(off * share >= load * (sign * share) - everything * (sign * (k // unit)) - even)
        form.terms.append((off, objective.deviation))


class _Listener(cp_model.CpSolverSolutionCallback):
    """Passes every plan on."""

    def __init__(self, form: Formulation, recorder: Recorder) -> None:
        super().__init__()
        self._form, self._recorder = form, recorder

    def on_solution_callback(self) -> None:
        """Read the literals of the pairs back into a plan."""
        problem = self._form.problem
        chosen = np.fromiter(islice(self.response_proto.solution, len(problem.cpm)), dtype=bool)
        plan = np.full(problem.items, UNASSIGNED)
        plan[problem.pair_item[chosen]] = problem.cpm[chosen]
        self._recorder.plan(plan)


def _solver(seconds: float) -> cp_model.CpSolver:
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = CORES
    solver.parameters.max_time_in_seconds = max(seconds, 0.1)
    return solver


def shortest_makespan(minutes: Ints, seconds: float) -> tuple[float, float]:
    """Return the makespan and the bound that CP-SAT reaches for jobs x machines `minutes`."""
    model = cp_model.CpModel()
    jobs, machines = minutes.shape
    literals = [[model.new_bool_var("") for _ in range(machines)] for _ in range(jobs)]
    makespan = model.new_int_var(0, int(minutes.max(axis=1).sum()), "")
    for row in literals:
        model.add_exactly_one(row)
    for machine in range(machines):
        column = [row[machine] for row in literals]
        model.add(cp_model.LinearExpr.weighted_sum(column, minutes[:, machine].tolist()) <= makespan)
    model.minimize(makespan)
    solver = _solver(seconds)
    solver.solve(model)
    return solver.objective_value, solver.best_objective_bound
