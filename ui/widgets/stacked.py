"""One widget above another, as a widget."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import Space


def stacked(upper: QWidget, lower: QWidget, *, stretch: int = 0, spacing: int = Space.XS) -> QWidget:
    """Put a widget above another; with a stretch, the lower one gets all height that is left."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    column.addWidget(upper)
    column.addWidget(lower, stretch)
    return holder
