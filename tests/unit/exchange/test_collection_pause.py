"""The search for cycles pauses and goes on as it was."""

import gc

from cpm_planner.exchange.collection_pause import collection_paused


def test_the_search_for_cycles_pauses_and_goes_on() -> None:
    with collection_paused():
        assert not gc.isenabled()
        with collection_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
