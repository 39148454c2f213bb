"""What is done to ranges of cells at once: one step with a name, one report of what was not taken."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.sample_rows import SampleRow, SampleTable
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.blocks.rejected_cells import RejectedCells
from ui.widgets.table.blocks.selection import Block
from ui.widgets.table.cell_edits import PutReport
from ui.widgets.table.view import ValueTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the screenless platform cannot do

NAME, TIER, MIX, HOURS, CPM, LOAD = range(6)
COUNT = 40
CTRL = Qt.KeyboardModifier.ControlModifier

Table = ValueTable[SampleRow]


def select(table: Table, rows: range, columns: list[int]) -> None:
    """Select a rectangle, the keyboard in its first cell."""
    table.cells.select(Block(rows, columns), (rows[0], columns[0]))


def copied(text: str) -> None:
    """Have a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def report(table: Table) -> RejectedCells | None:
    """Find the report that is open, and close it."""
    found = [each for each in table.findChildren(RejectedCells) if each.isVisible()]
    for each in found:
        each.close()
    return found[0] if found else None


def test_copy_takes_the_range_alone(table: Table, sample: SampleTable, qtbot: QtBot) -> None:
    select(table, range(1, 3), [NAME, TIER])
    qtbot.keyClick(table, Qt.Key.Key_C, CTRL)
    rows = [f"{sample.rows[at].name}\t{sample.rows[at].tier}" for at in (1, 2)]
    assert QGuiApplication.clipboard().text() == "\n".join(rows)


@pytest.fixture
def table_being_copied(qtbot: QtBot) -> Table:
    """Begin to copy all cells of a thousand rows."""
    table: Table = ValueTable(SampleTable(1_000).model, "Partners")
    qtbot.addWidget(table)
    copied("before")
    table.selectAll()
    table.blocks.copy()
    return table


@pytest.mark.usefixtures("table_being_copied")
def test_a_copy_of_very_many_cells_comes_a_moment_later(qtbot: QtBot) -> None:
    assert QGuiApplication.clipboard().text() == "before"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "before")
    assert len(QGuiApplication.clipboard().text().splitlines()) == 1_000


def test_a_copy_of_very_many_cells_is_of_the_rows_where_they_stood(table_being_copied: Table) -> None:
    QGuiApplication.processEvents()
    values = table_being_copied.values
    names = [values.text_at(row, NAME) for row in range(values.rowCount())]
    values.filter_by(RowFilter("never shown"))
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines] == names


def test_cells_between_separate_ranges_are_copied_as_empty(table: Table, sample: SampleTable) -> None:
    select(table, range(1), [NAME])
    flag = table.selectionModel().SelectionFlag.Select
    table.selectionModel().select(sample.model.index(1, TIER), flag)
    table.blocks.copy()
    assert QGuiApplication.clipboard().text() == f"{sample.rows[0].name}\t\n\t{sample.rows[1].tier}"


def test_a_paste_is_one_step_that_says_how_many_cells(table: Table, sample: SampleTable) -> None:
    copied("One\tGold\nTwo\tSilver\n")
    select(table, range(1), [NAME])
    table.blocks.paste()
    assert [edit.name for edit in sample.edits] == ["Paste 4 cells"]
    assert table.selected_ids() == [0, 1]
    assert table.cells.bounds().columns == [NAME, TIER]


def test_a_block_is_repeated_over_a_selection_that_is_a_multiple_of_it(
    table: Table, sample: SampleTable
) -> None:
    copied("One\nTwo")
    select(table, range(4), [NAME])
    table.blocks.paste()
    assert [sample.rows[at].name for at in range(5)][:4] == ["One", "Two", "One", "Two"]
    copied("One\nTwo\nThree")
    select(table, range(10, 14), [NAME])
    table.blocks.paste()
    assert sample.rows[13].name not in ("One", "Two", "Three")


def test_one_cell_goes_into_every_cell_of_a_range(table: Table, sample: SampleTable) -> None:
    copied("Same")
    select(table, range(2), [NAME, TIER])
    table.blocks.paste()
    assert [(sample.rows[at].name, sample.rows[at].tier) for at in range(2)] == [("Same", "Same")] * 2
    assert sample.edits[0].name == "Paste 4 cells"


