"""The card that leads from stop to stop; it stands over a corner of the window and leaves the page usable."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.tour.stops import Stop
from ui.widgets.buttons import primary_button, quiet_button, secondary_button
from ui.widgets.card import Card
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.styling import set_style

_WIDTH: Final = 380


class TourCard(Card):
    """Shows one stop after the other; Escape ends the walk."""

    ended = Signal()
    """The walk is over, at its end or before."""

    def __init__(self, stops: Sequence[Stop], go_to: Callable[[str], object], host: QWidget) -> None:
        """Stand over the lower right corner of a host, which pages are shown in by ``go_to``."""
        super().__init__("")
        set_style(self, kind="guide")
        self.setParent(host)
        self._stops, self._go_to, self._host, self._at = stops, go_to, host, 0
        self._count = text_label("", TextStyle.CAPTION)
        self._title = text_label("", TextStyle.SUBTITLE, wraps=True)
        self._text = text_label("", wraps=True)
        self.leave = quiet_button(self.tr("End the tour"))
        self.back = secondary_button(self.tr("Back"))
        self.next = primary_button("")
        self.leave.clicked.connect(self.end)
        self.back.clicked.connect(lambda: self._show(self._at - 1))
        self.next.clicked.connect(self._go_on)
        self._lay_out()
        host.installEventFilter(self)

    def begin(self) -> None:
        """Show the first stop and take the keyboard."""
        self._show(0)
        self.show()
        self.raise_()
        self._place()
        self.next.setFocus()

    def end(self) -> None:
        """Leave the window to the user."""
        self._host.removeEventFilter(self)
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the host changes its size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        for label in (self._count, self._title, self._text):
            words.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        self.body.addLayout(words)
        self.body.addLayout(buttons)

    def _go_on(self) -> None:
        if self._at + 1 < len(self._stops):
            self._show(self._at + 1)
        else:
            self.end()

    def _show(self, at: int) -> None:
        self._at, stop, count = at, self._stops[at], len(self._stops)
        self._go_to(stop.page)
        self._count.setText(self.tr("Stop {number} of {count}").format(number=at + 1, count=count))
        self._title.setText(stop.title)
        self._text.setText(stop.text)
        self.setAccessibleName(stop.title)
        self.setAccessibleDescription(stop.text)
        self.back.setEnabled(at > 0)
        self.next.setText(self.tr("Next") if at + 1 < count else self.tr("Done"))
        self._place()

    def _place(self) -> None:
        self.setFixedWidth(current_theme().px(_WIDTH))
        self.adjustSize()
        host = self._host.rect()
        self.move(host.right() - self.width() - Space.XL, host.bottom() - self.height() - Space.XXL - Space.L)
