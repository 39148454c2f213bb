"""Widgets in columns of one width: all in one line where there is room, in several where there is not."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.fitting import Fitting


class EvenGrid(Fitting):
    """Lines are filled as evenly as can be: six widgets stand as six, three and three, or in pairs."""

    def __init__(self, spacing: int = Space.M) -> None:
        """Start empty."""
        super().__init__()
        self._widgets: tuple[QWidget, ...] = ()
        self.columns = 0
        """How many there are now."""
        self._grid = flush(self, QGridLayout(), spacing)

    def hold(self, widgets: Sequence[QWidget]) -> None:
        """Lay out widgets, one at least, in their order; others held before are put away."""
        if tuple(widgets) == self._widgets:
            return
        for widget in self._widgets:
            if widget not in widgets:
                self._grid.removeWidget(widget)
                widget.hide()
        for widget in widgets:
            if widget not in self._widgets:
                widget.setParent(self)
                widget.show()
        self._widgets = tuple(widgets)
        self._lay_out(len(self._widgets))

    def minimumSizeHint(self) -> QSize:
        """Give the size of the widest one: that is as narrow as this can get."""
        return QSize(self._widest(), self._grid.totalMinimumSize().height())

    def fit(self) -> None:
        """Take as many columns as have room."""
        if not self._widgets:
            return
        spacing = self._grid.horizontalSpacing()
        room = max(1, (self.width() + spacing) // (self._widest() + spacing))
        lines = -(-len(self._widgets) // min(room, len(self._widgets)))
        columns = -(-len(self._widgets) // lines)
        if columns != self.columns:
            self._lay_out(columns)

    def _lay_out(self, columns: int) -> None:
        for column in range(max(columns, self.columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.columns = columns
        for place, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, place // columns, place % columns)

    def _widest(self) -> int:
        shown = (widget for widget in self._widgets if not widget.isHidden())
        return max((max(each.minimumSizeHint().width(), each.minimumWidth()) for each in shown), default=0)
