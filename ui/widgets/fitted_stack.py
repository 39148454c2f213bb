"""A stack that asks for no more room than the page in front needs; Qt's own asks for that of the largest."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class FittedStack(QStackedWidget):
    """Grows and shrinks with the page that is shown, such as the sentence that stands for an empty list."""

    def __init__(self, *, by_width: bool = True) -> None:
        """Start without pages; ``by_width`` unless all of them hold what can be lower than it likes to be."""
        super().__init__()
        self._by_width = by_width
        self.currentChanged.connect(self.updateGeometry)

    def ask_by_width(self, *, by_width: bool) -> None:
        """Ask for height by width, or no longer."""
        if by_width != self._by_width:
            self._by_width = by_width
            self.updateGeometry()

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
        if not self._by_width or page is None or layout is None or not page.hasHeightForWidth():
            return False
        return page.heightForWidth(self.width()) >= layout.heightForWidth(self.width())
