"""Draws territories: outlines, what they share, and homes of CPMs."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from cpm_planner.workload.arrays import Floats
from ui.icons import paint_icon
from ui.territories.map.camera import Camera
from ui.territories.map.ground import path_of
from ui.territories.map.map_state import MapState, Rank
from ui.territories.map.marks import nearest_turn
from ui.territories.map.scene import HOME
from ui.territories.map.signs import OTHERS, Sign, cpm_sign
from ui.theme.tokens import Radius, Theme

_FILL: Final = 0.05
_FILL_IN_FOCUS: Final = 0.14
_FAINT: Final = 0.30
_HATCH: Final = 0.40
_LINE: Final = 1.4
_LINE_IN_FOCUS: Final = 2.2
_LEAST_CORNERS: Final = 3


def paint_outlines(painter: QPainter, state: MapState, camera: Camera, theme: Theme) -> None:
    """Draw the outlines of the CPMs shown, with strokes where two of them overlap."""
    for place, territory in enumerate(state.territories):
        if len(territory.outline) >= _LEAST_CORNERS:
            path = _path(territory.outline, camera)
            _paint_outline(painter, path, state.rank_of(place), cpm_sign(place), theme)
    strokes = QColor(theme.text.muted)
    strokes.setAlphaF(_HATCH)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)  # strokes need it not; much faster
    painter.fillPath(_shared(state, camera), hatch(strokes))


def hatch(colour: QColor) -> QBrush:
    """Give the strokes that mean: shared by two CPMs."""
    return QBrush(colour, Qt.BrushStyle.BDiagPattern)


def paint_homes(painter: QPainter, state: MapState, camera: Camera, theme: Theme, *, of_shown: bool) -> None:
    """Draw where CPMs are at home: those shown, in their colour and over all signs, or the others."""
    keys = tuple(state.figures.plan.cpms)
    places = places_of_homes(state, camera)
    signs = {key: cpm_sign(place) for place, key in enumerate(state.shown)}
    for row, place in zip(state.places.cpm_rows.tolist(), places.tolist(), strict=True):
        if (keys[row] in signs) is of_shown:
            paint_home(painter, QPointF(*place), signs.get(keys[row], OTHERS), theme)


def places_of_homes(state: MapState, camera: Camera) -> Floats:
    """Give where the homes of CPMs are in a view, shape (homes, 2)."""
    return camera.to_screen(nearest_turn(state.places.homes, camera.x))


def paint_home(painter: QPainter, middle: QPointF, sign: Sign, theme: Theme) -> None:
    """Draw a house around a point."""
    side = theme.px(HOME)
    box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
    colour = sign.on_colour(theme) if sign.is_quiet else sign.colour(theme)
    painter.setPen(QPen(QColor(colour), 2))
    painter.setBrush(QColor(theme.surface.raised))
    painter.drawRoundedRect(box, Radius.SMALL, Radius.SMALL)
    paint_icon(painter, box.adjusted(3, 3, -3, -3), "house", colour)


def _paint_outline(painter: QPainter, path: QPainterPath, rank: Rank, sign: Sign, theme: Theme) -> None:
    line, fill = QColor(sign.colour(theme)), QColor(sign.colour(theme))
    if rank is Rank.BEHIND:
        line.setAlphaF(_FAINT)
    else:
        fill.setAlphaF(_FILL_IN_FOCUS if rank is Rank.FOCUS else _FILL)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)  # the line hides it; much faster
        painter.fillPath(path, fill)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(path, QPen(line, _LINE_IN_FOCUS if rank is Rank.FOCUS else _LINE))


def _shared(state: MapState, camera: Camera) -> QPainterPath:
    """Give what territories share in the view; only what is shared with the one in focus, if one is."""
    focus = None if state.focus is None else [*state.figures.plan.cpms].index(state.focus)
    areas = [each.area for each in state.overlaps if focus in (None, each.one, each.other)]
    if not areas:
        return QPainterPath()
    path = _polygons(areas, camera)
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def _path(corners: Floats, camera: Camera) -> QPainterPath:
    """Give a closed polygon in the view."""
    return _polygons([corners], camera)


def _polygons(outlines: Sequence[Floats], camera: Camera) -> QPainterPath:
    """Give closed polygons in the view, each where the world shows it nearest."""
    counts = np.array([len(each) + 1 for each in outlines])
    closed = np.concatenate([part for each in outlines for part in (each, each[:1])])
    starts = np.cumsum(counts) - counts
    middles = np.add.reduceat(closed, starts, axis=0) / counts[:, None]
    moved = closed + np.repeat(nearest_turn(middles, camera.x) - middles, counts, axis=0)
    return path_of(camera.to_screen(moved), starts)
