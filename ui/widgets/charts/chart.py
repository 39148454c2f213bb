"""What every chart can do, and the few things all charts draw alike."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from ui.theme.fonts import font
from ui.theme.tokens import Hue, Space, TextSize, Theme

HuePicker = Callable[[Theme], Hue]
"""Finds a series' colours in whatever theme is drawn with."""

_SIGN: Final = 16
_FLAG: Final = 8
_BAND_EDGE: Final = 1.5
_LEGEND_LINE: Final = 24
_LEGEND_AIR: Final = 4
_MOST_TICKS: Final = 6
_TICK_NAME: Final = 16
"""Height of the name of a tick."""
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


def named_every(count: int, height: float, theme: Theme) -> int:
    """Say every how many of some ticks up an axis are named, so that no two names overlap."""
    return max(1, math.ceil((count - 1) * theme.px(_TICK_NAME) / max(1.0, height)))


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


class Sign(Enum):
    """What stands for something in the legend, unless that is a piece of a line."""

    SQUARE = auto()
    HATCHED = auto()
    FLAG = auto()


def band_pen(theme: Theme) -> QPen:
    """Give the pen of the ends of a target band: the band's tint alone hardly stands out from its ground."""
    pen = QPen(QColor(theme.good.solid), _BAND_EDGE)
    pen.setDashPattern([3, 2])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def draw_band(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Draw a target band from a low value at its left to a high one at its right."""
    painter.fillRect(rect, QColor(theme.good.tint))
    painter.setPen(band_pen(theme))
    for end in (rect.left(), rect.right()):
        painter.drawLine(QPointF(end, rect.top()), QPointF(end, rect.bottom()))


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A series in the legend: a sign, perhaps with its mark, or a piece of its line when ``pen`` is given.

    Attributes:
        edges: draws both sides of a line that is as thick as a band.
    """

    name: str
    hue: Hue
    mark: str = ""
    pen: QPen | None = None
    sign: Sign = Sign.SQUARE
    edges: QPen | None = None


def draw_legend(painter: QPainter, rect: QRectF, entries: Sequence[LegendEntry], theme: Theme) -> None:
    """Draw a sign and a name for each series, from the left, in as many lines as they need."""
    top = rect.center().y() - legend_height(entries, rect.width(), theme) / 2
    for entry, (spot, place) in zip(entries, _legend_places(entries, rect.width(), theme), strict=True):
        _draw_sign(painter, spot.translated(rect.left(), top), entry, theme)
        painter.setFont(small_font(theme))
        place.translate(rect.left(), top)
        draw_text(painter, place, entry.name, theme.text.muted, Qt.AlignmentFlag.AlignLeft)


def legend_height(entries: Sequence[LegendEntry], width: float, theme: Theme) -> float:
    """Give the height of a legend's lines at a width, in pixels."""
    places = _legend_places(entries, width, theme)
    return places[-1][1].bottom() if places else 0.0


def legend_room(entries: Sequence[LegendEntry], width: float, theme: Theme) -> float:
    """Give the height to leave for a legend of a chart of this width, with some air around it."""
    return legend_height(entries, width, theme) + theme.px(_LEGEND_AIR)


def _legend_places(entries: Sequence[LegendEntry], width: float, theme: Theme) -> list[tuple[QRectF, QRectF]]:
    """Give where the sign and the name of each entry go, from a corner at 0, 0."""
    metrics, line, sign = QFontMetricsF(small_font(theme)), theme.px(_LEGEND_LINE), theme.px(_SIGN)
    places, left, top = [], 0.0, 0.0
    for entry in entries:
        wide = sign * 1.5 + Space.S + metrics.horizontalAdvance(entry.name) + 1
        if left and left + wide > width:
            left, top = 0.0, top + line
        spot = QRectF(left, top + (line - sign) / 2, sign * 1.5, sign)
        places.append((spot, QRectF(spot.right() + Space.S, top, wide - spot.width() - Space.S, line)))
        left += wide + Space.L
    return places


def draw_mark(painter: QPainter, part: QRectF, mark: str, hue: Hue, theme: Theme) -> None:
    """Write a series' mark into its part, where there is room for it."""
    painter.setFont(small_font(theme, QFont.Weight.DemiBold))
    if mark and QFontMetricsF(painter.font()).horizontalAdvance(mark) + Space.XS <= part.width():
        draw_text(painter, part, mark, hue.on_solid, Qt.AlignmentFlag.AlignHCenter)
    painter.setFont(small_font(theme))


def _draw_sign(painter: QPainter, spot: QRectF, entry: LegendEntry, theme: Theme) -> None:
    if entry.pen is not None:
        pen = QPen(entry.pen)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # a thick one would reach into the name
        painter.setPen(pen)
        middle = spot.center().y()
        painter.drawLine(QPointF(spot.left(), middle), QPointF(spot.right(), middle))
        if entry.edges is not None:
            painter.setPen(entry.edges)
            for y in (middle - pen.widthF() / 2, middle + pen.widthF() / 2):
                painter.drawLine(QPointF(spot.left(), y), QPointF(spot.right(), y))
        return
    if entry.sign is Sign.FLAG:
        draw_flag(painter, QPointF(spot.center().x(), spot.center().y() + theme.px(_FLAG) / 2), theme)
    elif entry.sign is Sign.HATCHED:
        hatch(painter, entry.hue)
        painter.drawRect(spot.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(entry.hue.solid))
        painter.drawRoundedRect(spot, 2, 2)
        draw_mark(painter, spot, entry.mark, entry.hue, theme)


def hatch(painter: QPainter, hue: Hue) -> None:
    """Draw outlines and hatches from now on: what is told apart without colour."""
    colour = QColor(hue.solid)
    painter.setPen(QPen(colour, 1))
    painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))


def draw_flag(painter: QPainter, foot: QPointF, theme: Theme) -> None:
    """Draw the triangle of a warning above the middle of its foot."""
    side = theme.px(_FLAG)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.bad.solid))
    corners = [(-side / 2, 0.0), (side / 2, 0.0), (0.0, -side)]
    painter.drawPolygon(QPolygonF([foot + QPointF(x, y) for x, y in corners]))
