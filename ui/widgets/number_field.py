"""A field for whole numbers, with room before the figure and no change while the wheel only passes over."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox

from ui.theme.tokens import Space

_INDENT = 6


class NumberField(QSpinBox):
    """A spin box as the product's forms want it; tells of a typed number once it is whole."""

    def __init__(self, least: int, most: int, *, step: int = 1, suffix: str = "") -> None:
        """Accept numbers from ``least`` to ``most``."""
        super().__init__()
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setSuffix(suffix)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(_INDENT, 0, Space.XS, 0)  # style sheets cannot reach inside a spin box

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the number only where the keyboard is, so that scrolling a form changes nothing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
