"""Polygons on a plane: outlines of points, what lies inside, and what two outlines share."""

import numpy as np
from numpy.typing import NDArray

from cpm_planner.workload.arrays import Floats, Ints

Mask = NDArray[np.bool_]
_Point = tuple[float, float]
_LEAST_CORNERS = 3
_SLACK = 1e-9
"""So far beside an edge, in units of the plane, a point is on it."""


def convex_outline(points: Floats) -> Floats:
    """Give the corners of the smallest convex polygon around points, counter-clockwise (monotone chain).

    Args:
        points: shape (points, 2).

    Returns:
        Shape (corners, 2); two corners or fewer where all points lie on one line.
    """
    ordered: list[_Point] = sorted({(x, y) for x, y in points.tolist()})
    if len(ordered) < _LEAST_CORNERS:
        return np.array(ordered).reshape(-1, 2)
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
    near = _near(points, corners)
    x, y = points[near].T
    (lower_x, lower_y), (upper_x, upper_y) = _bounds(corners)
    below, above = np.interp(x, lower_x, lower_y) - _SLACK, np.interp(x, upper_x, upper_y) + _SLACK
    found = np.zeros(len(points), dtype=bool)
    found[near[(below <= y) & (y <= above)]] = True
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
    near = _near(points, corners)
    x, y = points[near].T
    crossed = np.zeros(len(x), dtype=bool)
    for (x1, y1), (x2, y2) in zip(corners.tolist(), np.roll(corners, -1, axis=0).tolist(), strict=True):
        if y1 != y2:
            level = (y1 > y) != (y2 > y)
            crossed ^= level & (x < x1 + (y - y1) * ((x2 - x1) / (y2 - y1)))
    found[near] = crossed
    return found


def _near(points: Floats, corners: Floats) -> Ints:
    """Give the places of points within the bounds of a polygon; column by column, which is much quicker."""
    (x, y), (left, low), (right, high) = points.T, corners.min(axis=0), corners.max(axis=0)
    return np.flatnonzero((left <= x) & (x <= right) & (low <= y) & (y <= high))


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
    shared: list[_Point] = [(x, y) for x, y in one.tolist()]
    corners: list[_Point] = [(x, y) for x, y in other.tolist()]
    for start, end in zip(corners, (*corners[1:], corners[0]), strict=True):
        shared = _left_part(shared, start, end)
    return np.array(shared) if _area_of_few(shared) > 0 else np.empty((0, 2))


def cut_off(corners: Floats, away: Floats) -> Floats:
    """Keep what of a polygon lies on one side of a line; where it was cut, its edge runs along the line.

    Args:
        corners: shape (corners, 2).
        away: (corners,) how far each is from the line; negative on the side that goes.
    """
    kept = away >= 0
    if kept.all():
        return corners
    if not kept.any():
        return corners[:0]
    after, beyond = np.roll(corners, -1, axis=0), np.roll(away, -1)
    crosses = kept != np.roll(kept, -1)
    share = np.divide(away, away - beyond, out=np.zeros_like(away), where=crosses)
    both = np.stack((corners, corners + share[:, None] * (after - corners)), axis=1).reshape(-1, 2)
    left: Floats = both[np.column_stack((kept, crosses)).ravel()]
    return left


def area(corners: Floats) -> float:
    """Give the area of a polygon whose corners go counter-clockwise, in squares of the plane's unit."""
    x, y = corners.T
    return float(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2


def _area_of_few(corners: list[_Point]) -> float:
    """Give the area of a polygon with so few corners that arrays would be slower."""
    return (
        sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1], strict=True))
        / 2
    )


def _chain(ordered: list[_Point]) -> list[_Point]:
    chain: list[_Point] = []
    for x, y in ordered:
        while len(chain) > 1:
            (ax, ay), (bx, by) = chain[-2:]
            if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0:
                break
            chain.pop()
        chain.append((x, y))
    return chain


def _left_part(polygon: list[_Point], start: _Point, end: _Point) -> list[_Point]:
    """Keep what of a polygon lies left of a line; of so few corners arrays would be slower."""
    along_x, along_y = end[0] - start[0], end[1] - start[1]
    away = [along_x * (y - start[1]) - along_y * (x - start[0]) for x, y in polygon]
    kept: list[_Point] = []
    for place, (x, y) in enumerate(polygon):
        here, before = away[place], away[place - 1]
        if (here >= 0) != (before >= 0):
            share = before / (before - here)
            was_x, was_y = polygon[place - 1]
            kept.append((was_x + share * (x - was_x), was_y + share * (y - was_y)))
        if here >= 0:
            kept.append((x, y))
    return kept


def _bounds(corners: Floats) -> tuple[Floats, Floats]:
    """Give the lower and the upper edge of a convex polygon from left to right, each as x and y."""
    order = np.lexsort((corners[:, 1], corners[:, 0]))
    first, last = int(order[0]), int(order[-1])
    turned = np.roll(corners, -first, axis=0)
    end = (last - first) % len(corners)
    lower, upper = turned[: end + 1], np.vstack((turned[end:], turned[:1]))
    return _rising(lower), _rising(upper)


def _rising(edge: Floats) -> Floats:
    """Give the points of an edge by x; of two above each other the one gone through first."""
    order = np.argsort(edge[:, 0], kind="stable")
    is_further = np.diff(edge[order, 0], prepend=-np.inf) > 0
    kept: Floats = edge[order[is_further]].T
    return kept


def _lie_apart(one: Floats, other: Floats) -> bool:
    return bool((one.max(axis=0) < other.min(axis=0)).any() or (other.max(axis=0) < one.min(axis=0)).any())
