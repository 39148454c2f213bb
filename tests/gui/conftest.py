"""What holds for every test of the window: Python's rounds for reference cycles keep to its thread."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from ui.application import GarbageRounds


@pytest.fixture(scope="module", autouse=True)
def cycles_are_collected_in_the_windows_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """Elsewhere, such as beside the window in a step, they could end Qt objects.

    They are given back with each module: what rounds have put where none looks holds windows closed since.
    """
    request.getfixturevalue("qapp")
    rounds = GarbageRounds()
    gc.freeze()  # as the window does once it has started
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    rounds.stop()
