"""A switch with a sentence, and a number where the rule has one."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox, QVBoxLayout, QWidget

from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.reflow import Reflow
from ui.widgets.sized import follow_text_size

_WIDTH = 190


class SwitchRow(Reflow):
    """The number stands beside the words, or below them where there is little room.

    Emits ``changed`` with the number (1 where there is none to set) when on, with None when off.
    """

    changed = Signal(object)

    def __init__(self, title: str, sentence: str, start: int | None, most: int, unit: str) -> None:
        """Start off; ``start`` is the number first offered, None for a rule without one."""
        self._rows: tuple[SwitchRow, ...] = ()
        self.tick = QCheckBox(title)
        self.tick.setAccessibleDescription(sentence)
        self.number = QSpinBox()
        self.number.setRange(0, most)
        self.number.setValue(1 if start is None else start)
        self.number.setSuffix(f" {unit}")
        self.number.setKeyboardTracking(False)
        self.number.setAccessibleName(title)
        self.tick.clicked.connect(self._tell)
        self.number.valueChanged.connect(self._tell)
        words = QWidget()
        column = flush(words, QVBoxLayout(), Space.XS)
        column.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(text_label(sentence, TextStyle.CAPTION, wraps=True))
        super().__init__(words, self.number, Space.L)
        self.row.setAlignment(self.number, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        follow_text_size(self, lambda: self.number.setFixedWidth(current_theme().px(_WIDTH)))
        self.number.setVisible(start is not None)

    def turn_with(self, rows: Iterable["SwitchRow"]) -> None:
        """Put the number below the words where it has to stand there in any of these rows."""
        self._rows = tuple(rows)

    def least_beside(self) -> int:
        """Give the width from which the numbers of all rows stand beside their words."""
        return max(super(SwitchRow, row).least_beside() for row in (self, *self._rows))

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
