"""A field for whole numbers, with room before the figure and no change while the wheel only passes over."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QSpinBox

from cpm_planner.formatting.marks import format_short, parse_number, usual_marks
from ui.theme.tokens import Space

_INDENT = 6
_WHOLE = 100


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


class HundredthsField(NumberField):
    """Holds hundredths and shows what they are of: 180 stands there as "1.8 models"."""

    def textFromValue(self, value: int) -> str:
        """Write hundredths as a number."""
        return format_short(value / _WHOLE, most=2)

    def valueFromText(self, text: str) -> int:
        """Read a number as hundredths; what is no number leaves the value as it is."""
        read = self._read(text)
        return self.value() if read is None else read

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Take any number between the least and the most."""
        read = self._read(text)
        is_fine = read is not None and self.minimum() <= read <= self.maximum()
        return QValidator.State.Acceptable if is_fine else QValidator.State.Intermediate, text, place

    def _read(self, text: str) -> int | None:
        try:
            return round(parse_number(text.removesuffix(self.suffix()).strip(), usual_marks()) * _WHOLE)
        except ValueError:
            return None
