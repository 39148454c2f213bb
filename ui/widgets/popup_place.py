"""Where a popup stands: at its control, on the side where the screen has room."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from ui.theme.tokens import Space


def open_over(popup: QWidget, anchor: QWidget) -> None:
    """Show a popup just below a control, or above it near the lower edge of the screen."""
    screen = anchor.screen().availableGeometry()
    spot = anchor.mapToGlobal(QPoint(0, anchor.height() + Space.XS))
    if spot.y() + popup.height() > screen.bottom():
        spot = anchor.mapToGlobal(QPoint(0, -popup.height() - Space.XS))
    left = max(screen.left(), min(spot.x(), screen.right() - popup.width()))
    popup.move(left, max(screen.top(), spot.y()))
    popup.show()
