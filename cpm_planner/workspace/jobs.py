"""Long work: what the one who does it and the one who waits for it say to each other.

Work is a plain function of a :class:`Control` and picklable arguments; it runs here or in a worker process.
"""

import pickle
import signal
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar, cast

from cpm_planner.formatting.language import manner, speak
from cpm_planner.formatting.marks import Marks
from cpm_planner.model.errors import CancelledError, InputError, PlannerError
from cpm_planner.workspace.parcels import NOTHING_KNOWN, Parcels

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.synchronize import Event

T = TypeVar("T")


class Control(Protocol):
    """What work tells and asks while it runs."""

    def report(self, progress: object) -> None:
        """Say how far the work is."""

    def is_cancelled(self) -> bool:
        """Ask whether to stop."""


@dataclass(frozen=True, slots=True)
class PartOf:
    """The control of one of several pieces of work."""

    control: Control
    number: int
    count: int

    def report(self, progress: object) -> None:
        """Pass on how far the whole is."""
        if isinstance(progress, int | float):
            self.control.report((self.number + progress) / self.count)

    def is_cancelled(self) -> bool:
        """Ask whether to stop."""
        return self.control.is_cancelled()


class Quiet:
    """A control for work nobody watches."""

    def report(self, progress: object) -> None:
        """Tell nobody."""

    def is_cancelled(self) -> bool:
        """Never stop."""
        return False


IN_THE_WORKER: Final = "In the worker process:"
"""Starts the note that says where an error came from, which does not cross by itself."""

Work = Callable[..., T]
"""A module-level function whose first argument is a :class:`Control`."""


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """The work's result."""

    value: T


@dataclass(frozen=True, slots=True)
class Failed:
    """The work failed; foreseen failures come as they are, others as a bug with their traceback."""

    error: Exception


@dataclass(frozen=True, slots=True)
class Running:
    """The work goes on; ``progress`` is what it reported last, None where there is nothing new."""

    progress: object | None


class WorkerDiedError(PlannerError):
    """The worker process ended without a result, such as when memory ran out."""


class WorkerJob(Generic[T]):
    """One piece of work in a process of its own, polled by whoever waits."""

    def __init__(self, work: Work[T], *arguments: object) -> None:
        """Start the work."""
        import multiprocessing  # noqa: PLC0415 - the window is there before any work is

        context = multiprocessing.get_context("spawn")
        self._parcels = Parcels(arguments)
        self._receiver, sender = context.Pipe(duplex=False)
        self._cancel = context.Event()
        self._process = context.Process(
            target=_run,
            args=(sender, self._cancel, manner(), work, NOTHING_KNOWN.packed(arguments)),
            name="cpm-planner-worker",
        )
        self._process.start()
        sender.close()

    @property
    def is_alive(self) -> bool:
        """Whether the worker still runs."""
        return self._process.is_alive()

    def poll(self, seconds: float = 0.0) -> Running | Done[T] | Failed:
        """Give the news, waiting at most so long for some; after Done or Failed the job is over."""
        news: Running | Done[T] | Failed = Running(None)
        try:
            while self._receiver.poll(seconds):
                news, seconds = self._news(), 0.0
                if not isinstance(news, Running):
                    return self._ended(news)
        except (EOFError, OSError):
            return self._ended(Failed(WorkerDiedError("The calculation ended without a result.")))
        return news

    def cancel(self) -> None:
        """Ask the work to stop and hand over the best it has."""
        self._cancel.set()

    def kill(self) -> None:
        """End the work without a result."""
        self._process.kill()
        self._process.join()
        self._receiver.close()

    def _news(self) -> Running | Done[T] | Failed:
        return cast("Running | Done[T] | Failed", self._parcels.unpacked(self._receiver.recv_bytes()))

    def _ended(self, last: Done[T] | Failed) -> Done[T] | Failed:
        self._process.join(timeout=5)
        self._receiver.close()
        return last


class _PipeControl:
    """Reports into the pipe, at most as fast as the reader needs."""

    def __init__(self, tell: Callable[[object], None], cancel: "Event") -> None:
        from multiprocessing import parent_process  # noqa: PLC0415 - as above

        self._tell, self._cancel = tell, cancel
        self._parent = parent_process()

    def report(self, progress: object) -> None:
        self._tell(Running(progress))

    def is_cancelled(self) -> bool:
        """Nobody waits any more once the program that asked is gone."""
        return self._cancel.is_set() or self._parent is None or not self._parent.is_alive()


def _run(
    sender: "Connection",
    cancel: "Event",
    spoken: tuple[str, Marks],
    work: Work[Any],
    packed: bytes,
) -> None:
    speak(*spoken)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who waits, who then cancels
    arguments = cast("tuple[object, ...]", NOTHING_KNOWN.unpacked(packed))
    parcels = Parcels(arguments)

    def tell(news: object) -> None:
        sender.send_bytes(parcels.packed(news))

    try:
        tell(Done(work(_PipeControl(tell, cancel), *arguments)))
    except Exception as error:  # noqa: BLE001 - whatever it is, the one who waits has to hear of it
        tell(Failed(_portable(error)))


def _portable(error: Exception) -> Exception:
    """Give an error that gets to the other process, where it says in a note where it came from."""
    if isinstance(error, InputError | CancelledError):
        return error
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    except Exception:  # noqa: BLE001 - whatever its class makes of it
        trace, error = error.__traceback__, RuntimeError(type(error).__qualname__)
        error.__traceback__ = trace
    error.add_note(f"{IN_THE_WORKER}\n{''.join(traceback.format_tb(error.__traceback__))}")
    return error
