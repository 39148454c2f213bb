"""The curve to walk along: a click or an arrow key chooses a point, Enter or a double click opens it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from ui.balance.studies.curve_chart import CurveChart
from ui.theme.appearance import current_theme
from ui.theme.tokens import Radius
from ui.widgets.charts.view import ChartView

_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class CurveView(ChartView):
    """Shows a curve and tells which of its points is wanted."""

    chosen = Signal(int)
    """Place of a point to be chosen."""
    opened = Signal()
    """The chosen point is to be opened."""

    def __init__(self, name: str) -> None:
        """Start without points."""
        super().__init__(CurveChart(), name)
        self.curve = CurveChart()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_curve(self, curve: CurveChart) -> None:
        """Show a curve; the chosen point is said first."""
        self.curve = curve
        self.set_chart(curve)
        if curve.chosen is not None:
            self.setAccessibleDescription(f"{curve.sentence(curve.chosen)}. {curve.summary()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the points, or open the chosen one."""
        last, now = len(self.curve.spots) - 1, self.curve.chosen
        aims = {
            Qt.Key.Key_Left: max((now or 0) - 1, 0),
            Qt.Key.Key_Right: 0 if now is None else min(now + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if last >= 0 and event.key() in aims:
            self.chosen.emit(aims[Qt.Key(event.key())])
        elif now is not None and event.key() in _OPENING:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the point under the pointer."""
        place = self.curve.spot_at(QRectF(self.rect()), event.position(), current_theme())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the point under the pointer, which the first click has chosen."""
        if self.curve.spot_at(QRectF(self.rect()), event.position(), current_theme()) is not None:
            self.opened.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has gone."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the curve, and a frame while the keyboard is here."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(current_theme().accent.solid), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), Radius.SMALL, Radius.SMALL)
