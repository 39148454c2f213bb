"""One record per editable field of a tier, activity or role type, made into a column that knows its guess."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Generic

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cpm_planner.edit.guesses import is_guess, starting_guess
from cpm_planner.edit.row_edit import RowEdit
from cpm_planner.formatting.money import UNKNOWN
from ui.language import tr
from ui.theme.tokens import Space, Theme
from ui.widgets.table.column import Align, Column, Row

_DOT = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueField(Generic[Row]):
    """A field: how it is read from a row, put into one, shown and typed."""

    key: str
    title: str
    read: Callable[[Any], Any]
    write: Callable[[Any, Any], Any]
    show: Callable[[Any], str]
    parse: Callable[[str], Any]
    choices: Callable[[], Sequence[str]] | None = None
    align: Align = Align.END
    width: int = 104
    hint: str = ""
    spoken: str = ""
    """What the names of steps call it; the title when empty."""
    is_told: Callable[[], bool] = lambda: True
    """Whether cells may say their values; they say that these are unknown else."""

    def text(self, row: Any) -> str:
        """Give what a cell says."""
        return self.show(self.read(row)) if self.is_told() else UNKNOWN


def plain_field(name: str, **parts: Any) -> ValueField[Any]:
    """Make a field of an attribute of the row itself."""
    return ValueField(
        key=name,
        read=lambda row: getattr(row, name),
        write=lambda row, value: replace(row, **{name: value}),
        **parts,
    )


def column_of(field: ValueField[Any], collection: str) -> Column[Any]:
    """Make a column that marks its cells as starting guess or changed."""
    return Column(
        key=field.key,
        title=field.title,
        text=field.text,
        edit_text=lambda row: field.show(field.read(row)),
        sort_key=lambda row: _sort_key(field, row),
        tooltip=lambda row: _tooltip(field, collection, row),
        edit=lambda row, text: edit_of(field, collection, row, field.parse(text)),
        choices=None if field.choices is None else lambda _: field.choices() if field.choices else (),
        decoration=lambda row: _mark(field, collection, row),
        align=field.align,
        width=field.width,
    )


def origin_column(fields: Sequence[ValueField[Any]], collection: str) -> Column[Any]:
    """Make the column that says in words where a row's values come from."""
    return Column(
        key="origin",
        title=tr("Origin"),
        text=lambda row: _origin(fields, collection, row),
        tooltip=lambda row: ", ".join(each.title for each in changed_fields(fields, collection, row)),
        width=130,
        stretches=True,
    )


def edit_of(field: ValueField[Any], collection: str, row: Any, value: Any) -> RowEdit:
    """Give the edit that puts a value into a field."""
    return RowEdit(collection, row.id, partial(_written, field, value), field.show(value))


def restoring(field: ValueField[Any], collection: str, row: Any) -> RowEdit | None:
    """Give the edit that brings a field's starting guess back; None where there is nothing to bring back."""
    guess = starting_guess(collection, row.id)
    if guess is None or field.read(guess) == field.read(row):
        return None
    return edit_of(field, collection, row, field.read(guess))


def changed_fields(fields: Sequence[ValueField[Any]], collection: str, row: Any) -> list[ValueField[Any]]:
    """Give the fields that are no longer what the default catalogue has; none for what somebody added."""
    if starting_guess(collection, row.id) is None:
        return []
    return [field for field in fields if not is_guess(collection, row, field.read)]


@dataclass(frozen=True, slots=True)
class MarkedValue:
    """A value with a hollow dot before a starting guess, a full one before what was changed.

    The tool tip and the column of origins say the same in words.
    """

    text: str
    align: Align
    is_changed: bool
    width: int | None = None

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw the value at its side of the cell and the dot just before it."""
        dot = theme.px(_DOT)
        room = rect.adjusted(dot + Space.S, 0, 0, 0)
        shown = painter.fontMetrics().elidedText(self.text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.setPen(QColor(theme.text.strong))
        side = Qt.AlignmentFlag.AlignRight if self.align is Align.END else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
        left = rect.left()
        if self.align is Align.END:
            left = room.right() - painter.fontMetrics().horizontalAdvance(shown) - dot - Space.S
        paint_dot(painter, QRectF(left, rect.top(), dot, rect.height()), theme, is_changed=self.is_changed)


def paint_dot(painter: QPainter, rect: QRectF, theme: Theme, *, is_changed: bool) -> None:
    """Draw the mark of a guess or of a change in the middle of a rectangle."""
    side = theme.px(_DOT)
    spot = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = QColor(theme.accent.solid if is_changed else theme.surface.control_border)
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(ink if is_changed else QColor(0, 0, 0, 0))
    painter.drawEllipse(spot.adjusted(0.5, 0.5, -0.5, -0.5))


def _written(field: ValueField[Any], value: Any, row: Any) -> Any:
    return field.write(row, value)


def _mark(field: ValueField[Any], collection: str, row: Any) -> MarkedValue | None:
    if starting_guess(collection, row.id) is None:
        return None
    is_changed = not is_guess(collection, row, field.read)
    return MarkedValue(field.text(row), field.align, is_changed)


def _tooltip(field: ValueField[Any], collection: str, row: Any) -> str:
    guess = starting_guess(collection, row.id)
    if guess is None:
        state = tr("Added by you")
    elif is_guess(collection, row, field.read):
        state = tr("Starting guess")
    else:
        state = tr("Changed; the starting guess is {value}").format(value=field.show(field.read(guess)))
    return f"{state}. {field.hint}" if field.hint else state


def _origin(fields: Sequence[ValueField[Any]], collection: str, row: Any) -> str:
    if starting_guess(collection, row.id) is None:
        return tr("Added by you")
    changed = len(changed_fields(fields, collection, row))
    return tr("{count} changed").format(count=changed) if changed else tr("Starting guess")


def _sort_key(field: ValueField[Any], row: Any) -> float | str | None:
    value = field.read(row)
    if field.align is Align.END and (value is None or isinstance(value, int | float)):
        return value  # no figure comes last; a text among numbers could not be ordered
    return field.show(value)
