"""A plan through its whole life: started, edited, saved, opened again, closed."""

import os
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpm_planner.model.change import DocumentChange, document_difference
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.scenario import Document
from cpm_planner.store.errors import (
    CannotStoreError,
    CannotWriteError,
    ChangedOnDiskError,
)
from cpm_planner.store.plan_file import read_document
from cpm_planner.store.working_copy import WorkingCopy
from tests.builders import DOCUMENTS, a_document, a_partner, a_plan
from tests.working_copies import opened

FIRST = a_document(a_plan(partners=[a_partner(name="Before")]))
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def renamed(document: Document, name: str) -> Document:
    key = PartnerId("p1")
    plan = document.plan
    return document.with_plan(replace(plan, partners={key: replace(plan.partners[key], name=name)}))


def rename(document: Document, name: str) -> DocumentChange:
    return document_difference(document, renamed(document, name))


def saved(tmp_path: Path, document: Document = FIRST) -> Path:
    path = tmp_path / "plan.cpmplan"
    copy = WorkingCopy.create(tmp_path / "work", document)
    copy.publish(path)
    copy.close()
    return path


def test_a_new_plan_is_unsaved_until_it_is_published(tmp_path: Path) -> None:
    copy = WorkingCopy.create(tmp_path / "work", FIRST)
    assert (copy.is_saved, copy.origin, copy.unsaved_steps) == (False, None, 0)
    copy.publish(tmp_path / "plan.cpmplan")
    assert (copy.is_saved, copy.origin) == (True, tmp_path / "plan.cpmplan")
    copy.close()
    assert read_document(tmp_path / "plan.cpmplan") == FIRST


def test_an_edit_counts_as_unsaved_until_it_is_published(tmp_path: Path) -> None:
    path = saved(tmp_path)
    copy = opened(path, tmp_path / "work")
    copy.apply(rename(FIRST, "After"), "Rename")
    assert (copy.is_saved, copy.unsaved_steps) == (False, 1)
    assert read_document(path) == FIRST
    copy.publish(path)
    assert copy.is_saved
    copy.close()
    assert read_document(path) == renamed(FIRST, "After")


@settings(max_examples=10)
@given(st.lists(DOCUMENTS, min_size=2, max_size=4))
def test_the_saved_file_equals_the_plan_in_memory(
    tmp_path_factory: pytest.TempPathFactory, documents: list[Document]
) -> None:
    folder = tmp_path_factory.mktemp("plan")
    copy = WorkingCopy.create(folder / "work", documents[0])
    for before, after in pairwise(documents):
        copy.apply(document_difference(before, after), "Edit")
        assert copy.document == after
    copy.publish(folder / "plan.cpmplan")
    copy.close()
    assert read_document(folder / "plan.cpmplan") == documents[-1]


def test_closing_leaves_nothing_behind_once_saved_or_discarded(tmp_path: Path) -> None:
    path = saved(tmp_path)
    copy = opened(path, tmp_path / "work")
    copy.apply(rename(FIRST, "After"), "Rename")
    copy.close(discard=True)
    assert {each.name for each in (tmp_path / "work").iterdir()} == {"door.lock", "reserve"}
    assert WorkingCopy.recover(tmp_path / "work") == []
    assert read_document(path) == FIRST


def test_closing_unsaved_work_keeps_it_for_recovery(tmp_path: Path) -> None:
    copy = WorkingCopy.create(tmp_path, FIRST, now=lambda: NOON)
    copy.apply(rename(FIRST, "After"), "Rename")
    copy.apply(DocumentChange(), "")
    copy.close()
    (found,) = WorkingCopy.recover(tmp_path)
    assert (found.origin, found.changed_at, found.unsaved_steps) == (None, NOON, 2)
    assert found.last_labels == ("Rename",)
    again = WorkingCopy.reopen(found)
    assert again.document == renamed(FIRST, "After")
    again.close(discard=True)


def test_the_latest_unsaved_work_is_listed_first(tmp_path: Path) -> None:
    for hours in (1, 3, 2):
        moment = NOON + timedelta(hours=hours)
        WorkingCopy.create(tmp_path, FIRST, now=lambda moment=moment: moment).close()
    assert [each.changed_at.hour for each in WorkingCopy.recover(tmp_path)] == [15, 14, 13]


def test_what_nobody_else_should_know_stays_out_of_the_file(tmp_path: Path) -> None:
    path = saved(tmp_path)
    copy = opened(path, tmp_path / "work")
    copy.apply(rename(FIRST, "Secret name"), "Name it")
    copy.apply(rename(FIRST, "After"), "Rename")
    copy.publish(path)
    copy.close()
    content = path.read_bytes()
    assert b"Secret" not in content
    assert os.fsencode(tmp_path) not in content


