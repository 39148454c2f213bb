"""The board as a person uses it: by pointer, by keyboard, with rules in the way."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cpm_planner.edit.assignments import assign
from cpm_planner.edit.rules import is_locked, lock_partners
from cpm_planner.model.rule import MustNotHave
from cpm_planner.model.sales_model import SalesModel
from tests.builders import a_cpm, a_partner, a_plan
from tests.gui.stand import with_catalogue
from tests.gui.territories.handling import (
    ANA,
    BEN,
    CTRL,
    CY,
    LEFT,
    NONE,
    SHIFT,
    UNASSIGNED,
    Open,
    Page,
    click,
    drag,
    place_of,
    press,
    surface_of,
)
from tests.gui.territories.plans import small_plan
from ui.history.lines import About, Subject
from ui.territories import move_question
from ui.territories.board_keys import BoardVerb
from ui.territories.board_menu import BoardMenu, PartsMenu
from ui.territories.layout import Density, Spot
from ui.territories.move_dialog import MoveDialog


def dialog(opened: Page) -> MoveDialog:
    (found,) = [each for each in opened.page.findChildren(MoveDialog) if each.isVisible()]
    return found


def test_what_is_selected_while_the_question_is_worked_out_is_not_moved(
    opened: Page, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(move_question, "MOST_AT_ONCE", 0)
    click(opened, Spot(ANA, 0))
    before = opened.page._context.plan.assignments
    opened.page.do(BoardVerb.MOVE)
    click(opened, Spot(ANA, 1))
    qtbot.waitUntil(lambda: bool(opened.page.findChildren(MoveDialog)), timeout=60_000)
    dialog(opened).accept()
    after = opened.page._context.plan.assignments
    assert after["p1"] != before["p1"]
    assert after["p2"] == before["p2"]


# The pointer


def test_clicks_select_one_more_or_a_run(opened: Page) -> None:
    state = opened.page.board.state
    click(opened, Spot(ANA, 0))
    assert state.selected == {"p1"}
    click(opened, Spot(ANA, 1), SHIFT)
    assert state.selected == {"p1", "p2"}
    click(opened, Spot(BEN, 0), CTRL)
    assert state.selected == {"p1", "p2", "p3"}
    click(opened, Spot(ANA, 1))
    assert state.selected == {"p2"}
    click(opened, Spot(BEN))
    assert state.selected == set()


def test_the_line_below_says_what_is_selected(opened: Page) -> None:
    selection = opened.page.selection
    assert not selection.clear.isEnabled()
    click(opened, Spot(ANA, 0))
    assert selection.accessibleDescription() == "Acme selected workload 40.0 h a month, revenue USD 0"
    selection.clear.click()
    assert opened.page.board.state.selected == set()


def test_the_line_below_asks_to_drag_only_what_is_there(opened: Page) -> None:
    board, selection = opened.page.board, opened.page.selection
    waiting = bool(len(board.state.contents.lanes[0].partners))
    board.set_density(Density.BARS)
    assert ("Drag" in selection.accessibleDescription()) is waiting
    plan = opened.context.plan
    opened.context.session.apply("Assign", assign([*plan.partners], next(iter(plan.cpms))))
    assert selection.accessibleDescription() == "Double-click a CPM to see its partners, or press Enter."
    board.set_density(Density.CARDS)
    assert selection.accessibleDescription().startswith("Drag partners")


def test_bars_say_what_they_are_and_order_no_partners(opened: Page) -> None:
    page = opened.page
    plan = opened.context.plan
    opened.context.session.apply("Assign", assign([*plan.partners], next(iter(plan.cpms))))
    hint = next(each for each in page.findChildren(QLabel) if each.text().startswith("Who looks after"))
    assert page.tools.sort.isEnabled()
    page.board.set_density(Density.BARS)
    assert hint.text().endswith("the reserve for requests; a broken end lies beyond 125 %.")
    assert not page.tools.sort.isEnabled()
    page.board.set_density(Density.LINES)
    assert hint.text().startswith("Who looks after")
    assert page.tools.sort.isEnabled()


@pytest.mark.parametrize("width", [640, 1_280])
def test_the_line_below_is_never_cut(opened: Page, width: int) -> None:
    opened.page.resize(width, 800)
    QApplication.processEvents()
    hint = next(each for each in opened.page.selection.findChildren(QLabel) if each.text())
    assert hint.heightForWidth(hint.width()) <= hint.height()


def test_a_double_click_asks_where_to_move(opened: Page) -> None:
    viewport, place = opened.page.board.team.viewport(), place_of(opened, Spot(ANA, 0))
    QTest.mouseDClick(viewport, LEFT, NONE, place)
    assert dialog(opened).windowTitle() == "Move Acme to…"


# The keyboard


def test_the_keyboard_moves_selects_and_assigns(opened: Page) -> None:
    opened.page.show_keys(["p4"])
    press(opened, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert opened.page.board.state.focus == Spot(ANA, 1)
    press(opened, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_M)
    chooser = dialog(opened)
    QTest.keyClicks(chooser.search, "ben")
    QTest.keyClick(chooser.search, Qt.Key.Key_Return)
    assert opened.around.labels == ["Move Birch to Ben"]


def test_shift_extends_and_ctrl_a_takes_the_lane(opened: Page) -> None:
    state = opened.page.board.state
    opened.page.show_keys(["p1"])
    press(opened, Qt.Key.Key_Down, modifier=SHIFT)
    assert state.selected == {"p1", "p2"}
    press(opened, Qt.Key.Key_Right)
    press(opened, Qt.Key.Key_A, modifier=CTRL)
    assert state.selected == {"p3"}


def test_letters_lock_and_show(opened: Page) -> None:
    opened.page.show_keys(["p3"])
    press(opened, Qt.Key.Key_L)
    assert is_locked(opened.plan, "p3")
    press(opened, Qt.Key.Key_L)
    assert not is_locked(opened.plan, "p3")
    press(opened, Qt.Key.Key_P)
    assert opened.around.gone == [("partners", ["p3"])]
    assert opened.around.labels == ["Lock Cedar", "Unlock Cedar"]


def test_a_lanes_head_can_be_reached_and_takes_its_partners(opened: Page) -> None:
    opened.page.show_keys(["ana"])
    assert opened.page.board.state.focus == Spot(ANA)
    press(opened, Qt.Key.Key_Space)
    assert opened.page.board.state.selected == {"p1", "p2"}


# The chooser


def test_the_chooser_offers_most_room_first_and_names_what_is_forbidden(open_board: Open) -> None:
    opened = open_board(small_plan(no=MustNotHave("p1", "ben")))
    opened.page.show_keys(["p1"])
    press(opened, Qt.Key.Key_M)
    model = dialog(opened).list.model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert said == ["Cy, Co-sell manager, 0 % → 60 %", "Ben, Distribution manager, Must not go here"]
    dialog(opened).list.setCurrentIndex(model.index(1, 0))
    assert not dialog(opened).accept_button.isEnabled()
    dialog(opened).accept()
    assert opened.around.labels == []


def test_one_model_of_a_hybrid_goes_to_another_cpm_by_keyboard(opened: Page) -> None:
    opened.page.show_keys(["p1"])
    press(opened, Qt.Key.Key_S)
    assert opened.around.told == ["Choose one hybrid partner with a CPM to give one of its models away"]
    assert not opened.page.selection.buttons[BoardVerb.SPLIT].isEnabled()
    opened.page.show_keys(["p2"])
    assert opened.page.selection.buttons[BoardVerb.SPLIT].isEnabled()
    press(opened, Qt.Key.Key_S)
    (menu,) = opened.page.findChildren(PartsMenu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    QTest.keyClicks(dialog(opened).search, "cy")
    dialog(opened).accept_button.click()
    assert opened.plan.assignments["p2"].cpm_for(SalesModel.SELL_WITH) == "cy"
    assert opened.around.labels == ["Give sell with of Birch to Cy"]


# The menu


def menu_texts(opened: Page, spot: Spot) -> list[str]:
    """Open the menu of a spot and read it."""
    surface = surface_of(opened, spot.lane)
    place = place_of(opened, spot)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, surface.viewport().mapToGlobal(place))
    QApplication.sendEvent(surface.viewport(), event)
    (menu,) = opened.page.findChildren(BoardMenu)
    texts = [action.text() for action in menu.actions() if action.text()]
    menu.close()
    return texts


def test_the_menu_fits_what_it_is_opened_on(opened: Page) -> None:
    assert menu_texts(opened, Spot(ANA, 1)) == [
        "Move to…",
        "Give one model to another CPM",
        "Lock",
        "Unassign",
        "Show in Partners",
        "Show on the map",
        "History of this partner",
        "Explain this figure",
    ]


def test_the_menu_of_a_lane_locks_its_cpm(opened: Page) -> None:
    click(opened, Spot(ANA))
    assert menu_texts(opened, Spot(ANA)) == [
        "Select all partners in this lane",
        "Lock this CPM",
        "Show in Team",
        "Show on the map",
        "History of this CPM",
        "Fold this role type",
        "Show all role types",
        "Explain this figure",
    ]


def test_the_board_asks_for_the_history_of_a_partner_or_cpm(opened: Page) -> None:
    asked: list[About] = []
    opened.page.history_wanted.connect(asked.append)
    for spot in (Spot(ANA, 0), Spot(ANA)):
        opened.page.board.state.select_only(spot)
        opened.page._show_menu(opened.page.mapToGlobal(QPoint(10, 10)))
        menu = opened.page.findChildren(BoardMenu)[-1]
        (entry,) = (each for each in menu.actions() if each.text().startswith("History of"))
        entry.trigger()
        menu.close()
    partner, cpm = asked
    assert (partner.subject, partner.key) == (
        Subject.PARTNER,
        opened.page.board.state.contents.key_at(ANA, 0),
    )
    assert (cpm.subject, cpm.key) == (Subject.CPM, "ana")


def test_partners_and_cpms_of_the_board_are_shown_on_the_map(opened: Page) -> None:
    for spot in (Spot(ANA, 0), Spot(ANA)):
        opened.page.board.state.select_only(spot)
        opened.page._show_menu(opened.page.mapToGlobal(QPoint(10, 10)))
        menu = opened.page.findChildren(BoardMenu)[-1]
        (entry,) = (each for each in menu.actions() if each.text() == "Show on the map")
        entry.trigger()
        menu.close()
    first = opened.page.board.state.contents.key_at(ANA, 0)
    assert opened.around.gone == [("map", [first]), ("map", ["ana"])]


# What is shown


def test_the_board_follows_edits_made_elsewhere(opened: Page) -> None:
    opened.context.apply("Assign", assign(["p4"], "cy"))
    assert opened.page.board.state.contents.lane_of_partner("p4") == CY


def test_a_hidden_board_catches_up_when_shown(opened: Page) -> None:
    opened.page.hide()
    opened.context.apply("Assign", assign(["p4"], "cy"))
    assert opened.page.board.state.contents.lane_of_partner("p4") == UNASSIGNED
    opened.page.show()
    assert opened.page.board.state.contents.lane_of_partner("p4") == CY


def test_a_search_dims_and_counts(opened: Page) -> None:
    opened.page.start_search()
    QTest.keyClicks(opened.page.filters.search, "cedar")
    QTest.keyClick(opened.page.filters.search, Qt.Key.Key_Return)
    assert opened.page.filters.found.text() == "1 found"


@pytest.mark.parametrize("density", Density)
def test_every_density_is_reached_by_key_and_painted(opened: Page, density: Density) -> None:
    opened.context.apply("Lock", lock_partners(["p1"]))
    opened.page.show_keys(["ana"])
    press(opened, [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3][list(Density).index(density)])
    assert opened.page.board.density is density
    assert opened.page.tools.densities[density].isChecked()
    drag(opened, Spot(UNASSIGNED, 0), Spot(BEN), drop=False)
    picture = opened.page.grab().toImage()
    assert len({picture.pixelColor(x, y).name() for x in range(0, 1_300, 9) for y in range(0, 800, 9)}) > 8


def test_bars_take_partners_too_and_open_into_lines(opened: Page) -> None:
    opened.page.board.set_density(Density.BARS)
    drag(opened, Spot(UNASSIGNED, 0), Spot(CY))
    assert opened.holder("p4") == "cy"
    opened.page.show_keys(["cy"])
    press(opened, Qt.Key.Key_Return)
    assert opened.page.board.density is Density.LINES


def test_where_there_is_little_room_icons_stand_alone(opened: Page) -> None:
    button, panel = opened.page.tools.densities[Density.CARDS], opened.page.explainer.panel
    wide = panel.width()
    assert button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    opened.page.resize(800, 700)
    assert button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    assert panel.width() < wide
    opened.page.resize(1_400, 700)
    assert panel.width() == wide


def test_the_order_of_cards_can_be_chosen(opened: Page) -> None:
    opened.page.tools.sort.setCurrentIndex(2)
    assert opened.page.board.state.contents.key_at(ANA, 0) == "p1"


def test_without_partners_or_team_the_page_says_what_to_do(open_board: Open) -> None:
    wanted: list[str] = []
    opened = open_board(with_catalogue(a_plan(partners=[a_partner()])))
    opened.page.action_wanted.connect(wanted.append)
    assert opened.page._pages.currentIndex() == 2
    (button,) = [
        each for each in opened.page._pages.findChildren(QPushButton) if each.text() == "Import the team…"
    ]
    button.click()
    assert wanted == ["import_team"]
    nobody = open_board(with_catalogue(a_plan(cpms=[a_cpm("ana", "co-sell-manager")])))
    assert nobody.page._pages.currentIndex() == 1
