"""What a table remembers between runs: columns, groups and filter row by itself, and its views."""

from typing import Any, Final, Protocol

from PySide6.QtCore import QEvent, QObject, QTimer

from ui.widgets.table.view import ValueTable

_PAUSE_MS: Final = 400


class KeptTexts(Protocol):
    """Where texts are kept by name."""

    def load(self, name: str) -> str:
        """Give what was kept; empty when nothing was."""

    def save(self, name: str, text: str) -> None:
        """Keep a text."""


class ForgottenTexts:
    """Keeps texts no longer than itself."""

    def __init__(self) -> None:
        """Start without any."""
        self._texts: dict[str, str] = {}

    def load(self, name: str) -> str:
        """Give what was kept; empty when nothing was."""
        return self._texts.get(name, "")

    def save(self, name: str, text: str) -> None:
        """Keep a text."""
        self._texts[name] = text


class KeptLayout(QObject):
    """Keeps which columns a table shows, in which order, how wide and how many held, at every change."""

    def __init__(self, table: ValueTable[Any], texts: KeptTexts, name: str) -> None:
        """Lay a table out as it was last; the name tells it from other tables."""
        super().__init__(table)
        self._table, self._texts, self._name = table, texts, f"{name}.columns"
        table.column_layout.from_text(texts.load(self._name))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self._keep)
        table.layout_changed.connect(self._soon.start)
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep at once what has just changed when the table is left, as with its window."""
        if event.type() == QEvent.Type.Hide and self._soon.isActive():
            self._keep()
        return super().eventFilter(watched, event)

    def _keep(self) -> None:
        self._soon.stop()
        self._texts.save(self._name, self._table.column_layout.to_text())


class KeptGroups(QObject):
    """Keeps the columns by which the rows of a table are grouped."""

    def __init__(self, table: ValueTable[Any], texts: KeptTexts, name: str) -> None:
        """Group the rows as they were last; the name tells the table from others."""
        super().__init__(table)
        self._values, self._texts, self._name = table.values, texts, f"{name}.groups"
        known = {column.key for column in table.values.columns}
        self._kept = tuple(key for key in texts.load(self._name).splitlines() if key in known)
        if self._kept:
            self._values.group_by(*self._kept)
        self._values.order_changed.connect(self._keep)

    def _keep(self) -> None:
        if self._values.groups != self._kept:
            self._kept = self._values.groups
            self._texts.save(self._name, "\n".join(self._kept))


class KeptFilterRow(QObject):
    """Keeps whether a table has its row of filter fields."""

    def __init__(self, table: ValueTable[Any], texts: KeptTexts, name: str) -> None:
        """Show the row if it was there last; the name tells the table from others."""
        super().__init__(table)
        self._headings, self._texts, self._name = table.headings, texts, f"{name}.filter-row"
        if texts.load(self._name):
            self._headings.show_filter_row()
        self._headings.filter_row_turned.connect(self._keep)

    def _keep(self) -> None:
        self._texts.save(self._name, "shown" if self._headings.has_filter_row else "")
