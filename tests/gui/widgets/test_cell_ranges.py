"""Ranges of cells in the value table: selected by mouse and key, kept through sorts, spoken of as rows."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.sample_rows import SampleRow, SampleTable
from ui.widgets.table.arranging.ordering import Sort
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.blocks.selection import Block
from ui.widgets.table.view import ValueTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the screenless platform cannot do

NAME, TIER, MIX, HOURS, CPM, LOAD = range(6)
COUNT = 40
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier

Table = ValueTable[SampleRow]


@pytest.fixture
def table(table: Table) -> Table:
    """Number the rows."""
    table.number_rows()
    return table


def at(table: Table, row: int, column: int) -> QPoint:
    """Give the middle of a cell."""
    return table.visualRect(table.values.index(row, column)).center()


def go(table: Table, row: int, column: int) -> None:
    """Put the keyboard on a cell."""
    table.setCurrentIndex(table.values.index(row, column))


def place(table: Table) -> tuple[int, int]:
    """Say where the keyboard is."""
    return table.currentIndex().row(), table.currentIndex().column()


def drag(table: Table, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Select with the mouse."""
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, PLAIN, at(table, *start))
    QTest.mouseMove(table.viewport(), at(table, *end))
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, PLAIN, at(table, *end))


def chosen(table: Table) -> tuple[list[int], list[int]]:
    """Give rows and columns of what is selected."""
    bounds = table.cells.bounds()
    return list(bounds.rows), list(bounds.columns)


def test_a_drag_selects_a_rectangle_and_its_rows_are_the_selected_ones(table: Table) -> None:
    drag(table, (1, TIER), (3, HOURS))
    assert chosen(table) == ([1, 2, 3], [TIER, MIX, HOURS])
    assert table.selected_ids() == [1, 2, 3]
    assert not table.cells.is_of_whole_rows


def test_a_table_that_cannot_be_typed_into_selects_rows(qtbot: QtBot) -> None:
    sample = SampleTable(COUNT)
    sample.model._apply = None
    table: Table = ValueTable(sample.model, "Partners")
    qtbot.addWidget(table)
    table.show()
    go(table, 2, TIER)
    assert table.cells.is_of_whole_rows


def test_a_click_on_a_number_selects_the_row(table: Table) -> None:
    header = table.verticalHeader()
    spot = QPoint(5, header.sectionViewportPosition(4) + 5)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, PLAIN, spot)
    assert table.selected_ids() == [4]
    assert table.cells.is_of_whole_rows


def test_a_range_stays_on_its_cells_through_sort_and_filter(sample: SampleTable, table: Table) -> None:
    drag(table, (3, TIER), (4, MIX))
    sample.model.sort_by(Sort("hours", descending=True))
    assert sorted(table.selected_ids(), key=str) == [3, 4]
    assert chosen(table)[1] == [TIER, MIX]
    sample.model.filter_by(RowFilter(sample.rows[3].name))
    assert table.selected_ids() == [3]


def test_hidden_columns_are_not_among_the_cells(table: Table) -> None:
    table.column_layout.show_column(MIX, shown=False)
    drag(table, (0, TIER), (1, HOURS))
    assert chosen(table)[1] == [TIER, HOURS]


def test_keys_go_on_beside_a_column_that_is_hidden(table: Table, qtbot: QtBot) -> None:
    drag(table, (2, TIER), (2, TIER))
    table.column_layout.show_column(TIER, shown=False)
    assert (chosen(table)[1], table.currentIndex().column()) == ([NAME], NAME)
    qtbot.keyClick(table, Qt.Key.Key_Right, CTRL | SHIFT)
    assert chosen(table)[1] == [NAME, MIX, HOURS, CPM, LOAD]


def test_rows_stay_selected_when_the_column_worked_in_is_hidden(table: Table) -> None:
    go(table, 2, HOURS)
    table.select_ids([2, 3])
    table.column_layout.show_column(HOURS, shown=False)
    assert sorted(table.selected_ids()) == [2, 3]
    assert place(table) == (2, MIX)


def test_columns_that_were_moved_are_selected_as_they_stand(table: Table) -> None:
    table.horizontalHeader().moveSection(LOAD, 1)
    drag(table, (0, NAME), (0, TIER))
    assert chosen(table)[1] == [NAME, LOAD, TIER]


