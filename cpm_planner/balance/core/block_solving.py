"""Re-planning a block: exactly, or within windows of load."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.formulation import Formulation, block
from cpm_planner.balance.core.levelled import Levelled
from cpm_planner.balance.core.program import Limits, Listener, Solver

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpm_planner.balance.core.loads import Loads
    from cpm_planner.balance.core.model import Model
    from cpm_planner.balance.core.neighbourhood import Block
    from cpm_planner.balance.core.problem import Ints

_NODES = 50
_SECONDS = 1.0


def solve_block(loads: Loads, part: Block, solver: Solver, stop: Callable[[], bool]) -> tuple[float, bool]:
    """Re-plan a block; return by how much the value rose (at most 0) and whether it was solved to the end."""
    form = block(loads, part.items, part.pairs, part.cpms, integer=True)
    return _solved(form, loads, part, solver, stop)


def level_block(
    loads: Loads,
    part: Block,
    solver: Solver,
    stop: Callable[[], bool],
    found: Callable[[Ints], None] | None = None,
) -> tuple[float, bool]:
    """Re-plan a block within windows of load (see `levelled`); return as `solve_block` does.

    `found` gets the pairs of the block's items in ever better plans, as the windows value them.
    """
    return _solved(Levelled(loads, part), loads, part, solver, stop, found=found)


def block_solver(seed: int, seconds: float, nodes: int = _NODES, most_seconds: float = _SECONDS) -> Solver:
    """Return a solver that gives a block as much effort as it is worth.

    Where no end of the run is set (`seconds` is inf) only nodes count, so that the run repeats itself.
    """
    return Solver(Limits(nodes, min(seconds, most_seconds) if np.isfinite(seconds) else np.inf), seed)


def has_windows(model: Model) -> bool:
    """Whether windows of load can stand in for what the objective weighs."""
    return not model.highest_price.any()


def _solved(  # noqa: PLR0913 - what is solved, by what, and who hears of it
    form: Levelled | Formulation,
    loads: Loads,
    part: Block,
    solver: Solver,
    stop: Callable[[], bool],
    *,
    found: Callable[[Ints], None] | None = None,
) -> tuple[float, bool]:
    model = loads.model
    solver.read(form.program)
    solver.begin_at(form.columns, (loads.chosen[model.pair_item[part.pairs]] == part.pairs).astype(float))
    solved = solver.run(
        stop, Listener(plan=None if found is None else lambda values: found(form.chosen(values)))
    )
    if solved.values is None:
        return 0.0, False
    chosen = form.chosen(solved.values)
    changed = chosen[loads.chosen[model.pair_item[chosen]] != chosen]
    return loads.improve(changed.tolist()), solved.optimal
