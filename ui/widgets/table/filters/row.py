"""A row of fields below the headings, one a column: what is typed there, the cells below have to meet."""

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from cpm_planner.model.errors import InputError
from ui.language import tr
from ui.theme.appearance import current_theme
from ui.widgets.styling import set_style
from ui.widgets.table.filters.condition_text import condition_from, condition_text

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

_HEIGHT: Final = 34
_GAP: Final = 2
_PAUSE_MS: Final = 250
_BACK: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Escape)


class FilterRow(QWidget):
    """Stands in the header of a table; Enter and Down lead into the table, Escape empties a field first."""

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Give every column of a table a field."""
        super().__init__(view.headings)
        self._view = view
        self._typed: set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self.take)
        self.setAccessibleName(tr("Filter row"))
        self.fields = [self._field(section) for section in range(len(view.values.columns))]
        view.layout_changed.connect(self.place)
        view.horizontalScrollBar().valueChanged.connect(self.place)
        view.values.order_changed.connect(self._follow)
        self._follow()

    @property
    def room(self) -> int:
        """Height the row takes."""
        return current_theme().px(_HEIGHT)

    def place(self) -> None:
        """Put every field below its heading, as far as it is not under held columns."""
        header, frozen = self._view.headings, self._view.frozen
        self.setGeometry(0, header.height() - self.room, header.width(), self.room)
        for section, field in enumerate(self.fields):
            field.setVisible(not header.isSectionHidden(section))
            left, width = frozen.left(section), header.sectionSize(section)
            rect = frozen.beside(QRect(left, 0, width, self.room), section)
            field.setGeometry(rect.adjusted(_GAP, _GAP, -_GAP, -_GAP))

    def go_to(self, section: int) -> None:
        """Put the keyboard into the field of a column."""
        self.fields[section].setFocus()
        self.fields[section].selectAll()

    def take(self) -> None:
        """Filter by what was typed; what cannot be read is marked and told, and filters nothing."""
        self._soon.stop()
        asked = self._view.values.filter
        for section in sorted(self._typed):
            field, column = self.fields[section], self._view.values.columns[section]
            try:
                condition = condition_from(field.text(), column)
            except InputError as refusal:
                self._show_problem(field, str(refusal))
            else:
                self._show_problem(field, "")
                asked = asked.asking(column.key, condition)
        self._typed.clear()
        if asked != self._view.values.filter:
            self._view.values.filter_by(asked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead back into the table; bring a field into sight that gets the keyboard."""
        if event.type() == QEvent.Type.FocusIn and watched in self.fields:
            self._reveal(self.fields.index(watched))
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and Qt.Key(event.key()) in _BACK:
            if event.key() == Qt.Key.Key_Escape and isinstance(watched, QLineEdit) and watched.text():
                watched.clear()
                self._note(self.fields.index(watched))
            else:
                self._view.setFocus()
            self.take()
            return True
        return super().eventFilter(watched, event)

    def _field(self, section: int) -> QLineEdit:
        field, column = QLineEdit(self), self._view.values.columns[section]
        field.setAccessibleName(tr("Filter {column}").format(column=column.title))
        example = "" if column.scale is None else column.scale.example
        hint = tr("Part of the text, text*, =text, <>text; = finds empty cells, <> those that are not")
        bounds = tr(
            "Such as >{bound}, <={bound}, {bound}..{bound}; = finds empty cells, <> those that are not"
        )
        field.setPlaceholderText(f">{example}" if example else "…")
        field.setProperty("hint", bounds.format(bound=example) if example else hint)
        self._show_problem(field, "")
        field.textEdited.connect(partial(self._note, section))
        field.installEventFilter(self)
        return field

    def _note(self, section: int, _text: str = "") -> None:
        self._typed.add(section)
        self._soon.start()

    def _follow(self) -> None:
        """Show what columns are asked now, but in fields that are being typed into."""
        asked = self._view.values.filter
        for section, (field, column) in enumerate(zip(self.fields, self._view.values.columns, strict=True)):
            condition = asked.conditions.get(column.key)
            is_meant = self._reads_as(field, section) == condition and asked.is_on
            if section not in self._typed and not is_meant:
                field.setText(condition_text(condition))
                self._show_problem(field, "")

    def _reads_as(self, field: QLineEdit, section: int) -> object:
        try:
            return condition_from(field.text(), self._view.values.columns[section])
        except InputError:
            return None

    def _show_problem(self, field: QLineEdit, problem: str) -> None:
        field.setToolTip(problem or str(field.property("hint")))
        field.setAccessibleDescription(field.toolTip())
        set_style(field, invalid=bool(problem))

    def _reveal(self, section: int) -> None:
        view = self._view
        view.frozen.reveal(section)
        beyond = view.frozen.left(section) + view.columnWidth(section) - view.viewport().width()
        if beyond > 0 and section not in view.frozen.sections():
            view.horizontalScrollBar().setValue(view.horizontalScrollBar().value() + beyond)
