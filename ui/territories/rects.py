"""Rectangles in whole pixels, for layouts that know no widget."""

from typing import NamedTuple


class Rect(NamedTuple):
    """Left, top, width and height."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        """First pixel to the right of it."""
        return self.x + self.w

    @property
    def bottom(self) -> int:
        """First pixel below it."""
        return self.y + self.h

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def moved(self, dx: int, dy: int) -> "Rect":
        """Give the rectangle at another place."""
        return self._replace(x=self.x + dx, y=self.y + dy)
