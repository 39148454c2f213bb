"""Before and after by role type: the range of utilisation as two bars, and the figures beside them."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from cpm_planner.formatting.focus import format_focus
from cpm_planner.formatting.marks import ENGLISH, Marks
from cpm_planner.formatting.percent import format_percent
from cpm_planner.formatting.points import format_points_change
from cpm_planner.workload.evenness import Evenness
from ui.language import tr
from ui.theme.tokens import Hue, Space, Theme
from ui.widgets.charts.chart import LegendEntry, draw_legend, draw_text, legend_room, small_font, widest
from ui.widgets.charts.utilisation_axis import AXIS_HEIGHT, UtilisationAxis

_ROW = 40
_HEAD = 22
_BAR = 9
_NAME_SHARE = 0.22
_FIGURE = 96
_MOST_FOR_FIGURES = 0.75
_LEAST_FOR_BARS = 120
_LEAST_TOP = 1.25
_MOST_TOP = 3.0
_LEAST_FOR_MEAN = 3
_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class EvennessRow:
    """One role type before and after."""

    label: str
    before: Evenness
    after: Evenness


@dataclass(frozen=True, slots=True)
class EvennessChart:
    """Utilisation from lowest to highest by role type: grey before, coloured after, a mark at the mean.

    Bars stand beside the names, or below them where large text leaves too little between names and figures.
    """

    rows: tuple[EvennessRow, ...]
    marks: Marks = ENGLISH

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw headings, axis, two bars and the figures a row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(theme))
        axis = UtilisationAxis(self._plot(rect, theme), self._top)
        self._paint_head(painter, rect, axis.plot, theme)
        axis.paint(painter, theme)
        axis.paint_whole(painter, theme)
        height = self._row_height(axis.plot)
        for position, row in enumerate(self.rows):
            top = axis.plot.top() + position * height
            self._paint_row(painter, QRectF(rect.left(), top, rect.width(), height), axis.plot, row, theme)
        painter.restore()

    def summary(self) -> str:
        """Say every figure, role type by role type."""
        return " ".join(self._sentence(row) for row in self.rows)

    def figure_at(self, rect: QRectF, point: QPointF, theme: Theme) -> str:
        """Give all figures of the row under a point."""
        plot = self._plot(rect, theme)
        position = int((point.y() - plot.top()) // max(1.0, self._row_height(plot)))
        is_row = 0 <= position < len(self.rows) and rect.contains(point)
        return self._sentence(self.rows[position]) if is_row else ""

    def size_hint(self, theme: Theme) -> QSize:
        """Give room for every row, the headings and the axis."""
        width = theme.px(640)
        head = self._head(QRectF(0, 0, width, 0), theme)
        return QSize(width, int(head) + theme.px(AXIS_HEIGHT) + theme.px(_ROW) * len(self.rows))

    def _sentence(self, row: EvennessRow) -> str:
        text = tr(
            "{name}: spread {spread}, highest {highest}, lowest {lowest}, over capacity {over}, "
            "with planned work in the reserve {eaten}, sales models a CPM plays {models}.",
        )
        before, after = row.before, row.after
        return text.format(
            name=row.label,
            spread=self._spread(row),
            highest=self._change(before.highest, after.highest),
            lowest=self._change(before.lowest, after.lowest),
            over=f"{before.over_capacity} → {after.over_capacity}",
            eaten=f"{before.planned_in_reserve} → {after.planned_in_reserve}",
            models=self._focus(row),
        )

    def _spread(self, row: EvennessRow) -> str:
        return format_points_change(row.before.spread, row.after.spread, self.marks)

    def _focus(self, row: EvennessRow) -> str:
        return " → ".join(format_focus(each.focus, self.marks) for each in (row.before, row.after))

    def _change(self, before: float | None, after: float | None) -> str:
        return f"{self._percent(before)} → {self._percent(after)}"

    def _percent(self, value: float | None) -> str:
        return "-" if value is None else format_percent(value, self.marks)

    @property
    def _top(self) -> float:
        highest = [each.highest for row in self.rows for each in (row.before, row.after)]
        return min(_MOST_TOP, max([_LEAST_TOP, *(value for value in highest if value is not None)]))

    def _plot(self, rect: QRectF, theme: Theme) -> QRectF:
        """Give the room for the bars, below what the legend needs at its width."""
        left = rect.left() + rect.width() * _NAME_SHARE
        right = rect.right() - self._figures(rect, theme) - self._gap(rect, theme)
        if right - left < theme.px(_LEAST_FOR_BARS):
            left = rect.left() + widest(["0 %"], theme) / 2  # that stands below the left end
        head = self._head(rect, theme)
        rows = min(theme.px(_ROW) * len(self.rows), rect.height() - head - theme.px(AXIS_HEIGHT))
        return QRectF(left, rect.top() + head, max(0.0, right - left), max(0.0, rows))

    def _head(self, rect: QRectF, theme: Theme) -> float:
        """Give the height of the line of titles and of the legend beside them."""
        legend = legend_room(self._legend(theme), self._legend_width(rect, theme), theme)
        return max(float(theme.px(_HEAD)), legend)

    def _figures(self, rect: QRectF, theme: Theme) -> float:
        """Give the width of all columns of figures."""
        return min(theme.px(_FIGURE) * len(self._titles()), rect.width() * _MOST_FOR_FIGURES)

    def _gap(self, rect: QRectF, theme: Theme) -> float:
        """Give what the longest of the first figures lacks to stand apart from the bars."""
        metrics = QFontMetricsF(small_font(theme, QFont.Weight.DemiBold))
        longest = max((metrics.horizontalAdvance(self._spread(row)) for row in self.rows), default=0.0)
        return max(0.0, longest + Space.S - self._figures(rect, theme) / len(self._titles()))

    def _legend_width(self, rect: QRectF, theme: Theme) -> float:
        """Give the width from the left edge to the first title: with large text the bars are too narrow."""
        first, *others = self._titles()
        share = (len(others) / (len(others) + 1)) * self._figures(rect, theme)
        return rect.width() - share - widest([first], theme) - Space.S

    def _is_beside(self, line: QRectF, plot: QRectF) -> bool:
        """Whether the bars stand beside the names."""
        return plot.left() - line.left() >= line.width() * _NAME_SHARE

    def _row_height(self, plot: QRectF) -> float:
        return plot.height() / max(1, len(self.rows))

    @staticmethod
    def _legend(theme: Theme) -> list[LegendEntry]:
        return [LegendEntry(tr("Before"), theme.neutral), LegendEntry(tr("After"), theme.accent)]

    def _paint_head(self, painter: QPainter, rect: QRectF, plot: QRectF, theme: Theme) -> None:
        line = QRectF(rect.left(), rect.top(), rect.width(), plot.top() - rect.top())
        for place, title in enumerate(self._titles()):
            spot = self._figure_rect(line, plot, place, theme)
            draw_text(painter, spot, title, theme.text.muted, _RIGHT)
        heading = QRectF(rect.left(), rect.top(), self._legend_width(rect, theme), line.height())
        draw_legend(painter, heading, self._legend(theme), theme)

    def _titles(self) -> list[str]:
        titles = [
            tr("Spread"),
            tr("Highest"),
            tr("Over capacity"),
        ]
        if self._is_eaten:
            titles.append(tr("In the reserve"))
        return [*titles, tr("Models a CPM")]

    @property
    def _is_eaten(self) -> bool:
        return any(row.before.planned_in_reserve or row.after.planned_in_reserve for row in self.rows)

    def _paint_row(
        self, painter: QPainter, line: QRectF, plot: QRectF, row: EvennessRow, theme: Theme
    ) -> None:
        count = tr("{count} CPMs").format(count=row.after.cpms)
        bar, middle = theme.px(_BAR), line.center().y()
        if self._is_beside(line, plot):
            name = QRectF(line.left(), line.top(), plot.left() - line.left() - Space.S, line.height() / 2)
            draw_text(painter, name, row.label, theme.text.strong, _LEFT)
            below = name.translated(0, line.height() / 2 - Space.XS)
            draw_text(painter, below, count, theme.text.muted, _LEFT)
        else:
            name = QRectF(line.left(), line.top(), plot.right() - line.left(), line.height() / 2)
            self._paint_name_above(painter, name, row.label, count, theme)
            middle += line.height() / 4
        above = QRectF(plot.left(), middle - bar - 2, plot.width(), bar)
        self._paint_range(painter, above, row.before, theme.neutral, theme)
        self._paint_range(painter, above.translated(0, bar + 4), row.after, theme.accent, theme)
        self._paint_figures(painter, line, plot, row, theme)

    def _paint_name_above(self, painter: QPainter, room: QRectF, name: str, count: str, theme: Theme) -> None:
        """Write a name, and the count behind it where both fit, over the lines of the axis."""
        metrics = QFontMetricsF(painter.font())
        name_width = min(room.width(), metrics.horizontalAdvance(name) + 1)
        used = name_width + Space.S + metrics.horizontalAdvance(count) + 1
        is_counted = used <= room.width()
        written = QRectF(room.left(), room.top(), used if is_counted else name_width, room.height())
        painter.fillRect(written, QColor(theme.surface.raised))
        draw_text(painter, room, name, theme.text.strong, _LEFT)
        if is_counted:
            behind = written.adjusted(name_width + Space.S, 0, 0, 0)
            draw_text(painter, behind, count, theme.text.muted, _LEFT)

    def _paint_range(self, painter: QPainter, track: QRectF, shown: Evenness, hue: Hue, theme: Theme) -> None:
        if shown.lowest is None or shown.highest is None or shown.mean is None:
            return
        axis = UtilisationAxis(track, self._top)
        left = min(axis.x(shown.lowest), track.right() - track.height())
        right = axis.x(shown.highest)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(hue.solid))
        bar = QRectF(left, track.top(), max(right - left, track.height()), track.height())
        painter.drawRoundedRect(bar, track.height() / 2, track.height() / 2)
        if bar.width() < _LEAST_FOR_MEAN * track.height():
            return
        mean = axis.x(shown.mean)
        painter.setPen(QPen(QColor(theme.surface.raised), 2))
        painter.drawLine(QPointF(mean, track.top() + 1), QPointF(mean, track.bottom() - 1))

    def _paint_figures(
        self, painter: QPainter, line: QRectF, plot: QRectF, row: EvennessRow, theme: Theme
    ) -> None:
        before, after = row.before, row.after
        texts = (
            self._spread(row),
            self._change(before.highest, after.highest),
            f"{before.over_capacity} → {after.over_capacity}",
            *([f"{before.planned_in_reserve} → {after.planned_in_reserve}"] if self._is_eaten else []),
            self._focus(row),
        )
        painter.setFont(small_font(theme, QFont.Weight.DemiBold))
        for place, text in enumerate(texts):
            spot = self._figure_rect(line, plot, place, theme)
            draw_text(painter, spot, text, theme.text.strong, _RIGHT)
        painter.setFont(small_font(theme))

    def _figure_rect(self, line: QRectF, plot: QRectF, place: int, theme: Theme) -> QRectF:
        left = plot.right() + self._gap(line, theme)
        width = (line.right() - left) / len(self._titles())
        return QRectF(left + width * place, line.top(), width, line.height())
