"""Long work: its news come in the window's thread, the latest wins, and nothing of it outlives the plan."""

import os
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.model.errors import CancelledError, EditRefusedError, InputError
from cpm_planner.workspace.jobs import Control
from ui import job_runner
from ui.job_runner import JobRunner

START_MS = 30_000
"""A worker process needs a while to start on a busy machine."""


def double(control: Control, number: int) -> int:
    control.report("half way")
    return 2 * number


def refuse(_: Control) -> None:
    raise EditRefusedError(code="c", what="No", remedy="ask again")


def stumble(_: Control) -> float:
    return 1 / 0


def give_up(_: Control) -> None:
    raise CancelledError


def die(_: Control) -> None:
    os._exit(7)


def wait(control: Control, answer: str) -> str:
    control.report("waiting")
    until = time.monotonic() + 60
    while not control.is_cancelled() and time.monotonic() < until:
        pass
    return answer


class Heard:
    """Keeps what a job told, and in which thread."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[InputError] = []
        self.progress: list[object] = []
        self.bugs: list[Exception] = []
        self.ended = 0
        self.threads: set[threading.Thread] = set()

    def take_done(self, value: object) -> None:
        self.threads.add(threading.current_thread())
        self.done.append(value)

    def take_progress(self, value: object) -> None:
        self.threads.add(threading.current_thread())
        self.progress.append(value)

    def end(self) -> None:
        self.ended += 1

    @property
    def callbacks(self) -> dict[str, object]:
        return {
            "on_done": self.take_done,
            "on_failed": self.failed.append,
            "on_progress": self.take_progress,
            "on_ended": self.end,
        }


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def runner(heard: Heard, qapp: QApplication) -> Iterator[JobRunner]:
    runner = JobRunner(heard.bugs.append, qapp)
    yield runner
    runner.stop_all()


def test_the_result_comes_in_the_windows_thread(runner: JobRunner, heard: Heard, qtbot: QtBot) -> None:
    job = runner.run(double, 21, **heard.callbacks)
    assert job.is_running
    qtbot.waitUntil(lambda: heard.ended == 1, timeout=START_MS)
    assert heard.done == [42]
    assert heard.threads == {threading.main_thread()}
    assert not job.is_running
    assert not runner.is_busy


def test_progress_is_heard_and_cancelled_work_hands_over_the_best_it_has(
    runner: JobRunner, heard: Heard, qtbot: QtBot
) -> None:
    job = runner.run(wait, "best so far", **heard.callbacks)
    qtbot.waitUntil(lambda: bool(heard.progress), timeout=START_MS)
    job.cancel()
    qtbot.waitUntil(lambda: heard.ended == 1, timeout=START_MS)
    assert heard.progress == ["waiting"]
    assert heard.done == ["best so far"]


def test_the_users_failures_come_back_to_who_asked(runner: JobRunner, heard: Heard, qtbot: QtBot) -> None:
    runner.run(refuse, **heard.callbacks)
    qtbot.waitUntil(lambda: heard.ended == 1, timeout=START_MS)
    assert [str(error) for error in heard.failed] == ["No: ask again."]
    assert heard.bugs == []


def test_a_bug_is_reported(runner: JobRunner, heard: Heard, qtbot: QtBot) -> None:
    runner.run(stumble, **heard.callbacks)
    qtbot.waitUntil(lambda: heard.ended == 1, timeout=START_MS)
    assert [type(error) for error in heard.bugs] == [ZeroDivisionError]
    assert heard.failed == []


def test_work_that_cannot_be_packed_is_reported(runner: JobRunner, heard: Heard, qtbot: QtBot) -> None:
    runner.run(double, threading.Lock(), **heard.callbacks)
    qtbot.waitUntil(lambda: heard.ended == 1, timeout=START_MS)
    assert [type(error) for error in heard.bugs] == [TypeError]


def test_work_that_gave_up_says_nothing(runner: JobRunner, heard: Heard, qtbot: QtBot) -> None:
    runner.run(give_up, **heard.callbacks)
    qtbot.waitUntil(lambda: heard.ended == 1, timeout=START_MS)
    assert (heard.done, heard.failed, heard.bugs) == ([], [], [])


def test_a_worker_that_dies_is_the_worlds_fault(runner: JobRunner, heard: Heard, qtbot: QtBot) -> None:
    runner.run(die, **heard.callbacks)
    qtbot.waitUntil(lambda: heard.ended == 1, timeout=START_MS)
    assert [error.code for error in heard.failed] == ["worker-died"]


def test_the_latest_of_a_name_wins(runner: JobRunner, heard: Heard, qtbot: QtBot) -> None:
    first = runner.run(wait, "old", name="preview", **heard.callbacks)
    runner.run(double, 4, name="preview", **heard.callbacks)
    assert not first.is_running
    qtbot.waitUntil(lambda: bool(heard.done), timeout=START_MS)
    assert heard.done == [8]


def test_stopped_work_is_heard_of_no_more(runner: JobRunner, heard: Heard, qtbot: QtBot) -> None:
    runner.run(wait, "never", **heard.callbacks)
    qtbot.waitUntil(lambda: bool(heard.progress), timeout=START_MS)
    runner.stop_all()
    assert not runner.is_busy
    assert (heard.done, heard.ended) == ([], 0)


def test_work_that_is_abandoned_at_once_never_begins(
    runner: JobRunner, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[object] = []
    monkeypatch.setattr(job_runner, "_BREATH_SECONDS", 60.0)  # however busy the machine
    monkeypatch.setattr(job_runner, "WorkerJob", lambda *work: begun.append(work))
    job = runner.run(double, 21, name="figures", **heard.callbacks)
    runner.abandon("figures")
    job.wait_for_end()
    assert job.has_ended
    assert not begun
    assert (heard.done, heard.bugs, heard.ended) == ([], [], 0)
