"""The tab of hiring: searching, choosing among ways, taking one into the plan, and what-ifs."""

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cpm_planner.balance.studies.leaver.result import LeaverRequest
from cpm_planner.edit.assumptions import change_assumptions
from cpm_planner.headcount.hiring.core.smallest import Sought
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import CpmId
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.what_if import WhatIf
from tests.gui.application.stand_ins import AtOnce
from tests.gui.headcount.plans import NOVEMBER, eventful_plan
from tests.gui.stand import Opened, open_page
from ui.headcount import what_if_dialogs as dialogs
from ui.headcount.hiring_panel import HiringPanel
from ui.headcount.page import HeadcountPage
from ui.page_context import TabOf

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what a platform without screen lacks


@pytest.fixture
def jobs() -> AtOnce:
    """Work is done here and now."""
    return AtOnce()


@pytest.fixture
def opened(qtbot: QtBot, jobs: AtOnce) -> Opened[HeadcountPage]:
    """Open the page, at its hiring tab, on a plan in which somebody is missing."""
    found = open_page(
        qtbot, lambda context: HeadcountPage(replace(context, jobs=cast("Any", jobs))), eventful_plan()
    )
    found.page.show_panel("hiring")
    return found


def hiring(opened: Opened[HeadcountPage]) -> HiringPanel:
    return cast("HiringPanel", opened.page.panel("hiring"))


def searched(opened: Opened[HeadcountPage]) -> HiringPanel:
    """Search to the end."""
    panel = hiring(opened)
    panel.settings.seconds.setValue(2)
    panel.run.click()
    return panel


def test_before_a_search_the_tab_says_what_to_do(opened: Opened[HeadcountPage]) -> None:
    panel = hiring(opened)
    assert panel.state.place == 0
    assert not panel.accept.isEnabled()
    assert panel.chosen is None


def test_the_answer_says_what_it_assumes_and_leads_to_the_smallest_team(
    opened: Opened[HeadcountPage],
) -> None:
    panel = searched(opened)
    assert panel.assumed.text().startswith(
        "Assumed: the team stays, and work stays with its role type, in home regions only. Smallest team"
    )
    panel.to_smallest.click()
    assert opened.around.gone == [("balance", [TabOf("team")])]
    for box in (panel.settings.regions, panel.settings.takes):
        box.setCurrentIndex(1)
    panel.run.click()
    assert panel.assumed.text().startswith(
        "Assumed: the team stays, and work may go to any role type with a fit, in any region. Smallest team"
    )


def test_the_answer_is_amber_only_where_other_hires_would_save_what_is_left(
    opened: Opened[HeadcountPage],
) -> None:
    panel = searched(opened)
    found = panel.chosen
    assert found is not None
    assert found.months_left
    assert not found.leaves_avoidable
    assert panel.verdict.property("tone") == "neutral"
    panel.settings.heads.setValue(0)
    panel.run.click()
    assert panel.verdict.property("tone") == "warning"


def test_a_tab_is_a_place_to_be_led_to(opened: Opened[HeadcountPage]) -> None:
    opened.page.show_keys([TabOf("heads")])
    assert opened.page.tabs.current_key == "heads"


def test_settings_become_the_question(opened: Opened[HeadcountPage]) -> None:
    settings = hiring(opened).settings
    assert settings.request().most_heads is None
    assert settings.request().budget_cents is None
    settings.target.setValue(85)
    settings.heads.setValue(3)
    settings.budget.setValue(500)
    for box in (settings.regions, settings.takes, settings.sought):
        box.setCurrentIndex(1)
    asked = settings.request()
    assert (asked.target_percent, asked.most_heads, asked.budget_cents) == (85, 3, 50_000_000)
    assert (asked.by_region, asked.any_role_type, asked.sought) == (False, True, Sought.COST)


def test_hires_are_shown_chosen_and_taken_as_one_step(opened: Opened[HeadcountPage]) -> None:
    panel = searched(opened)
    ways = panel.way_values.rowCount()
    assert ways > 1
    panel.way_table.show_id(1)
    found = panel.chosen
    assert found is not None
    assert panel.hire_values.rowCount() == len(found.hires)
    for values in (panel.way_values, panel.hire_values):
        cost = [column.key for column in values.columns].index("cost")
        assert values.explained_at(0, cost) is not None
    before = len(opened.plan.cpms)
    panel.accept.click()
    new = list(opened.plan.cpms.values())[before:]
    assert len(new) == found.heads > 0
    assert {each.status for each in new} == {SeatStatus.PLANNED}
    assert panel.outdated.isVisible()
    assert not panel.accept.isEnabled()
    opened.context.session.undo()
    assert len(opened.plan.cpms) == before
    assert panel.accept.isEnabled()


