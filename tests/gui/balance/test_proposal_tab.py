"""The proposal tab: wishes, search, proposal, accepting."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from cpm_planner.balance.main_models import FocusWish
from cpm_planner.balance.proposal import BalanceProgress
from cpm_planner.edit.assignments import unassign
from cpm_planner.edit.rules import lock_partners, put_rule
from cpm_planner.formatting.hours import format_hours
from cpm_planner.model.ids import CpmId, PartnerId, RuleId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import MustNotHave, RegionMustMatch
from tests.gui.application.stand_ins import Scene, a_lopsided_plan, a_scene
from ui.actions import Verb
from ui.balance.proposal_tab import ProposalTab
from ui.balance.rules_dialog import RulesDialog
from ui.theme.appearance import ThemeMode, apply_theme
from ui.widgets.empty_state import EmptyState
from ui.widgets.table.arranging.row_filter import RowFilter

Opener = Callable[[Plan], tuple[ProposalTab, Scene]]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    apply_theme(qapp, ThemeMode.LIGHT)


@pytest.fixture
def open_page(qtbot: QtBot) -> Opener:
    def opened(plan: Plan) -> tuple[ProposalTab, Scene]:
        scene = a_scene(plan)
        page = ProposalTab(scene.context)
        page.resize(1100, 700)
        qtbot.addWidget(page)
        page.show()
        return page, scene

    return opened


@pytest.fixture
def proposed(open_page: Opener, qtbot: QtBot) -> tuple[ProposalTab, Scene]:
    """Open a page with the proposal for a lopsided plan."""
    page, scene = open_page(a_lopsided_plan())
    page.start()
    qtbot.waitUntil(lambda: bool(page.result.by_cpm.model.rowCount()))
    return page, scene


def test_an_empty_plan_says_what_is_missing(open_page: Opener) -> None:
    page, _ = open_page(Plan(a_lopsided_plan().assumptions))
    assert not page.wishes.start.isEnabled()
    page.start()
    assert not page.is_searching


def test_a_team_that_is_too_small_is_told_what_a_search_cannot_do(open_page: Opener) -> None:
    plan = a_lopsided_plan()
    few = replace(plan, cpms={key: replace(each, fte_percent=1) for key, each in plan.cpms.items()})
    page, scene = open_page(few)
    asked: list[str] = []
    page.action_wanted.connect(asked.append)
    told = next(each for each in page.findChildren(EmptyState) if each.isVisible())
    missing = format_hours(scene.context.figures.minutes_missing, decimals=0)
    assert f"{missing} h a month more" in told.accessibleDescription()
    told.findChildren(QPushButton)[0].click()
    assert asked == [Verb.GO_HEADCOUNT]
    assert page.wishes.start.isEnabled()


def test_a_search_shows_its_moves_with_reasons(proposed: tuple[ProposalTab, Scene]) -> None:
    page, _ = proposed
    moves = page.result.moves
    assert moves.values.shown_count == 3
    assert moves.accept.text().strip() == "Accept 3 moves"
    why = [column.key for column in moves.values.columns].index("why")
    assert moves.values.text_at(1, why).startswith("To ")
    head = moves.values.index(0, why)
    assert moves.values.group_at(0) is not None
    assert head.data().startswith("From 1"), "what all moves of a CPM relieve is told at their head"
    assert "Relieves Ana" in moves.values.index(1, why).data(Qt.ItemDataRole.ToolTipRole)


def test_all_columns_of_the_moves_are_in_sight_in_a_small_window(
    proposed: tuple[ProposalTab, Scene], qapp: QApplication
) -> None:
    page, _ = proposed
    page.resize(1048, 620)  # what a window of 1280 x 800 leaves
    qapp.processEvents()
    table = page.result.moves.table
    assert table.viewport().width() < 800
    assert table.horizontalScrollBar().maximum() == 0


def test_the_verdict_says_how_far_the_best_plan_is(proposed: tuple[ProposalTab, Scene]) -> None:
    page, _ = proposed
    assert "Proved best" in page.result.verdict.accessibleName()


def test_figures_follow_the_choice(proposed: tuple[ProposalTab, Scene], qtbot: QtBot) -> None:
    page, _ = proposed
    chart = page.result.chart
    with_all = chart.accessibleDescription()
    page.result.moves._choose(page.result.moves.values.shown_ids(), is_chosen=False)
    qtbot.waitUntil(lambda: chart.accessibleDescription() != with_all)
    assert not page.result.moves.accept.isEnabled()


def test_space_refuses_the_selected_move(proposed: tuple[ProposalTab, Scene], qtbot: QtBot) -> None:
    page, _ = proposed
    moves = page.result.moves
    moves.table.show_id(moves.values.id_at(1))
    qtbot.keyClick(moves.table, Qt.Key.Key_Space)
    assert moves.accept.text().strip() == "Accept 2 moves"
    qtbot.keyClick(moves.table, Qt.Key.Key_Space)
    assert moves.accept.text().strip() == "Accept 3 moves"


def test_a_click_on_the_tick_refuses_a_move(proposed: tuple[ProposalTab, Scene]) -> None:
    page, _ = proposed
    moves = page.result.moves
    moves.table.clicked.emit(moves.values.index(1, 0))
    assert moves.values.text_at(1, 0) == "no"
    moves.table.clicked.emit(moves.values.index(2, 1))
    assert moves.values.text_at(2, 0) == "yes"


def test_the_moves_of_a_cpm_are_summed_and_refused_together(
    proposed: tuple[ProposalTab, Scene], qtbot: QtBot
) -> None:
    page, _ = proposed
    moves = page.result.moves
    (group,) = moves.values.grouped
    assert (group.value, group.count) == ("Ana", 3)
    hours = [column.key for column in moves.values.columns].index("hours")
    counted = moves.values.sum_of(group, hours)
    assert counted is not None
    assert counted.total == sum(move.minutes_per_month for move in page.result.review.proposal.moves)
    moves.table.clicked.emit(moves.values.index(0, 0))
    assert (moves.values.index(0, 0).data(), moves.accept.isEnabled()) == ("0 of 3", False)
    moves.table.setCurrentIndex(moves.values.index(0, 0))
    qtbot.keyClick(moves.table, Qt.Key.Key_Space)
    assert (moves.values.index(0, 0).data(), moves.current) == ("3 of 3", None)
    moves.table.clicked.emit(moves.values.index(0, 1))
    assert page.result.views.currentWidget() is not page.result.details


def test_accepting_is_one_step_that_undo_takes_back(proposed: tuple[ProposalTab, Scene]) -> None:
    page, scene = proposed
    before = scene.plan
    page.result.moves.accept.click()
    assert scene.session.undo_label == "Balance: move 3 partners"
    owners = [each.primary for each in scene.plan.assignments.values()]
    assert sorted(owners) == ["ana"] * 3 + ["ben"] * 3
    assert not page.result.moves.accept.isEnabled()
    scene.session.undo()
    assert scene.plan == before
    assert page.result.moves.accept.isEnabled()


def test_a_hidden_tab_finds_out_what_became_of_moves_once_it_is_shown(
    proposed: tuple[ProposalTab, Scene],
) -> None:
    page, scene = proposed
    review = page.result.review
    assert review is not None
    page.hide()
    moves = [move.partner for move in review.proposal.moves]
    scene.context.apply("Unassign", unassign(moves))
    assert page.result.review is review
    page.show()
    assert page.result.review.outdated == len(moves)
    assert page.result.moves.accept.text().strip() == "Accept 0 moves"


def test_outdated_moves_stay_out_and_say_why(proposed: tuple[ProposalTab, Scene]) -> None:
    page, scene = proposed
    key = PartnerId(str(page.result.moves.values.id_at(1)))
    scene.session.apply("Unassign", unassign([key]))
    assert "1 move is no longer possible" in page.result.outdated.accessibleName()
    assert page.result.moves.accept.text().strip() == "Accept 2 moves"
    page.result.moves.accept.click()
    assert key not in scene.plan.assignments


def test_moves_can_be_kept_as_a_scenario(proposed: tuple[ProposalTab, Scene]) -> None:
    page, scene = proposed
    scene.answers.text = "Even"
    page.result.moves.keep.click()
    document = scene.session.document
    assert document.scenario.name == "Even"
    assert len(document.scenarios) == 2
    assert document.base is not None
    assert document.base.plan.assignments != document.plan.assignments


def test_a_taken_name_is_refused(proposed: tuple[ProposalTab, Scene]) -> None:
    page, scene = proposed
    scene.answers.text = "Current"
    page.result.moves.keep.click()
    assert [refusal.code for refusal in scene.answers.refusals] == ["scenario-name"]


def test_no_name_keeps_nothing(proposed: tuple[ProposalTab, Scene]) -> None:
    page, scene = proposed
    page.result.moves.keep.click()
    assert len(scene.session.document.scenarios) == 1


def test_a_running_search_can_be_left_and_cancelled(open_page: Opener) -> None:
    page, scene = open_page(a_lopsided_plan())
    scene.jobs.paused = True
    page.start()
    page.start()
    assert page.is_searching
    assert len(scene.jobs.handles) == 1
    page.hide()
    page.progress.cancelled.emit()
    assert scene.jobs.handles[0].cancelled
    scene.jobs.go()
    assert not page.is_searching
    assert scene.told == ["The search found 3 moves"]


def test_progress_is_said_in_plain_words(open_page: Opener, qtbot: QtBot) -> None:
    page, scene = open_page(a_lopsided_plan())
    scene.jobs.paused = True
    page.start()
    with qtbot.waitSignal(page.work_changed) as heard:
        page._show_progress(page.wishes.request(), BalanceProgress("descent", 3.0, 0.25))
    assert heard.args == ["Balancing", 0.2]


def test_what_makes_a_plan_impossible_is_said_on_the_page(open_page: Opener) -> None:
    plan = a_lopsided_plan()
    languages = {key: replace(each, languages=("German",)) for key, each in plan.cpms.items()}
    languages[CpmId("ana")] = replace(plan.cpms[CpmId("ana")], languages=("French",))
    partners = {key: replace(each, language="German") for key, each in plan.partners.items()}
    page, scene = open_page(replace(plan, cpms=languages, partners=partners))
    page.wishes.limit.setCurrentIndex(1)
    page.wishes.most.setValue(1)
    page.start()
    assert page.refusal.isVisible()
    assert scene.answers.refusals == []
    assert page.result.review is None


def test_wishes_become_the_request(open_page: Opener) -> None:
    page, _ = open_page(a_lopsided_plan())
    wishes = page.wishes
    wishes.lengths.button(60).click()
    assert wishes.request().max_moves is None
    wishes.limit.setCurrentIndex(1)
    wishes.most.setValue(2)
    assert (wishes.request().seconds, wishes.request().max_moves) == (60.0, 2)
    wishes.limit.setCurrentIndex(2)
    wishes.most.setValue(30)
    request = wishes.request()
    assert (request.max_moves, request.max_moved_percent) == (None, 30)


def test_rule_switches_are_steps_of_the_plan(open_page: Opener) -> None:
    page, scene = open_page(a_lopsided_plan())
    page.wishes.rules.region.click()
    assert RegionMustMatch() in scene.plan.rules.values()
    assert scene.session.undo_label == "Rule: Region must match"
    page.wishes.rules.region.click()
    assert RegionMustMatch() not in scene.plan.rules.values()
    scene.session.undo()
    assert page.wishes.rules.region.isChecked()


def test_locks_are_counted_and_shown(open_page: Opener) -> None:
    page, scene = open_page(lock_partners([PartnerId("p1")])(a_lopsided_plan()))
    page.wishes.rules.show_locks.click()
    assert scene.guide.gone == [("partners", ["p1"])]


def test_a_locked_partner_is_not_proposed(open_page: Opener) -> None:
    plan = a_lopsided_plan()
    page, _ = open_page(lock_partners(list(plan.partners))(plan))
    page.start()
    assert page.result.moves.values.rowCount() == 0


def test_a_move_leads_to_its_partner(proposed: tuple[ProposalTab, Scene]) -> None:
    page, scene = proposed
    page.result.moves.partner_wanted.emit("p1")
    assert scene.guide.gone == [("partners", ["p1"])]


def test_the_chart_paints_and_tells_its_figures(proposed: tuple[ProposalTab, Scene]) -> None:
    page, _ = proposed
    assert not page.grab().isNull()
    assert "Distribution manager: spread" in page.result.chart.accessibleDescription()


@pytest.mark.parametrize(
    ("gap", "stopped_by", "said"),
    [
        (0.0, "proved", "Proved best"),
        (0.013, "time", "more than 1.3 % better"),
        (0.013, "cancelled", "Stopped early"),
        (0.99, "time", "not enough time"),
    ],
)
def test_verdicts_in_plain_words(
    proposed: tuple[ProposalTab, Scene], gap: float, stopped_by: str, said: str
) -> None:
    page, _ = proposed
    review = page.result.review
    assert review is not None
    page.result.show_proposal(replace(review.proposal, gap=gap, stopped_by=stopped_by))
    assert said in page.result.verdict.accessibleName()


def test_how_even_is_even_enough_is_asked_for(open_page: Opener) -> None:
    page, _ = open_page(a_lopsided_plan())
    assert page.wishes.request().even_within_points == 5
    page.wishes.points.setValue(12)
    assert page.wishes.request().even_within_points == 12


def test_how_focused_cpms_should_be_is_asked_for_and_said_what_it_costs(open_page: Opener) -> None:
    page, _ = open_page(a_lopsided_plan())
    assert page.wishes.request().focus is FocusWish.AS_IT_COMES
    page.wishes.focus.setCurrentIndex(2)
    assert page.wishes.request().focus is FocusWish.STRONGLY
    assert page.wishes.focus.accessibleDescription() == "The same for more moves, and for some evenness, too."


def test_rules_are_told_in_words_and_dropped_one_by_one(open_page: Opener) -> None:
    rule = MustNotHave(PartnerId("p1"), CpmId("ben"))
    page, scene = open_page(put_rule(RuleId("apart"), rule)(a_lopsided_plan()))
    drop = page.wishes.rules.findChild(QToolButton)
    assert isinstance(drop, QToolButton)
    assert drop.accessibleName().startswith("Drop the rule: Partner 1 must not be with")
    drop.click()
    assert RuleId("apart") not in scene.plan.rules
    assert str(scene.session.undo_label).startswith("Drop the rule: Partner 1 must not be with")
    assert page.wishes.rules.rows.count() == 0
    scene.session.undo()
    assert page.wishes.rules.rows.count() == 1


def test_all_rules_are_listed_and_dropped_in_one_step(open_page: Opener) -> None:
    keys = [PartnerId(f"p{n}") for n in range(6)]
    page, scene = open_page(lock_partners(keys)(a_lopsided_plan()))
    page.wishes.rules.show_all.click()
    dialog = page.wishes.rules.findChild(RulesDialog)
    assert isinstance(dialog, RulesDialog)
    assert dialog.values.rowCount() == 7
    assert not dialog.drop.isEnabled()
    dialog.table.select_ids(dialog.values.shown_ids()[:2])
    dialog.drop.click()
    assert scene.session.undo_label == "Drop 2 rules"
    assert dialog.values.rowCount() == 5
    dialog.values.filter_by(RowFilter(search="nothing like that"))
    assert dialog.table._placeholder == "No rule meets the search."
    dialog.values.filter_by(RowFilter())
    dialog.table.select_ids(dialog.values.shown_ids())
    dialog.drop.click()
    assert dialog.values.rowCount() == 0
    scene.session.apply("Match", lambda plan: replace(plan, rules={RuleId("region"): RegionMustMatch()}))
    (count,) = (each.text() for each in dialog.findChildren(QLabel) if each.text().startswith("1 "))
    assert count == "1 rule"
    assert [dialog.values.text_at(at, 0) for at in range(dialog.values.rowCount())] == [
        "Regions must match (for everybody)"
    ]
    scene.session.apply("Match no more", lambda plan: replace(plan, rules={}))
    assert dialog.table._placeholder.startswith("There are no rules yet.")
    dialog.close()


def test_a_click_on_a_move_leaves_all_room_to_the_moves(proposed: tuple[ProposalTab, Scene]) -> None:
    page, _ = proposed
    views = page.result.views
    views.setCurrentIndex(views.count() - 1)
    page.result.moves.table.clicked.emit(page.result.moves.values.index(1, 1))
    assert views.tabText(views.currentIndex()) == "Moves only"


def test_who_gives_is_a_column_unless_the_moves_are_grouped_by_it(
    proposed: tuple[ProposalTab, Scene],
) -> None:
    moves = proposed[0].result.moves
    place = [column.key for column in moves.values.columns].index("before")
    assert moves.table.isColumnHidden(place)
    moves.values.group_by("after")
    assert not moves.table.isColumnHidden(place)
    moves.values.group_by("after", "before")
    assert moves.table.isColumnHidden(place)
