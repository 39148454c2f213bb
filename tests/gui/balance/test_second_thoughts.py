"""Looking closer at a proposal: the selected move, what if it is refused, repairing the rest."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.balance.proposal import BalanceRequest, Proposal, propose
from cpm_planner.edit.assignments import unassign
from cpm_planner.model.ids import PartnerId
from tests.gui.application.stand_ins import Scene, a_lopsided_plan, a_scene
from ui.balance.proposal_state import Review
from ui.balance.result_view import ResultView
from ui.theme.appearance import ThemeMode, apply_theme


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    apply_theme(qapp, ThemeMode.LIGHT)


@pytest.fixture(scope="module")
def proposal() -> Proposal:
    return propose(a_lopsided_plan(), BalanceRequest(seconds=5))


@pytest.fixture
def shown(proposal: Proposal, qtbot: QtBot) -> tuple[ResultView, Scene]:
    scene = a_scene(proposal.plan)
    view = ResultView(scene.context)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    view.show_proposal(proposal)
    qtbot.waitUntil(lambda: bool(view.by_cpm.model.rowCount()))
    return view, scene


def look_at(view: ResultView, row: int = 0) -> PartnerId:
    """Click on a move, counted from the first one below the head of its group."""
    moves = view.moves
    moves.table.setCurrentIndex(moves.values.index(row + 1, 1))
    moves.table.clicked.emit(moves.values.index(row + 1, 1))
    assert moves.current is not None
    return moves.current


def test_a_click_shows_what_the_move_does(shown: tuple[ResultView, Scene]) -> None:
    view, scene = shown
    key = look_at(view)
    assert view.views.currentWidget() is view.details
    assert scene.plan.partners[key].name in view.details.title.text()
    assert "Relieves" in view.details.why.text()
    heads = [label.text() for label in view.details.cells[0]]
    assert heads == ["", "Ana", "Ben"]
    effect = view._study()[0].effect(next(move for move in view.review.proposal.moves if move.partner == key))
    assert effect.alone.giving is not None
    assert effect.alone.giving.before.utilisation is not None
    alone = view.details.cells[1][1].text()
    assert alone.startswith(f"{effect.alone.giving.before.utilisation * 100:.1f} %")
    view.details.view.setCurrentIndex(1)
    assert view.details.cells[1][1].text() != alone


def test_without_a_selected_move_it_says_what_to_do(shown: tuple[ResultView, Scene]) -> None:
    view, _ = shown
    view.views.setCurrentWidget(view.details)
    view.moves.table.setCurrentIndex(view.moves.values.index(-1, -1))
    view._show_details()
    assert "Select a move" in view.details.title.text()
    assert view.details.ask.isHidden()
    view.details.ask.click()


def test_refusing_a_move_is_answered_and_remembered(shown: tuple[ResultView, Scene]) -> None:
    view, _ = shown
    look_at(view)
    view.details.ask.click()
    answer = view.details.answer.text()
    assert "Without this move" in answer or "Nothing is lost" in answer
    look_at(view, 1)
    assert view.details.answer.isHidden()
    look_at(view, 0)
    assert view.details.answer.text() == answer


def test_a_question_given_up_can_be_asked_again(shown: tuple[ResultView, Scene]) -> None:
    view, _ = shown
    look_at(view)
    view.details.show_waiting()
    assert not view.details.ask.isEnabled()
    view.details.show_no_answer()
    assert view.details.ask.isEnabled()


def test_refused_moves_are_repaired_and_taken_back(shown: tuple[ResultView, Scene]) -> None:
    view, scene = shown
    assert view.review is not None
    first, plan = view.review, scene.plan
    key = look_at(view)
    assert view.repair.isHidden()
    view.moves.choice_changed.emit([key], False)  # noqa: FBT003 - Qt's own signature
    assert "1 move is refused" in view.repair.offer.accessibleName()
    view.repair.go.click()
    assert key not in {move.partner for move in view.review.proposal.moves}
    assert view.review.refused_before == {key}
    assert "Repaired: 1 refused move" in view.repair.done.accessibleName()
    assert scene.plan is plan
    view.repair.back.click()
    assert view.review.proposal is first.proposal
    assert view.review.refused_now == {key}
    assert not view.repair.done.isVisible()


def test_a_running_repair_is_said_and_another_search_forgets_it(
    shown: tuple[ResultView, Scene], proposal: Proposal
) -> None:
    view, scene = shown
    scene.jobs.paused = True
    view.moves.choice_changed.emit([look_at(view)], False)  # noqa: FBT003 - Qt's own signature
    view.repair.go.click()
    view.repair.start()
    assert len(scene.jobs.handles) == 1
    assert not view.repair.go.isEnabled()
    view.show_proposal(proposal)
    assert view.repair.isHidden()


def test_pinned_moves_show_it_and_stay_in_a_repair(shown: tuple[ResultView, Scene]) -> None:
    view, _ = shown
    keys = view.moves.values.shown_ids()
    view.moves.pin_changed.emit(keys[1:], True)  # noqa: FBT003 - Qt's own signature
    assert view.moves.values.text_at(2, 0) == "pinned"
    view.moves.choice_changed.emit(keys[:1], False)  # noqa: FBT003 - Qt's own signature
    view.repair.go.click()
    assert view.review is not None
    made = {move.partner for move in view.review.proposal.moves}
    assert set(keys[1:]) <= made
    assert view.review.pinned == set(keys[1:])


def test_moves_are_summed_by_cpm_and_shown_for_one_from_there(
    shown: tuple[ResultView, Scene], qtbot: QtBot
) -> None:
    view, _ = shown
    table = view.by_cpm
    lines = [[table.model.text_at(row, column) for column in range(4)] for row in range(2)]
    assert [(line[0], line[2], line[3]) for line in lines] == [("Ana", "3", "0"), ("Ben", "0", "3")]
    table.view.select_ids([table.model.id_at(0)])
    assert view.moves.values.filter.choices["cpm"] == {"Ana"}
    assert view.moves.values.shown_count == 3
    table.view.clearSelection()
    assert not view.moves.values.filter.is_on
    view.moves.choice_changed.emit([move.partner for move in view.review.proposal.moves], False)  # noqa: FBT003 - Qt's own signature
    nothing = [["0", "0"]] * 2
    qtbot.waitUntil(
        lambda: [[table.model.text_at(row, column) for column in (2, 3)] for row in range(2)] == nothing,
        timeout=60_000,
    )


def test_pinning_chooses_and_refusing_unpins(proposal: Proposal) -> None:
    key = proposal.moves[0].partner
    review = Review.of(proposal).choosing([key], is_chosen=False).pinning([key], is_pinned=True)
    assert (key in review.chosen, review.pinned, review.refused) == (True, {key}, frozenset())
    assert review.pinning([key], is_pinned=False).pinned == frozenset()
    refused = review.choosing([key], is_chosen=False)
    assert (refused.pinned, refused.refused) == (frozenset(), {key})


def test_a_move_overtaken_by_the_plan_is_not_refused(proposal: Proposal) -> None:
    key = proposal.moves[0].partner
    review = Review.of(proposal).on(unassign([key])(proposal.plan))
    assert review.refused == frozenset()
    later = review.repaired(replace(proposal, moves=()))
    assert (later.refused_before, later.plan) == (frozenset(), review.plan)
