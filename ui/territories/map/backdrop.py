"""What does not change while the map is moved, in a picture larger than the view: ground and outlines.

Moving the map then only moves the picture, until the view leaves it.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPixmap

from ui.territories.map.camera import Camera

_MARGIN: Final = 0.2
"""How far the picture goes beyond the view at each side, in parts of the view."""

_SLACK: Final = 1e-9


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A picture, the view it is of, and what it depends on beside it."""

    camera: Camera
    look: Hashable
    picture: QPixmap


class Backdrop:
    """The backdrop of one view, drawn again when the view leaves the picture or looks closer."""

    def __init__(self, draw: Callable[[QPainter, Camera], None]) -> None:
        """Start without a picture; ``draw`` draws what is seen by a camera."""
        self._draw = draw
        self._drawn: _Drawn | None = None

    def paint(self, painter: QPainter, camera: Camera, ratio: float, look: Hashable) -> None:
        """Draw the backdrop of a view.

        Args:
            painter: of the view.
            camera: what is seen.
            ratio: pixels of the screen to one of the view.
            look: what the picture depends on beside these; another one has it drawn again.
        """
        drawn = self.ready(camera, ratio, look)
        wide = drawn.camera
        left = (wide.x - camera.x) * camera.scale + (camera.width - wide.width) / 2
        top = (camera.y - wide.y) * camera.scale + (camera.height - wide.height) / 2
        painter.drawPixmap(QPointF(round(left), round(top)), drawn.picture)

    def ready(self, camera: Camera, ratio: float, look: Hashable) -> _Drawn:
        """Draw the picture for a view unless there is one, which takes as long as to draw what lies on it."""
        drawn = self._drawn
        if drawn is None or drawn.look != (look, ratio) or not _shows(drawn.camera, camera):
            drawn = self._drawn = self._draw_wide(camera, ratio, look)
        return drawn

    def _draw_wide(self, camera: Camera, ratio: float, look: Hashable) -> _Drawn:
        width, height = (round(each * (1 + 2 * _MARGIN)) for each in (camera.width, camera.height))
        wide = replace(camera, width=width, height=height)
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        self._draw(painter, wide)
        painter.end()
        return _Drawn(wide, (look, ratio), picture)


def _shows(wide: Camera, camera: Camera) -> bool:
    """Whether a picture of one view has all of another in it, at the same zoom."""
    low, high = wide.lows - _SLACK, wide.highs + _SLACK
    inside = bool((low <= camera.lows).all() and (camera.highs <= high).all())
    return wide.scale == camera.scale and inside
