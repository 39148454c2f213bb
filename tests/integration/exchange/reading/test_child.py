"""What happens in the child process stays there; the parent gets items or a sentence."""

import os
import signal
from itertools import count

import pytest

from cpm_planner.exchange.reading.child import run_in_child
from cpm_planner.exchange.reading.limits import PARSER_MEMORY_BYTES
from cpm_planner.model.errors import CancelledError, InputError


def test_items_come_back_in_order() -> None:
    assert list(run_in_child(range, 5, name="x")) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    ("work", "arguments"),
    [
        (os.abort, ()),
        (os._exit, (0,)),
        (int, ("no number",)),
        (bytearray, (PARSER_MEMORY_BYTES,)),
        (signal.raise_signal, (signal.SIGKILL,)),
        (signal.raise_signal, (signal.SIGSEGV,)),
    ],
)
def test_a_crash_becomes_a_sentence(work: object, arguments: tuple[object, ...]) -> None:
    assert callable(work)
    with pytest.raises(InputError, match="damaged or far larger inside") as refused:
        list(run_in_child(work, *arguments, name="x"))
    assert refused.value.code == "parser-failed"


def test_a_hang_becomes_a_sentence() -> None:
    with pytest.raises(InputError, match="too long") as refused:
        list(run_in_child(signal.pause, name="x", seconds=0.5))
    assert refused.value.code == "parser-timeout"


def test_work_that_uses_up_its_processor_time_takes_too_long() -> None:
    with pytest.raises(InputError, match="too long") as refused:
        list(run_in_child(signal.raise_signal, signal.SIGXCPU, name="x"))
    assert refused.value.code == "parser-timeout"


def test_endless_work_is_ended_too() -> None:
    with pytest.raises(InputError, match="too long"):
        sum(run_in_child(count, name="x", seconds=0.5))


def test_cancelling_ends_the_child() -> None:
    with pytest.raises(CancelledError):
        list(run_in_child(signal.pause, name="x", cancelled=lambda: True))


def test_leaving_early_ends_the_child() -> None:
    items = run_in_child(count, name="x")
    assert next(iter(items)) == 0
    items.close()
