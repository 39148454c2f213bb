"""The verb that opens the field."""

from collections.abc import Callable, Iterator
from itertools import chain

from PySide6.QtCore import QObject

from ui.actions import Verb
from ui.page_context import PageContext
from ui.palette.entries import Entry, plan_entries, verb_entries
from ui.palette.ranking import Haystack
from ui.planner_window import PlannerWindow


class Finding(QObject):
    """Opens the field over the window, with what can be found at that moment."""

    def __init__(self, window: PlannerWindow, context: Callable[[], PageContext | None]) -> None:
        """Take the window, and a way to ask for the open plan."""
        super().__init__(window)
        self._window, self._context = window, context
        window.verbs.on(Verb.FIND_ANYTHING, self.open)

    def open(self) -> None:
        """Let the user find anything by name."""
        from ui.palette.popup import PalettePopup  # noqa: PLC0415 - not needed at the start

        PalettePopup(Haystack(self._entries()), self._window).open_in(self._window)

    def _entries(self) -> Iterator[Entry]:
        context = self._context()
        of_plan = plan_entries(context) if context is not None else ()
        return chain(verb_entries(self._window.verbs), of_plan)
