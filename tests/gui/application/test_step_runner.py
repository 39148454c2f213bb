"""Steps beside the window: small ones at once, large ones while it goes on, all in their order."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from cpm_planner.model.errors import CancelledError, EditRefusedError, InputError
from ui.step_runner import StepRunner

NO = EditRefusedError(code="c", what="No", remedy="ask again")
IN_NO_TIME, LONG_SECONDS, LONG_MS = 0.0, 60.0, 60_000


class Heard:
    """Keeps what came of steps."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.refused: list[InputError] = []
        self.told: list[tuple[str, float | None]] = []

    def run(self, steps: StepRunner, work: Callable[[], Any], doing: str = "") -> None:
        steps.run(work, then=self.done.append, refused=self.refused.append, doing=doing)


@pytest.fixture
def heard() -> Heard:
    return Heard()


def raises(error: BaseException) -> Callable[[], None]:
    def work() -> None:
        raise error

    return work


def held(gate: threading.Event, value: object) -> Callable[[], object]:
    """Give work that lasts until a gate opens."""

    def work() -> object:
        assert gate.wait(LONG_SECONDS)
        return value

    return work


def test_a_small_step_is_over_before_its_caller_goes_on(heard: Heard) -> None:
    steps = StepRunner(patience_seconds=LONG_SECONDS)
    heard.run(steps, threading.current_thread)
    (thread,) = heard.done
    assert thread is not threading.current_thread()
    assert not steps.is_busy


def test_a_large_step_goes_on_and_others_come_after_it(heard: Heard, qtbot: QtBot) -> None:
    steps, gate = StepRunner(patience_seconds=IN_NO_TIME), threading.Event()
    heard.run(steps, held(gate, "large"))
    heard.run(steps, lambda: "small")
    steps.when_idle(lambda: heard.done.append("idle"))
    assert (heard.done, steps.is_busy) == ([], True)
    gate.set()
    qtbot.waitUntil(lambda: not steps.is_busy, timeout=LONG_MS)
    assert heard.done == ["large", "small", "idle"]
    steps.when_idle(lambda: heard.done.append("at once"))
    assert heard.done[-1] == "at once"


def test_what_is_refused_is_told_and_the_next_step_is_taken(heard: Heard, qtbot: QtBot) -> None:
    steps = StepRunner(patience_seconds=IN_NO_TIME)
    heard.run(steps, raises(NO))
    heard.run(steps, lambda: "next")
    qtbot.waitUntil(lambda: not steps.is_busy, timeout=LONG_MS)
    assert (heard.refused, heard.done) == ([NO], ["next"])


def test_a_cancelled_step_is_silent(heard: Heard) -> None:
    steps, cancelled = StepRunner(patience_seconds=None), []
    heard.run(steps, raises(CancelledError()))
    steps.run(
        raises(CancelledError()), refused=heard.refused.append, cancelled=lambda: cancelled.append("it")
    )
    assert (heard.refused, heard.done, steps.is_busy, cancelled) == ([], [], False, ["it"])


def test_a_bug_comes_out_where_the_step_was_asked_for(heard: Heard) -> None:
    steps = StepRunner(patience_seconds=None)
    with pytest.raises(ZeroDivisionError):
        heard.run(steps, raises(ZeroDivisionError()))
    heard.run(steps, lambda: "next")
    assert heard.done == ["next"]


def test_a_bug_in_a_large_step_comes_out_in_the_event_loop(heard: Heard, qtbot: QtBot) -> None:
    steps, gate = StepRunner(patience_seconds=IN_NO_TIME), threading.Event()
    heard.run(steps, lambda: held(gate, 1)() / 0)
    heard.run(steps, lambda: "next")
    with qtbot.captureExceptions() as caught:
        gate.set()
        qtbot.waitUntil(lambda: not steps.is_busy, timeout=LONG_MS)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert heard.done == ["next"]


