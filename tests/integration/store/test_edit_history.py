"""The named edits of a plan stand in its file, with whom they concern; what makes no sense is damage."""

import base64
import zlib
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cpm_planner.model.change import document_difference
from cpm_planner.model.scenario import Document
from cpm_planner.store import edit_history
from cpm_planner.store.database import driver
from cpm_planner.store.edit_history import checked_edits, read_edits
from cpm_planner.store.errors import DamagedError
from cpm_planner.store.past_edit import PastEdit
from cpm_planner.store.plan_file import open_checked
from cpm_planner.store.step_note import Joined, StepKind, StepNote
from cpm_planner.store.working_copy import WorkingCopy
from cpm_planner.workspace.past_edits import export_edits
from tests.builders import a_cpm, a_document, a_partner, a_plan

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)


def named(name: str, owners: dict[str, str] | None = None, partners: int = 1) -> Document:
    others = [a_partner(f"q{number}") for number in range(partners - 1)]
    plan = a_plan(partners=[a_partner(name=name), *others], cpms=[a_cpm("ana"), a_cpm("bo")], owners=owners)
    return a_document(plan)


@pytest.fixture
def copy(tmp_path: Path) -> WorkingCopy:
    return WorkingCopy.create(tmp_path / "work", named("first"), now=lambda: NOON)


def edits(copy: WorkingCopy) -> list[PastEdit]:
    return read_edits(driver(copy._connection))


def test_edits_are_published_with_time_author_scenario_and_whom_they_concern(
    copy: WorkingCopy, tmp_path: Path
) -> None:
    moved = named("first", {"p1": "ana"})
    copy.apply(document_difference(named("first"), moved), "Assign", StepNote(author="mia"))
    again = named("first", {"p1": "bo"})
    copy.apply(document_difference(moved, again), "Move", StepNote(author="mia"))
    copy.publish(tmp_path / "plan.cpmplan")
    copy.close()
    with closing(open_checked(tmp_path / "plan.cpmplan")) as file:
        first, second = read_edits(file.rows)
    assert (first.label, first.made_at, first.author, first.scenario) == ("Assign", NOON, "mia", "Current")
    assert (first.partners, first.cpms, second.cpms) == ({"p1"}, {"ana"}, {"ana", "bo"})


def test_typing_is_one_edit_and_working_elsewhere_none(copy: WorkingCopy) -> None:
    change = document_difference(named("first"), named("second"))
    back = change.reversed()
    copy.apply(change, "Rename")
    copy.apply(back, "Rename")
    copy.apply(change, "", StepNote(StepKind.SWITCH, Joined.TO_ITS_PREDECESSOR))
    assert [each.label for each in edits(copy)] == ["Rename"]
    copy.apply(back, "Rename")
    copy.settle(Joined.TO_NOTHING)
    assert edits(copy) == []
    copy.settle(Joined.NOT)
    copy.close(discard=True)


def test_very_many_partners_take_little_room(copy: WorkingCopy) -> None:
    change = document_difference(named("first"), named("first", partners=20_000))
    copy.apply(change, "Import")
    (edit,) = edits(copy)
    assert len(edit.partners) == 19_999
    raw = driver(copy._connection)
    assert raw.execute("SELECT length(partner_list) FROM history").fetchone()[0] < 120_000
    copy.close(discard=True)


def test_the_oldest_edits_are_dropped(copy: WorkingCopy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edit_history, "MOST_EDITS", 3)
    change = document_difference(named("first"), named("second"))
    for number in range(6):
        copy.apply(change, str(number))
    assert [each.label for each in edits(copy)] == ["3", "4", "5"]
    copy.close(discard=True)


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("made_at", "yesterday"),
        ("partner_list", "{}"),
        ("partner_list", "[1]"),
        ("cpm_list", "[" * 100_000),
        ("partner_list", "z:not base 64"),
        ("partner_list", "z:" + base64.b64encode(b"no zlib").decode()),
        ("partner_list", "z:" + base64.b64encode(zlib.compress(bytes(60_000_000))).decode()),
    ],
)
def test_a_history_without_sense_is_damage(copy: WorkingCopy, column: str, text: str) -> None:
    copy.apply(document_difference(named("first"), named("second")), "Rename")
    raw = driver(copy._connection)
    raw.execute(f"UPDATE history SET {column} = ?", (text,))  # noqa: S608 - our own table
    with pytest.raises(DamagedError, match="history"):
        checked_edits(raw, Path("plan"))
    copy.close(discard=True)


def test_a_table_of_edits_holds_no_formulas(tmp_path: Path) -> None:
    edit = PastEdit("=1+1", NOON, "@mia", "Current", frozenset({"p2", "p1"}), frozenset())
    export_edits([edit], tmp_path / "edits.csv")
    lines = (tmp_path / "edits.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[1] == "2026-11-28 12:00:00,'@mia,Current,'=1+1,p1; p2,"
