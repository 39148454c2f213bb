"""What lays itself out by the width it gets."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


def least_height(widget: QWidget, width: int) -> int:
    """Give the least height in pixels at which a widget of this width squeezes nothing.

    Where heights go by width, Qt's own tells how high a widget would like to be, at every width.
    """
    layout = widget.layout()
    if layout is None or not layout.hasHeightForWidth():
        return max(widget.minimumSizeHint().height(), widget.minimumHeight())
    return layout.minimumHeightForWidth(width)


class Fitting(QWidget):
    """Fits itself into every new width, and anew when what is inside, or the size of its text, changes."""

    def fit(self) -> None:
        """Lay out for the width there is."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Lay out afresh when asked to."""
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return is_done


class AskingByWidth(QWidget):
    """Asks for the height that sentences and buttons take in the lines they need at the width there is.

    For what stands where Qt does not ask for heights by width, as in stacks and splitters; it takes those of
    the narrowest lines there.
    """

    def minimumSizeHint(self) -> QSize:
        """Give the least height at the width there is."""
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return least
        return QSize(least.width(), layout.minimumHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
