"""What shows the plan as it is, but only while it is seen."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget


class CatchingUp(QWidget):
    """Shows news at once where it is seen; hidden, it catches up when it comes into sight."""

    def __init__(self, *, is_behind: bool = False) -> None:
        """Start up to date, or behind where nothing is shown yet."""
        super().__init__()
        self._is_behind = is_behind

    def show_now(self) -> None:
        """Show the plan as it is now."""
        raise NotImplementedError

    def fall_behind(self) -> None:
        """Hear that something has changed."""
        self._is_behind = True
        if self.isVisible():
            self.catch_up()

    def catch_up(self) -> None:
        """Show what has changed since it was last shown, seen or not."""
        if self._is_behind:
            self._is_behind = False
            self.show_now()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while something else was shown."""
        super().showEvent(event)
        self.catch_up()
