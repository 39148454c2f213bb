"""What every chart can do, and the few things all charts draw alike."""

import math
from collections.abc import Callable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.theme.fonts import font
from ui.theme.tokens import Hue, Space, TextSize, Theme

HuePicker = Callable[[Theme], Hue]
"""Finds a series' colours in whatever theme is drawn with."""

GRID_GAP: Final = Space.S
_MOST_TICKS: Final = 6
_ROUND_STEPS: Final = (1.0, 2.0, 2.5, 5.0, 10.0)


class Chart(Protocol):
    """Data that can be drawn, told in words, and asked what lies under a point."""

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw within the rectangle."""

    def summary(self) -> str:
        """Say what the chart shows, for those who do not see it."""

    def figure_at(self, rect: QRectF, point: QPointF, theme: Theme) -> str:
        """Give the exact figure under a point; empty where there is none."""

    def size_hint(self, theme: Theme) -> QSize:
        """Give the size at which everything is readable."""


def ticks(top: float) -> list[float]:
    """Give round values from 0 to at least ``top``, at most seven of them."""
    if top <= 0:
        return [0.0, 1.0]
    rough = top / (_MOST_TICKS - 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in _ROUND_STEPS if factor * power >= rough * (1 - 1e-9))
    return [step * count for count in range(math.ceil(top / step - 1e-9) + 1)]


def small_font(theme: Theme, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Give the font of labels and ticks."""
    return font(TextSize.CAPTION, weight, theme.zoom)


def widest(texts: Sequence[str], theme: Theme) -> float:
    """Give the width of the widest text in the font of labels."""
    metrics = QFontMetricsF(small_font(theme))
    return max((metrics.horizontalAdvance(text) for text in texts), default=0.0)


def draw_text(painter: QPainter, rect: QRectF, text: str, colour: str, align: Qt.AlignmentFlag) -> None:
    """Write one line, shortened when it does not fit."""
    shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
    painter.setPen(QColor(colour))
    painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter, shown)


def thin_pen(theme: Theme, *, dashed: bool = False) -> QPen:
    """Give the pen of grid lines and marks."""
    return QPen(QColor(theme.surface.border), 1, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)


def draw_legend(painter: QPainter, rect: QRectF, entries: Sequence[tuple[str, Hue]], theme: Theme) -> None:
    """Draw a square and a name for each series, from the left."""
    painter.setFont(small_font(theme))
    left, side = rect.left(), theme.px(10)
    metrics = QFontMetricsF(painter.font())
    for name, hue in entries:
        spot = QRectF(left, rect.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(hue.solid))
        painter.drawRoundedRect(spot, 2, 2)
        width = metrics.horizontalAdvance(name)
        place = QRectF(spot.right() + Space.XS + 2, rect.top(), width + 1, rect.height())
        draw_text(painter, place, name, theme.text.muted, Qt.AlignmentFlag.AlignLeft)
        left = place.right() + Space.L
