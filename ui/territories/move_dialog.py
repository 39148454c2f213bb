"""Asks which CPM partners go to: type to narrow, arrows to move, Enter to choose."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from cpm_planner.formatting.marks import Marks
from ui.territories.choice_list import ChoiceDelegate, ChoiceModel
from ui.territories.choices import Choice
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.field_icon import lead_with_icon
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.styling import set_style

_SIZE: Final = (560, 520)
_MOVES: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class MoveDialog(QDialog):
    """Offers choices under a title that says what choosing does."""

    chosen = Signal(object)
    """Id of the CPM chosen."""

    def __init__(
        self, title: str, hint: str, choices: Sequence[Choice], marks: Marks, parent: QWidget
    ) -> None:
        """Offer CPMs; ``hint`` says what is moved."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = ChoiceModel(choices, marks, self)
        self.search = QLineEdit()
        self.list = QListView()
        self.accept_button = primary_button(self.tr("Move"))
        self._lay_out(title, hint, marks)
        self._connect()
        self._select_first()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list with the arrows while the search keeps the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self.list.keyPressEvent(event)
            return True
        return False

    def accept(self) -> None:
        """Tell the choice and close; without one, stay."""
        choice = self._model.choice(self.list.currentIndex().row())
        if choice is not None and not choice.reason:
            super().accept()
            self.chosen.emit(choice.cpm)

    def _lay_out(self, title: str, hint: str, marks: Marks) -> None:
        self.search.setPlaceholderText(self.tr("Search CPMs or role types"))
        self.search.setAccessibleName(self.tr("Search CPMs or role types"))
        lead_with_icon(self.search, "search")
        set_style(self.search, kind="search")
        self.list.setModel(self._model)
        self.list.setItemDelegate(ChoiceDelegate(self._model, marks, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("CPMs, those with most room first"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        cancel = secondary_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons.addWidget(cancel)
        buttons.addWidget(self.accept_button)
        self.accept_button.setDefault(True)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(text_label(title, TextStyle.SUBTITLE))
        column.addWidget(text_label(hint, TextStyle.MUTED, wraps=True))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        theme = current_theme()
        self.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        self.search.setFocus()

    def _connect(self) -> None:
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._narrow)
        self.list.doubleClicked.connect(self.accept)
        self.accept_button.clicked.connect(self.accept)
        self.list.selectionModel().currentChanged.connect(self._current_changed)

    def _narrow(self, text: str) -> None:
        self._model.search(text)
        self._select_first()

    def _select_first(self) -> None:
        """Select the CPM with most room, the first one offered."""
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0))
        self._current_changed()

    def _current_changed(self) -> None:
        choice = self._model.choice(self.list.currentIndex().row())
        self.accept_button.setEnabled(choice is not None and not choice.reason)