def test_a_file_that_somebody_else_changed_is_not_replaced_unasked(tmp_path: Path) -> None:
    path = saved(tmp_path)
    mine = opened(path, tmp_path / "work")
    theirs = opened(path, tmp_path / "work")
    theirs.apply(rename(FIRST, "Theirs"), "Rename")
    theirs.publish(path)
    theirs.close()
    mine.apply(rename(FIRST, "Mine"), "Rename")
    with pytest.raises(ChangedOnDiskError) as caught:
        mine.publish(path)
    assert (caught.value.code, caught.value.where) == ("changed-on-disk", str(path))
    assert read_document(path) == renamed(FIRST, "Theirs")
    assert mine.unsaved_steps == 1
    mine.publish(path, replace_changed=True)
    mine.close()
    assert read_document(path) == renamed(FIRST, "Mine")


def test_saving_again_after_the_file_was_deleted_makes_it_anew(tmp_path: Path) -> None:
    path = saved(tmp_path)
    copy = opened(path, tmp_path / "work")
    path.unlink()
    copy.publish(path)
    copy.close()
    assert read_document(path) == FIRST


def test_saving_under_another_name_leaves_the_first_file_alone(tmp_path: Path) -> None:
    path, other = saved(tmp_path), tmp_path / "other.cpmplan"
    copy = opened(path, tmp_path / "work")
    copy.apply(rename(FIRST, "After"), "Rename")
    copy.publish(other)
    assert copy.origin == other
    copy.close()
    assert (read_document(path), read_document(other)) == (FIRST, renamed(FIRST, "After"))


@pytest.mark.parametrize(
    "name", ["Ωμέγα & 日本 😀 #1 100%?.cpmplan", "n" * 240 + ".cpmplan", "it's;.cpmplan"]
)
def test_any_name_the_system_takes_will_do(tmp_path: Path, name: str) -> None:
    folder = tmp_path.joinpath(*["a rather long name of a folder / ".strip(" /") * 4] * 6)
    folder.mkdir(parents=True)
    copy = WorkingCopy.create(tmp_path / "Ünï # code?", FIRST)
    copy.publish(folder / name)
    copy.close()
    assert len(str(folder)) > 600
    assert [each.name for each in folder.iterdir()] == [name]
    again = opened(folder / name, tmp_path / "work")
    assert again.document == FIRST
    again.close()


def test_a_link_stays_a_link_and_permissions_stay(tmp_path: Path) -> None:
    path, link = saved(tmp_path), tmp_path / "link.cpmplan"
    path.chmod(0o640)
    link.symlink_to(path)
    copy = opened(link, tmp_path / "work")
    copy.apply(rename(FIRST, "After"), "Rename")
    copy.publish(link)
    copy.close()
    assert link.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert read_document(path) == renamed(FIRST, "After")


@pytest.mark.parametrize(
    "partner", [a_partner(revenue_cents=2**63), a_partner(name="half a character: \ud800")]
)
def test_a_value_no_file_can_hold_is_refused_and_nothing_changed(tmp_path: Path, partner: object) -> None:
    copy = WorkingCopy.create(tmp_path, FIRST)
    change = document_difference(FIRST, a_document(a_plan(partners=[partner])))
    with pytest.raises(CannotStoreError) as caught:
        copy.apply(change, "Type a number")
    assert (caught.value.code, caught.value.where) == ("cannot-store", "Type a number")
    assert (copy.document, copy.unsaved_steps) == (FIRST, 0)
    copy.close(discard=True)


def test_an_edit_that_finds_the_disk_full_is_refused_and_the_next_one_works(tmp_path: Path) -> None:
    copy = WorkingCopy.create(tmp_path, FIRST)
    raw = copy._connection.connection.driver_connection
    pages = raw.execute("PRAGMA page_count").fetchone()[0]
    raw.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(CannotWriteError) as caught:
        copy.apply(rename(FIRST, "x" * 100_000), "Rename")
    assert (caught.value.code, caught.value.where) == ("cannot-write", str(copy._private.place))
    assert "full" in caught.value.what
    copy.apply(rename(FIRST, "After"), "Rename")
    assert copy.document == renamed(FIRST, "After")
    copy.close(discard=True)


def test_a_private_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CannotWriteError) as caught:
        WorkingCopy.create(tmp_path / "file" / "work", FIRST)
    assert str(tmp_path / "file") in caught.value.where


def test_only_this_user_may_look_into_a_working_copy(tmp_path: Path) -> None:
    copy = WorkingCopy.create(tmp_path, FIRST)
    assert stat.S_IMODE(copy._private.place.stat().st_mode) == 0o700
    copy.close(discard=True)
