"""How high a table would like to be where pages are measured: a few rows; it takes all there is anyway."""

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from ui.widgets.sized import follow_text_size

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

_ROWS: Final = 2
"""With more, tables would push what stands below them out of sight where a page is only just high enough."""


def show_all_rows(view: "ValueTable[Any]", most: int) -> None:
    """Let a table be as high as all its rows, and no higher; with more than ``most`` it may scroll."""
    _AllRows(view, most)


class _AllRows(QObject):
    """Fits the height of a table to its rows, as long as the table is there."""

    def __init__(self, view: "ValueTable[Any]", most: int) -> None:
        super().__init__(view)
        self._view, self._most = view, most
        view.values.order_changed.connect(self._fit)
        follow_text_size(view, self._fit)

    def _fit(self) -> None:
        view = self._view
        header = view.horizontalHeader().sizeHint().height() + 2 * view.frameWidth()
        row, count = view.verticalHeader().defaultSectionSize(), view.model().rowCount() or 1
        view.setMinimumHeight(header + row * min(count, self._most))
        view.setMaximumHeight(header + row * count)


class Room(QObject):
    """Asks for another height as the first rows come or go."""

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Watch the rows of a table."""
        super().__init__(view)
        self._view, model = view, view.model()
        self._rows = self._wanted()
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.layoutChanged):
            changed.connect(self._note)

    @property
    def height(self) -> int:
        """Pixels for the heading and some rows, or for the sentence that stands for them."""
        view = self._view
        bar, frame = view.horizontalScrollBar().sizeHint().height(), 2 * view.frameWidth()
        rows = view.verticalHeader().defaultSectionSize() * self._rows
        return view.horizontalHeader().sizeHint().height() + rows + bar + frame

    def _wanted(self) -> int:
        return min(self._view.model().rowCount(), _ROWS) or _ROWS

    def _note(self) -> None:
        if self._wanted() != self._rows:
            self._rows = self._wanted()
            self._view.updateGeometry()
