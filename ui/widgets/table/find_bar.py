"""The bar that opens over a table to find a text in its cells, and to replace it."""

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QToolButton, QWidget

from cpm_planner.formatting.marks import format_count
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import icon_button, secondary_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.sized import follow_text_size
from ui.widgets.styling import set_style
from ui.widgets.table.finding import Finding, Wanted

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

_FIELD_WIDTH: Final = 190
_COUNT_WIDTH: Final = 104
_MARGIN: Final = 10


class FindBar(QFrame):
    """Stands at the upper right of its table; Enter goes on, Shift+Enter back, Escape leaves."""

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Stand over a table, hidden at first."""
        super().__init__(view)
        self._view = view
        self.finding = Finding(view)
        set_style(self, kind="card")
        self.setAccessibleName(self.tr("Find and replace"))
        self.setAutoFillBackground(True)
        self.text = _field(self.tr("Find in the table"))
        self.put = _field(self.tr("Replace with"))
        self.count = text_label("", TextStyle.CAPTION)
        self.back = icon_button("chevron-up", self.tr("Previous (Shift+Enter)"))
        self.next = icon_button("chevron-down", self.tr("Next (Enter)"))
        self.case = _option("Aa", self.tr("Tell capital and small letters apart"))
        self.whole = _option(self.tr("Whole cell"), self.tr("Find cells that hold nothing else"))
        self.only = _option(self.tr("This column"), self.tr("Look in the column of the current cell alone"))
        self.close_button = icon_button("x", self.tr("Close (Escape)"))
        self.replace = secondary_button(self.tr("Replace"))
        self.replace_all = secondary_button(self.tr("Replace all"))
        self._column: str | None = None
        self._lay_out()
        self._connect()
        view.viewport().installEventFilter(self)
        self.hide()

    def start(self, *, replace: bool = False) -> None:
        """Open, with the keyboard in the field, the text found last selected."""
        current = self._view.currentIndex()
        column = self._view.values.columns[current.column()] if current.isValid() else None
        self._column = None if column is None else column.key
        self.only.setEnabled(column is not None)
        if column is not None:
            self.only.setText(self.tr("Only {column}").format(column=column.title))
        for widget in (self.put, self.replace, self.replace_all):
            widget.setVisible(replace and self.finding.can_replace())
        self.show()
        self.raise_()
        self._place()
        self.text.setFocus()
        self.text.selectAll()
        self._look()

    def leave(self) -> None:
        """Close, and give the keyboard back to the table."""
        self.hide()
        self.finding.forget()
        self._view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on at Enter, back at Shift+Enter, leave at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.put.hasFocus():
                self.replace.click()
            else:
                self.finding.go(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the corner of the table."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._look)
        for option in (self.case, self.whole, self.only):
            option.toggled.connect(self._look)
        self.next.clicked.connect(self._go_on)
        self.back.clicked.connect(lambda: self.finding.go(back=True))
        self.close_button.clicked.connect(self.leave)
        self.replace.clicked.connect(lambda: self.finding.replace_here(self.put.text()))
        self.replace_all.clicked.connect(lambda: self.finding.replace_all(self.put.text()))
        self.finding.changed.connect(self._show_count)
        self._view.selectionModel().currentChanged.connect(self._follow_current)

    def _go_on(self) -> None:
        self.finding.go()

    def _look(self) -> None:
        column = self._column if self.only.isChecked() else None
        self.finding.look_for(Wanted(self.text.text(), self.case.isChecked(), self.whole.isChecked(), column))

    def _follow_current(self) -> None:
        if self.isVisible():
            self._show_count()
            self._place()

    def _show_count(self) -> None:
        found, place = len(self.finding.found.numbers), self.finding.place_of_current()
        if not self.text.text():
            words = ""
        elif not found:
            words = self.tr("Looking…") if self.finding.is_looking else self.tr("Not found")
        elif place is None:
            words = self.tr("{count} found").format(count=format_count(found))
        else:
            words = self.tr("{place} of {count}").format(
                place=format_count(place + 1), count=format_count(found)
            )
        self.count.setText(words)
        self.count.setAccessibleName(words)
        for button in (self.next, self.back, self.replace, self.replace_all):
            button.setEnabled(found > 0)

    def _lay_out(self) -> None:
        going = _line(self.count, self.back, self.next, self.close_button)
        follow_text_size(self, self._fit)
        grid = laid_out(self, QGridLayout())
        grid.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        grid.setSpacing(Space.S)
        grid.addWidget(self.text, 0, 0)
        grid.addLayout(going, 0, 1)
        grid.addWidget(self.put, 1, 0)
        grid.addLayout(_line(self.replace, self.replace_all), 1, 1)
        grid.addLayout(_line(self.case, self.whole, self.only), 2, 0, 1, 2)

    def _fit(self) -> None:
        self.count.setMinimumWidth(current_theme().px(_COUNT_WIDTH))
        for field in (self.text, self.put):
            field.setMinimumWidth(current_theme().px(_FIELD_WIDTH))

    def _place(self) -> None:
        """Stand at the upper right, or at the lower right where the current cell would be covered."""
        self.adjustSize()
        room, size = self._view.viewport().geometry(), self.sizeHint()
        width = min(size.width(), room.width() - 2 * _MARGIN)
        place = QRect(room.right() - width - _MARGIN, room.top() + _MARGIN, width, size.height())
        cell = self._view.visualRect(self._view.currentIndex()).translated(room.topLeft())
        if place.intersects(cell):
            place.moveBottom(room.bottom() - _MARGIN)
        self.setGeometry(place)


def _line(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(Space.XS)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    field.setClearButtonEnabled(True)
    return field


def _option(text: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setCheckable(True)
    set_style(button, kind="filter")
    return button
