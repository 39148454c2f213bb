"""The tab for robustness: vary the guesses, see which moves survive and which guess matters."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.balance.proposal import BalanceRequest, Proposal
from cpm_planner.model.plan import Plan
from tests.gui.application.stand_ins import Scene, a_lopsided_plan, a_scene
from tests.gui.balance.sample_study import headlines
from ui.balance.page import BalancePage
from ui.balance.studies.robustness_panel import RobustnessPanel
from ui.theme.appearance import ThemeMode, apply_theme

Shown = tuple[RobustnessPanel, Scene, BalancePage]


def a_guessed_plan() -> Plan:
    """Give Ana all partners, whose hours follow from the catalogue and not from what is known of them."""
    plan = a_lopsided_plan()
    guessed = {
        key: replace(each, known_workload=None, tier=next(iter(plan.tiers)))
        for key, each in plan.partners.items()
    }
    return replace(plan, partners=guessed)


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Shown:
    apply_theme(qapp, ThemeMode.LIGHT)
    scene = a_scene(a_guessed_plan())
    page = BalancePage(scene.context)
    page.resize(1200, 800)
    qtbot.addWidget(page)
    page.show()
    page.show_study("robustness")
    panel = page.panel("robustness")
    assert isinstance(panel, RobustnessPanel)
    panel.draws.setValue(5)
    panel.seconds.setValue(2)
    return panel, scene, page


def test_without_a_proposal_the_plan_is_balanced_first(shown: Shown) -> None:
    panel, scene, _ = shown
    assert panel.request().moves is None
    panel.start()
    assert panel.values.rowCount() == 3
    bars = [row.effect.spread_points for row in panel._guesses.values()]
    assert bars == sorted(bars, reverse=True)
    assert len(bars) > 1
    assert headlines(panel.values)["share"].startswith("Survives ")
    assert "placed otherwise" in " ".join(f"{row.lower} {row.higher}" for row in panel._guesses.values())
    assert "of 3 moves are safe" in panel.verdict.accessibleName()
    assert "balanced first" in panel.detail.text()
    offered: list[Proposal] = []
    panel.proposal_offered.connect(offered.append)
    panel.review.click()
    assert len(offered[0].moves) == 3
    assert offered[0].plan is scene.plan


def test_the_chosen_moves_of_the_proposal_are_doubted(shown: Shown) -> None:
    panel, _, page = shown
    page.start()
    review = page.proposal.result.review
    assert review is not None
    refused, *chosen = (move.partner for move in review.proposal.moves)
    page.proposal.result.moves.choice_changed.emit([refused], False)  # noqa: FBT003 - Qt's own signature
    page.show_study("robustness")
    panel.start()
    assert set(panel.values.shown_ids()) == set(chosen)
    assert "of 2 moves are safe" in panel.verdict.accessibleName()
    assert panel.detail.text().startswith("These are the moves chosen in the tab Proposal.")
    safe = {row.survival.partner for row in panel._moves.values() if row.is_safe}
    panel.review.click()
    assert page.tabs.currentIndex() == 0
    now = page.proposal.result.review
    assert now is not None
    assert now.proposal is review.proposal
    assert now.chosen == safe


def test_the_next_step_is_to_review_the_safe_moves(shown: Shown) -> None:
    panel, _, page = shown
    panel.start()
    safe = [row.survival.partner for row in panel._moves.values() if row.is_safe]
    assert panel.review.text().strip() == f"Review {len(safe)} safe moves"
    panel.review.click()
    review = page.proposal.result.review
    assert review is not None
    assert review.chosen == set(safe)
    assert len(review.proposal.moves) == 3


def test_a_proposal_with_every_move_refused_is_none(shown: Shown) -> None:
    panel, _, page = shown
    page.start()
    moves = page.proposal.result.moves
    moves.choice_changed.emit(list(moves.values.shown_ids()), False)  # noqa: FBT003 - as above
    assert panel.request().moves is None


def test_the_search_keeps_to_the_wishes_of_the_proposal(shown: Shown) -> None:
    panel, _, page = shown
    page.start(seconds=3)
    assert panel.request().balance == page.proposal.result.repair.request
    assert panel.request().balance != BalanceRequest(seconds=2.0)
    assert panel.request().draws == 5


def test_progress_is_said_in_words(shown: Shown) -> None:
    panel, _, _ = shown
    said = {panel.phase_text(phase) for phase in ("proposal", "draws", "single guesses", "")}
    assert len(said) == 4
    panel.start()
    assert panel.progress_text(None) == ""
