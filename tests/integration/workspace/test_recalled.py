"""Undo and redo after the program was ended and started again."""

import hashlib
import io
import pickle
import subprocess
import zlib
from pathlib import Path

import pytest

from cpm_planner.edit.partners import change_partners, put_partners
from cpm_planner.model.ids import PartnerId
from cpm_planner.store import undo_steps
from cpm_planner.store.undo_steps import packed_change, steps_of, unpacked_change
from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.workspace import Workspace
from tests.builders import a_document, a_partner, a_plan

P1 = PartnerId("p1")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "work")


def rename(plan: OpenPlan, name: str, merge: str | None = None) -> None:
    plan.session.apply("Rename", change_partners([P1], name=name), merge=merge)


def name_in(plan: OpenPlan) -> str:
    return plan.session.plan.partners[P1].name


@pytest.fixture
def plan(workspace: Workspace, tmp_path: Path) -> OpenPlan:
    """A saved plan with three steps, one of them undone and one typed letter by letter."""
    plan = workspace.new_from(a_document(a_plan(partners=[a_partner("p1", name="First")])))
    rename(plan, "Second")
    for text in ("T", "Th", "Third"):
        rename(plan, text, merge="name")
    plan.session.apply("Add", put_partners([a_partner("p2")]))
    plan.session.undo()
    plan.save(tmp_path / "plan.cpmplan")
    return plan


def assert_recalled(plan: OpenPlan) -> None:
    session = plan.session
    assert (session.undo_label, session.redo_label) == ("Rename", "Add")
    session.redo()
    assert PartnerId("p2") in session.plan.partners
    session.undo()
    session.undo()
    assert name_in(plan) == "Second"
    session.undo()
    assert (name_in(plan), session.undo_label) == ("First", None)
    session.redo()
    session.redo()
    assert name_in(plan) == "Third"


def test_steps_outlive_closing_and_opening(workspace: Workspace, plan: OpenPlan) -> None:
    plan.close()
    again = workspace.open(plan_path(workspace))
    assert_recalled(again)
    again.save()
    again.close()
    once_more = workspace.open(plan_path(workspace))
    assert_recalled(once_more)
    once_more.close(discard=True)


def plan_path(workspace: Workspace) -> Path:
    return workspace._folder.parent / "plan.cpmplan"


def test_steps_outlive_an_end_without_saving(workspace: Workspace, plan: OpenPlan) -> None:
    rename(plan, "Fourth")
    plan.session.undo()
    plan.session.redo()
    plan.close()
    again = workspace.recover(workspace.unsaved_work()[0])
    assert (again.session.undo_label, again.session.redo_label) == ("Rename", None)
    again.session.undo()
    assert name_in(again) == "Third"
    again.close(discard=True)


def test_a_file_that_somebody_else_changed_has_no_steps(
    workspace: Workspace, plan: OpenPlan, tmp_path: Path
) -> None:
    plan.close()
    other = Workspace(tmp_path / "elsewhere").open(plan_path(workspace), take_over=True)
    rename(other, "Other")
    other.save()
    other.close()
    again = workspace.open(plan_path(workspace))
    assert (again.session.undo_label, again.session.redo_label) == (None, None)
    again.close()


def test_discarded_edits_leave_no_steps(workspace: Workspace, plan: OpenPlan) -> None:
    plan.close()
    again = workspace.open(plan_path(workspace))
    rename(again, "Other")
    again.close(discard=True)
    once_more = workspace.open(plan_path(workspace))
    assert_recalled(once_more)
    once_more.close(discard=True)


def test_typing_back_to_where_it_began_leaves_no_step(workspace: Workspace, plan: OpenPlan) -> None:
    rename(plan, "F", merge="again")
    rename(plan, "Third", merge="again")
    plan.save()
    plan.close()
    again = workspace.open(plan_path(workspace))
    again.session.undo()
    assert name_in(again) == "Second"
    again.close(discard=True)


def test_nothing_that_was_deleted_stands_in_the_file(workspace: Workspace, plan: OpenPlan) -> None:
    rename(plan, "MARKED-SECRET-NAME")
    rename(plan, "Plain")
    plan.save()
    plan.close()
    assert b"MARKED-SECRET" not in plan_path(workspace).read_bytes()


