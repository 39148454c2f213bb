"""Work in a process of its own: its result, its progress, its failures, and stopping it."""

import os
import time

from cpm_planner.model.errors import EditRefusedError
from cpm_planner.workspace.jobs import (
    IN_THE_WORKER,
    Control,
    Done,
    Failed,
    Quiet,
    Running,
    WorkerDiedError,
    WorkerJob,
)


def double(control: Control, number: int) -> int:
    control.report(number)
    return 2 * number


def refuse(_: Control) -> None:
    raise EditRefusedError(code="c", what="No", remedy="ask again")


def stumble(_: Control) -> float:
    return 1 / 0


class OddError(Exception):
    """Cannot be made again from what it says."""

    def __init__(self, first: int, second: int) -> None:
        super().__init__(f"{first} of {second}")


def stumble_oddly(_: Control) -> None:
    raise OddError(1, 2)


def die(_: Control) -> None:
    os._exit(7)


def wait(control: Control) -> str:
    until = time.monotonic() + 60
    while not control.is_cancelled() and time.monotonic() < until:
        pass
    return "best so far"


def finished(job: WorkerJob[object]) -> tuple[list[object], Done[object] | Failed]:
    """Poll to the end; gives the progress heard and the last state."""
    heard: list[object] = []
    while True:
        news = job.poll(1.0)
        if not isinstance(news, Running):
            return heard, news
        if news.progress is not None:
            heard.append(news.progress)


def test_work_hands_over_its_result() -> None:
    _, last = finished(WorkerJob(double, 21))
    assert last == Done(42)


def test_progress_is_heard_while_the_work_runs() -> None:
    job = WorkerJob(wait_after_report)
    while (news := job.poll(1.0)) == Running(None):
        assert isinstance(news, Running)
    assert news == Running("half way")
    job.cancel()
    assert finished(job)[1] == Done("best so far")


def wait_after_report(control: Control) -> str:
    control.report("half way")
    return wait(control)


def test_a_foreseen_failure_comes_as_it_is() -> None:
    _, last = finished(WorkerJob(refuse))
    assert isinstance(last, Failed)
    assert isinstance(last.error, EditRefusedError)
    assert str(last.error) == "No: ask again."


def test_a_bug_comes_as_it_is() -> None:
    _, last = finished(WorkerJob(stumble))
    assert isinstance(last, Failed)
    assert isinstance(last.error, ZeroDivisionError)
    (note,) = last.error.__notes__
    assert note.startswith(IN_THE_WORKER)
    assert "in stumble" in note


def test_a_bug_that_cannot_cross_is_told_by_its_kind() -> None:
    _, last = finished(WorkerJob(stumble_oddly))
    assert isinstance(last, Failed)
    assert (type(last.error), str(last.error)) == (RuntimeError, "OddError")
    assert "in stumble_oddly" in last.error.__notes__[0]


def test_a_worker_that_dies_is_a_failure() -> None:
    _, last = finished(WorkerJob(die))
    assert isinstance(last, Failed)
    assert isinstance(last.error, WorkerDiedError)


def test_killed_work_is_over() -> None:
    job = WorkerJob(wait)
    job.kill()
    assert not job.is_alive


def test_work_can_run_here_and_unwatched() -> None:
    assert double(Quiet(), 4) == 8
    assert not Quiet().is_cancelled()
