"""The files of an import: several at once, pasted, dropped, wrong ones, and how each is read."""

from pathlib import Path

from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton

from tests.gui.dialogs.list_import.guided import (
    FOUR_FILES,
    PARTNERS,
    Guided,
    choose,
    go_on,
    names,
    select_file,
    shown_files,
    texts,
)
from ui.dialogs.list_import.dialog import ImportDialog
from ui.widgets.table.column import Align

GERMAN = "Kunde;Ort\nMüller & Söhne;Köln\nJosé Peña;Málaga\n"


def test_the_first_step_waits_for_a_file_and_says_what_to_do(guided: Guided) -> None:
    dialog = guided.open("partners")
    assert dialog.step is dialog.files
    assert not dialog.go_on.isEnabled()
    assert not dialog.back.isVisible()
    said = [each.text() for each in dialog.files.findChildren(QPushButton) if each.isVisible()]
    assert sorted(said) == [" &Open a recipe…", "Choose files…", "Paste cells"]


def test_chosen_files_are_shown_with_what_was_understood(guided: Guided) -> None:
    dialog = guided.open("partners")
    guided.scene.answers.to_open = guided.file(PARTNERS)
    guided.scene.answers.also_to_open = [
        guided.file("Name,Role type\nAna,Distribution manager\n", "team.csv")
    ]
    next(each for each in dialog.files.findChildren(QPushButton) if each.text() == "Choose files…").click()
    assert dialog.go_on.isEnabled()
    select_file(dialog, "list.csv")
    assert dialog.files.understood.text().startswith(
        "Understood: 2 rows; letters in Unicode (UTF-8); semicolons"
    )
    assert texts(dialog.files.preview)[0][2] == "Acme"
    assert guided.memory.folder("lists") == guided.folder


def test_each_file_has_a_proposed_purpose(guided: Guided) -> None:
    dialog = guided.open("partners", *FOUR_FILES)
    assert shown_files(dialog) == {
        "resellers.csv": "Partners",
        "owners.csv": "Lines joined to resellers.csv",
        "team.csv": "Team (CPMs and seats)",
        "Sales.csv": "Lines joined to resellers.csv",
    }


def test_a_purpose_can_be_chosen(guided: Guided) -> None:
    dialog = guided.open("partners", *FOUR_FILES)
    select_file(dialog, "owners.csv")
    choose(dialog.files.choices.purpose, "Assignments (who has whom)")
    assert shown_files(dialog)["owners.csv"] == "Assignments (who has whom)"
    choose(dialog.files.choices.purpose, "Left out of this import")
    assert [each.name for each in dialog.way.draft.lists] == ["team.csv", "resellers.csv"]
    choose(dialog.files.choices.purpose, "Lines joined to resellers.csv")
    assert dialog.way.draft.file(2).join is not None
    assert dialog.way.is_settled


def test_a_file_dropped_twice_is_taken_once(guided: Guided) -> None:
    path = guided.file(PARTNERS)
    dialog = guided.open("partners", path)
    _drop(dialog, path, guided.file("Name\nAna\n", "more.csv"))
    assert names(dialog) == ["list.csv", "more.csv"]


def _drop(dialog: ImportDialog, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    no_keys = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, no_keys)
    dialog.dropEvent(event)


def test_numbers_of_a_file_stand_at_the_right_as_everywhere(guided: Guided) -> None:
    dialog = guided.open("partners")
    QApplication.clipboard().setText("Name\tRevenue\tPostcode\nAcme\t1,200\t01067\nBirch\t80.5\t10115\n")
    dialog.files.take_pasted()
    table = dialog.files.preview.table
    assert table is not None
    sides = [column.align for column in table.values.columns]
    assert sides == [Align.END, Align.START, Align.END, Align.START]


def test_cells_are_pasted_from_a_spreadsheet(guided: Guided) -> None:
    dialog = guided.open("partners")
    QApplication.clipboard().setText("Name\tCity\nAcme\tMalmö\n")
    (shortcut,) = dialog.files.findChildren(QShortcut)
    assert shortcut.key() == QKeySequence(QKeySequence.StandardKey.Paste)
    shortcut.activated.emit()
    assert names(dialog) == ["Pasted cells"]
    assert texts(dialog.files.preview) == [("2", "Acme", "Malmö")]
    choose(dialog.files.choices.header, "nowhere: columns have no names")
    assert len(texts(dialog.files.preview)) == 2
    choose(dialog.files.choices.header, "row 1")
    go_on(dialog, 4)
    assert [each.name for each in guided.scene.plan.partners.values()] == ["Acme"]