def test_whole_rows_get_one_text_into_the_current_column_alone(table: Table, sample: SampleTable) -> None:
    copied("Gold")
    table.setCurrentIndex(sample.model.index(0, TIER))
    table.select_ids([0, 1])
    table.blocks.paste()
    assert [sample.rows[at].tier for at in range(2)] == ["Gold", "Gold"]
    assert sample.rows[0].name != "Gold"


def test_cells_that_refuse_are_told_of_once_and_the_others_are_taken(
    table: Table, sample: SampleTable
) -> None:
    copied("One\tGold\n\tSilver\n\tBronze")
    select(table, range(1), [NAME])
    table.blocks.paste()
    assert [sample.rows[at].tier for at in range(3)] == ["Gold", "Silver", "Bronze"]
    assert len(sample.edits) == 1
    told = report(table)
    assert told is not None
    assert told.summary.text() == "Cells changed: 4. Left as they were: 2."
    assert [told.values.text_at(at, 0) for at in range(2)] == [sample.rows[1].name, sample.rows[2].name]
    assert told.values.text_at(0, 3) == f"A partner needs a name ({sample.rows[1].name}): type one."


def test_a_line_of_the_report_leads_to_its_cell(table: Table, qtbot: QtBot) -> None:
    copied("One\tGold\n\tSilver")
    select(table, range(5, 6), [NAME])
    table.blocks.paste()
    told = table.findChild(RejectedCells)
    assert told is not None
    qtbot.keyClick(told.table, Qt.Key.Key_Return)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (6, NAME)
    told._copy_all()
    assert QGuiApplication.clipboard().text().startswith("Row\tColumn\tText\tWhy not\n")
    told.close()


def test_what_finds_no_place_is_told(table: Table, sample: SampleTable) -> None:
    copied("One\nTwo\nThree")
    select(table, range(COUNT - 1, COUNT), [NAME])
    table.blocks.paste()
    assert sample.rows[COUNT - 1].name == "One"
    told = report(table)
    assert told is not None
    assert "Rows below the last one: 2" in told.summary.text()
    copied("One\tTwo")
    select(table, range(1), [LOAD])
    table.blocks.paste()
    told = report(table)
    assert told is not None
    assert "Columns beyond the last one: 1" in told.summary.text()


def test_a_column_that_follows_from_others_takes_only_what_it_says(table: Table, sample: SampleTable) -> None:
    heard: list[PutReport] = []
    sample.model.cells_put.connect(heard.append)
    select(table, range(2), [NAME, TIER, MIX, HOURS])
    table.blocks.copy()
    table.blocks.paste()
    assert heard[-1] == PutReport(4, ())
    copied("One\tGold\tx\ty")
    select(table, range(1), [NAME])
    table.blocks.paste()
    assert [cell.title for cell in heard[-1].rejected] == ["Model mix", "Hours a month"]
    assert report(table) is not None


def test_very_many_cells_go_in_some_at_a_turn_as_one_step(qtbot: QtBot) -> None:
    sample = SampleTable(3_000)
    table: Table = ValueTable(sample.model, "Partners")
    qtbot.addWidget(table)
    copied("\n".join(f"New {at}" for at in range(3_000)))
    select(table, range(1), [NAME])
    table.blocks.paste()
    assert not sample.edits
    qtbot.waitUntil(lambda: bool(sample.edits))
    assert [edit.name for edit in sample.edits] == ["Paste 3,000 cells"]
    assert sample.rows[2_999].name == "New 2999"


def test_an_edit_meanwhile_comes_after_the_paste(qtbot: QtBot) -> None:
    sample = SampleTable(3_000)
    table: Table = ValueTable(sample.model, "Partners")
    qtbot.addWidget(table)
    copied("\n".join(f"New {at}" for at in range(3_000)))
    select(table, range(1), [NAME])
    table.blocks.paste()
    sample.model.set_cells([(7, NAME, "Later")])
    assert len(sample.edits) == 2
    assert sample.rows[7].name == "Later"


