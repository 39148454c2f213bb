"""Plans on disk as the window and the command line see them."""

import subprocess
import sys
from pathlib import Path

import pytest

from cpm_planner.edit.partners import put_partners
from cpm_planner.model.month import Month
from cpm_planner.workspace.open_plan import ChangedOnDiskError, OpenPlan, Workspace, look_into
from tests.builders import a_partner

NOVEMBER = Month(2026, 11)

SHOW_A_PLAN = """
import sys
from pathlib import Path
before = set(sys.modules)  # measuring coverage loads modules of its own
from cpm_planner.workspace.open_plan import Workspace
workspace = Workspace(Path(sys.argv[2]))
plan = workspace.open(Path(sys.argv[1]))
assert plan.session.figures and plan.path and plan.is_saved and not workspace.unsaved_work()
late = {"sqlalchemy", "alembic", "asyncio", "multiprocessing", "openpyxl", "python_calamine", "highspy"}
print(sorted(late & (set(sys.modules) - before)))
plan.close()
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "working")


def with_partner(plan: OpenPlan, name: str) -> OpenPlan:
    plan.session.apply(f"Add {name}", put_partners([a_partner(name)]))
    return plan


def test_a_new_plan_is_saved_opened_and_equal(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "plan.cpmplan"
    plan = with_partner(workspace.new(NOVEMBER), "acme")
    assert (plan.path, plan.is_saved) == (None, False)
    plan.save(path)
    assert (plan.path, plan.is_saved) == (path, True)
    again = workspace.open(path)
    assert again.session.document == plan.session.document == look_into(path)
    again.close(discard=True)
    plan.close()


def test_saving_needs_a_place_once(workspace: Workspace, tmp_path: Path) -> None:
    plan = workspace.new(NOVEMBER)
    with pytest.raises(ValueError, match="needs a path"):
        plan.save()
    plan.save(tmp_path / "plan.cpmplan")
    with_partner(plan, "acme").save()
    assert look_into(tmp_path / "plan.cpmplan") == plan.session.document
    plan.close()


def test_undo_goes_on_after_saving(workspace: Workspace, tmp_path: Path) -> None:
    plan = workspace.new(NOVEMBER)
    first = plan.session.document
    with_partner(plan, "acme").save(tmp_path / "plan.cpmplan")
    plan.session.undo()
    assert plan.session.document == first
    assert not plan.is_saved
    plan.close(discard=True)


def test_a_file_changed_by_somebody_else_is_not_overwritten(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "plan.cpmplan"
    mine = workspace.new(NOVEMBER)
    mine.save(path)
    theirs = with_partner(workspace.open(path), "theirs")
    theirs.save()
    theirs.close()
    with_partner(mine, "mine")
    with pytest.raises(ChangedOnDiskError):
        mine.save()
    assert set(look_into(path).plan.partners) == {"theirs"}
    mine.save(replace_changed=True)
    assert set(look_into(path).plan.partners) == {"mine"}
    mine.close()


def test_unsaved_work_of_a_program_that_ended_is_offered_and_brought_back(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "plan.cpmplan"
    plan = workspace.new(NOVEMBER)
    plan.save(path)
    unsaved = with_partner(plan, "acme").session.document
    plan.close()
    (found,) = workspace.unsaved_work()
    assert (found.origin, found.unsaved_steps, found.last_labels[0]) == (path, 1, "Add acme")
    recovered = workspace.recover(found)
    assert recovered.session.document == unsaved
    assert (recovered.path, recovered.is_saved) == (path, False)
    recovered.close(discard=True)
    assert workspace.unsaved_work() == []


def test_an_edit_right_after_opening_is_kept_while_the_copy_is_prepared(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "plan.cpmplan"
    new = workspace.new(NOVEMBER)
    new.save(path)
    new.prepare()
    new.close()
    plan = workspace.open(path)
    plan.prepare()
    with_partner(plan, "acme").save()
    plan.close()
    assert set(look_into(path).plan.partners) == {"acme"}
    assert workspace.unsaved_work() == []


def test_a_plan_is_shown_without_what_takes_long_to_load(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "plan.cpmplan"
    new = with_partner(workspace.new(NOVEMBER), "acme")
    new.save(path)
    new.close()
    line = [sys.executable, "-c", SHOW_A_PLAN, str(path), str(tmp_path / "working")]
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.strip() == "[]"
