"""Every step of saving failed once: the old file stays, nothing is left over, the reason is said."""

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cpm_planner.model.change import document_difference
from cpm_planner.store import atomic_write, working_copy
from cpm_planner.store.errors import CannotWriteError
from cpm_planner.store.plan_file import read_document
from cpm_planner.store.working_copy import WorkingCopy
from tests.builders import a_document, a_partner, a_plan

OLD = a_document(a_plan(partners=[a_partner(name="Before")]))
NEW = a_document(a_plan(partners=[a_partner(name="After")]))


@pytest.fixture
def edited(tmp_path: Path) -> WorkingCopy:
    """A saved plan with one edit that the file does not have."""
    (tmp_path / "out").mkdir()
    copy = WorkingCopy.create(tmp_path / "work", OLD)
    copy.publish(tmp_path / "out" / "plan.cpmplan")
    copy.apply(document_difference(OLD, NEW), "Rename")
    return copy


def failing_at(call: int, error: int, real: Callable[..., Any]) -> Callable[..., Any]:
    """Do as `real` does, but fail at one of its calls."""
    calls = iter(range(1, 100))

    def fail(*arguments: Any, **named: Any) -> Any:
        if next(calls) == call:
            raise OSError(error, os.strerror(error))
        return real(*arguments, **named)

    return fail


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO, errno.EDQUOT])
@pytest.mark.parametrize(
    "step",
    [
        (os, "fsync", 1),
        (os, "fsync", 2),
        (os, "replace", 1),
        (shutil, "copymode", 1),
        (Path, "open", 1),
        (Path, "open", 2),
    ],
)
def test_a_failing_step_leaves_the_old_file(
    edited: WorkingCopy, monkeypatch: pytest.MonkeyPatch, step: tuple[Any, str, int], error: int
) -> None:
    owner, name, call = step
    path = edited.origin
    assert path is not None
    before = path.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(owner, name, failing_at(call, error, getattr(owner, name)))
        with pytest.raises(CannotWriteError) as caught:
            edited.publish(path)
    assert (caught.value.code, caught.value.where) == ("cannot-write", str(path))
    assert os.strerror(error) in caught.value.what
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]
    assert not edited.is_saved
    edited.publish(path)
    assert edited.is_saved
    edited.close()
    assert read_document(path) == NEW


def test_a_new_file_that_does_not_reach_the_disk_is_not_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = WorkingCopy.create(tmp_path / "work", OLD)
    (tmp_path / "out").mkdir()
    monkeypatch.setattr(os, "fsync", failing_at(2, errno.EIO, os.fsync))
    with pytest.raises(CannotWriteError):
        copy.publish(tmp_path / "out" / "plan.cpmplan")
    copy.close(discard=True)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_folder_that_cannot_be_synced_at_all_is_no_failure(
    edited: WorkingCopy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", failing_at(2, errno.EINVAL, os.fsync))
    edited.publish(edited.origin)
    assert edited.is_saved
    edited.close()


@pytest.mark.parametrize("where", ["gone/plan.cpmplan", "n" * 300 + ".cpmplan"])
def test_a_place_that_cannot_be_written_is_named(edited: WorkingCopy, tmp_path: Path, where: str) -> None:
    with pytest.raises(CannotWriteError) as caught:
        edited.publish(tmp_path / where)
    assert caught.value.where == str(tmp_path / where)
    assert caught.value.remedy
    edited.close(discard=True)


def test_what_sqlite_finds_damaged_is_never_published(
    edited: WorkingCopy, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = edited.origin
    before = path.read_bytes()
    real = working_copy.sealed_bytes
    monkeypatch.setattr(working_copy, "sealed_bytes", lambda *given: real(*given)[:-4_096] + bytes(4_096))
    with pytest.raises(CannotWriteError) as caught:
        edited.publish(path)
    assert (caught.value.code, caught.value.where) == ("cannot-write", str(path))
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]
    edited.close(discard=True)


def test_a_working_copy_that_cannot_be_read_is_named_and_leaves_the_file(
    edited: WorkingCopy, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = edited.origin
    before = path.read_bytes()

    def fail(*_given: object) -> bytes:
        message = "disk I/O error"
        raise sqlite3.OperationalError(message)

    monkeypatch.setattr(working_copy, "sealed_bytes", fail)
    with pytest.raises(CannotWriteError) as caught:
        edited.publish(path)
    assert (caught.value.where, "disk I/O error" in caught.value.what) == (str(edited._private.place), True)
    assert path.read_bytes() == before
    edited.close(discard=True)


def test_a_file_that_reads_back_otherwise_is_not_put_in_place(
    edited: WorkingCopy, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = edited.origin
    before = path.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(atomic_write, "_holds", lambda _path, _data: False)
        with pytest.raises(CannotWriteError) as caught:
            edited.publish(path)
    assert "does not read back" in caught.value.what
    assert path.read_bytes() == before
    edited.close(discard=True)


@pytest.mark.parametrize(("error", "is_failure"), [(errno.EACCES, False), (errno.EIO, True)])
def test_a_folder_that_cannot_be_opened_matters_only_when_the_disk_fails(
    edited: WorkingCopy, monkeypatch: pytest.MonkeyPatch, error: int, *, is_failure: bool
) -> None:
    path = edited.origin
    before = path.read_bytes()
    monkeypatch.setattr(os, "open", failing_at(1, error, os.open))
    if is_failure:
        with pytest.raises(CannotWriteError):
            edited.publish(path)
    else:
        edited.publish(path)
    assert (path.read_bytes() == before) is is_failure
    assert edited.is_saved is not is_failure
    edited.close(discard=True)
