"""Figures of the window say how they are computed: by tool tip, by key, by menu, and to screen readers."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cpm_planner.edit.charters import with_usual_criteria
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.model.ids import CpmId
from cpm_planner.workload.figures import derive
from tests.gui.headcount.plans import eventful_plan
from tests.gui.stand import OpenedTable, cell, open_page, open_table
from tests.gui.team.conftest import small_plan
from ui.balance.cpm_summary import CpmRow, CpmSummary
from ui.charters.page import ChartersPage
from ui.headcount.page import HeadcountPage
from ui.overview.page import OverviewPage
from ui.scenarios.page import ScenariosPage
from ui.team.page import TeamPage
from ui.territories.contents import UNASSIGNED
from ui.territories.layout import Spot
from ui.territories.page import TerritoriesPage
from ui.widgets.charts.view import ChartView
from ui.widgets.explanation.explained import ExplainsFigures
from ui.widgets.explanation.popup import ExplanationPopup

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what a platform without screen lacks


@pytest.fixture
def team(qtbot: QtBot) -> OpenedTable[TeamPage]:
    return open_table(qtbot, TeamPage, small_plan())


def popup_of(widget: QWidget) -> ExplanationPopup:
    (popup,) = widget.findChildren(ExplanationPopup)
    return popup


def ask_for_tip(widget: QWidget) -> str:
    place = QPointF(4, 4)
    QApplication.sendEvent(widget, QEnterEvent(place, place, place))
    return widget.toolTip()


def test_the_tip_of_a_figure_is_its_formula_with_the_values_of_this_very_row(
    team: OpenedTable[TeamPage],
) -> None:
    view, figures = team.page.table, team.context.figures.cpm(CpmId("ana"))
    row, column = cell(team.page, "ana", "utilisation")
    index = view.values.index(row, column)
    hours = f"{figures.minutes_needed / 60:.2f} h \u00f7 hours available 111.0 h"
    assert hours in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "productive hours a year 1,776.0 h" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    name = view.values.index(row, cell(team.page, "ana", "name")[1])
    assert name.data(Qt.ItemDataRole.AccessibleDescriptionRole) is None


def test_the_loaded_year_of_a_seat_is_explained(team: OpenedTable[TeamPage]) -> None:
    explained = team.page.values.explained_at(*cell(team.page, "ana", "loaded"))
    assert explained is not None
    assert explained.headline.startswith("Loaded year")


def test_a_key_shows_all_of_it_and_escape_goes_back(team: OpenedTable[TeamPage]) -> None:
    view = team.page.table
    view.setCurrentIndex(view.values.index(*cell(team.page, "ana", "available")))
    QTest.keyClick(view, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    popup = popup_of(view)
    assert popup.text.accessibleName() == "How this is computed: Hours available 111.0 h"
    shown = popup.text.toPlainText()
    assert "Share left for partners = all of it \u2212 internal work" in shown
    assert popup.text.accessibleDescription().splitlines()[0].startswith("Hours available 111.0 h = ")
    popup.copy_button.click()
    assert QGuiApplication.clipboard().text() == popup.explained.text
    assert not popup.isVisible()


def test_cells_that_nothing_is_computed_for_are_not_explained(team: OpenedTable[TeamPage]) -> None:
    view = team.page.table
    view.setCurrentIndex(view.values.index(*cell(team.page, "ana", "name")))
    view.explain()
    assert view.figure_explained() is None
    assert not view.findChildren(ExplanationPopup)


def test_tiles_are_explained_as_they_are_now(qtbot: QtBot) -> None:
    tiles = open_page(qtbot, OverviewPage, small_plan()).page.tiles
    assert "Partners 2 = with one sales model 1 + hybrids 1 + untagged 0" in ask_for_tip(tiles.partners)
    assert isinstance(tiles.spread, ExplainsFigures)
    QApplication.sendEvent(
        tiles.spread, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(4, 4), QPoint(4, 4))
    )
    (menu,) = tiles.spread.findChildren(QMenu)
    (entry,) = menu.actions()
    entry.trigger()
    assert popup_of(tiles.spread).explained.headline.startswith("Largest spread of a role type")


def test_the_picture_of_loads_explains_spread_and_mean(qtbot: QtBot) -> None:
    card = open_page(qtbot, OverviewPage, small_plan()).page.load
    strip, bars = (chart.figure_explained() for chart in card.findChildren(ChartView))
    assert strip is not None
    assert bars is not None
    assert strip[0].headline.startswith("Spread of Distribution manager")
    assert "Mean utilisation of the CPMs of Distribution manager" in bars[0].text


def test_the_card_of_a_role_type_explains_spread_and_mean(team: OpenedTable[TeamPage]) -> None:
    card = team.page.cards.cards[0]
    tip = ask_for_tip(card)
    assert "Spread of Distribution manager" in tip
    found = card.figure_explained()
    assert found is not None
    assert "mean of ana" in found[0].text.lower()


def test_lanes_and_cards_of_the_board_are_explained(qtbot: QtBot) -> None:
    board = open_page(qtbot, TerritoriesPage, small_plan()).page.board
    lane = board.state.contents.lane_of_cpm[CpmId("ana")]
    board.state.focus = Spot(lane)
    board.explain_figure()
    popup = popup_of(board.team)
    assert popup.explained.headline.startswith("Utilisation")
    board.state.focus = Spot(lane, 0)
    found = board.team.figure_explained()
    assert found is not None
    assert "Hours needed of CPMs" in found[0].text
    waiting = board.pinned.explain(Spot(UNASSIGNED))
    assert waiting is not None
    assert waiting.headline == "Hours waiting for a CPM 0.0 h"
    board.state.focus = Spot(UNASSIGNED)
    assert board.team.figure_explained() is None
    assert board.pinned.figure_explained() is not None


def test_cost_heads_and_hours_by_month_are_explained(qtbot: QtBot) -> None:
    page: Any = open_page(qtbot, HeadcountPage, eventful_plan()).page
    hours = page.panel("hours")
    assert "Hours missing in" in ask_for_tip(hours.missing)
    (card, *_) = (card for card in hours.cards if card.isVisible())
    chart = card.view.figure_explained()
    assert chart is not None
    assert chart[0].headline.startswith("Utilisation of Distribution manager as a whole in Nov 2026")
    headlines = []
    for panel, table, column in (
        ("cost", "years", 2),
        ("cost", "years", 3),
        ("cost", "budget", 1),
        ("cost", "budget", 2),
        ("cost", "budget", 3),
        ("cost", "budget", 4),
        ("heads", "months", 6),
        ("heads", "months", 1),
    ):
        page.show_panel(panel)
        explained = getattr(page.panel(panel), table).values.explained_at(0, column)
        headlines.append("" if explained is None else explained.headline.split(" ")[0])
    assert headlines == ["Cost", "Adjustments", "Budget", "Cost", "Left", "FTE", "Closing", ""]
    page.show_panel("positions")
    positions = page.panel("positions")
    for column in ("full_year", "this_year"):
        cell_of = cell(positions, "ana", column)
        assert positions.values.explained_at(*cell_of) is not None
    for shown in (page.panel("cost").pictures, positions.cost):
        (view,) = shown.findChildren(ChartView)
        assert view.figure_explained()[0].headline.startswith("Cost in Nov 2026")
    positions.table.select_ids(["ana"])
    QApplication.processEvents()
    year = positions.cost.years.values.explained_at(0, 1)
    assert year is not None
    assert year.headline.startswith("Cost of Ana in fiscal year 2026")


def test_scenarios_say_how_their_figures_are_computed(qtbot: QtBot) -> None:
    page = open_page(qtbot, ScenariosPage, eventful_plan()).page
    QApplication.processEvents()
    row, column = cell(page, "current", "cost")
    explained = page.values.explained_at(row, column)
    assert explained is not None
    assert explained.headline.startswith("Cost of fiscal year")


def test_charters_and_scorecards_explain_load_and_weights(qtbot: QtBot) -> None:
    page = open_page(qtbot, ChartersPage, with_usual_criteria(small_plan())).page
    QApplication.processEvents()
    charter = page.charters.preview.figure_explained()
    assert charter is not None
    assert charter[0].headline.startswith("Utilisation")
    page.tabs.setCurrentWidget(page.scorecards)
    weights = page.scorecards.preview.figure_explained()
    assert weights is not None
    assert weights[0].headline.startswith("Share of sell through")


def test_moves_by_cpm_explain_both_utilisations(qtbot: QtBot) -> None:
    before, after = derive(small_plan()), derive(replace(small_plan(), assignments={}))
    ana = CpmRow(CpmId("ana"), "ana", "", 2, 0, before.cpm(CpmId("ana")).utilisation, 0.0)
    summary = CpmSummary(ENGLISH)
    qtbot.addWidget(summary.view)
    summary.show_rows({"ana": ana}, before, after)
    columns = [column.key for column in summary.model.columns]
    then, later = (summary.model.explained_at(0, columns.index(key)) for key in ("before", "after"))
    assert then is not None
    assert later is not None
    assert then.headline != "Utilisation 0 %" == later.headline


def test_a_part_of_the_board_without_the_focus_offers_no_menu_by_key(qtbot: QtBot) -> None:
    board = open_page(qtbot, TerritoriesPage, small_plan()).page.board
    asked: list[object] = []
    for surface in (board.team, board.pinned):
        surface.menu_wanted.connect(lambda spot, _: asked.append(spot))
    board.state.focus = Spot(UNASSIGNED)
    by_key = QContextMenuEvent.Reason.Keyboard
    for surface in (board.team, board.pinned):
        QApplication.sendEvent(surface, QContextMenuEvent(by_key, QPoint(), QPoint()))
    assert asked == [Spot(UNASSIGNED)]
    if (menu := QApplication.activePopupWidget()) is not None:
        menu.close()
