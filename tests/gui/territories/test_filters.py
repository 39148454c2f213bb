"""Filters dim what they do not find, and lead from one find to the next."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cpm_planner.edit.partners import put_partners
from cpm_planner.edit.rules import lock_partners
from cpm_planner.edit.team import put_cpms
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.sales_model import SalesModel
from tests.gui.territories.handling import ANA, BEN, CY, SHIFT, UNASSIGNED, Page, place_of, press
from ui.territories.board_filter import MixKind
from ui.territories.layout import HEAD, Density, Spot
from ui.widgets.choice_button import ChoiceButton


def found(opened: Page) -> list[str]:
    """Name the partners that are not dimmed."""
    state = opened.page.board.state
    assert state.matches is not None
    return [opened.plan.partners[state.contents.keys[row]].name for row in state.matches.nonzero()[0]]


def tick(button: ChoiceButton, value: object) -> None:
    """Tick one value of a list."""
    button.fill()
    for row in range(button.values.count()):
        item = button.values.item(row)
        if item.data(Qt.ItemDataRole.UserRole) == value:
            item.setCheckState(Qt.CheckState.Checked)


def type_in(opened: Page, text: str) -> None:
    """Search, and wait for nothing."""
    search = opened.page.filters.search
    search.setText(text)
    QTest.keyClick(search, Qt.Key.Key_Return)


def test_mixes_are_found_by_model_and_by_kind(opened: Page) -> None:
    filters = opened.page.filters
    tick(filters.mix, SalesModel.SELL_WITH)
    assert found(opened) == ["Birch"]
    assert filters.found.text() == "1 found"
    filters.clear_all()
    tick(filters.mix, SalesModel.SELL_THROUGH)
    assert len(found(opened)) == 4
    filters.clear_all()
    tick(filters.mix, MixKind.HYBRID)
    tick(filters.mix, MixKind.UNTAGGED)
    assert found(opened) == ["Birch"]


def test_every_filter_narrows_the_others(opened: Page) -> None:
    filters = opened.page.filters
    opened.context.apply("Lock", lock_partners(["p1", "p4"]))
    filters.locked.click()
    assert found(opened) == ["Acme", "Dune"]
    tick(filters.tier, None)
    assert found(opened) == ["Dune"]
    dune = replace(opened.plan.partners["p4"], region="North")
    opened.context.apply("Place", put_partners([dune]))
    tick(filters.region, "")
    assert filters.found.text() == "0 found"
    assert not filters.next.isEnabled()
    assert filters.before.isVisible()
    filters.clear.click()
    assert opened.page.board.state.matches is None
    assert not filters.clear.isVisible()


def test_partners_of_a_leaver_are_found_and_marked(opened: Page) -> None:
    ben = replace(opened.plan.cpms["ben"], status=SeatStatus.LEAVING)
    calm = opened.page.board.team.grab().toImage()
    opened.context.apply("Leave", put_cpms([ben]))
    assert opened.page.board.team.grab().toImage() != calm
    opened.page.filters.at_risk.click()
    assert found(opened) == ["Cedar"]
    assert "at risk: its CPM leaves within a year" in opened.page.board.team.text_of(Spot(BEN, 0))


def test_a_search_finds_cpms_by_name_and_role_type(opened: Page) -> None:
    type_in(opened, "co-sell")
    assert opened.page.filters.found.text() == "0 found, and 1 CPM"
    assert opened.page.board.state.focus == Spot(CY)
    type_in(opened, "distribution")
    assert opened.page.filters.found.text() == "0 found, and 2 CPMs"
    assert opened.page.board.state.focus == Spot(ANA)


def test_keys_and_buttons_go_from_find_to_find_and_round(opened: Page) -> None:
    state = opened.page.board.state
    tick(opened.page.filters.mix, SalesModel.SELL_THROUGH)
    opened.page.board.take_keyboard()
    ways = []
    for _ in range(5):
        press(opened, Qt.Key.Key_N)
        ways.append(state.focus)
    assert ways == [Spot(UNASSIGNED, 0), Spot(ANA, 0), Spot(ANA, 1), Spot(BEN, 0), Spot(UNASSIGNED, 0)]
    press(opened, Qt.Key.Key_F3, modifier=SHIFT)
    assert state.focus == Spot(BEN, 0)
    opened.page.filters.before.click()
    assert state.focus == Spot(ANA, 1)
    opened.page.filters.next.click()
    assert state.focus == Spot(BEN, 0)


def test_in_bars_finds_are_lanes(opened: Page) -> None:
    state = opened.page.board.state
    opened.page.board.set_density(Density.BARS)
    tick(opened.page.filters.mix, SalesModel.SELL_THROUGH)
    opened.page.show_keys(["ana"])
    press(opened, Qt.Key.Key_N)
    assert state.focus == Spot(BEN, HEAD)
    press(opened, Qt.Key.Key_N, Qt.Key.Key_N)
    assert state.focus == Spot(ANA, HEAD)
    press(opened, Qt.Key.Key_N, modifier=SHIFT)
    assert state.focus == Spot(UNASSIGNED, 0)


@pytest.mark.parametrize("density", [Density.CARDS, Density.BARS])
def test_what_is_not_found_is_dimmed_and_can_still_be_used(opened: Page, density: Density) -> None:
    board = opened.page.board
    board.set_density(density)
    calm = board.team.grab().toImage()
    type_in(opened, "cedar")
    dimmed = board.team.grab().toImage()
    at = board.team.rect_of(Spot(ANA)).adjusted(4, 4, -4, -4)
    assert calm.copy(at) != dimmed.copy(at)
    QTest.mouseClick(board.team.viewport(), Qt.MouseButton.LeftButton, pos=place_of(opened, Spot(ANA)))
    assert board.state.focus == Spot(ANA)


def test_without_a_filter_there_is_no_next(opened: Page) -> None:
    before = opened.page.board.state.focus
    opened.page.board.find_next()
    assert opened.page.board.state.focus == before


def test_the_search_stands_in_the_first_of_several_lines(opened: Page) -> None:
    filters = opened.page.filters
    opened.page.resize(560, 700)
    type_in(opened, "a")
    QApplication.processEvents()
    lines = {button.mapTo(filters, QPoint()).y() for button in (filters.mix, filters.tier, filters.locked)}
    search = filters.search.geometry().translated(filters.search.parentWidget().pos())
    assert len(lines) > 1
    assert search.top() < min(lines) + filters.mix.height()
