"""The outlines of CPMs' territories, and how far these lie in one another."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from cpm_planner.geography.located import Located
from cpm_planner.geography.polygons import convex_outline, inside_convex, shared_area
from cpm_planner.workload.arrays import Floats, Ints
from cpm_planner.workload.figures import Figures


@dataclass(frozen=True, slots=True, eq=False)
class Territory:
    """Where one CPM's partners are, specialists' parts included.

    Attributes:
        cpm: row of the CPM.
        partners: its partners whose place is known, as rows of the plan.
        missing: how many of its partners have no known place.
        outline: corners of the convex outline, counter-clockwise; fewer than three have no area.
        others: partners of others that lie inside, as rows of the plan; those of nobody included.
    """

    cpm: int
    partners: Ints
    missing: int
    outline: Floats
    others: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Overlap:
    """What two territories share.

    Attributes:
        one: row of a CPM.
        other: row of the other.
        area: corners of what both outlines hold.
        partners: partners of either in it, as rows of the plan.
    """

    one: int
    other: int
    area: Floats
    partners: Ints


def territories(
    figures: Figures, places: Located, cpms: Sequence[int], known: Iterable[Territory] = ()
) -> tuple[Territory, ...]:
    """Draw the outline of each of some CPMs, named by row.

    Args:
        figures: of the plan.
        places: of the same plan.
        cpms: rows of the CPMs wanted.
        known: territories drawn with these places before; those that are the same still are given again.
    """
    doer = figures.arrays.assignments.doer
    before = {each.cpm: each for each in known}
    return tuple(_territory(doer, places, cpm, before.get(cpm)) for cpm in cpms)


def overlaps(drawn: Sequence[Territory], places: Located) -> tuple[Overlap, ...]:
    """Give every two territories that share an area with partners of theirs in it, the fullest first."""
    has, holds = (np.zeros((len(drawn), len(places.rows)), dtype=bool) for _ in range(2))
    for at, each in enumerate(drawn):
        has[at, np.searchsorted(places.rows, each.partners)] = True
        holds[at] = has[at]
        holds[at, np.searchsorted(places.rows, each.others)] = True
    found = (
        _overlap(drawn[one], drawn[other], places.rows[(has[one] | has[other]) & holds[one] & holds[other]])
        for one, other in combinations(range(len(drawn)), 2)
    )
    return tuple(sorted((each for each in found if each is not None), key=lambda each: -len(each.partners)))


def _territory(doer: Ints, places: Located, cpm: int, known: Territory | None) -> Territory:
    has = (doer == cpm).any(axis=0)
    on_map = has[places.rows]
    partners, missing = places.rows[on_map], int(has[places.missing].sum())
    if known is not None and np.array_equal(known.partners, partners):
        return replace(known, missing=missing)
    outline = convex_outline(places.points[on_map])
    others = places.rows[inside_convex(places.points, outline) & ~on_map]
    return Territory(cpm, partners, missing, outline, others)


def _overlap(one: Territory, other: Territory, partners: Ints) -> Overlap | None:
    """Give what two territories share; ``partners`` are those of either that lie in both."""
    area = shared_area(one.outline, other.outline) if len(partners) else ()
    return Overlap(one.cpm, other.cpm, np.asarray(area), partners) if len(area) else None
