"""Draws territories: outlines, what they share, homes of CPMs, and names."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from cpm_planner.workload.arrays import Floats
from ui.icons import paint_icon
from ui.territories.map.camera import Camera
from ui.territories.map.ground import path_of
from ui.territories.map.map_state import MapState, Rank
from ui.territories.map.marks import nearest_turn
from ui.territories.map.signs import OTHERS, Sign, cpm_sign
from ui.theme.fonts import font
from ui.theme.tokens import Radius, Space, TextSize, Theme

_FILL: Final = 0.05
_FILL_IN_FOCUS: Final = 0.14
_FAINT: Final = 0.30
_HATCH: Final = 0.40
_LINE: Final = 1.4
_LINE_IN_FOCUS: Final = 2.2
_HOME: Final = 20.0
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


def paint_homes(painter: QPainter, state: MapState, camera: Camera, theme: Theme) -> None:
    """Draw where CPMs are at home, those shown in their colour."""
    keys = tuple(state.figures.plan.cpms)
    places = camera.to_screen(nearest_turn(state.places.homes, camera.x))
    signs = {key: cpm_sign(place) for place, key in enumerate(state.shown)}
    order = sorted(range(len(places)), key=lambda at: keys[state.places.cpm_rows[at]] in signs)
    for at in order:
        sign = signs.get(keys[state.places.cpm_rows[at]], OTHERS)
        paint_home(painter, QPointF(*places[at].tolist()), sign, theme)


def paint_home(painter: QPainter, middle: QPointF, sign: Sign, theme: Theme) -> None:
    """Draw a house around a point."""
    side = theme.px(_HOME)
    box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
    colour = sign.on_colour(theme) if sign.is_quiet else sign.colour(theme)
    painter.setPen(QPen(QColor(colour), 2))
    painter.setBrush(QColor(theme.surface.raised))
    painter.drawRoundedRect(box, Radius.SMALL, Radius.SMALL)
    paint_icon(painter, box.adjusted(3, 3, -3, -3), "house", colour)


def paint_names(painter: QPainter, state: MapState, camera: Camera, theme: Theme) -> None:
    """Write the name of each CPM shown amid its partners, where no other name is in the way."""
    taken: list[QRectF] = []
    used = font(TextSize.CAPTION, QFont.Weight.DemiBold, theme.zoom)
    metrics = QFontMetricsF(used)
    painter.setFont(used)
    middles = camera.to_screen(nearest_turn(state.middles, camera.x)).tolist()
    for place in _in_order(state):
        middle = middles[place]
        if not (0 <= middle[0] <= camera.width and 0 <= middle[1] <= camera.height):
            continue
        name = state.figures.plan.cpms[state.shown[place]].name
        size = metrics.horizontalAdvance(name) + 2 * Space.S, metrics.height() + Space.XS
        left = min(max(middle[0] - size[0] / 2, Space.XS), camera.width - size[0] - Space.XS)
        box = QRectF(left, max(middle[1] - size[1] - Space.S, Space.XS), *size)
        if any(box.intersects(each) for each in taken):
            continue
        taken.append(box)
        _paint_name(painter, box, name, cpm_sign(place), theme)


def _in_order(state: MapState) -> list[int]:
    """Give the territories' places, the one in focus first, then those with most partners."""
    places = range(len(state.shown))
    return sorted(
        places,
        key=lambda each: (state.shown[each] != state.focus, -len(state.territories[each].partners)),
    )


def _paint_name(painter: QPainter, box: QRectF, name: str, sign: Sign, theme: Theme) -> None:
    ground = QColor(theme.surface.raised)
    ground.setAlphaF(0.88)
    painter.setPen(QPen(QColor(sign.colour(theme)), 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(box, Radius.SMALL, Radius.SMALL)
    painter.setPen(QColor(theme.text.strong))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)


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
