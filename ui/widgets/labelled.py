"""A field under its label, for rows of settings; forms of labels beside fields are built by :mod:`.form`."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets.labels import TextStyle, text_label


def labelled(label: str, field: QWidget, hint: str = "") -> QWidget:
    """Put a field under a label that names it to screen readers, too; the hint becomes its tooltip."""
    field.setAccessibleName(label)
    field.setAccessibleDescription(hint)
    field.setToolTip(hint)
    name = text_label(label, TextStyle.LABEL)
    name.setBuddy(field)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    column.addWidget(name)
    column.addWidget(field)
    return holder
