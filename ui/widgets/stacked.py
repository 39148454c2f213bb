"""Widgets above one another or in a line, as a widget."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets.assembly import flush, laid_out
from ui.widgets.flow_layout import FlowLayout


def stacked(upper: QWidget, lower: QWidget, *, stretch: int = 0, spacing: int = Space.XS) -> QWidget:
    """Put a widget above another; with a stretch, the lower one gets all height that is left."""
    holder = QWidget()
    column = flush(holder, QVBoxLayout(), spacing)
    column.addWidget(upper)
    column.addWidget(lower, stretch)
    return holder


def in_line(*widgets: QWidget, spacing: int = Space.S) -> QWidget:
    """Put widgets side by side."""
    holder = QWidget()
    row = flush(holder, QHBoxLayout(), spacing)
    for widget in widgets:
        row.addWidget(widget)
    return holder


def in_flow(*widgets: QWidget) -> QWidget:
    """Put widgets side by side, in several lines where there is no room for one."""
    holder = QWidget()
    flow = FlowLayout()
    laid_out(holder, flow)
    for widget in widgets:
        flow.addWidget(widget)
    return holder
