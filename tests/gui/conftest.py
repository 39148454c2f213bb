"""What holds for every test of the window: Python's rounds for reference cycles keep to its thread."""

import gc
from collections.abc import Iterator

import pytest

from ui.application import GarbageRounds


@pytest.fixture(scope="session", autouse=True)
def cycles_are_collected_in_the_windows_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """Elsewhere, such as beside the window in a step, they could end Qt objects."""
    request.getfixturevalue("qapp")
    rounds = GarbageRounds()
    gc.freeze()  # as the window does once it has started
    yield
    rounds.stop()
