"""The watchdog of the benchmarks: it tells where the event loop stood, and watches until all is over."""

import subprocess
import sys

import pytest

from tests.architecture.source import ROOT
from tests.gui.watchdog import longest_stall


def busy() -> int:
    return sum(number % 7 for number in range(2_000_000))


@pytest.mark.usefixtures("qapp")
def test_it_tells_where_the_longest_stall_was() -> None:
    stall = longest_stall(busy, lambda: True, quiet_ms=20)
    assert any("busy" in place for place in stall.places)


@pytest.mark.usefixtures("qapp")
def test_it_watches_until_it_is_over() -> None:
    turns: list[int] = []

    def is_over() -> bool:
        turns.append(len(turns))
        return len(turns) > 5

    longest_stall(lambda: None, is_over, quiet_ms=0)
    assert len(turns) > 5


def test_it_watches_every_act_that_is_to_be_quick() -> None:
    """On a small plan; how long each takes on a large one is what the benchmark itself is run for."""
    parts = ("pages", "tables", "board")
    command = [sys.executable, "-m", "tests.benchmarks.window_stalls", "60", "6", "--quiet", "1", "--only"]
    done = subprocess.run([*command, *parts], cwd=ROOT, check=True, capture_output=True, text=True)
    watched = [line[:34].strip() for line in done.stdout.splitlines() if "ms own" in line]
    for act in ("scroll", "sort", "filter", "paste", "drag hover", "go to", "undo"):
        assert any(name.startswith(act) for name in watched), act
