"""One list goes all the way: file, columns, values, check, one step; back without loss."""

from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from cpm_planner.model.plan import Plan
from tests.gui.application.stand_ins import a_lopsided_plan
from tests.gui.dialogs.list_import.guided import (
    FOUR_FILES,
    PARTNERS,
    Guided,
    cells_of,
    choose,
    go_on,
    map_columns,
    map_partners,
    texts,
    tick,
)
from ui.dialogs.list_import.dialog import ImportDialog
from ui.widgets.chip import Chip
from ui.widgets.reading_order import in_reading_order


def test_values_that_are_not_known_yet_are_marked_and_counted(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file(PARTNERS))
    go_on(dialog)
    map_partners(dialog)
    go_on(dialog)
    step = dialog.values
    levels = {box.accessibleName(): box for box in step.findChildren(QComboBox)}
    choose(levels["Top means"], "Platinum")
    assert step.unknown.accessibleName() == ("2 of 4 values are not known yet; cells they stand in: 2.")
    tick(dialog, "VAR: Sell with")
    assert step.unknown.accessibleName() == ("1 of 4 values is not known yet; cells it stands in: 1.")
    marks = {mark.accessibleName() for mark in step.findChildren(Chip) if mark.isVisibleTo(step)}
    assert marks == {"not known yet"}
    tick(dialog, "VAR: Sell with", "Box mover: Sell through")
    marks = {mark.accessibleName() for mark in step.findChildren(Chip) if mark.isVisibleTo(step)}
    assert marks == {"says nothing"}
    assert not step.unknown.isVisibleTo(step)


def test_a_list_goes_all_the_way_and_enters_as_one_step(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file(PARTNERS))
    go_on(dialog)
    assert dialog.step is dialog.columns
    map_partners(dialog)
    go_on(dialog)
    assert dialog.step is dialog.values
    tick(dialog, "VAR: Sell with", "VAR: Sell through", "Box mover: Sell through")
    levels = {box.accessibleName(): box for box in dialog.values.findChildren(QComboBox)}
    assert levels["gold means"].currentText() == "Gold"
    choose(levels["Top means"], "Platinum")
    go_on(dialog)
    assert dialog.step is dialog.check
    assert dialog.go_on.text() == "&Enter 2 partners"
    go_on(dialog)
    plan = guided.scene.plan
    found = {each.name: each for each in plan.partners.values()}
    assert found["Acme"].mix.is_hybrid
    assert not found["Birch"].mix.is_hybrid
    assert plan.tiers[found["Birch"].tier or ""].name == "Platinum"
    assert found["Birch"].revenue_cents == 25_050
    assert guided.scene.session.undo_label == "Import 2 partners from list.csv"
    guided.scene.session.undo()
    assert not guided.scene.plan.partners


def test_the_last_page_says_what_entered_and_leads_on(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file("Name\nAcme\n"))
    go_on(dialog, 4)
    assert dialog.step is dialog.outcome
    assert dialog.outcome.summary.text().startswith("Entered or changed in one step: 1 partner.")
    assert texts(dialog.outcome.lists) == [("Partners", "1", "0", "0", "0", "0", "list.csv")]
    assert not dialog.outcome.refused.isVisible()
    assert not dialog.back.isVisible()
    dialog.outcome.onward.overview.click()
    assert guided.scene.guide.gone == [("overview", ())]
    assert not dialog.isVisible()


def test_rows_that_stayed_out_are_listed_on_the_last_page(guided: Guided) -> None:
    text = "Partner,CPM\nPartner 1,Ben\nNobody,Ben\n"
    dialog = guided.open("assignments", guided.file(text), plan=a_lopsided_plan())
    go_on(dialog, 3)
    assert dialog.check.refused.accessibleName() == "Refused: 1"
    assert texts(dialog.check.rows)[0][:2] == ("3", "refused")
    go_on(dialog)
    assert guided.scene.plan.assignments["p1"].primary == "ben"
    assert dialog.outcome.refused_title.text() == "1 row stayed out"
    assert [line[:3] for line in texts(dialog.outcome.refused)] == [("list.csv", "3", "stayed out")]
    guided.scene.answers.to_save = guided.folder / "list to mend.xlsx"
    dialog.outcome.export.click()
    assert guided.scene.told == ["Wrote list to mend.xlsx"]
    assert load_workbook(guided.folder / "list to mend.xlsx").active.max_row == 2  # type: ignore[union-attr]
    dialog.go_on.click()
    assert not dialog.isVisible()


