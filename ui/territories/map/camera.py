"""Which part of the plane is seen, and how large."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from cpm_planner.geography.plane import TURN, kilometres_per_degree
from cpm_planner.workload.arrays import Floats

CLOSEST: Final = 3_000.0
"""Most pixels a degree; closer than that the outlines have nothing more to tell."""

_TOP: Final = 170.0
"""Furthest that the middle of the view may be from the equator, on the plane."""

_ROOM: Final = 0.82
"""How much of the view what is fitted takes at the most."""

_LEAST_SPAN: Final = 0.5
"""In degrees; one place alone is shown with its surroundings."""

_ROUND_STEPS: Final = (5, 2, 1)


@dataclass(frozen=True, slots=True)
class Camera:
    """A view of the plane: its middle, pixels a degree, and the size of the view in pixels."""

    x: float = 0.0
    y: float = 20.0
    scale: float = 3.0
    width: int = 800
    height: int = 500

    def to_screen(self, points: Floats) -> Floats:
        """Give where points of the plane are in the view, shape (points, 2)."""
        across = (points[:, 0] - self.x) * self.scale + self.width / 2
        down = (self.y - points[:, 1]) * self.scale + self.height / 2
        return np.column_stack((across, down))

    def to_plane(self, points: Floats) -> Floats:
        """Give which points of the plane are at points of the view."""
        x = (points[:, 0] - self.width / 2) / self.scale + self.x
        y = self.y - (points[:, 1] - self.height / 2) / self.scale
        return np.column_stack((x, y))

    @property
    def lows(self) -> Floats:
        """The least x and y in sight."""
        return np.array([self.x - self.width / 2 / self.scale, self.y - self.height / 2 / self.scale])

    @property
    def highs(self) -> Floats:
        """The largest x and y in sight."""
        return np.array([self.x + self.width / 2 / self.scale, self.y + self.height / 2 / self.scale])

    def moved(self, right: float, down: float) -> "Camera":
        """Look further to the right and down, by pixels."""
        y = self.y - down / self.scale
        return replace(self, x=self.x + right / self.scale, y=min(max(y, -_TOP), _TOP))

    def zoomed(self, factor: float, across: float, down: float) -> "Camera":
        """Look closer, or from further away; what is under a point of the view stays there."""
        scale = min(max(self.scale * factor, min(self.furthest, self.scale)), CLOSEST)
        right, below = across - self.width / 2, down - self.height / 2
        shift = 1 / self.scale - 1 / scale
        return replace(self, x=self.x + right * shift, y=self.y - below * shift, scale=scale)

    def resized(self, width: int, height: int) -> "Camera":
        """Show more or less around the same middle."""
        sized = replace(self, width=max(width, 1), height=max(height, 1))
        return replace(sized, scale=max(sized.scale, sized.furthest))

    def centred(self, point: Floats) -> "Camera":
        """Look at one point."""
        return replace(self, x=float(point[0]), y=float(point[1]))

    def fitted(self, points: Floats) -> "Camera":
        """Show all of some points; without any, the world."""
        if not len(points):
            return replace(self, x=0.0, y=30.0, scale=self.furthest)
        low, high = points.min(axis=0), points.max(axis=0)
        span = np.maximum(high - low, _LEAST_SPAN)
        scale = min(self.width / span[0], self.height / span[1]) * _ROOM
        middle = (low + high) / 2
        scale = min(max(scale, self.furthest), CLOSEST)
        return replace(self, x=float(middle[0]), y=float(middle[1]), scale=float(scale))

    @property
    def furthest(self) -> float:
        """Fewest pixels a degree: the world fills the view's width, once."""
        return max(self.width / TURN, self.height / TURN / 2)

    def scale_bar(self, longest: float) -> tuple[int, float]:
        """Give a round number of kilometres and how many pixels it is in the middle of the view.

        Args:
            longest: most pixels it may be.
        """
        per_pixel = kilometres_per_degree(self.y) / self.scale
        most = max(per_pixel * longest, 1.0)
        power = 10 ** int(np.floor(np.log10(most)))
        kilometres = next(step * power for step in _ROUND_STEPS if step * power <= most)
        return kilometres, kilometres / per_pixel
