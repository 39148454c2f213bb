"""Writes names on the map, each on a ground of its own, and draws the lines that lead to them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.territories.map.name_places import Name, name_font
from ui.territories.map.signs import cpm_sign
from ui.theme.tokens import Radius, Theme

_GROUND: Final = 0.88


def paint_lines(painter: QPainter, names: Sequence[Name], theme: Theme) -> None:
    """Draw the lines that lead to names, before the signs: they end beneath them."""
    for name in names:
        if name.line is not None:
            painter.setPen(_pen(name, theme))
            painter.drawLine(name.line)


def paint_names(painter: QPainter, names: Sequence[Name], theme: Theme) -> None:
    """Write names."""
    painter.setFont(name_font(theme))
    for name in names:
        painter.setPen(_pen(name, theme))
        paint_plate(painter, name.box, theme)
        painter.setPen(QColor(theme.text.strong))
        painter.drawText(name.box, Qt.AlignmentFlag.AlignCenter, name.text)


def paint_plate(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Draw what a text stands on, so that it can be read on any ground; its edge is in the painter's pen."""
    ground = QColor(theme.surface.raised)
    ground.setAlphaF(_GROUND)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, Radius.SMALL, Radius.SMALL)


def _pen(name: Name, theme: Theme) -> QPen:
    return QPen(QColor(cpm_sign(name.place).colour(theme)), 1)
