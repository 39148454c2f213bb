"""Properties that the style sheet hangs on, set and refreshed in one place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_style(widget: QWidget, **properties: str | bool) -> None:
    """Set style properties (kind, tone, text, surface ...) and make the style sheet look at them again.

    A widget that was never shown is left alone: the style sheet looks at it when it is.
    """
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
