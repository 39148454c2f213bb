"""The recent plans as a list: missing ones greyed, each can be forgotten."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu

from ui.icons import IconRole, icon
from ui.theme.appearance import current_theme
from ui.widgets.sized import follow_text_size

_SHOWN: Final = 5
_ROW: Final = 32
_ITEM: Final = Qt.ItemDataRole.UserRole


class RecentList(QListWidget):
    """Enter or a double click opens; Delete forgets."""

    wanted = Signal(object)
    unwanted = Signal(str)

    def __init__(self, plans: list[Path]) -> None:
        """Show the plans, the latest first."""
        super().__init__()
        self.setAccessibleName(self.tr("Recent plans"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        for path in plans:
            self._add(path)
        follow_text_size(self, self._fit)
        self.itemActivated.connect(self._open)
        self.itemClicked.connect(self._open)
        self.customContextMenuRequested.connect(self._offer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Forget a plan at Delete."""
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None:
            self.forget(item)
        else:
            super().keyPressEvent(event)

    def forget(self, item: QListWidgetItem) -> None:
        """Take a plan from the list; its file stays where it is."""
        self.takeItem(self.row(item))
        self.unwanted.emit(str(item.data(_ITEM)))

    def _fit(self) -> None:
        self.setFixedHeight(current_theme().px(_ROW) * min(max(self.count(), 1), _SHOWN) + 4)

    def _add(self, path: Path) -> None:
        is_there = path.exists()
        place = str(path.parent) if is_there else self.tr("missing: {folder}").format(folder=path.parent)
        item = QListWidgetItem(icon("file-text", IconRole.MUTED), f"{path.stem}    {place}")
        item.setData(_ITEM, str(path))
        item.setToolTip(str(path))
        if not is_there:
            item.setForeground(self.palette().placeholderText())
        self.addItem(item)

    def _open(self, item: QListWidgetItem) -> None:
        self.wanted.emit(Path(item.data(_ITEM)))

    def _offer(self) -> None:
        item = self.currentItem()
        if item is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), partial(self._open, item))
        menu.addAction(self.tr("Take from this list"), partial(self.forget, item))
        menu.popup(self.cursor().pos())
