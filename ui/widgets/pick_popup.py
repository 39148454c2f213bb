"""A list that drops down to choose one thing by typing part of its name."""

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.popup_place import open_over
from ui.widgets.styling import set_style

_WIDTH = 300
_HEIGHT = 340
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Pick(NamedTuple):
    """One thing to choose: its id, its name, and a hint that stands behind it."""

    key: Hashable
    name: str
    hint: str = ""


class PickPopup(QFrame):
    """Type to narrow, arrows to move, Enter to choose, Escape to leave."""

    picked = Signal(object)
    """The key of what was chosen."""

    def __init__(self, title: str, picks: Sequence[Pick], parent: QWidget) -> None:
        """Offer things under a title that says what choosing does."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        set_style(self, kind="card")
        self._picks = picks
        self.search = QLineEdit()
        self.search.setPlaceholderText(title)
        self.search.setAccessibleName(title)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._choose_current)
        self.search.installEventFilter(self)
        self.names = QListWidget()
        self.names.setAccessibleName(title)
        self.names.itemClicked.connect(self._choose)
        self.names.itemActivated.connect(self._choose)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.addWidget(self.search)
        column.addWidget(self.names)
        self.resize(_WIDTH, _HEIGHT)
        self._narrow("")

    def open_over(self, anchor: QWidget) -> None:
        """Open above or below a control and take the keyboard."""
        open_over(self, anchor)
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list with the arrows while the text keeps the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self.names.keyPressEvent(event)
            return True
        return False

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        self.names.clear()
        for pick in self._picks:
            if all(word in pick.name.casefold() for word in words):
                item = QListWidgetItem(f"{pick.name}   {pick.hint}" if pick.hint else pick.name)
                item.setData(Qt.ItemDataRole.UserRole, pick.key)
                self.names.addItem(item)
        self.names.setCurrentRow(0)

    def _choose_current(self) -> None:
        item = self.names.currentItem()
        if item is not None:
            self._choose(item)

    def _choose(self, item: QListWidgetItem) -> None:
        key = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.picked.emit(key)
