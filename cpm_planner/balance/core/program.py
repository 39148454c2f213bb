"""A linear or mixed-integer program put together row by row and column by column, solved by HiGHS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpm_planner.balance.core.problem import Floats, Ints

_ROW_WISE = 2
_MINIMISE = 1
_DUAL, _PRIMAL = 1, 4
_SEARCHES_FOR_PLANS = (
    "mip_heuristic_run_rins",
    "mip_heuristic_run_rens",
    "mip_heuristic_run_root_reduced_cost",
)


@dataclass(frozen=True, eq=False)
class Solved:
    """What HiGHS found: column values (None without any), row prices of a relaxation, the proven bound."""

    values: Floats | None
    row_prices: Floats
    bound: float
    optimal: bool


@dataclass(frozen=True)
class Limits:
    """How long HiGHS may work, in branching nodes and seconds, and whether for a proof or for a plan.

    A proof needs no plans of its own: without the smaller programs in which HiGHS looks for them it comes
    many times sooner, and stops sooner when asked to.
    """

    nodes: int
    seconds: float
    proof: bool = False


@dataclass(frozen=True, eq=False)
class Listener:
    """Who hears of what HiGHS finds while it is at work, in the thread it works in.

    Attributes:
        plan: gets the values of all columns of each better plan.
        bound: gets the bound proved so far, again and again.
    """

    plan: Callable[[Floats], None] | None = None
    bound: Callable[[float], None] | None = None


class Program:
    """Columns and rows collected as blocks; every block is added with arrays, not one by one."""

    def __init__(self) -> None:
        """Start empty."""
        self._columns: list[tuple[Floats, Floats, Floats, bool]] = []
        self._rows: list[tuple[Floats, Floats]] = []
        self._entries: list[tuple[Ints, Ints, Floats]] = []
        self.columns, self.rows = 0, 0

    def add_columns(
        self,
        cost: Floats,
        lower: float = 0.0,
        upper: float = np.inf,
        *,
        integer: bool = False,
    ) -> Ints:
        """Add one column per entry of `cost`; return their numbers."""
        shape = np.zeros(len(cost))
        self._columns.append((cost, shape + lower, shape + upper, integer))
        self.columns += len(cost)
        return np.arange(self.columns - len(cost), self.columns)

    def add_rows(self, lower: Floats, upper: Floats | float = np.inf) -> Ints:
        """Add one row per entry of `lower`; return their numbers."""
        self._rows.append((lower, upper + np.zeros(len(lower))))
        self.rows += len(lower)
        return np.arange(self.rows - len(lower), self.rows)

    def put(self, rows: Ints, columns: Ints, values: Floats | float) -> None:
        """Put coefficients at (row, column); each place at most once."""
        self._entries.append((rows, columns, values + np.zeros(len(rows))))

    def solver(self, limits: Limits, seed: int = 0, *, primal: bool = False) -> Solver:
        """Return a solver that has read the program as it is now; `primal` where columns are added often."""
        solver = Solver(limits, seed, primal=primal)
        solver.read(self)
        return solver

    def arrays(self) -> tuple[object, ...]:
        """Return the program in the order and form in which HiGHS reads it."""
        cost, least, most = (np.concatenate([block[k] for block in self._columns]) for k in range(3))
        integer = [np.full(len(block[0]), int(block[3]), dtype=np.int32) for block in self._columns]
        row_low, row_high = (np.concatenate([block[k] for block in self._rows]) for k in range(2))
        row, column, value = (np.concatenate([block[k] for block in self._entries]) for k in range(3))
        order = np.argsort(row, kind="stable")
        start = np.searchsorted(row[order], np.arange(self.rows)).astype(np.int32)
        return (
            *(self.columns, self.rows, len(row), _ROW_WISE, _MINIMISE, 0.0, cost, least, most),
            *(row_low, row_high, start, column[order].astype(np.int32), value[order]),
            np.concatenate(integer),
        )

    @property
    def integer(self) -> bool:
        """Whether any column must be integer."""
        return any(block[3] for block in self._columns)


class Solver:
    """HiGHS on one thread, holding one program."""

    def __init__(self, limits: Limits, seed: int, *, primal: bool = False) -> None:
        """Load HiGHS and set it up to be silent and reproducible.

        The primal simplex goes on from the solution before where columns have been added, the dual one,
        which is quicker at first, begins afresh.
        """
        import highspy  # noqa: PLC0415 - the solver is loaded only when a problem needs it

        self._kinds: Any = highspy.cb.HighsCallbackType
        self._optimal = highspy.HighsModelStatus.kOptimal
        self._highs: Any = highspy._core._Highs()  # noqa: SLF001 - the public class prints a banner
        self._integer = False
        options = {
            "output_flag": False,
            "threads": 1,
            "random_seed": seed,
            "mip_rel_gap": 1e-7,
            "mip_abs_gap": 1e-6,
            "mip_max_nodes": limits.nodes,
            "mip_allow_restart": limits.proof,
            "time_limit": limits.seconds,
            "simplex_strategy": _PRIMAL if primal else _DUAL,
        } | dict.fromkeys(_SEARCHES_FOR_PLANS, not limits.proof)
        for option, setting in options.items():
            self._highs.setOptionValue(option, setting)

    def read(self, program: Program) -> None:
        """Take over a program."""
        self._highs.passModel(*program.arrays())
        self._integer = program.integer

    def begin_at(self, columns: Ints, values: Floats) -> None:
        """Give the values of some columns of a feasible point to begin from."""
        # It only looks for a first feasible point.
        self._highs.setOptionValue("mip_heuristic_run_feasibility_jump", False)  # noqa: FBT003 - not ours
        self._highs.setSolution(len(columns), columns.astype(np.int32), values)

    def add_columns(
        self, cost: Floats, rows: Ints, places: Ints, values: Floats, *, most: float = 1.0
    ) -> None:
        """Add columns from 0 to `most` behind the others; entry k lies in column ``places[k]`` of them."""
        order = np.argsort(places, kind="stable")
        start = np.searchsorted(places[order], np.arange(len(cost))).astype(np.int32)
        self._highs.addCols(
            *(len(cost), cost, np.zeros(len(cost)), np.full(len(cost), most)),
            *(len(rows), start, rows[order].astype(np.int32), values[order]),
        )

    def close_column(self, column: int) -> None:
        """Keep a column at 0 from now on."""
        self._highs.changeColBounds(column, 0.0, 0.0)

    def run(self, stop: Callable[[], bool], listener: Listener | None = None) -> Solved:
        """Solve; `stop` is asked often and may end it early, `listener` hears of what is found meanwhile."""
        _listen(self._highs, self._kinds, stop, listener or Listener())
        self._highs.run()
        info, solution = self._highs.getInfo(), self._highs.getSolution()
        has_values = solution.value_valid and info.primal_solution_status == _FEASIBLE
        optimal = self._highs.getModelStatus() == self._optimal
        bound = info.mip_dual_bound if self._integer else info.objective_function_value
        return Solved(
            values=np.array(solution.col_value) if has_values else None,
            row_prices=np.array(solution.row_dual),
            bound=float(bound) if self._integer or optimal else -np.inf,
            optimal=optimal,
        )


def _listen(solver: Any, kinds: Any, stop: Callable[[], bool], listener: Listener) -> None:
    """Let `stop` interrupt the solver, and tell the listener."""
    better, asks = kinds.kCallbackMipImprovingSolution, kinds.kCallbackMipInterrupt

    def called(kind: Any, _message: str, given: Any, answer: Any, _data: Any) -> None:
        if kind == better:
            if listener.plan is not None:
                listener.plan(np.array(given.mip_solution))
            return
        if kind == asks and listener.bound is not None:
            listener.bound(given.mip_dual_bound)
        if answer is not None:
            answer.user_interrupt = stop()

    solver.setCallback(called, None)
    for kind in (kinds.kCallbackSimplexInterrupt, asks):
        solver.startCallback(kind)
    if listener.plan is not None:
        solver.startCallback(better)


_FEASIBLE = 2
