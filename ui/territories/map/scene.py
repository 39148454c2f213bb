"""What is drawn at one zoom: clusters of partners, how large each is, and where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from cpm_planner.geography.clusters import Clusters
from cpm_planner.geography.spreading import pushed_apart
from cpm_planner.workload.arrays import Floats, Ints
from ui.territories.map.signs import Sign

CELL: Final = 42.0
"""Partners of one kind in a cell of so many pixels are drawn as one."""

_SINGLE: Final = (4.0, 8.5)
_MANY: Final = (10.0, 20.0)
"""Least and largest radius of one partner and of several, in pixels at 100 % zoom."""

_QUIET: Final = 0.75


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """The clusters of a zoom with their signs.

    Attributes:
        half_pixels: (clusters,) twice the radius of each at 100 % zoom.
        places: (clusters,) where they stand on the plane: near their middles, and apart; shape (clusters, 2).
        is_quiet: (clusters,) whether they are drawn behind all others.
    """

    clusters: Clusters
    half_pixels: Ints
    places: Floats
    is_quiet: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A layout, and how many partners of each cluster are selected."""

    layout: Layout
    chosen: Ints


def laid_out(clusters: Clusters, signs: Sequence[Sign], sizes: Floats, scale: float) -> Layout:
    """Give clusters their signs.

    Args:
        clusters: put together for this zoom.
        signs: by kind.
        sizes: of the single partners.
        scale: about how many pixels a degree of the plane is.
    """
    is_quiet = np.array([sign.is_quiet for sign in signs], dtype=np.int64)[clusters.kinds]
    half_pixels = _half_pixels(clusters, sizes, is_quiet)
    seen = np.flatnonzero(is_quiet == 0)
    places = clusters.places.copy()
    places[seen] = pushed_apart(places[seen] * scale, half_pixels[seen] / 2) / scale
    return Layout(clusters, half_pixels, places, is_quiet)


def _half_pixels(clusters: Clusters, sizes: Floats, is_quiet: Ints) -> Ints:
    """Give twice the radius of every cluster: its area grows with what it stands for."""
    many = clusters.counts > 1
    of_many = _scaled(clusters.sums, clusters.sums[many], _MANY)
    radii = np.where(many, of_many, _scaled(clusters.sums, sizes, _SINGLE))
    doubled: Ints = np.rint(2 * np.where(is_quiet, radii * _QUIET, radii)).astype(np.int64)
    return doubled


def _scaled(sums: Floats, among: Floats, span: tuple[float, float]) -> Floats:
    largest = float(among.max(initial=0.0))
    share = np.sqrt(np.clip(sums / largest, 0, 1)) if largest > 0 else np.zeros(len(sums))
    radii: Floats = span[0] + (span[1] - span[0]) * share
    return radii
