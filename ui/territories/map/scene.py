"""What is drawn at one zoom: clusters of partners, how large each is, and where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from cpm_planner.geography.clusters import Clusters, clustered, joined
from cpm_planner.geography.spreading import covering, pushed_apart
from cpm_planner.workload.arrays import Floats, Ints
from ui.territories.map.signs import Sign, count_text, least_half_pixels
from ui.turns import Turns, all_turns

CELL: Final = 42.0
"""Partners of one kind in a cell of so many pixels at 100 % zoom are drawn as one."""

HOME: Final = 20.0
"""Edge of the sign of a home, in pixels at 100 % zoom."""

_SINGLE: Final = (4.0, 8.5)
_MANY: Final = (10.0, 20.0)
"""Least and largest radius of one partner and of several, in pixels at 100 % zoom."""

_MANY_IN_CROWDS: Final = (9.0, 13.0)
"""The same where there is little room."""

_TELLING: Final = 4.0
"""By how much the largest sign is larger than the least with as many digits, at any rate."""

_FAR: Final = 1.2 * CELL
"""Further than that no sign is to be from where it belongs, in pixels at 100 % zoom."""

_QUIET: Final = 0.75

_ROUNDS: Final = 6
"""How often signs that still cover each other are put together with others of their kind."""

_REACH: Final = 3 * CELL
"""Furthest that signs of a kind are put together for want of room, in pixels at 100 % zoom."""


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
class Subject:
    """What is drawn, at any zoom.

    Attributes:
        points: of the partners on the plane; shape (points, 2).
        kinds: (points,) what each is.
        sizes: (points,) what their signs' sizes tell.
        signs: by kind.
        homes: that signs give way to, on the plane; shape (homes, 2).
    """

    points: Floats
    kinds: Ints
    sizes: Floats
    signs: tuple[Sign, ...]
    homes: Floats
    _layouts: dict[tuple[int, float], Layout] = field(default_factory=dict, init=False)

    def is_like(self, other: "Subject") -> bool:
        """Whether another one is drawn in the same way."""
        mine, theirs = ((each.points, each.kinds, each.sizes, each.homes) for each in (self, other))
        return self.signs == other.signs and all(map(np.array_equal, mine, theirs))

    def layout(self, step: int, zoom: float) -> Layout:
        """Give the layout at a step of zoom, made once: half as many pixels a degree are two steps less.

        Args:
            step: twice the binary logarithm of pixels a degree of the plane.
            zoom: of the text, and of the signs with it.
        """
        return all_turns(self.layout_in_turns(step, zoom))

    def layout_in_turns(self, step: int, zoom: float) -> Turns[Layout]:
        """Give the same, made in turns where it was not made yet.

        It is laid out for the furthest that a step of zoom is used, so that signs do not meet there.
        """
        if (step, zoom) not in self._layouts:
            scale = 2 ** (step / 2)
            clusters = clustered(self.points, self.kinds, self.sizes, CELL * zoom / scale)
            furthest = scale / 2**0.25
            ground = Ground(self.signs, self.sizes, self.homes, furthest / zoom)
            self._layouts[step, zoom] = yield from laid_out(clusters, ground)
        return self._layouts[step, zoom]


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A layout, and how many partners of each cluster are selected."""

    layout: Layout
    chosen: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """What signs are laid out on.

    Attributes:
        signs: by kind.
        sizes: of the single partners.
        homes: that signs give way to, on the plane; shape (homes, 2).
        scale: how many pixels at 100 % zoom of the text a degree of the plane is.
    """

    signs: Sequence[Sign]
    sizes: Floats
    homes: Floats
    scale: float


def laid_out(clusters: Clusters, ground: Ground) -> Turns[Layout]:
    """Give clusters their signs; those that would cover each other are put together, or pushed apart.

    Where that takes signs far from where they belong, all are drawn smaller. All are pushed once at a turn.
    """
    layout = yield from _apart(clusters, ground, _MANY)
    if _furthest(layout, ground.scale) > _FAR:
        layout = yield from _apart(clusters, ground, _MANY_IN_CROWDS)
    return layout


