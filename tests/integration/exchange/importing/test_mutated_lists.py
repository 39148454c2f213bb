"""Spoilt lists of every kind go the whole way: they enter as a whole or are refused with a sentence."""

import os
from pathlib import Path
from typing import Final

import pytest

from tests.fuzz.runs import mutated_file
from tests.fuzz.seeds import Seed, seeds
from tests.fuzz.whole_way import MemoryWatch, check_limits, whole_way

FILES: Final = int(os.environ.get("CPM_PLANNER_SPOILT_FILES", "80"))
PORTIONS: Final = 4


@pytest.mark.parametrize("portion", range(PORTIONS))
def test_spoilt_lists_enter_as_a_whole_or_are_refused(portion: int, tmp_path: Path) -> None:
    sound, memory = seeds(), MemoryWatch()
    with whole_way(tmp_path / "plan") as way:
        for number in range(portion, FILES, PORTIONS):
            seed, content = mutated_file(number, sound)
            path = tmp_path / f"list.{seed.ending}"
            path.write_bytes(content)
            way.take(path, seed.kind)
        check_limits(way.tally, memory)
        assert way.tally.entered
        assert way.tally.refused


@pytest.mark.parametrize("sound", seeds(), ids=lambda sound: f"{sound.kind}-{sound.ending}")
def test_sound_lists_enter(sound: Seed, tmp_path: Path) -> None:
    path = tmp_path / f"list.{sound.ending}"
    path.write_bytes(sound.content)
    with whole_way(tmp_path / "plan") as way:
        way.take(path, sound.kind)
        assert way.tally.entered == 1


def test_spoilt_lists_are_the_same_at_every_run() -> None:
    first, second = seeds(), seeds()
    assert [mutated_file(number, first) for number in range(60)] == [
        mutated_file(number, second) for number in range(60)
    ]
