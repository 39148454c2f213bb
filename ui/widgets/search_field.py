"""A field to search in, with a magnifier, a cross, and a short wait while typing."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolButton

from ui.theme.appearance import current_theme
from ui.widgets.field_icon import lead_with_icon
from ui.widgets.styling import set_style

_WAIT_MS = 120
_WIDTH = 200
_LEAST_WIDTH = 140
_BESIDE = 52
"""What the magnifier and the edges take beside the text."""


class SearchField(QLineEdit):
    """Emits ``searched`` a moment after the last key; Escape clears it."""

    searched = Signal(str)

    def __init__(self, placeholder: str) -> None:
        """Show a placeholder, which is also the field's accessible name."""
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self._name_buttons(self.tr("Clear the search"))
        lead_with_icon(self, "search")
        set_style(self, kind="search")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._search)
        self.textChanged.connect(self._wait.start)
        self.returnPressed.connect(self._search)

    def sizeHint(self) -> QSize:
        """Give a width that leaves room for a name, and for all that the placeholder says."""
        said = self.fontMetrics().horizontalAdvance(self.placeholderText()) + current_theme().px(_BESIDE)
        return QSize(max(current_theme().px(_WIDTH), said), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Give the least width at which it is of use."""
        return QSize(current_theme().px(_LEAST_WIDTH), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear at Escape; everything else as usual."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _name_buttons(self, name: str) -> None:
        """Name Qt's own buttons in the field that have no name yet."""
        for button in self.findChildren(QToolButton):
            if not button.accessibleName():
                button.setAccessibleName(name)

    def _search(self) -> None:
        self._wait.stop()
        self.searched.emit(self.text().strip())
