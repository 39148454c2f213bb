"""Tabs that ask for no more height than the page in front needs; Qt's own ask for that of the tallest."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QTabWidget


class FittedTabs(QTabWidget):
    """Grows and shrinks with the page that is shown."""

    def __init__(self) -> None:
        """Start without pages."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.currentChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Give the size of the bar and the page in front."""
        page = self.currentWidget()
        if page is None:
            return super().sizeHint()
        bar, inside = self.tabBar().sizeHint(), page.sizeHint()
        return QSize(max(bar.width(), inside.width()), bar.height() + inside.height())
