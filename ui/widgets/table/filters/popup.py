"""The list that drops down from a heading to filter its column, by value and by condition, as in Excel."""

from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from cpm_planner.model.errors import InputError
from ui.in_turns import InTurns
from ui.language import tr
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import primary_button, quiet_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.styling import set_style
from ui.widgets.table.filters.condition_editor import ConditionEditor
from ui.widgets.table.filters.value_ticks import ValueTicks
from ui.widgets.table.model import ValueTableModel

_WIDTH: Final = 320
_LIST_HEIGHT: Final = 240
_MOVES: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class FilterPopup(QFrame):
    """Type to narrow the values, Space to tick one, Enter to filter, Escape to leave all as it was."""

    def __init__(self, values: ValueTableModel[Any], section: int, parent: QWidget) -> None:
        """Filter one column of a model; its values are counted some rows at a turn."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._values = values
        self._column = values.columns[section]
        title = tr("Filter {column}").format(column=self._column.title)
        self.setAccessibleName(title)
        set_style(self, kind="card")
        self.title = text_label(title, TextStyle.STRONG)
        self.condition = ConditionEditor(self._column, values.filter.conditions.get(self._column.key))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search values"))
        self.search.setAccessibleName(tr("Search values of {column}").format(column=self._column.title))
        self.search.setClearButtonEnabled(True)
        self.every = QCheckBox(tr("All"))
        self.every.setAccessibleName(tr("All values shown"))
        self.ticks = ValueTicks()
        self.ticks.setParent(self)
        self.list = QListView()
        self.list.setModel(self.ticks)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Values of {column}").format(column=self._column.title))
        self.clear_filter = quiet_button(tr("Clear filter"), "x")
        self.cancel = quiet_button(tr("Cancel"))
        self.apply = primary_button(tr("Filter"))
        self._lay_out()
        self._connect()
        self._counting = InTurns(self)
        self._count()
        values.order_changed.connect(self._follow)
        self._show_state()

    def open_at(self, below: QPoint) -> None:
        """Open below a point of the screen, within the screen, and take the keyboard."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = max(room.left(), min(below.x(), room.right() - self.width()))
        self.move(left, max(room.top(), min(below.y(), room.bottom() - self.height())))
        self.show()
        self.search.setFocus()

    def take(self) -> None:
        """Filter as the fields and ticks say; a bound that cannot be read is asked for again."""
        if not self.apply.isEnabled():
            return
        try:
            condition = self.condition.condition()
        except InputError:
            return
        key = self._column.key
        self.close()
        self._values.filter_by(self.ticks.put_into(self._values.filter, key).asking(key, condition))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search into the list with the arrows; Enter filters wherever the keyboard is."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take()
                return True
            if watched is self.search and event.key() in _MOVES:
                self.list.setFocus()
                if not self.list.currentIndex().isValid():
                    self.list.setCurrentIndex(self.ticks.index(0))
                return True
        return super().eventFilter(watched, event)

    def _count(self) -> None:
        self._counting.begin(self._values.offering(self._column.key), self._offer)

    def _follow(self) -> None:
        """Count other rows that come before the first ones are counted; what is offered by then stays."""
        if self._counting.isActive():
            self._count()

    def _offer(self, counts: dict[str, int]) -> None:
        self.ticks.offer(counts, self._values.filter, self._column.key)
        self.ticks.narrow(self.search.text())
        self._show_state()

    def _connect(self) -> None:
        self.search.textChanged.connect(self.ticks.narrow)
        self.ticks.modelReset.connect(self._show_state)
        self.ticks.dataChanged.connect(self._show_state)
        self.every.clicked.connect(self._tick_all)
        self.condition.finished.connect(self.take)
        self.apply.clicked.connect(self.take)
        self.cancel.clicked.connect(self.close)
        self.clear_filter.clicked.connect(self._clear)
        for watched in (self.search, self.list):
            watched.installEventFilter(self)

    def _tick_all(self) -> None:
        self.ticks.tick_all(on=self.every.checkState() != Qt.CheckState.Unchecked)
        self._show_state()

    def _clear(self) -> None:
        self.close()
        self._values.filter_by(self._values.filter.without(self._column.key))

    def _show_state(self) -> None:
        state = self.ticks.all_state()
        self.every.setCheckState(state)
        self.every.setEnabled(self.ticks.rowCount() > 0)
        is_counted = not self._counting.isActive()
        self.apply.setEnabled(is_counted and state != Qt.CheckState.Unchecked)
        self.apply.setToolTip("" if self.apply.isEnabled() else tr("Tick at least one value"))
        self.clear_filter.setEnabled(self._column.key in self._values.filter.columns)

    def _lay_out(self) -> None:
        theme = current_theme()
        self.setMinimumWidth(theme.px(_WIDTH))
        self.list.setFixedHeight(theme.px(_LIST_HEIGHT))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.clear_filter)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.apply)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        for widget in (self.title, self.condition, self.search, self.every, self.list):
            column.addWidget(widget)
        column.addLayout(buttons)
