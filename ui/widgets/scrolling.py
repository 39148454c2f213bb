"""What scrolls on pages, and bringing what matters now into sight where large text makes them scroll."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.widgets.fitting import least_height
from ui.widgets.styling import set_style


class ScrollArea(QScrollArea):
    """Takes the height that is left on a page, and asks for none that it could do without unless told to.

    Qt's own asks for what it held when it was first asked, so a page would scroll, or not, by chance; and it
    never makes what is inside lower than it would be at its narrowest, where texts take more lines. This
    one scrolls no more than it must.
    """

    def __init__(self, inside: QWidget, name: str = "", surface: str = "window") -> None:
        """Let a widget scroll; under a name, the keyboard can scroll it, too."""
        super().__init__()
        self._shows_all = False
        self._inside = inside
        self.setFrameShape(QFrame.Shape.NoFrame)
        if name:
            self.setAccessibleName(name)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_style(inside, surface=surface)
        self.setWidget(inside)

    def show_all(self, *, is_all: bool) -> None:
        """Ask for the height of all that is inside: where a page scrolls already, nothing on it should."""
        if is_all != self._shows_all:
            self._shows_all = is_all
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Give the width of what scrolls, and the height that it asks for."""
        return QSize(self._inside.sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Give the least that shows something, or all."""
        least = super().minimumSizeHint()
        if not self._shows_all:
            return least
        inside, width = self._inside, self.viewport().width()
        wished = inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()
        return QSize(least.width(), wished)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let what is inside take on another size, too."""
        super().resizeEvent(event)
        self._fit()
        if self._shows_all and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit anew, and ask for more or less, when what is inside does."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inside:
            self.updateGeometry()
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Give what is inside the room there is, or what it needs at least."""
        room, bar = self.maximumViewportSize(), self.verticalScrollBar().sizeHint().width()
        may_be_wider = self.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        least = self._inside.minimumSizeHint().width() if may_be_wider else 0
        width, beside = max(room.width(), least), 0
        if least_height(self._inside, width) > room.height():
            beside = bar
            width = max(room.width() - bar, least)
        below = bar if width > room.width() - beside else 0
        self._inside.resize(width, max(least_height(self._inside, width), room.height() - below))


def scroll_to(widget: QWidget) -> None:
    """Bring the upper end of a widget into sight, once everything has its place."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    inside = area.widget() if isinstance(area, QScrollArea) else None
    if not isinstance(area, QScrollArea) or inside is None:
        return
    top, bar = widget.mapTo(inside, QPoint(0, 0)).y(), area.verticalScrollBar()
    if not bar.value() <= top <= bar.value() + area.viewport().height() // 2:
        bar.setValue(top)
