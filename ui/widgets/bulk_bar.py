"""The bar below a table while rows are selected: how many, what they come to, what can be done to all."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ui.icons import IconRole, icon
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import icon_button, set_words, show_words
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.reflow import Reflow
from ui.widgets.stacked import in_line
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
        self._sum.installEventFilter(self)
        self._sums = ""
        self.clear = icon_button("x", self.tr("Clear the selection"))
        self.clear.clicked.connect(self.clear_wanted)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the sums out where they would be cut; the details show them too."""
        if watched is self._sum and event.type() == QEvent.Type.Resize:
            self._fit_sums()
        return super().eventFilter(watched, event)

    def show_count(self, count: str, sums: str) -> None:
        """Show how many are selected, and what they come to."""
        self._count.setText(count)
        self._count.setToolTip(sums)
        self._sums = sums
        self._fit_sums()

    def lay_out(self, *groups: Sequence[QWidget]) -> None:
        """Put verbs behind the count, or below it in as many lines as they need; the last one clears.

        Those of a group stand close together.
        """
        row = laid_out(self, QHBoxLayout())
        row.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        verbs, flow = QWidget(), FlowLayout()
        flow.setSpacing(Space.XS)
        laid_out(verbs, flow)
        *others, last = groups
        for place, group in enumerate((*others, (*last, self.clear))):
            if place:
                flow.addWidget(_gap())
            for button in group:
                flow.addWidget(button)
        row.addWidget(Reflow(in_line(self._count, self._sum, spacing=Space.M), verbs))

    def _fit_sums(self) -> None:
        fits = self._sum.fontMetrics().horizontalAdvance(self._sums) <= self._sum.width()
        self._sum.setText(self._sums if fits else "")


def _gap() -> QWidget:
    """Make what stands between two groups of verbs."""
    gap = QWidget()
    gap.setFixedWidth(Space.S)
    return gap


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
