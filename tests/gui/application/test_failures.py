"""Failures inside the program: plan, undo and file stay as they were, and it is told."""

import multiprocessing
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cpm_planner.edit.partners import put_partners
from cpm_planner.edit.team import put_cpms
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document
from cpm_planner.workspace.open_plan import OpenPlan
from tests.builders import a_cpm, a_partner
from tests.gui.application.conftest import Office
from tests.gui.application.test_desk import dialog
from tests.gui.application.test_plan_files import saved_plan
from tests.log_watch import LogWatch
from ui.actions import Verb
from ui.error_reporting import BugReportDialog

START_MS = 60_000


def opened(office: Office) -> OpenPlan:
    """Open a plan with an edit that can be undone."""
    office.desk.start(saved_plan(office))
    plan = office.desk.files.plan
    assert plan is not None
    partners = [a_partner(f"p{number}") for number in range(40)]
    plan.session.apply("Add 40 partners", put_partners(partners))
    seats = [a_cpm(key, "partner-account-manager") for key in ("ana", "ben")]
    plan.session.apply("Add 2 CPMs", put_cpms(seats))
    plan.save()
    return plan


def state(plan: OpenPlan) -> tuple[Document, list[str], list[str], bool, bytes]:
    """Give all that has to stay as it was."""
    assert isinstance(plan.path, Path)
    session = plan.session
    return session.document, session.done_labels, session.undone_labels, plan.is_saved, plan.path.read_bytes()


def test_an_edit_that_fails_in_the_middle_changes_nothing_and_is_told(
    office: Office, qtbot: QtBot, log_watch: LogWatch
) -> None:
    plan, desk = opened(office), office.desk
    before = state(plan)

    def fails(plan: Plan) -> Plan:
        put_partners([a_partner("half done")])(plan)
        raise ZeroDivisionError

    context = desk.context
    assert context is not None
    desk.errors.install()
    with log_watch.expect("ZeroDivisionError"), qtbot.captureExceptions() as caught:
        try:
            context.apply("Fail", fails)
        except ZeroDivisionError as error:
            desk.errors.take(error)
        qtbot.waitUntil(lambda: bool(desk.window.findChildren(BugReportDialog)))
    desk.errors.uninstall()
    assert caught == []
    dialog(office, BugReportDialog).close()
    assert state(plan) == before
    context.apply("Add q", put_partners([a_partner("q")]))
    assert plan.session.undo_label == "Add q"
    plan.session.undo()
    assert plan.session.document == before[0]


def test_an_optimiser_that_dies_leaves_the_plan_and_says_so(office: Office, qtbot: QtBot) -> None:
    plan, desk = opened(office), office.desk
    before = state(plan)
    desk.window.verbs.action(Verb.BALANCE).trigger()
    qtbot.waitUntil(lambda: bool(workers()), timeout=START_MS)
    for worker in workers():
        worker.kill()
    qtbot.waitUntil(lambda: not desk.jobs.is_busy, timeout=START_MS)
    assert state(plan) == before
    page = desk.window.page("balance")
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert any("ended without a result" in text for text in texts)


def workers() -> list[multiprocessing.process.BaseProcess]:
    return [each for each in multiprocessing.active_children() if each.name == "cpm-planner-worker"]
