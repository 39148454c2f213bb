"""The tab for leavers: ask, see who takes what, keep it as one step that can be undone."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.model.cpm import SeatStatus
from tests.gui.application.stand_ins import Scene, a_lopsided_plan, a_scene
from tests.gui.balance.sample_study import headlines
from ui.balance.studies.leaver_panel import LeaverPanel
from ui.theme.appearance import ThemeMode, apply_theme

Shown = tuple[LeaverPanel, Scene]


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Shown:
    apply_theme(qapp, ThemeMode.LIGHT)
    scene = a_scene(a_lopsided_plan())
    panel = LeaverPanel(scene.context)
    qtbot.addWidget(panel)
    panel.show()
    return panel, scene


def test_who_takes_what_is_shown_and_kept_as_one_step(shown: Shown) -> None:
    panel, scene = shown
    before, leaver = scene.session.document, next(iter(scene.plan.assignments.values())).primary
    panel.ask_about(leaver)
    assert len(panel.values.shown_ids()) == sum(
        each.primary == leaver for each in scene.plan.assignments.values()
    )
    assert set(headlines(panel.values)) == {"before", "after", "fit", "handover"}
    assert set(headlines(panel.load_values)) == {"before", "after"}
    assert panel.keep.isEnabled()
    scene.answers.text = "After"
    panel.keep.click()
    assert scene.session.document.scenario.name == "After"
    assert scene.plan.cpms[leaver].status is SeatStatus.LEAVING
    assert scene.plan.cpms[leaver].end == scene.plan.assumptions.planning_month
    assert not panel.keep.isEnabled()
    scene.session.undo()
    assert scene.session.document == before


def test_giving_no_name_keeps_nothing_and_a_taken_name_is_refused(shown: Shown) -> None:
    panel, scene = shown
    panel.ask_about(next(iter(scene.plan.cpms)))
    before = scene.session.document
    panel.keep.click()
    scene.answers.text = before.scenario.name
    panel.keep.click()
    assert scene.session.document == before
    assert [each.code for each in scene.answers.refusals] == ["scenario-name"]