@pytest.mark.parametrize(
    ("key", "modifier", "lands"),
    [
        (Qt.Key.Key_Down, CTRL, (COUNT - 1, TIER)),
        (Qt.Key.Key_Up, CTRL, (0, TIER)),
        (Qt.Key.Key_Right, CTRL, (5, LOAD)),
        (Qt.Key.Key_Left, CTRL, (5, NAME)),
        (Qt.Key.Key_Home, CTRL, (0, NAME)),
        (Qt.Key.Key_End, CTRL, (COUNT - 1, LOAD)),
        (Qt.Key.Key_Return, PLAIN, (6, TIER)),
        (Qt.Key.Key_Return, SHIFT, (4, TIER)),
        (Qt.Key.Key_Tab, PLAIN, (5, MIX)),
        (Qt.Key.Key_Backtab, SHIFT, (5, NAME)),
    ],
)
def test_keys_move_as_in_excel(
    table: Table, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, lands: tuple[int, int]
) -> None:
    go(table, 5, TIER)
    qtbot.keyClick(table, key, modifier)
    assert place(table) == lands


def test_ctrl_and_an_arrow_stop_where_a_run_of_filled_cells_ends(
    sample: SampleTable, table: Table, qtbot: QtBot
) -> None:
    for row in (3, 4):
        sample.model.set_cells([(row, TIER, "")])
    stops = []
    go(table, 0, TIER)
    for _ in range(3):
        qtbot.keyClick(table, Qt.Key.Key_Down, CTRL)
        stops.append(place(table)[0])
    assert stops == [2, 5, COUNT - 1]


def test_shift_stretches_and_shrinks_the_range(table: Table, qtbot: QtBot) -> None:
    go(table, 5, MIX)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left):
        qtbot.keyClick(table, key, SHIFT)
    assert chosen(table) == ([5, 6, 7], [TIER, MIX])
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(table, key, SHIFT)
    assert chosen(table) == ([4, 5], [TIER, MIX])
    qtbot.keyClick(table, Qt.Key.Key_Down, CTRL | SHIFT)
    assert chosen(table) == (list(range(5, COUNT)), [TIER, MIX])


def test_keys_select_rows_columns_and_all(table: Table, qtbot: QtBot) -> None:
    drag(table, (1, TIER), (2, MIX))
    qtbot.keyClick(table, Qt.Key.Key_Space, SHIFT)
    assert chosen(table) == ([1, 2], list(range(6)))
    go(table, 3, MIX)
    qtbot.keyClick(table, Qt.Key.Key_Space, CTRL)
    assert chosen(table) == (list(range(COUNT)), [MIX])
    qtbot.keyClick(table, Qt.Key.Key_A, CTRL)
    assert table.cells.is_of_whole_rows
    assert len(table.selected_ids()) == COUNT


def test_enter_and_tab_go_round_within_a_range(table: Table, qtbot: QtBot) -> None:
    table.cells.select(Block(range(2, 4), [NAME, TIER]), (2, NAME))
    visited = []
    for key in [Qt.Key.Key_Return] * 4 + [Qt.Key.Key_Tab] * 4:
        qtbot.keyClick(table, key)
        visited.append(place(table))
    assert visited[:4] == [(3, NAME), (2, TIER), (3, TIER), (2, NAME)]
    assert visited[4:] == [(2, TIER), (3, NAME), (3, TIER), (2, NAME)]
    assert chosen(table) == ([2, 3], [NAME, TIER])


@pytest.mark.parametrize(
    ("pressed", "lands"),
    [
        ((Qt.Key.Key_Return, PLAIN), (6, NAME)),
        ((Qt.Key.Key_Return, SHIFT), (4, NAME)),
        ((Qt.Key.Key_Tab, PLAIN), (5, TIER)),
    ],
)
def test_an_editor_is_left_as_in_excel(
    sample: SampleTable,
    table: Table,
    qtbot: QtBot,
    pressed: tuple[Qt.Key, Qt.KeyboardModifier],
    lands: tuple[int, int],
) -> None:
    go(table, 5, NAME)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("Typed")
    qtbot.keyClick(editor, *pressed)
    qtbot.waitUntil(lambda: place(table) == lands)
    assert sample.rows[5].name == "Typed"
    assert table.state() == Table.State.NoState


def test_choices_are_narrowed_by_typing_any_part_of_one(
    sample: SampleTable, table: Table, qtbot: QtBot
) -> None:
    table.edit(sample.model.index(0, TIER))
    editor = table.findChild(QComboBox)
    assert isinstance(editor, QComboBox)
    completer = editor.completer()
    assert completer is not None
    completer.setCompletionPrefix("OUCH")
    assert completer.currentCompletion() == "Tech-touch"
    editor.setEditText("Silver")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sample.rows[0].tier == "Silver")
    assert table.currentIndex().row() == 1
