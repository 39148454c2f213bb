"""The guided import: file, columns, values, check, one step; back without loss."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from cpm_planner.model.plan import Plan
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workspace.settings import SettingsFile
from tests.gui.application.stand_ins import JANUARY, Scene, a_lopsided_plan, a_scene
from ui.dialogs.list_import.dialog import CHECK, COLUMNS, SOURCE, VALUES, ImportDialog
from ui.memory import Memory
from ui.theme.appearance import ThemeMode, apply_theme

PARTNERS = (
    "Id;Partner name;Level;How we sell;Sales EUR\n1;Acme;gold;VAR;1000\n2;Birch;Top;Box mover;250,5\n;;;;\n"
)


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    apply_theme(qapp, ThemeMode.LIGHT)


class Guided:
    """An open import and the keys to lead it."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self.memory = Memory(SettingsFile(folder / "settings.json"))
        self._qtbot = qtbot

    def open(self, kind: str, plan: Plan | None = None, path: Path | None = None) -> ImportDialog:
        self.scene: Scene = a_scene(plan or new_plan(JANUARY))
        dialog = ImportDialog(self.scene.context, self.memory, kind, path)
        self._qtbot.addWidget(dialog, before_close_func=lambda _: None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        dialog.show()
        return dialog

    def file(self, text: str, name: str = "list.csv") -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path


@pytest.fixture
def guided(tmp_path: Path, qtbot: QtBot) -> Guided:
    return Guided(tmp_path, qtbot)


def choose(box: QComboBox, text: str) -> None:
    """Choose as the user does."""
    at = box.findText(text)
    assert at >= 0, [box.itemText(each) for each in range(box.count())]
    box.setCurrentIndex(at)
    box.activated.emit(at)


def map_partners(dialog: ImportDialog) -> None:
    for field, column in (("name", "Partner name"), ("tier", "Level"), ("models", "How we sell")):
        choose(dialog.columns.boxes[field], column)
    choose(dialog.columns.boxes["external_id"], "Id")
    choose(dialog.columns.boxes["revenue"], "Sales EUR")


def test_the_first_step_waits_for_a_file(guided: Guided) -> None:
    dialog = guided.open("partners")
    assert dialog.step == SOURCE
    assert not dialog.go_on.isEnabled()
    assert not dialog.back.isVisible()


def test_a_chosen_file_is_shown_with_what_was_understood(guided: Guided) -> None:
    dialog = guided.open("partners")
    guided.scene.answers.to_open = guided.file(PARTNERS)
    dialog.source.browse.click()
    assert dialog.go_on.isEnabled()
    assert "semicolons" in dialog.source.understood.text()
    assert dialog.source.preview.table is not None
    assert dialog.source.preview.table.values.text_at(0, 2) == "Acme"


def test_a_list_goes_all_the_way_and_enters_as_one_step(guided: Guided) -> None:
    dialog = guided.open("partners", path=guided.file(PARTNERS))
    dialog.go_on.click()
    assert dialog.step == COLUMNS
    map_partners(dialog)
    dialog.go_on.click()
    assert dialog.step == VALUES
    boxes = {box.accessibleName(): box for box in dialog.values.findChildren(QCheckBox)}
    boxes["VAR: Sell with"].click()
    boxes["VAR: Sell through"].click()
    boxes["Box mover: Sell through"].click()
    levels = {box.accessibleName(): box for box in dialog.values.findChildren(QComboBox)}
    assert levels["gold means"].currentText() == "Gold"
    choose(levels["Top means"], "Platinum")
    dialog.go_on.click()
    assert dialog.step == CHECK
    assert dialog.go_on.text().strip() == "Enter 2 rows"
    dialog.go_on.click()
    plan = guided.scene.plan
    found = {each.name: each for each in plan.partners.values()}
    assert found["Acme"].mix.is_hybrid
    assert not found["Birch"].mix.is_hybrid
    assert plan.tiers[found["Birch"].tier or ""].name == "Platinum"
    assert found["Birch"].revenue_cents == 25_050
    assert guided.scene.session.undo_label == "Import 2 partners from list.csv"
    assert guided.scene.told == ["2 rows entered from list.csv"]
    guided.scene.session.undo()
    assert not guided.scene.plan.partners


def test_a_mapping_is_remembered_for_the_same_columns(guided: Guided) -> None:
    path = guided.file(PARTNERS)
    dialog = guided.open("partners", path=path)
    dialog.go_on.click()
    map_partners(dialog)
    for _ in range(3):
        dialog.go_on.click()
    again = guided.open("partners", path=path)
    again.go_on.click()
    assert again.columns.boxes["models"].currentText() == "How we sell"


def test_a_broken_memory_of_mappings_stops_nothing(guided: Guided) -> None:
    dialog = guided.open("partners", path=guided.file("Name\nAcme\n"))
    kept = guided.folder / "mappings"
    kept.mkdir()
    (kept / "broken.toml").write_text("version = 1\nwhat = 3\n", encoding="utf-8")
    dialog.go_on.click()
    assert dialog.columns.boxes["name"].currentText() == "Name"


def test_back_loses_nothing(guided: Guided) -> None:
    dialog = guided.open("partners", path=guided.file(PARTNERS))
    dialog.go_on.click()
    map_partners(dialog)
    dialog.go_on.click()
    next(b for b in dialog.values.findChildren(QCheckBox) if b.accessibleName() == "VAR: Sell to").click()
    dialog.back.click()
    assert dialog.columns.boxes["models"].currentText() == "How we sell"
    dialog.back.click()
    assert dialog.step == SOURCE
    dialog.go_on.click()
    assert dialog.columns.boxes["models"].currentText() == "How we sell"
    dialog.go_on.click()
    again = {box.accessibleName(): box.isChecked() for box in dialog.values.findChildren(QCheckBox)}
    assert again["VAR: Sell to"]


def test_a_file_that_cannot_be_read_is_said(guided: Guided) -> None:
    dialog = guided.open("partners", path=guided.folder / "missing.csv")
    assert dialog.refusal.isVisible()
    assert not dialog.go_on.isEnabled()


def test_a_mapping_without_a_name_is_refused_at_the_check(guided: Guided) -> None:
    dialog = guided.open("partners", path=guided.file("Colour\nred\nblue\n"))
    dialog.go_on.click()
    choose(dialog.columns.boxes["name"], "(not in the list)")
    choose(dialog.columns.boxes["external_id"], "(not in the list)")
    dialog.go_on.click()
    dialog.go_on.click()
    assert dialog.step == VALUES
    assert dialog.refusal.isVisible()


def test_refused_rows_are_told_with_their_numbers(guided: Guided) -> None:
    text = "Partner,CPM\nPartner 1,Ben\nNobody,Ben\n"
    dialog = guided.open("assignments", a_lopsided_plan(), guided.file(text))
    for _ in range(3):
        dialog.go_on.click()
    assert dialog.check.refused.accessibleName() == "Refused: 1"
    table = dialog.check.findings.table
    assert table is not None
    assert [table.values.text_at(0, column) for column in range(2)] == ["3", "refused"]
    dialog.go_on.click()
    assert guided.scene.plan.assignments["p1"].primary == "ben"


def test_a_team_is_brought_in(guided: Guided) -> None:
    text = "Name,Role type,Home regions\nAna,Distribution manager,North\n"
    dialog = guided.open("team", path=guided.file(text))
    for _ in range(4):
        dialog.go_on.click()
    assert [cpm.name for cpm in guided.scene.plan.cpms.values()] == ["Ana"]


def test_a_list_without_changes_has_nothing_to_enter(guided: Guided) -> None:
    text = "Partner,CPM\nPartner 1,Ana\n"
    dialog = guided.open("assignments", a_lopsided_plan(), guided.file(text))
    for _ in range(3):
        dialog.go_on.click()
    assert dialog.check.unchanged.accessibleName() == "Unchanged: 1"
    assert not dialog.go_on.isEnabled()


def test_another_kind_of_list_is_proposed_anew(guided: Guided) -> None:
    dialog = guided.open("partners", path=guided.file("Name,Role type\nAna,Distribution manager\n"))
    dialog.go_on.click()
    dialog.back.click()
    dialog.source.kind_box.setCurrentIndex(1)
    dialog.go_on.click()
    assert "role_type" in dialog.columns.boxes


def test_a_plan_that_moved_on_is_refused(guided: Guided) -> None:
    dialog = guided.open("assignments", a_lopsided_plan(), guided.file("Partner,CPM\nPartner 1,Ben\n"))
    for _ in range(3):
        dialog.go_on.click()
    scene = guided.scene
    scene.session.apply("Import elsewhere", lambda plan: Plan(plan.assumptions))
    dialog.go_on.click()
    assert dialog.refusal.isVisible()
    assert dialog.isVisible()


def test_formats_can_be_chosen(guided: Guided) -> None:
    dialog = guided.open("partners", path=guided.file("Name,Revenue\nAcme,1.234\n"))
    dialog.go_on.click()
    boxes = {box.accessibleName(): box for box in dialog.columns.findChildren(QComboBox)}
    choose(boxes["Numbers are written"], "1.234,5")
    choose(boxes["Dates are written"], "month first (3/4 is 4 March)")
    choose(boxes["If a CPM is not in the team"], "add the CPM to the team")
    mapping = dialog.mapping
    assert (mapping.numbers, mapping.dates.value, mapping.unknown_owners.value) == (
        "de",
        "month first",
        "create",
    )


def test_reading_can_be_stopped(guided: Guided) -> None:
    dialog = guided.open("partners")
    guided.scene.jobs.paused = True
    dialog.source.choose(guided.file(PARTNERS))
    assert dialog.progress.isVisible()
    dialog.progress.cancelled.emit()
    assert not dialog.progress.isVisible()
    assert "import-read" in guided.scene.jobs.abandoned


def test_every_control_has_a_name(guided: Guided) -> None:
    dialog = guided.open("partners", path=guided.file(PARTNERS))
    dialog.go_on.click()
    dialog.go_on.click()
    controls = [*dialog.findChildren(QComboBox), *dialog.findChildren(QCheckBox)]
    assert len(controls) > 20
    assert all(control.accessibleName() for control in controls)
