"""What all dialogs have in common: as large as their texts need, and never larger than the screen."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import flush, laid_out
from ui.widgets.scrolling import ScrollArea

WINDOW_FRAME = QSize(16, 40)
"""About what a system draws around a window, in pixels."""


class Dialog(QDialog):
    """Put things into ``content`` and ``buttons``; where the screen is too small, the content scrolls."""

    def __init__(self, parent: QWidget | None) -> None:
        """Start empty."""
        super().__init__(parent)
        inside = QWidget()
        self.content = flush(inside, QVBoxLayout(), Space.L)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(Space.S)
        self._body = _Body(inside)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(self._body, 1)
        column.addLayout(self.buttons)

    def wish_size(self, width: int, height: int) -> None:
        """Ask for a size in pixels at text of 100 %; it grows with the text, as far as the screen goes."""
        theme = current_theme()
        self.resize(QSize(theme.px(width), theme.px(height)).boundedTo(self._most))

    def scroll_up(self) -> None:
        """Show the upper end of the content, such as when it is another one."""
        self._body.verticalScrollBar().setValue(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Open as large as its texts need, as far as the screen goes."""
        super().showEvent(event)
        layout, most = self.layout(), self._most
        width = max(self.width(), min(self.sizeHint().width(), most.width()))
        wished = layout.totalHeightForWidth(width) if layout is not None else 0
        self.resize(width, max(self.height(), min(wished, most.height())))

    @property
    def _most(self) -> QSize:
        return self.screen().availableSize() - WINDOW_FRAME


class _Body(ScrollArea):
    """Asks for all the room that its content needs, but leaves some of the screen to what is below it."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__(inside)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Give the size of the content, as far as the screen goes."""
        return self._inside.sizeHint().boundedTo(self._most)

    def minimumSizeHint(self) -> QSize:
        """Give the least size of the content, as far as the screen goes."""
        return self._inside.minimumSizeHint().boundedTo(self._most)

    def heightForWidth(self, width: int) -> int:
        """Give the height of the content, as far as the screen goes."""
        inside = self._inside
        wished = inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()
        return min(wished, self._most.height())

    @property
    def _most(self) -> QSize:
        below = 3 * Space.XL + current_theme().px(40)
        return self.screen().availableSize() - WINDOW_FRAME - QSize(2 * Space.XL, below)