def test_costs_name_the_currency_of_the_plan_searched(opened: Opened[HeadcountPage]) -> None:
    opened.context.session.apply("Change currency", change_assumptions(currency="EUR"))
    panel = hiring(opened)
    assert panel.settings.budget.prefix() == "EUR "
    searched(opened)
    for values in (panel.way_values, panel.hire_values):
        assert next(column.title for column in values.columns if column.key == "cost") == "Cost (EUR)"


def test_hires_are_kept_as_a_scenario(opened: Opened[HeadcountPage]) -> None:
    panel = searched(opened)
    opened.around.text = "Hired"
    panel.keep.click()
    assert opened.context.session.document.scenario.name == "Hired"


def test_limits_are_told_with_what_is_left(opened: Opened[HeadcountPage]) -> None:
    hiring(opened).settings.heads.setValue(0)
    panel = searched(opened)
    assert "Left: " in panel.detail.text()
    assert panel.way_values.rowCount() == 1
    assert not panel.accept.isEnabled()


def test_a_search_can_be_cancelled(opened: Opened[HeadcountPage], jobs: AtOnce) -> None:
    panel, jobs.paused = hiring(opened), True
    panel.start()
    panel.start()
    assert len(jobs.handles) == 1
    assert panel.progress.isVisible()
    panel.progress.cancelled.emit()
    assert jobs.handles[0].cancelled
    jobs.go()
    assert not panel.progress.isVisible()


def test_a_change_of_the_plan_is_said(opened: Opened[HeadcountPage]) -> None:
    panel = searched(opened)
    assert not panel.outdated.isVisible()
    opened.context.session.apply("Longer", change_assumptions(horizon_months=30))
    assert panel.outdated.isVisible()


def answers(make: type[dialogs.QuestionDialog], opened: Opened[HeadcountPage]) -> WhatIf:
    """Accept a question as it stands."""
    found: list[WhatIf] = []
    dialog = make(hiring(opened).context, opened.page)
    dialog.answered.connect(found.append)
    dialog.accept()
    return found[0]


@pytest.mark.parametrize("make", [each.make for each in dialogs.questions()])
def test_every_question_is_kept_and_compared(
    opened: Opened[HeadcountPage], make: type[dialogs.QuestionDialog]
) -> None:
    panel = hiring(opened)
    panel.what_if.keep(answers(make, opened), "A remark.")
    assert len(opened.context.session.document.scenarios) == 2
    assert not panel.what_if.outcome.isHidden()
    lines = panel.what_if.lines.values
    assert lines.rowCount() >= 3
    then = lines.explained_at(0, 2)
    assert then is not None
    assert then.headline.startswith("Heads at the end of the horizon")
    assert panel.what_if.remarks.text().startswith("A remark.")
    panel.what_if.close.click()
    assert panel.state.place == 0


def test_attrition_can_be_drawn_and_a_tier_moved_in_one_region(opened: Opened[HeadcountPage]) -> None:
    context = hiring(opened).context
    drawn = dialogs.AttritionDialog(context, opened.page)
    drawn.named.setCurrentIndex(1)
    drawn.percent.setValue(90)
    assert drawn.question().name.endswith(" leave")
    moved = dialogs.TierDialog(context, opened.page)
    moved.region.setCurrentIndex(1)
    assert moved.question().name.endswith(" in North")
    slowed = dialogs.RampDialog(context, opened.page)
    slowed.role_type.setCurrentIndex(1)
    after = slowed.question().edit(opened.plan).role_types
    changed = [key for key, each in after.items() if each != opened.plan.role_types[key]]
    assert len(changed) == 1


