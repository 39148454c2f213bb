"""The search for cycles pauses and goes on as it was."""

import gc
from collections.abc import Iterator

import pytest

from cpm_planner.exchange.collection_pause import collection_paused


@pytest.fixture
def _searching() -> Iterator[None]:
    was_searching = gc.isenabled()
    gc.enable()
    yield
    if not was_searching:
        gc.disable()


@pytest.mark.usefixtures("_searching")
def test_the_search_for_cycles_pauses_and_goes_on() -> None:
    with collection_paused():
        assert not gc.isenabled()
        with collection_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
