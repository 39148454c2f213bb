"""The axis of utilisation that charts share: lines at round percentages, a strong one at 100 %."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cpm_planner.formatting.percent import format_percent
from ui.theme.tokens import Space, Theme
from ui.widgets.charts.chart import draw_text, thin_pen, ticks, widest

AXIS_HEIGHT: Final = 24
"""Room for the labels below the plot, in pixels at 100 % zoom."""
_LEAST_TOP: Final = 1.25
_NAMES_SHARE: Final = 0.36


@dataclass(frozen=True, slots=True)
class AxisNeeds:
    """What a chart has beside its plot and how far it reaches, for one axis of charts below each other."""

    names: tuple[str, ...]
    figures: tuple[str, ...]
    utilisations: tuple[float, ...]
    icon: int = 0
    """Width of the icon before each figure, in pixels at 100 % zoom."""


@dataclass(frozen=True, slots=True)
class UtilisationAxis:
    """Utilisation from 0 to ``top``, laid over a plot."""

    plot: QRectF
    top: float

    @classmethod
    def over(cls, plot: QRectF, utilisations: tuple[float, ...]) -> "UtilisationAxis":
        """Lay an axis over the plot that reaches every utilisation, and 125 % at least."""
        return cls(plot, max([_LEAST_TOP, *utilisations]))

    @classmethod
    def within(
        cls, rect: QRectF, height: float, needs: Sequence[AxisNeeds], theme: Theme
    ) -> "UtilisationAxis":
        """Lay an axis over a plot between the names and the figures that any of the charts has."""
        names = widest([name for each in needs for name in each.names], theme) + Space.L
        left = min(names, rect.width() * _NAMES_SHARE)
        right = max(widest(each.figures, theme) + theme.px(each.icon) for each in needs) + Space.L
        plot = QRectF(rect.left() + left, rect.top(), rect.width() - left - right, height)
        return cls.over(plot, tuple(used for each in needs for used in each.utilisations))

    def x(self, utilisation: float) -> float:
        """Give the place of a utilisation, in pixels; what is beyond the top stands at the end."""
        return self.plot.left() + self.plot.width() * min(utilisation, self.top) / self.top

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw the lines and as many labels as fit side by side."""
        values = [value for value in ticks(self.top) if value <= self.top]
        room = widest([format_percent(values[-1])], theme) + Space.S
        fitting = max(1, int(self.plot.width() // room))
        every = -(-len(values) // fitting)
        for position, value in enumerate(values):
            painter.setPen(thin_pen(theme))
            self._line(painter, value)
            if position % every == 0:
                spot = QRectF(self.x(value) - room / 2, self.plot.bottom(), room, theme.px(AXIS_HEIGHT))
                draw_text(
                    painter, spot, format_percent(value), theme.text.muted, Qt.AlignmentFlag.AlignHCenter
                )

    def paint_whole(self, painter: QPainter, theme: Theme) -> None:
        """Draw the strong line at 100 %."""
        painter.setPen(QPen(QColor(theme.text.muted), 1.5))
        self._line(painter, 1.0)

    def _line(self, painter: QPainter, utilisation: float) -> None:
        x = self.x(utilisation)
        painter.drawLine(QPointF(x, self.plot.top()), QPointF(x, self.plot.bottom()))
