"""Finds places for the names of the CPMs shown: beside their signs, in sight as a whole, on nothing else."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from cpm_planner.workload.arrays import Floats
from ui.territories.map.boxes import are_free, boxes_around, boxes_of, grown, moved_within
from ui.territories.map.camera import Camera
from ui.territories.map.map_state import ColourBy, MapState
from ui.territories.map.marks import Marks, nearest_turn, reach_of
from ui.theme.fonts import font
from ui.theme.tokens import Space, TextSize, Theme

_STRAIGHT: Final = ((0.0, -1.0), (0.0, 1.0), (1.0, 0.0), (-1.0, 0.0))
_ASLANT: Final = tuple((right, down) for right in (1.0, -1.0, 0.5, -0.5) for down in (-1.0, 1.0))
_WAYS: Final = np.array(_STRAIGHT + _ASLANT)
"""Where a name is tried beside a sign: above first, then below, at the sides, at the corners, between."""

_RINGS: Final = 5
_STEP: Final = 26.0
"""How much further away a name is tried each time, in pixels at 100 % zoom."""

_SIGNS_TRIED: Final = 6
"""So many signs of a CPM its name is tried beside, those nearest to the middle of its territory."""

_APART: Final = 3.0
"""How far names stay from each other and from signs, in pixels."""

_EDGE: Final = 2.0
"""How far from the edges of the view names stay, in pixels."""

_DOT: Final = 6.0
"""How far apart the points are by which a line is tried, in pixels."""

_CORNER: Final = 1 / 8
"""How much of a box a line may cross at each side, in parts of its size."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name and where it is written.

    Attributes:
        text: what is written.
        place: of the CPM among those shown.
        box: what it takes in the view.
        line: from it to the middle of its sign; None where it stands right beside that.
    """

    text: str
    place: int
    box: QRectF
    line: QLineF | None


@dataclass(frozen=True, slots=True, eq=False)
class _Signs:
    """The signs that a name may stand beside, the best first.

    Attributes:
        places: their middles in the view, shape (signs, 2).
        reach: (signs,) how far their corners are from there, in pixels.
        others: boxes around the signs of other CPMs, shape (boxes, 4).
    """

    places: Floats
    reach: Floats
    others: Floats


@dataclass(frozen=True, slots=True)
class _Way:
    """Where a name may be, the line from there to its sign, and how far the corners of that reach."""

    box: QRectF
    line: QLineF | None
    reach: float


def placed_names(
    state: MapState, camera: Camera, marks: Marks, theme: Theme, taken: Floats
) -> tuple[Name, ...]:
    """Find places for the names of the CPMs with a sign in sight; there is none for a name without room.

    Args:
        state: what is shown.
        camera: the view.
        marks: the signs in it.
        theme: the look, with its zoom.
        taken: boxes that no name may lie on, shape (boxes, 4).
    """
    metrics = QFontMetricsF(name_font(theme))
    placed: list[Name] = []
    for place, signs in _signs(state, camera, marks, theme.zoom):
        text = state.figures.plan.cpms[state.shown[place]].name
        size = np.array([metrics.horizontalAdvance(text) + 2 * Space.S, metrics.height() + Space.XS])
        used = np.vstack((taken, boxes_of(each.box for each in placed)))
        rings = [_ring(signs, size, theme.px(_STEP * ring), camera) for ring in range(_RINGS)]
        found = _found(rings, signs, used)
        if found is None and state.shown[place] == state.focus:
            found = next(_free_ways(rings, signs, used), _way(rings[0][0], signs, 0))
        if found is not None:
            placed.append(Name(text, place, found.box, found.line))
    return tuple(placed)


def name_font(theme: Theme) -> QFont:
    """Give the font of names."""
    return font(TextSize.CAPTION, QFont.Weight.DemiBold, theme.zoom)


def _signs(state: MapState, camera: Camera, marks: Marks, zoom: float) -> Iterator[tuple[int, _Signs]]:
    """Give the signs of the CPMs shown; the one in focus first, then those with most partners."""
    middles = camera.to_screen(nearest_turn(state.middles, camera.x))
    kinds = marks.scene.layout.clusters.kinds[marks.clusters]
    size = (camera.width, camera.height)
    in_sight = ((marks.places >= 0) & (marks.places <= size)).all(axis=1)
    order = sorted(
        range(len(state.shown)),
        key=lambda each: (state.shown[each] != state.focus, -len(state.territories[each].partners)),
    )
    for place in order:
        middle = middles[place]
        if state.colour is ColourBy.CPM:
            is_own = kinds == place
            own = np.flatnonzero(is_own & in_sight)
            away = np.hypot(*(marks.places[own] - middle).T)
            own = own[np.argsort(away, kind="stable")[:_SIGNS_TRIED]]
            if len(own):
                reach = reach_of(marks.half_pixels, zoom)
                others = boxes_around(marks.places[~is_own], reach[~is_own])
                yield place, _Signs(marks.places[own], reach[own], others)
        elif ((middle >= 0) & (middle <= size)).all():
            yield place, _Signs(middle[None], np.zeros(1), np.empty((0, 4)))


def _ring(signs: _Signs, size: Floats, further: float, camera: Camera) -> Floats:
    """Give boxes for a name of a size, those of each sign in turn; so much further away than right beside."""
    away = (signs.reach + Space.S + further)[:, None, None] + size / 2
    middles = (signs.places[:, None] + _WAYS * away).reshape(-1, 2)
    boxes = np.hstack((middles - size / 2, middles + size / 2))
    return moved_within(boxes - _EDGE, camera.width - 2 * _EDGE, camera.height - 2 * _EDGE) + _EDGE


def _free_ways(rings: Iterable[Floats], signs: _Signs, taken: Floats) -> Iterator[_Way]:
    """Give the boxes of rings that lie on nothing, with their lines."""
    apart = grown(np.vstack((taken, boxes_around(signs.places, signs.reach))), _APART, _APART)
    for ring in rings:
        for row in np.flatnonzero(are_free(ring, apart)).tolist():
            yield _way(ring[row], signs, row // len(_WAYS))


def _way(box: Floats, signs: _Signs, sign: int) -> _Way:
    """Give a box with the line from it to its sign; none where it stands right beside that."""
    left, top, right, bottom = box.tolist()
    (x, y), reach = signs.places[sign].tolist(), float(signs.reach[sign])
    line = QLineF(QPointF(min(max(x, left), right), min(max(y, top), bottom)), QPointF(x, y))
    is_beside = line.length() <= reach + 2 * Space.S
    return _Way(QRectF(left, top, right - left, bottom - top), None if is_beside else line, reach)


def _found(rings: Iterable[Floats], signs: _Signs, taken: Floats) -> _Way | None:
    """Give the first place that is clear and tells whose the name is; one that is only clear else."""
    second: _Way | None = None
    for way in _free_ways(rings, signs, taken):
        if _is_clear(way, taken):
            if _is_told_apart(way, signs):
                return way
            second = second or way
    return second


def _is_told_apart(way: _Way, signs: _Signs) -> bool:
    """Whether a name is not as near to another CPM's sign as to its own; a line says whose it is, too."""
    if way.line is not None:
        return True
    box = np.array([way.box.getCoords()])
    return bool(are_free(box, grown(signs.others, 2 * Space.S, 2 * Space.S)).all())


def _is_clear(way: _Way, taken: Floats) -> bool:
    """Whether a line goes through none of the boxes taken, that of its own sign aside.

    It may touch a corner: signs are drawn over lines.
    """
    line = way.line
    if line is None:
        return True
    steps = np.arange(_DOT / 2, line.length() - way.reach * math.sqrt(2), _DOT) / line.length()
    dots = np.array([line.x1(), line.y1()]) + steps[:, None] * (line.dx(), line.dy())
    across, down = (taken[:, 2:] - taken[:, :2]).T * _CORNER
    return bool(are_free(np.hstack((dots, dots)), grown(taken, -across, -down)).all())
