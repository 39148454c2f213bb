"""Columns held in sight: painted, clicked, dragged, edited and reached by key as those that scroll."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tests.gui.sample_rows import SampleRow, SampleTable
from ui.widgets.table.view import ValueTable

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support"
)  # what the screenless platform cannot do

NAME, TIER, MIX, HOURS, CPM, LOAD = range(6)
LEFT = Qt.MouseButton.LeftButton
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier

Table = ValueTable[SampleRow]


@pytest.fixture
def table(sample: SampleTable, qtbot: QtBot) -> Table:
    """Hold name and tier of a table scrolled so far that mix lies beneath them."""
    made: Table = ValueTable(sample.model, "Partners")
    qtbot.addWidget(made)
    made.resize(640, 400)
    made.show()
    made.frozen.hold(2)
    made.horizontalScrollBar().setValue(180)
    assert made.horizontalScrollBar().value() == 180
    return made


def spot(table: Table, row: int, column: int) -> QPoint:
    return table.visualRect(table.values.index(row, column)).center()


def drag(table: Table, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(table.viewport(), LEFT, PLAIN, start)
    for at in (QPoint((start.x() + end.x()) // 2, end.y()), end):
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            QPointF(at),
            table.viewport().mapToGlobal(QPointF(at)),
            Qt.MouseButton.NoButton,
            LEFT,
            PLAIN,
        )
        QApplication.sendEvent(table.viewport(), event)
    QTest.mouseRelease(table.viewport(), LEFT, PLAIN, end)


def test_held_cells_stand_where_they_are_found(table: Table) -> None:
    assert table.visualRect(table.values.index(3, NAME)).left() == 0
    for column in (NAME, TIER, HOURS):
        found = table.indexAt(spot(table, 3, column))
        assert (found.row(), found.column()) == (3, column)


def test_held_cells_are_painted_over_the_others(table: Table) -> None:
    held = QRect(0, 0, table.frozen.width - 2, table.viewport().height())
    scrolled = table.viewport().grab(held).toImage()
    table.horizontalScrollBar().setValue(0)
    assert table.viewport().grab(held).toImage() == scrolled
    table.frozen.hold(0)
    table.horizontalScrollBar().setValue(180)
    assert table.viewport().grab(held).toImage() != scrolled


def test_heads_of_groups_stay_in_sight_and_fold_where_they_stand(table: Table) -> None:
    table.values.group_by("tier")
    table.scrollToTop()
    table.horizontalScrollBar().setValue(180)
    head = QRect(0, 0, table.frozen.width - 2, table.rowHeight(0))
    there = table.viewport().grab(head).toImage()
    table.horizontalScrollBar().setValue(220)
    assert table.viewport().grab(head).toImage() == there
    QTest.mouseClick(table.viewport(), LEFT, PLAIN, QPoint(16, table.rowHeight(0) // 2))
    assert table.values.folded == {table.values.grouped[0].key}


def test_a_drag_selects_across_the_border_whatever_lies_beneath(table: Table) -> None:
    drag(table, spot(table, 1, TIER), spot(table, 3, HOURS))
    bounds = table.cells.bounds()
    assert (list(bounds.rows), list(bounds.columns)) == ([1, 2, 3], [TIER, MIX, HOURS])


def test_a_drag_from_a_column_that_scrolls_reaches_the_held_ones(table: Table) -> None:
    drag(table, spot(table, 2, HOURS), spot(table, 0, NAME))
    assert list(table.cells.bounds().columns) == [NAME, TIER, MIX, HOURS]


def test_shift_and_click_select_from_where_the_keyboard_is(table: Table) -> None:
    QTest.mouseClick(table.viewport(), LEFT, PLAIN, spot(table, 0, HOURS))
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    QTest.mouseClick(table.viewport(), LEFT, SHIFT, spot(table, 2, LOAD))
    bounds = table.cells.bounds()
    assert (list(bounds.rows), list(bounds.columns)) == ([0, 1, 2], [HOURS, CPM, LOAD])


def test_going_to_a_column_scrolls_it_out_from_beneath(table: Table, qtbot: QtBot) -> None:
    table.setCurrentIndex(table.values.index(0, TIER))
    assert table.horizontalScrollBar().value() == 180
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert table.currentIndex().column() == MIX
    assert table.visualRect(table.currentIndex()).left() >= table.frozen.width
    qtbot.keyClick(table, Qt.Key.Key_PageDown, SHIFT)
    assert list(table.cells.bounds().columns) == [MIX]


def test_a_held_cell_is_edited_in_its_place(sample: SampleTable, table: Table, qtbot: QtBot) -> None:
    table.setCurrentIndex(table.values.index(1, NAME))
    table.edit(table.currentIndex())
    editor = table.findChild(QLineEdit)
    assert editor.geometry().left() == 0
    editor.setText("Neu")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert sample.rows[1].name == "Neu"


def test_an_editor_beneath_the_held_columns_does_not_cover_them(sample: SampleTable, table: Table) -> None:
    table.frozen.hold(1)
    table.horizontalScrollBar().setValue(0)
    table.setCurrentIndex(sample.model.index(0, TIER))
    table.edit(table.currentIndex())
    table.horizontalScrollBar().setValue(60)
    editor = table.indexWidget(table.currentIndex())
    assert editor.geometry().left() == table.frozen.width


def test_the_fill_handle_of_a_held_cell_is_at_its_corner(sample: SampleTable, table: Table) -> None:
    table.setCurrentIndex(table.values.index(0, TIER))
    tier = sample.rows[0].tier
    drag(table, table.visualRect(table.values.index(0, TIER)).bottomRight(), spot(table, 3, TIER))
    assert [sample.rows[row].tier for row in range(4)] == [tier] * 4


def test_headings_are_clicked_and_sized_where_they_stand(table: Table) -> None:
    headings = table.headings
    QTest.mouseClick(headings.viewport(), LEFT, PLAIN, QPoint(60, 10))
    assert [sort.column_key for sort in table.values.sorts] == ["name"]
    before = headings.sectionSize(TIER)
    edge = table.frozen.width - 1
    for kind, at, button in (
        (QMouseEvent.Type.MouseMove, edge, Qt.MouseButton.NoButton),
        (QMouseEvent.Type.MouseButtonPress, edge, LEFT),
        (QMouseEvent.Type.MouseMove, edge + 30, LEFT),
        (QMouseEvent.Type.MouseButtonRelease, edge + 30, LEFT),
    ):
        place = QPointF(at, 10)
        pressed = Qt.MouseButton.NoButton if kind is QMouseEvent.Type.MouseMove else button
        event = QMouseEvent(kind, place, headings.mapToGlobal(place), pressed, button, PLAIN)
        QApplication.sendEvent(headings.viewport(), event)
    assert headings.sectionSize(TIER) == before + 30


def test_room_is_left_for_the_columns_that_scroll(table: Table) -> None:
    table.frozen.hold(99)
    assert list(table.frozen.sections()) == [NAME, TIER]
    table.resize(300, 400)
    assert list(table.frozen.sections()) == []


def test_what_is_held_is_part_of_the_layout(table: Table) -> None:
    kept = table.column_layout.to_text()
    table.column_layout.reset()
    assert table.frozen.count == 0
    table.column_layout.from_text(kept)
    assert table.frozen.count == 2


def test_columns_are_frozen_from_the_menu(table: Table) -> None:
    table.frozen.hold(0)
    table.setCurrentIndex(table.values.index(0, TIER))
    choose(table, "Freeze columns up to here")
    assert table.frozen.count == 2
    choose(table, "Unfreeze columns")
    assert table.frozen.count == 0


def choose(table: Table, text: str) -> None:
    place = spot(table, 0, TIER)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, table.mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions = [action for each in menu.findChildren(QMenu) for action in each.actions()]
    next(action for action in actions if action.text() == text).trigger()
    menu.close()
