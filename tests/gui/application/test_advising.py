"""The verb opens the rules with the partners selected, and keeps the rules in mind."""

from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from cpm_planner.charters.advice.questions import Question
from cpm_planner.edit.partners import put_partners
from tests.builders import a_partner
from tests.gui.application.conftest import Office
from tests.gui.application.test_desk import dialog, give
from tests.gui.application.test_plan_files import saved_plan
from ui.actions import Verb
from ui.dialogs.advisor_rules.dialog import AdvisorRulesDialog


def opened_rules(office: Office) -> AdvisorRulesDialog:
    give(office, Verb.ADVISE)
    return cast("AdvisorRulesDialog", dialog(office, AdvisorRulesDialog))


def close(rules: AdvisorRulesDialog) -> None:
    rules.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_all_partners_are_meant_unless_several_are_selected(office: Office) -> None:
    office.desk.start(saved_plan(office))
    window, plan = office.desk.window, office.desk.files.plan
    assert plan is not None
    plan.session.apply("Add", put_partners([a_partner("a"), a_partner("b"), a_partner("c")]))
    rules = opened_rules(office)
    assert rules.among.count() == 1
    close(rules)
    window.go_to("partners")
    window.page("partners").table.select_ids(["a", "b"])
    QApplication.processEvents()
    window.page("partners").action_wanted.emit(Verb.ADVISE)
    rules = cast("AdvisorRulesDialog", dialog(office, AdvisorRulesDialog))
    assert rules.among.currentText() == "The 2 selected"


def test_the_rules_used_last_are_shown_again(office: Office) -> None:
    office.desk.start(saved_plan(office))
    rules = opened_rules(office)
    rules.rows[0].words.setText("OEM")
    rules.rows[0].give_answers({Question.EMBEDS: "all"})
    kept = rules.rules
    close(rules)
    assert opened_rules(office).rules == kept
