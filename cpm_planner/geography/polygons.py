"""Polygons on a plane: outlines of points, what lies inside, and what two outlines share."""

import numpy as np
from numpy.typing import NDArray

from cpm_planner.workload.arrays import Floats

Mask = NDArray[np.bool_]
_LEAST_CORNERS = 3


def convex_outline(points: Floats) -> Floats:
    """Give the corners of the smallest convex polygon around points, counter-clockwise (monotone chain).

    Args:
        points: shape (points, 2).

    Returns:
        Shape (corners, 2); two corners or fewer where all points lie on one line.
    """
    distinct = np.unique(points, axis=0)
    if len(distinct) < _LEAST_CORNERS:
        return distinct
    ordered = [(float(x), float(y)) for x, y in distinct.tolist()]
    lower, upper = _chain(ordered), _chain(ordered[::-1])
    return np.array(lower[:-1] + upper[:-1])


def inside_convex(points: Floats, corners: Floats) -> Mask:
    """Tell of points whether they lie in a convex polygon or on its edge.

    Args:
        points: shape (points, 2).
        corners: counter-clockwise, as of :func:`convex_outline`; fewer than three hold nothing.
    """
    if len(corners) < _LEAST_CORNERS:
        return np.zeros(len(points), dtype=bool)
    near = ((points >= corners.min(axis=0)) & (points <= corners.max(axis=0))).all(axis=1)
    rows = np.flatnonzero(near)
    for start, end in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        rows = rows[_left_of(points[rows], start, end) >= 0]
    found = np.zeros(len(points), dtype=bool)
    found[rows] = True
    return found


def inside(points: Floats, corners: Floats) -> Mask:
    """Tell of points whether they lie in any polygon, such as one drawn by hand (even-odd rule).

    Args:
        points: shape (points, 2).
        corners: shape (corners, 2); fewer than three hold nothing.
    """
    found = np.zeros(len(points), dtype=bool)
    if len(corners) < _LEAST_CORNERS:
        return found
    near = ((points >= corners.min(axis=0)) & (points <= corners.max(axis=0))).all(axis=1)
    x, y = points[near].T
    crossed = np.zeros(len(x), dtype=bool)
    for (x1, y1), (x2, y2) in zip(corners.tolist(), np.roll(corners, -1, axis=0).tolist(), strict=True):
        if y1 != y2:
            level = (y1 > y) != (y2 > y)
            crossed ^= level & (x < x1 + (y - y1) * ((x2 - x1) / (y2 - y1)))
    found[near] = crossed
    return found


def shared_area(one: Floats, other: Floats) -> Floats:
    """Give the convex polygon that two convex polygons share (Sutherland and Hodgman's clipping).

    Args:
        one: corners, counter-clockwise.
        other: the same of the other.

    Returns:
        Shape (corners, 2), counter-clockwise; empty where they share no area.
    """
    if min(len(one), len(other)) < _LEAST_CORNERS or _lie_apart(one, other):
        return np.empty((0, 2))
    shared = one
    for start, end in zip(other, np.roll(other, -1, axis=0), strict=True):
        shared = _cut(shared, start, end)
        if len(shared) < _LEAST_CORNERS:
            return np.empty((0, 2))
    return shared if area(shared) > 0 else np.empty((0, 2))


def area(corners: Floats) -> float:
    """Give the area of a polygon whose corners go counter-clockwise, in squares of the plane's unit."""
    x, y = corners.T
    return float(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2


def _chain(ordered: list[tuple[float, float]]) -> list[tuple[float, float]]:
    chain: list[tuple[float, float]] = []
    for x, y in ordered:
        while len(chain) > 1:
            (ax, ay), (bx, by) = chain[-2:]
            if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0:
                break
            chain.pop()
        chain.append((x, y))
    return chain


def _left_of(points: Floats, start: Floats, end: Floats) -> Floats:
    """Give by how much points lie left of a line; negative on its right."""
    along = end - start
    away: Floats = along[0] * (points[:, 1] - start[1]) - along[1] * (points[:, 0] - start[0])
    return away


def _lie_apart(one: Floats, other: Floats) -> bool:
    return bool((one.max(axis=0) < other.min(axis=0)).any() or (other.max(axis=0) < one.min(axis=0)).any())


def _cut(polygon: Floats, start: Floats, end: Floats) -> Floats:
    """Keep what of a polygon lies left of a line."""
    away = _left_of(polygon, start, end)
    kept: list[Floats] = []
    for place in range(len(polygon)):
        last = place - 1
        if (away[place] >= 0) != (away[last] >= 0):
            share = away[last] / (away[last] - away[place])
            kept.append(polygon[last] + share * (polygon[place] - polygon[last]))
        if away[place] >= 0:
            kept.append(polygon[place])
    return np.array(kept).reshape(-1, 2)