def test_partners_that_the_list_no_longer_has_are_told_before_they_are_parked(guided: Guided) -> None:
    first = guided.file("Id,Name\n1,Acme\n2,Birch\n")
    dialog = guided.open("partners", first)
    go_on(dialog, 4)
    plan = guided.scene.plan
    later = guided.open("partners", guided.file("Id,Name\n1,Acme\n"), plan=plan)
    go_on(later, 3)
    assert "parked where nobody says otherwise: 1 (Birch)" in later.check.notes.accessibleName()
    go_on(later)
    assert [line[:3] for line in cells_of(later.changes.model)] == [("park it", "gone", "Birch")]
    assert later.go_on.text() == "&Enter 1 change"
    go_on(later)
    assert [each.name for each in guided.scene.plan.partners.values()] == ["Acme"]
    again = guided.open("partners", guided.file("Id,Name\n1,Acme\n2,Birch\n"), plan=guided.scene.plan)
    go_on(again, 4)
    assert [line[:3] for line in cells_of(again.changes.model)] == [("bring it back", "back again", "Birch")]


def test_a_mapping_is_remembered_for_the_same_columns(guided: Guided) -> None:
    path = guided.file(PARTNERS)
    dialog = guided.open("partners", path)
    go_on(dialog)
    map_partners(dialog)
    go_on(dialog, 3)
    again = guided.open("partners", path)
    go_on(again)
    assert again.columns.page.lines["models"].boxes[0].currentText() == "How we sell"


def test_a_broken_memory_of_mappings_stops_nothing(guided: Guided) -> None:
    kept = guided.folder / "mappings"
    kept.mkdir()
    (kept / "broken.toml").write_text("version = 1\nwhat = 3\n", encoding="utf-8")
    dialog = guided.open("partners", guided.file("Name\nAcme\n"))
    go_on(dialog)
    assert dialog.columns.page.lines["name"].boxes[0].currentText() == "Name"


def test_back_loses_nothing(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file(PARTNERS))
    go_on(dialog)
    map_partners(dialog)
    go_on(dialog)
    tick(dialog, "VAR: Sell to")
    dialog.back.click()
    assert dialog.columns.page.lines["models"].boxes[0].currentText() == "How we sell"
    dialog.back.click()
    assert dialog.step is dialog.files
    go_on(dialog)
    assert dialog.columns.page.lines["models"].boxes[0].currentText() == "How we sell"
    go_on(dialog)
    again = {box.accessibleName(): box.isChecked() for box in dialog.values.findChildren(QCheckBox)}
    assert again["VAR: Sell to"]


def test_a_mapping_without_a_name_is_refused_where_it_is_made(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file("Colour\nred\nblue\n"))
    go_on(dialog)
    map_columns(dialog, name="(not in the list)", external_id="(not in the list)")
    go_on(dialog)
    assert dialog.step is dialog.columns
    assert dialog.refusal.isVisible()
    dialog.back.click()
    assert not dialog.refusal.isVisible()


def test_a_team_is_brought_in(guided: Guided) -> None:
    text = "Name,Role type,Home regions\nAna,Distribution manager,North\n"
    dialog = guided.open("team", guided.file(text))
    go_on(dialog, 4)
    assert [cpm.name for cpm in guided.scene.plan.cpms.values()] == ["Ana"]


def test_a_list_without_changes_has_nothing_to_enter(guided: Guided) -> None:
    text = "Partner,CPM\nPartner 1,Ana\n"
    dialog = guided.open("assignments", guided.file(text), plan=a_lopsided_plan())
    go_on(dialog, 3)
    assert dialog.check.unchanged.accessibleName() == "Unchanged: 1"
    assert not dialog.go_on.isEnabled()


