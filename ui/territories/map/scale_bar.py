"""The bar that tells how far a kilometre is."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from cpm_planner.formatting.marks import format_count
from ui.language import tr
from ui.territories.map.camera import Camera
from ui.territories.map.name_painter import paint_plate
from ui.theme.fonts import font
from ui.theme.tokens import Space, TextSize, Theme

_LONGEST: Final = 120.0
_TICK: Final = 5.0
_LINE: Final = 18.0


@dataclass(frozen=True, slots=True)
class ScaleBar:
    """The bar of a view, at the lower left, true in the middle of it.

    Attributes:
        text: how far it is.
        width: of the bar in pixels.
        box: what bar and text take in the view.
    """

    text: str
    width: float
    box: QRectF


def scale_bar(camera: Camera, theme: Theme) -> ScaleBar:
    """Give the bar of a view."""
    kilometres, width = camera.scale_bar(min(theme.px(_LONGEST), camera.width / 4))
    text = tr("{count} km").format(count=format_count(kilometres))
    across = max(width, QFontMetricsF(_font(theme)).horizontalAdvance(text) + Space.XS) + 2 * Space.S
    down = theme.px(_LINE) + Space.S
    return ScaleBar(text, width, QRectF(Space.XS, camera.height - Space.XS - down, across, down))


def paint_scale_bar(painter: QPainter, bar: ScaleBar, theme: Theme) -> None:
    """Draw a bar; the map is dimmed beneath it, so that it can be read on whatever lies there."""
    painter.setPen(Qt.PenStyle.NoPen)
    paint_plate(painter, bar.box, theme)
    left, bottom = bar.box.left() + Space.S, bar.box.bottom() - Space.S
    painter.setPen(QPen(QColor(theme.text.muted), 1.5))
    painter.drawPolyline(
        [
            QPointF(left, bottom - _TICK),
            QPointF(left, bottom),
            QPointF(left + bar.width, bottom),
            QPointF(left + bar.width, bottom - _TICK),
        ]
    )
    painter.setFont(_font(theme))
    box = bar.box.adjusted(Space.S + Space.XS, 0, 0, -Space.S - 1)
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, bar.text)


def _font(theme: Theme) -> QFont:
    return font(TextSize.CAPTION, zoom=theme.zoom)
