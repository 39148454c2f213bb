"""Tabs that ask for no more room than the page in front needs; Qt's own ask for that of the largest."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabWidget

from ui.paint_later import paint_later


class FittedTabs(QTabWidget):
    """Grows and shrinks with the page that is shown."""

    def __init__(self) -> None:
        """Start without pages."""
        super().__init__()
        self.currentChanged.connect(self._turned)

    def sizeHint(self) -> QSize:
        """Give the size of the tabs and the page in front."""
        page, bar = self.currentWidget(), self.tabBar().sizeHint()
        return bar if page is None else self._with_bar(page.sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Give the least size of both."""
        page, bar = self.currentWidget(), self.tabBar().minimumSizeHint()
        return bar if page is None else self._with_bar(page.minimumSizeHint().expandedTo(page.minimumSize()))

    def hasHeightForWidth(self) -> bool:
        """Say whether the height of the page in front follows its width."""
        page = self.currentWidget()
        return page is not None and page.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Give the height of the tabs and the page in front."""
        page = self.currentWidget()
        inside = 0 if page is None else page.heightForWidth(width)
        return self.tabBar().sizeHint().height() + inside

    def _turned(self) -> None:
        paint_later(self)
        self.updateGeometry()

    def _with_bar(self, inside: QSize) -> QSize:
        bar = self.tabBar()
        width = max(inside.width(), bar.minimumSizeHint().width())
        return QSize(width, inside.height() + bar.sizeHint().height())