def test_fill_down_and_right_as_one_step(table: Table, sample: SampleTable, qtbot: QtBot) -> None:
    first = sample.rows[2]
    select(table, range(2, 5), [NAME, TIER])
    qtbot.keyClick(table, Qt.Key.Key_D, CTRL)
    assert {(sample.rows[at].name, sample.rows[at].tier) for at in (2, 3, 4)} == {(first.name, first.tier)}
    assert [edit.name for edit in sample.edits] == ["Fill 4 cells"]
    select(table, range(6, 8), [NAME, TIER])
    qtbot.keyClick(table, Qt.Key.Key_R, CTRL)
    assert [sample.rows[at].tier for at in (6, 7)] == [sample.rows[at].name for at in (6, 7)]


def test_fill_of_one_cell_takes_the_one_above_or_before(table: Table, sample: SampleTable) -> None:
    select(table, range(3, 4), [TIER])
    table.blocks.fill_down()
    assert sample.rows[3].tier == sample.rows[2].tier
    select(table, range(3, 4), [TIER])
    table.blocks.fill_right()
    assert sample.rows[3].tier == sample.rows[3].name
    select(table, range(1), [TIER])
    before = len(sample.edits)
    table.blocks.fill_down()
    assert len(sample.edits) == before


def test_delete_empties_and_cut_copies_first(table: Table, sample: SampleTable, qtbot: QtBot) -> None:
    select(table, range(2), [TIER])
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert [sample.rows[at].tier for at in range(2)] == ["", ""]
    tier = sample.rows[2].tier
    select(table, range(2, 3), [TIER])
    qtbot.keyClick(table, Qt.Key.Key_X, CTRL)
    assert QGuiApplication.clipboard().text() == tier
    assert sample.rows[2].tier == ""


def test_a_text_refused_for_very_many_cells_is_told_of_once(qtbot: QtBot) -> None:
    sample = SampleTable(3_000)
    heard: list[str] = []
    sample.model.edit_refused.connect(lambda refusal: heard.append(refusal.code))
    table: Table = ValueTable(sample.model, "Partners")
    qtbot.addWidget(table)
    table.setCurrentIndex(sample.model.index(0, NAME))
    table.selectAll()
    assert not table.blocks.fill("")
    assert heard == ["empty-name"]


def test_an_empty_clipboard_changes_nothing(table: Table, sample: SampleTable) -> None:
    QGuiApplication.clipboard().clear()
    select(table, range(1), [NAME])
    table.blocks.paste()
    assert not sample.edits


def drag_handle(table: Table, to: tuple[int, int]) -> None:
    """Drag the fill handle to a cell."""
    bounds = table.cells.bounds()
    held = table.visualRect(table.values.index(bounds.rows[-1], bounds.columns[-1])).bottomRight()
    end = table.visualRect(table.values.index(*to)).center()
    assert table.handle.is_at(held)
    viewport, left, none = table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewport, left, none, held)
    QTest.mouseMove(viewport, end)
    table.grab()
    QTest.mouseRelease(viewport, left, none, end)


def test_the_handle_repeats_cells_below(table: Table, sample: SampleTable) -> None:
    first, second = sample.rows[1].name, sample.rows[2].name
    select(table, range(1, 3), [NAME])
    drag_handle(table, (5, NAME))
    assert [sample.rows[at].name for at in range(1, 6)] == [first, second, first, second, first]
    assert [edit.name for edit in sample.edits] == ["Fill 3 cells"]
    assert list(table.cells.bounds().rows) == [1, 2, 3, 4, 5]


def test_the_handle_repeats_cells_above_and_beside(table: Table, sample: SampleTable) -> None:
    name, tier = sample.rows[5].name, sample.rows[5].tier
    select(table, range(5, 6), [NAME, TIER])
    drag_handle(table, (3, NAME))
    assert [(sample.rows[at].name, sample.rows[at].tier) for at in (3, 4)] == [(name, tier)] * 2
    select(table, range(7, 8), [NAME])
    drag_handle(table, (7, TIER))
    assert sample.rows[7].tier == sample.rows[7].name


def test_the_handle_brought_back_fills_nothing(table: Table, sample: SampleTable) -> None:
    select(table, range(1, 3), [NAME])
    drag_handle(table, (1, NAME))
    assert not sample.edits
    assert table.cells.bounds().rows == range(1, 3)


def test_whole_rows_have_no_handle(table: Table, sample: SampleTable) -> None:
    table.select_ids([1, 2])
    corner = table.visualRect(sample.model.index(2, LOAD)).bottomRight()
    assert not table.handle.is_at(corner)
