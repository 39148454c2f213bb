"""The form builder: gives every field its label, buddy, accessible name, hint and unit."""

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.theme.appearance import current_theme
from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import flush
from ui.widgets.card import separator
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.reflow import Reflow
from ui.widgets.sized import follow_text_size
from ui.widgets.styling import set_style

if TYPE_CHECKING:
    from collections.abc import Sequence

_Field = TypeVar("_Field", bound=QWidget)

_LABEL_WIDTH = 160
_LINE_HEIGHT = 30
_TOP = Qt.AlignmentFlag.AlignTop


class _Line(Reflow):
    """A label and what belongs to it, which stands below it where the form is too narrow for any of them."""

    def __init__(self, label: QLabel, rest: QWidget, lines: "Sequence[_Line]") -> None:
        """Lay out both like all ``lines`` of a form, of which it is one."""
        self._lines = lines
        super().__init__(label, rest, Space.L)
        self.row.setStretch(0, 0)
        self.row.setStretch(1, 1)
        self.row.setAlignment(label, _TOP)
        self.row.setAlignment(rest, _TOP)

    def sizeHint(self) -> QSize:
        """Give the size with the label as wide as all of them, also before there is a width to fit into."""
        width = self._label_width() + self.row.spacing() + self.second.sizeHint().width()
        return QSize(width, super().sizeHint().height())

    def least_beside(self) -> int:
        """Give the width of the widest label beside the widest of what belongs to them."""
        rests = (line.second.minimumSizeHint().width() for line in self._lines)
        return self._label_width() + self.row.spacing() + max(rests, default=0)

    def width_of_second(self) -> int:
        """Give the narrowest that what belongs to the label can get."""
        return self.second.minimumSizeHint().width()

    def fit(self) -> None:
        """Turn with the width, and hold the label as wide as all of them, so that fields stand in a line."""
        super().fit()
        self.row.setSpacing(Space.L if self.is_beside else Space.XS)
        self.first.setMinimumWidth(self._label_width() if self.is_beside else 0)

    def _label_width(self) -> int:
        return max(_LABEL_WIDTH, *(line.first.sizeHint().width() for line in self._lines), 0)


class Form(QWidget):
    """Labels at the left of their fields, or all of them above; a hint or an error below each field."""

    def __init__(self) -> None:
        """Start an empty form."""
        super().__init__()
        column = flush(self, QVBoxLayout())
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.M)
        column.addLayout(self._column)
        column.addStretch(1)
        self._lines: list[_Line] = []
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
        follow_text_size(field.focusProxy() or field, partial(_stand_beside, name, field))
        line = _Line(name, _with_unit(field, unit, note), self._lines)
        self._lines.append(line)
        self._column.addWidget(line)
        for each in self._lines:
            each.fit()
        note.setVisible(bool(hint))
        return field

    def add_heading(self, title: str, hint: str = "") -> None:
        """Start a group of fields under a heading."""
        if self._notes:
            self._column.addWidget(separator())
        self._column.addWidget(text_label(title, TextStyle.SUBTITLE, wraps=True))
        if hint:
            self._column.addWidget(text_label(hint, TextStyle.MUTED, wraps=True))

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


def _with_unit(field: QWidget, unit: str, note: QLabel) -> QWidget:
    line = QHBoxLayout()
    line.setSpacing(Space.S)
    line.addWidget(field, 1)
    if unit:
        line.addWidget(text_label(unit, TextStyle.MUTED))
    holder = QWidget()
    column = flush(holder, QVBoxLayout(), Space.XS)
    column.addLayout(line)
    column.addWidget(note)
    return holder
