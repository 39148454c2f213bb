"""All keys at a glance: the table of verbs, by menu."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.actions import ActionSpec, all_actions, menu_title
from ui.dialogs.frame import Frame
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import primary_button
from ui.widgets.card import Card
from ui.widgets.labels import TextStyle, text_label

_IN_TABLES = (
    ("F2", "Edit the cell"),
    ("Enter, Shift+Enter", "Go down, up; open a row"),
    ("Tab, Shift+Tab", "Go right, left"),
    ("F6", "Leave the table"),
    ("Ctrl+arrow", "Go to the end of filled cells"),
    ("Shift+arrow", "Select a range"),
    ("Shift+Space, Ctrl+Space", "Select rows, columns"),
    ("Ctrl+A", "Select all"),
    ("Ctrl+C, Ctrl+X, Ctrl+V", "Copy, cut, paste"),
    ("Ctrl+D, Ctrl+R", "Fill down, fill right"),
    ("Left, Right; -, +", "Fold, unfold a group; with Ctrl all"),
    ("F3, Shift+F3", "Next, previous cell found"),
    ("Ctrl+Enter", "Put into all selected cells"),
    ("Delete", "Clear the selected cells"),
    ("Esc", "Leave the cell as it was"),
)


class ShortcutsDialog(Frame):
    """Two columns of cards, one card a menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out every verb that has a key, and the keys of tables."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.title.setText(self.tr("Keyboard shortcuts"))
        self.wish_size(760, 620)
        self.body.addWidget(_scrolling(self._cards()))
        close = primary_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.buttons.addStretch(1)
        self.buttons.addWidget(close)

    def _cards(self) -> QWidget:
        holder = QWidget()
        columns = laid_out(holder, QHBoxLayout())
        columns.setContentsMargins(0, 0, Space.S, 0)
        columns.setSpacing(Space.L)
        halves = [QVBoxLayout(), QVBoxLayout()]
        for half in halves:
            half.setSpacing(Space.L)
            columns.addLayout(half, 1)
        for place, card in enumerate([*self._menu_cards(), self._table_card()]):
            halves[place % 2].addWidget(card)
        for half in halves:
            half.addStretch(1)
        return holder

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
        return _card(self.tr("In tables"), [(key, self.tr(text)) for key, text in _IN_TABLES])


def key_of(spec: ActionSpec) -> str:
    """Give a verb's key as the platform writes it; empty when it has none."""
    bound = QKeySequence.keyBindings(spec.shortcut) if spec.shortcut is not None else []
    keys = bound[0] if bound else QKeySequence(spec.fallback)
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _card(title: str, lines: list[tuple[str, str]]) -> Card:
    card = Card(title)
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.S)
    grid.setColumnStretch(0, 1)
    for row, (key, text) in enumerate(lines):
        grid.addWidget(text_label(text), row, 0)
        grid.addWidget(text_label(key, TextStyle.LABEL), row, 1, Qt.AlignmentFlag.AlignRight)
    card.body.addLayout(grid)
    return card


def _scrolling(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(widget)
    return area
