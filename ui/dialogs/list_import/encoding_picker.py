"""Shows lines of a text file in each encoding it may be written in, to pick the one that reads right."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from cpm_planner.workspace.guided.encodings import EncodingProposal
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.labels import TextStyle, text_label

_SEPARATOR: Final = "   ·   "
_HEIGHT: Final = 96
"""Three choices are seen at once; the likeliest stand first."""


class EncodingPicker(QWidget):
    """A button for each encoding, with what the file would say in it."""

    chosen = Signal(str)

    def __init__(self) -> None:
        """Start without choices, out of sight."""
        super().__init__()
        self.buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._shown: tuple[Sequence[EncodingProposal], str] | None = None
        holder = QWidget()
        self._column = flush(holder, QVBoxLayout(), 0)
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(holder)
        area.setFixedHeight(_HEIGHT)
        question = self.tr(
            "This file does not say how its letters are written. Choose the line that reads right:"
        )
        whole = flush(self, QVBoxLayout(), Space.XS)
        whole.addWidget(text_label(question, TextStyle.LABEL))
        whole.addWidget(area)
        self.hide()

    def show_choices(self, choices: Sequence[EncodingProposal], used: str) -> None:
        """Offer encodings, the one in use being marked; one alone is no choice."""
        self.setVisible(len(choices) > 1)
        if self._shown == (choices, used):
            return
        self._shown = (choices, used)
        for button in self.buttons.values():
            self._group.removeButton(button)
            self._column.removeWidget(button)
            button.deleteLater()
        self.buttons = {}
        for choice in choices:
            said = _SEPARATOR.join(choice.lines)
            button = QRadioButton(f"{choice.title}:  {said}".replace("&", "&&"))
            button.setAccessibleName(choice.title)
            button.setAccessibleDescription(said)
            button.setToolTip("\n".join(choice.lines))
            button.setMinimumWidth(1)  # a long line is cut, it does not widen the dialog
            button.setChecked(choice.encoding == used)
            button.clicked.connect(lambda _=False, name=choice.encoding: self.chosen.emit(name))
            self.buttons[choice.encoding] = button
            self._group.addButton(button)
            self._column.addWidget(button)
