"""All keys at a glance: the table of verbs, by menu."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import ActionSpec, all_actions, menu_title
from ui.dialogs.frame import Frame
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.buttons import primary_button
from ui.widgets.card import Card
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.reflow import Reflow
from ui.widgets.scrolling import ScrollArea

_SIZE: Final = (920, 1_100)
"""Wide and high enough for all keys, as far as the screen goes."""


class ShortcutsDialog(Frame):
    """One card a menu, in two columns where both have room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out every verb that has a key, and the keys of tables."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.title.setText(self.tr("Keyboard shortcuts"))
        self.wish_size(*_SIZE)
        cards = [*self._menu_cards(), self._table_card()]
        self.columns = _Columns(*map(_below_one_another, _halves(cards)))
        self.body.addWidget(ScrollArea(self.columns, self.tr("Keyboard shortcuts")))
        close = primary_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.buttons.addStretch(1)
        self.buttons.addWidget(close)

    def _menu_cards(self) -> list[Card]:
        with_key = [spec for spec in all_actions() if key_of(spec)]
        return [
            _card(
                menu_title(menu).replace("&", ""),
                [(key_of(spec), spec.title.replace("&", "").removesuffix("…")) for spec in specs],
            )
            for menu, specs in groupby(with_key, key=lambda spec: spec.menu)
        ]

    def _table_card(self) -> Card:
        keys = [
            (self.tr("F2"), self.tr("Edit the cell")),
            (self.tr("Enter, Shift+Enter"), self.tr("Go down, up; open a row")),
            (self.tr("Tab, Shift+Tab"), self.tr("Go right, left")),
            (self.tr("F6"), self.tr("Leave the table")),
            (self.tr("Ctrl+arrow"), self.tr("Go to the end of filled cells")),
            (self.tr("Shift+arrow"), self.tr("Select a range")),
            (self.tr("Shift+Space"), self.tr("Select rows")),
            (self.tr("Ctrl+Space"), self.tr("Select columns")),
            (self.tr("Ctrl+A"), self.tr("Select all")),
            (self.tr("Ctrl+C, Ctrl+X, Ctrl+V"), self.tr("Copy, cut, paste")),
            (self.tr("Ctrl+D, Ctrl+R"), self.tr("Fill down, fill right")),
            (self.tr("Left, Right; -, +"), self.tr("Fold, unfold a group; with Ctrl all")),
            (self.tr("F3, Shift+F3"), self.tr("Next, previous cell found")),
            (self.tr("Ctrl+Enter"), self.tr("Put into all selected cells")),
            (self.tr("Delete"), self.tr("Clear the selected cells")),
            (self.tr("Esc"), self.tr("Leave the cell as it was")),
        ]
        return _card(self.tr("In tables"), keys)


class _Columns(Reflow):
    """Two columns, each as wide as it needs at least."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__(first, second, Space.L)
        self.row.setContentsMargins(0, 0, Space.S, 0)
        self.row.setStretch(1, 1)

    def least_beside(self) -> int:
        """Leave room at the side."""
        return super().least_beside() + Space.S

    def minimumSizeHint(self) -> QSize:
        """Leave room at the side."""
        return super().minimumSizeHint() + QSize(Space.S, 0)


def _halves(cards: Sequence[Card]) -> tuple[Sequence[Card], Sequence[Card]]:
    """Share cards out in their order, so that both columns become about equally high."""
    heights = [card.sizeHint().height() for card in cards]
    uneven = [abs(sum(heights[:place]) - sum(heights[place:])) for place in range(len(cards))]
    middle = uneven.index(min(uneven))
    return cards[:middle], cards[middle:]


def _below_one_another(cards: Sequence[Card]) -> QWidget:
    holder = QWidget()
    column = flush(holder, QVBoxLayout(), Space.L)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return holder


def key_of(spec: ActionSpec) -> str:
    """Give a verb's key as the platform writes it; empty when it has none."""
    bound = QKeySequence.keyBindings(spec.shortcut) if spec.shortcut is not None else []
    keys = bound[0] if bound else QKeySequence(spec.fallback)
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _card(title: str, lines: list[tuple[str, str]]) -> Card:
    card = Card(title)
    column = QVBoxLayout()
    column.setSpacing(Space.S)
    for key, text in lines:
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(text_label(text), 1)
        row.addWidget(text_label(key, TextStyle.LABEL))
        column.addLayout(row)
    card.body.addLayout(column)
    return card
