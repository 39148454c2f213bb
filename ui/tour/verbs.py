"""The verb that begins the walk, and the walk that begins by itself on the first sample plan."""

from PySide6.QtCore import QObject, QTimer

from ui.actions import Verb
from ui.memory import Memory
from ui.planner_window import PlannerWindow


class Touring(QObject):
    """Leads through the pages of the open plan, one walk at a time."""

    def __init__(self, window: PlannerWindow, memory: Memory) -> None:
        """Take the window, and remember who has seen the walk."""
        super().__init__(window)
        self._window, self._memory = window, memory
        self._card: QObject | None = None
        window.verbs.on(Verb.TOUR, self.begin)

    def begin(self) -> None:
        """Begin with the first stop, unless a walk is under way."""
        from ui.tour.card import TourCard  # noqa: PLC0415 - rarely needed
        from ui.tour.stops import stops  # noqa: PLC0415 - rarely needed

        if self._card is not None:
            return
        card = TourCard(stops(), self._window.go_to, self._window)
        card.ended.connect(self._end)
        self._card = card
        card.begin()

    def welcome(self) -> None:
        """Begin by itself, once ever, when the window has painted the plan."""
        if not self._memory.settings.has_seen_tour:
            QTimer.singleShot(0, self, self.begin)

    def stop(self) -> None:
        """End the walk, as when the plan is closed."""
        from ui.tour.card import TourCard  # noqa: PLC0415 - rarely needed

        if isinstance(self._card, TourCard):
            self._card.end()

    def _end(self) -> None:
        self._card = None
        self._memory.change(has_seen_tour=True)
