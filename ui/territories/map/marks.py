"""Partners as signs on the map: how large each is, where it is in the view, and what is under a point."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPixmap

from cpm_planner.geography.plane import TURN
from cpm_planner.workload.arrays import Floats, Ints
from ui.territories.map.boxes import boxes_around
from ui.territories.map.camera import Camera
from ui.territories.map.map_state import MapState
from ui.territories.map.scene import Scene
from ui.territories.map.signs import Stamp, count_text, stamp_picture
from ui.theme.tokens import Theme

_EDGE: Final = 40.0
"""Signs whose middle is so many pixels outside of the view may reach into it, at 100 % zoom."""

_NEAR: Final = 4.0
_CORNER: Final = 1.2
"""How far the corners of signs reach, in parts of their radius."""

_MOST_STAMPS: Final = 4_000


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """The signs in sight, those behind first.

    Attributes:
        places: (marks,) where they are in the view; shape (marks, 2).
        clusters: (marks,) which cluster of the scene each is.
        half_pixels: (marks,) twice their radius at 100 % zoom.
    """

    scene: Scene
    places: Floats
    clusters: Ints
    half_pixels: Ints

    def boxes(self, zoom: float, *, of_many: bool = False) -> Floats:
        """Give what the signs take at a zoom of the text, or those with a number; shape (signs, 4)."""
        told = self.scene.layout.clusters.counts[self.clusters] > int(of_many)
        return boxes_around(self.places[told], reach_of(self.half_pixels[told], zoom))

    def at(self, x: float, y: float, zoom: float) -> int | None:
        """Give the cluster whose sign is under a point of the view, the topmost of several."""
        if not len(self.places):
            return None
        away = np.hypot(self.places[:, 0] - x, self.places[:, 1] - y)
        over = np.flatnonzero(away <= self.half_pixels / 2 * zoom + _NEAR)
        return None if not len(over) else int(self.clusters[over[-1]])


class MarkPainter:
    """Draws signs; each different one is drawn once and then copied."""

    def __init__(self) -> None:
        """Start without pictures."""
        self._stamps: dict[Stamp, QPixmap] = {}
        self._look: tuple[Theme, float] | None = None

    def paint(self, painter: QPainter, state: MapState, marks: Marks, theme: Theme, ratio: float) -> None:
        """Draw the signs in sight."""
        if self._look != (theme, ratio) or len(self._stamps) > _MOST_STAMPS:
            self._look = theme, ratio
            self._stamps.clear()
        for stamp, (x, y) in zip(stamps_of(state, marks), marks.places.tolist(), strict=True):
            picture = self._stamps.get(stamp)
            if picture is None:
                picture = self._stamps[stamp] = stamp_picture(stamp, theme, ratio)
            half = picture.width() / ratio / 2
            painter.drawPixmap(QPointF(round(x - half), round(y - half)), picture)


def marks_in_sight(state: MapState, camera: Camera, zoom: float) -> Marks:
    """Find the signs of a view, at a zoom of the text."""
    scene = state.scene(camera.scale, zoom)
    layout = scene.layout
    places = places_of_signs(scene, camera)
    size = np.array([camera.width, camera.height])
    edge = _EDGE * zoom
    rows = np.flatnonzero(((places > -edge) & (places < size + edge)).all(axis=1))
    picked = scene.chosen[rows] > 0
    rows = rows[np.lexsort((-layout.half_pixels[rows], -layout.is_quiet[rows], picked))]
    return Marks(scene, places[rows], rows, layout.half_pixels[rows])


def places_of_signs(scene: Scene, camera: Camera) -> Floats:
    """Give where signs are in a view, where the world shows them nearest to its middle; shape (signs, 2)."""
    belong = scene.layout.clusters.places
    return camera.to_screen(nearest_turn(belong, camera.x) + (scene.layout.places - belong))


def stamps_of(state: MapState, marks: Marks) -> Iterator[Stamp]:
    """Give how each sign in sight is drawn."""
    clusters, kinds = marks.scene.layout.clusters, state.kinds
    counts, chosen = clusters.counts[marks.clusters], marks.scene.chosen[marks.clusters]
    state_of = (chosen > 0).astype(np.int64) + (chosen == counts)
    for kind, half, count, picked in zip(
        clusters.kinds[marks.clusters].tolist(),
        marks.half_pixels.tolist(),
        counts.tolist(),
        state_of.tolist(),
        strict=True,
    ):
        yield Stamp(kinds[kind].sign, half, count_text(count), picked)


def reach_of(half_pixels: Ints, zoom: float) -> Floats:
    """Give how far the corners of signs reach from their middles in pixels, at a zoom of the text."""
    reach: Floats = half_pixels / 2 * zoom * _CORNER
    return reach


def nearest_turn(points: Floats, x: float) -> Floats:
    """Give points where the world shows them nearest to an x; it goes round and round."""
    if not len(points):
        return points
    turns = np.round((x - points[:, 0]) / TURN) * TURN
    return np.column_stack((points[:, 0] + turns, points[:, 1]))
