"""Two parts side by side where there is room for both, one above the other where there is not."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.theme.tokens import Space

_ALONG, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Reflow(QWidget):
    """Turns with its width, so that large text in a small window is not scrolled sideways."""

    def __init__(self, first: QWidget, second: QWidget, spacing: int = Space.S) -> None:
        """Give all room that is left to the first part; a subclass may share it out anew."""
        super().__init__()
        self.row = QBoxLayout(_ALONG, self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(spacing)
        self.row.addWidget(first, 1)
        self.row.addWidget(second)

    @property
    def is_beside(self) -> bool:
        """Whether the parts stand side by side."""
        return self.row.direction() == _ALONG

    def least_beside(self) -> int:
        """Give the width in pixels from which the parts stand side by side."""
        return sum(size.width() for size in self._least_sizes()) + self.row.spacing()

    def minimumSizeHint(self) -> QSize:
        """Give the size of the wider part: that is as narrow as this can get."""
        widest = max(size.width() for size in self._least_sizes())
        return QSize(widest, self.row.totalMinimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Lay out afresh when what is inside, or the size of its text, changes."""
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return is_done

    def fit(self) -> None:
        """Turn to the direction that goes with the width."""
        direction = _ALONG if self.width() >= self.least_beside() else _DOWN
        if direction != self.row.direction():
            self.row.setDirection(direction)

    def _least_sizes(self) -> list[QSize]:
        items = (self.row.itemAt(place) for place in range(self.row.count()))
        return [item.minimumSize() for item in items if item is not None and not item.isEmpty()]
