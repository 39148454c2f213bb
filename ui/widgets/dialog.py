"""What all dialogs have in common: as large as their texts need, and never larger than the screen."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import flush, laid_out
from ui.widgets.scrolling import ScrollArea

_WINDOW_FRAME = QSize(16, 40)
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
        return self.screen().availableSize() - _WINDOW_FRAME


class _Body(ScrollArea):
    """Asks for all the room that its content needs, but leaves some of the screen to what is below it.

    Qt's own area never makes its content lower than it would like to be, though tables can be; this one
    scrolls no more than it must.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__(inside)
        self._inside = inside
        self.setWidgetResizable(False)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the content take on another size, too."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for more or less when the content does."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inside:
            self.updateGeometry()
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Give the content the room there is, or what it needs at least."""
        room, bar = self.maximumViewportSize(), self.verticalScrollBar().sizeHint().width()
        least = self._inside.minimumSizeHint().width()
        width, beside = max(room.width(), least), 0
        if self._least_height(width) > room.height():
            beside = bar
            width = max(room.width() - bar, least)
        below = bar if width > room.width() - beside else 0
        self._inside.resize(width, max(self._least_height(width), room.height() - below))

    def _least_height(self, width: int) -> int:
        layout = self._inside.layout()
        if layout is None or not layout.hasHeightForWidth():
            return self._inside.minimumSizeHint().height()
        return layout.minimumHeightForWidth(width)

    @property
    def _most(self) -> QSize:
        below = 3 * Space.XL + current_theme().px(40)
        return self.screen().availableSize() - _WINDOW_FRAME - QSize(2 * Space.XL, below)
