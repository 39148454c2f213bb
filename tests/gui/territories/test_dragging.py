"""Partners, and single models of hybrids, dragged from lane to lane."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from cpm_planner.edit.assignments import assign, split
from cpm_planner.edit.rules import lock_cpm
from cpm_planner.model.rule import LockPartner, MustNotHave
from cpm_planner.model.sales_model import SalesModel
from tests.gui.territories.handling import (
    ANA,
    BEN,
    CTRL,
    CY,
    LEFT,
    NONE,
    UNASSIGNED,
    Open,
    Page,
    click,
    drag,
    drag_mark,
    mark_of,
    place_of,
    press,
)
from tests.gui.territories.plans import small_plan
from ui.territories.drag_ghost import DragGhost
from ui.territories.layout import Spot

# Dragging


def test_a_card_dropped_on_a_lane_moves_its_partner(opened: Page) -> None:
    drag(opened, Spot(ANA, 1), Spot(BEN))
    assert opened.holder("p2") == "ben"
    assert opened.around.labels == ["Move Birch to Ben"]
    assert opened.around.told == ["Move Birch to Ben"]


def test_several_cards_move_as_one_step_and_come_back_as_one(opened: Page) -> None:
    click(opened, Spot(ANA, 0))
    click(opened, Spot(ANA, 1), CTRL)
    drag(opened, Spot(ANA, 0), Spot(BEN))
    assert opened.around.labels == ["Move 2 partners to Ben"]
    assert {opened.holder("p1"), opened.holder("p2")} == {"ben"}
    opened.context.session.undo()
    assert {opened.holder("p1"), opened.holder("p2")} == {"ana"}


def test_partners_come_from_and_go_to_the_unassigned_lane(opened: Page) -> None:
    drag(opened, Spot(UNASSIGNED, 0), Spot(BEN))
    assert opened.holder("p4") == "ben"
    drag(opened, Spot(ANA, 0), Spot(UNASSIGNED))
    assert opened.holder("p1") is None
    assert opened.around.labels[-1] == "Unassign Acme"


def test_while_dragging_every_lane_shows_what_it_would_become(opened: Page) -> None:
    drag(opened, Spot(ANA, 0), Spot(BEN), drop=False)
    state = opened.page.board.state
    assert state.target == BEN
    assert state.foresight is not None
    outlooks = [state.foresight.outlook(lane) for lane in state.contents.lanes]
    after = assign(["p1"], "ben")(opened.plan)
    opened.context.session.apply("Move", lambda _: after)
    figures = opened.context.figures
    ana, ben = (figures.arrays.cpms.index[key] for key in ("ana", "ben"))
    assert outlooks[ANA].gives
    assert outlooks[ANA].without_them == pytest.approx(figures.utilisation[ana])
    assert outlooks[BEN].with_them == pytest.approx(figures.utilisation[ben])
    assert outlooks[UNASSIGNED].with_them is None


def test_escape_ends_a_drag_with_nothing_dropped(opened: Page) -> None:
    drag(opened, Spot(ANA, 0), Spot(BEN), drop=False)
    press(opened, Qt.Key.Key_Escape)
    QTest.mouseRelease(opened.page.board.team.viewport(), LEFT, NONE, place_of(opened, Spot(BEN)))
    assert opened.page.board.state.foresight is None
    assert opened.around.labels == []


def test_a_lane_a_rule_forbids_takes_nothing_and_says_why(open_board: Open) -> None:
    opened = open_board(small_plan(no=MustNotHave("p1", "ben")))
    drag(opened, Spot(ANA, 0), Spot(BEN))
    assert opened.holder("p1") == "ana"
    assert opened.around.told == ["Must not go here"]


def test_a_locked_partner_stays(open_board: Open) -> None:
    opened = open_board(small_plan(lock=LockPartner("p1")))
    click(opened, Spot(ANA, 0))
    click(opened, Spot(ANA, 1), CTRL)
    drag(opened, Spot(ANA, 0), Spot(UNASSIGNED))
    press(opened, Qt.Key.Key_Delete)
    assert opened.around.labels == []
    assert opened.around.told == ["Locked partner (1 of 2)"] * 2


def test_a_locked_cpm_keeps_its_partners(opened: Page) -> None:
    opened.context.apply("Lock Ana", lock_cpm("ana"))
    drag(opened, Spot(ANA, 0), Spot(BEN))
    assert opened.holder("p1") == "ana"
    assert opened.around.told == ["Its CPM is locked"]


# Dragging one model


def test_the_mark_of_a_model_dragged_to_a_lane_goes_to_its_cpm_alone(opened: Page) -> None:
    drag_mark(opened, Spot(ANA, 1), SalesModel.SELL_WITH, Spot(CY))
    assert opened.plan.assignments["p2"].cpm_for(SalesModel.SELL_WITH) == "cy"
    assert opened.holder("p2") == "ana"
    assert opened.around.labels == ["Give sell with of Birch to Cy"]
    contents = opened.page.board.state.contents
    assert contents.models_of_card(CY, 0) == (SalesModel.SELL_WITH,)
    drag_mark(opened, Spot(CY, 0), SalesModel.SELL_WITH, Spot(ANA))
    assert not opened.plan.assignments["p2"].is_split
    opened.context.session.undo()
    assert opened.plan.assignments["p2"].is_split


def test_lanes_show_what_one_model_would_make_of_them(opened: Page) -> None:
    drag_mark(opened, Spot(ANA, 1), SalesModel.SELL_WITH, Spot(CY), drop=False)
    state = opened.page.board.state
    assert state.foresight is not None
    outlooks = [state.foresight.outlook(lane) for lane in state.contents.lanes]
    opened.context.session.apply("Split", split("p2", SalesModel.SELL_WITH, "cy"))
    figures = opened.context.figures
    ana, cy = (figures.arrays.cpms.index[key] for key in ("ana", "cy"))
    assert outlooks[ANA].without_them == pytest.approx(figures.utilisation[ana])
    assert outlooks[CY].with_them == pytest.approx(figures.utilisation[cy])


def test_one_model_alone_stays_with_some_cpm(opened: Page) -> None:
    drag_mark(opened, Spot(ANA, 1), SalesModel.SELL_WITH, Spot(UNASSIGNED))
    drag_mark(opened, Spot(ANA, 1), SalesModel.SELL_WITH, Spot(ANA))
    assert opened.around.told == ["Needs a CPM"]
    assert opened.around.labels == []


def test_marks_of_several_partners_drag_the_partners(opened: Page) -> None:
    click(opened, Spot(ANA, 0))
    click(opened, Spot(ANA, 1), CTRL)
    drag_mark(opened, Spot(ANA, 1), SalesModel.SELL_WITH, Spot(BEN))
    assert opened.around.labels == ["Move 2 partners to Ben"]


def test_a_mark_that_can_be_dragged_is_framed_and_explained(opened: Page) -> None:
    team, spot = opened.page.board.team, Spot(ANA, 1)
    calm = team.grab().toImage()
    place = mark_of(opened, spot, SalesModel.SELL_WITH)
    QTest.mouseMove(team.viewport(), place)
    assert team.viewport().cursor().shape() is Qt.CursorShape.OpenHandCursor
    assert team.grab().toImage() != calm
    QApplication.sendEvent(
        team.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, team.viewport().mapToGlobal(place))
    )
    assert QToolTip.text() == "Drag to another lane to give sell with alone to that CPM"
    QToolTip.hideText()
    QTest.mouseMove(team.viewport(), team.rect_of(Spot(ANA)).center())
    assert team.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor
    assert team.grab().toImage() == calm


def test_the_note_beside_the_pointer_says_what_dropping_would_do(open_board: Open) -> None:
    opened = open_board(small_plan(no=MustNotHave("p1", "cy")))
    ghost = opened.page.board.findChild(DragGhost)
    assert isinstance(ghost, DragGhost)
    drag(opened, Spot(ANA, 0), Spot(BEN), drop=False)
    assert ghost.effect == "Ben: 18 % → 54 %\nAna: 60 % → 24 %"
    opened.page.board.drag.cancel()
    drag(opened, Spot(ANA, 0), Spot(UNASSIGNED), drop=False)
    assert ghost.effect == "To Unassigned\nAna: 60 % → 24 %"
    opened.page.board.drag.cancel()
    drag(opened, Spot(ANA, 0), Spot(CY), drop=False)
    assert ghost.effect == "Not to Cy: Must not go here"
    assert opened.page.board.rect().contains(ghost.geometry())
    opened.page.board.drag.cancel()
