"""A short message at the foot of a window that goes by itself and never takes the focus."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.labels import text_label
from ui.widgets.styling import set_style

_SHOWN_MS = 6000
_LIFT = 48


class Toast(QFrame):
    """Shows one message at a time above the status bar of its host; give each window one."""

    def __init__(self, host: QWidget) -> None:
        """Hide until there is something to say."""
        super().__init__(host)
        self._host = host
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        set_style(self, kind="toast")
        self._text = text_label("")
        self._button = QPushButton()
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._callback: Callable[[], None] | None = None
        self._button.clicked.connect(self._act)
        row = laid_out(self, QHBoxLayout())
        row.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self._text)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    def say(self, text: str, action: str = "", callback: Callable[[], None] | None = None) -> None:
        """Show a message, with a button such as "Undo" when an action and its callback are given."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._button.setText(action)
        self._button.setAccessibleName(action)
        self._button.setVisible(bool(action))
        self._callback = callback
        self.show()
        self._place()
        self.raise_()
        self._timer.start(_SHOWN_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the host changes its size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        self.adjustSize()
        self.move((self._host.width() - self.width()) // 2, self._host.height() - self.height() - _LIFT)

    def _act(self) -> None:
        self.hide()
        if self._callback is not None:
            self._callback()
