"""Cells that offer choices: a list narrowed by typing, heard of as long as its cell is edited."""

import pytest
from PySide6.QtWidgets import QAbstractItemDelegate, QComboBox
from pytestqt.qtbot import QtBot

from tests.gui.sample_rows import SampleRow, SampleTable
from ui.widgets.table.view import ValueTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the screenless platform cannot do

Table = ValueTable[SampleRow]
TIER = 1


def test_a_column_with_choices_offers_them(sample: SampleTable, table: Table) -> None:
    table.edit(sample.model.index(0, TIER))
    editor = table.findChild(QComboBox)
    assert isinstance(editor, QComboBox)
    editor.setCurrentText("Silver")
    editor.activated.emit(editor.currentIndex())
    assert sample.rows[0].tier == "Silver"


def test_a_choice_told_after_its_editor_was_put_away_changes_nothing(
    sample: SampleTable, table: Table
) -> None:
    table.edit(sample.model.index(0, TIER))
    editor = table.findChild(QComboBox)
    assert isinstance(editor, QComboBox)
    before = sample.rows[0].tier
    table.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
    editor.setCurrentText("Silver" if before != "Silver" else "Gold")
    editor.activated.emit(editor.currentIndex())
    assert sample.rows[0].tier == before


def test_a_choice_that_is_told_as_its_editor_loses_the_keyboard_changes_nothing(
    sample: SampleTable, table: Table, qtbot: QtBot
) -> None:
    table.activateWindow()
    table.setFocus()
    before = sample.rows[0].tier
    table.setCurrentIndex(sample.model.index(0, TIER))
    table.edit(sample.model.index(0, TIER))
    editor = table.findChild(QComboBox)
    assert isinstance(editor, QComboBox)
    qtbot.waitUntil(editor.hasFocus, timeout=60_000)
    editor.lineEdit().setText("Silver" if before != "Silver" else "Gold")
    table.closeEditor(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
    assert sample.rows[0].tier == before
    assert table.hasFocus()


def test_a_choice_that_is_told_as_its_row_goes_changes_nothing(
    sample: SampleTable, table: Table, qtbot: QtBot
) -> None:
    table.activateWindow()
    table.setFocus()
    before = dict(sample.rows)
    table.setCurrentIndex(sample.model.index(0, TIER))
    table.edit(sample.model.index(0, TIER))
    editor = table.findChild(QComboBox)
    assert isinstance(editor, QComboBox)
    qtbot.waitUntil(editor.hasFocus, timeout=60_000)
    editor.lineEdit().setText("Silver" if before[0].tier != "Silver" else "Gold")
    sample.model.beginResetModel()
    sample.model.endResetModel()
    assert sample.rows == before
