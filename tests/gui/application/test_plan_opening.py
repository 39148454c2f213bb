"""Plans that take a while to open: the last one asked for is shown, and nothing is lost on the way."""

import pytest

from cpm_planner.workspace.session import Session
from tests.gui.application.conftest import Office
from tests.gui.application.test_plan_files import edit, follows, partners, saved_plan
from ui.plan_files import PlanFiles
from ui.prompts import SaveChoice


def shown_by(files: PlanFiles) -> list[str]:
    """Remember the name of each plan that is shown."""
    shown: list[str] = []
    files.opened.connect(lambda: shown.append(files.name))
    return shown


def test_a_plan_that_is_asked_for_twice_is_opened_once(office: Office) -> None:
    path, files = saved_plan(office), office.desk.files
    shown = shown_by(files)
    office.desk.opening.patience_seconds = 0.0
    files.open(path)
    files.open(path)
    office.desk.opening.finish()
    assert shown == ["north"]
    files.open(path)
    office.desk.opening.finish()
    assert shown == ["north", "north"]


def test_of_plans_asked_for_before_one_has_opened_the_last_is_opened(office: Office) -> None:
    north, south, files = saved_plan(office), saved_plan(office, "south.cpmplan"), office.desk.files
    shown = shown_by(files)
    office.desk.opening.patience_seconds = 0.0
    files.open(north)
    files.open(office.folder / "missing.cpmplan")
    files.open(south)
    office.desk.opening.finish()
    assert shown == ["south"]
    assert office.answers.refusals == []
    assert files.unsaved_work() == []


def test_unsaved_work_that_another_plan_is_asked_for_instead_of_stays_to_be_found(office: Office) -> None:
    files, other = office.desk.files, saved_plan(office)
    files.new()
    edit(office, "unsaved")
    files.close(discard=False)
    [found] = files.unsaved_work()
    shown = shown_by(files)
    office.desk.opening.patience_seconds = 0.0
    files.recover(found)
    files.open(other)
    office.desk.opening.finish()
    assert shown == ["north"]
    assert [again.unsaved_steps for again in files.unsaved_work()] == [1]


def test_unsaved_work_that_does_not_take_the_place_of_a_plan_edited_meanwhile_stays_to_be_found(
    office: Office,
) -> None:
    files = office.desk.files
    files.new()
    edit(office, "unsaved")
    files.close(discard=False)
    [found] = files.unsaved_work()
    files.new()
    office.desk.opening.patience_seconds = 0.0
    files.recover(found)
    edit(office, "meanwhile")
    office.answers.unsaved = SaveChoice.CANCEL
    office.desk.opening.finish()
    assert partners(files) == {"meanwhile"}
    files.close(discard=True)
    office.desk.opening.finish()
    assert [again.unsaved_steps for again in files.unsaved_work()] == [1]


def test_a_plan_that_is_saved_while_it_is_opened_again_is_opened_as_it_was_saved(office: Office) -> None:
    path, files = saved_plan(office), office.desk.files
    files.open(path)
    edit(office, "meanwhile")
    office.answers.unsaved = SaveChoice.DISCARD
    office.desk.opening.patience_seconds = 0.0
    shown = shown_by(files)
    files.open(path)
    files.save()
    office.desk.opening.finish()
    assert (shown, partners(files)) == (["north"], {"kept", "meanwhile"})
    assert files.plan is not None
    assert files.plan.refusal is None
    assert office.answers.asked == ["save north"]


def test_what_was_edited_while_the_plan_is_opened_again_is_in_it_once_it_is_saved(office: Office) -> None:
    path, files = saved_plan(office), office.desk.files
    files.open(path)
    office.desk.opening.patience_seconds = 0.0
    office.answers.unsaved = SaveChoice.SAVE
    shown = shown_by(files)
    files.open(path)
    edit(office, "meanwhile")
    office.desk.opening.finish()
    assert (shown, partners(files)) == (["north"], {"kept", "meanwhile"})
    assert files.plan is not None
    assert files.plan.refusal is None
    assert office.answers.asked == ["save north"]


def test_a_file_that_is_asked_for_with_another_aim_is_not_held_by_the_opening_before(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, files = saved_plan(office), office.desk.files
    office.desk.opening.patience_seconds = 0.0
    files.open(path)
    monkeypatch.setattr(office.desk.opening, "cancel", lambda: None)  # which came too late
    assert follows(lambda then: [files.open(path, then), office.desk.opening.finish()])
    assert files.plan is not None
    assert files.plan.refusal is None
    assert office.answers.asked == []


def test_a_plan_that_is_still_opening_when_the_window_closes_asks_nothing_more(office: Office) -> None:
    desk, path = office.desk, saved_plan(office)
    desk.files.new()
    shown = shown_by(desk.files)
    desk.opening.patience_seconds = 0.0
    desk.files.open(path)
    edit(office, "meanwhile")
    office.answers.unsaved = SaveChoice.DISCARD
    assert desk.window.may_close()
    desk.end()
    assert office.answers.asked == ["save New plan"]
    assert (shown, desk.files.plan, desk.files.unsaved_work()) == ([], None, [])


def test_a_plan_that_a_bug_kept_from_opening_can_be_asked_for_again(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, files = saved_plan(office), office.desk.files
    with monkeypatch.context() as broken:
        broken.setattr(Session, "derive_figures", lambda _: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            files.open(path)
    files.open(path)
    assert files.name == "north"
