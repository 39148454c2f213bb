"""Writes the names of the CPMs shown beside their partners, where they hide no number."""

from collections.abc import Iterator
from typing import Final

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from cpm_planner.workload.arrays import Floats
from ui.territories.map.camera import Camera
from ui.territories.map.map_state import ColourBy, MapState
from ui.territories.map.marks import Marks, nearest_turn
from ui.territories.map.signs import cpm_sign
from ui.theme.fonts import font
from ui.theme.tokens import Radius, Space, TextSize, Theme

_WAYS: Final = ((0, -1), (0, 1), (1, 0), (-1, 0), (1, -1), (-1, -1), (1, 1), (-1, 1))
"""Where a name is tried beside its sign: above first, then below, at the sides, at the corners."""

_RINGS: Final = 3
_STEP: Final = 26.0
"""How much further away a name is tried each time, in pixels at 100 % zoom."""

_GROUND: Final = 0.88


def paint_names(painter: QPainter, state: MapState, camera: Camera, marks: Marks, theme: Theme) -> None:
    """Write the name of each CPM shown beside a sign of its partners; none where it would hide a number."""
    used = font(TextSize.CAPTION, QFont.Weight.DemiBold, theme.zoom)
    metrics = QFontMetricsF(used)
    painter.setFont(used)
    boxes = _boxes_of_numbers(marks, theme.zoom)
    view = QRectF(0, 0, camera.width, camera.height)
    for place, anchor, reach in _anchors(state, camera, marks, theme.zoom):
        name = state.figures.plan.cpms[state.shown[place]].name
        width, height = metrics.horizontalAdvance(name) + 2 * Space.S, metrics.height() + Space.XS
        tried = list(_tried(anchor, reach, width, height, theme.px(_STEP)))
        box = next((each for each in tried if view.contains(each) and _is_free(each, boxes)), None)
        if box is None and state.shown[place] == state.focus:
            box = tried[0]
        if box is not None:
            boxes = np.vstack((boxes, [[box.left(), box.top(), box.right(), box.bottom()]]))
            painter.setPen(QPen(QColor(cpm_sign(place).colour(theme)), 1))
            line = _line_to(box, anchor, reach)
            if line is not None:
                painter.drawLine(line)
            _paint_name(painter, box, name, theme)


def _anchors(
    state: MapState, camera: Camera, marks: Marks, zoom: float
) -> Iterator[tuple[int, QPointF, float]]:
    """Give where the names of the territories in sight belong, and how far signs reach there.

    The one in focus comes first, then those with most partners.
    """
    middles = camera.to_screen(nearest_turn(state.middles, camera.x))
    kinds = marks.scene.layout.clusters.kinds[marks.clusters]
    order = sorted(
        range(len(state.shown)),
        key=lambda each: (state.shown[each] != state.focus, -len(state.territories[each].partners)),
    )
    for place in order:
        middle = middles[place]
        if not ((middle >= 0).all() and (middle <= (camera.width, camera.height)).all()):
            continue
        own = np.flatnonzero(kinds == place) if state.colour is ColourBy.CPM else ()
        if not len(own):
            yield place, QPointF(*middle.tolist()), 0.0
            continue
        nearest = own[np.hypot(*(marks.places[own] - middle).T).argmin()]
        yield place, QPointF(*marks.places[nearest].tolist()), float(marks.half_pixels[nearest]) / 2 * zoom


def _tried(anchor: QPointF, reach: float, width: float, height: float, step: float) -> Iterator[QRectF]:
    """Give the places for a name, the best first."""
    for ring in range(_RINGS):
        away = reach + Space.S + ring * step
        for right, down in _WAYS:
            x = anchor.x() + right * (away + width / 2)
            y = anchor.y() + down * (away + height / 2)
            yield QRectF(x - width / 2, y - height / 2, width, height)


def _boxes_of_numbers(marks: Marks, zoom: float) -> Floats:
    """Give what the signs with numbers take, as left, top, right, and bottom; shape (signs, 4)."""
    told = marks.scene.layout.clusters.counts[marks.clusters] > 1
    places, radii = marks.places[told], (marks.half_pixels[told] / 2 * zoom)[:, None]
    return np.hstack((places - radii, places + radii))


def _is_free(box: QRectF, taken: Floats) -> bool:
    lies_on = (taken[:, :2] < (box.right(), box.bottom())) & (taken[:, 2:] > (box.left(), box.top()))
    return not lies_on.all(axis=1).any()


def _line_to(box: QRectF, anchor: QPointF, reach: float) -> QLineF | None:
    """Give the line from a sign to its name; None where the name stands right beside it."""
    nearest = QPointF(
        min(max(anchor.x(), box.left()), box.right()), min(max(anchor.y(), box.top()), box.bottom())
    )
    line = QLineF(nearest, anchor)
    if line.length() <= reach + 2 * Space.S:
        return None
    line.setLength(line.length() - reach)
    return line


def _paint_name(painter: QPainter, box: QRectF, name: str, theme: Theme) -> None:
    """Write a name in a box, whose edge is in the painter's pen."""
    ground = QColor(theme.surface.raised)
    ground.setAlphaF(_GROUND)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, Radius.SMALL, Radius.SMALL)
    painter.setPen(QColor(theme.text.strong))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