def test_months_are_chosen_by_name(opened: Opened[HeadcountPage]) -> None:
    frozen = dialogs.FreezeDialog(hiring(opened).context, opened.page)
    leaves = dialogs.LeaverDialog(hiring(opened).context, opened.page)
    assert (frozen.until.itemText(0), frozen.until.count()) == ("Nov 2026", 36)
    assert (frozen.until.currentText(), leaves.month.currentText()) == ("May 2027", "Feb 2027")
    frozen.until.setCurrentText("Jan 2027")
    until = frozen.question().edit(opened.plan).assumptions.freeze_until
    assert until == NOVEMBER.plus(2)


def test_a_leaver_is_shared_out_and_kept(opened: Opened[HeadcountPage]) -> None:
    panel, given = hiring(opened), list[LeaverRequest]()
    dialog = dialogs.LeaverDialog(panel.context, opened.page)
    dialog.leaver_given.connect(given.append)
    dialog.cpm.setCurrentIndex(1)
    dialog.accept()
    assert given == [LeaverRequest(CpmId("ben"), NOVEMBER.plus(3))]
    panel.what_if.share_out(given[0])
    assert panel.what_if.is_open
    assert opened.plan.cpms[CpmId("ben")].status is SeatStatus.LEAVING


def test_a_question_that_cannot_be_kept_is_refused(opened: Opened[HeadcountPage]) -> None:
    def refuse(_: Plan) -> Plan:
        raise InputError(code="no", what="It cannot be")

    hiring(opened).what_if.keep(WhatIf("Never", refuse))
    assert [each.code for each in opened.around.refusals] == ["no"]
    assert not hiring(opened).what_if.is_open


def test_answers_and_hires_wait_for_a_step_that_is_under_way(
    qtbot: QtBot, opened: Opened[HeadcountPage]
) -> None:
    panel, steps = hiring(opened), opened.context.steps
    searched(opened)
    seats = len(opened.plan.cpms)
    steps.patience_seconds, may_end = 0.0, threading.Event()
    opened.context.apply("Francs", in_francs_once(may_end))
    panel.accept.click()
    panel.what_if.keep(answers(dialogs.FreezeDialog, opened))
    assert (steps.is_busy, panel.what_if.is_open, len(opened.plan.cpms)) == (True, False, seats)
    may_end.set()
    qtbot.waitUntil(lambda: not steps.is_busy, timeout=60_000)
    assert panel.what_if.is_open
    assert opened.context.session.undo_depth == 3
    assert len(opened.plan.cpms) > seats
    assert opened.around.refusals == []


def in_francs_once(may_end: threading.Event) -> Callable[[Plan], Plan]:
    """Change the currency of a plan, but only once this may end."""

    def change(plan: Plan) -> Plan:
        may_end.wait(60)
        return replace(plan, assumptions=replace(plan.assumptions, currency="CHF"))

    return change


def test_questions_open_from_the_menu(opened: Opened[HeadcountPage], monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: shown.append(dialog.windowTitle()))
    for action in hiring(opened).what_if.button.menu().actions():
        action.trigger()
    assert shown[0] == "A CPM leaves"
    assert len(shown) == 6


def test_what_the_plan_has_nobody_for_is_grey_and_says_why(opened: Opened[HeadcountPage]) -> None:
    what_if, plan = hiring(opened).what_if, opened.plan
    what_if.follow_plan()
    assert all(action.isEnabled() for action in what_if.button.menu().actions())
    nowhere = {key: replace(each, region="") for key, each in plan.partners.items()}
    opened.context.session.apply("No regions", lambda now: replace(now, partners=nowhere))
    what_if.button.menu().aboutToShow.emit()
    grey = [action.text() for action in what_if.button.menu().actions() if not action.isEnabled()]
    assert grey == ["A region grows… (no partner has a region)"]


def test_a_tier_is_left_only_by_partners_who_have_it(opened: Opened[HeadcountPage]) -> None:
    dialog = dialogs.TierDialog(hiring(opened).context, opened.page)
    held = {opened.plan.tier_of(each) for each in opened.plan.partners.values()}
    assert {dialog.of.itemData(at) for at in range(dialog.of.count())} == held
    assert dialog.of.currentData() != dialog.to.currentData()


def test_ways_to_hire_take_the_height_that_all_of_them_need_and_no_more(
    opened: Opened[HeadcountPage],
) -> None:
    table = searched(opened).way_table
    rows = table.model().rowCount() * table.verticalHeader().defaultSectionSize()
    assert rows < table.maximumHeight() < rows + 2 * table.horizontalHeader().sizeHint().height()
