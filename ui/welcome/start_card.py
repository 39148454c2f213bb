"""A large button in the shape of a card: an icon, a verb, a sentence."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.icons import IconRole
from ui.theme.appearance import current_theme
from ui.theme.tokens import Radius, Space
from ui.widgets.assembly import laid_out
from ui.widgets.labels import IconLabel, TextStyle, text_label

_ACTIVATING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class StartCard(QWidget):
    """Can be clicked anywhere, or entered from the keyboard."""

    clicked = Signal()

    def __init__(self, icon_name: str, title: str, sentence: str, *, is_primary: bool = False) -> None:
        """Lay out icon, title and sentence; the primary one stands out."""
        super().__init__()
        self._is_primary = is_primary
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        role = IconRole.ACCENT if is_primary else IconRole.MUTED
        column.addWidget(IconLabel(icon_name, role, 24))
        column.addWidget(text_label(title, TextStyle.SUBTITLE, wraps=True))
        column.addWidget(text_label(sentence, TextStyle.MUTED, wraps=True))
        column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Leave room for three lines of text."""
        return QSize(180, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground: tinted for the primary one, a ring where the keyboard is."""
        theme = current_theme()
        ground = theme.accent.tint if self._is_primary else theme.surface.raised
        edge = theme.accent.solid if self._is_primary or self.underMouse() else theme.surface.border
        width = 2 if self.hasFocus() else 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(theme.accent.solid if self.hasFocus() else edge), width))
        inset = width / 2
        inside = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(inside, Radius.CARD, Radius.CARD)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act when the button is let go over the card."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act at Enter and Space."""
        if event.key() in _ACTIVATING:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)
