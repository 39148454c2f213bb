"""One legend for several charts that draw the same things."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.appearance import current_theme
from ui.widgets.charts.chart import draw_legend
from ui.widgets.charts.months import MonthChart

_HEIGHT = 24


class LegendStrip(QWidget):
    """Shows the legend of a chart."""

    def __init__(self) -> None:
        """Start without one."""
        super().__init__()
        self._chart: MonthChart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, chart: MonthChart | None) -> None:
        """Show the legend of a chart; nothing without one."""
        self._chart = chart
        names = [] if chart is None else [entry.name for entry in chart.legend(current_theme())]
        self.setAccessibleName(self.tr("Legend: {names}").format(names=", ".join(names)))
        self.update()

    def sizeHint(self) -> QSize:
        """Give one line's height."""
        return QSize(0, current_theme().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw signs and names from the left."""
        if self._chart is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_legend(painter, QRectF(self.rect()), self._chart.legend(current_theme()), current_theme())
