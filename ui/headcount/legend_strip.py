"""One legend for several charts that draw the same things."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.appearance import current_theme
from ui.widgets.charts.chart import LegendEntry, draw_legend, legend_height
from ui.widgets.charts.months import MonthChart


class LegendStrip(QWidget):
    """Shows the legend of charts."""

    def __init__(self) -> None:
        """Start without one."""
        super().__init__()
        self._charts: tuple[MonthChart, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_charts(self, charts: Sequence[MonthChart]) -> None:
        """Show what any of the charts has in its legend, once; nothing without one."""
        self._charts = tuple(charts)
        names = [entry.name for entry in self._entries]
        self.setAccessibleName(self.tr("Legend: {names}").format(names=", ".join(names)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the height at the width there is."""
        return QSize(0, self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        """Give the height of the lines that the legend needs."""
        return math.ceil(legend_height(self._entries, width, current_theme()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw signs and names from the left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_legend(painter, QRectF(self.rect()), self._entries, current_theme())

    @property
    def _entries(self) -> list[LegendEntry]:
        entries = (entry for chart in self._charts for entry in chart.legend(current_theme()))
        return list({entry.name: entry for entry in entries}.values())
