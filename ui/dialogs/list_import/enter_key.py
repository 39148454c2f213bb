"""Enter in a table that only shows something is meant for the dialog around it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


class EnterForDialog(QObject):
    """Hands Enter on to the window of a widget, whose default button it presses."""

    def __init__(self, widget: QWidget) -> None:
        """Watch the keys of a widget as long as it lives."""
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter out of the hands of the widget."""
        is_enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.type() is QEvent.Type.KeyPress and isinstance(watched, QWidget):
            QApplication.sendEvent(watched.window(), event)
            return True
        return False
