"""What a widget has painted, kept, so that something moved over it has nothing painted anew."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from ui.theme.appearance import current_theme

Paint = Callable[[QPainter, QRect], None]
"""Paints what lies in a rectangle; nothing outside of it is kept."""


class KeptPicture:
    """The picture of one widget; parts of it are painted again once they are said to be stale."""

    def __init__(self, widget: QWidget, paint: Paint) -> None:
        """Keep nothing yet."""
        self._widget = widget
        self._paint = paint
        self._picture = QPixmap()
        self._theme: object = None
        self._stale: list[QRect] = []

    def refresh(self, rect: QRect | None = None) -> None:
        """Have a part painted again, or everything."""
        whole = self._widget.rect()
        self._stale = [whole] if rect is None else [*self._stale, rect & whole]
        self._widget.update(self._stale[-1])

    def show(self, rect: QRect) -> None:
        """Draw a part on the widget, in its paint event, once what is stale has been painted again."""
        self._fit(self._widget.size(), self._widget.devicePixelRatioF())
        if self._stale:
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for each in self._stale:
                painter.setClipRect(each)
                painter.fillRect(each, QColor(current_theme().surface.window))
                self._paint(painter, each)
            painter.end()
            self._stale = []
        ratio = self._picture.devicePixelRatio()
        source = QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio)
        shown = QPainter(self._widget)
        shown.drawPixmap(QRectF(rect), self._picture, source)
        shown.end()

    def _fit(self, size: QSize, ratio: float) -> None:
        theme, wanted = current_theme(), size * ratio
        if wanted != self._picture.size() or theme != self._theme:
            self._picture = QPixmap(wanted)
            self._picture.setDevicePixelRatio(ratio)
            self._theme = theme
            self._stale = [self._widget.rect()]
