"""Partners that lie close together at a zoom, drawn as one."""

from dataclasses import dataclass

import numpy as np

from cpm_planner.workload.arrays import Floats, Ints


@dataclass(frozen=True, slots=True, eq=False)
class Clusters:
    """Points put together by cell and kind.

    Attributes:
        places: (clusters,) their middles, the mean of their points; shape (clusters, 2).
        kinds: (clusters,) what all points of each are.
        sums: (clusters,) their points' sizes, added up.
        starts: (clusters + 1,) where the members of each begin in ``order``.
        order: the points, cluster by cluster.
    """

    places: Floats
    kinds: Ints
    sums: Floats
    starts: Ints
    order: Ints

    @property
    def counts(self) -> Ints:
        """How many points each has."""
        return np.diff(self.starts)

    def members(self, cluster: int) -> Ints:
        """Give the points of one."""
        return self.order[self.starts[cluster] : self.starts[cluster + 1]]


def clustered(points: Floats, kinds: Ints, sizes: Floats, cell: float) -> Clusters:
    """Put points of one kind in one cell of a grid together; the grid stands still when the map is moved.

    Args:
        points: shape (points, 2).
        kinds: (points,) small whole numbers; points of different kinds never join.
        sizes: (points,) what is added up.
        cell: edge of a cell, in units of the plane.
    """
    if not len(points):
        none = np.zeros(0, dtype=np.int64)
        return Clusters(np.empty((0, 2)), none, np.empty(0), np.zeros(1, dtype=np.int64), none)
    column, row = np.floor(points / cell).astype(np.int64).T
    order = np.lexsort((kinds, row, column))
    keys = np.column_stack((column, row, kinds))[order]
    begins = np.flatnonzero(np.concatenate(([True], (keys[1:] != keys[:-1]).any(axis=1))))
    counts = np.diff(begins, append=len(order))
    middles = np.add.reduceat(points[order], begins, axis=0) / counts[:, None]
    sums = np.add.reduceat(sizes[order], begins)
    return Clusters(middles, keys[begins, 2], sums, np.append(begins, len(order)), order)


def joined(clusters: Clusters, into: Ints) -> Clusters:
    """Make one of clusters that go together.

    Args:
        clusters: of any kinds; only those of one kind can go together.
        into: (clusters,) which one each goes into; itself where it stays.
    """
    groups, group = np.unique(into, return_inverse=True)
    counts, size = clusters.counts, len(groups)
    of_points = np.repeat(group, counts)
    totals = np.bincount(group, weights=counts, minlength=size)
    middles = [
        np.bincount(group, weights=axis * counts, minlength=size) / totals for axis in clusters.places.T
    ]
    sums: Floats = np.bincount(group, weights=clusters.sums, minlength=size).astype(np.float64)
    starts = np.append(0, np.cumsum(totals.astype(np.int64)))
    order = clusters.order[np.argsort(of_points, kind="stable")]
    return Clusters(np.column_stack(middles), clusters.kinds[groups], sums, starts, order)
