"""New, open, save, close: nothing is lost without a question, and refusals leave all as it was."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cpm_planner.edit.partners import put_partners
from cpm_planner.model.errors import InputError
from cpm_planner.workspace.headcount import counted
from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.workspace import Workspace
from tests.builders import a_partner
from tests.gui.application.conftest import Office
from tests.gui.application.stand_ins import JANUARY
from ui.plan_files import PlanFiles
from ui.prompts import SaveChoice


def edit(office: Office, name: str = "p1") -> None:
    """Add a partner to the open plan."""
    plan = office.desk.files.plan
    assert plan is not None
    plan.session.apply(f"Add {name}", put_partners([a_partner(name)]))


def saved_plan(office: Office, name: str = "north.cpmplan", partner: str = "kept") -> Path:
    """Make a plan file with one partner."""
    path = office.folder / name
    plan = Workspace(office.folder / "elsewhere").new(JANUARY)
    plan.session.apply("Add", put_partners([a_partner(partner)]))
    plan.save(path)
    plan.close()
    return path


def partners(files: PlanFiles) -> set[str]:
    return set() if files.plan is None else set(files.plan.session.plan.partners)


def follows(act: Callable[[Callable[[], object]], object]) -> bool:
    """Say whether what is to follow did."""
    heard: list[None] = []
    act(lambda: heard.append(None))
    return bool(heard)


def test_a_new_plan_has_nothing_to_lose(office: Office) -> None:
    files = office.desk.files
    assert follows(files.new)
    assert (files.name, files.is_modified) == ("New plan", False)
    assert follows(files.new)
    assert office.answers.asked == []


def test_a_changed_plan_is_not_left_without_a_question(office: Office) -> None:
    files = office.desk.files
    files.new()
    edit(office)
    assert files.is_modified
    assert not follows(files.new)
    assert office.answers.asked == ["save New plan"]
    assert partners(files) == {"p1"}


def test_a_plan_can_be_discarded(office: Office) -> None:
    files = office.desk.files
    files.new()
    edit(office)
    office.answers.unsaved = SaveChoice.DISCARD
    assert follows(files.new)
    assert partners(files) == set()
    assert files.unsaved_work() == []


def test_a_page_of_a_plan_that_was_let_go_of_changes_nothing_any_more(office: Office) -> None:
    office.desk.files.new()
    edit(office)
    left = office.desk.context
    assert left is not None
    office.answers.unsaved = SaveChoice.DISCARD
    office.desk.files.new()
    left.apply("Add", put_partners([a_partner("late")]))
    late = left.jobs.run(counted, left.plan, on_done=pytest.fail, on_failed=pytest.fail)
    assert late.has_ended
    assert set(left.plan.partners) == {"p1"}
    assert partners(office.desk.files) == set()


def test_what_is_edited_while_the_plan_is_saved_on_the_way_out_is_asked_about_too(
    office: Office, qtbot: QtBot
) -> None:
    path = saved_plan(office)
    office.desk.start(path)
    edit(office)
    office.answers.unsaved = SaveChoice.SAVE
    office.desk.steps.patience_seconds = 0.0
    context, left = office.desk.context, list[bool]()
    assert context is not None
    office.desk.files.leave(lambda: left.append(office.desk.files.is_modified))
    context.apply("Add late", put_partners([a_partner("late")]))  # waits for the save to be over
    qtbot.waitUntil(lambda: bool(left), timeout=60_000)
    assert left == [False]
    assert office.answers.asked == ["save north", "save north"]
    assert partners(office.desk.files) == {"kept", "p1", "late"}


def test_saving_asks_for_a_name_once(office: Office) -> None:
    files, path = office.desk.files, office.folder / "mine.cpmplan"
    files.new()
    edit(office)
    office.answers.to_save = path
    assert follows(files.save)
    assert path.exists()
    assert (files.name, files.is_modified) == ("mine", False)
    edit(office, "p2")
    assert follows(files.save)
    assert office.answers.asked == ["Save the plan"]
    assert office.memory.settings.recent_plans == (str(path),)


def test_saving_on_the_way_out_needs_a_name(office: Office) -> None:
    files = office.desk.files
    files.new()
    edit(office)
    office.answers.unsaved = SaveChoice.SAVE
    assert not follows(files.leave)
    office.answers.to_save = office.folder / "mine.cpmplan"
    assert follows(files.leave)
    assert (office.folder / "mine.cpmplan").exists()


def test_a_plan_file_is_opened_and_remembered(office: Office) -> None:
    path = saved_plan(office)
    office.answers.to_open = path
    office.desk.files.open_asking()
    assert partners(office.desk.files) == {"kept"}
    assert office.memory.settings.recent_plans == (str(path),)
    assert office.memory.folder("plans") == office.folder


def test_no_choice_opens_nothing(office: Office) -> None:
    office.desk.files.open_asking()
    assert office.desk.files.plan is None


def test_a_file_that_is_no_plan_is_refused_and_the_open_one_stays(office: Office) -> None:
    broken = office.folder / "broken.cpmplan"
    broken.write_text("no plan")
    files = office.desk.files
    files.open(saved_plan(office))
    assert not follows(lambda then: files.open(broken, then))
    assert follows(lambda refused: files.open(broken, refused=refused))
    assert len(office.answers.refusals) == 2
    assert partners(files) == {"kept"}
    assert str(broken) not in office.memory.settings.recent_plans


def test_a_plan_that_cannot_be_written_there_is_kept_and_saved_elsewhere(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = office.desk.files
    files.new()
    edit(office)
    office.answers.to_save = office.folder / "missing" / "mine.cpmplan"
    assert not follows(files.save)
    assert office.answers.asked[-1] == "The plan was not saved"
    assert office.answers.offered == ["Save under another name…"]
    assert files.is_modified
    asked = iter([office.folder / "missing" / "mine.cpmplan", office.folder / "mine.cpmplan"])
    monkeypatch.setattr(office.answers, "save_file", lambda *_: next(asked))
    office.answers.choice = "Save under another name…"
    assert follows(files.save)
    assert (files.is_modified, (office.folder / "mine.cpmplan").exists()) == (False, True)


def test_what_somebody_else_changed_can_be_replaced(office: Office) -> None:
    files, path = office.desk.files, saved_plan(office)
    files.open(path)
    edit(office)
    change_elsewhere(office, path)
    assert not follows(files.save)
    assert office.answers.asked == ["Changed on disk"]
    office.answers.choice = office.answers.offered[2]
    assert follows(files.save)
    files.open(path)
    assert partners(files) == {"kept", "p1"}


def test_what_somebody_else_changed_can_be_kept_beside(office: Office) -> None:
    files, path = office.desk.files, saved_plan(office)
    files.open(path)
    edit(office)
    change_elsewhere(office, path)
    office.answers.choice = "Save mine under another name"
    office.answers.to_save = office.folder / "mine.cpmplan"
    assert follows(files.save)
    assert files.name == "mine"
    files.open(path)
    assert partners(files) == {"kept", "theirs"}


def change_elsewhere(office: Office, path: Path) -> None:
    other = Workspace(office.folder / "elsewhere").open(path, take_over=True)
    other.session.apply("Add theirs", put_partners([a_partner("theirs")]))
    other.save()
    other.close()


def test_unsaved_work_is_found_and_gone_on_with(office: Office) -> None:
    workspace = Workspace(office.folder / "working")
    left = workspace.new(JANUARY)
    left.session.apply("Add lost", put_partners([a_partner("lost")]))
    left.close()
    files = office.desk.files
    (found,) = files.unsaved_work()
    files.recover(found)
    assert partners(files) == {"lost"}
    assert files.is_modified


def test_unsaved_work_can_be_thrown_away(office: Office) -> None:
    left = Workspace(office.folder / "working").new(JANUARY)
    left.session.apply("Add lost", put_partners([a_partner("lost")]))
    left.close()
    files = office.desk.files
    (found,) = files.unsaved_work()
    assert follows(lambda then: files.discard_unsaved(found, then))
    assert files.unsaved_work() == []
    assert not follows(lambda then: files.discard_unsaved(found, then))
    assert len(office.answers.refusals) == 1


def test_without_a_plan_there_is_nothing_to_save(office: Office) -> None:
    files = office.desk.files
    assert not follows(files.save)
    assert not follows(files.save_as)
    assert (files.name, files.is_modified) == ("", False)
    assert follows(files.leave)


def test_preparing_ahead_changes_nothing_and_needs_no_plan(office: Office) -> None:
    files = office.desk.files
    files.prepare()
    files.open(saved_plan(office))
    files.prepare()
    assert (partners(files), files.is_modified) == ({"kept"}, False)
    edit(office)
    assert files.is_modified


@pytest.fixture
def held(office: Office) -> OpenPlan:
    """A plan that another window of this user works on."""
    plan = Workspace(office.folder / "working").new(JANUARY)
    plan.save(office.folder / "held.cpmplan")
    return plan


def test_a_plan_open_in_another_window_is_only_looked_at(office: Office, held: OpenPlan) -> None:
    files = office.desk.files
    office.answers.choice = "Only look at it"
    files.open(held.path)
    assert office.answers.asked[-1] == "Open elsewhere"
    assert files.plan.refusal is not None
    with pytest.raises(InputError):
        files.plan.session.apply("Add", put_partners([a_partner("new")]))
    held.close()


def test_a_plan_open_in_another_window_is_taken_over(office: Office, held: OpenPlan) -> None:
    files = office.desk.files
    office.answers.choice = "Take over"
    files.open(held.path)
    edit(office, "new")
    assert follows(files.save)
    with pytest.raises(InputError):
        held.save()
    held.close(discard=True)


def test_a_plan_is_opened_again_in_its_own_window(office: Office, held: OpenPlan) -> None:
    path = held.path
    held.close()
    files = office.desk.files
    files.open(path)
    files.open(path)
    assert files.plan.refusal is None
    assert office.answers.asked == []


def test_a_plan_of_a_later_program_says_why_it_is_only_looked_at(office: Office, held: OpenPlan) -> None:
    path = held.path
    held.close()
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 99")
    files = office.desk.files
    files.open(path)
    assert "newer program" in str(office.answers.refusals[-1])
