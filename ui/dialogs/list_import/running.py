"""The work that runs for the guided import: what is being done, how far it is, and an end to all of it."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.job_runner import JobRunner


class RunningWork(QObject):
    """Runs work by name and keeps account of what runs; work without words is not spoken of."""

    changed = Signal()

    def __init__(self, jobs: JobRunner) -> None:
        """Run with these jobs."""
        super().__init__()
        self._jobs = jobs
        self._running: dict[str, tuple[str, float | None]] = {}
        self._entering = ""

    @property
    def said(self) -> str:
        """What is being done; empty when nothing is."""
        return self._entering or next((text for text, _ in self._running.values() if text), "")

    @property
    def share(self) -> float | None:
        """How much of it is done, from 0 to 1; None where that is not known."""
        shares = (share for text, share in self._running.values() if text)
        return None if self._entering else next(shares, None)

    def run(  # noqa: PLR0913 - as the job runner's
        self,
        name: str,
        text: str,
        work: Callable[..., Any],
        *arguments: object,
        on_done: Callable[[Any], None],
        on_failed: Callable[[Any], None],
        on_ended: Callable[[], object] = lambda: None,
    ) -> None:
        """Start work in place of what runs under the same name."""

        def end() -> None:
            self._running.pop(name, None)
            on_ended()
            self.changed.emit()

        self._running[name] = (text, None)
        self.changed.emit()
        self._jobs.run(
            work,
            *arguments,
            name=name,
            on_done=on_done,
            on_failed=on_failed,
            on_progress=partial(self._progress, name, text),
            on_ended=end,
        )

    @property
    def is_entering(self) -> bool:
        """Whether lists are entering the plan, which is not to be stopped any more."""
        return bool(self._entering)

    def enter(self, text: str) -> None:
        """Say that lists enter; an empty text ends that."""
        self._entering = text
        self.changed.emit()

    def abandon(self, name: str) -> None:
        """End the work of a name and hear no more of it."""
        if self._running.pop(name, None) is not None:
            self._jobs.abandon(name)
            self.changed.emit()

    def stop(self) -> None:
        """End all of it."""
        for name in list(self._running):
            self.abandon(name)

    def _progress(self, name: str, text: str, progress: object) -> None:
        if name in self._running and isinstance(progress, int | float):
            self._running[name] = (text, float(progress))
            self.changed.emit()
