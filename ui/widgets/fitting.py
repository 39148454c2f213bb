"""What lays itself out by the width it gets."""

from PySide6.QtCore import QEvent
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
