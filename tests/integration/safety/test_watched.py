"""Power cuts and failing calls, in short: what the long versions do thousands of times."""

# ruff: noqa: S311 - random for variety, not for secrets

import errno
from pathlib import Path
from random import Random

import pytest

from cpm_planner.model.errors import InputError
from cpm_planner.store import database
from tests.log_watch import LogWatch
from tests.safety.account import LostError
from tests.safety.failed_calls import DEEDS, Deed, faults
from tests.safety.power_cuts import cut_story


@pytest.mark.parametrize("seed", [1, 2])
def test_a_power_cut_loses_nothing_acknowledged(tmp_path: Path, seed: int) -> None:
    assert cut_story(tmp_path / "story", Random(seed), 40) > 100


def test_a_program_that_does_not_write_through_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log_watch: LogWatch
) -> None:
    careless = tuple(each.replace("EXTRA", "OFF") for each in database._PRAGMAS)
    monkeypatch.setattr(database, "_PRAGMAS", careless)
    with log_watch.allow("cannot be read"), pytest.raises((LostError, InputError)):
        cut_story(tmp_path / "story", Random(1), 200)


@pytest.mark.parametrize("deed", DEEDS, ids=lambda deed: deed.name)
def test_a_failing_call_leaves_the_old_file_and_the_work(tmp_path: Path, deed: Deed) -> None:
    found = list(faults(deed, tmp_path, errno.EIO, every=37))
    assert len(found) > 1
    assert [(call, fault) for call, fault in found if fault] == []
