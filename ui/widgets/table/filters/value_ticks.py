"""The values of a column with a tick each, as a model for a list; narrowed by typing, as in Excel."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from cpm_planner.formatting.marks import format_count
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.filters.words import value_name

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex


class ValueTicks(QAbstractListModel):
    """Starts with every value ticked that a filter lets through.

    While values are narrowed by words, those found are ticked, and the ticks of the others mean nothing: so a
    word and Enter show what has it.
    """

    def __init__(self) -> None:
        """Start without values."""
        super().__init__()
        self._counts: dict[str, int] = {}
        self._shown: list[str] = []
        self._ticked: set[str] = set()
        self._found: set[str] | None = None

    def offer(self, counts: Mapping[str, int], asked: RowFilter, column_key: str) -> None:
        """Offer the values of a column, with how many rows have each, ticked as a filter asks."""
        chosen, hidden = asked.choices.get(column_key), asked.hidden.get(column_key, frozenset())
        missing = sorted({*(chosen or ()), *hidden} - set(counts), key=str.casefold)
        self.beginResetModel()
        self._counts = {**counts, **dict.fromkeys(missing, 0)}
        self._ticked = set(chosen) if chosen else set(self._counts) - hidden
        self._shown, self._found = list(self._counts), None
        self.endResetModel()

    def narrow(self, text: str) -> None:
        """Show only values that have all words; all of them for none."""
        words = text.casefold().split()
        self.beginResetModel()
        self._shown = [
            value for value in self._counts if all(word in value_name(value).casefold() for word in words)
        ]
        self._found = set(self._shown) if words else None
        self.endResetModel()

    def put_into(self, asked: RowFilter, column_key: str) -> RowFilter:
        """Give a filter that lets through what is ticked, and asks the rest as before."""
        every, ticked = set(self._counts), self._ticks
        if self._found is None and every == ticked:
            return asked.choosing(column_key, frozenset())
        if self._found is None and len(every - ticked) < len(ticked):
            return asked.hiding(column_key, frozenset(every - ticked))
        return asked.choosing(column_key, frozenset(ticked))

    def tick_all(self, *, on: bool) -> None:
        """Tick all values shown, or none of them."""
        (self._ticks.update if on else self._ticks.difference_update)(self._shown)
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1), [_Role.CheckStateRole])

    def all_state(self) -> Qt.CheckState:
        """Say whether all values shown are ticked, none, or some."""
        ticked = sum(value in self._ticks for value in self._shown)
        if not ticked:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if ticked == len(self._shown) else Qt.CheckState.PartiallyChecked

    @property
    def _ticks(self) -> set[str]:
        return self._ticked if self._found is None else self._found

    # Qt's questions

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the values shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """Give a value with its count, and its tick."""
        value = self._shown[index.row()]
        if role == _Role.DisplayRole:
            return f"{value_name(value)}  ·  {format_count(self._counts[value])}"
        if role == _Role.CheckStateRole:
            return Qt.CheckState.Checked if value in self._ticks else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Take a tick."""
        if role != _Role.CheckStateRole:
            return False
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        (self._ticks.add if on else self._ticks.discard)(self._shown[index.row()])
        self.dataChanged.emit(index, index, [role])
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Say that values can be ticked."""
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def values_shown(self) -> Sequence[str]:
        """Give the values shown, in order."""
        return self._shown
