"""A plan that somebody else saved meanwhile: compared, put together, saved, or left."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cpm_planner.edit.partners import change_partners, put_partners
from cpm_planner.edit.picking.merging import ConflictKind
from cpm_planner.model.ids import PartnerId
from cpm_planner.workspace.merging import LineKind, MergeLine
from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.opening import look_into
from cpm_planner.workspace.workspace import Workspace
from tests.builders import a_partner
from tests.gui.application.conftest import Office, office
from tests.gui.application.test_desk import dialog, give
from tests.gui.application.test_plan_files import saved_plan
from ui.actions import Verb
from ui.dialogs.merge.columns import why
from ui.dialogs.merge.dialog import MergeDialog

__all__ = ["office"]

KEPT = PartnerId("kept")
MERGE = "Compare and merge both versions"


def somebody_else(office: Office, name: str = "Theirs") -> Path:
    """Change the file as another machine would."""
    path = office.folder / "north.cpmplan"
    plan = Workspace(office.folder / "another").open(path, take_over=True)
    plan.session.apply("Rename", change_partners([KEPT], name=name))
    plan.session.apply("Add q", put_partners([a_partner("q")]))
    plan.save()
    plan.close()
    return path


@pytest.fixture
def plan(office: Office) -> OpenPlan:
    """A plan that both have changed."""
    office.desk.start(saved_plan(office))
    plan = office.desk.files.plan
    assert plan is not None
    plan.session.apply("Rename", change_partners([KEPT], name="Ours"))
    plan.session.apply("Add r", put_partners([a_partner("r")]))
    somebody_else(office)
    return plan


def opened(office: Office) -> MergeDialog:
    office.answers.choice = MERGE
    give(office, Verb.SAVE)
    shown = dialog(office, MergeDialog)
    assert isinstance(shown, MergeDialog)
    return shown


def rows(shown: MergeDialog, *columns: int) -> list[list[str]]:
    values = shown.values
    return [[values.text_at(row, column) for column in columns] for row in range(values.rowCount())]


def test_both_versions_come_together_and_are_saved(office: Office, plan: OpenPlan) -> None:
    shown = opened(office)
    assert office.answers.offered == [MERGE, "Save mine under another name", "Replace the other version"]
    assert rows(shown, 1, 0, 4) == [
        ["Both changed", "keep yours", "name"],
        ["They changed", "take theirs", "new partner"],
        ["You changed", "stays", "new partner"],
    ]
    assert rows(shown, 5, 6, 7)[0] == ["Partner kept", "Theirs", "Ours"]
    assert shown.enter.text().strip() == "Take 1 of theirs and save"
    shown.enter.click()
    assert plan.is_saved
    assert plan.path is not None
    partners = look_into(plan.path).plan.partners
    assert (set(partners), partners[KEPT].name) == ({"kept", "q", "r"}, "Ours")
    assert str(plan.session.undo_label).startswith("Merge north with the changes of")
    plan.session.undo()
    assert "q" not in plan.session.plan.partners


def test_a_conflict_is_decided_by_space_and_by_button(office: Office, plan: OpenPlan, qtbot: QtBot) -> None:
    shown = opened(office)
    shown.table.select_ids([0])
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert rows(shown, 0)[0] == ["take theirs"]
    shown.keep.click()
    assert rows(shown, 0)[0] == ["keep yours"]
    menu = QMenu()
    shown._fill_menu(menu, [0])
    menu.actions()[0].trigger()
    shown.table.select_ids([1])
    shown.keep.click()
    assert shown.as_proposed.isEnabled()
    shown.enter.click()
    partners = plan.session.plan.partners
    assert (set(partners), partners[KEPT].name, plan.is_saved) == ({"kept", "r"}, "Theirs", True)


def test_what_was_chosen_can_be_taken_back_and_lines_narrowed(office: Office, plan: OpenPlan) -> None:
    shown = opened(office)
    shown.table.select_ids([1])
    shown.table.row_activated.emit(1)
    assert shown.enter.text().strip() == "Keep yours and save"
    shown.as_proposed.click()
    assert shown.enter.text().strip() == "Take 1 of theirs and save"
    shown.shown.setCurrentIndex(2)
    shown.shown.activated.emit(2)
    assert rows(shown, 1) == [["They changed"]]
    shown.shown.setCurrentIndex(3)
    shown.shown.activated.emit(3)
    shown.table.select_ids([2])
    assert not shown.take.isEnabled()
    shown.cancel.click()
    assert (plan.is_saved, plan.session.plan.partners[KEPT].name) == (False, "Ours")


def test_another_change_meanwhile_asks_again(office: Office, plan: OpenPlan) -> None:
    shown = opened(office)
    somebody_else(office, "Once more")
    office.answers.choice = None
    asked = len(office.answers.asked)
    shown.enter.click()
    assert office.answers.asked[asked:] == ["Changed on disk"]
    assert not plan.is_saved
    assert "q" in plan.session.plan.partners


def test_what_no_law_allows_is_refused_and_the_dialog_stays(
    office: Office, plan: OpenPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = opened(office)

    def refused(*_arguments: object) -> None:
        plan.session.apply("Bad", change_partners([KEPT], name=" "))

    monkeypatch.setattr("ui.dialogs.merge.dialog.enter_merge", refused)
    shown.enter.click()
    (refusal,) = office.answers.refusals
    assert "needs a name" in refusal.what
    assert (shown.isVisible(), shown.enter.isEnabled()) == (True, True)


def test_without_a_known_base_the_other_ways_are_named(office: Office, plan: OpenPlan) -> None:
    plan._base = None
    for backup in office.desk.earlier._workspace.backups_of(office.folder / "north.cpmplan"):
        backup.file.unlink()
    office.answers.choice = MERGE
    give(office, Verb.SAVE)
    (refusal,) = office.answers.refusals
    assert refusal.code == "no-base"
    assert plan.session.plan.partners[KEPT].name == "Ours"


def test_nothing_is_compared_without_a_plan(office: Office) -> None:
    office.desk.merging.compare(lambda: None)
    assert office.answers.refusals == []


def test_conflicts_say_why() -> None:
    def line(kind: LineKind, reason: ConflictKind | None = None) -> MergeLine:
        return MergeLine(kind, None, "", "", "", "", "", "", reason)

    assert [why(line(LineKind.CONFLICT, reason)) for reason in (*ConflictKind, None)] == [
        "Both changed it",
        "You took away what it needs",
        "They removed what you use",
        "Both changed it",
    ]
    assert why(line(LineKind.THEIRS)) == ""
    assert why(replace(line(LineKind.CONFLICT), is_locked=True)) == "Your scenario is locked"
