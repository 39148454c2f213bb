"""The tab for focus and fit: find strained CPMs, choose one, review the moves that help it."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.balance.studies.focus.result import FocusRequest
from tests.gui.application.stand_ins import Scene, a_scene
from tests.gui.balance.sample_study import headlines
from tests.unit.balance.studies.test_focus import two_roles
from ui.balance.studies.focus_panel import FocusPanel
from ui.theme.appearance import ThemeMode, apply_theme

Shown = tuple[FocusPanel, Scene]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    apply_theme(qapp, ThemeMode.LIGHT)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    scene = a_scene(two_roles())
    panel = FocusPanel(scene.context)
    qtbot.addWidget(panel)
    panel.show()
    panel.start()
    qtbot.waitUntil(lambda: not panel.is_running)
    return panel, scene


def test_the_settings_begin_at_the_guesses(shown: Shown) -> None:
    panel, _ = shown
    assert panel.request() == FocusRequest()


def test_the_first_strain_is_chosen_and_its_moves_are_shown(shown: Shown) -> None:
    panel, _ = shown
    assert panel.table.selected_ids() == ["many-models:ana"]
    assert panel.moves.model().rowCount() == 1
    told = headlines(panel.values)
    assert told["now"].startswith("Sales models in effect ")
    assert told["after"].startswith("After the moves ")
    assert panel.choice.text().startswith("Ana: too many roles")
    assert "Starting guesses" in panel.detail.text()


def test_the_moves_of_the_chosen_strain_go_to_the_proposal(shown: Shown) -> None:
    panel, scene = shown
    offered: list[Any] = []
    panel.proposal_offered.connect(offered.append)
    panel.review.click()
    assert [move.partner for move in offered[0].moves] == ["a4"]
    assert offered[0].plan is scene.context.plan


def test_without_a_choice_there_is_nothing_to_review(shown: Shown) -> None:
    panel, _ = shown
    panel.table.select_ids([])
    assert not panel.review.isEnabled()
    assert panel.moves.model().rowCount() == 0
