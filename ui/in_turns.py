"""Work on many rows, a bit at each turn of the event loop, so that the window answers between two turns."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from ui.turns import Turns


class InTurns(QTimer):
    """Does one piece of work at a time; other work takes its place."""

    def __init__(self, parent: QObject) -> None:
        """Start without work; ends with its parent."""
        super().__init__(parent)
        self.setInterval(0)
        self.timeout.connect(self._turn)
        self._turns: Turns[Any] | None = None
        self._then: Callable[[Any], None] | None = None

    def begin(self, turns: Turns[Any], then: Callable[[Any], None]) -> None:
        """Do this instead of what is being done, and hand over what it gives."""
        self._turns, self._then = turns, then
        self.start()

    def drop(self) -> None:
        """Leave what is being done."""
        self.stop()
        self._turns = self._then = None

    def finish(self) -> None:
        """Do all that is left of it now."""
        while self.isActive():
            self._turn()

    def _turn(self) -> None:
        turns, then = self._turns, self._then
        if turns is None or then is None:
            self.stop()
            return
        try:
            next(turns)
        except StopIteration as end:
            self.drop()
            then(end.value)
