"""The curve's tab: drawn while it is worked out, walked by key and pointer, and its moves handed over."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.balance.main_models import FocusWish
from cpm_planner.balance.staying import Staying
from cpm_planner.balance.studies.curve import Curve, CurvePoint, CurveRequest
from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.edit.rules import put_rule
from cpm_planner.model.ids import CpmId, RuleId
from cpm_planner.model.rule import MoveCap, MustNotHave
from tests.gui.application.stand_ins import Scene, a_lopsided_plan, a_scene
from tests.gui.balance.sample_study import headlines
from ui.balance.page import BalancePage
from ui.balance.studies.curve_chart import CurveChart, Spot
from ui.balance.studies.curve_panel import CurvePanel
from ui.theme.appearance import ThemeMode, apply_theme, current_theme

Drawn = tuple[CurvePanel, Scene, BalancePage]


@pytest.fixture
def drawn(qtbot: QtBot, qapp: QApplication) -> Drawn:
    """Draw the curve of a lopsided plan."""
    apply_theme(qapp, ThemeMode.LIGHT)
    scene = a_scene(a_lopsided_plan())
    page = BalancePage(scene.context)
    page.resize(1200, 800)
    qtbot.addWidget(page)
    page.show()
    page.show_study("curve")
    panel = page.panel("curve")
    assert isinstance(panel, CurvePanel)
    panel.search.seconds.setValue(5)
    panel.start()
    return panel, scene, page


def a_point(allowed: int, *, searched: bool) -> CurvePoint:
    return CurvePoint(allowed, (), {}, 0, 2.0, 1.0, 0.5, searched=searched)


def moves_of(panel: CurvePanel) -> list[int]:
    return [spot.moves for spot in panel.view.curve.spots]


def test_chart_and_table_show_the_same_points(drawn: Drawn) -> None:
    panel, _, _ = drawn
    columns = {column.key: place for place, column in enumerate(panel.values.columns)}
    rows = range(panel.values.rowCount())
    assert [panel.values.text_at(row, columns["moves"]) for row in rows] == [
        str(moves) for moves in moves_of(panel)
    ]
    assert moves_of(panel)[0] == 0
    knees = [panel.values.text_at(row, columns["knee"]) for row in rows]
    assert [place for place, text in enumerate(knees) if text == "Knee"] == (
        [] if panel.view.curve.knee is None else [panel.view.curve.knee]
    )
    assert panel.verdict.isVisible()
    assert set(headlines(panel.values)) == {"spread", "overload", "improvement", "possible"}


def test_the_keyboard_walks_along_the_points(drawn: Drawn, qtbot: QtBot) -> None:
    panel, _, _ = drawn
    last = len(moves_of(panel)) - 1
    places = []
    for key in (
        Qt.Key.Key_Home,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_End,
        Qt.Key.Key_Right,
        Qt.Key.Key_Left,
    ):
        qtbot.keyClick(panel.view, key)
        places.append(panel.place)
        assert panel.table.selected_ids() == [panel.place]
        assert panel.view.accessibleDescription().startswith(f"{moves_of(panel)[panel.place or 0]} moves: ")
    assert places == [0, 0, 1, last, last, last - 1]


def test_a_row_chooses_its_point(drawn: Drawn) -> None:
    panel, _, _ = drawn
    panel.table.show_id(1)
    assert panel.view.curve.chosen == 1
    assert "Spread by role type: " in panel.detail.text()
    assert panel.review.text().strip() == "Review 1 move"


def test_enter_hands_the_moves_to_the_proposal_tab(drawn: Drawn, qtbot: QtBot) -> None:
    panel, scene, page = drawn
    panel.choose(1)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    review = page.proposal.result.review
    assert page.tabs.currentIndex() == 0
    assert review is not None
    assert review.proposal.plan is scene.plan
    assert len(review.chosen_moves) == 1


def test_a_click_chooses_a_point_and_a_double_click_opens_it(drawn: Drawn, qtbot: QtBot) -> None:
    panel, _, page = drawn
    far_right = QPoint(panel.view.width() - 20, panel.view.height() // 2)
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=far_right)
    assert panel.place == len(moves_of(panel)) - 1
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert panel.place == len(moves_of(panel)) - 1
    qtbot.mouseDClick(panel.view, Qt.MouseButton.LeftButton, pos=far_right)
    assert page.tabs.currentIndex() == 0


def test_the_point_without_moves_has_nothing_to_review(drawn: Drawn) -> None:
    panel, _, _ = drawn
    panel.choose(0)
    assert not panel.review.isEnabled()


def test_the_curve_grows_while_it_is_drawn_and_the_choice_stays(drawn: Drawn) -> None:
    panel, scene, _ = drawn
    panel.choose(1)
    scene.jobs.paused = True
    panel.start()
    first = Curve(
        {}, 0, (a_point(0, searched=True), a_point(1, searched=False)), None, finished=False, seconds=1
    )
    scene.jobs.tell(StudyProgress(0.5, "points", first))
    assert panel.place == 1
    assert moves_of(panel) == [0, 1]
    assert panel.progress_text(first) == "1 of 2 points searched"
    assert panel.is_running
    scene.jobs.go()
    assert panel.place == 1


def test_the_settings_are_asked_for(drawn: Drawn) -> None:
    panel, _, _ = drawn
    assert panel.request() == CurveRequest(
        seconds=5.0, most_moves=None, even_within_points=5, focus=FocusWish.AS_IT_COMES
    )
    panel.search.most.setValue(1)
    panel.search.even.setValue(0)
    panel.search.focus.setCurrentIndex(1)
    asked = CurveRequest(seconds=5.0, most_moves=1, even_within_points=0, focus=FocusWish.RATHER)
    assert panel.request() == asked
    panel.start()
    assert moves_of(panel) == [0, 1]
    panel.search.staying.keep("cpms", frozenset({CpmId("ana"), CpmId("gone")}))
    panel.follow_plan()
    assert panel.request() == replace(asked, staying=Staying(cpms=frozenset({CpmId("ana")})))
    panel.start()
    assert moves_of(panel) == [0]


def test_rules_that_force_too_many_moves_are_told(drawn: Drawn) -> None:
    panel, scene, _ = drawn
    partner, assignment = next(iter(scene.plan.assignments.items()))
    scene.session.apply("Bar", put_rule(RuleId("bar"), MustNotHave(partner, assignment.primary)))
    scene.session.apply("Cap", put_rule(RuleId("cap"), MoveCap(partner_percent=0)))
    panel.start()
    assert panel.refusal.isVisible()
    assert "cannot all be kept" in panel.refusal.accessibleName()


def test_a_chart_says_what_it_shows(qapp: QApplication) -> None:
    apply_theme(qapp, ThemeMode.DARK)
    chart = CurveChart((Spot(0, 0.9), Spot(4, 0.2), Spot(1_200, 0.1)), knee=1)
    assert chart.summary() == (
        "Widest spread by moves, 3 points. 0 moves: widest spread 90 points. "
        "1,200 moves: widest spread 10 points. "
        "Knee at 4 moves: widest spread 20 points."
    )
    area, theme = QRectF(0, 0, 600, 300), current_theme()
    assert chart.figure_at(area, QPointF(560, 100), theme) == "1,200 moves: widest spread 10 points"
    assert chart.figure_at(area, QPointF(1, 1), theme) == ""
    assert CurveChart().summary() == "No points yet"
    assert CurveChart().spot_at(area, QPointF(300, 150), theme) is None
