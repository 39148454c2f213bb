"""Long work in processes of its own: started, watched and told of without the window ever waiting."""

import threading
from collections.abc import Callable
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from cpm_planner.model.errors import CancelledError, InputError
from cpm_planner.workspace.jobs import Done, Failed, Running, Work, WorkerDiedError, WorkerJob
from ui.language import tr

T = TypeVar("T")
News = Running | Done[Any] | Failed

_LOOK_SECONDS: Final = 0.05
"""How long the watching thread waits for news before it looks whether somebody wants to stop."""
_BREATH_SECONDS: Final = 0.08
"""Before a large plan is packed, which takes Python in turns with the window: it shows first what began."""


class JobHandle(QObject, Generic[T]):
    """One piece of work that was started; its callbacks run in the window's thread."""

    _heard = Signal(object)

    def __init__(self, work: Work[T], arguments: tuple[object, ...], parent: QObject) -> None:
        """Start the work from a thread: packing a large plan and starting a process take a while."""
        super().__init__(parent)
        self._on_news: Callable[[News], None] | None = None
        self._wants_end = threading.Event()
        self._is_abandoned = threading.Event()
        self._heard.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(
            target=self._watch, args=(work, arguments), name="cpm-planner-job", daemon=True
        )

    @property
    def is_running(self) -> bool:
        """Whether the result is still to come."""
        return self._on_news is not None

    @property
    def has_ended(self) -> bool:
        """Whether nothing of it runs any more and all its news were told."""
        return not self.is_running and not self._thread.is_alive()

    def start(self, on_news: Callable[[News], None]) -> None:
        """Begin, and tell all news."""
        self._on_news = on_news
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop and hand over the best it has; the callbacks go on."""
        self._wants_end.set()

    def abandon(self) -> None:
        """End the work and hear no more of it."""
        self._on_news = None
        self._is_abandoned.set()

    def wait_for_end(self) -> None:
        """Wait until the job's thread has gone, and an abandoned job's process, as before the program ends.

        Were the thread the last to let go of what the job refers to, objects of the window could end in it.
        """
        self._thread.join()

    def _tell(self, news: News) -> None:
        on_news = self._on_news
        if not isinstance(news, Running):
            self._on_news = None
        if on_news is not None:
            on_news(news)

    def _watch(self, work: Work[T], arguments: tuple[object, ...]) -> None:
        if self._is_abandoned.wait(_BREATH_SECONDS):
            return
        try:
            job = WorkerJob(work, *arguments)
        except Exception as error:  # noqa: BLE001 - whatever it is, the one who waits has to hear of it
            self._heard.emit(Failed(error))
            return
        news: News = Running(None)
        while isinstance(news, Running):
            if self._is_abandoned.is_set():
                job.kill()
                return
            if self._wants_end.is_set():
                job.cancel()
            news = job.poll(_LOOK_SECONDS)
            if news != Running(None):
                self._heard.emit(news)


class JobRunner(QObject):
    """Runs the work of one plan in worker processes and calls back in the window's thread."""

    busy_changed = Signal(bool)
    """Whether any work runs, when that may have changed."""

    def __init__(self, take_error: Callable[[Exception], None], parent: QObject | None = None) -> None:
        """Hand errors that nobody foresaw to ``take_error``."""
        super().__init__(parent)
        self._take_error = take_error
        self._is_over = False
        self._jobs: dict[JobHandle[Any], str] = {}

    def run(  # noqa: PLR0913 - one callback for each way things can go
        self,
        work: Work[T],
        *arguments: object,
        on_done: Callable[[T], None],
        on_failed: Callable[[InputError], None],
        on_progress: Callable[[Any], None] | None = None,
        on_ended: Callable[[], None] | None = None,
        name: str = "",
    ) -> JobHandle[T]:
        """Start work that needs only picklable arguments; once all work has ended, nothing comes of it.

        Args:
            work: a module-level function whose first argument is a :class:`Control`.
            arguments: what the work is given after its control.
            on_done: takes the result.
            on_failed: takes the user's or the world's failures; others are reported as bugs.
            on_progress: takes what the work reports.
            on_ended: called once before any of the others, however the work ended.
            name: a job replaces the one of its name that still runs; the old one is heard of no more.
        """
        self.abandon(name)
        job = JobHandle(work, arguments, self)
        if self._is_over:
            return job
        self._jobs[job] = name

        def hear(news: News) -> None:
            if isinstance(news, Running):
                if on_progress is not None:
                    on_progress(news.progress)
                return
            job.wait_for_end()  # which is near: its thread has told all it had to tell
            self._forget(job)
            if on_ended is not None:
                on_ended()
            if isinstance(news, Done):
                on_done(news.value)
            else:
                self._fail(news.error, on_failed)

        job.start(hear)
        self.busy_changed.emit(self.is_busy)
        return job

    @property
    def is_busy(self) -> bool:
        """Whether any work runs."""
        return any(job.is_running for job in self._jobs)

    def cancel_all(self) -> None:
        """Ask all work to stop and hand over the best it has."""
        for job in self._jobs:
            job.cancel()

    def abandon(self, name: str) -> None:
        """End the work of a name and hear no more of it; an empty name means none."""
        for job, other in list(self._jobs.items()):
            if job.has_ended:
                self._forget(job)
            elif name and other == name:
                job.abandon()
                self.busy_changed.emit(self.is_busy)

    def end(self) -> None:
        """Do no more work, as when the plan is closed: pages on their way out may still ask for some."""
        self._is_over = True
        self.stop_all()

    def stop_all(self) -> None:
        """End all work without results and wait until it has gone."""
        jobs = list(self._jobs)
        for job in jobs:
            job.abandon()
        for job in jobs:
            job.wait_for_end()
            self._forget(job)

    def _forget(self, job: JobHandle[Any]) -> None:
        self._jobs.pop(job, None)
        job.deleteLater()
        self.busy_changed.emit(self.is_busy)

    def _fail(self, error: Exception, on_failed: Callable[[InputError], None]) -> None:
        if isinstance(error, WorkerDiedError):
            on_failed(_out_of_memory())
        elif isinstance(error, InputError):
            on_failed(error)
        elif not isinstance(error, CancelledError):
            self._take_error(error)


def _out_of_memory() -> InputError:
    return InputError(
        code="worker-died",
        what=tr("The calculation ended without a result, and the plan is as it was"),
        remedy=tr("Close other programs to free memory and try again"),
    )
