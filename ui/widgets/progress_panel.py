"""What a long job is doing, how far it is, what it has found, and a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from ui.theme.tokens import Space
from ui.widgets.buttons import secondary_button, set_text
from ui.widgets.card import Card
from ui.widgets.labels import TextStyle, text_label

_STEPS = 1000


class ProgressPanel(Card):
    """A card with the phase, a bar, the best result so far and Cancel."""

    cancelled = Signal()

    def __init__(self, title: str) -> None:
        """Start at nothing done, of unknown length."""
        super().__init__(title)
        self._phase = text_label("", TextStyle.MUTED)
        self._best = text_label("", TextStyle.CAPTION)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(title)
        self._bar.setTextVisible(False)
        self._cancel = secondary_button(self.tr("Cancel"), "square")
        self._cancel.clicked.connect(self._ask_to_stop)
        self.setFocusProxy(self._cancel)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self._phase, 1)
        top.addWidget(self._cancel)
        self.body.addLayout(top)
        self.add(self._bar, self._best)
        self.start("")

    def start(self, phase: str) -> None:
        """Begin anew."""
        self._cancel.setEnabled(True)
        set_text(self._cancel, self.tr("Cancel"))
        self.set_progress(phase, None)

    def set_progress(self, phase: str, share: float | None, best: str = "") -> None:
        """Show a phase, a share done from 0 to 1 (None while unknown) and the best so far."""
        self._phase.setText(phase)
        self._bar.setRange(0, 0 if share is None else _STEPS)
        self._bar.setValue(round((share or 0) * _STEPS))
        self._bar.setAccessibleDescription(phase)
        self._best.setText(best)
        self._best.setVisible(bool(best))

    def _ask_to_stop(self) -> None:
        self._cancel.setEnabled(False)
        set_text(self._cancel, self.tr("Stopping…"))
        self.cancelled.emit()
