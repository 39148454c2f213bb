"""A field under its label, for rows of settings; forms of labels beside fields are built by :mod:`.form`."""

from PySide6.QtWidgets import QWidget

from ui.widgets.labels import TextStyle, text_label
from ui.widgets.stacked import stacked


def labelled(label: str, field: QWidget, hint: str = "") -> QWidget:
    """Put a field under a label (an ampersand marks its key) that names it to screen readers, too.

    The hint becomes its tooltip.
    """
    field.setAccessibleName(label.replace("&", ""))
    field.setAccessibleDescription(hint)
    field.setToolTip(hint)
    name = text_label(label, TextStyle.LABEL)
    name.setBuddy(field)
    return stacked(name, field)
