"""The bar that tells how far a kilometre is, and where the outlines come from."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cpm_planner.formatting.marks import format_count
from ui.language import tr
from ui.territories.map.camera import Camera
from ui.theme.fonts import font
from ui.theme.tokens import Space, TextSize, Theme

_LONGEST: Final = 120.0
_TICK: Final = 5.0
_LINE: Final = 18.0


def paint_scale_bar(painter: QPainter, camera: Camera, theme: Theme) -> None:
    """Draw the bar at the lower left, true in the middle of the view."""
    kilometres, width = camera.scale_bar(_LONGEST)
    left, bottom = float(Space.M), float(camera.height - Space.M)
    painter.setPen(QPen(QColor(theme.text.muted), 1.5))
    painter.drawPolyline(
        [
            QPointF(left, bottom - _TICK),
            QPointF(left, bottom),
            QPointF(left + width, bottom),
            QPointF(left + width, bottom - _TICK),
        ]
    )
    painter.setFont(font(TextSize.CAPTION, zoom=theme.zoom))
    text = tr("{count} km").format(count=format_count(kilometres))
    line = theme.px(_LINE)
    box = QRectF(left + Space.XS, bottom - line - 1, camera.width / 2, line)
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
