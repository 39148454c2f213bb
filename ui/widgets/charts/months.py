"""Columns over months with stepped lines and a band: demand against capacity, cost against budget."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ui.language import tr
from ui.theme.tokens import Space, Theme
from ui.widgets.charts.chart import (
    HuePicker,
    LegendEntry,
    Sign,
    band_pen,
    draw_flag,
    draw_legend,
    draw_text,
    hatch,
    legend_room,
    named_every,
    small_font,
    thin_pen,
    ticks,
    widest,
)

_ROW: Final = 18
_USUAL_WIDTH: Final = 420
_SIGNS: Final = 14
_COLUMN_SHARE: Final = 0.64
_LEAST_PLOT: Final = 110
_VEIL: Final = 76


@dataclass(frozen=True, slots=True)
class MonthColumns:
    """One part of the columns, stacked on the parts before it; hatched ones are told apart without colour."""

    name: str
    hue: HuePicker
    values: tuple[float, ...]
    is_hatched: bool = False


@dataclass(frozen=True, slots=True)
class MonthLine:
    """A value that holds for the whole of each month, drawn in steps; NaN where there is none."""

    name: str
    hue: HuePicker
    values: tuple[float, ...]
    dash: Qt.PenStyle = Qt.PenStyle.SolidLine


@dataclass(frozen=True, slots=True)
class MonthBand:
    """Where the columns should end."""

    name: str
    low: tuple[float, ...]
    high: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class MonthChart:
    """Columns, lines and a band over the same months, from 0 up."""

    title: str
    labels: tuple[str, ...]
    columns: tuple[MonthColumns, ...]
    lines: tuple[MonthLine, ...]
    hovers: tuple[str, ...]
    """The exact figures of each month."""
    words: str
    """What the chart shows, for those who do not see it."""
    axis_text: Callable[[float], str]
    band: MonthBand | None = None
    marks: tuple[str, ...] = ()
    """Below each month, such as "+1" for a hire; empty texts for most."""
    flagged: tuple[bool, ...] = ()
    """Months with a warning sign above: more is needed in them than is available."""
    has_legend: bool = True

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw grid, band, columns, lines, signs, labels and legend."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(theme))
        plot = self._plot(rect, theme)
        self._paint_grid(painter, rect, plot, theme)
        if self.labels:
            self._paint_columns(painter, plot, theme)
            self._paint_band(painter, plot, theme)
            for line in self.lines:
                painter.setPen(_pen(line, theme))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(self._steps(plot, line.values))
            self._paint_flags(painter, plot, theme)
            self._paint_labels(painter, plot, theme)
        if self.has_legend:
            entries = self.legend(theme)
            height = legend_room(entries, plot.width(), theme)
            draw_legend(
                painter, QRectF(plot.left(), rect.bottom() - height, plot.width(), height), entries, theme
            )
        painter.restore()

    def legend(self, theme: Theme) -> list[LegendEntry]:
        """Give the entries of the legend, for a chart or for several that share one."""
        entries = [LegendEntry(each.name, each.hue(theme), sign=_sign(each)) for each in self.columns]
        entries += [LegendEntry(each.name, each.hue(theme), pen=_pen(each, theme)) for each in self.lines]
        if self.band is not None:
            pen = QPen(_veil(theme), theme.px(10))
            entries.append(LegendEntry(self.band.name, theme.good, pen=pen, edges=band_pen(theme)))
        if any(self.flagged):
            entries.append(LegendEntry(tr("More needed than available"), theme.bad, sign=Sign.FLAG))
        return entries

    def summary(self) -> str:
        """Say what the chart shows."""
        return f"{self.title}: {self.words}" if self.words else self.title

    def figure_at(self, rect: QRectF, point: QPointF, theme: Theme) -> str:
        """Give the figures of the month under a point."""
        plot = self._plot(rect, theme)
        below = plot.adjusted(0, 0, 0, theme.px(_ROW) * 2)
        if not self.hovers or not below.contains(point):
            return ""
        at = int((point.x() - plot.left()) / plot.width() * len(self.labels))
        return self.hovers[min(max(at, 0), len(self.labels) - 1)]

    def size_hint(self, theme: Theme) -> QSize:
        """Give a size at which two years are readable."""
        width = theme.px(_USUAL_WIDTH)
        return QSize(width, theme.px(_LEAST_PLOT) + int(self._below(width, theme)) + theme.px(_SIGNS))

    # Places

    @property
    def _ticks(self) -> list[float]:
        totals = [sum(values) for values in zip(*(each.values for each in self.columns), strict=True)]
        highs = [value for line in self.lines for value in line.values if not math.isnan(value)]
        return ticks(max([*totals, *highs, *(self.band.high if self.band else ())], default=0.0))

    def _below(self, width: float, theme: Theme) -> float:
        marks = theme.px(_ROW) if any(self.marks) else 0
        return (
            theme.px(_ROW) + marks + (legend_room(self.legend(theme), width, theme) if self.has_legend else 0)
        )

    def _plot(self, rect: QRectF, theme: Theme) -> QRectF:
        left = widest([self.axis_text(value) for value in self._ticks], theme) + Space.S
        below = self._below(rect.width() - left - Space.XS, theme)
        return rect.adjusted(left, theme.px(_SIGNS), -Space.XS, -below)

    def _slot(self, plot: QRectF, at: int) -> tuple[float, float]:
        """Give left edge and width of a month."""
        width = plot.width() / len(self.labels)
        return plot.left() + at * width, width

    def _y(self, plot: QRectF, value: float) -> float:
        return plot.bottom() - plot.height() * max(value, 0.0) / self._ticks[-1]

    def _steps(self, plot: QRectF, values: tuple[float, ...]) -> QPainterPath:
        path, is_drawn = QPainterPath(), False
        for at, value in enumerate(values):
            left, width = self._slot(plot, at)
            if not math.isnan(value):
                start = QPointF(left, self._y(plot, value))
                (path.lineTo if is_drawn else path.moveTo)(start)
                path.lineTo(left + width, start.y())
            is_drawn = not math.isnan(value)
        return path

    # Parts

    def _paint_grid(self, painter: QPainter, rect: QRectF, plot: QRectF, theme: Theme) -> None:
        every = named_every(len(self._ticks), plot.height(), theme)
        for at, value in enumerate(self._ticks):
            y = self._y(plot, value)
            painter.setPen(thin_pen(theme))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            spot = QRectF(rect.left(), y - theme.px(8), plot.left() - rect.left() - Space.S, theme.px(16))
            if at % every == 0:
                draw_text(painter, spot, self.axis_text(value), theme.text.muted, Qt.AlignmentFlag.AlignRight)

    def _paint_band(self, painter: QPainter, plot: QRectF, theme: Theme) -> None:
        if self.band is None:
            return
        area = self._steps(plot, self.band.high)
        area.connectPath(self._steps(plot, self.band.low).toReversed())
        area.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_veil(theme))
        painter.drawPath(area)
        painter.setPen(band_pen(theme))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for end in (self.band.low, self.band.high):
            painter.drawPath(self._steps(plot, end))

    def _paint_columns(self, painter: QPainter, plot: QRectF, theme: Theme) -> None:
        base = [0.0] * len(self.labels)
        for part in self.columns:
            hue = part.hue(theme)
            for at, value in enumerate(part.values):
                left, width = self._slot(plot, at)
                bottom, base[at] = self._y(plot, base[at]), base[at] + value
                inset = width * (1 - _COLUMN_SHARE) / 2
                top = self._y(plot, base[at])
                bar = QRectF(left + inset, top, width - 2 * inset, bottom - top)
                if bar.height() > 0:
                    if part.is_hatched:
                        hatch(painter, hue)
                    else:
                        painter.setPen(Qt.PenStyle.NoPen)
                        painter.setBrush(QColor(hue.solid))
                    painter.drawRect(bar)

    def _paint_flags(self, painter: QPainter, plot: QRectF, theme: Theme) -> None:
        for at, is_flagged in enumerate(self.flagged):
            if is_flagged:
                left, width = self._slot(plot, at)
                draw_flag(painter, QPointF(left + width / 2, plot.top() - theme.px(3)), theme)

    def _paint_labels(self, painter: QPainter, plot: QRectF, theme: Theme) -> None:
        """Name as many months as fit, below the middle of their columns, as marks are."""
        room = widest(self.labels, theme)
        column = max(1.0, plot.width() / len(self.labels))
        moved = max(0.0, (room - column) / 2 - Space.XS)  # by which the first one gives way to the axis
        apart = max(1, math.ceil((room + Space.M + moved) / column))
        for at, label in enumerate(self.labels):
            left, width = self._slot(plot, at)
            start = max(left + (width - room) / 2, plot.left() - Space.XS)
            if at % apart == 0 and start + room <= plot.right() + Space.S:
                spot = QRectF(start, plot.bottom() + Space.XS / 2, room, theme.px(_ROW))
                draw_text(painter, spot, label, theme.text.muted, Qt.AlignmentFlag.AlignHCenter)
            if at < len(self.marks) and self.marks[at]:
                wide, top = widest([self.marks[at]], theme), plot.bottom() + theme.px(_ROW)
                spot = QRectF(left + (width - wide) / 2, top, wide + 1, theme.px(_ROW))
                draw_text(painter, spot, self.marks[at], theme.text.strong, Qt.AlignmentFlag.AlignHCenter)


def _veil(theme: Theme) -> QColor:
    """Give a colour that lets columns shine through."""
    colour = QColor(theme.good.solid)
    colour.setAlpha(_VEIL)
    return colour


def _sign(part: MonthColumns) -> Sign:
    return Sign.HATCHED if part.is_hatched else Sign.SQUARE


def _pen(line: MonthLine, theme: Theme) -> QPen:
    pen = QPen(QColor(line.hue(theme).solid), 2, line.dash)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen
