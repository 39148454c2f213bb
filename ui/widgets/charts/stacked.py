"""Horizontal stacked bars: hours by sales model, partners by tier, and the like."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from ui.theme.tokens import Space, Theme
from ui.widgets.charts.chart import (
    HuePicker,
    LegendEntry,
    draw_legend,
    draw_mark,
    draw_text,
    legend_room,
    small_font,
    widest,
)

_ROW = 30
_BAR = 18
_USUAL_WIDTH = 480
_LABEL_SHARE = 0.34


@dataclass(frozen=True, slots=True)
class Series:
    """One colour of the stack."""

    name: str
    hue: HuePicker
    mark: str = ""
    """Two or three letters written into the bars, so that colour is not the only sign."""


@dataclass(frozen=True, slots=True)
class StackRow:
    """One bar: a value for each series, in their order, and the text of the whole."""

    label: str
    values: tuple[float, ...]
    total_text: str


@dataclass(frozen=True, slots=True)
class StackedChart:
    """Bars on one scale, longest one full width, with a legend below."""

    title: str
    series: tuple[Series, ...]
    rows: tuple[StackRow, ...]
    value_texts: tuple[tuple[str, ...], ...]
    """The exact figures as texts, row by row in the series' order."""

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw labels, bars, totals and legend."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(theme))
        plot, height = self._plot(rect, theme), theme.px(_ROW)
        for position, row in enumerate(self.rows):
            top = rect.top() + position * height
            label = QRectF(rect.left(), top, plot.left() - rect.left() - Space.S, height)
            draw_text(painter, label, row.label, theme.text.strong, Qt.AlignmentFlag.AlignLeft)
            self._paint_bar(painter, plot, top + height / 2, row, theme)
            total = QRectF(plot.right(), top, rect.right() - plot.right(), height)
            draw_text(painter, total, row.total_text, theme.text.strong, Qt.AlignmentFlag.AlignRight)
        entries, top = self._legend(theme), rect.top() + len(self.rows) * height
        room = legend_room(entries, plot.width(), theme)
        draw_legend(painter, QRectF(plot.left(), top, plot.width(), room), entries, theme)
        painter.restore()

    def summary(self) -> str:
        """Say each bar's whole."""
        return f"{self.title}: " + "; ".join(f"{row.label} {row.total_text}" for row in self.rows)

    def figure_at(self, rect: QRectF, point: QPointF, theme: Theme) -> str:
        """Give all figures of the row under a point."""
        position = int((point.y() - rect.top()) // theme.px(_ROW))
        if not (0 <= position < len(self.rows) and rect.contains(point)):
            return ""
        parts = zip(self.series, self.value_texts[position], strict=True)
        return f"{self.rows[position].label}: " + ", ".join(f"{series.name} {text}" for series, text in parts)

    def size_hint(self, theme: Theme) -> QSize:
        """Give a height of one line for each row and one for the legend."""
        width = theme.px(_USUAL_WIDTH)
        legend = legend_room(self._legend(theme), width * (1 - _LABEL_SHARE), theme)
        return QSize(width, theme.px(_ROW) * len(self.rows) + int(legend))

    def _legend(self, theme: Theme) -> list[LegendEntry]:
        return [LegendEntry(each.name, each.hue(theme), each.mark) for each in self.series]

    def _plot(self, rect: QRectF, theme: Theme) -> QRectF:
        labels = min(widest([row.label for row in self.rows], theme) + Space.M, rect.width() * _LABEL_SHARE)
        totals = widest([row.total_text for row in self.rows], theme) + Space.M
        return QRectF(rect.left() + labels, rect.top(), rect.width() - labels - totals, rect.height())

    def _paint_bar(self, painter: QPainter, plot: QRectF, middle: float, row: StackRow, theme: Theme) -> None:
        whole = max((sum(each.values) for each in self.rows), default=0.0) or 1.0
        left, height = plot.left(), theme.px(_BAR)
        for series, value in zip(self.series, row.values, strict=True):
            width = plot.width() * value / whole
            part = QRectF(left, middle - height / 2, max(0.0, width - 1.5), height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(series.hue(theme).solid))
            painter.drawRoundedRect(part, 2, 2)
            draw_mark(painter, part, series.mark, series.hue(theme), theme)
            left += width
