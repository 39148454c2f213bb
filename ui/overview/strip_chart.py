"""All CPMs of each role type on one line of utilisation: how even they are at a glance, even for hundreds."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cpm_planner.formatting.percent import format_percent
from cpm_planner.formatting.points import format_points
from ui.language import tr
from ui.theme.tokens import Space, Theme
from ui.widgets.charts.chart import draw_band, draw_text, small_font
from ui.widgets.charts.utilisation_axis import AXIS_HEIGHT, AxisNeeds, UtilisationAxis

_ROW = 44
_DOT = 5
_BAND = 26


@dataclass(frozen=True, slots=True)
class Strip:
    """One role type: its place in the plan's list, its CPMs' utilisations and its target band."""

    name: str
    position: int
    utilisations: tuple[float, ...]
    target_low: float
    target_high: float

    @property
    def mean(self) -> float:
        """Mean utilisation."""
        return sum(self.utilisations) / len(self.utilisations)

    @property
    def spread(self) -> float:
        """Highest minus lowest."""
        return max(self.utilisations) - min(self.utilisations)


@dataclass(frozen=True, slots=True)
class StripChart:
    """A dot for each CPM, a line at each mean, a line at 100 %; every strip has at least one CPM."""

    strips: tuple[Strip, ...]
    beside: tuple[AxisNeeds, ...] = ()
    """What other charts need, with which this one shares its axis."""

    @property
    def needs(self) -> AxisNeeds:
        """What the chart needs of its axis."""
        return AxisNeeds(
            tuple(each.name for each in self.strips),
            tuple(text for each in self.strips for text in _figures(each)),
            tuple(used for each in self.strips for used in each.utilisations),
        )

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw axis, bands, dots and figures."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(theme))
        axis = self._axis(rect, theme)
        axis.paint(painter, theme)
        for place, strip in enumerate(self.strips):
            line = QRectF(rect.left(), rect.top() + place * theme.px(_ROW), rect.width(), theme.px(_ROW))
            self._paint_strip(painter, line, axis, strip, theme)
        axis.paint_whole(painter, theme)
        painter.restore()

    def summary(self) -> str:
        """Say mean and spread of each role type."""
        said = tr("{name}: mean {mean}, spread {spread}")
        return "; ".join(
            said.format(name=each.name, mean=format_percent(each.mean), spread=format_points(each.spread))
            for each in self.strips
        )

    def figure_at(self, rect: QRectF, point: QPointF, theme: Theme) -> str:
        """Give the figures of the role type under a point."""
        place = int((point.y() - rect.top()) // theme.px(_ROW))
        if not (0 <= place < len(self.strips) and rect.contains(point)):
            return ""
        return StripChart((self.strips[place],)).summary()

    def size_hint(self, theme: Theme) -> QSize:
        """Give a height of one line for each role type and one for the axis."""
        return QSize(theme.px(480), theme.px(_ROW) * len(self.strips) + theme.px(AXIS_HEIGHT))

    def _axis(self, rect: QRectF, theme: Theme) -> UtilisationAxis:
        height = theme.px(_ROW) * len(self.strips)
        return UtilisationAxis.within(rect, height, (self.needs, *self.beside), theme)

    def _paint_strip(
        self, painter: QPainter, line: QRectF, axis: UtilisationAxis, strip: Strip, theme: Theme
    ) -> None:
        hue, middle, tall = theme.role_type_hue(strip.position), line.center().y(), theme.px(_BAND)
        low, high, plot = axis.x(strip.target_low), axis.x(strip.target_high), axis.plot
        draw_band(painter, QRectF(low, middle - tall / 2, high - low, tall), theme)
        label = QRectF(line.left(), line.top(), plot.left() - line.left() - Space.S, line.height())
        draw_text(painter, label, strip.name, theme.text.strong, Qt.AlignmentFlag.AlignLeft)
        colour = QColor(hue.solid)
        colour.setAlphaF(0.9 if len(strip.utilisations) < tall else 0.45)
        painter.setPen(QPen(QColor(theme.surface.raised), 1))
        painter.setBrush(colour)
        for value in strip.utilisations:
            painter.drawEllipse(QPointF(axis.x(value), middle), theme.px(_DOT), theme.px(_DOT))
        mean = axis.x(strip.mean)
        painter.setPen(QPen(QColor(theme.text.strong), 2))
        painter.drawLine(QPointF(mean, middle - tall / 2), QPointF(mean, middle + tall / 2))
        half = line.height() / 2
        figures = QRectF(plot.right(), line.top() + Space.XS, line.right() - plot.right(), half - Space.XS)
        for text in _figures(strip):
            draw_text(painter, figures, text, theme.text.muted, Qt.AlignmentFlag.AlignRight)
            figures.moveTop(line.top() + half)


def _figures(strip: Strip) -> tuple[str, str]:
    """Mean and spread, which stand below each other."""
    mean, spread = tr("mean {mean}"), tr("spread {spread}")
    return mean.format(mean=format_percent(strip.mean)), spread.format(spread=format_points(strip.spread))
