"""The check: rows with their verdicts, mended in place, left out, saved; totals beside those before."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.gui.application.stand_ins import a_lopsided_plan
from tests.gui.dialogs.list_import.guided import Guided, choose, go_on, map_columns, texts
from ui.dialogs.list_import import check_step
from ui.dialogs.list_import.dialog import ImportDialog

LIST = "Id,Partner name,Revenue\nA1,Acme,100\nA2,,200\nA3,Cedar,12x\nA4,,400\n"


def open_check(guided: Guided, text: str = LIST) -> ImportDialog:
    dialog = guided.open("partners", guided.file(text))
    go_on(dialog)
    if text is LIST:
        map_columns(dialog, revenue="Revenue")
    go_on(dialog, 2)
    assert dialog.step is dialog.check
    return dialog


def write_into(dialog: ImportDialog, row: int, column: str, text: str) -> bool:
    """Write into a cell of a shown row, as an editor does."""
    table = dialog.check.rows.table
    assert table is not None
    values = table.values
    titles = [each.title for each in values.columns]
    place = values.shown_ids().index(row)
    return values.setData(values.index(place, titles.index(column)), text)


def select_rows(dialog: ImportDialog, *rows: int) -> None:
    table = dialog.check.rows.table
    assert table is not None
    table.select_ids(rows)


def shown(dialog: ImportDialog) -> list[str]:
    return [line[0] for line in texts(dialog.check.rows)]


def test_refused_rows_are_shown_first_with_the_reason(guided: Guided) -> None:
    dialog = open_check(guided)
    assert dialog.check.tabs.currentIndex() == 0
    assert dialog.check.rows.shown.currentText() == "Refused (2)"
    assert texts(dialog.check.rows)[0][:3] == ("3", "refused", "A new row needs a name.")


def test_rows_are_filtered_by_what_becomes_of_them(guided: Guided) -> None:
    dialog = open_check(guided)
    counted = {"All rows (4)": 4, "With findings (1)": 1, "New (2)": 2, "Unchanged (0)": 0, "Left out (0)": 0}
    for title, count in counted.items():
        choose(dialog.check.rows.shown, title)
        assert len(shown(dialog)) == count


def test_a_refused_row_is_mended_in_place(guided: Guided) -> None:
    dialog = open_check(guided)
    assert write_into(dialog, 3, "Partner name", "Birch")
    assert dialog.check.rows.shown.currentText() == "Refused (1)"
    assert dialog.check.new.accessibleName() == "New: 3"
    assert dialog.go_on.text() == "&Enter 3 partners"
    go_on(dialog)
    assert {each.name for each in guided.scene.plan.partners.values()} == {"Acme", "Birch", "Cedar"}


def test_cells_are_pasted_over_refused_rows(guided: Guided) -> None:
    dialog = open_check(guided)
    table = dialog.check.rows.table
    assert table is not None
    titles = [each.title for each in table.values.columns]
    table.setCurrentIndex(table.values.index(0, titles.index("Partner name")))
    QGuiApplication.clipboard().setText("Birch\nDogwood")
    table.blocks.paste()
    assert dialog.check.new.accessibleName() == "New: 4"


def test_mending_stays_when_the_user_goes_back(guided: Guided) -> None:
    dialog = open_check(guided)
    write_into(dialog, 3, "Partner name", "Birch")
    dialog.back.click()
    dialog.back.click()
    go_on(dialog, 2)
    assert dialog.check.refused.accessibleName() == "Refused: 1"


def test_a_mended_row_can_be_as_in_the_file_again(guided: Guided) -> None:
    dialog = open_check(guided)
    write_into(dialog, 3, "Partner name", "Birch")
    dialog.check.rows.show_only("all")
    select_rows(dialog, 2)
    assert not dialog.check.rows.as_written.isEnabled()
    select_rows(dialog, 3)
    dialog.check.rows.as_written.click()
    assert dialog.check.refused.accessibleName() == "Refused: 2"


def test_writing_what_stands_in_the_file_mends_nothing(guided: Guided) -> None:
    dialog = open_check(guided)
    dialog.check.rows.show_only("all")
    write_into(dialog, 2, "Partner name", "Apex")
    write_into(dialog, 2, "Partner name", "Acme")
    assert not dialog.way.draft.files[0].mending.cells


def test_what_is_said_of_a_row_cannot_be_written_into(guided: Guided) -> None:
    dialog = open_check(guided)
    assert not write_into(dialog, 3, "What was found", "nothing")
    assert not dialog.way.draft.files[0].mending.cells


def test_rows_are_left_out_and_taken_in_again(guided: Guided) -> None:
    dialog = open_check(guided)
    select_rows(dialog, 3, 5)
    dialog.check.rows.leave_out.click()
    assert dialog.check.refused.accessibleName() == "Refused: 0"
    assert dialog.check.refused.accessibleDescription() == "and 2 left out"
    dialog.check.rows.show_only("skipped")
    assert [line[1] for line in texts(dialog.check.rows)] == ["left out", "left out"]
    select_rows(dialog, 3)
    assert dialog.check.rows.leave_out.accessibleName() == "Take in again"
    dialog.check.rows.leave_out.click()
    assert dialog.check.refused.accessibleName() == "Refused: 1"


def test_the_findings_of_the_row_in_hand_are_told_in_full(guided: Guided) -> None:
    dialog = open_check(guided)
    dialog.check.rows.show_only("all")
    select_rows(dialog, 4)
    assert "12x" in dialog.check.rows.found.text()
    select_rows(dialog, 2)
    assert dialog.check.rows.found.text() == "Nothing was found on this row."
    select_rows(dialog, 2, 3)
    assert dialog.check.rows.found.text() == "2 rows selected"


def test_refused_rows_are_saved_with_their_reasons(guided: Guided, tmp_path: Path) -> None:
    dialog = open_check(guided)
    path = tmp_path / "refused.xlsx"
    guided.scene.answers.to_save = path
    dialog.check.rows.save.click()
    rows = list(load_workbook(path).active.values)
    assert [row[1] for row in rows[1:]] == ["A new row needs a name."] * 2
    assert guided.scene.told == ["Wrote refused.xlsx"]


def test_a_file_that_cannot_be_written_is_told(guided: Guided, tmp_path: Path) -> None:
    dialog = open_check(guided)
    guided.scene.answers.to_save = tmp_path / "no" / "such" / "folder" / "refused.xlsx"
    dialog.check.rows.save.click()
    assert dialog.refusal.isVisible()


def test_saving_can_be_given_up(guided: Guided) -> None:
    dialog = open_check(guided)
    dialog.check.rows.save.click()
    assert guided.scene.answers.asked == ["Save refused rows"]
    assert guided.scene.told == []


def test_without_refused_rows_there_is_nothing_to_save(guided: Guided) -> None:
    dialog = open_check(guided, "Partner name\nAcme\n")
    assert not dialog.check.rows.save.isEnabled()
    assert dialog.check.tabs.currentIndex() == 1


def test_while_rows_are_checked_again_nothing_can_be_entered(guided: Guided) -> None:
    dialog = open_check(guided)
    guided.scene.jobs.paused = True
    write_into(dialog, 3, "Partner name", "Birch")
    assert not dialog.go_on.isEnabled()
    guided.scene.jobs.go()
    assert dialog.go_on.isEnabled()


def test_a_check_that_was_stopped_is_made_again(guided: Guided) -> None:
    dialog = open_check(guided)
    guided.scene.jobs.paused = True
    write_into(dialog, 3, "Partner name", "Birch")
    dialog.work_line.stop.click()
    guided.scene.jobs.held.clear()
    guided.scene.jobs.paused = False
    assert dialog.go_on.text() == "&Check again"
    go_on(dialog)
    assert dialog.step is dialog.check
    assert dialog.go_on.text() == "&Enter 3 partners"
    assert not guided.scene.plan.partners


def test_totals_stand_beside_those_of_the_last_import(guided: Guided) -> None:
    names = [f"A{n},Partner {n},{{}}" for n in range(8)]
    first, later = ("\n".join(["Id,Partner name,Revenue", *names]).format(*[each] * 8) for each in (100, 900))
    dialog = open_check(guided, first)
    assert dialog.check.tabs.tabText(2) == "Control totals"
    assert [line[0] for line in texts(dialog.check.totals)] == ["Id", "Partner name", "Revenue"]
    go_on(dialog)
    again = guided.open("partners", guided.file(later), plan=guided.scene.plan)
    go_on(again, 3)
    assert again.check.tabs.tabText(2) == "Control totals (⚠ 1 jumped)"
    revenue = texts(again.check.totals)[2]
    assert revenue[:2] == ("Revenue", "⚠ jumped: sum")
    assert revenue[2:5] == ("8", "1", "7,200, was 800")


def test_a_preview_names_who_would_have_a_changed_partner(guided: Guided) -> None:
    text = "Partner name,Revenue\nPartner 1,5\n"
    dialog = guided.open("partners", guided.file(text), plan=a_lopsided_plan())
    go_on(dialog, 3)
    assert [(line[0], line[5]) for line in texts(dialog.check.first)] == [("Partner 1", "Ana")]


def test_a_cell_is_opened_by_key(guided: Guided, qtbot: QtBot) -> None:
    dialog = open_check(guided)
    table = dialog.check.rows.table
    assert table is not None
    table.setCurrentIndex(table.values.index(0, 4))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert table.state() is table.State.EditingState
    assert table.isPersistentEditorOpen(table.currentIndex()) or table.indexWidget(table.currentIndex())


def test_a_column_that_is_new_in_a_later_export_is_said_to_be(guided: Guided) -> None:
    dialog = open_check(guided, "Id,Partner name\nA1,Acme\n")
    go_on(dialog)
    again = guided.open_again("partners", guided.file("Id,Partner name,City\nA1,Acme,Lyon\n"))
    go_on(again, 3)
    city = next(line for line in texts(again.check.totals) if line[0] == "City")
    assert city == ("City", "new in this list", "1", "1", "", "0")


def test_the_check_of_a_long_list_is_shown_in_turns(
    guided: Guided, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check_step, "MOST_AT_ONCE", 3)
    dialog = open_check(guided)
    assert dialog.check.refused.accessibleName() == "Refused: 2"
    assert dialog.check.rows.table is None
    qtbot.waitUntil(lambda: dialog.check.totals.table is not None, timeout=60_000)
    assert shown(dialog) == ["3", "5"]
