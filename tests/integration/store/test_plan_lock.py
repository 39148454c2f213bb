"""One window saves a plan file at a time; whoever ended, in whatever way, blocks nobody."""

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cpm_planner.store import plan_lock
from cpm_planner.store.errors import CannotWriteError, HeldElsewhereError
from cpm_planner.store.plan_lock import Holder, PlanLock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "plan.cpmplan"


def taken(folder: Path, path: Path, *, take_over: bool = False) -> PlanLock:
    lock = PlanLock(folder, path)
    assert lock.acquire(take_over=take_over) is None
    return lock


def files_beside(path: Path) -> list[str]:
    return [each.name for each in path.parent.iterdir() if each.is_file()]


def test_a_second_window_hears_who_has_the_file(tmp_path: Path, path: Path) -> None:
    first = taken(tmp_path / "work", path)
    holder = PlanLock(tmp_path / "work", path).acquire()
    assert holder is not None
    assert (holder.person, bool(holder.machine), bool(holder.since)) == (plan_lock.person_name(), True, True)
    first.release()
    taken(tmp_path / "work", path).release()
    assert files_beside(path) == []


def test_another_file_is_free(tmp_path: Path, path: Path) -> None:
    first = taken(tmp_path / "work", path)
    other = taken(tmp_path / "work", path.with_name("other.cpmplan"))
    assert first.is_ours
    assert other.is_ours
    other.release()
    first.release()


def test_whoever_is_taken_over_from_can_no_longer_save(tmp_path: Path, path: Path) -> None:
    first = taken(tmp_path / "work", path)
    second = taken(tmp_path / "work", path, take_over=True)
    with pytest.raises(HeldElsewhereError) as caught, first.saving():
        pass
    assert (caught.value.code, caught.value.where) == ("held-elsewhere", str(path))
    first.release()
    with second.saving():
        assert second.is_ours
    second.release()
    second.release()


def test_a_window_that_was_killed_blocks_nobody(tmp_path: Path, path: Path) -> None:
    child = os.fork()
    if child == 0:
        PlanLock(tmp_path / "work", path).acquire()
        os._exit(0)
    os.waitpid(child, 0)
    lock = taken(tmp_path / "work", path)
    lock.release()
    assert list((tmp_path / "work" / "locks").glob("*.lock")) == []


def note_of_another(path: Path, others: dict[str, str] | None = None) -> Path:
    """Leave the note that a window on another computer leaves."""
    lock = taken(path.parent / "theirs", path)
    note = lock._note
    lock.release()
    said = {"person": "Bo", "machine": "elsewhere", "since": "2026-01-01T00:00:00+00:00", "token": "abc"}
    note.write_text(json.dumps({**said, **(others or {})}))
    return note


def test_a_window_of_another_computer_is_named_and_costs_one_click(tmp_path: Path, path: Path) -> None:
    note = note_of_another(path)
    holder = PlanLock(tmp_path / "work", path).acquire()
    assert holder == Holder("Bo", "elsewhere", "2026-01-01T00:00:00+00:00", "abc")
    lock = taken(tmp_path / "work", path, take_over=True)
    note_of_another(path)
    with pytest.raises(HeldElsewhereError), lock.saving():
        pass
    lock.release()
    assert note.exists()


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff", b'{"person": 1}'])
def test_a_note_without_sense_blocks_nobody(tmp_path: Path, path: Path, content: bytes) -> None:
    note_of_another(path).write_bytes(content)
    lock = taken(tmp_path / "work", path)
    assert lock.is_ours
    lock.release()


def test_a_note_that_names_a_path_blocks_nobody(tmp_path: Path, path: Path) -> None:
    note_of_another(path, {"token": "../../x"})
    lock = taken(tmp_path / "work", path)
    assert lock.is_ours
    lock.release()


def test_a_folder_that_may_not_be_written_is_opened_all_the_same(tmp_path: Path) -> None:
    lock = taken(tmp_path / "work", tmp_path / "gone" / "plan.cpmplan")
    assert lock.is_ours
    lock.release()


def test_a_private_folder_that_cannot_be_made_is_named(tmp_path: Path, path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CannotWriteError) as caught:
        PlanLock(tmp_path / "file", path).acquire()
    assert str(tmp_path / "file") in caught.value.where


def test_a_private_folder_that_is_gone_when_saving_is_named(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = taken(tmp_path / "work", path)

    def refuse(*_arguments: Any, **_named: Any) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patch:
        patch.setattr(plan_lock.ProcessLock, "acquire", refuse)
        with pytest.raises(CannotWriteError), lock.saving():
            pass
    lock.release()


@pytest.mark.parametrize("error", [KeyError, OSError, ImportError])
def test_a_person_without_a_name_has_an_empty_one(
    monkeypatch: pytest.MonkeyPatch, error: Callable[[], Exception]
) -> None:
    def refuse() -> str:
        raise error()

    monkeypatch.setattr(plan_lock.getpass, "getuser", refuse)
    assert plan_lock.person_name() == ""
