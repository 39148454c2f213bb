"""The reins of a run: time and work limits, cancelling, and progress reports to whoever asked for them."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

StoppedBy = Literal["proved", "time", "work", "cancelled"]
Phase = Literal["start", "prices", "descent", "neighbourhoods", "proof"]

DEFAULT_WORK = 200
_REPORT_SECONDS = 0.1
_POLL_SECONDS = 0.01


@dataclass(frozen=True)
class Progress:
    """How far a run has come: value of the best plan so far, its proven bound and the gap between them."""

    phase: Phase
    incumbent: float
    bound: float
    gap: float
    seconds: float


def gap_of(value: float, bound: float) -> float:
    """Return (value - bound) / value: by what share a plan could at most be better."""
    return max(value - bound, 0.0) / value if value > 0 else 0.0


class Control:
    """Says when to stop and passes on progress; limits that are None do not apply."""

    def __init__(
        self,
        time_limit_seconds: float | None,
        work_limit: int | None,
        progress: Callable[[Progress], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        """Start the clock; without any limit the work limit is `DEFAULT_WORK`."""
        if time_limit_seconds is None and work_limit is None:
            work_limit = DEFAULT_WORK
        self._began = time.perf_counter()
        self._seconds = np.inf if time_limit_seconds is None else time_limit_seconds
        self._most_work = np.inf if work_limit is None else float(work_limit)
        self.work = 0
        self._progress, self._cancelled = progress, cancelled
        self._polled = self._reported = -np.inf
        self._phase: Phase = "start"
        self._value, self._bound = np.inf, 0.0
        self.reason: StoppedBy | None = None

    @property
    def is_timed(self) -> bool:
        """Whether there is a time limit, so that results depend on the clock."""
        return bool(np.isfinite(self._seconds))

    @property
    def seconds(self) -> float:
        """Seconds since the start."""
        return time.perf_counter() - self._began

    @property
    def seconds_left(self) -> float:
        """Seconds until the time limit, inf without one."""
        return max(self._seconds - self.seconds, 0.0)

    def spend(self, work: int = 1) -> None:
        """Count work done: a unit is what about 150 open pairs of a neighbourhood cost."""
        self.work += work
        if self.work >= self._most_work and self.reason is None:
            self.reason = "work"

    def note(self, phase: Phase, value: float, bound: float) -> None:
        """Take down the state of the run and report it when it is time to."""
        self._phase, self._value, self._bound = phase, value, bound
        self.stop()

    def stop(self) -> bool:
        """Return whether to stop now; asks `cancelled` and reports progress, but not at every call."""
        seconds = self.seconds
        if seconds - self._polled < _POLL_SECONDS:
            return self.reason is not None
        self._polled = seconds
        if self.reason is None and self._cancelled is not None and self._cancelled():
            self.reason = "cancelled"
        if self.reason is None and seconds >= self._seconds:
            self.reason = "time"
        if seconds - self._reported >= _REPORT_SECONDS:
            self.report()
        return self.reason is not None

    def report(self) -> None:
        """Tell the listener where the run stands."""
        self._reported = self.seconds
        if self._progress is not None and np.isfinite(self._value):
            gap = gap_of(self._value, self._bound)
            self._progress(Progress(self._phase, self._value, self._bound, gap, self._reported))
