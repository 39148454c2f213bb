"""Places that make trouble: long and odd names, protected files, drives that vanish, a full private disk."""

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from cpm_planner.model.change import document_difference
from cpm_planner.model.errors import InputError
from cpm_planner.store import atomic_write, origin, reserve
from cpm_planner.store.errors import CannotWriteError
from cpm_planner.store.plan_file import read_document
from cpm_planner.store.reserve import RESERVE_BYTES, keep_reserve, release_reserve
from cpm_planner.store.working_copy import WorkingCopy
from cpm_planner.workspace.bringing_back import rescued
from cpm_planner.workspace.places import synchronised_by
from cpm_planner.workspace.workspace import Workspace
from tests.builders import a_document, a_partner, a_plan

FIRST = a_document(a_plan(partners=[a_partner(name="First")]))
SECOND = a_document(a_plan(partners=[a_partner(name="Second")]))


@pytest.mark.parametrize(
    "where",
    [
        "Überblick — 株式会社 😀/Plan für Łódź.cpmplan",
        "a" * 200 + "/" + "b" * 200 + "/" + "n" * 240 + ".cpmplan",
        " leading and trailing /plan'; --.cpmplan",
        "e\u0301 decomposed/é.cpmplan",
        "no ending",
        "-starts-like-an-option.cpmplan",
        "line\nbreak.cpmplan",
    ],
)
def test_a_plan_lives_anywhere(tmp_path: Path, where: str) -> None:
    path = tmp_path / "plans" / where
    path.parent.mkdir(parents=True)
    workspace = Workspace(tmp_path / "work")
    plan = workspace.new_from(FIRST)
    plan.save(path)
    plan.close()
    again = workspace.open(path)
    assert (again.session.document, again.path) == (FIRST, path)
    again.save()
    again.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert workspace.backups_of(path)


def test_a_protected_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.cpmplan"
    copy = WorkingCopy.create(tmp_path / "work", FIRST)
    copy.publish(path)
    copy.apply(document_difference(FIRST, SECOND), "Rename")
    with monkeypatch.context() as patch:
        patch.setattr(atomic_write.os, "access", lambda *_given: False)
        with pytest.raises(CannotWriteError) as caught:
            copy.publish(path)
    assert "Permission denied" in caught.value.what
    assert "folder you may write to" in caught.value.remedy
    assert read_document(path) == FIRST
    copy.close(discard=True)


def test_a_drive_that_vanishes_costs_no_work(tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    workspace = Workspace(tmp_path / "work")
    plan = workspace.new_from(FIRST)
    plan.save(drive / "plan.cpmplan")
    plan.session.apply_to_document("Rename", lambda _: SECOND)
    shutil.rmtree(drive)
    with pytest.raises(CannotWriteError) as caught:
        plan.save()
    assert (caught.value.where, "still there" in caught.value.remedy) == (str(drive / "plan.cpmplan"), True)
    plan.close()
    (found,) = workspace.unsaved_work()
    again = workspace.recover(found)
    again.save(tmp_path / "elsewhere.cpmplan")
    again.close()
    assert read_document(tmp_path / "elsewhere.cpmplan") == SECOND


def test_on_a_full_private_disk_the_reserve_lets_a_plan_be_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = WorkingCopy.create(tmp_path / "work", FIRST)
    kept = tmp_path / "work" / "reserve"
    assert kept.stat().st_size == RESERVE_BYTES
    real = origin.write_origin

    def full_while_there_is_a_reserve(*given: object) -> None:
        if kept.exists():
            message = "database or disk is full"
            raise sqlite3.OperationalError(message)
        real(*given)

    monkeypatch.setattr(origin, "write_origin", full_while_there_is_a_reserve)
    copy.publish(tmp_path / "plan.cpmplan")
    assert read_document(tmp_path / "plan.cpmplan") == FIRST
    copy.close()


def test_without_a_reserve_a_full_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = WorkingCopy.create(tmp_path / "work", FIRST)
    assert release_reserve(tmp_path / "work")
    assert not release_reserve(tmp_path / "work")

    def full(*_given: object) -> None:
        message = "database or disk is full"
        raise sqlite3.OperationalError(message)

    with monkeypatch.context() as patch:
        patch.setattr(origin, "write_origin", full)
        with pytest.raises(CannotWriteError, match="full"):
            copy.publish(tmp_path / "plan.cpmplan")
    copy.close(discard=True)


def test_a_disk_without_room_gets_no_reserve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_given: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(reserve.Path, "write_bytes", full)
    keep_reserve(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("me/OneDrive - Contoso/plans/a.cpmplan", "OneDrive"),
        ("me/Dropbox/a.cpmplan", "Dropbox"),
        ("Library/Mobile Documents/a.cpmplan", "iCloud Drive"),
        ("me/Documents/Dropbox.cpmplan", None),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(tmp_path: Path, path: str, service: str | None) -> None:
    assert synchronised_by(tmp_path / path) == service


def test_a_name_too_long_for_the_disk_is_said_in_a_sentence(tmp_path: Path) -> None:
    workspace, path = Workspace(tmp_path / "work"), tmp_path / f"{'ü' * 200}.cpmplan"
    with pytest.raises(InputError, match="too long"):
        workspace.open(path)
    plan = workspace.new_from(a_document(a_plan(partners=[a_partner()])))
    plan.save(tmp_path / "plan.cpmplan")
    for refused in (plan.save, plan.share_without_pay, lambda target: rescued(plan.path or target, target)):
        with pytest.raises(CannotWriteError, match="too long"):
            refused(path)
    plan.close()
