"""Plans on disk as the window and the command line see them."""

import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from cpm_planner.edit.partners import put_partners
from cpm_planner.model.errors import CancelledError
from cpm_planner.model.month import Month
from cpm_planner.store.errors import CannotWriteError, NotAPlanError
from cpm_planner.workspace.open_plan import ChangedOnDiskError, HeldElsewhereError, OpenPlan
from cpm_planner.workspace.opening import look_into
from cpm_planner.workspace.workspace import Workspace
from tests.builders import a_partner

NOVEMBER = Month(2026, 11)

SHOW_A_PLAN = """
import sys
from pathlib import Path
before = set(sys.modules)  # measuring coverage loads modules of its own
from cpm_planner.workspace.workspace import Workspace
workspace = Workspace(Path(sys.argv[2]))
plan = workspace.open(Path(sys.argv[1]))
assert plan.session.figures and plan.path and plan.is_saved and not workspace.unsaved_work()
late = {"sqlalchemy", "alembic", "asyncio", "multiprocessing", "openpyxl", "python_calamine", "highspy"}
late |= {"cryptography"}
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
    theirs = with_partner(Workspace(tmp_path / "another computer").open(path, take_over=True), "theirs")
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


def test_a_plan_that_another_window_works_on_is_only_looked_at(workspace: Workspace, tmp_path: Path) -> None:
    path, other = tmp_path / "plan.cpmplan", tmp_path / "other.cpmplan"
    mine = workspace.new(NOVEMBER)
    mine.save(path)
    theirs = workspace.open(path)
    theirs.prepare()
    assert isinstance(theirs.refusal, HeldElsewhereError)
    for refused in (lambda: with_partner(theirs, "acme"), theirs.save):
        with pytest.raises(HeldElsewhereError):
            refused()
    theirs.save(other)
    assert (theirs.refusal, theirs.path) == (None, other)
    with_partner(theirs, "acme").save()
    assert set(look_into(other).plan.partners) == {"acme"}
    theirs.close()
    with_partner(mine, "mine").save()
    mine.close()


def test_a_plan_is_taken_over_and_then_the_first_window_can_save_a_copy_only(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "plan.cpmplan"
    mine = workspace.new(NOVEMBER)
    mine.save(path)
    theirs = workspace.open(path, take_over=True)
    assert theirs.refusal is None
    with_partner(mine, "mine")
    with pytest.raises(HeldElsewhereError):
        mine.save()
    with_partner(theirs, "theirs").save()
    theirs.close()
    mine.save(tmp_path / "copy.cpmplan")
    assert set(look_into(path).plan.partners) == {"theirs"}
    assert set(look_into(tmp_path / "copy.cpmplan").plan.partners) == {"mine"}
    mine.close()


def test_a_copy_is_not_saved_over_a_plan_that_another_window_works_on(
    workspace: Workspace, tmp_path: Path
) -> None:
    first, second = workspace.new(NOVEMBER), workspace.new(NOVEMBER)
    first.save(tmp_path / "first.cpmplan")
    with pytest.raises(HeldElsewhereError):
        second.save(tmp_path / "first.cpmplan")
    first.close()
    second.save(tmp_path / "first.cpmplan")
    second.close()


def test_a_save_that_fails_leaves_the_file_to_others(workspace: Workspace, tmp_path: Path) -> None:
    plan = workspace.new(NOVEMBER)
    plan.save(tmp_path / "plan.cpmplan")
    with pytest.raises(CannotWriteError):
        plan.save(tmp_path / "gone" / "plan.cpmplan")
    assert plan.path == tmp_path / "plan.cpmplan"
    plan.close()


def test_a_file_that_cannot_be_read_is_left_to_others(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "plan.cpmplan"
    path.write_text("no plan")
    for _ in range(2):
        with pytest.raises(NotAPlanError):
            workspace.open(path)


def test_recovered_work_goes_on_while_another_window_has_the_file(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "plan.cpmplan"
    plan = workspace.new(NOVEMBER)
    plan.save(path)
    with_partner(plan, "acme").close()
    other = workspace.open(path)
    again = workspace.recover(workspace.unsaved_work()[0])
    with_partner(again, "more")
    with pytest.raises(HeldElsewhereError):
        again.save()
    other.close()
    again.save()
    assert set(look_into(path).plan.partners) == {"acme", "more"}
    again.close()


@dataclass
class Impatient:
    """Asks to stop once a share is done."""

    until: float
    shares: list[object] = field(default_factory=list)

    def report(self, progress: object) -> None:
        self.shares.append(progress)

    def is_cancelled(self) -> bool:
        return self.shares[-1] == self.until


def test_opening_tells_how_far_it_is_and_leaves_nothing_behind_when_stopped(tmp_path: Path) -> None:
    path, workspace = tmp_path / "plan.cpmplan", Workspace(tmp_path / "working")
    plan = workspace.new(NOVEMBER)
    plan.save(path)
    plan.close()
    patient = Impatient(until=2.0)
    workspace.open(path, control=patient).close()
    assert patient.shares == sorted(patient.shares, key=str)
    assert len(patient.shares) > 1
    for share in patient.shares:
        with pytest.raises(CancelledError):
            workspace.open(path, control=Impatient(until=float(str(share))))
    again = workspace.open(path)
    assert again.refusal is None
    again.close()
