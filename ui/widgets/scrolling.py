"""What scrolls on pages, and bringing what matters now into sight where large text makes them scroll."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.widgets.styling import set_style


class ScrollArea(QScrollArea):
    """Takes the height that is left on a page, and asks for none that it could do without unless told to.

    Qt's own asks for what it held when it was first asked, so a page would scroll, or not, by chance.
    """

    def __init__(self, inside: QWidget, name: str = "", surface: str = "window") -> None:
        """Let a widget scroll; under a name, the keyboard can scroll it, too."""
        super().__init__()
        self._shows_all = False
        self.setWidgetResizable(True)
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
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Give the least that shows something, or all."""
        least, inside = super().minimumSizeHint(), self.widget()
        if not self._shows_all or inside is None:
            return least
        width = self.viewport().width()
        return QSize(
            least.width(),
            inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that goes with a new width."""
        super().resizeEvent(event)
        if self._shows_all and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Ask anew when what is inside needs more or less."""
        if event.type() == QEvent.Type.LayoutRequest and self._shows_all:
            self.updateGeometry()
        return super().event(event)


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
