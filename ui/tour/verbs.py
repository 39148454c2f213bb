"""The verb that begins the walk, and the walk that begins by itself on the first sample plan."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.actions import Verb
from ui.memory import Memory
from ui.page_context import PageContext
from ui.planner_window import PlannerWindow


class Touring(QObject):
    """Leads through the pages of the open plan, one walk at a time."""

    def __init__(
        self, window: PlannerWindow, memory: Memory, context: Callable[[], PageContext | None]
    ) -> None:
        """Take the window, and remember who has seen the walk; the context tells what there is to see."""
        super().__init__(window)
        self._window, self._memory, self._context = window, memory, context
        self._card: QObject | None = None
        self._is_whole = False
        window.verbs.on(Verb.TOUR, self.begin)

    def begin(self) -> None:
        """Begin with the first stop, unless a walk is under way; an empty plan has one of its own."""
        from ui.tour.card import TourCard  # noqa: PLC0415 - rarely needed
        from ui.tour.stops import first_of_all, stops  # noqa: PLC0415 - rarely needed

        if self._card is not None:
            return
        context = self._context()
        self._is_whole = context is None or bool(context.plan.partners or context.plan.cpms)
        card = TourCard(stops() if self._is_whole else first_of_all(), self._window.go_to)
        self._window.guide.addWidget(card)
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
        if self._is_whole:
            self._memory.change(has_seen_tour=True)
