"""The card that leads from stop to stop; it stands below the page, so that it covers nothing of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from ui.theme.tokens import Space
from ui.tour.stops import Stop
from ui.widgets.buttons import primary_button, quiet_button, secondary_button
from ui.widgets.card import Card
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.stacked import stacked
from ui.widgets.styling import set_style


class TourCard(Card):
    """Shows one stop after the other; Escape ends the walk."""

    ended = Signal()
    """The walk is over, at its end or before."""

    def __init__(self, stops: Sequence[Stop], go_to: Callable[[str], object]) -> None:
        """Lead through these stops, whose pages are shown by ``go_to``."""
        super().__init__()
        set_style(self, kind="guide")
        self._stops, self._go_to, self._at = stops, go_to, 0
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

    def begin(self) -> None:
        """Show the first stop and take the keyboard."""
        self._show(0)
        self.show()
        self.next.setFocus()

    def end(self) -> None:
        """Leave the window to the user."""
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(Space.S)
        heading.addWidget(stacked(self._count, self._title, spacing=Space.XS), 1)
        for button in (self.leave, self.back, self.next):
            heading.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(Space.XS)
        self.body.addLayout(heading)
        self.body.addWidget(self._text)

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
        for part in (self.leave, self.back, self._count):
            part.setVisible(count > 1)
        self.back.setEnabled(at > 0)
        self.next.setText(self.tr("Next") if at + 1 < count else self.tr("Done"))