def _apart(clusters: Clusters, ground: Ground, of_many: tuple[float, float]) -> Turns[Layout]:
    layout = _pushed(clusters, ground, of_many)
    for _ in range(_ROUNDS):
        into = _put_together(layout, ground.scale)
        if into is None:
            break
        yield
        layout = _pushed(joined(layout.clusters, into), ground, of_many)
    yield
    return layout


def _furthest(layout: Layout, scale: float) -> float:
    return float(np.hypot(*(layout.places - layout.clusters.places).T).max(initial=0.0)) * scale


def _pushed(clusters: Clusters, ground: Ground, of_many: tuple[float, float]) -> Layout:
    signs, homes, scale = ground.signs, ground.homes, ground.scale
    is_quiet = np.array([sign.is_quiet for sign in signs], dtype=np.int64)[clusters.kinds]
    half_pixels = _half_pixels(clusters, ground, is_quiet, of_many)
    everything = np.vstack((clusters.places, homes)) * scale
    radii = np.concatenate((half_pixels / 2, np.full(len(homes), HOME / 2)))
    places = pushed_apart(everything, radii, len(homes))[: len(half_pixels)] / scale
    return Layout(clusters, half_pixels, places, is_quiet)


def _put_together(layout: Layout, scale: float) -> Ints | None:
    """Say which cluster each goes into, so that numbers that are covered become free; None if none is."""
    clusters = layout.clusters
    first, second = covering(layout.places * scale, layout.half_pixels / 2)
    counts, kinds = clusters.counts, clusters.kinds
    told = (counts[first] > 1) | (counts[second] > 1)
    crowded = np.unique(np.concatenate((first[told], second[told])))
    middles = clusters.places * scale
    ways = []
    for kind in np.unique(kinds[crowded]).tolist():
        some, alike = crowded[kinds[crowded] == kind], np.flatnonzero(kinds == kind)
        between = middles[some][:, None] - middles[alike][None]
        away = np.hypot(between[..., 0], between[..., 1])
        away[some[:, None] == alike[None]] = np.inf
        nearest = away.argmin(axis=1)
        ways += list(
            zip(
                away[np.arange(len(some)), nearest].tolist(),
                some.tolist(),
                alike[nearest].tolist(),
                strict=True,
            )
        )
    into = np.arange(len(kinds))
    taken: set[int] = set()
    for away_from, one, other in sorted(ways):
        if away_from <= _REACH and one not in taken and other not in taken:
            taken |= {one, other}
            into[one] = other
    return into if taken else None


def _least(clusters: Clusters, signs: Sequence[Sign]) -> Ints:
    """Give twice the radius that each cluster needs for its number."""
    pairs, at = np.unique(np.column_stack((clusters.kinds, clusters.counts)), axis=0, return_inverse=True)
    needed = [least_half_pixels(signs[kind], count_text(count)) for kind, count in pairs.tolist()]
    return np.array(needed, dtype=np.int64)[at.reshape(-1)]


def _half_pixels(clusters: Clusters, ground: Ground, is_quiet: Ints, of_many: tuple[float, float]) -> Ints:
    """Give twice the radius of each cluster: with room for its number, and larger for what it stands for."""
    many, needed = clusters.counts > 1, _least(clusters, ground.signs)
    low = np.maximum(of_many[0], needed / 2)
    high = np.maximum(of_many[1], low + _TELLING)
    large = low + (high - low) * _shares(clusters.sums, clusters.sums[many])
    single = _SINGLE[0] + (_SINGLE[1] - _SINGLE[0]) * _shares(clusters.sums, ground.sizes)
    radii = np.where(many, large, single)
    doubled = np.rint(2 * np.where(is_quiet, radii * _QUIET, radii)).astype(np.int64)
    half_pixels: Ints = np.maximum(doubled, needed)
    return half_pixels


def _shares(sums: Floats, among: Floats) -> Floats:
    """Give the radii of areas as shares of that of the largest among some."""
    largest = float(among.max(initial=0.0))
    shares: Floats = np.sqrt(np.clip(sums / largest, 0, 1)) if largest > 0 else np.zeros(len(sums))
    return shares
