"""A plan file that somebody else changed meanwhile is compared three ways, merged in one step, and saved."""

import gc
from pathlib import Path

import pytest

from cpm_planner.edit.assignments import assign
from cpm_planner.edit.partners import change_partners
from cpm_planner.edit.picking.merging import ConflictKind
from cpm_planner.edit.scenarios import copy_scenario, lock_scenario, remove_scenario, rename_scenario
from cpm_planner.edit.team import put_cpms
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.pay import Pay
from cpm_planner.store import pay_key
from cpm_planner.store.errors import ChangedOnDiskError
from cpm_planner.workspace.merging import FileMerge, LineKind, compared_with_file, enter_merge
from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.opening import look_into
from cpm_planner.workspace.past_edits import past_edits
from cpm_planner.workspace.plan_pay import PayState, unlock
from cpm_planner.workspace.timeline import Standing
from cpm_planner.workspace.workspace import Workspace
from tests.builders import a_cpm, a_document, a_partner, a_plan

P1, P2, ANA = PartnerId("p1"), PartnerId("p2"), CpmId("ana")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "work")


@pytest.fixture
def plan(workspace: Workspace, tmp_path: Path) -> OpenPlan:
    document = a_document(a_plan(partners=[a_partner("p1"), a_partner("p2")], cpms=[a_cpm("ana")]))
    plan = workspace.new_from(document)
    plan.save(tmp_path / "plan.cpmplan")
    return plan


def renamed(plan: OpenPlan, key: PartnerId, name: str) -> None:
    plan.session.apply(f"Call it {name}", change_partners([key], name=name))


def somebody_else(tmp_path: Path) -> OpenPlan:
    return Workspace(tmp_path / "elsewhere").open(tmp_path / "plan.cpmplan", take_over=True)


def compared(plan: OpenPlan) -> FileMerge:
    return compared_with_file(plan)


def test_both_sides_changes_come_together_and_are_saved(
    workspace: Workspace, plan: OpenPlan, tmp_path: Path
) -> None:
    other = somebody_else(tmp_path)
    renamed(other, P1, "Theirs")
    other.session.apply("Assign", assign([P2], ANA))
    other.save()
    theirs = other.session.document
    other.close()
    renamed(plan, P1, "Ours")
    plan.session.apply("Note", change_partners([P2], note="call"))
    with pytest.raises(ChangedOnDiskError):
        plan.save()
    found = compared(plan)
    said = [(line.kind, line.subject, line.what, line.base, line.theirs, line.ours) for line in found.lines]
    assert said == [
        (LineKind.CONFLICT, "Theirs", "name", "Partner p1", "Theirs", "Ours"),
        (LineKind.THEIRS, "Partner p2", "CPM", "\u2013", "Ana", "\u2013"),
        (LineKind.OURS, "Partner p2", "note", "\u2013", "\u2013", "call"),
    ]
    assert found.lines[0].why is ConflictKind.BOTH_CHANGED
    assert found.theirs.author == other._author
    enter_merge(plan, found, found.proposed, "Merge")
    plan.save(merged=found.theirs.digest)
    assert plan.path is not None
    document = look_into(plan.path)
    assert document == plan.session.document == plan.base
    assert (document.plan.partners[P1].name, document.plan.partners[P2].note) == ("Ours", "call")
    assert document.plan.assignments[P2].primary == ANA
    assert theirs in [look_into(each.file) for each in workspace.backups_of(plan.path)]
    theirs_in_time = [("Call it Theirs", None), ("Assign", None)]
    assert told(plan) == [("Call it Ours", 1), ("Note", 2), *theirs_in_time, ("Merge", 3)]
    assert standing(plan, "Assign") == (Standing.DONE, other._author)
    plan.session.undo()
    assert plan.session.plan.partners[P1].name == "Ours"
    assert P2 not in plan.session.plan.assignments
    assert standing(plan, "Assign") == (Standing.TAKEN_BACK, other._author)
    plan.session.redo()
    assert standing(plan, "Assign") == (Standing.DONE, other._author)
    plan.save()
    plan.close()
    assert [each.label for each in past_edits(tmp_path / "plan.cpmplan")[0]][::-1][2:4] == [
        "Call it Theirs",
        "Assign",
    ]


def told(plan: OpenPlan) -> list[tuple[str, int | None]]:
    return [(each.edit.label, each.depth) for each in plan.timeline().moments]


def standing(plan: OpenPlan, label: str) -> tuple[Standing, str]:
    (moment,) = (each for each in plan.timeline().moments if each.edit.label == label)
    return moment.standing, moment.edit.author


