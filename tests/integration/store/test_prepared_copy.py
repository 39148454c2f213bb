"""A working copy made after its plan is shown: it keeps edits, waits, fails and goes without a trace."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from sqlalchemy import Connection

from cpm_planner.model.change import DocumentChange, document_difference
from cpm_planner.store import database
from cpm_planner.store.errors import CannotWriteError
from cpm_planner.store.plan_file import open_checked, read_document
from cpm_planner.store.prepared_copy import PreparedCopy
from cpm_planner.store.working_copy import WorkingCopy
from tests.builders import a_document, a_partner, a_plan

BEFORE = a_document(a_plan(partners=[a_partner(name="Before")]))
AFTER = a_document(a_plan(partners=[a_partner(name="After")]))
RENAMING: DocumentChange = document_difference(BEFORE, AFTER)

Way = Callable[[PreparedCopy], None]


def at_first_use(_copy: PreparedCopy) -> None:
    """Prepare nothing."""


WAYS = pytest.mark.parametrize("way", [at_first_use, PreparedCopy.prepare], ids=["at first use", "prepared"])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "plan.cpmplan"
    copy = WorkingCopy.create(tmp_path / "work", BEFORE)
    copy.publish(path)
    copy.close()
    return path


def copy_of(path: Path) -> PreparedCopy:
    return PreparedCopy(open_checked(path), path.parent / "work")


def private_folders(path: Path) -> list[Path]:
    return [each for each in (path.parent / "work").iterdir() if each.is_dir()]


@WAYS
def test_an_edit_at_once_is_kept_and_published(path: Path, way: Way) -> None:
    copy = copy_of(path)
    way(copy)
    copy.apply(RENAMING, "Rename")
    assert (copy.document, copy.origin, copy.is_saved) == (AFTER, path, False)
    copy.publish(path)
    assert copy.is_saved
    copy.close()
    assert read_document(path) == AFTER
    assert private_folders(path) == []


@WAYS
def test_an_edit_that_was_acknowledged_is_there_after_an_end_without_saving(path: Path, way: Way) -> None:
    copy = copy_of(path)
    way(copy)
    copy.apply(RENAMING, "Rename")
    copy.close()
    (found,) = WorkingCopy.recover(path.parent / "work")
    assert (found.origin, found.unsaved_steps, found.last_labels) == (path, 1, ("Rename",))
    again = WorkingCopy.reopen(found)
    assert again.document == AFTER
    again.close(discard=True)


@WAYS
def test_a_plan_nobody_edits_is_saved_and_leaves_nothing(path: Path, way: Way) -> None:
    copy = copy_of(path)
    assert (copy.document, copy.origin, copy.is_saved) == (BEFORE, path, True)
    way(copy)
    copy.close()
    assert private_folders(path) == []


def test_nothing_private_is_made_before_it_is_needed(path: Path) -> None:
    copy = copy_of(path)
    assert private_folders(path) == []
    copy.close()


def test_preparing_twice_makes_one_copy(path: Path) -> None:
    copy = copy_of(path)
    copy.prepare()
    copy.prepare()
    copy.apply(RENAMING, "Rename")
    copy.prepare()
    assert len(private_folders(path)) == 1
    copy.close(discard=True)
    assert private_folders(path) == []


def slowed(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Hold every working copy of a file back until the event is set."""
    may_go_on, real = Event(), WorkingCopy.of_file

    def wait(*arguments: object, **named: object) -> WorkingCopy:
        may_go_on.wait(timeout=30)
        return real(*arguments, **named)

    monkeypatch.setattr(WorkingCopy, "of_file", wait)
    return may_go_on


def test_what_can_be_asked_does_not_wait_for_the_copy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    may_go_on = slowed(monkeypatch)
    copy = copy_of(path)
    copy.prepare()
    assert (copy.document, copy.origin, copy.is_saved) == (BEFORE, path, True)
    assert private_folders(path) == []
    may_go_on.set()
    copy.apply(RENAMING, "Rename")
    assert not copy.is_saved
    copy.close(discard=True)


def test_closing_before_it_is_ready_waits_and_leaves_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = slowed(monkeypatch)
    copy = copy_of(path)
    copy.prepare()
    may_go_on.set()
    copy.close()
    assert private_folders(path) == []


@WAYS
def test_a_place_that_cannot_be_written_is_named_at_the_first_edit(
    tmp_path: Path, path: Path, way: Way
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    copy = PreparedCopy(open_checked(path), in_the_way / "work")
    way(copy)
    for attempt in (lambda: copy.apply(RENAMING, "Rename"), lambda: copy.publish(path)):
        with pytest.raises(CannotWriteError) as caught:
            attempt()
        assert caught.value.where.startswith(str(in_the_way))
    assert (copy.document, copy.origin, copy.is_saved) == (BEFORE, path, True)
    copy.close()
    assert read_document(path) == BEFORE


@WAYS
def test_an_edit_succeeds_once_the_place_can_be_written(tmp_path: Path, path: Path, way: Way) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    copy = PreparedCopy(open_checked(path), in_the_way / "work")
    way(copy)
    with pytest.raises(CannotWriteError):
        copy.apply(RENAMING, "Rename")
    in_the_way.unlink()
    copy.apply(RENAMING, "Rename")
    assert copy.document == AFTER
    copy.close(discard=True)


@WAYS
def test_a_full_disk_is_named_and_leaves_no_half_copy(
    path: Path, monkeypatch: pytest.MonkeyPatch, way: Way
) -> None:
    real = database.open_private

    def cramped(place: Path) -> Connection:
        connection = real(place)
        database.driver(connection).execute("PRAGMA max_page_count = 1")
        return connection

    monkeypatch.setattr(database, "open_private", cramped)
    copy = copy_of(path)
    way(copy)
    with pytest.raises(CannotWriteError, match="full"):
        copy.apply(RENAMING, "Rename")
    assert private_folders(path) == []
    copy.close()


def test_an_edit_while_another_thread_makes_the_copy_waits_for_that_one(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end = Event(), Event()
    make = WorkingCopy.of_file

    def slow(*arguments: Any, **named: Any) -> WorkingCopy:
        begun.set()
        assert may_end.wait(10)
        return make(*arguments, **named)

    monkeypatch.setattr(WorkingCopy, "of_file", slow)
    copy = copy_of(path)
    with ThreadPoolExecutor(2) as threads:
        edit = threads.submit(copy.apply, RENAMING, "Rename")
        assert begun.wait(10)
        copy.prepare()
        count = threads.submit(lambda: copy.edit_count)
        may_end.set()
        edit.result(10)
        assert count.result(10) in {0, 1}
    assert (copy.document, copy.is_saved) == (AFTER, False)
    assert len(private_folders(path)) == 1
    copy.close(discard=True)
    assert private_folders(path) == []


def test_preparing_a_plan_that_was_closed_makes_nothing(path: Path) -> None:
    copy = copy_of(path)
    copy.close()
    copy.prepare()
    copy.close()
    assert not (path.parent / "work").exists() or private_folders(path) == []
