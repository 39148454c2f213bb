"""What the selected cells come to, at the foot of the window."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from tests.gui.sample_rows import SampleRow, SampleTable
from ui.widgets.status_line import StatusLine
from ui.widgets.table.blocks.aggregates import SelectionFigures
from ui.widgets.table.blocks.selection import Block
from ui.widgets.table.view import ValueTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the screenless platform cannot do

NAME, TIER, MIX, HOURS, CPM, LOAD = range(6)
COUNT = 40

Table = ValueTable[SampleRow]


@pytest.fixture
def sample(qapp: QApplication) -> SampleTable:
    """Give forty rows; the first ones have 0.0, 3.7, 7.4 and 11.1 hours."""
    assert qapp is not None
    return SampleTable(COUNT)


@pytest.fixture
def window(sample: SampleTable, qtbot: QtBot) -> QMainWindow:
    """Show the rows in a window with a status line."""
    made = QMainWindow()
    made.setStatusBar(StatusLine())
    table: Table = ValueTable(sample.model, "Partners")
    made.setCentralWidget(table)
    qtbot.addWidget(made)
    made.resize(1_100, 500)
    made.show()
    return made


@pytest.fixture
def assert_told(window: QMainWindow, qtbot: QtBot) -> Callable[[Block, str], None]:
    """Select cells and wait for what is told of them."""
    table, line = window.centralWidget(), window.statusBar()
    assert isinstance(table, ValueTable)
    assert isinstance(line, StatusLine)

    def wait(block: Block, expected: str) -> None:
        table.cells.select(block)
        qtbot.waitUntil(lambda: line.selection() == expected)

    return wait


def test_figures_of_one_column_have_sum_average_and_extremes(
    assert_told: Callable[[Block, str], None],
) -> None:
    assert_told(Block(range(4), [HOURS]), "Count: 4   Sum: 22.2   Average: 5.6   Lowest: 0.0   Highest: 11.1")


def test_shares_do_not_add_up(assert_told: Callable[[Block, str], None]) -> None:
    assert_told(Block(range(2), [LOAD]), "Count: 2   Average: 64 %   Lowest: 55 %   Highest: 72 %")


def test_several_columns_have_a_sum_or_an_average_each(assert_told: Callable[[Block, str], None]) -> None:
    expected = "Count: 8   Hours a month, sum: 3.7   CPM's utilisation, average: 64 %"
    assert_told(Block(range(2), [MIX, HOURS, CPM, LOAD]), expected)


def test_words_are_counted(assert_told: Callable[[Block, str], None]) -> None:
    assert_told(Block(range(3), [NAME, TIER]), "Count: 6")


def test_whole_rows_are_counted_as_rows(
    assert_told: Callable[[Block, str], None], window: QMainWindow
) -> None:
    table = window.centralWidget()
    assert isinstance(table, ValueTable)
    whole = table.column_layout.shown_columns()
    assert_told(Block(range(1), whole), "1 row selected")
    assert_told(Block(range(1, 2), [NAME, TIER]), "Count: 2")
    assert_told(
        Block(range(2), whole), "2 rows selected   Hours a month, sum: 3.7   CPM's utilisation, average: 64 %"
    )


def test_one_cell_and_a_hidden_table_come_to_nothing(
    assert_told: Callable[[Block, str], None], window: QMainWindow, qtbot: QtBot
) -> None:
    line = window.statusBar()
    assert isinstance(line, StatusLine)
    assert_told(Block(range(2), [NAME]), "Count: 2")
    assert_told(Block(range(1), [HOURS]), "")
    assert_told(Block(range(2), [NAME]), "Count: 2")
    window.centralWidget().hide()
    assert line.selection() == ""
    window.centralWidget().show()
    qtbot.waitUntil(lambda: line.selection() == "Count: 2")


def test_cells_that_go_while_very_many_are_counted_are_counted_no_more(
    window: QMainWindow, qtbot: QtBot
) -> None:
    line, many = window.statusBar(), SampleTable(9_000)
    assert isinstance(line, StatusLine)
    table: Table = ValueTable(many.model, "Partners")
    window.setCentralWidget(table)
    left: list[int] = []

    def leave_one() -> None:
        if not left:
            left.append(0)
            many.model.replace_rows(left)

    table.findChild(SelectionFigures)._counting.timeout.connect(leave_one)
    table.cells.select(Block(range(9_000), [NAME, HOURS]))
    qtbot.waitUntil(lambda: bool(left))
    table.cells.select(Block(range(1), [NAME, TIER]))
    qtbot.waitUntil(lambda: line.selection() == "Count: 2")


def test_an_edit_of_a_selected_cell_is_counted_anew(
    assert_told: Callable[[Block, str], None], sample: SampleTable, window: QMainWindow, qtbot: QtBot
) -> None:
    line = window.statusBar()
    assert isinstance(line, StatusLine)
    assert_told(Block(range(2), [NAME, TIER]), "Count: 4")
    sample.model.set_cells([(0, TIER, "")])
    qtbot.waitUntil(lambda: line.selection() == "Count: 3")
