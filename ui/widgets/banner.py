"""A line across a page that tells something that stays true until it is dealt with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from ui.icons import IconRole
from ui.theme.tokens import TONE_ICONS, Space, Tone
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import icon_button, secondary_button
from ui.widgets.labels import IconLabel, text_label
from ui.widgets.styling import set_style


class InfoBanner(QFrame):
    """An icon, a sentence, perhaps a button, perhaps a cross to close it."""

    closed = Signal()

    def __init__(self, text: str, tone: Tone = Tone.NEUTRAL, *, closable: bool = False) -> None:
        """Show a sentence in a tone."""
        super().__init__()
        self._icon = IconLabel(TONE_ICONS[tone], IconRole(tone.value))
        self._text = text_label(text, wraps=True)
        self._row = laid_out(self, QHBoxLayout())
        self._row.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        self._row.setSpacing(Space.S)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1)
        self.set_text(text, tone)
        if closable:
            cross = icon_button("x", self.tr("Close this message"))
            cross.clicked.connect(self._close)
            self._row.addWidget(cross)

    def set_text(self, text: str, tone: Tone) -> None:
        """Show another sentence."""
        self._text.setText(text)
        self._icon.set_icon(TONE_ICONS[tone], IconRole(tone.value))
        self.setAccessibleName(text)
        set_style(self, kind="banner", tone=tone.value)
        set_style(self._text)

    def add_button(self, text: str) -> QPushButton:
        """Put a button after the sentence; connect its ``clicked``."""
        button = secondary_button(text)
        self._row.insertWidget(2, button)
        return button

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
