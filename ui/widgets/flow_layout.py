"""A layout that sets things side by side and goes on in the next line when a line is full."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem
from shiboken6 import delete

from ui.theme.tokens import Space

_Line = list[tuple[QLayoutItem, int, int]]
"""Items that stand side by side, with their widths and heights."""
_Asked = list[tuple[QLayoutItem, QSize, QSize]]
"""Items in sight with the size that each wishes, and the least."""


class FlowLayout(QLayout):
    """For chips and filter buttons, whose number and width change with the plan and the text zoom."""

    _items: list[QLayoutItem] = []  # noqa: RUF012 - Qt still asks a layout that Python has taken apart
    _asked: _Asked | None = None
    _heights: dict[int, int] = {}  # noqa: RUF012 - as above

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._items = []
        self._heights = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(Space.S)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item; what Qt made for a widget gives way to one of Python's own.

        PySide may take Qt's for another one that stood at the same address once, and for deleted when that
        one's layout ends.
        """
        widget = item.widget()
        if widget is None:
            self._items.append(item)
        else:
            self._items.append(QWidgetItem(widget))
            delete(item)

    def insert_before(self, other: QWidget, widget: QWidget) -> None:
        """Put a widget before another one that is there."""
        self.addWidget(widget)
        item, place = self._items.pop(), self.indexOf(other)
        self._items.insert(place, item)
        self.invalidate()

    def invalidate(self) -> None:
        """Forget what the items asked for: the layouts around ask for that many times as they settle."""
        self._asked = None
        self._heights = {}
        super().invalidate()

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give an item, or None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away, or None beyond the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that narrow means high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines at a width."""
        if width not in self._heights:
            heights = [_height(line) for line in self._lines(width)]
            self._heights[width] = sum(heights) + self.spacing() * max(0, len(heights) - 1)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Move every item to its place, in the middle of its line or, where asked for, at the foot of it."""
        super().setGeometry(rect)
        top = rect.top()
        for line in self._lines(rect.width()):
            left, height = rect.left(), _height(line)
            for item, wide, high in line:
                spare = height - high
                above = spare if item.alignment() & Qt.AlignmentFlag.AlignBottom else spare // 2
                item.setGeometry(QRect(left, top + above, wide, high))
                left += wide + self.spacing()
            top += height + self.spacing()

    def sizeHint(self) -> QSize:
        """Give the size of one line."""
        wished = [size for _, size, _ in self._visible()]
        width = sum(size.width() for size in wished) + self.spacing() * max(0, len(wished) - 1)
        return QSize(width, max((size.height() for size in wished), default=0))

    def minimumSize(self) -> QSize:
        """Give the size of the largest item."""
        least = QSize(0, 0)
        for _, _, size in self._visible():
            least = least.expandedTo(size)
        return least

    def _visible(self) -> _Asked:
        if self._asked is None:
            shown = (item for item in self._items if not item.isEmpty())
            self._asked = [(item, item.sizeHint(), item.minimumSize()) for item in shown]
        return self._asked

    def _lines(self, width: int) -> list[_Line]:
        lines: list[_Line] = []
        taken, spacing = 0, self.spacing()
        for item, wished, least in self._visible():
            wide = max(least.width(), min(wished.width(), width))
            if not lines or taken + wide > width:
                lines.append([])
                taken = 0
            lines[-1].append((item, wide, wished.height()))
            taken += wide + spacing
        return lines


def _height(line: _Line) -> int:
    return max(high for _, _, high in line)
