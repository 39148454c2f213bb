"""The lines of the history, as Qt and screen readers ask for them."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from ui.history import words
from ui.history.lines import DayLine, EditLine, Line
from ui.language import tr

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_TOP: Final = QModelIndex()


class LineModel(QAbstractListModel):
    """The lines found, in their order."""

    def __init__(self, parent: QWidget) -> None:
        """Start without lines."""
        super().__init__(parent)
        self._lines: Sequence[Line] = ()
        self.depth = 0
        """How many steps are done now."""
        self.today = date.min

    def show_lines(self, lines: Sequence[Line], depth: int, today: date) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines, self.depth, self.today = lines, depth, today
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """Give a line; None beyond the end."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, wanted: Line) -> int:
        """Give the row of the same edit; -1 when it is not shown."""
        same = wanted.moment.edit if isinstance(wanted, EditLine) else None
        for row, line in enumerate(self._lines):
            if line is wanted or (isinstance(line, EditLine) and line.moment.edit == same):
                return row
        return -1

    @property
    def here(self) -> int:
        """The row where the plan is; -1 when it is not shown."""
        places = enumerate(self._lines)
        return next((row for row, line in places if not isinstance(line, DayLine) and line.is_here), -1)

    def way(self, row: int) -> str:
        """Say what going to a row means; empty where no way leads there."""
        return words.way(self.line(row), self.depth)

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let days be passed over."""
        if isinstance(self.line(index.row()), DayLine):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """Give what a line is called, and all about it for tool tips and screen readers."""
        line = self.line(index.row())
        if line is None or role not in (_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole):
            return None
        title = words.title(line, self.today)
        if role == _Role.DisplayRole or isinstance(line, DayLine):
            return title
        here = tr("You are here") if line.is_here else ""
        parts = [title, words.detail(line), here or self.way(index.row()) or words.why_not(line)]
        return ("\n" if role == _Role.ToolTipRole else ", ").join(part for part in parts if part)
