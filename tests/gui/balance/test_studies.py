"""The tabs of the balance page and the frame of its studies: run, leave, return, cancel, fail."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.edit.assignments import unassign
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan
from tests.gui.application.stand_ins import Scene, a_lopsided_plan, a_scene
from tests.gui.balance.sample_study import Count, CountPanel
from ui.balance.page import BalancePage
from ui.page_context import TabOf
from ui.theme.appearance import ThemeMode, apply_theme
from ui.widgets.labels import text_label
from ui.widgets.tabs import LateTab

Opener = Callable[[Plan], tuple[BalancePage, Scene]]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    apply_theme(qapp, ThemeMode.LIGHT)


@pytest.fixture(autouse=True)
def _two_studies(monkeypatch: pytest.MonkeyPatch) -> None:
    def specs() -> Iterator[LateTab]:
        yield LateTab("count", "Count", "tests.gui.balance.sample_study", "CountPanel")
        yield LateTab("again", "Count again", "tests.gui.balance.sample_study", "CountPanel")

    monkeypatch.setattr("ui.balance.page.study_tabs", specs)


@pytest.fixture
def open_page(qtbot: QtBot) -> Opener:
    def opened(plan: Plan) -> tuple[BalancePage, Scene]:
        scene = a_scene(plan)
        page = BalancePage(scene.context)
        page.resize(1100, 700)
        qtbot.addWidget(page)
        page.show()
        return page, scene

    return opened


@pytest.fixture
def counting(open_page: Opener) -> tuple[CountPanel, Scene, BalancePage]:
    """Open the first study on a lopsided plan."""
    page, scene = open_page(a_lopsided_plan())
    page.show_study("count")
    panel = page.panel("count")
    assert isinstance(panel, CountPanel)
    return panel, scene, page


Counting = tuple[CountPanel, Scene, BalancePage]


def test_a_study_is_built_when_its_tab_is_shown(open_page: Opener) -> None:
    page, _ = open_page(a_lopsided_plan())
    assert [page.tabs.tabText(place) for place in range(page.tabs.count())] == [
        "Proposal",
        "Count",
        "Count again",
    ]
    assert page.findChildren(CountPanel) == []
    page.show_study("again")
    assert page.findChildren(CountPanel) == [page.panel("again")]


def test_keys_turn_the_tabs_round(open_page: Opener, qtbot: QtBot) -> None:
    page, _ = open_page(a_lopsided_plan())
    page.activateWindow()
    page.tabs.tabBar().setFocus()
    qtbot.waitUntil(page.tabs.tabBar().hasFocus)
    seen = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        qtbot.keyClick(page.tabs.tabBar(), key, Qt.KeyboardModifier.ControlModifier)
        seen.append(page.tabs.currentIndex())
    assert seen == [1, 2, 0, 2]


def test_a_new_study_says_what_to_do(counting: Counting) -> None:
    panel, _, _ = counting
    assert panel.state.currentWidget().accessibleDescription() == "Start to see the count."
    assert panel.run.isEnabled()


def test_an_empty_plan_offers_the_lists_it_needs(open_page: Opener, qtbot: QtBot) -> None:
    page, scene = open_page(Plan(a_lopsided_plan().assumptions))
    page.show_study("count")
    panel = page.panel("count")
    assert panel.state.currentWidget().accessibleName() == "Nothing to balance yet"
    panel.start()
    assert scene.jobs.handles == []
    with qtbot.waitSignal(page.action_wanted) as wanted:
        panel.state.currentWidget().findChild(QPushButton).click()
    assert wanted.args == ["import_partners"]


def test_a_result_is_shown_for_the_settings(counting: Counting) -> None:
    panel, scene, _ = counting
    panel.most.setValue(4)
    panel.run.click()
    assert panel.shown.text() == "4 of 6"
    assert panel.shown.isVisible()
    assert not panel.is_running
    assert scene.told == []


def test_results_ask_for_no_more_lines_than_their_texts_take(counting: Counting) -> None:
    panel, _, _ = counting
    panel.results.addWidget(text_label("many words " * 30, wraps=True))
    panel.run.click()
    panel.resize(1_000, 700)
    holder = panel.state.currentWidget()
    layout = holder.layout()
    assert layout is not None
    assert holder.minimumSizeHint().height() == layout.minimumHeightForWidth(holder.width())


def test_a_study_can_be_left_and_returned_to(counting: Counting) -> None:
    panel, scene, page = counting
    scene.jobs.paused = True
    panel.run.click()
    assert panel.progress.isVisible()
    page.tabs.setCurrentIndex(0)
    scene.jobs.go()
    assert scene.told == ["Partners counted: the result is there"]
    page.show_study("count")
    assert panel.shown.text() == "6 of 6"
    assert not panel.progress.isVisible()


def test_a_running_study_is_not_started_twice(counting: Counting) -> None:
    panel, scene, _ = counting
    scene.jobs.paused = True
    panel.start()
    panel.start()
    assert len(scene.jobs.handles) == 1


def test_the_keyboard_goes_to_cancel_and_back(counting: Counting, qtbot: QtBot) -> None:
    panel, scene, _ = counting
    scene.jobs.paused = True
    panel.run.setFocus()
    qtbot.keyClick(panel.run, Qt.Key.Key_Space)
    cancel = panel.progress.focusProxy()
    assert panel.focusWidget() is cancel
    qtbot.keyClick(cancel, Qt.Key.Key_Space)
    assert scene.jobs.handles[0].cancelled
    scene.jobs.go()
    assert panel.focusWidget() is panel.run


def test_what_is_known_is_shown_while_it_runs(counting: Counting, qtbot: QtBot) -> None:
    panel, scene, page = counting
    scene.jobs.paused = True
    panel.start()
    with qtbot.waitSignal(page.work_changed) as heard:
        scene.jobs.tell(StudyProgress(0.5, "counting", Count(1, is_complete=False)))
    assert heard.args == ["Partners counted", 0.5]
    assert panel.shown.text() == "1 of 6"
    assert panel.shown.isVisible()


def test_an_edit_while_it_runs_makes_the_result_outdated(counting: Counting) -> None:
    panel, scene, _ = counting
    scene.jobs.paused = True
    panel.start()
    scene.session.apply("Unassign", unassign([PartnerId("p1")]))
    scene.jobs.go()
    assert panel.outdated.isVisible()
    assert PartnerId("p1") in panel.studied.assignments


def test_undoing_the_change_makes_the_result_valid_again(counting: Counting) -> None:
    panel, scene, _ = counting
    panel.start()
    scene.session.apply("Unassign", unassign([PartnerId("p1")]))
    assert panel.outdated.isVisible()
    scene.session.undo()
    assert not panel.outdated.isVisible()


def test_an_outdated_result_can_be_worked_out_again(counting: Counting) -> None:
    panel, scene, _ = counting
    panel.start()
    scene.session.apply("Unassign", unassign([PartnerId("p1")]))
    panel.again.click()
    assert not panel.outdated.isVisible()
    assert PartnerId("p1") not in panel.studied.assignments


def test_a_refusal_stands_in_the_panel_until_the_next_run(counting: Counting) -> None:
    panel, scene, _ = counting
    panel.most.setValue(0)
    panel.start()
    assert "Nothing can be counted" in panel.refusal.accessibleName()
    assert panel.refusal.isVisible()
    assert panel.run.isEnabled()
    assert scene.answers.refusals == []
    panel.most.setValue(3)
    panel.start()
    assert not panel.refusal.isVisible()


def test_a_proposal_is_handed_to_its_tab(counting: Counting) -> None:
    panel, scene, page = counting
    panel.start()
    panel.hand_over()
    assert page.tabs.currentIndex() == 0
    review = page.proposal.result.review
    assert review is not None
    assert review.proposal.plan is scene.plan
    assert len(review.chosen_moves) == 3


def test_the_moves_are_searched_in_the_proposal_tab(counting: Counting) -> None:
    _, scene, page = counting
    scene.jobs.paused = True
    page.start_search()
    assert page.tabs.currentIndex() == 0
    page.show_study("count")
    page.show_keys([TabOf("count")])
    assert page.tabs.current_key == "count"
    page.show_keys(["p1"])
    assert page.tabs.currentIndex() == 0
    page.show_study("count")
    page.start(1.0)
    assert page.tabs.currentIndex() == 0
    assert page.is_searching


def test_settings_have_names(counting: Counting) -> None:
    panel, _, _ = counting
    assert (panel.most.accessibleName(), panel.most.accessibleDescription()) == (
        "At most",
        "Counts no further.",
    )


def test_a_changed_plan_with_nothing_left_says_so(counting: Counting) -> None:
    panel, scene, _ = counting
    panel.start()
    scene.session.apply("Empty", lambda plan: replace(plan, partners={}, assignments={}, rules={}))
    assert panel.state.currentWidget().accessibleName() == "Nothing to balance yet"
