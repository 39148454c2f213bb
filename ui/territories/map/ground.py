"""Draws what lies under the partners: sea, land, lakes and borders."""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from cpm_planner.geography.plane import TURN
from cpm_planner.geography.polygons import cut_off
from cpm_planner.workload.arrays import Floats, Ints
from ui.territories.map.camera import Camera
from ui.territories.map.outlines import Layer, Level, Lines, level_for, lines_of
from ui.theme.tokens import Theme

_STATES_FROM: Final = 9.0
"""From how many pixels a degree states are of use."""

_COAST: Final = 0.8
_BORDER: Final = 0.9
_EDGE: Final = 16.0
"""How far beyond the view rings are cut, in pixels, so that the cut is not seen."""


def paint_ground(painter: QPainter, camera: Camera, theme: Theme) -> None:
    """Draw the ground of a view."""
    painter.fillRect(QRectF(0, 0, camera.width, camera.height), sea_colour(theme))
    level = level_for(camera.scale)
    land = _rings_in_sight(lines_of(level, Layer.LAND), camera)
    lakes = _rings_in_sight(lines_of(level, Layer.LAKES), camera)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)  # fast, and the coast hides it
    painter.fillPath(land, land_colour(theme))
    painter.fillPath(lakes, sea_colour(theme))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(land, QPen(QColor(theme.surface.control_border), _COAST))
    painter.strokePath(lakes, QPen(sea_colour(theme), 1))
    _paint_borders(painter, camera, level, theme)


def sea_colour(theme: Theme) -> QColor:
    """Give the colour of what is not land."""
    return QColor(theme.surface.sunken if not theme.is_dark else theme.surface.window)


def land_colour(theme: Theme) -> QColor:
    """Give the colour of land: quiet, so that partners stand out."""
    return QColor(theme.surface.raised if not theme.is_dark else theme.surface.hover)


def path_of(points: Floats, starts: Ints) -> QPainterPath:
    """Turn lines into a path of Qt without touching each point.

    Args:
        points: of all lines, one after the other; shape (points, 2), in pixels.
        starts: where each line begins.
    """
    elements = np.empty(len(points), dtype=[("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
    elements["kind"], (elements["x"], elements["y"]) = 1, points.T
    elements["kind"][starts] = 0
    odd_even = bytes(8)
    packed = QByteArray(len(points).to_bytes(4, "big") + elements.tobytes() + odd_even)
    path = QPainterPath()
    stream = QDataStream(packed, QIODevice.OpenModeFlag.ReadOnly)  # reads it where it is, so it has to stay
    stream >> path
    return path


def _rings_in_sight(rings: Lines, camera: Camera) -> QPainterPath:
    """Give the rings in sight, cut off somewhat outside of it so that far corners cost nothing."""
    low, high = camera.lows - _EDGE / camera.scale, camera.highs + _EDGE / camera.scale
    cut = (clipped(ring, low, high) if is_large else ring for ring, is_large in _in_sight(rings, camera))
    return _path([each for each in cut if len(each)], camera)


def _lines_in_sight(lines: Lines, camera: Camera) -> QPainterPath:
    return _path([line for line, _ in _in_sight(lines, camera)], camera)


def _path(lines: Sequence[Floats], camera: Camera) -> QPainterPath:
    if not lines:
        return QPainterPath()
    starts = np.cumsum([0, *(len(each) for each in lines[:-1])])
    return path_of(camera.to_screen(np.concatenate(lines)), starts)


def _in_sight(lines: Lines, camera: Camera) -> Iterator[tuple[Floats, bool]]:
    """Give the lines that reach into the view, and whether they reach beyond it.

    The world goes on at both of its ends.
    """
    low, high = camera.lows, camera.highs
    for turn in (-TURN, 0.0, TURN):
        shift = np.array([turn, 0.0])
        lows, highs = lines.lows + shift, lines.highs + shift
        near = ((lows <= high) & (highs >= low)).all(axis=1)
        within = ((lows >= low) & (highs <= high)).all(axis=1)
        for place in np.flatnonzero(near).tolist():
            yield lines.line(place) + shift, not within[place]


def clipped(ring: Floats, low: Floats, high: Floats) -> Floats:
    """Give the part of a ring within a rectangle; edges run along the rectangle where it was cut."""
    for axis in (0, 1):
        for bound, sign in ((low[axis], 1.0), (high[axis], -1.0)):
            ring = cut_off(ring, (ring[:, axis] - bound) * sign)
            if not len(ring):
                return ring
    return ring


def _paint_borders(painter: QPainter, camera: Camera, level: Level, theme: Theme) -> None:
    if camera.scale >= _STATES_FROM:
        pen = QPen(QColor(theme.surface.border), 1)
        painter.strokePath(_lines_in_sight(lines_of(level, Layer.STATES), camera), pen)
    pen = QPen(QColor(theme.surface.control_border), _BORDER)
    painter.strokePath(_lines_in_sight(lines_of(level, Layer.BORDERS), camera), pen)
