"""The line under the board: what is selected, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from ui.icons import IconRole, icon
from ui.territories.board_keys import BoardVerb
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import icon_button, set_words, show_words
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.styling import set_style


class SelectionBar(QFrame):
    """Always there, so that the board does not jump when something is selected."""

    verb_wanted = Signal(object)
    """A :class:`~ui.territories.board_keys.BoardVerb`."""
    clear_wanted = Signal()

    def __init__(self) -> None:
        """Show that nothing is selected."""
        super().__init__()
        set_style(self, kind="card")
        self.setAccessibleName(self.tr("Selected partners"))
        self._count = text_label("", TextStyle.STRONG)
        self._sums = text_label("", TextStyle.MUTED, wraps=True)
        self.buttons = {
            BoardVerb.MOVE: _button(self.tr("Move to\u2026"), "arrow-right", "M"),
            BoardVerb.SPLIT: _button(self.tr("Split\u2026"), "split", "S"),
            BoardVerb.LOCK: _button(self.tr("Lock"), "lock", "L"),
            BoardVerb.UNASSIGN: _button(self.tr("Unassign"), "inbox", self.tr("Delete")),
            BoardVerb.SHOW: _button(self.tr("Show in Partners"), "table", "P"),
        }
        self.clear = icon_button("x", self.tr("Clear the selection"))
        row = laid_out(self, QHBoxLayout())
        row.setContentsMargins(Space.L, Space.XS, Space.S, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self._count)
        row.addWidget(self._sums, 1)
        for verb, button in self.buttons.items():
            button.clicked.connect(lambda _=False, verb=verb: self.verb_wanted.emit(verb))
            row.addWidget(button)
        row.addWidget(self.clear)
        self.clear.clicked.connect(self.clear_wanted)
        self.show_nothing()

    def set_compact(self, *, compact: bool) -> None:
        """Show icons alone where there is little room; tool tips and names say what they are."""
        for button in self.buttons.values():
            show_words(button, shown=not compact)

    def show_nothing(self, *, shows_partners: bool = True) -> None:
        """Say how to begin: with partners, or with a CPM where the board shows no partner."""
        hint = self.tr("Drag partners, or select with Space and press M.")
        if not shows_partners:
            hint = self.tr("Double-click a CPM to see its partners, or press Enter.")
        self._say("", hint, can_split=False, is_locked=False)

    def show_selection(self, count: str, sums: str, *, can_split: bool, all_locked: bool) -> None:
        """Say what is selected, and offer what fits it."""
        self._say(count, sums, can_split=can_split, is_locked=all_locked)

    def _say(self, count: str, sums: str, *, can_split: bool, is_locked: bool) -> None:
        self._count.setText(count)
        self._count.setVisible(bool(count))
        self._sums.setText(sums)
        self.setAccessibleDescription(f"{count} {sums}".strip())
        for button in (*self.buttons.values(), self.clear):
            button.setEnabled(bool(count))
        self.buttons[BoardVerb.SPLIT].setEnabled(can_split)
        lock = self.buttons[BoardVerb.LOCK]
        words = self.tr("Unlock") if is_locked else self.tr("Lock")
        set_words(lock, words)
        lock.setIcon(icon("lock-open" if is_locked else "lock", IconRole.MUTED))
        lock.setToolTip(f"{words} (L)")
        lock.setAccessibleName(words)


def _button(text: str, icon_name: str, key: str) -> QToolButton:
    button = QToolButton()
    set_words(button, text)
    show_words(button, shown=True)
    button.setIcon(icon(icon_name, IconRole.MUTED))
    button.setToolTip(f"{text} ({key})")
    button.setAccessibleName(text)
    set_style(button, kind="quiet")
    return button
