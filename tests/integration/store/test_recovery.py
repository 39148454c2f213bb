"""What is left after a program was killed: every acknowledged edit, offered once, to one window."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cpm_planner.model.change import document_difference
from cpm_planner.model.ids import PartnerId
from cpm_planner.store import working_copy
from cpm_planner.store.errors import DamagedError, InUseError, NewerVersionError
from cpm_planner.store.process_lock import ProcessLock
from cpm_planner.store.working_copy import WorkingCopy
from tests.builders import a_document, a_partner, a_plan
from tests.conftest import LogWatch
from tests.working_copies import opened

FIRST = a_document(a_plan(partners=[a_partner(name="0")]))
SECOND = a_document(a_plan(partners=[a_partner(name="1")]))
CHANGE = document_difference(FIRST, SECOND)

EDIT_FOR_EVER = """
import itertools, sys
from pathlib import Path
from cpm_planner.model.change import document_difference
from cpm_planner.store.working_copy import WorkingCopy
from tests.builders import a_document, a_partner, a_plan

def numbered(number):
    return a_document(a_plan(partners=[a_partner(name=str(number))]))

folder = Path(sys.argv[1])
copy = WorkingCopy.create(folder / "work", numbered(0))
for number in itertools.count(1):
    copy.apply(document_difference(numbered(number - 1), numbered(number)), f"Edit {number}")
    print(number, flush=True)
    if number % 7 == 0:
        copy.publish(folder / "plan.cpmplan")
"""


@pytest.mark.parametrize("edits", [1, 6, 7, 20])
def test_no_acknowledged_edit_is_lost_by_a_kill(tmp_path: Path, edits: int) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", EDIT_FOR_EVER, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    with program:
        acknowledged = [program.stdout.readline() for _ in range(edits)]
        program.kill()
        acknowledged += program.stdout.readlines()
    last = int([line for line in acknowledged if line.endswith("\n")][-1])
    found = WorkingCopy.recover(tmp_path / "work")
    copy = WorkingCopy.reopen(found[0]) if found else opened(tmp_path / "plan.cpmplan", tmp_path / "work")
    assert int(copy.document.plan.partners[PartnerId("p1")].name) >= last
    copy.publish(tmp_path / "plan.cpmplan")
    copy.close()
    assert WorkingCopy.recover(tmp_path / "work") == []


def left_behind(folder: Path) -> Path:
    """Leave one unsaved edit and give the folder of its working copy."""
    copy = WorkingCopy.create(folder, FIRST)
    copy.apply(CHANGE, "Rename")
    copy.close()
    return copy._private.place


def test_work_that_is_open_is_not_offered(tmp_path: Path) -> None:
    copy = WorkingCopy.create(tmp_path, FIRST)
    assert WorkingCopy.recover(tmp_path) == []
    copy.close(discard=True)


def test_work_that_another_window_took_is_refused(tmp_path: Path) -> None:
    left_behind(tmp_path)
    (found,) = WorkingCopy.recover(tmp_path)
    first = WorkingCopy.reopen(found)
    with pytest.raises(InUseError) as caught:
        WorkingCopy.reopen(found)
    assert (caught.value.code, caught.value.where) == ("in-use", str(found.place))
    first.close(discard=True)
    with pytest.raises(InUseError):
        WorkingCopy.reopen(found)


def test_a_lock_that_somebody_else_has_is_not_given(tmp_path: Path) -> None:
    mine = ProcessLock.acquire(tmp_path / "a.lock")
    assert mine is not None
    assert ProcessLock.acquire(tmp_path / "a.lock") is None
    mine.release()
    again = ProcessLock.acquire(tmp_path / "a.lock")
    assert again is not None
    again.release()


def test_a_folder_that_was_never_filled_is_cleared_away(tmp_path: Path) -> None:
    place = left_behind(tmp_path)
    (place / "plan.sqlite").write_bytes(b"")
    other = left_behind(tmp_path)
    (other / "plan.sqlite").unlink()
    assert WorkingCopy.recover(tmp_path) == []
    assert not place.exists()
    assert not other.exists()


def test_what_does_not_belong_there_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "list.txt").write_text("mine")
    assert WorkingCopy.recover(tmp_path) == []
    assert WorkingCopy.recover(tmp_path / "nowhere") == []
    assert {each.name for each in tmp_path.iterdir()} >= {"notes", "list.txt"}


def test_damaged_work_is_named_and_kept(tmp_path: Path, log_watch: LogWatch) -> None:
    place = left_behind(tmp_path)
    (found,) = WorkingCopy.recover(tmp_path)
    (place / "plan.sqlite").write_bytes(b"no database at all" * 500)
    with log_watch.expect("cannot be read"):
        assert WorkingCopy.recover(tmp_path) == []
    with pytest.raises(DamagedError):
        WorkingCopy.reopen(found)
    assert (place / "plan.sqlite").exists()


def test_work_of_a_later_version_is_refused_by_name(tmp_path: Path) -> None:
    copy = WorkingCopy.create(tmp_path, FIRST)
    copy._connection.connection.driver_connection.execute("PRAGMA user_version = 99")
    copy.close()
    (found,) = WorkingCopy.recover(tmp_path)
    with pytest.raises(NewerVersionError):
        WorkingCopy.reopen(found)
    assert found.place.exists()


def test_an_end_between_replacing_the_file_and_noting_it_loses_and_repeats_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def end(*_arguments: object) -> None:
        raise KeyboardInterrupt

    path = tmp_path / "plan.cpmplan"
    copy = WorkingCopy.create(tmp_path / "work", FIRST)
    copy.publish(path)
    copy.apply(CHANGE, "Rename")
    with monkeypatch.context() as patch:
        patch.setattr(working_copy.origin, "mark_saved", end)
        with pytest.raises(KeyboardInterrupt):
            copy.publish(path)
    copy.close()
    assert WorkingCopy.recover(tmp_path / "work") == []
    again = opened(path, tmp_path / "work")
    assert again.document == SECOND
    again.close()


def test_a_file_that_was_not_replaced_leaves_the_work_unsaved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def end(*_arguments: object, **_named: object) -> None:
        raise KeyboardInterrupt

    path = tmp_path / "plan.cpmplan"
    copy = WorkingCopy.create(tmp_path / "work", FIRST)
    copy.publish(path)
    copy.apply(CHANGE, "Rename")
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", end)
        with pytest.raises(KeyboardInterrupt):
            copy.publish(path)
    copy.close()
    (found,) = WorkingCopy.recover(tmp_path / "work")
    again = WorkingCopy.reopen(found)
    again.publish(path)
    again.close()
    assert list(path.parent.glob(".cpmplan-*")) == []
