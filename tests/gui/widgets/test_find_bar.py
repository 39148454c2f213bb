"""Find and replace in the cells of a table."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.sample_rows import SampleRow, SampleTable
from ui.widgets.table.arranging.grouping import GroupKey
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.find_bar import FindBar
from ui.widgets.table.groups.menu import fold_all
from ui.widgets.table.view import ValueTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the screenless platform cannot do

NAME, TIER, MIX, HOURS, CPM, LOAD = range(6)
COUNT = 40
SHIFT = Qt.KeyboardModifier.ShiftModifier

Table = ValueTable[SampleRow]


def look(table: Table, qtbot: QtBot, text: str, *, replace: bool = False) -> FindBar:
    """Open the bar, look for a text and wait for all that is found."""
    table.open_find(replace=replace)
    bar = table.find_bar
    assert bar is not None
    bar.text.setText(text)
    qtbot.waitUntil(lambda: not bar.finding.is_looking)
    return bar


def found(bar: FindBar) -> list[tuple[int, int]]:
    """Give the cells found: ids of rows, which are their places in a table as it was filled, and columns."""
    keys = [column.key for column in bar.finding._values.columns]
    return [(row, keys.index(key)) for row, key in bar.finding.found.numbers if isinstance(row, int)]


def place(table: Table) -> tuple[int, int]:
    """Say where the keyboard is."""
    return table.currentIndex().row(), table.currentIndex().column()


def test_every_shown_column_is_looked_in_and_counted(table: Table, sample: SampleTable, qtbot: QtBot) -> None:
    sample.model.set_cells([(30, NAME, "Silver Mine")])
    silver = sum(row.tier == "Silver" for row in sample.rows.values())
    bar = look(table, qtbot, "silver")
    assert bar.count.text() == f"{silver + 1} found"
    table.column_layout.show_column(TIER, shown=False)
    bar._look()
    qtbot.waitUntil(lambda: bar.count.text() == "1 found")


def test_enter_goes_on_shift_enter_back_and_round_at_the_ends(table: Table, qtbot: QtBot) -> None:
    bar = look(table, qtbot, "Twin")
    first, last = found(bar)[0], found(bar)[-1]
    qtbot.keyClick(bar.text, Qt.Key.Key_Return)
    assert place(table) == first
    assert bar.count.text() == f"1 of {len(found(bar))}"
    qtbot.keyClick(bar.text, Qt.Key.Key_Return, SHIFT)
    assert place(table) == last
    qtbot.keyClick(bar.text, Qt.Key.Key_Return)
    assert place(table) == first
    qtbot.keyClick(table, Qt.Key.Key_F3)
    assert place(table) == found(bar)[1]
    qtbot.keyClick(table, Qt.Key.Key_F3, SHIFT)
    assert place(table) == first


def test_what_is_not_there_is_said(table: Table, qtbot: QtBot) -> None:
    bar = look(table, qtbot, "no such thing")
    assert bar.count.text() == "Not found"
    assert not bar.next.isEnabled()


def test_options_narrow_what_is_found(table: Table, sample: SampleTable, qtbot: QtBot) -> None:
    sample.model.set_cells([(0, NAME, "gold"), (1, NAME, "Gold rush"), (2, NAME, "Gold")])
    table.setCurrentIndex(sample.model.index(5, NAME))
    bar = look(table, qtbot, "Gold")
    bar.only.setChecked(True)
    assert bar.only.text() == "Only Name"
    qtbot.waitUntil(lambda: found(bar) == [(0, NAME), (1, NAME), (2, NAME)])
    bar.case.setChecked(True)
    qtbot.waitUntil(lambda: found(bar) == [(1, NAME), (2, NAME)])
    bar.whole.setChecked(True)
    qtbot.waitUntil(lambda: found(bar) == [(2, NAME)])


def test_replace_here_goes_on_and_all_is_one_step(table: Table, sample: SampleTable, qtbot: QtBot) -> None:
    bar = look(table, qtbot, "Metro", replace=True)
    count = len(found(bar))
    qtbot.keyClick(bar.text, Qt.Key.Key_Return)
    row = place(table)[0]
    bar.put.setText("Capital")
    bar.replace.click()
    assert sample.rows[row].name.startswith("Capital ")
    assert place(table)[0] != row
    qtbot.waitUntil(lambda: len(found(bar)) == count - 1)
    bar.replace_all.click()
    assert [edit.name for edit in sample.edits] == ["", f"Replace in {count - 1} cells"]
    assert not any("Metro" in row.name for row in sample.rows.values())
    qtbot.waitUntil(lambda: bar.count.text() == "Not found")


def test_a_text_with_signs_is_taken_as_it_is(table: Table, sample: SampleTable, qtbot: QtBot) -> None:
    sample.model.set_cells([(0, NAME, r"a.b\1")])
    bar = look(table, qtbot, r".b\1", replace=True)
    qtbot.waitUntil(lambda: found(bar) == [(0, NAME)])
    bar.put.setText(r"\g<0>")
    bar.replace_all.click()
    assert sample.rows[0].name == r"a\g<0>"


def test_cells_that_cannot_be_typed_into_stay(table: Table, sample: SampleTable, qtbot: QtBot) -> None:
    bar = look(table, qtbot, "Ana Lima", replace=True)
    assert found(bar)
    bar.put.setText("Somebody")
    bar.replace_all.click()
    assert not sample.edits


def test_the_bar_follows_a_filter(table: Table, sample: SampleTable, qtbot: QtBot) -> None:
    bar = look(table, qtbot, "Twin")
    sample.model.filter_by(RowFilter("no such partner"))
    qtbot.waitUntil(lambda: bar.count.text() == "Not found")


def test_escape_closes_the_bar_and_takes_the_marks_away(table: Table, qtbot: QtBot) -> None:
    bar = look(table, qtbot, "Twin")
    assert table.is_found(*found(bar)[0])
    table.grab()
    table.resize(900, 500)
    assert bar.geometry().right() < table.viewport().geometry().right()
    qtbot.keyClick(bar.text, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert not found(bar)


def test_a_table_to_look_at_has_nothing_to_replace(qtbot: QtBot) -> None:
    sample = SampleTable(COUNT)
    sample.model._apply = None
    table: Table = ValueTable(sample.model, "Partners")
    qtbot.addWidget(table)
    table.show()
    bar = look(table, qtbot, "Twin", replace=True)
    assert not bar.replace.isVisible()
    bar.leave()
    qtbot.keyClick(table, Qt.Key.Key_F3)
    assert bar.isVisible()


def test_folded_rows_are_found_and_unfolded_when_gone_to(
    table: Table, sample: SampleTable, qtbot: QtBot
) -> None:
    bar = look(table, qtbot, "Twin")
    twins = {row.id for row in sample.rows.values() if "Twin" in row.name}
    sample.model.group_by("tier", "cpm")
    fold_all(sample.model)
    assert {row for row, _ in found(bar)} == twins
    gone_to: list[object] = []
    for _ in twins:
        bar.finding.go()
        gone_to.append(table.current_id())
        assert bar.finding.place_of_current() is not None
    assert gone_to == [row_id for row_id in sample.model.shown_ids() if row_id in twins]
    bar.finding.go()
    assert table.current_id() == gone_to[0]
    fold_all(sample.model)
    table.setCurrentIndex(sample.model.index(0, NAME))
    bar.finding.go(back=True)
    assert table.current_id() == gone_to[-1]
    head = next(at for at in range(sample.model.rowCount()) if sample.model.group_at(at) is not None)
    assert not table.is_found(head, NAME)
    folded = {group.key for group in sample.model.grouped if not set(sample.model.ids_in(group)) & twins}
    assert folded <= sample.model.folded


def test_folded_rows_are_replaced_in_with_the_others_as_one_step(
    table: Table, sample: SampleTable, qtbot: QtBot
) -> None:
    sample.model.group_by("tier")
    sample.model.fold([GroupKey(("Gold",)), GroupKey(("Silver",))])
    bar = look(table, qtbot, "Metro", replace=True)
    count = sum("Metro" in row.name for row in sample.rows.values())
    assert len(found(bar)) == count
    bar.put.setText("Capital")
    bar.replace_all.click()
    assert [edit.name for edit in sample.edits] == [f"Replace in {count} cells"]
    assert sum("Capital" in row.name for row in sample.rows.values()) == count
    assert len(sample.model.folded) == 2


def test_rows_a_filter_has_just_hidden_are_not_replaced_in(
    table: Table, sample: SampleTable, qtbot: QtBot
) -> None:
    bar = look(table, qtbot, "Metro", replace=True)
    sample.model.filter_by(RowFilter(choices={"cpm": frozenset({"Ana Lima"})}))
    bar.put.setText("Capital")
    bar.replace_all.click()
    assert {row.cpm for row in sample.rows.values() if "Capital" in row.name} == {"Ana Lima"}


def test_what_was_found_stands_while_it_is_looked_for_again(
    table: Table, sample: SampleTable, qtbot: QtBot
) -> None:
    bar = look(table, qtbot, "Twin")
    before = found(bar)
    sample.model.set_cells([(before[0][0], NAME, "Something else")])
    bar.finding._look_again()
    assert bar.finding.is_looking
    assert found(bar) == before
    qtbot.waitUntil(lambda: found(bar) == before[1:])