def test_steps_of_another_model_are_not_taken(
    workspace: Workspace, plan: OpenPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan.close()
    monkeypatch.setattr(undo_steps, "_LAYOUT", b"another!")
    again = workspace.open(plan_path(workspace))
    rename(again, "Other")
    again.close()
    recovered = workspace.recover(workspace.unsaved_work()[0])
    recovered.session.undo()
    assert recovered.session.undo_label is None
    recovered.close(discard=True)


def test_only_so_many_steps_and_bytes_are_kept(plan: OpenPlan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(undo_steps, "MOST_STEPS", 5)
    for number in range(9):
        rename(plan, f"Name {number}")
    assert len(plan._copy.undo_steps) == 5
    monkeypatch.setattr(undo_steps, "MOST_BYTES", 1)
    assert plan._copy.undo_steps == []
    plan.close(discard=True)


def test_more_steps_undone_than_are_kept_leave_none_that_would_lead_astray(
    workspace: Workspace, plan: OpenPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo_steps, "MOST_STEPS", 3)
    for number in range(5):
        rename(plan, f"Name {number}")
    for _ in range(5):
        plan.session.undo()
    assert_after_restart(workspace, plan, undo=None, redo=None)


def test_more_steps_travelled_than_are_kept_leave_none_that_would_lead_astray(
    workspace: Workspace, plan: OpenPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo_steps, "MOST_STEPS", 3)
    for number in range(5):
        rename(plan, f"Name {number}")
    plan.session.travel_to(3)
    plan.session.travel_to(plan.session.undo_depth + 2)
    plan.session.travel_to(1)
    plan.session.redo()
    assert_after_restart(workspace, plan, undo=None, redo=None)


def test_steps_travelled_at_once_are_recalled(workspace: Workspace, plan: OpenPlan) -> None:
    rename(plan, "Fourth")
    plan.session.travel_to(1)
    assert_after_restart(workspace, plan, undo="Rename", redo="Rename")


def assert_after_restart(workspace: Workspace, plan: OpenPlan, *, undo: str | None, redo: str | None) -> None:
    """See what can be undone and redone after an end without saving, and that redoing leads where it did."""
    name = name_in(plan)
    plan.close()
    again = workspace.recover(workspace.unsaved_work()[0])
    assert (name_in(again), again.session.undo_label, again.session.redo_label) == (name, undo, redo)
    again.session.redo()
    again.session.undo()
    assert name_in(again) == name
    again.close(discard=True)


def test_undone_steps_too_large_to_keep_leave_none(plan: OpenPlan, monkeypatch: pytest.MonkeyPatch) -> None:
    rename(plan, "Fourth")
    rename(plan, "Fifth")
    for _ in range(2):
        plan.session.undo()
    sizes = [len(step.packed) for step in plan._copy.undo_steps]
    monkeypatch.setattr(undo_steps, "MOST_BYTES", sizes[-1])
    assert plan._copy.undo_steps == []
    plan.close(discard=True)


def test_a_step_typed_letter_by_letter_is_kept_whole_or_not(
    plan: OpenPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan.session.travel_to(plan.session.undo_depth)
    rename(plan, "Other")
    steps = plan._copy.undo_steps
    assert [each.step for each in steps] == [1, 2, 2, 2, 3]
    monkeypatch.setattr(undo_steps, "MOST_BYTES", sum(len(each.packed) for each in steps[2:]))
    assert [each.step for each in plan._copy.undo_steps] == [3]
    plan.close(discard=True)


@pytest.mark.parametrize("value", [subprocess.run, zlib, io.StringIO(), [1], pickle.loads])
def test_nothing_but_changes_is_ever_made(value: object) -> None:
    try:
        packed = undo_steps._LAYOUT + zlib.compress(pickle.dumps(value))
    except TypeError:
        packed = undo_steps._LAYOUT + zlib.compress(pickle.dumps(pickle.Pickler))
    with pytest.raises((pickle.UnpicklingError, AttributeError)):
        unpacked_change(packed)


def test_a_file_of_steps_without_sense_is_none(workspace: Workspace, plan: OpenPlan, tmp_path: Path) -> None:
    plan.close()
    (steps,) = (tmp_path / "work" / "undo").iterdir()
    steps.write_bytes(b"rubbish" * 10)
    assert steps_of(tmp_path / "work", plan_path(workspace), "digest") == []
    for content in (b"", b"rubbish", pickle.dumps(subprocess.run), pickle.dumps(("digest", 5))):
        steps.write_bytes(hashlib.sha256(content).digest() + content)
        assert steps_of(tmp_path / "work", plan_path(workspace), "digest") == []


def test_a_change_comes_back_as_it_was(plan: OpenPlan) -> None:
    change = plan.session.apply("Add", put_partners([a_partner("p9")]))
    assert unpacked_change(packed_change(change)) == change
    plan.close(discard=True)
