"""Bringing what matters now into sight, on pages that scroll because the text is large."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def scroll_to(widget: QWidget) -> None:
    """Bring the upper end of a widget into sight, once everything has its place."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    inside = area.widget() if isinstance(area, QScrollArea) else None
    if not isinstance(area, QScrollArea) or inside is None:
        return
    top, bar = widget.mapTo(inside, QPoint(0, 0)).y(), area.verticalScrollBar()
    if not bar.value() <= top <= bar.value() + area.viewport().height() // 2:
        bar.setValue(top)
