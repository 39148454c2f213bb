"""The line under board and map: what is selected, and what can be done with it."""

from abc import abstractmethod
from collections.abc import Mapping
from typing import Final, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout

from ui.icons import IconRole, icon
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import icon_button, set_words, show_words
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.reflow import Reflow
from ui.widgets.stacked import in_flow, in_line
from ui.widgets.styling import set_style

Verb = TypeVar("Verb")
_LOCK_KEY: Final = "L"


class VerbBar(QFrame, Generic[Verb]):
    """Always there, so that nothing jumps when something is selected."""

    verb_wanted = Signal(object)
    """A verb of the board or of the map."""
    clear_wanted = Signal()

    def __init__(self) -> None:
        """Lay out the buttons of verbs."""
        super().__init__()
        set_style(self, kind="card")
        self.setAccessibleName(self.tr("Selected partners"))
        self.lock = verb_button(self.tr("Lock"), "lock", _LOCK_KEY)
        self.buttons = self.make_buttons()
        self._count = text_label("", TextStyle.STRONG)
        self._sums = text_label("", TextStyle.MUTED, wraps=True)
        self.clear = icon_button("x", self.tr("Clear the selection"))
        row = laid_out(self, QVBoxLayout())
        row.setContentsMargins(Space.L, Space.XS, Space.S, Space.XS)
        said = in_line(self._count, self._sums, spacing=Space.XS)
        row.addWidget(Reflow(said, in_flow(*self.buttons.values(), self.clear)))
        for verb, button in self.buttons.items():
            button.clicked.connect(lambda _=False, verb=verb: self.verb_wanted.emit(verb))
        self.clear.clicked.connect(self.clear_wanted)

    @abstractmethod
    def make_buttons(self) -> Mapping[Verb, QToolButton]:
        """Give the buttons in their order, ``lock`` among them."""

    def say(self, count: str, sums: str, *, all_locked: bool) -> None:
        """Say what is selected; without a count nothing is, and ``sums`` says how to begin."""
        self._count.setText(count)
        self._count.setVisible(bool(count))
        self._sums.setText(sums)
        self.setAccessibleDescription(f"{count} {sums}".strip())
        for button in (*self.buttons.values(), self.clear):
            button.setEnabled(bool(count))
        _name(self.lock, self.tr("Unlock") if all_locked else self.tr("Lock"), _LOCK_KEY)
        self.lock.setIcon(icon("lock-open" if all_locked else "lock", IconRole.MUTED))


def verb_button(text: str, icon_name: str, key: str) -> QToolButton:
    """Make the button of a verb that has a key on board or map."""
    button = QToolButton()
    show_words(button, shown=True)
    button.setIcon(icon(icon_name, IconRole.MUTED))
    _name(button, text, key)
    set_style(button, kind="quiet")
    return button


def _name(button: QToolButton, text: str, key: str) -> None:
    set_words(button, text)
    button.setAccessibleName(text)
    button.setToolTip(f"{text} ({key})")
