"""Balance by role type: how evenly the CPMs who do the same job are used."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cpm_planner.model.ids import RoleTypeId
from cpm_planner.workload.arrays import Floats


@dataclass(frozen=True, slots=True)
class Evenness:
    """Utilisation among the CPMs of one role type, as fractions; None where nobody has capacity."""

    cpms: int
    mean: float | None
    highest: float | None
    lowest: float | None
    spread: float | None
    """Highest minus lowest."""
    deviation: float | None
    """Standard deviation of the population."""
    over_capacity: int
    """CPMs who need more minutes than they have."""
    planned_in_reserve: int = 0
    """CPMs whose planned work takes up minutes that are kept for requests."""
    focus: float | None = None
    """Effective number of sales models its CPMs play, on average; None without tagged work."""


def widest(by_role_type: Mapping[RoleTypeId, Evenness]) -> float | None:
    """Give the spread of the role type whose CPMs are used most unevenly; None where nobody has capacity."""
    return max((each.spread for each in by_role_type.values() if each.spread is not None), default=None)


def evenness(
    utilisation: Floats,
    over_capacity: NDArray[np.bool_],
    planned_in_reserve: NDArray[np.bool_],
    focus: Floats,
) -> Evenness:
    """Compare the CPMs of one role type, each array of shape (cpms,).

    Those without capacity (NaN) are seats without figures, those without tagged work (NaN) have no focus.
    """
    used = utilisation[~np.isnan(utilisation)]
    counts = int(over_capacity.sum()), int(planned_in_reserve.sum())
    models = focus[~np.isnan(focus)]
    played = float(models.mean()) if len(models) else None
    if not len(used):
        return Evenness(len(utilisation), None, None, None, None, None, *counts, played)
    highest, lowest = float(used.max()), float(used.min())
    return Evenness(
        cpms=len(utilisation),
        mean=float(used.mean()),
        highest=highest,
        lowest=lowest,
        spread=highest - lowest,
        deviation=float(used.std()),
        over_capacity=counts[0],
        planned_in_reserve=counts[1],
        focus=played,
    )
