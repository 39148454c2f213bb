"""Text in the steps of the type scale, and icons that stand beside it."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cpm_planner.formatting.unbroken import unbroken
from ui.icons import IconRole, paint_icon, role_colour
from ui.theme.appearance import current_theme
from ui.widgets.styling import set_style

_ELLIPSIS: Final = "\N{HORIZONTAL ELLIPSIS}"


class TextStyle(StrEnum):
    """What a text is; the style sheet gives each its size, weight and colour."""

    DISPLAY = "display"
    TITLE = "title"
    SUBTITLE = "subtitle"
    STRONG = "strong"
    BODY = "body"
    LABEL = "label"
    MUTED = "muted"
    CAPTION = "caption"
    EYEBROW = "eyebrow"


class _WrappedLabel(QLabel):
    """Ends no line between a figure and its unit; whoever asks gets the text as it was given."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)

    def setText(self, text: str) -> None:
        self._given = text
        super().setText(unbroken(text))

    def text(self) -> str:
        return self._given


def text_label(text: str, style: TextStyle = TextStyle.BODY, *, wraps: bool = False) -> QLabel:
    """Make a label in a style; plain text, so that names with angle brackets stay as they are."""
    label = _WrappedLabel(text) if wraps else QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    if wraps:
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    set_style(label, textStyle=style.value)
    return label


class ElidedLabel(QLabel):
    """A line that gives way: cut with an ellipsis where there is no room, and whole in its tooltip."""

    def __init__(self, style: TextStyle) -> None:
        """Start empty."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        set_style(self, textStyle=style.value)

    def minimumSizeHint(self) -> QSize:
        """Give the width of an ellipsis."""
        return QSize(self.fontMetrics().horizontalAdvance(_ELLIPSIS), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write as much as there is room for."""
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip("" if shown == self.text() else self.text())
        painter = QPainter(self)
        self.style().drawItemText(
            painter, room, self.alignment(), self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )


class IconLabel(QWidget):
    """An icon on its own; it says nothing to screen readers, the text beside it does."""

    def __init__(self, name: str, role: IconRole = IconRole.MUTED, size: int = 16) -> None:
        """Show an icon of size x size pixels at 100 % zoom."""
        super().__init__()
        self._name = name
        self._role = role
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, role: IconRole) -> None:
        """Show another icon."""
        self._name = name
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:
        """Give the icon's size at the current text zoom."""
        side = current_theme().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon in the middle."""
        painter = QPainter(self)
        side = min(self.width(), self.height())
        rect = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_icon(painter, rect, self._name, role_colour(current_theme(), self._role))
