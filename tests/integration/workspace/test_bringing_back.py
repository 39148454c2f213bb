"""Backups are kept, compared and brought back; of a damaged file what can be read is saved."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from cpm_planner.edit.assignments import assign
from cpm_planner.edit.partners import change_partners, put_partners, remove_partners
from cpm_planner.edit.scenarios import copy_scenario, remove_scenario, rename_scenario
from cpm_planner.model.errors import CancelledError, InputError
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.store import backups as kept_backups
from cpm_planner.store.errors import DamagedError, NotAPlanError
from cpm_planner.store.schema import VERSION
from cpm_planner.workspace.bringing_back import compared, put_back, rescued, restore
from cpm_planner.workspace.looking_back import last_edits, looked_back
from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.opening import look_into
from cpm_planner.workspace.workspace import Workspace
from tests.builders import a_cpm, a_document, a_partner, a_plan
from tests.data.plans.golden import FOLDER, golden_document

P1, P2 = PartnerId("p1"), PartnerId("p2")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "work")


@pytest.fixture
def plan(workspace: Workspace, tmp_path: Path) -> OpenPlan:
    document = a_document(a_plan(partners=[a_partner("p1"), a_partner("p2")], cpms=[a_cpm()]))
    plan = workspace.new_from(document)
    plan.save(tmp_path / "plan.cpmplan")
    return plan


def changed(plan: OpenPlan, name: str) -> OpenPlan:
    plan.session.apply("Rename", change_partners([P1], name=name))
    return plan


def every_save_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the backups of one minute, too."""
    monkeypatch.setattr(kept_backups, "thinned_out", lambda _backups: [])


