"""Names the larger cities, where that hides nothing and nothing hides it."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from cpm_planner.geography.plane import TURN
from cpm_planner.workload.arrays import Floats
from ui.territories.map.boxes import are_free, are_within, grown, lie_on
from ui.territories.map.camera import Camera
from ui.territories.map.outlines import cities
from ui.theme.fonts import font
from ui.theme.tokens import TextSize, Theme

_FROM: Final = 6.0
"""From how many pixels a degree cities are of use."""

_MOST: Final = 120
"""So many of the largest in sight are looked at; the smaller ones find no room anyway."""

_ROOM: Final = 44.0, 26.0
"""How far apart names are at the least, across and down."""

_BESIDE: Final = 5.0
_DOT: Final = 1.75


@dataclass(frozen=True, slots=True, eq=False)
class CityNames:
    """Cities that leave each other room at the scale of a view.

    Attributes:
        names: of the cities.
        points: where they are on the plane, shape (cities, 2).
        sizes: of their names with the dots, in pixels; shape (cities, 2).
    """

    names: tuple[str, ...]
    points: Floats
    sizes: Floats


NO_CITIES: Final = CityNames((), np.empty((0, 2)), np.empty((0, 2)))


def chosen_cities(camera: Camera, theme: Theme) -> CityNames:
    """Choose the largest cities of a view that leave each other room; none where much is seen."""
    if camera.scale < _FROM:
        return NO_CITIES
    metrics, (names, points, places) = QFontMetricsF(_font(theme)), _in_sight(camera)
    widths = np.array([_BESIDE + metrics.horizontalAdvance(name) for name in names])
    sizes = np.column_stack((widths, np.full(len(names), metrics.height())))
    boxes = _boxes(places, sizes)
    crowds = lie_on(grown(boxes, *_ROOM), boxes)
    kept: list[int] = []
    for row in range(len(names)):
        if not crowds[row, kept].any():
            kept.append(row)
    return CityNames(tuple(names[row] for row in kept), points[kept], sizes[kept])


def paint_cities(painter: QPainter, chosen: CityNames, camera: Camera, theme: Theme, taken: Floats) -> None:
    """Name those of the cities chosen whose names are in sight as a whole and free.

    Args:
        painter: of the view.
        chosen: at the scale of the view.
        camera: the view.
        theme: the look, with its zoom.
        taken: boxes that no name may lie on, shape (boxes, 4).
    """
    places = camera.to_screen(chosen.points)
    boxes = _boxes(places, chosen.sizes)
    told = are_within(boxes, camera.width, camera.height) & are_free(boxes, taken)
    ink = QColor(theme.text.disabled)
    painter.setFont(_font(theme))
    down = QFontMetricsF(painter.font()).ascent() / 2 - 1
    for row in np.flatnonzero(told).tolist():
        x, y = places[row].tolist()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(x, y), _DOT, _DOT)
        painter.setPen(ink)
        painter.drawText(QPointF(x + _BESIDE, y + down), chosen.names[row])


def _font(theme: Theme) -> QFont:
    return font(TextSize.CAPTION, zoom=theme.zoom)


def _boxes(places: Floats, sizes: Floats) -> Floats:
    """Give what dots and names take in the view, shape (cities, 4)."""
    half = sizes[:, 1:] / 2
    return np.hstack(
        (places - np.hstack((np.full_like(half, _DOT), half)), places + np.hstack((sizes[:, :1], half)))
    )


def _in_sight(camera: Camera) -> tuple[list[str], Floats, Floats]:
    """Give names, places on the plane and places in the view of cities, the largest of each turn first."""
    known, size = cities(), np.array([camera.width, camera.height])
    names: list[str] = []
    all_points, all_places = [], []
    for turn in (-TURN, 0.0, TURN):
        points = known.points + np.array([turn, 0.0])
        places = camera.to_screen(points)
        rows = np.flatnonzero(((places > 0) & (places < size)).all(axis=1))[:_MOST]
        names += [known.names[row] for row in rows.tolist()]
        all_points.append(points[rows])
        all_places.append(places[rows])
    return names, np.vstack(all_points), np.vstack(all_places)
