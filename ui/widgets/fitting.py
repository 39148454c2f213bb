"""What lays itself out by the width it gets."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


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
