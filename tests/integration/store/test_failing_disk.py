"""A private disk that fails in the middle of work: memory, working copy and file say the same afterwards."""

import errno
import os
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from cpm_planner.model.change import document_difference
from cpm_planner.model.scenario import Document
from cpm_planner.store import database, origin, private_folder, process_lock
from cpm_planner.store.errors import CannotWriteError, DamagedError
from cpm_planner.store.plan_file import read_document
from cpm_planner.store.private_folder import PrivateFolder
from cpm_planner.store.working_copy import WorkingCopy
from tests.builders import a_document, a_partner, a_plan
from tests.conftest import LogWatch


def named(name: str) -> Document:
    return a_document(a_plan(partners=[a_partner(name=name)]))


FIRST, SECOND, THIRD = named("first"), named("second"), named("third")


def full(*_arguments: Any, **_named: Any) -> None:
    message = "database or disk is full"
    raise sqlite3.OperationalError(message)


def test_an_edit_that_was_refused_but_kept_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = WorkingCopy.create(tmp_path, FIRST)
    with monkeypatch.context() as patch:
        real = database.transaction

        def committed_and_failed(connection: Any) -> Any:
            patch.undo()
            with real(connection):
                copy_of_step(connection)
            full()

        def copy_of_step(connection: Any) -> None:
            from cpm_planner.store.document_rows import write_change  # noqa: PLC0415 - as the copy does

            write_change(connection, document_difference(FIRST, SECOND))
            origin.record_step(connection, "Rename", copy._now())

        patch.setattr(database, "transaction", committed_and_failed)
        with pytest.raises(CannotWriteError):
            copy.apply(document_difference(FIRST, SECOND), "Rename")
    assert copy.unsaved_steps == 0
    copy.apply(document_difference(FIRST, THIRD), "Rename")
    assert (copy.document, copy.unsaved_steps) == (THIRD, 1)
    copy.close(discard=True)


def test_while_nobody_can_tell_whether_an_edit_was_kept_none_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = WorkingCopy.create(tmp_path, FIRST)
    with monkeypatch.context() as patch:
        patch.setattr("cpm_planner.store.working_copy.keep_change", full)
        patch.setattr(database, "open_private", full)
        for _ in range(2):
            with pytest.raises(CannotWriteError):
                copy.apply(document_difference(FIRST, SECOND), "Rename")
    copy.apply(document_difference(FIRST, THIRD), "Rename")
    assert copy.document == THIRD
    copy.close(discard=True)


def test_a_file_that_is_in_place_is_saved_though_that_cannot_be_noted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.cpmplan"
    copy = WorkingCopy.create(tmp_path / "work", FIRST)
    copy.apply(document_difference(FIRST, SECOND), "Rename")
    with monkeypatch.context() as patch:
        patch.setattr(origin, "mark_saved", full)
        copy.publish(path)
    assert (copy.origin, copy.is_saved, read_document(path)) == (path, True, SECOND)
    copy.apply(document_difference(SECOND, THIRD), "Rename")
    assert not copy.is_saved
    copy.publish(path)
    copy.close()
    assert (read_document(path), WorkingCopy.recover(tmp_path / "work")) == (THIRD, [])


def refuse(*_arguments: Any, **_named: Any) -> None:
    raise OSError(errno.EIO, os.strerror(errno.EIO))


def test_unsaved_work_that_cannot_be_locked_is_reported_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log_watch: LogWatch
) -> None:
    copy = WorkingCopy.create(tmp_path, FIRST)
    copy.close()
    (found,) = WorkingCopy.recover(tmp_path)
    with monkeypatch.context() as patch, log_watch.expect("cannot be looked into"):
        patch.setattr(process_lock.os, "open", refuse)
        assert WorkingCopy.recover(tmp_path) == []
        with pytest.raises(CannotWriteError):
            WorkingCopy.reopen(found)
    WorkingCopy.reopen(found).close(discard=True)


def test_a_folder_that_cannot_be_removed_stays_for_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    private = PrivateFolder.create(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(private_folder, "only_one", refuse)
        private.remove()
    assert private.place.exists()
    assert WorkingCopy.recover(tmp_path) == []
    assert not private.place.exists()


def test_unsaved_work_with_a_table_missing_is_damaged(tmp_path: Path) -> None:
    copy = WorkingCopy.create(tmp_path, FIRST)
    database.driver(copy._connection).execute("DROP TABLE parked_rule")
    copy.close()
    (found,) = WorkingCopy.recover(tmp_path)
    again = WorkingCopy.reopen(found)
    with pytest.raises(DamagedError, match="parked_rule"):
        _ = again.document
    again.close(discard=True)


def test_a_commit_that_fails_leaves_nothing_open(tmp_path: Path) -> None:
    connection = database.open_private(tmp_path / "a.sqlite")
    with pytest.raises(OperationalError), database.transaction(connection):
        connection.exec_driver_sql("no SQL")
    assert not database.driver(connection).in_transaction
    database.close(connection)
