"""Filtering by a column: the list under its heading, the menus, and what is said of filters."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.gui.sample_rows import SampleRow, SampleTable
from tests.gui.widgets.filtered import COUNT, Filtered
from ui.widgets.table.arranging import ordering
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.conditions import Condition, Way
from ui.widgets.table.filters.popup import FilterPopup
from ui.widgets.table.view import ValueTable

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support"
)  # what the screenless platform cannot do

NAME, TIER, MIX, HOURS, CPM, LOAD = range(6)
_ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot: QtBot) -> Filtered:
    made = Filtered()
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    return made


@pytest.fixture
def open_popup(page: Filtered, qtbot: QtBot) -> Callable[[int], FilterPopup]:
    """Open the filter of a column by key, from one of its cells."""

    def open_it(column: int) -> FilterPopup:
        page.table.setCurrentIndex(page.values.index(0, column))
        qtbot.keyClick(page.table, Qt.Key.Key_Down, _ALT_SHIFT)
        popup = page.table.findChildren(FilterPopup)[-1]
        qtbot.waitUntil(popup.apply.isEnabled)
        return popup

    return open_it


def tick(popup: FilterPopup, *values: str, on: bool) -> None:
    for value in values:
        place = list(popup.ticks.values_shown()).index(value)
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        assert popup.ticks.setData(popup.ticks.index(place), state.value, Qt.ItemDataRole.CheckStateRole)


def test_values_stand_in_the_order_of_their_column_with_counts(
    page: Filtered, open_popup: Callable[[int], FilterPopup]
) -> None:
    popup = open_popup(TIER)
    texts = [popup.ticks.index(at).data() for at in range(popup.ticks.rowCount())]
    counts = [sum(row.tier == tier for row in page.shown()) for tier in popup.ticks.values_shown()]
    assert list(popup.ticks.values_shown()) == ["Platinum", "Gold", "Silver", "Tech-touch"]
    assert texts == [f"{tier}  ·  {n}" for tier, n in zip(popup.ticks.values_shown(), counts, strict=True)]


def test_rows_that_go_while_they_are_counted_are_not_offered(
    page: Filtered, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(ordering, "ROWS_A_TURN", 7)
    page.table.setCurrentIndex(page.values.index(0, TIER))
    qtbot.keyClick(page.table, Qt.Key.Key_Down, _ALT_SHIFT)
    popup = page.table.findChildren(FilterPopup)[-1]
    QApplication.processEvents()
    assert not popup.apply.isEnabled()
    page.values.replace_rows([0, 1])
    qtbot.waitUntil(popup.apply.isEnabled)
    assert set(popup.ticks.values_shown()) == {row.tier for row in page.shown()}


def test_values_without_a_tick_are_hidden_and_said_in_words(
    page: Filtered, open_popup: Callable[[int], FilterPopup]
) -> None:
    popup = open_popup(TIER)
    tick(popup, "Gold", on=False)
    assert popup.every.checkState() == Qt.CheckState.PartiallyChecked
    popup.take()
    assert {row.tier for row in page.shown()} == {"Platinum", "Silver", "Tech-touch"}
    assert page.chips() == ["Tier: not Gold"]
    page.bar.chips.buttons[0].click()
    assert len(page.shown()) == COUNT
    assert page.chips() == []


def test_buttons_of_filters_stand_before_what_clears_them_all(page: Filtered) -> None:
    asked = RowFilter().asking("name", Condition(Way.FILLED)).hiding("cpm", frozenset({""}))
    page.values.filter_by(asked)
    QApplication.processEvents()
    first, second = page.bar.chips.buttons
    first.setFocus()
    assert first.nextInFocusChain() is second
    clear = page.bar._clear.geometry()
    assert first.geometry().right() < second.geometry().left()
    assert second.geometry().right() < clear.left() or second.geometry().bottom() < clear.top()
    first.click()
    assert page.chips() == ["CPM: not (empty)"]
    assert page.bar.chips.buttons[0].hasFocus()


def test_few_ticks_are_a_choice_which_the_button_of_the_bar_shows(
    page: Filtered, open_popup: Callable[[int], FilterPopup]
) -> None:
    popup = open_popup(TIER)
    popup.every.click()
    assert not popup.apply.isEnabled()
    tick(popup, "Gold", on=True)
    popup.take()
    assert page.values.filter.choices == {"tier": frozenset({"Gold"})}
    assert page.chips() == []
    again = open_popup(TIER)
    assert again.ticks.all_state() == Qt.CheckState.PartiallyChecked
    again.clear_filter.click()
    assert not page.values.filter.is_on


def test_a_word_and_enter_show_the_values_that_have_it(
    page: Filtered, open_popup: Callable[[int], FilterPopup], qtbot: QtBot
) -> None:
    popup = open_popup(CPM)
    qtbot.keyClicks(popup.search, "lima")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert {row.cpm for row in page.shown()} == {"Ana Lima"}


def test_the_arrows_lead_from_the_search_into_the_list(
    open_popup: Callable[[int], FilterPopup], qtbot: QtBot
) -> None:
    popup = open_popup(TIER)
    qtbot.keyClick(popup.search, Qt.Key.Key_Down)
    qtbot.keyClick(popup.list, Qt.Key.Key_Space)
    assert popup.list.currentIndex().data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def test_a_bound_that_cannot_be_read_is_asked_for_again(
    page: Filtered, open_popup: Callable[[int], FilterPopup]
) -> None:
    popup = open_popup(HOURS)
    editor = popup.condition
    editor.way.setCurrentIndex(editor.way.findData(Way.ABOVE))
    for typed in ("", "many"):
        editor.first.setText(typed)
        popup.take()
        assert editor.problem.text()
        assert popup.isVisible()
    editor.first.setText("20")
    popup.take()
    assert min(row.hours for row in page.shown()) > 20
    assert page.chips() == ["Hours a month > 20"]


@pytest.mark.parametrize(("typed", "is_taken"), [("0", False), ("-3", False), ("five", False), ("5", True)])
def test_a_rank_is_a_whole_number(
    page: Filtered, open_popup: Callable[[int], FilterPopup], typed: str, *, is_taken: bool
) -> None:
    popup = open_popup(HOURS)
    popup.condition.way.setCurrentIndex(popup.condition.way.findData(Way.TOP))
    popup.condition.first.setText(typed)
    popup.take()
    assert bool(page.values.filter.conditions) is is_taken


def test_a_condition_on_words_needs_a_text(page: Filtered, open_popup: Callable[[int], FilterPopup]) -> None:
    popup = open_popup(NAME)
    popup.condition.way.setCurrentIndex(popup.condition.way.findData(Way.CONTAINS))
    popup.take()
    assert popup.isVisible()
    popup.condition.first.setText("metro")
    popup.take()
    assert {row.name.split()[0] for row in page.shown()} == {"Metro"}
    assert open_popup(NAME).condition.first.text() == "metro"


def test_a_cell_shows_only_its_value_or_hides_it(page: Filtered) -> None:
    wanted = page.sample.rows[0]
    page.table.setCurrentIndex(page.values.index(0, CPM))
    choose(page.table, "Show only")
    assert {row.cpm for row in page.shown()} == {wanted.cpm}
    choose(page.table, "Clear all filters")
    page.table.setCurrentIndex(page.values.index(0, TIER))
    choose(page.table, "Hide")
    assert wanted.tier not in {row.tier for row in page.shown()}


def test_a_cell_is_filtered_by_though_its_row_has_gone_meanwhile(page: Filtered) -> None:
    wanted = page.sample.rows[0]
    page.table.setCurrentIndex(page.values.index(0, TIER))
    show_only = offered(page.table, "Show only")
    page.values.replace_rows([])
    show_only.trigger()
    assert page.values.filter.choices == {"tier": frozenset({wanted.tier})}


def test_a_cell_of_several_values_is_meant_as_a_whole(page: Filtered) -> None:
    at, hybrid = next((at, row) for at, row in enumerate(page.shown()) if row.mix.is_hybrid)
    page.table.setCurrentIndex(page.values.index(at, MIX))
    choose(page.table, "Show only")
    assert {row.mix for row in page.shown()} == {hybrid.mix}


def test_headings_say_which_columns_are_filtered(page: Filtered) -> None:
    page.values.filter_by(RowFilter().asking("name", Condition(Way.FILLED)))

    def said(column: int) -> object:
        role = Qt.ItemDataRole.AccessibleTextRole
        return page.values.headerData(column, Qt.Orientation.Horizontal, role)

    icon = page.values.headerData(NAME, Qt.Orientation.Horizontal, Qt.ItemDataRole.DecorationRole)
    assert (said(NAME), said(TIER)) == ("Name, filtered", "Tier")
    assert not icon.isNull()


def test_the_arrow_of_a_heading_opens_its_filter(page: Filtered) -> None:
    headings = page.table.headings
    end = headings.sectionViewportPosition(TIER) + headings.sectionSize(TIER)
    at = QPointF(end - 12, headings.height() / 2)
    for kind in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress):
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        event = QMouseEvent(
            kind, at, headings.mapToGlobal(at), button, button, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(headings.viewport(), event)
    assert page.table.findChild(FilterPopup).title.text() == "Filter Tier"
    assert page.values.sorts == ()


def test_a_changed_row_is_asked_again(page: Filtered) -> None:
    asked = RowFilter().asking("name", Condition(Way.IS, ("Neu",)))
    page.values.filter_by(asked)
    assert page.shown() == []
    page.values.filter_by(RowFilter())
    assert page.values.set_cells([(3, NAME, "Neu")])
    page.values.filter_by(asked)
    assert [row.id for row in page.shown()] == [3]


def test_a_row_that_changes_while_it_is_asked_is_not_remembered_as_it_was(
    page: Filtered, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ordering, "ROWS_A_TURN", 10)
    order = ordering.Ordering(page.values.columns, page.sample.rows.get)
    order.replace(list(page.sample.rows))
    turns = order.arranging(None, RowFilter().asking("name", Condition(Way.IS, ("Neu",))))
    next(turns)
    page.sample.model.set_cells([(3, NAME, "Neu")])
    order.forget([3])
    ordering.all_turns(turns)
    order.filter_by(RowFilter().asking("name", Condition(Way.IS, ("Neu",))))
    assert order.shown_ids() == [3]


def test_a_table_without_a_bar_offers_no_filters(qtbot: QtBot) -> None:
    table: ValueTable[SampleRow] = ValueTable(SampleTable(3).model, "Partners")
    qtbot.addWidget(table)
    table.open_filter(TIER)
    assert table.findChild(FilterPopup) is None


def choose(table: ValueTable[SampleRow], beginning: str) -> None:
    """Choose from the menu of the current cell what begins so."""
    offered(table, beginning).trigger()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()


def offered(table: ValueTable[SampleRow], beginning: str) -> QAction:
    """Open the menu of the current cell, and give the action that begins so."""
    spot = table.visualRect(table.currentIndex()).center()
    QApplication.sendEvent(
        table.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, spot, table.mapToGlobal(QPoint())),
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions = [*menu.actions(), *(action for each in menu.findChildren(QMenu) for action in each.actions())]
    return next(action for action in actions if action.text().startswith(beginning))
