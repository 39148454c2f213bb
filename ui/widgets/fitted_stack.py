"""A stack that asks for no more room than the page in front needs; Qt's own asks for that of the largest."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class FittedStack(QStackedWidget):
    """Grows and shrinks with the page that is shown, such as the sentence that stands for an empty list."""

    def __init__(self) -> None:
        """Start without pages."""
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Give the size of the page in front."""
        page = self.currentWidget()
        return super().sizeHint() if page is None else page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Give the smallest size of the page in front."""
        page = self.currentWidget()
        if page is None:
            return super().minimumSizeHint()
        return page.minimumSizeHint().expandedTo(page.minimumSize())

    def hasHeightForWidth(self) -> bool:
        """Ask for height by width only as long as the page in front is the highest: Qt gives that of all."""
        page, layout = self.currentWidget(), self.layout()
        if page is None or layout is None or not page.hasHeightForWidth():
            return False
        return page.heightForWidth(self.width()) >= layout.heightForWidth(self.width())
