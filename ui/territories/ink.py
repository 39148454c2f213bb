"""Fonts, colours and the few strokes that cards and heads share, made once a paint."""

from functools import cached_property

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from cpm_planner.formatting.marks import Marks
from ui.icons import paint_icon
from ui.theme.fonts import font
from ui.theme.tokens import TextSize, Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

DIMMED = 0.32
"""Opacity of what a filter does not find."""

_SIGN = 13


class Ink:
    """A painter with what it draws with, for one theme and the number marks of one locale."""

    def __init__(self, painter: QPainter, theme: Theme, marks: Marks) -> None:
        """Make the fonts."""
        self.painter = painter
        self.theme = theme
        self.marks = marks
        self.body = font(TextSize.BODY, QFont.Weight.Medium, theme.zoom)
        self.strong = font(TextSize.BODY, QFont.Weight.DemiBold, theme.zoom)
        self.small = font(TextSize.CAPTION, QFont.Weight.Normal, theme.zoom)
        self.small_strong = font(TextSize.CAPTION, QFont.Weight.DemiBold, theme.zoom)
        self._metrics: dict[int, QFontMetricsF] = {}

    @cached_property
    def text(self) -> QColor:
        """Colour of what matters."""
        return QColor(self.theme.text.strong)

    @cached_property
    def muted(self) -> QColor:
        """Colour of what stands beside it."""
        return QColor(self.theme.text.muted)

    def px(self, pixels: float) -> int:
        """Scale a size by the text zoom."""
        return self.theme.px(pixels)

    def width(self, used: QFont, text: str) -> float:
        """Give the width of a text in one of these fonts."""
        return self._measure(used).horizontalAdvance(text)

    def write(
        self, rect: QRectF, text: str, used: QFont, colour: QColor, align: Qt.AlignmentFlag = LEFT
    ) -> None:
        """Write one line, shortened when it does not fit."""
        shown = self._measure(used).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
        self.painter.setFont(used)
        self.painter.setPen(colour)
        self.painter.drawText(rect, align, shown)

    def write_lines(self, rect: QRectF, text: str, used: QFont, colour: QColor) -> None:
        """Write a text in as many lines as it takes, from the top."""
        self.painter.setFont(used)
        self.painter.setPen(colour)
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        self.painter.drawText(rect, top, text)

    def sign(self, rect: QRectF, name: str, colour: str) -> None:
        """Draw a small icon at the right end of a line, and cut the rectangle to what is left of it."""
        size = self.px(_SIGN)
        spot = QRectF(rect.right() - size, rect.center().y() - size / 2, size, size)
        paint_icon(self.painter, spot, name, colour)
        rect.setRight(spot.left() - 4)

    def _measure(self, used: QFont) -> QFontMetricsF:
        return self._metrics.setdefault(id(used), QFontMetricsF(used))