def test_an_empty_clipboard_is_said(guided: Guided) -> None:
    dialog = guided.open("partners")
    for empty in (lambda: QApplication.clipboard().setText(""), QApplication.clipboard().clear):
        empty()
        dialog.files.take_pasted()
        assert "no cells to paste" in dialog.refusal.accessibleName()
        dialog.refusal.hide()


def test_a_wrong_file_is_said_without_losing_the_others(guided: Guided) -> None:
    broken = guided.folder / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 no workbook" * 30)
    dialog = guided.open("partners", guided.file(PARTNERS), broken, guided.folder / "missing.csv")
    values = dialog.files.files.table.values
    states = {values.text_at(row, 0): values.text_at(row, 3) for row in range(3)}
    assert states["list.csv"] == "✓ Read"
    assert states["broken.xlsx"].startswith("✕ ")
    assert states["missing.csv"].startswith("✕ ")
    select_file(dialog, "broken.xlsx")
    assert dialog.files.refusal.isVisible()
    assert dialog.go_on.isEnabled()
    dialog.files.remove.click()
    assert names(dialog) == ["list.csv", "missing.csv"]


def test_letters_in_doubt_are_chosen_by_what_they_read(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file(GERMAN, "kunden.csv", "cp1252"))
    picker = dialog.files.encodings
    assert picker.isVisible()
    assert picker.buttons["cp1252"].isChecked()
    assert "Müller & Söhne" in picker.buttons["cp1252"].accessibleDescription()
    assert "Müller" not in picker.buttons["cp850"].accessibleDescription()
    picker.buttons["cp850"].click()
    assert "Müller & Söhne" not in texts(dialog.files.preview)[0]
    assert picker.buttons["cp850"].isChecked()
    picker.buttons["cp1252"].click()
    assert "Müller & Söhne" in texts(dialog.files.preview)[0]


def test_text_in_utf_8_asks_nothing_about_letters(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file(GERMAN))
    assert not dialog.files.encodings.isVisible()


def test_the_separator_and_the_header_row_can_be_chosen(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file("Our partners\nName;Ort,Land\nAcme;Malmö,SE\n"))
    choose(dialog.files.choices.separator, "Semicolons")
    choose(dialog.files.choices.header, "row 2")
    assert dialog.way.draft.files[0].source.header_row == 2
    assert texts(dialog.files.preview) == [("3", "Acme", "Malmö,SE")]


def test_sheets_of_a_workbook_can_be_chosen_hidden_ones_too(guided: Guided) -> None:
    book = Workbook()
    first = book.active
    assert first is not None
    first.append(["Name"])
    first.append(["Acme"])
    second = book.create_sheet("Old")
    second.append(["Name"])
    second.append(["Birch"])
    second.sheet_state = "hidden"
    path = guided.folder / "list.xlsx"
    book.save(path)
    dialog = guided.open("partners", path)
    assert not dialog.files.choices.separator.isEnabled()
    choose(dialog.files.choices.sheet, "Old (hidden in the workbook)")
    assert texts(dialog.files.preview) == [("2", "Birch")]
    assert "hidden in the workbook" in dialog.files.understood.text()


def test_reading_can_be_stopped(guided: Guided) -> None:
    dialog = guided.open("partners")
    guided.scene.jobs.paused = True
    dialog.files.take_paths([guided.file(PARTNERS)])
    assert dialog.work_line.text.text() == "Reading list.csv"
    dialog.work_line.stop.click()
    assert "import-read-1" in guided.scene.jobs.abandoned
    assert "Reading was stopped" in dialog.files.refusal.accessibleName()


def test_another_kind_of_list_is_mapped_anew(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file("Name,Colour\nAna,red\n"))
    go_on(dialog)
    assert "tier" in dialog.columns.page.lines
    dialog.back.click()
    choose(dialog.files.choices.purpose, "Team (CPMs and seats)")
    go_on(dialog)
    assert "role_type" in dialog.columns.page.lines
