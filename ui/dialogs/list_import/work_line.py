"""One quiet line that tells what runs, how far it is, and stops it."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from ui.dialogs.list_import.running import RunningWork
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.buttons import quiet_button
from ui.widgets.labels import TextStyle, text_label

_STEPS: Final = 1000
_BAR_WIDTHS: Final = (24, 140)
"""Where there is little room, and where there is enough."""


class WorkLine(QWidget):
    """Stands among the buttons, so that nothing moves when work begins or ends."""

    stopped = Signal()

    def __init__(self, work: RunningWork) -> None:
        """Follow this work."""
        super().__init__()
        self._work = work
        self.text = text_label("", TextStyle.MUTED)
        self.text.setMinimumWidth(1)
        self.text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        least, most = _BAR_WIDTHS
        self.bar.setMinimumWidth(least)
        self.bar.setMaximumWidth(most)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = quiet_button(self.tr("S&top"))
        self.stop.clicked.connect(self.stopped)
        row = flush(self, QHBoxLayout(), Space.S)
        for part in (self.text, self.bar, self.stop):
            row.addWidget(part)
        row.addStretch(1)
        work.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        said, share = self._work.said, self._work.share
        self.text.setText(said)
        self.bar.setRange(0, 0 if share is None else _STEPS)
        self.bar.setValue(round((share or 0) * _STEPS))
        self.bar.setAccessibleDescription(said)
        for part in (self.text, self.bar, self.stop):
            part.setVisible(bool(said))
        self.stop.setVisible(bool(said) and not self._work.is_entering)
