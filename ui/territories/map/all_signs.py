"""The view that has all signs in it.

Signs that make room for each other can stand far from their partners, beyond a view of these.
"""

from dataclasses import replace
from typing import Final

import numpy as np

from cpm_planner.workload.arrays import Floats
from ui.territories.map.boxes import are_free, are_within, boxes_around, boxes_of
from ui.territories.map.camera import Camera
from ui.territories.map.map_state import MapState
from ui.territories.map.marks import places_of_signs, reach_of
from ui.territories.map.scale_bar import scale_bar
from ui.theme.tokens import Theme
from ui.turns import Turns

_EDGE: Final = 2.0
"""How far from the edges of the view signs stay, in pixels."""

_ROUNDS: Final = 6
"""How often a view is moved and widened: at another scale signs stand elsewhere."""

_FURTHEST: Final = 0.75
"""How much further away than the whole world a view may be, in parts of the scale of that."""


def with_all_signs(state: MapState, camera: Camera, theme: Theme) -> Turns[Camera]:
    """Give a view near another one that has all signs in it as a whole, beside the scale if there is room.

    Signs are laid out in turns.
    """
    for _ in range(_ROUNDS):
        yield from state.ready_scene(camera.scale, theme.zoom)
        boxes = _boxes(state, camera, theme)
        yield
        if are_within(boxes, camera.width, camera.height).all():
            break
        low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
        size = np.array([camera.width, camera.height])
        right, down = ((low + high - size) / 2).tolist()
        camera = camera.moved(right, down)
        shrink = float((size / (high - low)).min())
        camera = replace(camera, scale=max(camera.scale * min(shrink, 1.0), camera.furthest * _FURTHEST))
    yield from state.ready_scene(camera.scale, theme.zoom)
    return _beside_the_scale(_boxes(state, camera, theme), camera, theme)


def _boxes(state: MapState, camera: Camera, theme: Theme) -> Floats:
    """Give what all signs take in a view, shape (signs, 4)."""
    scene = state.scene(camera.scale, theme.zoom)
    reach = reach_of(scene.layout.half_pixels, theme.zoom)
    return boxes_around(places_of_signs(scene, camera), reach + _EDGE)


def _beside_the_scale(boxes: Floats, camera: Camera, theme: Theme) -> Camera:
    """Move what is seen up so far that no sign lies under the scale, and none goes out of sight."""
    bar = boxes_of((scale_bar(camera, theme).box,))
    beneath = boxes[~are_free(boxes, bar)]
    if not len(beneath):
        return camera
    room = max(float(boxes[:, 1].min()), 0.0)
    return camera.moved(0.0, min(room, float(beneath[:, 3].max() - bar[0, 1])))