def test_a_plan_that_moved_on_is_refused(guided: Guided) -> None:
    dialog = guided.open("assignments", guided.file("Partner,CPM\nPartner 1,Ben\n"), plan=a_lopsided_plan())
    go_on(dialog, 3)
    guided.scene.session.apply("Import elsewhere", lambda plan: Plan(plan.assumptions))
    go_on(dialog)
    assert dialog.refusal.isVisible()
    assert dialog.step is dialog.check


def test_checking_can_be_stopped(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file("Name\nAcme\n"))
    go_on(dialog)
    guided.scene.jobs.paused = True
    go_on(dialog)
    assert dialog.work_line.text.text() == "Checking every row"
    assert not dialog.go_on.isEnabled()
    guided.scene.jobs.tell(0.5)
    assert dialog.work_line.bar.value() == 500
    dialog.work_line.stop.click()
    assert "import-check" in guided.scene.jobs.abandoned
    assert not dialog.work_line.bar.isVisible()
    assert dialog.go_on.isEnabled()
    assert dialog.step is dialog.columns


def test_leaving_asks_only_when_something_was_worked_on(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file(PARTNERS))
    dialog.reject()
    assert guided.scene.answers.asked == []
    worked_on = guided.open("partners", guided.file(PARTNERS))
    go_on(worked_on)
    map_partners(worked_on)
    guided.scene.answers.says_yes = False
    worked_on.reject()
    assert worked_on.isVisible()
    guided.scene.answers.says_yes = True
    worked_on.reject()
    assert guided.scene.answers.asked == ["Import lists", "Import lists"]
    assert not worked_on.isVisible()


def test_enter_leads_on_from_a_table(guided: Guided, qtbot: QtBot) -> None:
    dialog = guided.open("partners", guided.file(PARTNERS))
    qtbot.keyClick(dialog.files.files.table, Qt.Key.Key_Return)
    assert dialog.step is dialog.columns


def _tabbed(dialog: ImportDialog, qtbot: QtBot, times: int) -> list[str]:
    """Press Tab from the first control on, and give where the keyboard stands each time."""
    in_reading_order(dialog)[0].setFocus()
    found = []
    for _ in range(times):
        here = dialog.focusWidget()
        found.append(here.accessibleName())
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    return found


def test_tab_leads_through_the_files_as_they_are_read(guided: Guided, qtbot: QtBot) -> None:
    dialog = guided.open("partners", guided.file(PARTNERS))
    assert _tabbed(dialog, qtbot, 10) == [
        "Add files…",
        "Paste cells",
        "Remove",
        "Open a recipe…",
        "Files of this import",
        "What it lists",
        "Column names are in",
        "Cells are separated by",
        "First rows of the file",
        "Cancel",
    ]
    before = dialog.focusWidget()
    qtbot.keyClick(before, Qt.Key.Key_Backtab)
    assert dialog.focusWidget().accessibleName() == "Cancel"


def test_tab_leads_through_the_join_from_left_to_right(guided: Guided) -> None:
    dialog = guided.open("partners", *FOUR_FILES)
    go_on(dialog)
    QApplication.processEvents()
    names = [each.accessibleName() for each in in_reading_order(dialog)]
    wanted = [
        "Joined files",
        "Key column of resellers.csv",
        "Key column of owners.csv",
        "And by a second column",
        "Column brought",
        "Bring another column",
        "Where the figures went",
        "Cancel",
        "Back",
        "Next",
    ]
    assert [name for name in names if name in wanted] == wanted


def test_every_control_has_a_name(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file(PARTNERS))
    go_on(dialog, 2)
    kinds = (QComboBox, QCheckBox, QPushButton, QToolButton)
    controls = [each for kind in kinds for each in dialog.findChildren(kind)]
    made_by_qt = ("qt_", "Scroll")
    assert len(controls) > 40
    assert all(each.accessibleName() or each.objectName().startswith(made_by_qt) for each in controls)


def test_the_later_steps_are_made_in_turns(guided: Guided, qtbot: QtBot) -> None:
    dialog = guided.open("partners")
    assert dialog.stack.count() == 1
    qtbot.waitUntil(lambda: dialog.stack.count() == 7, timeout=60_000)
    assert dialog.step is dialog.files
    assert dialog.stack.indexOf(dialog.outcome) == 6
