"""What holds for every test of the window: Python's rounds for reference cycles keep to its thread."""

import gc
from collections.abc import Iterator

import pytest

from ui.application import GarbageRounds


@pytest.fixture(scope="session", autouse=True)
def _cycles_are_collected_in_the_windows_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    request.getfixturevalue("qapp")
    rounds = GarbageRounds()
    gc.freeze()  # as the window does once it has started
    yield
    rounds.stop()
