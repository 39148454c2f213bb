"""Backups in the window: listed, compared, brought back; and the way out when a plan cannot be opened."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cpm_planner.edit.partners import change_partners, put_partners
from cpm_planner.edit.scenarios import copy_scenario
from cpm_planner.edit.team import put_cpms
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.model.ids import PartnerId
from cpm_planner.store import backups as kept_backups
from cpm_planner.workspace.looking_back import Backup
from cpm_planner.workspace.open_plan import OpenPlan
from tests.builders import a_cpm, a_partner
from tests.gui.application.conftest import Office, office
from tests.gui.application.test_desk import dialog, give, is_enabled
from tests.gui.application.test_plan_files import partners, saved_plan
from ui.actions import Verb
from ui.dialogs.backups.backup_table import BackupLine, edits_text, size_text
from ui.dialogs.backups.damaged import DamagedDialog
from ui.dialogs.backups.dialog import BackupsDialog
from ui.dialogs.backups.look_back_panel import figure_lines

__all__ = ["office"]

KEPT = PartnerId("kept")


@pytest.fixture
def plan(office: Office, monkeypatch: pytest.MonkeyPatch) -> OpenPlan:
    """A plan with two backups, and edits after them."""
    monkeypatch.setattr(kept_backups, "thinned_out", lambda _backups: [])
    office.desk.start(saved_plan(office))
    plan = office.desk.files.plan
    assert plan is not None
    plan.session.apply("Rename", change_partners([KEPT], name="Acme"))
    plan.save()
    plan.session.apply("Rename again", change_partners([KEPT], name="Acme Inc."))
    plan.session.apply("Add Ana", put_cpms([a_cpm("ana", "partner-account-manager")]))
    plan.session.apply_to_document("Copy", copy_scenario(plan.session.document.active, "Lean"))
    return plan


@pytest.fixture
def backups(office: Office, plan: OpenPlan) -> BackupsDialog:
    give(office, Verb.BACKUPS)
    shown = dialog(office, BackupsDialog)
    assert isinstance(shown, BackupsDialog)
    assert plan.path is not None
    return shown


def names(shown: BackupsDialog) -> list[str]:
    return [shown.scenario.itemText(place) for place in range(shown.scenario.count())]


def test_backups_are_listed_with_age_size_author_and_last_edits(backups: BackupsDialog) -> None:
    values = backups.table.values
    assert values.total == 2
    latest = [values.text_at(0, column) for column in range(5)]
    assert latest[1] == "just now"
    assert latest[2].endswith("kB")
    assert latest[4] == "Rename · Add"
    assert values.text_at(1, 4) == "Add"


def test_what_changed_since_is_told_in_words_figures_and_changes(backups: BackupsDialog) -> None:
    assert names(backups) == ["Current", "Lean"]
    assert backups.panel.sentence.text().startswith('"Lean" came since')
    assert not backups.one.isEnabled()
    backups.scenario.setCurrentIndex(0)
    assert backups.panel.sentence.text() == 'Since then in "Current": 1 partner changed, 1 CPM new.'
    values = backups.panel.values
    lines = [[values.text_at(row, column) for column in range(4)] for row in range(values.rowCount())]
    assert lines[0][1:] == ["name", "Acme", "Acme Inc."]
    assert lines[1][:2] == ["Ana", "new seat"]


def test_where_nothing_changed_since_just_that_is_said(backups: BackupsDialog) -> None:
    backups.scenario.setCurrentIndex(0)
    panel, look = backups.panel, backups._looks[0]
    assert panel.table.isVisibleTo(panel)
    panel.show_scenario(replace(look, contrast=replace(look.contrast, kind="same"), changes=()))
    assert panel.sentence.text() == 'Nothing has changed in "Current" since this backup.'
    assert not panel.table.isVisibleTo(panel)


def test_one_scenario_is_brought_back_and_undone(backups: BackupsDialog, plan: OpenPlan) -> None:
    backups.scenario.setCurrentIndex(0)
    assert backups.one.text().strip() == 'Bring back only "Current"'
    backups.one.click()
    document = plan.session.document
    assert document.plan.partners[KEPT].name == "Acme"
    assert len(document.scenarios) == 2
    assert not backups.isVisible()
    assert str(plan.session.undo_label).startswith('Restore "Current" from the backup of')
    plan.session.undo()
    assert plan.session.document.plan.cpms


def test_all_scenarios_are_brought_back_and_those_of_now_are_kept(
    office: Office, backups: BackupsDialog, plan: OpenPlan
) -> None:
    assert plan.path is not None
    oldest = office.desk.earlier._workspace.backups_of(plan.path)[-1]
    backups.table.view.show_id(oldest.file)
    backups.whole.click()
    document = plan.session.document
    assert (len(document.scenarios), document.plan.partners[KEPT].name) == (1, "Partner kept")
    assert len(office.desk.earlier._workspace.backups_of(plan.path)) == 3


def test_a_backup_that_is_gone_says_so_and_changes_nothing(
    office: Office, backups: BackupsDialog, plan: OpenPlan
) -> None:
    before, chosen = plan.session.document, backups.table.backup
    assert isinstance(chosen, Backup)
    chosen.file.unlink()
    backups.restore(None)
    (refusal,) = office.answers.refusals
    assert refusal.code == "missing-file"
    assert plan.session.document is before
    assert backups.cancel.isEnabled()
    backups._compare()
    assert "There is no such file" in backups.panel.sentence.text()


def test_a_plan_that_was_never_saved_has_no_backups(office: Office) -> None:
    assert not is_enabled(office, Verb.BACKUPS)
    office.desk.files.new()
    give(office, Verb.BACKUPS)
    shown = dialog(office, BackupsDialog)
    assert isinstance(shown, BackupsDialog)
    shown.restore(None)
    shown._restore_one()
    assert (shown.table.backup, shown.whole.isEnabled(), shown.one.isEnabled()) == (None, False, False)
    shown.reject()


def test_sizes_edits_and_figures_are_written_plainly(backups: BackupsDialog) -> None:
    assert [size_text(size) for size in (1_234, 12_345_678)] == ["1 kB", "12.3 MB"]
    chosen = backups.table.backup
    assert chosen is not None
    assert [edits_text(BackupLine(chosen, edits)) for edits in (None, [])] == ["…", "none are kept"]
    assert {line[1:] for line in figure_lines(None, None, ENGLISH)} == {("\u2013", "\u2013")}


# A plan that cannot be opened


def spoilt(office: Office, name: str = "north.cpmplan") -> Path:
    """Open and close a plan, so that there is a backup, and damage its file."""
    path = saved_plan(office, name)
    office.desk.files.open(path)
    office.desk.files.close(discard=True)
    office.desk.opening.finish()
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 4_096] = bytes(4_096)
    path.write_bytes(data)
    return path


def way_out(office: Office) -> DamagedDialog:
    shown = dialog(office, DamagedDialog)
    assert isinstance(shown, DamagedDialog)
    return shown


def test_a_backup_takes_the_place_of_a_damaged_plan(office: Office, qtbot: QtBot) -> None:
    path = spoilt(office)
    office.desk.start(path)
    shown = way_out(office)
    assert shown.title.text() == "north.cpmplan cannot be opened"
    shown.put_back.click()
    qtbot.waitUntil(lambda: partners(office.desk.files) == {"kept"})
    assert (office.folder / "north (damaged 1).cpmplan").exists()
    assert office.answers.refusals == []


def test_without_a_backup_what_can_be_read_is_saved(office: Office, qtbot: QtBot) -> None:
    path = spoilt(office)
    moved = path.rename(office.folder / "moved.cpmplan")
    office.desk.files.open(moved)
    shown = way_out(office)
    assert not shown.put_back.isVisible()
    office.answers.to_save = None
    shown.rescue.click()
    office.desk.files.open(moved)
    office.answers.to_save = office.folder / "saved.cpmplan"
    way_out(office).rescue.click()
    qtbot.waitUntil(lambda: office.desk.files.name == "saved")
    assert "What was saved" in office.answers.asked
    assert moved.exists()


def test_a_plan_that_is_gone_is_brought_back_from_its_backup(office: Office, qtbot: QtBot) -> None:
    path = spoilt(office)
    path.unlink()
    office.desk.files.open(path)
    shown = way_out(office)
    assert not shown.rescue.isVisible()
    shown.put_back.click()
    qtbot.waitUntil(lambda: partners(office.desk.files) == {"kept"})


def test_other_refusals_are_only_told(office: Office) -> None:
    office.desk.files.open(office.folder / "missing.cpmplan")
    assert [refusal.code for refusal in office.answers.refusals] == ["missing-file"]
    (office.folder / "text.cpmplan").write_text("no plan", encoding="utf-8")
    office.desk.files.open(office.folder / "text.cpmplan")
    assert [refusal.code for refusal in office.answers.refusals] == ["missing-file", "not-a-plan"]


def test_the_suggested_name_is_free(office: Office) -> None:
    path = spoilt(office)
    office.desk.files.open(path)
    (office.folder / "north rescued.cpmplan").write_bytes(b"")
    way_out(office).rescue.click()
    assert office.answers.suggested == office.folder / "north rescued 2.cpmplan"


def test_partners_are_added_after_the_way_out(office: Office, qtbot: QtBot) -> None:
    path = spoilt(office)
    office.desk.files.open(path)
    way_out(office).put_back.click()
    qtbot.waitUntil(lambda: office.desk.files.plan is not None)
    plan = office.desk.files.plan
    assert plan is not None
    plan.session.apply("Add", put_partners([a_partner("q")]))
    plan.save()
    assert plan.is_saved
