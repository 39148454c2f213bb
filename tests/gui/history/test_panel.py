"""The history beside the pages: found, narrowed, exported, and one click to any point."""

import csv
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cpm_planner.edit.partners import change_partners, put_partners
from cpm_planner.edit.team import put_cpms
from cpm_planner.model.ids import PartnerId
from tests.builders import a_cpm, a_partner
from tests.gui.application.conftest import Office, office
from tests.gui.application.test_desk import give
from tests.gui.application.test_plan_files import saved_plan
from ui.actions import Verb
from ui.history import words
from ui.history.line_painter import button_rect, lines_of
from ui.history.lines import About, EditLine, Subject
from ui.history.panel import HistoryPanel
from ui.theme.appearance import ThemeMode, apply_theme

__all__ = ["office"]

KEPT = PartnerId("kept")


def rename(office: Office, name: str) -> None:
    plan = office.desk.files.plan
    assert plan is not None
    plan.session.apply(f"Call it {name}", change_partners([KEPT], name=name))


def name_now(office: Office) -> str:
    plan = office.desk.files.plan
    assert plan is not None
    return plan.session.plan.partners[KEPT].name


def titles(panel: HistoryPanel) -> list[str]:
    lines = panel.edits.lines
    found = [lines.line(row) for row in range(lines.rowCount())]
    return [words.title(line, date.min) for line in found if isinstance(line, EditLine)]


@pytest.fixture
def panel(office: Office) -> HistoryPanel:
    """The history of a plan with one edit of an earlier run and three of this one."""
    office.desk.start(saved_plan(office))
    for name in ("A", "B", "C"):
        rename(office, name)
    give(office, Verb.HISTORY)
    shown = office.desk.history.panel
    assert shown is not None
    return shown


def test_edits_of_this_run_and_of_earlier_ones_are_listed_and_the_place_is_shown(panel: HistoryPanel) -> None:
    assert titles(panel) == ["Call it C", "Call it B", "Call it A", "Add"]
    here = panel.edits.current_line()
    assert isinstance(here, EditLine)
    assert (here.moment.edit.label, here.is_here) == ("Call it C", True)
    assert panel.position.text() == "3 steps can be undone"
    assert not panel.go.isEnabled()


def test_one_click_on_the_arrow_leads_there_and_back(
    office: Office, panel: HistoryPanel, qtbot: QtBot
) -> None:
    def click(row: int) -> None:
        place = button_rect(panel.edits.visualRect(panel.edits.lines.index(row))).center()
        qtbot.mouseMove(panel.edits.viewport(), place)
        qtbot.mouseClick(panel.edits.viewport(), Qt.MouseButton.LeftButton, pos=place)

    click(4)
    assert name_now(office) == "Partner kept"
    assert panel.position.text() == "0 steps can be undone, 3 redone"
    assert [line.is_done for line in panel._lines.edits] == [False, False, False, True]
    click(1)
    assert name_now(office) == "C"
    assert titles(panel) == ["Call it C", "Call it B", "Call it A", "Add"]


