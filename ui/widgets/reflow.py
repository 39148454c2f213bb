"""Two parts side by side where there is room for both, one above the other where there is not."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.fitting import Fitting
from ui.widgets.stacked import in_line

ANY_SIZE = (1 << 24) - 1
"""What Qt takes for no limit; its own name for it, QWIDGETSIZE_MAX, does not come with PySide."""
_ALONG, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Reflow(Fitting):
    """Turns with its width, so that large text in a small window is not scrolled sideways."""

    turned = Signal(bool)
    """Whether the parts stand side by side now."""

    def __init__(self, first: QWidget, second: QWidget, spacing: int = Space.S) -> None:
        """Give all room that is left to the first part; a subclass may share it out anew."""
        super().__init__()
        self.first, self.second = first, second
        self.row = flush(self, QBoxLayout(_ALONG), spacing)
        self.row.addWidget(first, 1)
        self.row.addWidget(second)

    @property
    def is_beside(self) -> bool:
        """Whether the parts stand side by side."""
        return self.row.direction() == _ALONG

    def tell_turns(self, told: Callable[[bool], object]) -> None:
        """Tell whether the parts stand side by side, now and whenever that changes."""
        self.turned.connect(told)
        told(self.is_beside)

    def least_beside(self) -> int:
        """Give the width in pixels from which the parts stand side by side."""
        return self.first.minimumSizeHint().width() + self.row.spacing() + self.width_of_second()

    def width_of_second(self) -> int:
        """Give the width in pixels that the second part gets beside the first, at least."""
        return 0 if self.second.isHidden() else self.second.sizeHint().width()

    def minimumSizeHint(self) -> QSize:
        """Give the size of the wider part: that is as narrow as this can get."""
        shown = (part for part in (self.first, self.second) if not part.isHidden())
        widest = max((part.minimumSizeHint().width() for part in shown), default=0)
        return QSize(widest, self.row.totalMinimumSize().height())

    def fit(self) -> None:
        """Turn to the direction that goes with the width."""
        direction = _ALONG if self.width() >= self.least_beside() else _DOWN
        if direction != self.row.direction():
            self.row.setDirection(direction)
            self.turned.emit(self.is_beside)
        self.second.setMinimumWidth(max(0, self.width_of_second()) if self.is_beside else 0)


class ButtonsBeside(Reflow):
    """Buttons in their own width, and beside them, or below, what takes all other room."""

    def __init__(self, buttons: Sequence[QPushButton], second: QWidget) -> None:
        """Lay out both."""
        line = in_line(*buttons)
        super().__init__(line, second)
        self.row.setAlignment(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.row.setStretch(0, 0)
        self.row.setStretch(1, 1)


class SideBySide(Reflow):
    """A panel in its own width beside what takes all other room; above or below it, as wide as that."""

    def __init__(
        self, first: QWidget, second: QWidget, panel: QWidget, width: int, most: float = 1.0
    ) -> None:
        """Lay out both.

        Args:
            first: what stands at the left, or above.
            second: what stands at the right, or below.
            panel: one of them.
            width: that of the panel in pixels, at text of 100 %.
            most: share of all width above which the panel does not grow with larger text.
        """
        self._panel, self._designed, self._most, self._left = panel, width, most, 0
        super().__init__(first, second, Space.M)
        self.row.setStretch(0, int(panel is second))
        self.row.setStretch(1, int(panel is first))
        self.fit()

    def leave(self, width: int) -> None:
        """Stand side by side only where this leaves so many pixels, at text of 100 %, beside the panel.

        For what can get narrower, but is better off as wide as all.
        """
        self._left = width
        self.fit()

    def least_beside(self) -> int:
        """Give the width for the panel in its own and the narrowest that the other is to get."""
        other = self.second if self._panel is self.first else self.first
        least = max(other.minimumSizeHint().width(), current_theme().px(self._left))
        return self._width + self.row.spacing() + least

    def width_of_second(self) -> int:
        """Give the panel's width, or the narrowest that the other can get."""
        return self._width if self._panel is self.second else self.second.minimumSizeHint().width()

    def fit(self) -> None:
        """Hold the panel to its width while it stands beside the other."""
        super().fit()
        self._panel.setMinimumWidth(self._width if self.is_beside else 0)
        self._panel.setMaximumWidth(self._width if self.is_beside else ANY_SIZE)

    @property
    def _width(self) -> int:
        return min(current_theme().px(self._designed), max(self._designed, int(self._most * self.width())))
