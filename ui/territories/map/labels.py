"""Finds places for what is written on the map, so that no text lies on another one or on a number."""

from dataclasses import dataclass

import numpy as np

from cpm_planner.workload.arrays import Floats
from ui.territories.map.boxes import boxes_around, boxes_of
from ui.territories.map.camera import Camera
from ui.territories.map.map_state import MapState
from ui.territories.map.marks import Marks
from ui.territories.map.name_places import Name, placed_names
from ui.territories.map.outline_painter import places_of_homes
from ui.territories.map.scale_bar import ScaleBar, scale_bar
from ui.territories.map.scene import HOME
from ui.theme.tokens import Theme


@dataclass(frozen=True, slots=True, eq=False)
class Labels:
    """What is written on the map.

    Attributes:
        names: of CPMs.
        scale_bar: that of the view.
        taken: boxes that these, the signs and the homes take; shape (boxes, 4).
    """

    names: tuple[Name, ...]
    scale_bar: ScaleBar
    taken: Floats


def placed_labels(state: MapState, camera: Camera, marks: Marks, theme: Theme) -> Labels:
    """Give what is written on a view: the scale where it always is, the names where they are free."""
    bar = scale_bar(camera, theme)
    homes = places_of_homes(state, camera)
    of_homes = boxes_around(homes, np.full(len(homes), theme.px(HOME) / 2))
    taken = np.vstack((boxes_of((bar.box,)), of_homes, marks.boxes(theme.zoom, of_many=True)))
    names = placed_names(state, camera, marks, theme, taken) if state.has_outlines else ()
    everything = np.vstack((taken, marks.boxes(theme.zoom), boxes_of(each.box for each in names)))
    return Labels(names, bar, everything)
