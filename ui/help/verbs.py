"""The verb that opens help on the page the window shows."""

from PySide6.QtCore import QObject

from ui.actions import Verb
from ui.planner_window import PlannerWindow


class Helping(QObject):
    """Opens one window of help and keeps it."""

    def __init__(self, window: PlannerWindow) -> None:
        """Take the window that help is about."""
        super().__init__(window)
        self._window = window
        window.verbs.on(Verb.HELP, self.open)

    def open(self) -> None:
        """Show help on the page shown; on the first steps while none is."""
        from ui.help.window import HelpWindow  # noqa: PLC0415 - rarely needed

        known = self._window.findChild(HelpWindow)
        (known or HelpWindow(self._window)).show_topic(self._window.current_page)
