"""The course of a study that searches several times: time it may take, who listens, whether to stop."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from cpm_planner.balance.study_progress import StudyProgress

if TYPE_CHECKING:
    from cpm_planner.balance.core.control import Progress

_SHORTEST_SECONDS = 0.05


class Course:
    """Times are shares of the whole study, 0 to 1; without a limit of seconds it never runs out of time.

    Attributes:
        phase: what is being done.
    """

    def __init__(
        self,
        seconds: float | None,
        phase: str,
        progress: Callable[[StudyProgress], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        """Start the clock."""
        self._began = time.perf_counter()
        self._limit, self.phase = seconds, phase
        self._progress, self._cancelled = progress, cancelled
        self._told = 0.0

    @property
    def seconds(self) -> float:
        """Seconds since the start."""
        return time.perf_counter() - self._began

    @property
    def share(self) -> float:
        """Share of the time that is over; 0 without a limit."""
        return 0.0 if self._limit is None else self.seconds / self._limit

    def is_cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._cancelled is not None and self._cancelled()

    def is_over(self, share: float = 1.0) -> bool:
        """Whether to stop what may last until a share of the time."""
        return self.is_cancelled() or self.share >= share

    def seconds_until(self, share: float) -> float | None:
        """Seconds a search may take that is to end at a share of the time; None without a limit."""
        return None if self._limit is None else max((share - self.share) * self._limit, _SHORTEST_SECONDS)

    def tell(self, done: float, partial: object | None = None) -> None:
        """Say which share of the work is done; it never falls."""
        self._told = max(self._told, done)
        if self._progress is not None:
            self._progress(StudyProgress(self._told, self.phase, partial))

    def listener(self, first: float, last: float) -> Callable[["Progress"], None]:
        """Give what hears a search that makes up the work from one share to another."""
        seconds = self.seconds_until(self.share + last - first)

        def heard(now: "Progress") -> None:
            within = 0.0 if seconds is None else min(now.seconds / seconds, 1.0)
            self.tell(first + (last - first) * within)

        return heard