def test_what_a_merge_brought_in_is_brought_in_once_and_nothing_by_a_refused_one(
    plan: OpenPlan, tmp_path: Path
) -> None:
    for name in ("Once", "Twice"):
        other = somebody_else(tmp_path)
        renamed(other, P1, name)
        other.save()
        other.close()
        found = compared(plan)
        if name == "Twice":
            plan.session.apply_to_document("Lock", lock_scenario(plan.session.document.active))
            with pytest.raises(InputError, match="locked"):
                enter_merge(plan, found, found.merge.clashes | found.proposed, "Merge")
            plan.session.undo()
        enter_merge(plan, found, found.proposed, f"Merge {name}")
        plan.save(merged=found.theirs.digest)
    labels = [label for label, _ in told(plan) if label.startswith("Call it")]
    assert labels == ["Call it Once", "Call it Twice"]
    plan.close()


def test_a_file_that_changed_once_more_is_not_replaced(plan: OpenPlan, tmp_path: Path) -> None:
    other = somebody_else(tmp_path)
    renamed(other, P1, "Theirs")
    other.save()
    found = compared(plan)
    enter_merge(plan, found, found.proposed, "Merge")
    renamed(other, P2, "Once more")
    other.save()
    with pytest.raises(ChangedOnDiskError):
        plan.save(merged=found.theirs.digest)
    again = compared(plan)
    assert [(line.subject, line.theirs) for line in again.lines if line.kind is LineKind.THEIRS] == [
        ("Once more", "Once more")
    ]
    other.close()
    plan.close(discard=True)


def test_what_is_replaced_is_kept_as_a_backup(workspace: Workspace, plan: OpenPlan, tmp_path: Path) -> None:
    other = somebody_else(tmp_path)
    renamed(other, P1, "Theirs")
    other.save()
    theirs = other.session.document
    other.close()
    renamed(plan, P1, "Ours")
    plan.save(replace_changed=True)
    assert plan.path is not None
    assert theirs in [look_into(each.file) for each in workspace.backups_of(plan.path)]
    plan.close()


def test_unsaved_work_of_an_earlier_run_finds_its_base_among_the_backups(
    workspace: Workspace, plan: OpenPlan, tmp_path: Path
) -> None:
    saved = plan.session.document
    renamed(plan, P1, "Ours")
    plan.close()
    again = workspace.recover(workspace.unsaved_work()[0])
    assert again.base == saved
    again.close()
    for backup in workspace.backups_of(tmp_path / "plan.cpmplan"):
        backup.file.unlink()
    without = workspace.recover(workspace.unsaved_work()[0])
    assert without.base is None
    without.close(discard=True)
    new = workspace.new_from(saved)
    assert new.base is None
    new.close(discard=True)


def test_scenarios_and_their_names_are_told(plan: OpenPlan, tmp_path: Path) -> None:
    plan.session.apply_to_document("Copy", copy_scenario(plan.session.document.active, "Lean"))
    plan.session.apply_to_document("Copy", copy_scenario(plan.session.document.active, "Bold"))
    plan.save()
    lean, bold = list(plan.session.document.scenarios)[1:]
    other = somebody_else(tmp_path)
    other.session.apply_to_document("Rename", rename_scenario(lean, "Slim"))
    other.session.apply_to_document("Copy", copy_scenario(lean, "New"))
    other.session.apply_to_document("Remove", remove_scenario(bold))
    other.save()
    other.close()
    plan.session.apply_to_document("Copy", copy_scenario(lean, "Mine"))
    plan.session.apply_to_document("Rename", rename_scenario(lean, "Thin"))
    said = {(line.kind, line.what, line.theirs, line.ours) for line in compared(plan).lines}
    assert said == {
        (LineKind.CONFLICT, "name of the scenario", "Slim", "Thin"),
        (LineKind.THEIRS, "scenario removed", "\u2013", "2 partners"),
        (LineKind.THEIRS, "new scenario", "2 partners", "\u2013"),
        (LineKind.OURS, "new scenario", "\u2013", "Mine"),
    }
    plan.session.apply_to_document("Remove", remove_scenario(bold))
    assert (LineKind.OURS, "scenario removed") in {(line.kind, line.what) for line in compared(plan).lines}
    plan.close(discard=True)


