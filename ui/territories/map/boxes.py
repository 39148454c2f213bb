"""Boxes in the view, as rows of left, top, right and bottom: what is taken there, and what is still free."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from cpm_planner.workload.arrays import Floats

Mask = NDArray[np.bool_]


def boxes_around(places: Floats, reach: Floats) -> Floats:
    """Give the boxes that reach so far to all sides of places; shape (places, 4)."""
    far = reach[:, None]
    return np.hstack((places - far, places + far))


def boxes_of(rects: Iterable[QRectF]) -> Floats:
    """Give rectangles as boxes; shape (rectangles, 4)."""
    rows = [(each.left(), each.top(), each.right(), each.bottom()) for each in rects]
    return np.array(rows, dtype=np.float64).reshape(-1, 4)


def lie_on(boxes: Floats, others: Floats) -> Mask:
    """Say which boxes lie on which others; shape (boxes, others)."""
    begins_before = boxes[:, None, :2] < others[None, :, 2:]
    ends_behind = boxes[:, None, 2:] > others[None, :, :2]
    both: Mask = np.all(begins_before & ends_behind, axis=2)
    return both


def are_free(boxes: Floats, taken: Floats) -> Mask:
    """Say which boxes lie on none of those taken."""
    is_free: Mask = ~np.any(lie_on(boxes, taken), axis=1)
    return is_free


def are_within(boxes: Floats, width: float, height: float) -> Mask:
    """Say which boxes lie within a view of a size as a whole."""
    inside: Mask = np.all((boxes[:, :2] >= 0) & (boxes[:, 2:] <= (width, height)), axis=1)
    return inside


def moved_within(boxes: Floats, width: float, height: float) -> Floats:
    """Give boxes moved no further than it takes to lie within a view of a size."""
    size = np.array([width, height])
    low = np.maximum(np.minimum(boxes[:, :2], size - (boxes[:, 2:] - boxes[:, :2])), 0)
    return np.hstack((low, low + (boxes[:, 2:] - boxes[:, :2])))


def grown(boxes: Floats, across: Floats | float, down: Floats | float) -> Floats:
    """Give boxes that reach further to each side, by pixels for all or for each; less far where negative."""
    more = np.column_stack(np.broadcast_arrays(across, down, np.zeros(len(boxes)))[:2])
    return np.hstack((boxes[:, :2] - more, boxes[:, 2:] + more))
