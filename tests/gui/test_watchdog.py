"""The watchdog of the benchmarks: it tells where the event loop stood, and watches until all is over."""

import pytest

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
