"""Horizontal bars of utilisation against a target band, one for each CPM or role type."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from cpm_planner.formatting.percent import format_percent
from ui.icons import paint_icon
from ui.language import tr
from ui.theme.tokens import Radius, Space, Theme
from ui.widgets.charts.chart import draw_band, draw_text, small_font, widest
from ui.widgets.charts.utilisation_axis import AXIS_HEIGHT, AxisNeeds, UtilisationAxis
from ui.widgets.load_level import LEVEL_ICONS, LEVEL_TONES, Load, LoadLevel, load_text

_ROW = 28
_BAR = 12
_ICON = 12
_WIDEST_FIGURE = "1000 %"


@dataclass(frozen=True, slots=True)
class LoadRow:
    """One bar: a name and its load."""

    label: str
    load: Load


@dataclass(frozen=True, slots=True)
class LoadChart:
    """Bars with each row's own band behind it and a line at 100 %."""

    rows: tuple[LoadRow, ...]
    beside: tuple[AxisNeeds, ...] = ()
    """What other charts need, with which this one shares its axis."""

    @property
    def needs(self) -> AxisNeeds:
        """What the chart needs of its axis."""
        return AxisNeeds(
            tuple(row.label for row in self.rows),
            (_WIDEST_FIGURE,),
            tuple(row.load.utilisation for row in self.rows),
            _ICON,
        )

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw axis, bands, bars, labels and figures."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(theme))
        axis = self._axis(rect, theme)
        axis.paint(painter, theme)
        for position, row in enumerate(self.rows):
            top = rect.top() + position * theme.px(_ROW)
            self._paint_row(painter, QRectF(rect.left(), top, rect.width(), theme.px(_ROW)), axis, row, theme)
        axis.paint_whole(painter, theme)
        painter.restore()

    def summary(self) -> str:
        """Say how many bars there are and which are highest and lowest."""
        if not self.rows:
            return tr("Utilisation: nothing to show")
        high = max(self.rows, key=lambda row: row.load.utilisation)
        low = min(self.rows, key=lambda row: row.load.utilisation)
        over = sum(row.load.level is LoadLevel.OVER for row in self.rows)
        said = tr(
            "Utilisation of {count}: highest {high} with {most}, "
            "lowest {low} with {least}, {over} over capacity",
        )
        most, least = format_percent(high.load.utilisation), format_percent(low.load.utilisation)
        return said.format(
            count=len(self.rows), high=high.label, most=most, low=low.label, least=least, over=over
        )

    def figure_at(self, rect: QRectF, point: QPointF, theme: Theme) -> str:
        """Give name and load of the row under a point."""
        position = int((point.y() - rect.top()) // theme.px(_ROW))
        if not (0 <= position < len(self.rows) and rect.contains(point)):
            return ""
        return f"{self.rows[position].label}: {load_text(self.rows[position].load)}"

    def size_hint(self, theme: Theme) -> QSize:
        """Give a height of one line for each row and one for the axis."""
        return QSize(theme.px(480), theme.px(_ROW) * len(self.rows) + theme.px(AXIS_HEIGHT))

    def _axis(self, rect: QRectF, theme: Theme) -> UtilisationAxis:
        height = theme.px(_ROW) * len(self.rows)
        return UtilisationAxis.within(rect, height, (self.needs, *self.beside), theme)

    def _paint_row(
        self, painter: QPainter, line: QRectF, axis: UtilisationAxis, row: LoadRow, theme: Theme
    ) -> None:
        load, hue, plot = row.load, theme.hue(LEVEL_TONES[row.load.level]), axis.plot
        label = QRectF(line.left(), line.top(), plot.left() - line.left() - Space.S, line.height())
        draw_text(painter, label, row.label, theme.text.strong, Qt.AlignmentFlag.AlignLeft)
        low, high = axis.x(load.target_low), axis.x(load.target_high)
        draw_band(painter, QRectF(low, line.top(), high - low, line.height()), theme)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(hue.solid))
        bar, length = theme.px(_BAR), axis.x(load.utilisation) - plot.left()
        painter.drawRoundedRect(
            QRectF(plot.left(), line.center().y() - bar / 2, length, bar), Radius.SMALL, Radius.SMALL
        )
        figure = QRectF(plot.right(), line.top(), line.right() - plot.right(), line.height())
        _paint_figure(painter, figure, load, theme)


def _paint_figure(painter: QPainter, rect: QRectF, load: Load, theme: Theme) -> None:
    hue, side = theme.hue(LEVEL_TONES[load.level]), theme.px(_ICON)
    left = rect.right() - widest([_WIDEST_FIGURE], theme) - Space.S - side
    spot = QRectF(left, rect.center().y() - side / 2, side, side)
    paint_icon(painter, spot, LEVEL_ICONS[load.level], hue.text)
    painter.setFont(small_font(theme, QFont.Weight.DemiBold))
    draw_text(painter, rect, format_percent(load.utilisation), hue.text, Qt.AlignmentFlag.AlignRight)
    painter.setFont(small_font(theme))
