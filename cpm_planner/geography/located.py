"""Who is where: the places of a plan's partners and CPMs on the plane of the map."""

from dataclasses import dataclass

import numpy as np

from cpm_planner.geography.plane import onto_plane, turned, western_edge
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import Floats, Ints


@dataclass(frozen=True, slots=True, eq=False)
class Located:
    """The places of one plan; rows follow the order of the plan's mappings.

    Attributes:
        rows: the partners whose place is known.
        points: (rows,) their places on the plane, shape (rows, 2).
        missing: the partners whose place is not known.
        cpm_rows: the CPMs whose home is known.
        homes: their homes, shape (cpm_rows, 2).
        west: the longitude at which the world is cut.
    """

    rows: Ints
    points: Floats
    missing: Ints
    cpm_rows: Ints
    homes: Floats
    west: float


def located(plan: Plan) -> Located:
    """Find out where everybody is."""
    partners = [each.coordinates for each in plan.partners.values()]
    cpms = [each.coordinates for each in plan.cpms.values()]
    degrees = np.array(
        [
            (np.nan, np.nan) if each is None else (each.longitude, each.latitude)
            for each in (*partners, *cpms)
        ],
        dtype=np.float64,
    ).reshape(-1, 2)
    known = ~np.isnan(degrees[:, 0])
    west = western_edge(degrees[known, 0])
    plane = onto_plane(turned(degrees[:, 0], west), degrees[:, 1])
    of_partners, of_cpms = known[: len(partners)], known[len(partners) :]
    return Located(
        rows=np.flatnonzero(of_partners),
        points=plane[: len(partners)][of_partners],
        missing=np.flatnonzero(~of_partners),
        cpm_rows=np.flatnonzero(of_cpms),
        homes=plane[len(partners) :][of_cpms],
        west=west,
    )
