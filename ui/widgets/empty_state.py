"""What a view shows when it has nothing to show: an icon, a sentence, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.icons import IconRole
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.labels import IconLabel, TextStyle, text_label
from ui.widgets.sized import follow_text_size

_ICON_SIDE = 40
_TEXT_WIDTH = 520
_WORDS_SHARE = 100  # all of the width up to the maximum, so that the height follows the lines


class EmptyState(QWidget):
    """An icon, a heading, a sentence, and buttons for the actions that fill the view."""

    def __init__(self, icon_name: str, title: str, sentence: str, *actions: QAction) -> None:
        """Lay out the parts in the middle; the first action becomes the primary button."""
        super().__init__()
        self._title = text_label(title, TextStyle.SUBTITLE, wraps=True)
        self._words = text_label(sentence, TextStyle.MUTED, wraps=True)
        self.set_text(title, sentence)
        texts = (self._title, self._words)
        for each in texts:
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        follow_text_size(self, lambda: _limit(texts))
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        column.setSpacing(Space.S)
        column.addStretch(2)
        column.addWidget(IconLabel(icon_name, IconRole.MUTED, _ICON_SIDE), 0, Qt.AlignmentFlag.AlignHCenter)
        for each in texts:
            sentences = QHBoxLayout()
            sentences.addStretch(1)
            sentences.addWidget(each, _WORDS_SHARE)
            sentences.addStretch(1)
            column.addLayout(sentences)
        column.addSpacing(Space.S)
        self.buttons = tuple(_button(action, at) for at, action in enumerate(actions))
        column.addLayout(_row(self.buttons))
        column.addStretch(3)

    def set_margin(self, pixels: int) -> None:
        """Leave so much room around, where it stands in a small place."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(pixels, pixels, pixels, pixels)

    def set_text(self, title: str, sentence: str) -> None:
        """Change heading and sentence."""
        self._title.setText(title)
        self._words.setText(sentence)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)


def _limit(texts: Sequence[QWidget]) -> None:
    for each in texts:
        each.setMaximumWidth(current_theme().px(_TEXT_WIDTH))


def _button(action: QAction, place: int) -> QPushButton:
    make = secondary_button if place else primary_button
    button = make(action.text())
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button


def _row(buttons: Sequence[QPushButton]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