@pytest.mark.parametrize("patience", [IN_NO_TIME, None])
def test_work_ends_in_the_windows_thread_and_waits_for_that(
    patience: float | None, heard: Heard, qtbot: QtBot
) -> None:
    steps, threads = StepRunner(patience_seconds=patience), []

    def work() -> list[threading.Thread]:
        steps.settle(lambda: threads.append(threading.current_thread()))
        return list(threads)

    heard.run(steps, work)
    qtbot.waitUntil(lambda: not steps.is_busy, timeout=LONG_MS)
    assert heard.done == [[threading.current_thread()]]


def test_work_hears_what_its_end_raises(heard: Heard) -> None:
    steps = StepRunner(patience_seconds=None)
    heard.run(steps, lambda: steps.settle(raises(NO)))
    assert heard.refused == [NO]


def test_the_windows_own_work_ends_on_the_spot() -> None:
    ended: list[threading.Thread] = []
    StepRunner().settle(lambda: ended.append(threading.current_thread()))
    assert ended == [threading.current_thread()]


def test_only_what_takes_its_time_is_told_with_the_share_done(heard: Heard, qtbot: QtBot) -> None:
    steps, gates = StepRunner(patience_seconds=IN_NO_TIME), [threading.Event(), threading.Event()]
    steps.slow.connect(lambda *told: heard.told.append(told))

    def work() -> None:
        held(gates[0], None)()
        steps.report(0.5)
        steps.report("no share")
        held(gates[1], None)()

    heard.run(steps, work, "Entering")
    qtbot.waitUntil(lambda: heard.told == [("Entering", None)], timeout=LONG_MS)
    gates[0].set()
    qtbot.waitUntil(lambda: heard.told[1:] == [("Entering", 0.5)], timeout=LONG_MS)
    gates[1].set()
    qtbot.waitUntil(lambda: not steps.is_busy, timeout=LONG_MS)
    assert heard.told[2:] == [("", None)]
    small = StepRunner(patience_seconds=None)
    small.slow.connect(lambda *told: heard.told.append(told))
    heard.run(small, lambda: small.report(0.5), "Renaming")
    assert len(heard.told) == 3


def test_work_can_be_asked_to_stop(heard: Heard, qtbot: QtBot) -> None:
    steps, gate = StepRunner(patience_seconds=IN_NO_TIME), threading.Event()
    heard.run(steps, lambda: held(gate, None)() or steps.is_cancelled())
    steps.cancel()
    heard.run(steps, steps.is_cancelled)
    gate.set()
    qtbot.waitUntil(lambda: not steps.is_busy, timeout=LONG_MS)
    assert heard.done == [True, False]


def test_at_the_end_everything_asked_for_is_done(heard: Heard) -> None:
    steps = StepRunner(patience_seconds=IN_NO_TIME)
    for value in ("one", "two", "three"):
        heard.run(steps, lambda value=value: steps.settle(lambda: heard.done.append(value)))
    steps.finish()
    assert heard.done == ["one", None, "two", None, "three", None]


def test_the_end_waits_for_the_thread_of_the_last_step(heard: Heard) -> None:
    steps = StepRunner(patience_seconds=None)
    heard.run(steps, threading.current_thread)
    steps.finish()
    (thread,) = heard.done
    assert isinstance(thread, threading.Thread)
    assert not thread.is_alive()


class Mortal:
    """Says in which thread it ended."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        self._ended = ended

    def __del__(self) -> None:
        """Note the thread."""
        self._ended.append(threading.current_thread())


def test_what_only_a_step_refers_to_ends_in_the_windows_thread() -> None:
    steps, ended = StepRunner(patience_seconds=LONG_SECONDS), list[threading.Thread]()
    for _ in range(200):
        work, then, refused = Mortal(ended), Mortal(ended), Mortal(ended)
        steps.run(
            lambda work=work: id(work),
            then=lambda _, then=then: id(then),
            refused=lambda _, refused=refused: id(refused),
        )
        del work, then, refused
    assert len(ended) == 600
    assert set(ended) == {threading.current_thread()}
