"""The row of fields below the headings: what is typed there, and where it stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.model.errors import InputError
from tests.gui.sample_rows import SampleTable
from tests.gui.widgets.filtered import Filtered
from ui.widgets.table.conditions import Condition, Way
from ui.widgets.table.filters.condition_text import condition_from, condition_text
from ui.widgets.table.filters.row import FilterRow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what no screen cannot do

NAME, TIER, MIX, HOURS, CPM, LOAD = range(6)
COLUMNS = SampleTable(1).model.columns


@pytest.mark.parametrize(
    ("column", "typed", "way"),
    [
        (NAME, "metro", Way.CONTAINS),
        (NAME, "metro*", Way.BEGINS),
        (NAME, "=metro", Way.IS),
        (NAME, "<>metro", Way.IS_NOT),
        (NAME, "=", Way.EMPTY),
        (NAME, "<>", Way.FILLED),
        (HOURS, "5", Way.EQUALS),
        (HOURS, ">5", Way.ABOVE),
        (HOURS, ">=5", Way.FROM),
        (HOURS, "<5", Way.BELOW),
        (HOURS, "<=5", Way.UP_TO),
        (HOURS, "<>5", Way.DIFFERS),
        (HOURS, "5..9", Way.BETWEEN),
    ],
)
def test_what_is_typed_is_a_condition_and_written_as_it_was_typed(column: int, typed: str, way: Way) -> None:
    condition = condition_from(typed, COLUMNS[column])
    assert condition is not None
    assert (condition.way, condition_text(condition)) == (way, typed)


@pytest.mark.parametrize("typed", [">", "many", ">many", "5..many", "..", ">="])
def test_what_is_no_bound_is_refused(typed: str) -> None:
    with pytest.raises(InputError):
        condition_from(typed, COLUMNS[HOURS])


def test_nothing_typed_asks_nothing_and_ranks_cannot_be_typed() -> None:
    assert condition_from("  ", COLUMNS[HOURS]) is None
    assert condition_text(None) == condition_text(Condition(Way.TOP, ("3",), count=3)) == ""


@pytest.fixture
def page(qtbot: QtBot) -> Filtered:
    """Show a table with its filter row, the keyboard in the field of the hours."""
    made = Filtered()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.table.setCurrentIndex(made.values.index(0, HOURS))
    qtbot.keyClick(
        made.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    return made


def row_of(page: Filtered) -> FilterRow:
    row = page.table.headings.filter_row
    assert row is not None
    return row


def test_a_field_filters_its_column_and_enter_leads_back(page: Filtered, qtbot: QtBot) -> None:
    field = row_of(page).fields[HOURS]
    assert page.focusWidget() is field
    qtbot.keyClicks(field, ">20")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert min(row.hours for row in page.shown()) > 20
    assert page.focusWidget() is page.table
    assert page.chips() == ["Hours a month > 20"]
    page.bar.chips.buttons[0].click()
    assert field.text() == ""


def test_typing_filters_after_a_pause(page: Filtered, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.values.order_changed):
        qtbot.keyClicks(row_of(page).fields[NAME], "metro")
    assert {row.name.split()[0] for row in page.shown()} == {"Metro"}


def test_what_cannot_be_read_is_marked_and_filters_nothing(page: Filtered, qtbot: QtBot) -> None:
    field = row_of(page).fields[HOURS]
    qtbot.keyClicks(field, "many")
    row_of(page).take()
    assert field.property("invalid")
    assert "many" in field.toolTip()
    assert not page.values.filter.is_on
    page.bar.clear()
    assert (field.text(), field.property("invalid")) == ("", False)
    qtbot.keyClicks(field, "many")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), field.property("invalid")) == ("", False)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert page.focusWidget() is page.table


def test_fields_stand_below_their_headings_and_come_into_sight_with_the_keyboard(page: Filtered) -> None:
    row, table = row_of(page), page.table
    for section in (NAME, TIER):
        assert abs(row.fields[section].x() - table.frozen.left(section)) <= 2
    row.go_to(LOAD)
    QApplication.processEvents()
    assert row.fields[LOAD].geometry().right() <= table.viewport().width()
    table.frozen.hold(1)
    assert row.fields[NAME].x() <= 2
    row.go_to(TIER)
    assert row.fields[TIER].x() >= table.frozen.width


def test_the_row_takes_its_room_and_gives_it_back(page: Filtered) -> None:
    headings = page.table.headings
    assert headings.height() - headings.viewport().height() == row_of(page).room
    top = page.table.viewport().y()
    headings.turn_filter_row()
    assert not headings.has_filter_row
    assert page.table.viewport().y() < top
