"""The cheapest choice that meets a list of either-or conditions, as a small integer program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.program import Limits, Program

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

_LIMITS = Limits(100_000, 30.0)

Condition = tuple["frozenset[int]", "frozenset[int]"]
"""At least one of the first is chosen, or at least one of the second is not."""


def cheapest_choice(
    conditions: Sequence[Condition],
    cost: Mapping[int, int],
    fixed: Mapping[int, bool],
    stop: Callable[[], bool],
) -> Collection[int] | None:
    """Return the chosen ones of least total cost, `fixed` ones as decided; None where no choice meets all."""
    named = sorted({each for condition in conditions for side in condition for each in side} | fixed.keys())
    number = {each: row for row, each in enumerate(named)}
    program = Program()
    columns = program.add_columns(np.array([float(cost[each]) for each in named]), 0.0, 1.0, integer=True)
    for chosen, left in conditions:
        row = program.add_rows(np.array([1.0 - len(left)]))
        for side, sign in ((chosen, 1.0), (left, -1.0)):
            at = columns[[number[each] for each in sorted(side)]]
            program.put(np.repeat(row, len(at)), at, sign)
    for each, is_chosen in fixed.items():
        row = program.add_rows(np.array([float(is_chosen)]), float(is_chosen))
        program.put(row, columns[[number[each]]], 1.0)
    solved = program.solver(_LIMITS).run(stop)
    if solved.values is None:
        return None
    return [each for each in named if solved.values[number[each]] > 0.5]  # noqa: PLR2004 - a binary