def test_a_locked_scenario_says_so_and_refuses_what_is_taken(plan: OpenPlan, tmp_path: Path) -> None:
    other = somebody_else(tmp_path)
    renamed(other, P1, "Theirs")
    other.save()
    other.session.apply_to_document("Lock", lock_scenario(other.session.document.active))
    plan.session.apply_to_document("Lock", lock_scenario(plan.session.document.active))
    found = compared(plan)
    assert [(line.kind, line.is_locked) for line in found.lines] == [(LineKind.CONFLICT, True)]
    assert found.proposed == frozenset()
    with pytest.raises(InputError, match="is locked"):
        enter_merge(plan, found, found.merge.clashes, "Merge")
    plan.session.undo()
    other.save()
    assert (LineKind.THEIRS, "lock of the scenario", "open", "locked", "open") in [
        (line.kind, line.what, line.base, line.theirs, line.ours) for line in compared(plan).lines
    ]
    other.close()
    plan.close(discard=True)


def test_a_version_without_pay_is_not_merged_with_one_that_has_it(plan: OpenPlan, tmp_path: Path) -> None:
    renamed(plan, P1, "Ours")
    plan.share_without_pay(tmp_path / "shared.cpmplan")
    (tmp_path / "shared.cpmplan").replace(tmp_path / "plan.cpmplan")
    with pytest.raises(InputError, match="Only one of both versions has pay"):
        compared(plan)
    plan.close(discard=True)


def test_versions_are_not_merged_while_pay_is_encrypted_in_one(plan: OpenPlan, tmp_path: Path) -> None:
    other = somebody_else(tmp_path)
    other.protect("four words that differ")
    other.close()
    renamed(plan, P1, "Ours")
    with pytest.raises(InputError, match="Pay is encrypted in only one"):
        compared(plan)
    plan.close(discard=True)


# Pay that is encrypted in both versions

WORDS = "four words that differ"


@pytest.fixture
def protected(plan: OpenPlan, monkeypatch: pytest.MonkeyPatch) -> OpenPlan:
    """The plan with encrypted pay, unlocked here."""
    monkeypatch.setattr(pay_key, "COST", 10)
    plan.protect(WORDS)
    return plan


def test_versions_of_one_passphrase_are_merged_with_their_pay(protected: OpenPlan, tmp_path: Path) -> None:
    other = somebody_else(tmp_path)
    assert other.pay is PayState.UNLOCKED
    other.session.apply("Pay Ana", put_cpms([a_cpm("ana", pay=Pay(70_000_00))]))
    other.save()
    other.close()
    renamed(protected, P1, "Ours")
    found = compared(protected)
    enter_merge(protected, found, found.proposed, "Merge")
    protected.save(merged=found.theirs.digest)
    document = look_into(tmp_path / "plan.cpmplan")
    assert (document.plan.cpms[ANA].pay, document.plan.partners[P1].name) == (Pay(70_000_00), "Ours")
    protected.close()


def test_a_passphrase_that_somebody_changed_is_not_brought_back(protected: OpenPlan, tmp_path: Path) -> None:
    other = somebody_else(tmp_path)
    other.protect("another four words")
    other.close()
    renamed(protected, P1, "Ours")
    with pytest.raises(InputError, match="passphrase of pay was changed"):
        compared(protected)
    protected.close(discard=True)


def test_hidden_pay_goes_through_a_merge_unless_it_was_encrypted_anew(
    protected: OpenPlan, tmp_path: Path
) -> None:
    protected.close()
    gc.collect()
    hidden, other = Workspace(tmp_path / "work").open(tmp_path / "plan.cpmplan"), somebody_else(tmp_path)
    assert (hidden.pay, other.pay) == (PayState.HIDDEN, PayState.HIDDEN)
    renamed(other, P2, "Theirs")
    other.save()
    other.close()
    renamed(hidden, P1, "Ours")
    found = compared(hidden)
    enter_merge(hidden, found, found.proposed, "Merge")
    hidden.save(merged=found.theirs.digest)
    renamed(hidden, P1, "Ours again")
    hidden.close(discard=False)
    assert unlock(tmp_path / "plan.cpmplan", WORDS) is not None


def test_hidden_pay_that_was_encrypted_anew_has_to_be_unlocked(protected: OpenPlan, tmp_path: Path) -> None:
    protected.close()
    gc.collect()
    hidden = Workspace(tmp_path / "work").open(tmp_path / "plan.cpmplan")
    renamed(hidden, P1, "Ours")
    key = hidden.key_for(WORDS)
    other = somebody_else(tmp_path)
    other.session.apply("Pay Ana", put_cpms([a_cpm("ana", pay=Pay(70_000_00))]))
    other.save()
    with pytest.raises(InputError, match="encrypted anew"):
        compared(hidden)
    assert key is not None
    whole = hidden.unlocked(key)
    found = compared(whole)
    enter_merge(whole, found, found.proposed, "Merge")
    assert whole.session.plan.cpms[ANA].pay == Pay(70_000_00)
    other.close()
    whole.close(discard=True)
