"""The form builder: gives every field its label, buddy, accessible name, hint and unit."""

from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.theme.appearance import current_theme
from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import flush
from ui.widgets.card import separator
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.sized import follow_text_size
from ui.widgets.styling import set_style

_Field = TypeVar("_Field", bound=QWidget)

_LABEL_WIDTH = 160
_LINE_HEIGHT = 30


class Form(QWidget):
    """Labels at the left, fields at the right, a hint or an error below each field."""

    def __init__(self) -> None:
        """Start an empty form."""
        super().__init__()
        column = flush(self, QVBoxLayout())
        self._grid = QGridLayout()
        column.addLayout(self._grid)
        column.addStretch(1)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.M)
        self._grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._notes: dict[QWidget, tuple[QLabel, str]] = {}

    def add(self, label: str, field: _Field, *, hint: str = "", unit: str = "") -> _Field:
        """Add a field under a label (an ampersand marks its key) and give the field back."""
        name = text_label(label, TextStyle.LABEL)
        name.setBuddy(field)
        plain = label.replace("&", "")
        field.setAccessibleName(f"{plain} ({unit})" if unit else plain)
        field.setAccessibleDescription(hint)
        note = text_label(hint, TextStyle.CAPTION, wraps=True)
        self._notes[field] = (note, hint)
        row = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        follow_text_size(field.focusProxy() or field, partial(_stand_beside, name, field))
        self._grid.addWidget(name, row, 0, top)
        self._grid.addLayout(_with_unit(field, unit, note), row, 1, top)
        note.setVisible(bool(hint))
        return field

    def add_heading(self, title: str, hint: str = "") -> None:
        """Start a group of fields under a heading."""
        row = self._grid.rowCount()
        if self._notes:
            self._grid.addWidget(separator(), row, 0, 1, 2)
        self._grid.addWidget(text_label(title, TextStyle.SUBTITLE), row + 1, 0, 1, 2)
        if hint:
            self._grid.addWidget(text_label(hint, TextStyle.MUTED, wraps=True), row + 2, 0, 1, 2)

    def set_error(self, field: QWidget, message: str) -> None:
        """Mark a field as wrong and say why below it; an empty message takes the mark away."""
        note, hint = self._notes[field]
        note.setText(message or hint)
        note.setVisible(bool(message or hint))
        set_style(note, tone=Tone.BAD.value if message else "")
        set_style(field, invalid=bool(message))
        field.setAccessibleDescription(message or hint)


def _stand_beside(name: QLabel, field: QWidget) -> None:
    """Let a label stand in the middle of the first line of its field."""
    name.setMinimumHeight(min(max(0, field.sizeHint().height()), current_theme().px(_LINE_HEIGHT)))


def _with_unit(field: QWidget, unit: str, note: QLabel) -> QVBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(Space.S)
    line.addWidget(field, 1)
    if unit:
        line.addWidget(text_label(unit, TextStyle.MUTED))
    column = QVBoxLayout()
    column.setSpacing(Space.XS)
    column.addLayout(line)
    column.addWidget(note)
    return column