def test_each_save_keeps_a_backup_and_the_same_file_none(
    workspace: Workspace, plan: OpenPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    every_save_kept(monkeypatch)
    path = plan.path
    assert len(workspace.backups_of(path)) == 1
    first = plan.session.document
    changed(plan, "Second").save()
    plan.close()
    workspace.open(path).close()
    latest, oldest = workspace.backups_of(path)
    assert look_into(oldest.file) == first
    assert look_into(latest.file) == look_into(path)


def test_a_file_from_elsewhere_is_kept_when_it_is_opened(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "mailed.cpmplan"
    shutil.copy(FOLDER / "version_1.cpmplan", path)
    workspace.open(path).close()
    (backup,) = workspace.backups_of(path)
    assert backup.file.read_bytes() == path.read_bytes()
    assert workspace.backups_of(tmp_path / "other.cpmplan") == []


def test_a_backup_of_an_hour_takes_the_place_of_the_one_before(workspace: Workspace, plan: OpenPlan) -> None:
    changed(plan, "Second").save()
    for number in range(6):
        changed(plan, f"Name {number}").save()
    assert len(workspace.backups_of(plan.path)) <= kept_backups.LATEST + 1
    plan.close()


def test_a_disk_without_room_for_backups_prevents_no_work(
    plan: OpenPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(kept_backups.shutil, "copyfile", full)
    changed(plan, "Second").save()
    assert plan.is_saved
    plan.close()


def test_a_backup_is_compared_and_brought_back_as_one_step(
    workspace: Workspace, plan: OpenPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    every_save_kept(monkeypatch)
    session, first = plan.session, plan.session.document
    session.apply("Add", put_partners([a_partner("p3"), a_partner("p4")]))
    session.apply("Remove", remove_partners([P2]))
    changed(plan, "Second")
    session.apply_to_document("Copy", copy_scenario(session.document.active, "Lean"))
    (backup,) = workspace.backups_of(plan.path)
    current, lean = compared(backup, session.document)
    assert (current.kind, current.counts) == (
        "changed",
        ("2 partners new", "1 partner changed", "1 partner gone"),
    )
    assert (lean.name, lean.kind) == ("Lean", "new")
    now = session.document
    assert "Restore the backup of 20" in restore(plan, backup)
    assert session.document == first
    session.undo()
    assert session.document == now
    plan.close(discard=True)


def test_one_scenario_is_brought_back_and_the_others_stay(workspace: Workspace, plan: OpenPlan) -> None:
    session = plan.session
    session.apply_to_document("Copy", copy_scenario(session.document.active, "Lean"))
    plan.save()
    backup, key = workspace.backups_of(plan.path)[0], session.document.active
    session.apply_to_document("Remove", remove_scenario(key))
    changed(plan, "Second")
    session.apply_to_document("Rename", rename_scenario(session.document.active, "lean"))
    assert compared(backup, session.document)[0].counts[0] == 'was called "Current"'
    assert compared(backup, session.document)[-1].kind == "gone"
    restore(plan, backup, "Lean")
    assert {each.name for each in session.document.scenarios.values()} == {"lean", "Lean 2"}
    assert session.plan.partners[P1].name == "Partner p1"
    with pytest.raises(InputError, match="no scenario"):
        restore(plan, backup, "Nothing")
    plan.close(discard=True)


def test_the_plan_as_it_is_is_kept_before_a_backup_takes_its_place(
    workspace: Workspace, plan: OpenPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    every_save_kept(monkeypatch)
    (backup,) = workspace.backups_of(plan.path)
    now = changed(plan, "Second").session.document
    restore(plan, backup)
    kept, first = workspace.backups_of(plan.path)
    assert (look_into(kept.file), first) == (now, backup)
    plan.save()
    restore(plan, kept)
    assert plan.session.document == now
    plan.close(discard=True)


def test_nothing_is_brought_back_where_the_plan_as_it_is_cannot_be_kept(
    workspace: Workspace, plan: OpenPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    (backup,) = workspace.backups_of(plan.path)
    now = changed(plan, "Second").session.document

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("cpm_planner.workspace.plan_backups.keep_state", full)
    with pytest.raises(InputError, match="No space left"):
        restore(plan, backup)
    assert plan.session.document is now
    plan.close(discard=True)


def test_a_plan_that_is_only_looked_at_is_not_brought_back(
    workspace: Workspace, plan: OpenPlan, tmp_path: Path
) -> None:
    other = Workspace(tmp_path / "work").open(tmp_path / "plan.cpmplan")
    (backup,) = workspace.backups_of(tmp_path / "plan.cpmplan")
    with pytest.raises(InputError, match="open for editing elsewhere"):
        restore(other, backup)
    other.close()
    plan.close()


def test_a_look_back_tells_counts_figures_and_each_change(workspace: Workspace, plan: OpenPlan) -> None:
    (backup,) = workspace.backups_of(plan.path)
    session = plan.session
    session.apply("Assign", assign([P1], CpmId("ana")))
    session.apply_to_document("Copy", copy_scenario(session.document.active, "Lean"))
    current, lean = looked_back(backup, session.document)
    assert current.contrast.counts == ("1 assignment new",)
    assert current.then is not None
    assert current.now is not None
    assert (current.then.unassigned, current.now.unassigned) == (2, 1)
    (change,) = current.changes
    assert (change.subject, change.what, change.after) == ("Partner p1", "CPM", "Ana")
    assert (lean.then, lean.changes, lean.can_be_restored, current.can_be_restored) == (None, (), False, True)
    session.switch(current.key)
    session.apply_to_document("Remove", remove_scenario(lean.key))
    plan.save()
    (same,) = looked_back(workspace.backups_of(plan.path)[0], session.document)
    assert (same.contrast.kind, same.can_be_restored) == ("same", False)
    plan.close()


def test_a_backup_tells_its_last_edits(workspace: Workspace, plan: OpenPlan, tmp_path: Path) -> None:
    changed(plan, "Second")
    changed(plan, "Third").save()
    latest = workspace.backups_of(plan.path)[0]
    assert [each.label for each in last_edits(latest.file, 1)] == ["Rename"]
    assert last_edits(FOLDER / "version_1.cpmplan", 5) == []
    (tmp_path / "rubbish").write_bytes(latest.file.read_bytes()[:3_000])
    assert last_edits(tmp_path / "rubbish", 5) == last_edits(tmp_path / "gone", 5) == []
    plan.close()


def test_a_backup_takes_the_place_of_a_file_that_is_damaged_or_gone(
    workspace: Workspace, plan: OpenPlan
) -> None:
    path, document = plan.path, plan.session.document
    plan.close()
    path.write_bytes(path.read_bytes()[:5_000])
    (backup,) = workspace.backups_of(path)
    put = put_back(path, backup)
    assert put.aside is not None
    assert put.aside.stat().st_size == 5_000
    assert look_into(path) == document
    path.write_bytes(b"")
    assert put_back(path, backup).aside == path.with_name("plan (damaged 2).cpmplan")
    path.unlink()
    assert put_back(path, backup).aside is None
    assert look_into(path) == document


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_a_sound_file_is_rescued_whole(tmp_path: Path, version: int) -> None:
    found = rescued(FOLDER / f"version_{version}.cpmplan", tmp_path / "out.cpmplan")
    assert found.document == look_into(tmp_path / "out.cpmplan") == golden_document(version)
    assert (sum(found.left_out.values()), found.broken) == (0, ())


def spoilt(path: Path, *statements: str) -> Path:
    shutil.copy(FOLDER / f"version_{VERSION}.cpmplan", path)
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            database.execute(statement)
    return path


@pytest.mark.parametrize(
    ("statement", "left_out"),
    [
        ("DELETE FROM tier WHERE id = 'gold'", {}),
        ("DELETE FROM scenario WHERE id = 'current'", {}),
        ("DELETE FROM document", {}),
        ("DELETE FROM assumptions", {}),
        ("UPDATE document SET active_scenario_id = 'nothing'", {}),
        ("UPDATE assumptions SET planning_month = -5", {"assumptions": 2}),
        ("UPDATE cpm SET status = 'unheard-of' WHERE id = 'bo'", {"cpm": 1}),
        ("UPDATE rule SET kind = 'unheard-of' WHERE kind = 'keep-together'", {"rule": 1, "rule_partner": 2}),
        ("UPDATE import_record SET header_list = '{'", {"import_record": 2}),
    ],
)
def test_what_makes_sense_is_saved_and_the_rest_counted(
    tmp_path: Path, statement: str, left_out: dict[str, int]
) -> None:
    found = rescued(spoilt(tmp_path / "plan.cpmplan", statement), tmp_path / "out.cpmplan")
    names = {each.name for each in golden_document().scenarios[found.document.active].plan.partners.values()}
    assert {each.name for each in look_into(tmp_path / "out.cpmplan").plan.partners.values()} == names
    assert {table: found.left_out[table] for table in left_out} == left_out


def test_a_table_that_is_gone_takes_only_itself(tmp_path: Path) -> None:
    path = spoilt(tmp_path / "plan.cpmplan", "DROP TABLE rule_partner", "DROP TABLE rule")
    found = rescued(path, tmp_path / "out.cpmplan")
    assert set(found.broken) == {"rule", "rule_partner"}
    assert len(found.document.scenarios) == 2


def test_nothing_is_made_of_nothing(tmp_path: Path) -> None:
    path = tmp_path / "plan.cpmplan"
    whole = (FOLDER / f"version_{VERSION}.cpmplan").read_bytes()
    for content, kind in ((whole[:200], DamagedError), (b"text", NotAPlanError)):
        path.write_bytes(content)
        with pytest.raises(kind):
            rescued(path, tmp_path / "out.cpmplan")
    newer = bytearray(whole)
    newer[60:64] = (99).to_bytes(4)
    path.write_bytes(newer)
    with pytest.raises(NotAPlanError):
        rescued(path, tmp_path / "out.cpmplan")
    path.write_bytes(whole)
    with pytest.raises(InputError, match="name already"):
        rescued(path, path)


class _Impatient:
    """Stops what asks after so many reports."""

    def __init__(self, after: int) -> None:
        self.after, self.shares = after, list[float]()

    def report(self, progress: object) -> None:
        assert isinstance(progress, float)
        self.shares.append(progress)

    def is_cancelled(self) -> bool:
        return len(self.shares) > self.after


def test_comparing_with_a_backup_tells_how_far_it_is_and_stops_at_any_point(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "plan.cpmplan"
    plan = workspace.new_from(a_document(a_plan(partners=[a_partner(f"p{at}") for at in range(600)])))
    plan.save(path)
    plan.session.apply("Rename", change_partners([*plan.session.plan.partners], name="Renamed"))
    (backup,) = workspace.backups_of(path)
    whole = _Impatient(after=1_000)
    (look,) = looked_back(backup, plan.session.document, None, whole)
    assert len(look.changes) == 600
    assert (whole.shares == sorted(whole.shares), whole.shares[0], len(whole.shares) > 6) == (True, 0.0, True)
    for after in range(len(whole.shares) - 1):
        with pytest.raises(CancelledError):
            looked_back(backup, plan.session.document, None, _Impatient(after))
    plan.close(discard=True)