def test_the_keyboard_leads_there_too(office: Office, panel: HistoryPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)
    assert office.desk.window.focusWidget() is panel.edits
    qtbot.keyClick(panel.edits, Qt.Key.Key_Down)
    assert panel.go.text().strip() == "Undo 1 step"
    qtbot.keyClick(panel.edits, Qt.Key.Key_Return)
    assert name_now(office) == "B"
    panel.edits.show_row(3)
    panel.go.click()
    assert name_now(office) == "A"
    qtbot.keyClick(panel.edits, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_a_click_beside_the_arrow_only_chooses(office: Office, panel: HistoryPanel, qtbot: QtBot) -> None:
    place = panel.edits.visualRect(panel.edits.lines.index(2)).topLeft() + QPoint(60, 10)
    qtbot.mouseMove(panel.edits.viewport(), place)
    qtbot.mouseClick(panel.edits.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (panel.edits.currentIndex().row(), name_now(office)) == (2, "C")
    qtbot.mouseMove(panel.edits.viewport(), QPoint(-5, -5))


def test_a_point_of_a_history_that_has_changed_meanwhile_leads_nowhere(
    office: Office, panel: HistoryPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.go_to(1)
    assert panel.position.text() == "1 step can be undone, 2 redone"
    with monkeypatch.context() as patched:
        patched.setattr(panel, "read", lambda: None)  # as if it had not come to it yet
        rename(office, "D")
    panel.go_to(3)
    assert name_now(office) == "D"
    assert (
        office.desk.window.toast.accessibleName() == "The plan was changed meanwhile: choose the point again."
    )
    assert panel.position.text() == "2 steps can be undone"


def test_days_are_no_place_to_go(panel: HistoryPanel) -> None:
    panel.edits.show_row(0)
    assert not panel.go.isEnabled()
    panel.edits.go_to(0)
    assert panel.position.text() == "3 steps can be undone"


def test_new_edits_come_in_while_the_panel_is_shown(
    office: Office, panel: HistoryPanel, qtbot: QtBot
) -> None:
    rename(office, "D")
    qtbot.waitUntil(lambda: titles(panel)[0] == "Call it D")
    give(office, Verb.UNDO)
    qtbot.waitUntil(lambda: panel.position.text() == "3 steps can be undone, 1 redone")


def test_search_and_subject_narrow_the_list(office: Office, panel: HistoryPanel, qtbot: QtBot) -> None:
    plan = office.desk.files.plan
    assert plan is not None
    plan.session.apply("Add Ana", put_cpms([a_cpm("ana", "partner-account-manager")]))
    qtbot.waitUntil(lambda: "Add Ana" in titles(panel))
    panel.search.setText("call b")
    panel.search.returnPressed.emit()
    assert titles(panel) == ["Call it B"]
    panel.search.setText("nothing of the kind")
    panel.search.returnPressed.emit()
    assert panel.explanation.text() == "No edit fits the search."
    assert not panel.export.isEnabled()
    panel.search.clear()
    panel.about.setFocus()
    panel.about.setText("ana")
    panel.about.returnPressed.emit()
    assert panel.about.about == About(Subject.CPM, "ana", "Ana")
    panel.search.returnPressed.emit()
    assert titles(panel) == ["Add Ana"]
    panel.about.clear()
    assert len(titles(panel)) == 5


def test_what_is_shown_is_exported(office: Office, panel: HistoryPanel) -> None:
    give(office, Verb.UNDO)
    panel.read()
    office.answers.to_save = office.folder / "history.csv"
    panel.export.click()
    rows = read_table(office.folder / "history.csv")
    assert [row["Edit"] for row in rows] == ["Call it C", "Call it B", "Call it A", "Add"]
    assert [row["Note"] for row in rows] == ["undone, can be redone", "", "", ""]
    office.answers.to_save = None
    panel.export.click()


def read_table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_another_plan_has_its_own_history(office: Office, panel: HistoryPanel) -> None:
    office.desk.files.close(discard=True)
    assert not panel.isVisible()
    panel.read()
    panel.go_to(0)
    panel.export_shown()
    office.desk.files.open(saved_plan(office, "south.cpmplan"))
    give(office, Verb.HISTORY)
    assert titles(panel) == ["Add"]
    assert panel.explanation.text() != ""


def test_a_plan_just_opened_offers_no_way_to_where_none_leads(office: Office) -> None:
    office.desk.start(saved_plan(office))
    give(office, Verb.HISTORY)
    panel = office.desk.history.panel
    assert panel is not None
    assert titles(panel)
    assert panel.position.text().startswith("Nothing was changed since the plan was opened.")
    assert not panel.go.isVisibleTo(panel)
    rename(office, "A")
    panel.read()
    assert panel.go.isVisibleTo(panel)


def test_pages_lead_to_the_history_of_a_partner_or_cpm(
    office: Office, panel: HistoryPanel, qtbot: QtBot
) -> None:
    plan = office.desk.files.plan
    assert plan is not None
    plan.session.apply("Add q", put_partners([a_partner("q")]))
    plan.session.apply("Add Ana", put_cpms([a_cpm("ana", "partner-account-manager")]))
    for page, key, expected in (("partners", "q", ["Add q"]), ("team", "ana", ["Add Ana"])):
        office.desk.window.go_to(page, [key])
        shown = office.desk.window.page(page)
        menu = QMenu()
        shown.table.menu_hook(menu, [key])  # type: ignore[attr-defined]
        (entry,) = (each for each in menu.actions() if each.text().startswith("History of"))
        entry.trigger()
        qtbot.waitUntil(lambda expected=expected: titles(panel) == expected)


def test_all_is_said_to_screen_readers(panel: HistoryPanel) -> None:
    lines = panel.edits.lines
    spoken = str(lines.index(1).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Call it C, ")
    assert spoken.endswith("You are here")
    assert str(lines.index(2).data(Qt.ItemDataRole.ToolTipRole)).endswith("Undo 1 step")
    assert lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == lines.index(0).data()
    assert lines.index(0).data(Qt.ItemDataRole.DecorationRole) is None


def test_it_leaves_two_thirds_of_the_window_to_the_page(
    qapp: QApplication, office: Office, panel: HistoryPanel
) -> None:
    window = office.desk.window
    try:
        apply_theme(qapp, ThemeMode.LIGHT, 2.0)
        window.resize(1_280, 800)
        qapp.processEvents()
        assert panel.minimumSizeHint().width() <= 1_280 // 3
        assert panel.sizeHint().width() <= 1_280 // 3
    finally:
        apply_theme(qapp, ThemeMode.LIGHT)


def test_the_list_shows_its_upper_end_once_there_is_room(panel: HistoryPanel, qtbot: QtBot) -> None:
    edits = panel.edits
    qtbot.waitUntil(lambda: edits.lines.rowCount() > 2, timeout=60_000)
    edits.resize(400, 40)
    edits.show_row(edits.lines.here)
    assert edits.verticalScrollBar().value() > 0
    edits.resize(400, 300)
    assert edits.verticalScrollBar().value() == 0


def test_long_titles_go_over_two_lines(panel: HistoryPanel, office: Office, qtbot: QtBot) -> None:
    edits = panel.edits
    edits.resize(400, 300)
    assert not edits.looks.has_long_titles
    short = edits.visualRect(edits.lines.index(1)).height()
    rename(office, "the longest name that anybody has ever given to a partner of theirs")
    qtbot.waitUntil(lambda: edits.looks.has_long_titles, timeout=60_000)
    qtbot.waitUntil(lambda: edits.visualRect(edits.lines.index(1)).height() > short, timeout=60_000)
    assert lines_of("one two three", QFontMetricsF(panel.font()), 1, 2) == ["one", "two three"]
    assert lines_of("one two three", QFontMetricsF(panel.font()), 1, 1) == ["one two three"]
    assert lines_of("one two", QFontMetricsF(panel.font()), 1_000, 2) == ["one two"]
