"""The value table with its model and filter bar: found by id, edited in one go, used by key."""

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cpm_planner.formatting.natural_order import natural_key
from tests.gui.sample_rows import SampleRow, SampleTable
from ui.widgets.table.arranging.ordering import Sort
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.view import ValueTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the screenless platform cannot do

NAME, TIER, MIX, HOURS, CPM, LOAD = range(6)
COUNT = 40
UNWANTED = ""
"""A name that is refused."""

Table = ValueTable[SampleRow]


def shown_names(sample: SampleTable) -> list[str]:
    """Give the names from the top."""
    return [sample.model.text_at(at, NAME) for at in range(sample.model.rowCount())]


def test_the_model_keeps_qts_rules_through_sorts_filters_and_other_rows(sample: SampleTable) -> None:
    tester = QAbstractItemModelTester(sample.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    sample.model.sort_by(Sort("hours", descending=True))
    sample.model.filter_by(RowFilter("metro"))
    sample.model.replace_rows([1, 2, 3])
    assert tester.model() is sample.model


def test_only_changed_rows_are_painted_again(sample: SampleTable) -> None:
    heard: list[tuple[int, int]] = []
    sample.model.dataChanged.connect(lambda top, bottom: heard.append((top.row(), bottom.row())))
    sample.model.rows_changed([5, 3, 4, 9, 99])
    assert heard == [(3, 5), (9, 9)]


def test_a_deleted_row_is_empty_until_the_rows_are_replaced(sample: SampleTable) -> None:
    del sample.rows[0]
    assert sample.model.index(0, NAME).data() is None
    assert sample.model.text_at(0, NAME) == ""


@pytest.mark.parametrize(
    ("role", "column", "answer"),
    [
        (Qt.ItemDataRole.DisplayRole, HOURS, "3.7"),
        (Qt.ItemDataRole.ToolTipRole, NAME, "Partner 1"),
        (Qt.ItemDataRole.ToolTipRole, HOURS, None),
        (Qt.ItemDataRole.AccessibleTextRole, HOURS, "Hours a month: 3.7"),
        (Qt.ItemDataRole.FontRole, HOURS, None),
    ],
)
def test_a_cell_answers(sample: SampleTable, role: Qt.ItemDataRole, column: int, answer: Any) -> None:
    assert sample.model.index(1, column).data(role) == answer


def test_headings_carry_arrows_and_the_order_of_several_sorts(sample: SampleTable) -> None:
    sample.model.sort_by(Sort("tier"), Sort("name", descending=True))
    titles = [sample.model.headerData(at, Qt.Orientation.Horizontal) for at in (TIER, NAME, HOURS)]
    assert titles == ["↑1 Tier", "↓2 Name", "Hours a month"]


def test_a_click_on_a_heading_sorts(sample: SampleTable, table: Table) -> None:
    table.horizontalHeader().sectionClicked.emit(NAME)
    assert shown_names(sample) == sorted(shown_names(sample), key=natural_key)


def test_selection_and_keyboard_stay_on_the_same_partners_through_sort_and_filter(
    sample: SampleTable, table: Table
) -> None:
    table.show_id(7)
    table.select_ids([3, 7, 21])
    sample.model.sort_by(Sort("hours", descending=True))
    assert sorted(table.selected_ids(), key=str) == [21, 3, 7]
    assert table.current_id() == 7
    sample.model.filter_by(RowFilter(sample.rows[7].name))
    assert table.selected_ids() == [7]


def test_a_column_is_edited_through_its_edit(sample: SampleTable, table: Table) -> None:
    assert sample.model.setData(sample.model.index(4, NAME), "Neu")
    assert sample.rows[4].name == "Neu"
    assert sample.edits[0].row_ids == (4,)
    assert sample.edits[0].column_titles == ("Name",)
    assert table.values.text_at(4, NAME) == "Neu"


def test_a_refused_edit_changes_nothing_and_says_why(sample: SampleTable) -> None:
    heard: list[str] = []
    sample.model.edit_refused.connect(lambda refusal: heard.append(refusal.code))
    assert not sample.model.setData(sample.model.index(4, NAME), "")
    assert heard == ["empty-name"]
    assert not sample.edits


def test_a_column_without_an_edit_cannot_be_edited(sample: SampleTable) -> None:
    assert not sample.model.flags(sample.model.index(0, HOURS)) & Qt.ItemFlag.ItemIsEditable
    assert sample.model.flags(sample.model.index(0, NAME)) & Qt.ItemFlag.ItemIsEditable


def test_one_value_fills_all_selected_rows_as_one_edit(sample: SampleTable, table: Table) -> None:
    table.setCurrentIndex(sample.model.index(0, TIER))
    table.select_ids([0, 1, 5])
    table.blocks.fill("Gold")
    assert [sample.rows[at].tier for at in (0, 1, 5)] == ["Gold"] * 3
    assert [edit.row_ids for edit in sample.edits] == [(0, 1, 5)]


def test_ctrl_d_fills_down_from_the_topmost_row(sample: SampleTable, table: Table, qtbot: QtBot) -> None:
    table.setCurrentIndex(sample.model.index(2, TIER))
    table.select_ids([2, 3, 4])
    qtbot.keyClick(table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert {sample.rows[at].tier for at in (2, 3, 4)} == {sample.rows[2].tier}


def test_copy_gives_the_selected_rows_as_they_stand_on_the_screen(
    sample: SampleTable, table: Table, qtbot: QtBot
) -> None:
    table.column_layout.show_column(MIX, shown=False)
    table.select_ids([1])
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    row = sample.rows[1]
    expected = [row.name, row.tier, "3.7", row.cpm, "72 %"]
    assert QGuiApplication.clipboard().text() == "\t".join(expected)
    table.blocks.copy(with_headers=True)
    assert QGuiApplication.clipboard().text().startswith("Name\tTier\tHours a month\t")


def test_a_block_is_pasted_from_the_current_cell_on_as_one_edit(sample: SampleTable, table: Table) -> None:
    QGuiApplication.clipboard().setText("One\tGold\nTwo\tSilver\n")
    table.setCurrentIndex(sample.model.index(0, NAME))
    table.blocks.paste()
    assert [(sample.rows[at].name, sample.rows[at].tier) for at in (0, 1)] == [
        ("One", "Gold"),
        ("Two", "Silver"),
    ]
    assert len(sample.edits) == 1
    assert sample.edits[0].column_titles == ("Name", "Tier")


def test_a_block_that_is_too_long_is_cut_at_the_last_row(sample: SampleTable, table: Table) -> None:
    QGuiApplication.clipboard().setText("One\nTwo\nThree")
    table.setCurrentIndex(sample.model.index(COUNT - 1, NAME))
    table.blocks.paste()
    assert sample.rows[COUNT - 1].name == "One"


def test_a_single_pasted_cell_fills_the_selection(sample: SampleTable, table: Table, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Platinum")
    table.setCurrentIndex(sample.model.index(1, TIER))
    table.select_ids([1, 2])
    qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert {sample.rows[at].tier for at in (1, 2)} == {"Platinum"}


def test_typing_starts_an_editor_and_enter_goes_down(sample: SampleTable, table: Table, qtbot: QtBot) -> None:
    table.setCurrentIndex(sample.model.index(0, NAME))
    table.edit(sample.model.index(0, NAME))
    editor = table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.accessibleName() == "Name"
    editor.setText("Typed")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sample.rows[0].name == "Typed")
    assert table.currentIndex().row() == 1


def test_ctrl_enter_puts_the_text_into_all_selected_rows(
    sample: SampleTable, table: Table, qtbot: QtBot
) -> None:
    table.setCurrentIndex(sample.model.index(0, NAME))
    table.select_ids([0, 1])
    table.edit(sample.model.index(0, NAME))
    editor = table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("Both")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [sample.rows[at].name for at in (0, 1)] == ["Both", "Both"]
    assert len(sample.edits) == 1


def typed_again(table: Table, qtbot: QtBot, old: QLineEdit) -> QLineEdit:
    """Give the editor that opened after another one's text was refused."""
    opened: list[QLineEdit] = []

    def is_open() -> bool:
        opened[:] = [each for each in table.findChildren(QLineEdit) if each is not old and each.isVisible()]
        return bool(opened)

    qtbot.waitUntil(is_open)
    return opened[0]


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_a_refused_text_stands_in_its_cell_again_to_be_put_right(
    sample: SampleTable, table: Table, qtbot: QtBot, modifier: Qt.KeyboardModifier
) -> None:
    table.setCurrentIndex(sample.model.index(0, NAME))
    table.select_ids([0, 1])
    table.edit(sample.model.index(0, NAME))
    first = table.findChild(QLineEdit)
    assert isinstance(first, QLineEdit)
    first.setText(UNWANTED)
    qtbot.keyClick(first, Qt.Key.Key_Return, modifier)
    again = typed_again(table, qtbot, first)
    assert again.text() == UNWANTED
    assert table.currentIndex() == sample.model.index(0, NAME)
    assert table.selected_ids() == [0, 1]
    assert not sample.edits
    again.setText("Wanted")
    qtbot.keyClick(again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sample.rows[0].name == "Wanted")
    assert table.currentIndex().row() == 1


def test_escape_lets_a_refused_text_go(sample: SampleTable, table: Table, qtbot: QtBot) -> None:
    table.edit(sample.model.index(0, NAME))
    first = table.findChild(QLineEdit)
    assert isinstance(first, QLineEdit)
    first.setText(UNWANTED)
    table.setCurrentIndex(sample.model.index(3, NAME))
    again = typed_again(table, qtbot, first)
    qtbot.keyClick(again, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: table.state() == Table.State.NoState)
    assert sample.model.text_at(0, NAME) == sample.rows[0].name != UNWANTED


def test_two_refusals_at_a_time_open_one_editor(table: Table, qtbot: QtBot, qtlog: Any) -> None:
    for _ in range(2):
        table.edit_again(0, NAME, UNWANTED)
    qtbot.waitUntil(lambda: table.state() == Table.State.EditingState, timeout=60_000)
    QApplication.processEvents()
    (editor,) = table.findChildren(QLineEdit)
    assert editor.text() == UNWANTED
    assert [each.message for each in qtlog.records if "editing failed" in each.message] == []


def test_a_refused_text_goes_with_its_row(sample: SampleTable, table: Table) -> None:
    table.edit_again(7, NAME, UNWANTED)
    sample.model.replace_rows([1, 2])
    QApplication.processEvents()
    assert table.findChild(QLineEdit) is None


@pytest.mark.parametrize(("key", "column"), [(Qt.Key.Key_Tab, LOAD), (Qt.Key.Key_F6, NAME)])
def test_tab_in_the_last_column_and_f6_leave_the_table_and_arrows_stay_inside(
    sample: SampleTable, qtbot: QtBot, key: Qt.Key, column: int
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    lines = QVBoxLayout(host)
    table: Table = ValueTable(sample.model, "Partners")
    after = QPushButton("After")
    lines.addWidget(table)
    lines.addWidget(after)
    host.show()
    table.setFocus()
    table.setCurrentIndex(sample.model.index(0, column))
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    qtbot.keyClick(table, key)
    assert host.focusWidget() is after


def test_enter_on_a_cell_that_cannot_be_edited_opens_its_row(
    sample: SampleTable, table: Table, qtbot: QtBot
) -> None:
    table.setCurrentIndex(sample.model.index(3, HOURS))
    with qtbot.waitSignal(table.row_activated) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [3]


def test_the_stretching_column_takes_what_is_left(table: Table) -> None:
    table.resize(1400, 500)
    assert table.horizontalHeader().length() == table.viewport().width()


def test_a_column_layout_is_kept_and_taken_back(table: Table) -> None:
    layout = table.column_layout
    layout.show_column(CPM, shown=False)
    table.horizontalHeader().resizeSection(HOURS, 77)
    table.horizontalHeader().moveSection(HOURS, 1)
    layout.fill_width()
    kept = layout.to_text()
    layout.reset()
    assert CPM in layout.shown_columns()
    layout.from_text(kept)
    assert layout.to_text() == kept
    assert json.loads(kept)["hidden"] == ["cpm"]


@pytest.mark.parametrize("text", ["", "[]", '{"order": 3}', '{"order": [], "hidden": [], "widths": 5}'])
def test_a_column_layout_of_another_shape_changes_nothing(table: Table, text: str) -> None:
    before = table.column_layout.to_text()
    table.column_layout.from_text(text)
    assert table.column_layout.to_text() == before


def test_the_filter_bar_says_how_many_are_left_and_clears(sample: SampleTable, qtbot: QtBot) -> None:
    bar: FilterBar[SampleRow] = FilterBar(sample.model, "partners")
    qtbot.addWidget(bar)
    assert bar._count.text() == "40 partners"
    bar.search.setText("metro")
    bar.search.returnPressed.emit()
    left = sample.model.rowCount()
    assert 0 < left < COUNT
    assert bar._count.text() == f"{left} of 40 partners"
    assert not bar._clear.isHidden()
    bar._clear.click()
    assert sample.model.rowCount() == COUNT
    assert bar._clear.isHidden()


def test_what_stands_beside_filters_of_two_lines_stands_in_the_first(
    sample: SampleTable, qtbot: QtBot, qapp: QApplication
) -> None:
    bar: FilterBar[SampleRow] = FilterBar(sample.model, "partners")
    qtbot.addWidget(bar)
    button = QPushButton("Add")
    bar.controls.addWidget(button)
    bar.resize(bar.sizeHint().width() - 60, 200)
    bar.show()
    qapp.processEvents()
    assert bar._flow.geometry().height() > bar._flow.sizeHint().height()
    for part in (bar._count, button):
        middle = part.mapTo(bar, part.rect().center()).y()
        assert abs(middle - bar.search.mapTo(bar, bar.search.rect().center()).y()) <= 2


def test_the_filter_bar_does_not_speak_of_one_partners(sample: SampleTable, qtbot: QtBot) -> None:
    bar: FilterBar[SampleRow] = FilterBar(sample.model, "partners")
    qtbot.addWidget(bar)
    sample.model.replace_rows(sample.model.shown_ids()[:1])
    assert bar._count.text() == "1 row"
    sample.model.filter_by(RowFilter(search="nothing like that"))
    assert bar._count.text() == "0 of 1 row"


def test_a_table_readies_its_search_once_it_was_painted(
    sample: SampleTable, table: Table, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not table._warm_up.isActive())
    sample.model.rows_changed(sample.rows)
    assert not sample.model.ready_search(0)
    qtbot.waitUntil(lambda: sample.model.ready_search(0) and not table._warm_up.isActive())


def test_a_quick_filter_is_one_click(sample: SampleTable, qtbot: QtBot) -> None:
    bar: FilterBar[SampleRow] = FilterBar(sample.model, "partners")
    qtbot.addWidget(bar)
    bar._quick["open"].click()
    assert {sample.rows[at].cpm for at in sample.model.shown_ids()} == {""}  # type: ignore[index]


def test_a_choice_filter_offers_counts_and_shows_what_is_chosen(sample: SampleTable, qtbot: QtBot) -> None:
    bar: FilterBar[SampleRow] = FilterBar(sample.model, "partners")
    qtbot.addWidget(bar)
    bar._choices["tier"].fill()
    values = bar._choices["tier"].values
    labels = [values.item(at).text() for at in range(values.count())]
    assert labels == ["Gold  ·  10", "Platinum  ·  10", "Silver  ·  10", "Tech-touch  ·  10"]
    values.item(0).setCheckState(Qt.CheckState.Checked)
    assert sample.model.rowCount() == 10
    assert bar._choices["tier"].text() == "Tier: Gold"
    values.item(1).setCheckState(Qt.CheckState.Checked)
    assert bar._choices["tier"].text() == "Tier: 2"


def test_an_empty_table_says_why(table: Table, sample: SampleTable) -> None:
    table.set_placeholder("No partner meets these filters.")
    before = table.grab().toImage()
    sample.model.filter_by(RowFilter("no such partner"))
    assert sample.model.rowCount() == 0
    assert table.grab().toImage() != before


def test_the_current_cell_stays_in_sight_when_the_table_gets_lower(table: Table, sample: SampleTable) -> None:
    table.show_id(sample.model.id_at(30))
    table.resize(1100, 300)
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())
