"""Lines over months or over a curve's points: demand against capacity, balance against disruption."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from cpm_planner.formatting.marks import format_short
from ui.language import tr
from ui.theme.tokens import Space, Theme
from ui.widgets.charts.chart import (
    HuePicker,
    LegendEntry,
    draw_legend,
    draw_text,
    legend_room,
    named_every,
    small_font,
    thin_pen,
    ticks,
    widest,
)

_AXIS = 24
_DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a value for each point of the axis; ``steps`` holds each value until the next point."""

    name: str
    hue: HuePicker
    values: tuple[float, ...]
    steps: bool = False


@dataclass(frozen=True, slots=True)
class LineChart:
    """Lines over one axis of labels, from 0 up; each line has its own dash as well as its own colour."""

    title: str
    labels: tuple[str, ...]
    lines: tuple[Line, ...]
    unit: str = ""

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw grid, labels, lines and legend."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(theme))
        plot = self._plot(rect, theme)
        self._paint_grid(painter, rect, plot, theme)
        self._paint_labels(painter, plot, theme)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place, line in enumerate(self.lines):
            painter.setPen(_pen(place, line, theme))
            painter.drawPath(self._path(plot, line))
        entries, top = self._legend(theme), plot.bottom() + theme.px(_AXIS)
        height = legend_room(entries, plot.width(), theme)
        draw_legend(painter, QRectF(plot.left(), top, plot.width(), height), entries, theme)
        painter.restore()

    def summary(self) -> str:
        """Say where each line starts and ends."""
        parts = [
            f"{line.name} {self._text(line.values[0])} → {self._text(line.values[-1])}" for line in self.lines
        ]
        if not self.labels:
            return self.title
        span = tr("{first} to {last}")
        return f"{self.title}, {span.format(first=self.labels[0], last=self.labels[-1])}: " + "; ".join(parts)

    def figure_at(self, rect: QRectF, point: QPointF, theme: Theme) -> str:
        """Give the values of all lines at the label nearest to a point."""
        plot = self._plot(rect, theme)
        if not plot.adjusted(-Space.S, 0, Space.S, 0).contains(point) or not self.labels:
            return ""
        share = (point.x() - plot.left()) / plot.width()
        at = min(len(self.labels) - 1, max(0, round(share * (len(self.labels) - 1))))
        parts = ", ".join(f"{line.name} {self._text(line.values[at])}" for line in self.lines)
        return f"{self.labels[at]}: {parts}"

    def size_hint(self, theme: Theme) -> QSize:
        """Give a size at which twelve months are readable."""
        return QSize(theme.px(520), theme.px(260))

    def _text(self, value: float) -> str:
        return f"{format_short(value, most=2)} {self.unit}".rstrip()

    @property
    def _ticks(self) -> list[float]:
        return ticks(max((value for line in self.lines for value in line.values), default=0.0))

    def _legend(self, theme: Theme) -> list[LegendEntry]:
        return [
            LegendEntry(line.name, line.hue(theme), pen=_pen(at, line, theme))
            for at, line in enumerate(self.lines)
        ]

    def _plot(self, rect: QRectF, theme: Theme) -> QRectF:
        left = widest([self._text(value) for value in self._ticks], theme) + Space.S
        right = widest(self.labels[-1:], theme) / 2
        below = theme.px(_AXIS) + legend_room(self._legend(theme), rect.width() - left - right, theme)
        return rect.adjusted(left, Space.S, -right, -below)

    def _point(self, plot: QRectF, at: int, value: float) -> QPointF:
        x = plot.left() + plot.width() * at / max(1, len(self.labels) - 1)
        return QPointF(x, plot.bottom() - plot.height() * value / self._ticks[-1])

    def _path(self, plot: QRectF, line: Line) -> QPainterPath:
        path = QPainterPath(self._point(plot, 0, line.values[0]))
        for at, value in enumerate(line.values[1:], start=1):
            point = self._point(plot, at, value)
            if line.steps:
                path.lineTo(point.x(), path.currentPosition().y())
            path.lineTo(point)
        return path

    def _paint_grid(self, painter: QPainter, rect: QRectF, plot: QRectF, theme: Theme) -> None:
        every = named_every(len(self._ticks), plot.height(), theme)
        for at, value in enumerate(self._ticks):
            y = self._point(plot, 0, value).y()
            painter.setPen(thin_pen(theme))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            spot = QRectF(rect.left(), y - theme.px(8), plot.left() - rect.left() - Space.S, theme.px(16))
            if at % every == 0:
                draw_text(painter, spot, self._text(value), theme.text.muted, Qt.AlignmentFlag.AlignRight)

    def _paint_labels(self, painter: QPainter, plot: QRectF, theme: Theme) -> None:
        apart = math.ceil(len(self.labels) * (widest(self.labels, theme) + Space.M) / max(1.0, plot.width()))
        for at in range(0, len(self.labels), max(1, apart)):
            x = self._point(plot, at, 0).x()
            spot = QRectF(x - 40, plot.bottom(), 80, theme.px(_AXIS))
            draw_text(painter, spot, self.labels[at], theme.text.muted, Qt.AlignmentFlag.AlignHCenter)


def _pen(place: int, line: Line, theme: Theme) -> QPen:
    pen = QPen(QColor(line.hue(theme).solid), 2, _DASHES[place % len(_DASHES)])
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
