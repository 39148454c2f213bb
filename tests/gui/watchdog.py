"""A watchdog over the window's thread: how long its event loop did not turn, and where it was meanwhile."""

import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from types import FrameType, TracebackType
from typing import Final, Self

from PySide6.QtCore import QEventLoop, Qt, QTimer

_TICK_MS: Final = 1
_LOOK_SECONDS: Final = 0.005
_WORTH_A_LOOK: Final = 0.02
_FRAMES: Final = 4
_POLL_MS: Final = 10


@dataclass(frozen=True, slots=True)
class Stall:
    """The longest time without a turn of the event loop."""

    milliseconds: float
    own_milliseconds: float
    """How much of it the thread itself was at work, as on a machine that does nothing else."""
    places: tuple[str, ...]
    """Where the thread was, looked at every 5 ms where signals allow that: innermost frames first."""


class Watchdog:
    """Watches the main thread while it is used as a context; ask ``longest`` afterwards."""

    def __init__(self) -> None:
        """Watch nothing yet."""
        self.longest = Stall(0.0, 0.0, ())
        self._places: list[str] = []
        self._last = self._own = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> Self:
        """Begin to watch."""
        self._last, self._own = time.perf_counter(), time.thread_time()
        self._timer.start(_TICK_MS)
        if hasattr(signal, "setitimer"):
            # Another thread could look as well, but Python 3.11 crashes now and then when it does.
            signal.signal(signal.SIGALRM, self._look)
            signal.setitimer(signal.ITIMER_REAL, _LOOK_SECONDS, _LOOK_SECONDS)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Watch no more."""
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
        self._tick()
        self._timer.stop()

    def _tick(self) -> None:
        now, own = time.perf_counter(), time.thread_time()
        stalled = (now - self._last) * 1000 - _TICK_MS
        if stalled > self.longest.milliseconds:
            self.longest = Stall(stalled, (own - self._own) * 1000, tuple(self._places))
        self._places.clear()
        self._last, self._own = now, own

    def _look(self, _signal: int, frame: FrameType | None) -> None:
        if time.perf_counter() - self._last > _WORTH_A_LOOK:
            self._places.append(" < ".join(map(_place, islice(_outwards(frame), _FRAMES))))


def longest_stall(act: Callable[[], object], is_over: Callable[[], bool], quiet_ms: float) -> Stall:
    """Act in a turning event loop, and watch it until it is over and for some time more."""
    loop, poll, over_since = QEventLoop(), QTimer(), [0.0]

    def look() -> None:
        now = time.perf_counter()
        if not over_since[0] and is_over():
            over_since[0] = now
        if over_since[0] and (now - over_since[0]) * 1000 > quiet_ms:
            loop.quit()

    poll.timeout.connect(look)
    with Watchdog() as watchdog:
        QTimer.singleShot(0, act)
        QTimer.singleShot(1, lambda: poll.start(_POLL_MS))
        loop.exec()
    poll.stop()
    return watchdog.longest


def _outwards(frame: FrameType | None) -> Iterator[FrameType]:
    while frame is not None:
        yield frame
        frame = frame.f_back


def _place(frame: FrameType) -> str:
    code = frame.f_code
    return f"{'/'.join(code.co_filename.split('/')[-2:])}:{frame.f_lineno} {code.co_name}"
