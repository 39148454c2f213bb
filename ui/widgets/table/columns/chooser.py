"""The dialog in which columns are chosen and put in order, by mouse and key; the table follows at once."""

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from ui.language import tr
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import icon_button, primary_button, quiet_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.styling import set_style

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

_SIZE: Final = (380, 560)
_SECTION: Final = Qt.ItemDataRole.UserRole
_ALT: Final = Qt.KeyboardModifier.AltModifier


class ColumnChooser(QDialog):
    """Tick, search, drag, or move with Alt and the arrows."""

    def __init__(self, table: "ValueTable[Any]") -> None:
        """Choose among the columns of a table."""
        super().__init__(table)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Choose columns"))
        set_style(self, surface="window")
        self._layout = table.column_layout
        self._columns = table.values.columns
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search columns"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Columns from the left"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setUniformItemSizes(True)
        self.up = icon_button("arrow-up", tr("Further left (Alt+Up)"))
        self.down = icon_button("arrow-down", tr("Further right (Alt+Down)"))
        self.reset = quiet_button(tr("Reset columns"), "rotate-ccw")
        self.close_button = primary_button(tr("Close"))
        self.resize(*map(current_theme().px, _SIZE))
        self._lay_out()
        self._fill()
        self._connect()
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move a column with Alt and the arrows; the arrows lead from the search into the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if steps and event.modifiers() & _ALT:
                self._move(steps)
                return True
            if steps and watched is self.search:
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        current = self._current()
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.list.clear()
        shown = set(self._layout.shown_columns())
        for section in self._layout.order():
            item = QListWidgetItem(self._columns[section].title)
            item.setData(_SECTION, section)
            item.setCheckState(Qt.CheckState.Checked if section in shown else Qt.CheckState.Unchecked)
            if section == 0:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
                item.setToolTip(tr("The first column says what a row is about: it is always shown"))
            self.list.addItem(item)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._narrow()
        self._go_to(current)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.list.itemChanged.connect(self._tick)
        self.list.model().rowsMoved.connect(self._take_order)
        self.list.currentRowChanged.connect(self._show_state)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.reset.clicked.connect(self._reset)
        self.close_button.clicked.connect(self.accept)
        for watched in (self.search, self.list):
            watched.installEventFilter(self)

    def _narrow(self) -> None:
        """Show only columns that have all words; they can be put in order when all are shown."""
        words = self.search.text().casefold().split()
        items = [self.list.item(at) for at in range(self.list.count())]
        for item in items:
            item.setHidden(not all(word in item.text().casefold() for word in words))
        self.list.setDragEnabled(not words)
        found = [at for at, item in enumerate(items) if not item.isHidden()]
        if found and self.list.currentRow() not in found:
            self.list.setCurrentRow(found[0])
        self._show_state()

    def _tick(self, item: QListWidgetItem) -> None:
        self._layout.show_column(item.data(_SECTION), shown=item.checkState() == Qt.CheckState.Checked)

    def _move(self, steps: int) -> None:
        at = self.list.currentRow()
        if at >= 0 and 0 <= at + steps < self.list.count() and not self.search.text().strip():
            item = self.list.takeItem(at)
            self.list.insertItem(at + steps, item)
            self.list.setCurrentRow(at + steps)
            self._take_order()

    def _take_order(self) -> None:
        self._layout.put_in_order([self.list.item(at).data(_SECTION) for at in range(self.list.count())])
        self._show_state()

    def _reset(self) -> None:
        self._layout.reset()
        self.search.clear()
        self._fill()

    def _show_state(self) -> None:
        at, can_move = self.list.currentRow(), not self.search.text().strip()
        self.up.setEnabled(can_move and at > 0)
        self.down.setEnabled(can_move and 0 <= at < self.list.count() - 1)

    def _current(self) -> int:
        item = self.list.currentItem()
        return 0 if item is None else int(item.data(_SECTION))

    def _go_to(self, section: int) -> None:
        for at in range(self.list.count()):
            if self.list.item(at).data(_SECTION) == section:
                self.list.setCurrentRow(at)

    def _lay_out(self) -> None:
        order = QHBoxLayout()
        order.setSpacing(Space.S)
        order.addWidget(self.up)
        order.addWidget(self.down)
        order.addWidget(self.reset)
        order.addStretch(1)
        order.addWidget(self.close_button)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text_label(self.windowTitle(), TextStyle.TITLE))
        column.addWidget(
            text_label(tr("Tick what is shown; drag to put in order."), TextStyle.MUTED, wraps=True)
        )
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(order)
