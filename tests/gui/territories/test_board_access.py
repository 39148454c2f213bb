"""Lanes and cards are there for screen readers, with names, values and places; the focus is told."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface

from cpm_planner.edit.assignments import assign
from tests.gui.territories.handling import ANA, CTRL, CY, UNASSIGNED, Open, Page, click, press
from tests.gui.territories.plans import small_plan
from ui.territories.layout import Density, Spot

Name, Value = QAccessible.Text.Name, QAccessible.Text.Value


@pytest.fixture(autouse=True)
def _listening() -> Iterator[None]:
    """Let Qt think that a screen reader listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def whole(opened: Page) -> QAccessibleInterface:
    """Ask Qt for the team's part of the board."""
    return QAccessible.queryAccessibleInterface(opened.page.board.team)


def test_lanes_and_cards_have_names_roles_and_values(opened: Page) -> None:
    board = whole(opened)
    assert (board.role(), board.text(Name), board.childCount()) == (QAccessible.Role.List, "Territories", 3)
    ana = board.child(0)
    assert ana.text(Name) == "Ana, Distribution manager, 2 partners, 66 of 111 h, 60 %, below target"
    assert (ana.role(), ana.text(Value), ana.childCount()) == (QAccessible.Role.List, "60 %", 2)
    birch = ana.child(1)
    assert birch.text(Name) == (
        "Birch, through 50 %, with 50 %, 26.3 hours a month, revenue USD 0, Gold, with Ana"
    )
    assert (birch.role(), birch.text(Value)) == (QAccessible.Role.ListItem, "26.3 h")
    pinned = QAccessible.queryAccessibleInterface(opened.page.board.pinned)
    assert pinned.child(0).text(Value) == "0 h a month waiting"


def test_everybody_finds_their_way_up_and_down(opened: Page) -> None:
    board = whole(opened)
    ana = board.child(0)
    birch = ana.child(1)
    assert birch.parent().text(Name) == ana.text(Name)
    assert ana.parent().text(Name) == "Territories"
    assert (board.indexOfChild(ana), ana.indexOfChild(birch), board.indexOfChild(board)) == (0, 1, -1)
    assert birch.indexOfChild(birch) == -1
    assert (board.child(3), ana.child(2), birch.childCount(), birch.object()) == (None, None, 0, None)
    assert birch.isValid()
    assert birch.window() is not None


def test_places_on_the_screen_lead_to_lanes_and_cards(opened: Page) -> None:
    board = whole(opened)
    birch = board.child(0).child(1)
    middle = birch.rect().center()
    lane = board.childAt(middle.x(), middle.y())
    assert lane.text(Name).startswith("Ana")
    assert lane.childAt(middle.x(), middle.y()).text(Name).startswith("Birch")
    assert birch.childAt(middle.x(), middle.y()) is None
    assert board.childAt(-5, -5) is None


def test_the_focus_and_the_selection_are_told(opened: Page) -> None:
    opened.page.show_keys(["p1"])
    focused = whole(opened).focusChild()
    assert focused.text(Name).startswith("Acme")
    assert focused.state().focused
    press(opened, Qt.Key.Key_Right)
    assert whole(opened).focusChild().text(Name).startswith("Cedar")
    press(opened, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert whole(opened).focusChild() is None
    pinned = QAccessible.queryAccessibleInterface(opened.page.board.pinned)
    assert pinned.focusChild().text(Name).startswith("Dune")
    press(opened, Qt.Key.Key_Space)
    assert pinned.child(0).child(0).state().selected
    press(opened, Qt.Key.Key_Escape)
    opened.page.show_keys(["p1"])
    click(opened, Spot(ANA, 1), CTRL)
    states = [whole(opened).child(0).child(card).state() for card in range(2)]
    assert [bool(state.selected) for state in states] == [True, True]
    assert not states[0].offscreen


def test_another_plan_and_another_density_are_seen(opened: Page) -> None:
    assert whole(opened).child(CY - 1).childCount() == 0
    opened.context.apply("Assign", assign(["p4"], "cy"))
    assert whole(opened).child(CY - 1).childCount() == 1
    opened.page.board.set_density(Density.BARS)
    assert whole(opened).child(CY - 1).childCount() == 0
    assert opened.page.board.state.focus == Spot(UNASSIGNED)


def test_boards_come_and_go_while_somebody_listens(open_board: Open) -> None:
    for _ in range(20):
        opened = open_board(small_plan())
        opened.page.show_keys(["p1"])
        assert whole(opened).child(0).child(0).parent().isValid()
        opened.page.close()
        opened.page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del opened
        gc.collect()
