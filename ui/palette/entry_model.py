"""The entries found, as Qt and screen readers ask for them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.palette.entries import Entry

_Index = QModelIndex | QPersistentModelIndex
_TOP: Final = QModelIndex()


class EntryModel(QAbstractListModel):
    """The entries found."""

    def __init__(self, parent: QObject) -> None:
        """Begin with none."""
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Count the entries."""
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let only what can be chosen be chosen."""
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if self.entries[index.row()].is_enabled else Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the title; to screen readers also where it stands, its key, and whether it is grey."""
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            grey = "" if entry.is_enabled else self.tr("not available now")
            return ", ".join(filter(None, (entry.title, entry.detail, entry.key, grey)))
        return entry.title if role == Qt.ItemDataRole.DisplayRole else None
