"""The window's parts together: verbs, pages, state, welcome, theme, files dropped."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from cpm_planner.edit.partners import put_partners
from cpm_planner.edit.team import put_cpms
from cpm_planner.model.errors import InputError
from tests.builders import a_cpm, a_partner
from tests.gui.application.conftest import Office
from tests.gui.application.test_plan_files import edit, saved_plan
from tests.log_watch import LogWatch
from ui.actions import Verb
from ui.desk import OF_A_PLAN
from ui.dialogs.about import AboutDialog
from ui.dialogs.recovered_work import RecoveredWorkDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.error_reporting import BugReportDialog
from ui.prompts import SaveChoice
from ui.welcome.page import WelcomePage
from ui.welcome.recent_list import RecentList


def give(office: Office, verb: Verb) -> None:
    office.desk.window.verbs.action(verb).trigger()


def is_enabled(office: Office, verb: Verb) -> bool:
    return office.desk.window.verbs.action(verb).isEnabled()


def welcome(office: Office) -> WelcomePage:
    page = office.desk.window.findChildren(WelcomePage)[-1]
    assert page.isVisible()
    return page


def dialog(office: Office, kind: type[QDialog]) -> QDialog:
    """Give the one open dialog of a kind."""
    (found,) = (each for each in office.desk.window.findChildren(kind) if each.isVisible())
    return found


def test_without_a_plan_the_welcome_page_stands(office: Office) -> None:
    office.desk.start(None)
    assert welcome(office).isVisible()
    assert not any(is_enabled(office, verb) for verb in OF_A_PLAN)
    assert office.desk.window.windowTitle() == "CPM Planner[*]"


def test_a_plan_given_at_the_start_is_shown(office: Office) -> None:
    office.desk.start(saved_plan(office))
    window = office.desk.window
    assert window.current_page == "overview"
    assert window.windowTitle() == "north[*] - CPM Planner"
    assert not window.isWindowModified()
    assert all(is_enabled(office, verb) for verb in OF_A_PLAN)


def test_a_plan_that_is_opened_has_the_keyboard(office: Office, qtbot: QtBot) -> None:
    window = office.desk.window
    office.desk.start(None)
    window.activateWindow()
    office.desk.files.open_sample()
    qtbot.waitUntil(lambda: window.current_page == "overview", timeout=60_000)
    assert window.page("overview").isAncestorOf(window.focusWidget())
    office.desk.files.new()
    qtbot.waitUntil(lambda: window.current_page == "partners", timeout=60_000)
    assert window.page("partners").isAncestorOf(window.focusWidget())


def test_a_plan_that_cannot_be_opened_leads_to_the_welcome_page(office: Office) -> None:
    office.desk.start(office.folder / "missing.cpmplan")
    assert welcome(office).isVisible()
    assert len(office.answers.refusals) == 1


def test_every_page_opens_from_its_verb(office: Office) -> None:
    office.desk.start(saved_plan(office))
    for key in office.desk.window.page_keys:
        give(office, Verb(f"go_{key}"))
        assert office.desk.window.current_page == key


def test_all_pages_are_built_ahead_and_nothing_is_counted_for_them(office: Office, qtbot: QtBot) -> None:
    office.desk.files.open_sample()
    office.desk.prepare()
    begun: list[object] = []
    office.desk.jobs.busy_changed.connect(begun.append)
    qtbot.waitUntil(lambda: not office.desk.window.pages_to_build, timeout=60_000)
    assert begun == []
    assert office.desk.window.current_page == "overview"


def test_edits_show_in_title_status_and_undo(office: Office) -> None:
    office.desk.start(saved_plan(office))
    window = office.desk.window
    edit(office)
    assert window.isWindowModified()
    assert window.verbs.action(Verb.UNDO).text().endswith("Add p1")
    give(office, Verb.UNDO)
    assert window.verbs.action(Verb.REDO).text().endswith("Add p1")
    give(office, Verb.REDO)
    give(office, Verb.SAVE)
    assert not window.isWindowModified()


def test_a_changed_plan_keeps_the_window_open_until_answered(office: Office) -> None:
    office.desk.start(saved_plan(office))
    edit(office)
    assert not office.desk.window.close()
    assert office.desk.window.isVisible()
    assert office.answers.asked == ["save north"]


def test_changes_nobody_was_asked_about_are_offered_again(office: Office) -> None:
    office.desk.start(saved_plan(office))
    edit(office)
    office.desk.end()
    (found,) = office.desk.files.unsaved_work()
    assert found.last_labels == ("Add p1",)


def test_changes_the_user_discarded_are_gone(office: Office) -> None:
    office.desk.start(saved_plan(office))
    edit(office)
    office.answers.unsaved = SaveChoice.DISCARD
    assert office.desk.window.close()
    office.desk.end()
    assert office.desk.files.unsaved_work() == []


def test_recent_plans_are_opened_and_forgotten_from_the_keyboard(office: Office, qtbot: QtBot) -> None:
    office.memory.add_recent(office.folder / "gone.cpmplan")
    office.memory.add_recent(saved_plan(office))
    office.desk.start(None)
    plans = welcome(office).findChild(RecentList)
    assert isinstance(plans, RecentList)
    plans.setCurrentRow(1)
    qtbot.keyClick(plans, Qt.Key.Key_Delete)
    assert office.memory.settings.recent_plans == (str(office.folder / "north.cpmplan"),)
    plans.itemActivated.emit(plans.item(0))
    assert office.desk.files.name == "north"


def test_pages_are_built_anew_for_another_plan(office: Office) -> None:
    office.desk.start(saved_plan(office))
    first = office.desk.window.page("partners")
    office.desk.files.open(saved_plan(office, "south.cpmplan"))
    assert office.desk.window.page("partners") is not first
    assert office.desk.window.windowTitle() == "south[*] - CPM Planner"


def test_the_welcome_page_starts_plans(office: Office) -> None:
    office.desk.start(None)
    welcome(office).new_card.clicked.emit()
    assert office.desk.files.name == "New plan"
    assert office.desk.window.current_page == "partners"


def test_a_card_is_entered_from_the_keyboard(office: Office, qtbot: QtBot) -> None:
    office.desk.start(None)
    qtbot.keyClick(welcome(office).new_card, Qt.Key.Key_Return)
    assert office.desk.files.plan is not None


def test_recent_plans_are_offered_and_missing_ones_greyed(office: Office) -> None:
    path = saved_plan(office)
    office.memory.add_recent(office.folder / "gone.cpmplan")
    office.memory.add_recent(path)
    menu = office.desk.window.verbs.recent_menu
    menu.aboutToShow.emit()
    offered = {action.text(): action.isEnabled() for action in menu.actions()}
    assert offered == {"north.cpmplan": True, "gone.cpmplan": False}
    menu.actions()[0].trigger()
    assert office.desk.files.name == "north"


def test_no_recent_plans_are_said(office: Office) -> None:
    menu = office.desk.window.verbs.recent_menu
    menu.aboutToShow.emit()
    assert [action.isEnabled() for action in menu.actions()] == [False]


def test_unsaved_work_is_offered_beside_a_plan(office: Office, qtbot: QtBot) -> None:
    path = saved_plan(office)
    leave_unsaved(office)
    office.desk.start(path)
    qtbot.waitUntil(lambda: bool(office.desk.window.findChildren(RecoveredWorkDialog)))
    found = dialog(office, RecoveredWorkDialog)
    assert isinstance(found, RecoveredWorkDialog)
    found.recovery_wanted.emit(office.desk.files.unsaved_work()[0])
    assert office.desk.files.name == "New plan"
    found.reject()


def test_unsaved_work_is_offered_on_the_welcome_page(office: Office) -> None:
    leave_unsaved(office)
    office.desk.start(None)
    (found,) = office.desk.files.unsaved_work()
    office.answers.says_yes = False
    welcome(office).discard_wanted.emit(found)
    assert office.desk.files.unsaved_work() == [found]
    office.answers.says_yes = True
    welcome(office).discard_wanted.emit(found)
    assert office.desk.files.unsaved_work() == []


def leave_unsaved(office: Office) -> None:
    left = office.desk._around.workspace.new(office.desk._around.today())
    left.session.apply("Add lost", put_partners([a_partner("lost")]))
    left.close()


def test_theme_and_zoom_are_remembered(office: Office) -> None:
    give(office, Verb.THEME_DARK)
    give(office, Verb.ZOOM_IN)
    assert (office.memory.settings.appearance, office.memory.settings.text_percent) == ("dark", 110)
    give(office, Verb.ZOOM_OUT)
    give(office, Verb.ZOOM_RESET)
    give(office, Verb.THEME_LIGHT)
    assert (office.appearance.zoom, office.memory.settings.appearance) == (1.0, "light")


def test_help_dialogs_open(office: Office) -> None:
    give(office, Verb.ABOUT)
    give(office, Verb.SHORTCUTS)
    for kind in (AboutDialog, ShortcutsDialog):
        assert not dialog(office, kind).grab().isNull()
        dialog(office, kind).close()


def test_a_bug_is_reported_once_and_the_window_stays(
    office: Office, qtbot: QtBot, log_watch: LogWatch
) -> None:
    with log_watch.expect("Unexpected error"):
        office.desk.errors.take(ZeroDivisionError("odd"))
        qtbot.waitUntil(lambda: bool(office.desk.window.findChildren(BugReportDialog)))
    dialog(office, BugReportDialog).close()
    office.desk.errors.take(InputError(code="c", what="No"))
    qtbot.waitUntil(lambda: bool(office.answers.refusals))


def test_a_plan_dropped_on_the_window_is_opened(office: Office) -> None:
    drop(office, saved_plan(office))
    assert office.desk.files.name == "north"


def test_lists_dropped_on_the_window_are_imported_together(office: Office, qtbot: QtBot) -> None:
    from ui.dialogs.list_import.dialog import ImportDialog  # noqa: PLC0415 - as late as the window does it

    paths = [office.folder / name for name in ("list.csv", "team.csv")]
    for path in paths:
        path.write_text("Name\nAcme\n", encoding="utf-8")
    drop(office, *paths)
    found = dialog(office, ImportDialog)
    assert isinstance(found, ImportDialog)
    way, names = found.way, ["list.csv", "team.csv"]
    qtbot.waitUntil(lambda: [each.name for each in way.draft.files] == names)
    found.reject()


def drop(office: Office, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    office.desk.window.dropEvent(event)


def test_scenarios_are_copied_switched_renamed_and_removed(office: Office) -> None:
    office.desk.start(saved_plan(office))
    picker, answers, plan = office.desk.scenarios, office.answers, office.desk.files.plan
    assert plan is not None
    answers.text = "Growth"
    picker.copy()
    assert plan.session.document.scenario.name == "Growth"
    answers.text = "Faster growth"
    picker.rename()
    assert "Faster growth" in picker.text()
    picker.fill_menu()
    next(action for action in picker.menu().actions() if action.text() == "Current").trigger()
    assert plan.session.document.scenario.name == "Current"
    picker.remove()
    assert [each.name for each in plan.session.document.scenarios.values()] == ["Faster growth"]
    give(office, Verb.UNDO)
    assert len(plan.session.document.scenarios) == 2


def test_a_locked_scenario_says_so_and_offers_a_copy(office: Office) -> None:
    office.desk.start(saved_plan(office))
    picker, notice, plan = office.desk.scenarios, office.desk.locked, office.desk.files.plan
    assert plan is not None
    assert notice.isHidden()
    picker.toggle_lock()
    assert not notice.isHidden()
    assert picker.accessibleName() == "Scenario Current, locked"
    assert "locked" in picker.toolTip()
    picker.fill_menu()
    offered = {action.text(): action.isEnabled() for action in picker.menu().actions()}
    assert offered["Unlock"]
    assert not offered["Remove…"]
    office.answers.text = "Growth"
    notice.copy_button.click()
    assert plan.session.document.scenario.name == "Growth"
    assert notice.isHidden()
    give(office, Verb.UNDO)
    notice.unlock_button.click()
    assert notice.isHidden()
    assert not plan.session.document.scenario.is_locked
    give(office, Verb.UNDO)
    assert not notice.isHidden()


def test_the_balance_verb_starts_a_search(office: Office) -> None:
    office.desk.start(saved_plan(office))
    give(office, Verb.BALANCE)
    assert office.desk.window.current_page == "balance"
    assert not is_enabled(office, Verb.CANCEL)
    QApplication.processEvents()


def test_a_cpm_of_the_team_page_is_asked_about_as_a_leaver(office: Office) -> None:
    office.desk.start(saved_plan(office))
    window, plan = office.desk.window, office.desk.files.plan
    assert plan is not None
    plan.session.apply("Hire", put_cpms([a_cpm(key, "distribution-manager") for key in ("ana", "ben")]))
    window.go_to("team")
    window.page("team").leaver_wanted.emit("ben")
    balance = window.page("balance")
    panel = balance.panel("leaver")
    assert window.current_page == "balance"
    assert balance.tabs.tabText(balance.tabs.currentIndex()) == "If somebody leaves"
    assert panel.cpm.currentData() == "ben"
    assert panel.is_running


def type_into(office: Office, qtbot: QtBot, row: int, column: str, text: str) -> None:
    """Begin to type into a cell of the partners, and leave it at that."""
    window = office.desk.window
    window.go_to("partners")
    table = window.page("partners").table
    window.activateWindow()
    place = [each.key for each in table.values.columns].index(column)
    table.setCurrentIndex(table.values.index(row, place))
    table.setFocus()
    qtbot.waitUntil(table.hasFocus, timeout=60_000)
    qtbot.keyClicks(table, text[0])
    qtbot.keyClicks(QApplication.focusWidget(), text[1:])


def test_what_is_being_typed_into_a_cell_is_asked_about_when_the_window_closes(
    office: Office, qtbot: QtBot
) -> None:
    desk = office.desk
    desk.files.open(saved_plan(office))
    type_into(office, qtbot, 0, "name", "Typed")
    assert not desk.files.is_modified
    office.answers.unsaved = SaveChoice.SAVE
    assert desk.window.may_close()
    assert office.answers.asked == ["save north"]
    assert [each.name for each in desk.files.plan.session.plan.partners.values()] == ["Typed"]


def test_what_is_being_typed_is_offered_again_when_nobody_was_asked(office: Office, qtbot: QtBot) -> None:
    office.desk.start(saved_plan(office))
    type_into(office, qtbot, 0, "name", "Typed")
    office.desk.end()
    (found,) = office.desk.files.unsaved_work()
    assert found.last_labels == ("Set name of Partner kept to Typed",)


def test_a_choice_that_is_being_typed_comes_into_the_plan_as_well(office: Office, qtbot: QtBot) -> None:
    desk = office.desk
    desk.start(saved_plan(office))
    type_into(office, qtbot, 0, "tier", "Gold")
    assert not desk.files.is_modified
    office.answers.unsaved = SaveChoice.SAVE
    assert desk.window.may_close()
    plan = desk.files.plan.session.plan
    (partner,) = plan.partners.values()
    assert plan.tiers[partner.tier].name == "Gold"
