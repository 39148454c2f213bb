"""A widget that shows a chart, its figures under the pointer, and its summary to screen readers."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolTip

from ui.theme.appearance import current_theme
from ui.widgets.charts.chart import Chart
from ui.widgets.explanation.asking import offer_explanation
from ui.widgets.explanation.explained import Explained


class ChartView(QFrame):
    """Shows one chart at a time."""

    def __init__(self, chart: Chart, name: str) -> None:
        """Show a chart under an accessible name."""
        super().__init__()
        self._explain: Callable[[], Explained | None] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(name)
        self.set_chart(chart)

    def set_chart(self, chart: Chart) -> None:
        """Show another chart."""
        self._chart = chart
        self.setAccessibleDescription(chart.summary())
        self.updateGeometry()
        self.update()

    def explain_by(self, explain: Callable[[], Explained | None]) -> None:
        """Let the chart's figures be explained; the keyboard can come here for it from now on."""
        self._explain = explain
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def figure_explained(self) -> tuple[Explained, QRect] | None:
        """Say how the figures are computed."""
        found = None if self._explain is None else self._explain()
        return None if found is None else (found, self.rect())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to explain the figures."""
        offer_explanation(self, event)

    @property
    def chart(self) -> Chart:
        """The chart shown."""
        return self._chart

    def sizeHint(self) -> QSize:
        """Give the size at which everything is readable."""
        return self._chart.size_hint(current_theme())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart."""
        painter, theme = QPainter(self), current_theme()
        self._chart.paint(painter, QRectF(self.rect()), theme)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent.solid), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the figure under the pointer."""
        figure = self._chart.figure_at(QRectF(self.rect()), event.position(), current_theme())
        if figure:
            QToolTip.showText(event.globalPosition().toPoint(), figure, self)
        else:
            QToolTip.hideText()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the figure away."""
        QToolTip.hideText()
        super().leaveEvent(event)
