"""A widget that shows a chart, its figures under the pointer, and its summary to screen readers."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.theme.appearance import current_theme
from ui.widgets.charts.chart import Chart


class ChartView(QWidget):
    """Shows one chart at a time."""

    def __init__(self, chart: Chart, name: str) -> None:
        """Show a chart under an accessible name."""
        super().__init__()
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

    @property
    def chart(self) -> Chart:
        """The chart shown."""
        return self._chart

    def sizeHint(self) -> QSize:
        """Give the size at which everything is readable."""
        return self._chart.size_hint(current_theme())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart."""
        self._chart.paint(QPainter(self), QRectF(self.rect()), current_theme())

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
