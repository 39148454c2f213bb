"""A switch with a sentence, and a number where the rule has one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.labels import TextStyle, text_label

_WIDTH = 190


class SwitchRow(QWidget):
    """Emits ``changed`` with the number (1 where there is none to set) when on, with None when off."""

    changed = Signal(object)

    def __init__(self, title: str, sentence: str, start: int | None, most: int, unit: str) -> None:
        """Start off; ``start`` is the number first offered, None for a rule without one."""
        super().__init__()
        self.tick = QCheckBox(title)
        self.tick.setAccessibleDescription(sentence)
        self.number = QSpinBox()
        self.number.setRange(0, most)
        self.number.setValue(1 if start is None else start)
        self.number.setSuffix(f" {unit}")
        self.number.setMinimumWidth(_WIDTH)
        self.number.setKeyboardTracking(False)
        self.number.setAccessibleName(title)
        self.tick.clicked.connect(self._tell)
        self.number.valueChanged.connect(self._tell)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(text_label(sentence, TextStyle.CAPTION, wraps=True))
        row = flush(self, QHBoxLayout(), Space.L)
        row.addLayout(words, 1)
        row.addWidget(self.number)
        self.number.setVisible(start is not None)

    def show_state(self, number: int | None) -> None:
        """Show a rule that is on with its number, or one that is off, without telling anybody."""
        self.number.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.tick.setChecked(number is not None)
        self.number.setEnabled(number is not None)
        if number is not None:
            self.number.setValue(number)
        self.number.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _tell(self) -> None:
        self.changed.emit(self.number.value() if self.tick.isChecked() else None)
