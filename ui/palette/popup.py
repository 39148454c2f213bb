"""The field with its list: type, choose with the arrows, Enter leads there."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from ui.in_turns import InTurns
from ui.palette.entry_delegate import EntryDelegate
from ui.palette.entry_model import EntryModel
from ui.palette.ranking import Haystack
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.field_icon import lead_with_icon
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.styling import set_style

_WIDTH: Final = 620
_HEIGHT: Final = 440
_MOVES: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PalettePopup(QFrame):
    """Opens near the top of the window and closes when something was chosen, or at Escape."""

    def __init__(self, haystack: Haystack, parent: QWidget) -> None:
        """Show the first entries of a haystack until something is typed."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Find anything"))
        set_style(self, kind="card")
        self._haystack = haystack
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a command, partner, CPM or scenario"))
        self.field.setAccessibleName(self.field.placeholderText())
        lead_with_icon(self.field, "search")
        self.found = EntryModel(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self.found)
        self.list.setItemDelegate(EntryDelegate(self.found, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._none = text_label(self.tr("Nothing is called like that."), TextStyle.MUTED)
        self._lay_out()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._search)
        self.list.clicked.connect(self._choose)
        self._search("")
        self._reading = InTurns(self)
        self._reading.begin(haystack.reading(), lambda _: None)

    def open_in(self, window: QWidget) -> None:
        """Open over the upper middle of a window and take the keyboard."""
        theme = current_theme()
        width = min(theme.px(_WIDTH), window.width() - 2 * Space.XL)
        height = min(theme.px(_HEIGHT), window.height() - 2 * Space.XL)
        top = min(window.height() // 10, window.height() - Space.XL - height)
        self.resize(width, height)
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, top)))
        self.show()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list and choose from it while the field keeps the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        hint = text_label(self.tr("Arrows to move, Enter to choose, > for commands only"), TextStyle.CAPTION)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self.field)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addWidget(hint)

    def _search(self, text: str) -> None:
        self.found.show(self._haystack.search(text))
        self._none.setVisible(not self.found.entries)
        self.list.setVisible(bool(self.found.entries))
        first = next((place for place, entry in enumerate(self.found.entries) if entry.is_enabled), None)
        if first is not None:
            self.list.setCurrentIndex(self.found.index(first))

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self.found.entries[index.row()]
        if entry.is_enabled:
            self.close()
            entry.choose()
