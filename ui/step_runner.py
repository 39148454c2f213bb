"""Steps of a plan, taken one after the other beside the window's thread, which waits only a moment for each.

A small step is over before the moment is, so that whoever asked for it goes on as if it had been taken on the
spot. The rest of a large one is waited for by nobody: the window goes on, and what is asked for meanwhile
comes after it.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from queue import Empty, Queue
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cpm_planner.model.errors import CancelledError, InputError

T = TypeVar("T")

PATIENCE_SECONDS: Final = 0.03
"""How long the window waits for a step: less than anybody sees."""

_UNTIL_TOLD_MS: Final = 70
"""How much longer a step takes before the window tells of it."""


@dataclass(frozen=True, slots=True)
class _Step:
    """What is to be done, and what follows in the window's thread."""

    work: Callable[[], Any]
    then: Callable[[Any], object]
    refused: Callable[[InputError], object]
    cancelled: Callable[[], object]
    doing: str


class StepRunner(QObject):
    """Takes steps in their order; all that is handed in but the work is called in the window's thread.

    Python's rounds for reference cycles have to be kept to the window's thread while this is used: elsewhere
    they could end Qt objects.
    """

    slow = Signal(str, object)
    """Something takes its time: what is being done, for people, and the share done, None while unknown.

    An empty text ends it.
    """

    _posted = Signal()

    def __init__(
        self, parent: QObject | None = None, patience_seconds: float | None = PATIENCE_SECONDS
    ) -> None:
        """Wait so long for each step before the window goes on; None waits for the end of every one."""
        super().__init__(parent)
        self.patience_seconds = patience_seconds
        self._home = threading.get_ident()
        self._waiting: deque[_Step] = deque()
        self._when_idle: deque[Callable[[], object]] = deque()
        self._running: _Step | None = None
        self._thread: threading.Thread | None = None
        self._mail: Queue[Callable[[], None]] = Queue()
        self._posted.connect(self._hear_all, Qt.ConnectionType.QueuedConnection)
        self._share: float | None = None
        self._is_told = False
        self._is_unwanted = threading.Event()
        self._tell_later = QTimer(self)
        self._tell_later.setSingleShot(True)
        self._tell_later.setInterval(_UNTIL_TOLD_MS)
        self._tell_later.timeout.connect(self._tell)

    @property
    def is_busy(self) -> bool:
        """Whether a step is being taken, or waits for its turn."""
        return self._running is not None or bool(self._waiting)

    def run(
        self,
        work: Callable[[], T],
        *,
        refused: Callable[[InputError], object],
        then: Callable[[T], object] = lambda _: None,
        cancelled: Callable[[], object] = lambda: None,
        doing: str = "",
    ) -> None:
        """Do work after all that was asked for before; the work has to leave the window's objects alone.

        Args:
            work: changes the plan, and ends with :meth:`settle`; what it raises beside InputError is a bug.
            refused: takes the user's or the world's failure.
            then: takes what the work gave.
            cancelled: follows when the work stopped because it was asked to.
            doing: what to tell while it takes long.
        """
        self._waiting.append(_Step(work, then, refused, cancelled, doing))
        if self._running is None:
            self._begin(self.patience_seconds)

    def cancel(self) -> None:
        """Ask the work that is being done to stop, where it asks for that."""
        self._is_unwanted.set()

    def when_idle(self, act: Callable[[], object]) -> None:
        """Act once nothing is under way, which may be at once."""
        if self.is_busy:
            self._when_idle.append(act)
        else:
            act()

    def finish(self) -> None:
        """Wait until everything asked for is done, as at the end of the program."""
        while self.is_busy:
            self._hear(None)

    # What work asks and tells, in its own thread

    def settle(self, end: Callable[[], None]) -> None:
        """Do the end of work in the window's thread; the work waits for it, and hears what it raises."""
        if threading.get_ident() == self._home:
            end()
            return
        told: Future[None] = Future()

        def act() -> None:
            try:
                end()
            except BaseException as error:  # noqa: BLE001 - the work hears of it
                told.set_exception(error)
            else:
                told.set_result(None)

        self._post(act)
        told.result()

    def report(self, progress: object) -> None:
        """Say which share of the work is done, from 0 to 1."""
        if isinstance(progress, int | float):
            self._post(partial(self._take_share, float(progress)))

    def is_cancelled(self) -> bool:
        """Ask whether to stop."""
        return self._is_unwanted.is_set()

    def _do(self, step: _Step) -> None:
        try:
            value = step.work()
        except BaseException as error:  # noqa: BLE001 - whatever it is, the window has to hear of it
            self._post(partial(self._failed, step, error))
        else:
            self._post(partial(self._done, step, value))

    def _post(self, act: Callable[[], None]) -> None:
        self._mail.put(act)
        self._posted.emit()

    # What the window does

    def _begin(self, patience: float | None) -> None:
        step = self._running = self._waiting.popleft()
        self._share = None
        self._is_unwanted.clear()
        self._thread = threading.Thread(target=self._do, args=(step,), name="cpm-planner-step", daemon=True)
        self._thread.start()
        end = None if patience is None else time.monotonic() + patience
        while self._running is step and self._hear(None if end is None else end - time.monotonic()):
            pass
        if self._running is step and not self._is_told:
            self._tell_later.start()

    def _hear(self, seconds: float | None) -> bool:
        """Do what the work wants done here, waited for so long at most; say whether there was anything."""
        try:
            act = self._mail.get(timeout=None if seconds is None else max(0.0, seconds))
        except Empty:
            return False
        act()
        return True

    def _hear_all(self) -> None:
        while not self._mail.empty():
            self._hear(0)

    def _done(self, step: _Step, value: Any) -> None:
        with self._ended():
            step.then(value)

    def _failed(self, step: _Step, error: BaseException) -> None:
        with self._ended():
            if isinstance(error, InputError):
                step.refused(error)
            elif isinstance(error, CancelledError):
                step.cancelled()
            else:
                raise error

    @contextmanager
    def _ended(self) -> Iterator[None]:
        """Let what follows from a step be done, and begin the next one."""
        if self._thread is not None:
            # It has nothing left to do but to let go of the step. Were it the last to do so, objects of the
            # window that only the step refers to would end in the wrong thread.
            self._thread.join()
        self._running = None
        self._tell_later.stop()
        if not self._waiting:
            self._untell()
        try:
            yield
        finally:
            if self._waiting and self._running is None:
                self._begin(None if self.patience_seconds is None else 0.0)
            while self._when_idle and not self.is_busy:
                self._when_idle.popleft()()

    def _take_share(self, share: float) -> None:
        self._share = share
        if self._is_told:
            self._tell()

    def _tell(self) -> None:
        if self._running is not None:
            self._is_told = True
            self.slow.emit(self._running.doing, self._share)

    def _untell(self) -> None:
        if self._is_told:
            self._is_told = False
            self.slow.emit("", None)
