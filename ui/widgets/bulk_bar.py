"""The bar below a table while rows are selected: how many, what they come to, what can be done to all."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ui.icons import IconRole, icon
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import icon_button, set_words, show_words
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.styling import set_style


class BulkBar(QFrame):
    """Lays out the verbs of a page behind the count; hidden until something is selected."""

    clear_wanted = Signal()

    def __init__(self, name: str) -> None:
        """Start without verbs, under an accessible name."""
        super().__init__()
        set_style(self, kind="card")
        self.setAccessibleName(name)
        self._count = text_label("", TextStyle.STRONG)
        self._sum = text_label("", TextStyle.MUTED)
        self._sum.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._sums = ""
        self.clear = icon_button("x", self.tr("Clear the selection"))
        self.clear.clicked.connect(self.clear_wanted)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the sums out where they would be cut; the details show them too."""
        super().resizeEvent(event)
        self._fit_sums()

    def show_count(self, count: str, sums: str) -> None:
        """Show how many are selected, and what they come to."""
        self._count.setText(count)
        self._count.setToolTip(sums)
        self._sums = sums
        self._fit_sums()

    def lay_out(self, *groups: Sequence[QWidget]) -> None:
        """Put verbs into a line, those of a group close together; the last one clears the selection."""
        row = laid_out(self, QHBoxLayout())
        row.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        row.setSpacing(Space.XS)
        row.addWidget(self._count)
        row.addSpacing(Space.XS)
        row.addWidget(self._sum, 1)
        *others, last = groups
        for group in (*others, (*last, self.clear)):
            for button in group:
                row.addWidget(button)
            row.addSpacing(Space.S)

    def _fit_sums(self) -> None:
        fits = self._sum.fontMetrics().horizontalAdvance(self._sums) <= self._sum.width()
        self._sum.setText(self._sums if fits else "")


def verb_button(text: str, icon_name: str, name: str, key: str = "") -> QToolButton:
    """Make the button of a verb; its name says what it does, and by which key."""
    button = QToolButton()
    set_words(button, text)
    show_words(button, shown=True)
    button.setIcon(icon(icon_name, IconRole.MUTED))
    button.setToolTip(f"{name} ({key})" if key else name)
    button.setShortcut(QKeySequence(key))
    button.setAccessibleName(name)
    set_style(button, kind="quiet")
    return button
