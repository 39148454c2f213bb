"""Zooming step by step, and folding the lanes of a role type."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from cpm_planner.edit.team import put_cpms
from cpm_planner.model.ids import RoleTypeId
from tests.gui.territories.handling import (
    ANA,
    BEN,
    CY,
    LEFT,
    NONE,
    SHIFT,
    UNASSIGNED,
    Open,
    Page,
    drag,
    press,
)
from tests.gui.territories.test_surface import wide
from ui.territories.layout import METRICS, Density, Spot
from ui.territories.zoom import STEPS, usual_step

DISTRIBUTION, CO_SELL = RoleTypeId("distribution-manager"), RoleTypeId("co-sell-manager")


# Zoom


def test_steps_go_from_large_to_small_through_the_usual_sizes() -> None:
    assert [STEPS[usual_step(density)].metrics for density in Density] == [METRICS[each] for each in Density]
    for near, far in pairwise(STEPS):
        if near.density is far.density:
            assert near.metrics.lane_width > far.metrics.lane_width
            assert near.metrics.head_height >= far.metrics.head_height
    assert [step.density for step in STEPS] == sorted(
        (step.density for step in STEPS), key=list(Density).index
    )


def test_keys_and_buttons_zoom_step_by_step_to_the_ends(opened: Page) -> None:
    board = opened.page.board
    board.take_keyboard()
    press(opened, Qt.Key.Key_Plus)
    assert board.step == usual_step(Density.CARDS) - 1
    opened.page.tools.farther.click()
    assert board.step == usual_step(Density.CARDS)
    for _ in range(20):
        press(opened, Qt.Key.Key_Minus)
    assert board.step == len(STEPS) - 1
    assert opened.page.tools.densities[Density.BARS].isChecked()
    for _ in range(20):
        opened.page.tools.nearer.click()
    assert board.step == 0


def test_the_lane_under_the_pointer_stays_under_it(open_board: Open) -> None:
    board = wide(open_board).page.board
    board.set_density(Density.CARDS)
    board.team.horizontalScrollBar().setValue(1_000)
    place = QPointF(400, 300)
    spot = board.team.spot_at(place)
    assert spot is not None
    before = board.team.rect_of(Spot(spot.lane)).left()
    board.zoom(-1, place)
    assert board.team.rect_of(Spot(spot.lane)).left() == before


@pytest.mark.parametrize("step", range(len(STEPS)))
def test_every_step_is_painted_at_rest_and_while_dragging(opened: Page, step: int) -> None:
    board = opened.page.board
    board.zoom(board.step - step)
    assert board.step == step
    calm = board.team.grab().toImage()
    drag(opened, Spot(UNASSIGNED, 0), Spot(BEN), drop=False)
    assert board.team.grab().toImage() != calm
    board.drag.cancel()


# Folding


def press_title(opened: Page, role_type: RoleTypeId) -> QPoint:
    """Press a role type's title; gives where."""
    team = opened.page.board.team
    (rect,) = (rect for group, rect in team.places.titles if group.role_type == role_type)
    place = QPoint(rect.x + 60, rect.y + 16)
    for each in (QPoint(1, 1), place):  # a pointer that is there already does not move
        QTest.mouseMove(team.viewport(), each)
    assert team.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(team.viewport(), LEFT, NONE, place)
    return place


@pytest.mark.parametrize("density", [Density.CARDS, Density.BARS])
def test_a_title_folds_its_lanes_and_shows_them_again(opened: Page, density: Density) -> None:
    board = opened.page.board
    board.set_density(density)
    calm = board.team.grab().toImage()
    place = press_title(opened, DISTRIBUTION)
    assert board.team.places.lanes == [CY]
    assert not board.team.shows(ANA)
    assert board.team.grab().toImage() != calm
    QApplication.sendEvent(
        board.team.viewport(),
        QHelpEvent(QEvent.Type.ToolTip, place, board.team.viewport().mapToGlobal(place)),
    )
    assert QToolTip.text().splitlines() == [
        "mean 39 %, spread 42 points, target 70\N{EN DASH}90 %",
        "Show the lanes of this role type (Shift+F shows all)",
    ]
    QToolTip.hideText()
    press_title(opened, DISTRIBUTION)
    assert board.team.places.lanes == [ANA, BEN, CY]


def test_keys_fold_and_the_focus_leaves_what_is_folded(opened: Page) -> None:
    state = opened.page.board.state
    opened.page.show_keys(["ben"])
    press(opened, Qt.Key.Key_F)
    assert (state.folded, state.focus) == ({DISTRIBUTION}, Spot(UNASSIGNED))
    press(opened, Qt.Key.Key_F)
    assert state.folded == {DISTRIBUTION}
    press(opened, Qt.Key.Key_Right)
    assert state.focus == Spot(CY)
    press(opened, Qt.Key.Key_Left)
    assert state.focus == Spot(UNASSIGNED)
    press(opened, Qt.Key.Key_F, modifier=SHIFT)
    assert state.folded == set()


def test_with_all_folded_only_nobody_is_left(opened: Page) -> None:
    board = opened.page.board
    for role_type in (DISTRIBUTION, CO_SELL):
        board.fold(role_type)
    board.take_keyboard()
    press(opened, Qt.Key.Key_Right)
    board.team.setFocus()
    assert board.state.focus == Spot(UNASSIGNED)


def test_what_is_asked_for_is_unfolded(opened: Page) -> None:
    board = opened.page.board
    board.fold(DISTRIBUTION)
    opened.page.show_keys(["p1"])
    assert (board.state.folded, board.state.focus) == (set(), Spot(ANA, 0))
    board.fold(DISTRIBUTION)
    opened.page.filters.search.setText("cedar")
    QTest.keyClick(opened.page.filters.search, Qt.Key.Key_Return)
    assert (board.state.folded, board.state.focus) == (set(), Spot(BEN, 0))


def test_a_cpm_whose_role_type_becomes_a_folded_one_loses_the_focus(opened: Page) -> None:
    board = opened.page.board
    board.fold(DISTRIBUTION)
    opened.page.show_keys(["cy"])
    cy = replace(opened.plan.cpms["cy"], role_type=DISTRIBUTION)
    opened.context.apply("Change", put_cpms([cy]))
    assert board.state.focus == Spot(UNASSIGNED)
    assert board.team.places.lanes == []


def test_folding_ends_a_drag(opened: Page) -> None:
    board = opened.page.board
    drag(opened, Spot(UNASSIGNED, 0), Spot(BEN), drop=False)
    board.fold(DISTRIBUTION)
    assert not board.drag.is_under_way
    assert opened.holder("p4") is None
