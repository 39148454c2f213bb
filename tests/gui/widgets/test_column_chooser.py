"""Columns chosen and put in order in a dialog, which the table follows at once."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QListWidgetItem
from pytestqt.qtbot import QtBot

from tests.gui.sample_rows import SampleRow
from ui.widgets.table.columns.chooser import ColumnChooser
from ui.widgets.table.view import ValueTable

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support"
)  # what the screenless platform cannot do

NAME, TIER, MIX, HOURS, CPM, LOAD = range(6)
ALT = Qt.KeyboardModifier.AltModifier

Table = ValueTable[SampleRow]


@pytest.fixture
def chooser(table: Table) -> ColumnChooser:
    table.column_layout.choose()
    return table.findChild(ColumnChooser)


def item(chooser: ColumnChooser, title: str) -> QListWidgetItem:
    (found,) = chooser.list.findItems(title, Qt.MatchFlag.MatchExactly)
    return found


def titles(chooser: ColumnChooser) -> list[str]:
    items = [chooser.list.item(at) for at in range(chooser.list.count())]
    return [each.text() for each in items if not each.isHidden()]


def test_a_tick_shows_or_hides_a_column_but_never_the_first(table: Table, chooser: ColumnChooser) -> None:
    item(chooser, "Tier").setCheckState(Qt.CheckState.Unchecked)
    assert TIER not in table.column_layout.shown_columns()
    item(chooser, "Tier").setCheckState(Qt.CheckState.Checked)
    assert TIER in table.column_layout.shown_columns()
    assert not item(chooser, "Name").flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_words_narrow_the_columns_and_the_arrows_lead_to_them(chooser: ColumnChooser, qtbot: QtBot) -> None:
    qtbot.keyClicks(chooser.search, "cpm")
    assert titles(chooser) == ["CPM", "CPM's utilisation"]
    assert not chooser.up.isEnabled()
    qtbot.keyClick(chooser.search, Qt.Key.Key_Down)
    qtbot.keyClick(chooser.list, Qt.Key.Key_Space)
    assert item(chooser, "CPM").checkState() == Qt.CheckState.Unchecked


def test_columns_move_by_key_and_button(table: Table, chooser: ColumnChooser, qtbot: QtBot) -> None:
    chooser.list.setCurrentItem(item(chooser, "Hours a month"))
    qtbot.keyClick(chooser.list, Qt.Key.Key_Up, ALT)
    chooser.up.click()
    assert table.column_layout.order() == [NAME, HOURS, TIER, MIX, CPM, LOAD]
    assert chooser.list.currentItem().text() == "Hours a month"
    chooser.down.click()
    assert table.column_layout.order() == [NAME, TIER, HOURS, MIX, CPM, LOAD]


def test_columns_are_dragged(table: Table, chooser: ColumnChooser) -> None:
    none = QModelIndex()
    assert chooser.list.model().moveRow(none, LOAD, none, TIER)
    assert table.column_layout.order() == [NAME, LOAD, TIER, MIX, HOURS, CPM]


def test_reset_brings_back_the_designed_columns(table: Table, chooser: ColumnChooser) -> None:
    chooser.list.setCurrentRow(0)
    chooser.down.click()
    item(chooser, "CPM").setCheckState(Qt.CheckState.Unchecked)
    chooser.reset.click()
    assert table.column_layout.shown_columns() == [NAME, TIER, MIX, HOURS, CPM, LOAD]
    assert item(chooser, "CPM").checkState() == Qt.CheckState.Checked


def test_columns_added_since_a_layout_was_kept_stay_as_designed(table: Table) -> None:
    kept = table.column_layout.kept()
    table.column_layout.lay_out(type(kept)(("hours", "gone", "name"), frozenset({"name"}), {"gone": 9}))
    assert table.column_layout.shown_columns() == [HOURS, NAME, TIER, MIX, CPM, LOAD]
