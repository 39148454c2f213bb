"""Wishes and what becomes of them: beside one another, one above the other, or nothing to wish for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from cpm_planner.model.plan import Plan
from tests.builders import a_plan
from tests.gui.application.stand_ins import a_lopsided_plan, a_scene
from ui.balance.proposal_tab import ProposalTab
from ui.theme.appearance import ThemeMode, apply_theme
from ui.widgets.scrolling import ScrollArea


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> None:
    apply_theme(qapp, ThemeMode.LIGHT)


def shown(qtbot: QtBot, plan: Plan, width: int) -> tuple[ScrollArea, ProposalTab]:
    tab = ProposalTab(a_scene(plan).context)
    page = ScrollArea(tab)
    qtbot.addWidget(page)
    page.resize(width, 500)
    page.show()
    for _ in range(10):
        QApplication.processEvents()
    return page, tab


@pytest.mark.parametrize(("width", "scrolls"), [(1200, True), (300, False)])
def test_wishes_scroll_only_beside_a_proposal(qtbot: QtBot, width: int, *, scrolls: bool) -> None:
    _page, tab = shown(qtbot, a_lopsided_plan(), width)
    (area,) = tab.wishes.findChildren(QScrollArea)
    assert (area.verticalScrollBar().maximum() > 0) == scrolls


def test_an_empty_plan_has_nothing_to_wish_for(qtbot: QtBot) -> None:
    _page, tab = shown(qtbot, a_plan(), 1200)
    assert not tab.wishes.isVisible()


@pytest.mark.parametrize(("width", "is_first"), [(1200, False), (300, True)])
def test_the_search_is_started_without_scrolling(qtbot: QtBot, width: int, *, is_first: bool) -> None:
    page, tab = shown(qtbot, a_lopsided_plan(), width)
    start, points = tab.wishes.start, tab.wishes.points
    assert page.viewport().rect().contains(start.mapTo(page.viewport(), start.rect().bottomRight()))
    assert (start.mapTo(tab, start.pos()).y() < points.mapTo(tab, points.pos()).y()) == is_first


def test_tab_goes_from_a_start_above_the_wishes_to_the_first_of_them(qtbot: QtBot) -> None:
    _page, tab = shown(qtbot, a_lopsided_plan(), 300)
    tab.wishes.start.setFocus()
    qtbot.keyClick(tab.wishes.start, Qt.Key.Key_Tab)
    assert tab.wishes.points.hasFocus()
    qtbot.keyClick(tab.wishes.points, Qt.Key.Key_Tab)
    assert tab.wishes.focus.hasFocus()


def test_a_proposal_below_the_wishes_is_not_squeezed(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, ThemeMode.LIGHT, 2.0)
    _page, tab = shown(qtbot, a_lopsided_plan(), 1100)
    tab.start()
    qtbot.waitUntil(lambda: bool(tab.result.by_cpm.model.rowCount()), timeout=60_000)
    qtbot.waitUntil(lambda: tab.result.chart.height() >= tab.result.chart.sizeHint().height(), timeout=60_000)


@pytest.mark.parametrize(("width", "is_told"), [(1100, True), (1900, False)])
def test_a_proposal_out_of_sight_is_told_above_the_wishes(
    qtbot: QtBot, qapp: QApplication, width: int, *, is_told: bool
) -> None:
    apply_theme(qapp, ThemeMode.LIGHT, 2.0)
    page, tab = shown(qtbot, a_lopsided_plan(), width)
    assert tab.found.isHidden()
    tab.start()
    qtbot.waitUntil(lambda: bool(tab.result.by_cpm.model.rowCount()), timeout=60_000)
    assert tab.found.isVisible() == is_told
    if is_told:
        page.verticalScrollBar().setValue(0)
        (see,) = tab.found.findChildren(QPushButton)
        see.click()
        qtbot.waitUntil(lambda: not tab.result.visibleRegion().isEmpty(), timeout=60_000)


def test_a_proposal_beside_the_wishes_scrolls_rather_than_being_squeezed(
    qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, ThemeMode.LIGHT, 2.0)
    page, tab = shown(qtbot, a_lopsided_plan(), 1900)
    tab.start()
    qtbot.waitUntil(lambda: bool(tab.result.by_cpm.model.rowCount()), timeout=60_000)
    row = tab.result.moves.table.verticalHeader().defaultSectionSize()
    qtbot.waitUntil(lambda: tab.result.chart.height() >= tab.result.chart.sizeHint().height(), timeout=60_000)
    assert tab.result.moves.table.viewport().height() >= 5 * row
    assert page.verticalScrollBar().maximum() == 0


def test_the_chart_gives_way_to_the_moves_until_a_tab_is_picked(qtbot: QtBot) -> None:
    page, tab = shown(qtbot, a_lopsided_plan(), 1200)
    views = tab.result.views
    tab.start()
    for height, wanted in ((420, "Moves only"), (900, "By role type"), (420, "Moves only")):
        page.resize(1200, height)
        qtbot.waitUntil(lambda named=wanted: views.tabText(views.currentIndex()) == named, timeout=60_000)
    views.setCurrentWidget(tab.result.chart)
    page.resize(1200, 400)
    for _ in range(10):
        QApplication.processEvents()
    assert views.currentWidget() is tab.result.chart
