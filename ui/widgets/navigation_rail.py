"""The list of pages at the left edge: icon and name, or the icon alone where it is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyleOptionToolButton, QToolButton, QVBoxLayout, QWidget

from ui.action_registry import plain_text
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.styling import set_style

_WIDE = 184
_NARROW = 60
_BAR = 3


class NavigationRail(QWidget):
    """One button for each page's action; the current one has a tint, a bar and bold text."""

    def __init__(self, actions: Sequence[QAction]) -> None:
        """Line the actions up from the top."""
        super().__init__()
        self._is_narrow = False
        self._buttons = [_RailButton(action) for action in actions]
        set_style(self, part="rail")
        self.setAccessibleName(self.tr("Pages"))
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.S, Space.M, Space.S, Space.M)
        column.setSpacing(Space.XS)
        for button in self._buttons:
            column.addWidget(button)
        column.addStretch(1)
        self.set_narrow(narrow=False)

    @property
    def is_narrow(self) -> bool:
        """Whether only icons are shown."""
        return self._is_narrow

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons only, or icons with names."""
        self._is_narrow = narrow
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        for button in self._buttons:
            button.setToolButtonStyle(style)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new width after a change of text zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        self.setFixedWidth(current_theme().px(_NARROW if self._is_narrow else _WIDE))


class _RailButton(QToolButton):
    """A page's button."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        self.setAccessibleName(plain_text(action))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_style(self, part="rail")

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Leave room between icon and name, which Qt sets too close."""
        super().initStyleOption(option)
        option.text = f"  {option.text}"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the bar that marks the current page."""
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(current_theme().accent.solid))
            bar = QRectF(0, Space.S, _BAR, self.height() - 2 * Space.S)
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
