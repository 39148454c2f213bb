"""The line below a table that new rows are typed into, or pasted: one name, or a block of cells."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from ui.widgets.field_icon import lead_with_icon
from ui.widgets.table.copying.clipboard import Texts, from_mime
from ui.widgets.table.view import ValueTable


class NewRowLine(QLineEdit):
    """Hands over what is typed or pasted; what was typed stays until the row is there."""

    rows_given = Signal(object)
    """Texts of new rows, row by row."""

    def __init__(self, name: str, hint: str) -> None:
        """Start empty, under an accessible name; the hint says what to do while it is."""
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        lead_with_icon(self, "plus")
        self.returnPressed.connect(self._give)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a block of cells at paste, and clear at Escape."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_rows()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Let the menu paste blocks of cells, too."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        paste = menu.findChild(QAction, "edit-paste")
        if paste is not None:
            paste.triggered.disconnect()
            paste.triggered.connect(self.paste_rows)
        menu.popup(event.globalPos())

    def paste_rows(self) -> None:
        """Hand over the rows on the clipboard; a single cell goes into what is being typed."""
        texts = from_mime(QGuiApplication.clipboard().mimeData())
        if len(texts) == 1 and len(texts[0]) == 1:
            self.insert(texts[0][0])
        elif texts:
            self.rows_given.emit(texts)

    def _give(self) -> None:
        if self.text().strip():
            self.rows_given.emit([[self.text().strip()]])


def columns_meant(table: ValueTable[Any], texts: Texts) -> tuple[Texts, Sequence[int]]:
    """Say which columns a block is for: those its first row names, if it does, else those shown, in order.

    Gives the rows without such headings, and a column of the model for each of their cells; -1 for a cell
    whose heading is empty.
    """
    titles = {column.title.casefold(): at for at, column in enumerate(table.values.columns)}
    heads = [cell.strip().casefold() for cell in texts[0]]
    if len(heads) > 1 and all(head in titles for head in heads if head) and any(heads):
        return texts[1:], [titles.get(head, -1) for head in heads]
    return texts, table.column_layout.shown_columns()[: len(heads)]
