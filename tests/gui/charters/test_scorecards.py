"""The scorecards follow the plan, and what a step did to them is told."""

import pytest
from pytestqt.qtbot import QtBot

from cpm_planner.edit.assignments import assign
from cpm_planner.edit.scenarios import copy_scenario
from cpm_planner.model.ids import CpmId, PartnerId
from tests.gui.stand import Opened, open_page
from tests.unit.charters.small_team import a_team
from ui.charters.page import ChartersPage
from ui.charters.scorecards_tab import ScorecardsTab


@pytest.fixture
def opened(qtbot: QtBot) -> Opened[ChartersPage]:
    opened = open_page(qtbot, ChartersPage, a_team())
    opened.page.tabs.setCurrentWidget(opened.page.scorecards)
    return opened


def entries(tab: ScorecardsTab) -> list[str]:
    return [tab.side.names.item(row).text() for row in range(tab.side.names.count())]


def read(tab: ScorecardsTab) -> str:
    tab.preview.finish()
    return tab.preview.toPlainText()


def give_w_to_ana(opened: Opened[ChartersPage]) -> None:
    opened.context.apply("Move Partner w to Ana", assign([PartnerId("w")], CpmId("ana")))


def test_each_cpm_role_type_and_region_has_a_scorecard(opened: Opened[ChartersPage]) -> None:
    tab = opened.page.scorecards
    assert entries(tab) == ["Ana\nManager", "Ben\nManager", "Cleo\nManager"]
    assert read(tab).startswith("Ana\n")
    tab.kind.setCurrentIndex(1)
    assert entries(tab) == ["Manager\n3 CPMs"]
    assert read(tab).startswith("Manager\n")
    tab.kind.setCurrentIndex(2)
    assert entries(tab) == ["No home region\n3 CPMs"]


def test_without_a_step_there_is_nothing_to_compare_with(opened: Opened[ChartersPage]) -> None:
    assert not opened.page.scorecards.since.isVisible()
    assert "Changed since" not in read(opened.page.scorecards)


def test_a_move_marks_whom_it_concerns_and_tells_what_changed(opened: Opened[ChartersPage]) -> None:
    tab = opened.page.scorecards
    give_w_to_ana(opened)
    assert entries(tab) == ["Ana\nManager \u00b7 changed", "Ben\nManager \u00b7 changed", "Cleo\nManager"]
    told = read(tab)
    assert "Changed since \u201cMove Partner w to Ana\u201d" in told
    assert "New criterion for sell with: Joint opportunities sourced" in told
    opened.context.session.undo()
    assert entries(tab) == ["Ana\nManager", "Ben\nManager", "Cleo\nManager"]


def test_changes_can_be_told_against_the_base_scenario(opened: Opened[ChartersPage]) -> None:
    tab, session = opened.page.scorecards, opened.context.session
    opened.context.apply_to_document("Copy", copy_scenario(session.document.active, "Plan B"))
    give_w_to_ana(opened)
    tab.since.setCurrentIndex(1)
    assert tab.since.currentText() == "Changes since Current"
    assert "Changed since Current" in read(tab)
    tab.side.choose(["cleo"])
    assert "Nothing has changed." in read(tab)
