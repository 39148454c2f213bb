"""A change and its painting as two pieces of work, between which the window answers."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


def paint_later(widget: QWidget) -> None:
    """Let what is being changed in a widget be seen a turn of the event loop later.

    To build, polish and lay out a page takes as long as to paint it; both at once is too long for large
    plans on slow machines. Until then the widget looks as it did before.
    """
    if widget.isVisible() and widget.updatesEnabled():
        widget.setUpdatesEnabled(False)
        QTimer.singleShot(0, widget, lambda: widget.setUpdatesEnabled(True))
