"""Readies a table's search while nothing else is to do, so that the first word is found at once."""

from time import perf_counter
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

from ui.widgets.table.model import ValueTableModel

_ROWS_AT_ONCE: Final = 50
_TURN_SECONDS: Final = 0.005
"""How long one turn takes, whatever the rows say: the window answers between two turns."""

_PAUSE_MS: Final = 150
"""Nothing is readied while the table is at work, such as while a large paste goes on."""


class WarmUp(QTimer):
    """Takes some rows at each idle turn after a pause, and stops when the search is ready."""

    def __init__(self, values: ValueTableModel[Any], parent: QObject) -> None:
        """Ready the search of a model; ends with its parent."""
        super().__init__(parent)
        self._values = values
        self.timeout.connect(self._turn)

    def begin_soon(self) -> None:
        """Ready the search, or go on with it, once nothing has been painted for a moment."""
        self.start(_PAUSE_MS)

    def _turn(self) -> None:
        end = perf_counter() + _TURN_SECONDS
        while perf_counter() < end:
            if self._values.ready_search(_ROWS_AT_ONCE):
                self.stop()
                return
        if self.interval():
            self.start(0)
