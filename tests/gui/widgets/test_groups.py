"""Rows in groups: counted and summed, folded by mouse and key, in their new group after an edit."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.gui.sample_rows import TIERS, SampleRow, SampleTable
from ui.printing.shown_table import shown_table
from ui.turns import all_turns
from ui.widgets.table.arranging import arranged_model, grouping
from ui.widgets.table.arranging.grouping import GroupKey
from ui.widgets.table.arranging.ordering import Sort
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.blocks.selection import Block
from ui.widgets.table.column_sum import ColumnSum
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.view import ValueTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the screenless platform cannot do

NAME, TIER, MIX, HOURS, CPM, LOAD = range(6)
COUNT = 40
CTRL = Qt.KeyboardModifier.ControlModifier
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
PLATINUM, GOLD = GroupKey(("Platinum",)), GroupKey(("Gold",))

Table = ValueTable[SampleRow]


@pytest.fixture
def sample(sample: SampleTable) -> SampleTable:
    """Group the rows by tier."""
    sample.model.group_by("tier")
    return sample


def heads(sample: SampleTable) -> list[tuple[int, tuple[str, ...], int]]:
    """Give where the heads of groups stand, whose they are, and how many rows they have."""
    found = ((at, sample.model.group_at(at)) for at in range(sample.model.rowCount()))
    return [(at, group.key.path, group.count) for at, group in found if group is not None]


def total(found: ColumnSum | None) -> str:
    """Give what a column comes to."""
    assert found is not None
    return found.main


def test_groups_stand_in_the_order_of_their_column_and_rows_in_that_of_the_sort(sample: SampleTable) -> None:
    sample.model.sort_by(Sort("hours", descending=True))
    assert heads(sample) == [(at * 11, (tier,), 10) for at, tier in enumerate(TIERS)]
    for at in range(4):
        hours = [sample.rows[key].hours for key in sample.rows if sample.rows[key].tier == TIERS[at]]
        shown = [sample.model.text_at(at * 11 + place, HOURS) for place in range(1, 11)]
        assert shown == [f"{each:.1f}" for each in sorted(hours, reverse=True)]
    sample.model.sort_by(Sort("tier", descending=True))
    assert [path for _, path, _ in heads(sample)] == [(tier,) for tier in reversed(TIERS)]


def test_hours_are_summed_and_shares_averaged(sample: SampleTable) -> None:
    gold = sample.model.grouped[1]
    rows = [row for row in sample.rows.values() if row.tier == "Gold"]
    assert total(sample.model.sum_of(gold, HOURS)) == f"{sum(row.hours for row in rows):.1f}"
    assert total(sample.model.sum_of(gold, LOAD)) == f"{sum(row.load for row in rows) * 10:.0f} %"
    assert sample.model.index(11, LOAD).data().startswith("Ø ")
    assert sample.model.sum_of(gold, CPM) is None


def test_a_filter_leaves_only_its_rows_in_the_groups(sample: SampleTable) -> None:
    sample.model.filter_by(RowFilter(choices={"tier": frozenset({"Gold"}), "cpm": frozenset({"Ana Lima"})}))
    wanted = [row for row in sample.rows.values() if row.tier == "Gold" and row.cpm == "Ana Lima"]
    assert heads(sample) == [(0, ("Gold",), len(wanted))]
    sample.model.filter_by(RowFilter("nobody is called so"))
    assert sample.model.rowCount() == 0


def test_groups_lie_within_groups(sample: SampleTable) -> None:
    sample.model.group_by("tier", "cpm")
    outer = [group for group in sample.model.grouped if group.level == 0]
    inner = [group for group in sample.model.grouped if group.key.path[0] == "Gold" and group.level == 1]
    assert [group.value for group in outer] == list(TIERS)
    assert sum(group.count for group in inner) == outer[1].count
    sample.model.fold([GOLD])
    assert [path for _, path, _ in heads(sample) if path[0] == "Gold"] == [("Gold",)]
    assert len(sample.model.shown_ids()) == COUNT


def test_many_different_figures_are_put_into_bands(sample: SampleTable) -> None:
    sample.model.group_by("hours")
    assert [count for _, _, count in heads(sample)] == [8] * 5
    assert sample.model.grouped[0].value.startswith("0.0 \u2013 ")


def test_qts_rules_are_kept_through_groups_and_folds(sample: SampleTable) -> None:
    tester = QAbstractItemModelTester(sample.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    sample.model.fold([GOLD])
    sample.model.group_by("tier", "mix")
    sample.model.replace_rows([1, 2, 3])
    sample.model.group_by()
    assert (tester.model(), sample.model.rowCount()) == (sample.model, 3)


def test_keys_fold_and_unfold_and_lead_from_group_to_group(table: Table, sample: SampleTable) -> None:
    sample.model.group_by("tier", "cpm")
    table.setCurrentIndex(sample.model.index(0, NAME))

    def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        assert table.groups.key(key, modifiers)

    press(Qt.Key.Key_Right)
    inner = sample.model.group_at(table.currentIndex().row())
    assert inner is not None
    assert inner.level == 1
    press(Qt.Key.Key_Minus)
    assert sample.model.folded == {inner.key}
    press(Qt.Key.Key_Left)
    assert table.currentIndex().row() == 0
    press(Qt.Key.Key_Left, CTRL)
    assert [path for _, path, _ in heads(sample)] == [(tier,) for tier in TIERS]
    press(Qt.Key.Key_Plus)
    press(Qt.Key.Key_Return)
    assert PLATINUM in sample.model.folded
    press(Qt.Key.Key_Right, CTRL)
    assert not sample.model.folded
    assert not table.groups.key(Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)


def test_a_click_on_the_sign_folds_and_a_double_click_anywhere(table: Table, sample: SampleTable) -> None:
    cell = table.visualRect(sample.model.index(11, NAME))
    click(table, cell.topLeft() + QPoint(16, 16))
    assert sample.model.folded == {GOLD}
    click(table, cell.topLeft() + QPoint(80, 16))
    assert sample.model.folded == {GOLD}
    table.doubleClicked.emit(sample.model.index(11, HOURS))
    assert not sample.model.folded


def click(table: Table, at: QPoint) -> None:
    """Press and release the left button."""
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_the_keyboard_goes_to_the_head_of_a_group_that_is_folded(table: Table, sample: SampleTable) -> None:
    table.setCurrentIndex(sample.model.index(15, TIER))
    sample.model.fold([GOLD])
    assert (table.currentIndex().row(), table.currentIndex().column()) == (11, TIER)


def test_groups_are_printed_with_their_sums(table: Table, sample: SampleTable) -> None:
    sample.model.fold([GOLD])
    rows = shown_table(table).rows
    hours = total(sample.model.sum_of(sample.model.grouped[1], HOURS))
    assert len(rows) == sample.model.rowCount()
    assert (rows[11][NAME], rows[11][HOURS], rows[12][NAME]) == (
        "Tier: Gold (10)",
        hours,
        "Tier: Silver (10)",
    )
    assert rows[1][TIER] == "Platinum"


def test_an_edited_row_goes_into_its_group_and_the_keyboard_on_to_the_next_one(
    table: Table, sample: SampleTable, qtbot: QtBot
) -> None:
    ids = sample.model.shown_ids()
    table.setCurrentIndex(sample.model.index(1, TIER))
    table.edit(table.currentIndex())
    sample.model.setData(table.currentIndex(), "Silver")
    assert heads(sample)[0] == (0, ("Platinum",), 10)
    editor = table.indexWidget(table.currentIndex())
    table.closeEditor(editor, table.itemDelegate().EndEditHint.SubmitModelCache)
    qtbot.waitUntil(lambda: heads(sample)[0] == (0, ("Platinum",), 9))
    assert table.current_id() == ids[1]
    assert ids[0] in sample.model.ids_in(sample.model.grouped[2])


def test_rows_keep_their_places_while_one_is_typed_into(
    table: Table, sample: SampleTable, qtbot: QtBot
) -> None:
    table.setCurrentIndex(sample.model.index(3, NAME))
    table.edit(table.currentIndex())
    editor = table.indexWidget(table.currentIndex())
    assert isinstance(editor, QLineEdit)
    editor.setText("half a na")
    sample.model.setData(sample.model.index(1, TIER), "Silver")
    QApplication.processEvents()
    assert (editor.text(), heads(sample)[0][2]) == ("half a na", 10)
    table.closeEditor(editor, table.itemDelegate().EndEditHint.NoHint)
    qtbot.waitUntil(lambda: heads(sample)[0][2] == 9)


def test_rows_are_held_no_longer_than_there_is_a_view(sample: SampleTable) -> None:
    view: Table = ValueTable(sample.model, "Partners")
    delete(view)
    assert not sample.model.is_held()


def test_sums_follow_an_edit_that_moves_no_row(sample: SampleTable, qtbot: QtBot) -> None:
    before = total(sample.model.sum_of(sample.model.grouped[0], HOURS))
    key = next(row.id for row in sample.rows.values() if row.tier == "Platinum")
    sample.rows[key] = replace(sample.rows[key], hours=99.0)
    sample.model.rows_changed([key])
    qtbot.waitUntil(lambda: total(sample.model.sum_of(sample.model.grouped[0], HOURS)) != before)
    assert heads(sample)[0] == (0, ("Platinum",), 10)


def test_copy_paste_and_fill_pass_over_heads(table: Table, sample: SampleTable) -> None:
    ids = sample.model.shown_ids()
    table.cells.select(Block(range(9, 14), [NAME]), (9, NAME))
    table.blocks.copy()
    around = ids[8:12]
    assert QGuiApplication.clipboard().text().split("\n") == [sample.rows[key].name for key in around]
    QGuiApplication.clipboard().setText("one\ntwo\nthree")
    table.cells.select(Block([10], [NAME]), (10, NAME))
    table.blocks.paste()
    assert [sample.rows[key].name for key in ids[9:12]] == ["one", "two", "three"]
    table.cells.select(Block([12], [NAME]), (12, NAME))
    table.blocks.fill_down()
    assert sample.rows[ids[10]].name == "one"
    table.cells.select(Block(range(10, 14), [NAME]), (10, NAME))
    table.blocks.repeat(Block([10], [NAME]), Block(range(11, 14), [NAME]))
    assert [sample.rows[key].name for key in ids[9:12]] == ["one"] * 3


def test_a_head_alone_stands_for_its_rows_but_beside_rows_for_none(table: Table, sample: SampleTable) -> None:
    table.setCurrentIndex(sample.model.index(11, NAME))
    assert table.current_id() is None
    assert set(table.selected_ids()) == {row.id for row in sample.rows.values() if row.tier == "Gold"}
    table.blocks.copy()
    assert QGuiApplication.clipboard().text() == "Tier: Gold (10)"
    table.cells.select(Block(range(10, 12), [NAME]), (10, NAME))
    assert table.selected_ids() == [sample.model.id_at(10)]


def test_enter_passes_over_heads(table: Table, sample: SampleTable, qtbot: QtBot) -> None:
    table.setCurrentIndex(sample.model.index(10, NAME))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert table.currentIndex().row() == 12


def test_a_row_to_be_shown_is_unfolded(table: Table, sample: SampleTable) -> None:
    key = sample.model.id_at(12)
    sample.model.fold(group.key for group in sample.model.grouped)
    table.show_id(key)
    assert (table.current_id(), GOLD in sample.model.folded) == (key, False)


def test_other_rows_are_grouped_as_those_before(sample: SampleTable) -> None:
    sample.rows[COUNT] = SampleRow(COUNT, "New", "Gold", sample.rows[0].mix, 1.0, "", 1.0, locked=False)
    sample.model.replace_rows([COUNT, 1, 2, 3])
    assert (("Gold",), 2) in [(path, count) for _, path, count in heads(sample)]
    assert [sample.model.headerData(at, Qt.Orientation.Vertical) for at in (0, 1)] == ["", "1"]


def test_screen_readers_hear_the_whole_group(table: Table, sample: SampleTable) -> None:
    FilterBar(sample.model, "partners")
    hours = total(sample.model.sum_of(sample.model.grouped[1], HOURS))
    said = sample.model.index(11, NAME).data(ACCESSIBLE)
    assert said == f"Tier Gold, 10 partners, Hours a month {hours}, expanded"
    sample.model.fold([GOLD])
    assert (
        sample.model.index(11, LOAD)
        .data(ACCESSIBLE)
        .startswith("Tier Gold, 10 partners, CPM's utilisation, av")
    )
    assert sample.model.index(11, LOAD).data(ACCESSIBLE).endswith(", folded")
    assert table.accessibleName() == "Partners"


def test_the_chip_says_what_rows_are_grouped_by_and_ends_it(sample: SampleTable, qtbot: QtBot) -> None:
    bar: FilterBar[SampleRow] = FilterBar(sample.model, "partners")
    qtbot.addWidget(bar)
    bar.show()
    sample.model.group_by("tier", "cpm")
    assert bar.grouped.text() == "Grouped by Tier \u203a CPM"
    bar.grouped.click()
    assert (sample.model.groups, bar.grouped.isVisible(), sample.model.rowCount()) == ((), False, COUNT)


def test_the_menus_offer_columns_and_folding(table: Table, sample: SampleTable, qtbot: QtBot) -> None:
    bar: FilterBar[SampleRow] = FilterBar(sample.model, "partners")
    qtbot.addWidget(bar)
    menu = bar.group.menu()

    def choose(title: str) -> None:
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.text() == title).trigger()

    choose("CPM")
    assert sample.model.groups == ("tier", "cpm")
    choose("Model mix")
    assert sample.model.groups == ("tier", "mix")
    choose("Fold all groups")
    assert sample.model.rowCount() == len(TIERS)
    choose("Tier")
    assert sample.model.groups == ("mix",)
    menu.clear()
    table.groups.fill_menu(menu, MIX)
    menu.actions()[0].trigger()
    assert sample.model.groups == ()


def test_very_many_rows_are_grouped_a_moment_later(
    sample: SampleTable, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arranged_model, "MOST_GROUPED_AT_ONCE", 1)
    monkeypatch.setattr(grouping, "ROWS_A_TURN", 7)
    sample.model.group_by("cpm")
    assert (sample.model.groups, heads(sample)[0][1]) == (("cpm",), ("Platinum",))
    sample.model.filter_by(RowFilter("metro"))
    with qtbot.waitSignal(sample.model.order_changed):
        sample.model.sort_by(Sort("name"))
    assert (sample.model.groups, sample.model.filter.search) == (("cpm",), "metro")
    assert sum(count for _, _, count in heads(sample)) == sample.model.shown_count < COUNT


def test_very_many_new_rows_are_shown_once_their_groups_are_known(
    sample: SampleTable, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arranged_model, "MOST_GROUPED_AT_ONCE", 1)
    monkeypatch.setattr(grouping, "ROWS_A_TURN", 7)
    everything = sample.model.shown_ids()
    sample.model.replace_rows([])
    sample.model.group_by("tier")
    sample.model.replace_rows(everything)
    assert (sample.model.rowCount(), sample.model.shown_count) == (0, COUNT)
    assert sample.model.is_held_back, "so that nobody is told that there is nothing"
    with qtbot.waitSignal(sample.model.order_changed):
        pass
    assert not sample.model.is_held_back
    assert sample.model.groups == ("tier",)
    assert sum(count for _, _, count in heads(sample)) == COUNT


def test_nothing_is_said_of_rows_in_groups_where_none_are_left(sample: SampleTable) -> None:
    told: list[object] = []
    sample.model.replace_rows([])
    sample.model.dataChanged.connect(lambda first, *_: told.append(first.row()))
    sample.model._take_groups(all_turns(sample.model._order.regrouping()))
    assert sample.model.rowCount() == 0
    assert told == []
