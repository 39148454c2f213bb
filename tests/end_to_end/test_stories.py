"""Stories on the real window, told with keys and clicks alone; the user's files stand behind the prompts."""

from collections import Counter
from collections.abc import Callable
from typing import TypeVar

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from cpm_planner.edit.scenarios import new_document
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.workspace.opening import look_into
from cpm_planner.workspace.session import Session
from cpm_planner.workspace.workspace import Workspace
from tests.builders import a_cpm, a_partner, a_plan
from tests.gui import hands
from tests.gui.application.conftest import Office
from tests.gui.stand import with_catalogue
from ui.action_registry import plain_text
from ui.dialogs.list_import.dialog import ImportDialog
from ui.welcome.start_card import StartCard
from ui.widgets.table.view import ValueTable

WAIT_MS = 60_000
SETTLING_ROUNDS = 6
"""Worker processes need a while on a busy machine."""
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
MOST_TABS = 80
W = TypeVar("W", bound=QWidget)
ROLE = "partner-account-manager"

PARTNERS = "Id\tName\tTier\tSell through\tRegion\tRevenue\n" + "".join(
    f"P{n:02d}\tPartner {n}\tGold\t1\tNorth\t{n * 1000}\n" for n in range(1, 13)
)
TEAM = (
    "Position id\tName\tRole type\tHome regions\n"
    "S1\tAna Lima\tPartner account manager\tNorth\n"
    "S2\tBen Okri\tPartner account manager\tNorth\n"
)


class User:
    """Has a keyboard and a mouse, and waits for what takes a while."""

    def __init__(self, office: Office, qtbot: QtBot) -> None:
        self.office, self.desk, self._qtbot = office, office.desk, qtbot
        self.desk.window.resize(1280, 800)

    def open(self, plan: Plan) -> None:
        """Open a plan file by its double click, so to speak."""
        path = self.office.folder / "plan.cpmplan"
        made = Workspace(self.office.folder / "making").new_from(new_document(plan))
        made.save(path)
        made.close()
        self.desk.start(path)
        QApplication.processEvents()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = hands.PLAIN) -> None:
        """Press a key, and let the window do what it has put off."""
        hands.come_back(self.desk.window)
        hands.press(key, modifiers)
        QApplication.processEvents()

    def wait(self, until: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(until, timeout=WAIT_MS)

    @property
    def session(self) -> Session:
        assert self.desk.files.plan is not None
        return self.desk.files.plan.session

    @property
    def plan(self) -> Plan:
        return self.session.plan

    def tab_to(self, name: str, kind: type[QWidget] = QAbstractButton) -> None:
        """Press Tab until the keyboard is in a button, or what else is meant, whose name begins like this."""
        passed = []
        for _ in range(MOST_TABS):
            here = QApplication.focusWidget()
            if isinstance(here, kind) and name_of(here).startswith(name):
                return
            passed.append(name_of(here))
            self.press(Qt.Key.Key_F6 if isinstance(here, ValueTable) else Qt.Key.Key_Tab)
        pytest.fail(f"Tab never comes to {name!r}, only to {passed}")

    def shown(self, kind: type[W], name: str) -> W:
        """Give the one widget of a name that is in sight where the user is."""
        front = hands.front() or self.desk.window
        found = [each for each in front.window().findChildren(kind) if name_of(each).startswith(name)]
        (widget,) = [each for each in found if each.isVisible()]
        return widget

    def click(self, name: str, kind: type[QWidget] = QAbstractButton) -> None:
        """Scroll to what is called like this, and click at it once the page has laid itself out."""
        widget = self.shown(kind, name)
        for _ in range(SETTLING_ROUNDS):
            QApplication.processEvents()
            frame = widget.parentWidget()
            while frame is not None:
                if isinstance(frame, QScrollArea):
                    frame.ensureWidgetVisible(widget)
                frame = frame.parentWidget()
        hands.click_on(widget)
        QApplication.processEvents()

    def click_in_bar(self, title: str) -> None:
        """Click at a menu of the window's bar."""
        hands.come_back(self.desk.window)
        bar = self.desk.window.menuBar()
        (action,) = [each for each in bar.actions() if plain_text(each) == title]
        at = bar.mapTo(self.desk.window, bar.actionGeometry(action).center())
        hands.click(self.desk.window.windowHandle(), at)

    def click_in_menu(self, title: str) -> None:
        """Click at an entry of the menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        (action,) = [each for each in menu.actions() if plain_text(each) == title]
        hands.click(menu.windowHandle(), menu.actionGeometry(action).center())
        QApplication.processEvents()

    def command(self, words: str) -> None:
        """Find a verb by name and give it."""
        self.press(Qt.Key.Key_K, CONTROL)
        hands.write(words)
        self.press(Qt.Key.Key_Return)

    def bring_in_copied(self, cells: str) -> None:
        """Paste cells into the import that is open, and lead them to the end with Enter alone."""
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ImportDialog)
        QGuiApplication.clipboard().setText(cells)
        self.press(Qt.Key.Key_V, CONTROL)
        for step in (dialog.files, dialog.columns, dialog.values, dialog.check, dialog.outcome):
            self.wait(lambda: dialog.step is step and dialog.go_on.isEnabled())  # noqa: B023 - asked at once
            assert dialog.focusWidget() in {dialog.go_on, dialog.files.files.table}
            self.press(Qt.Key.Key_Return)


def name_of(widget: QWidget | None) -> str:
    if widget is None:
        return ""
    text = getattr(widget, "text", lambda: "")()
    return widget.accessibleName() or str(text).replace("&", "")


def test_everything_by_keyboard(office: Office, qtbot: QtBot) -> None:
    user = User(office, qtbot)
    office.desk.start(None)
    user.wait(lambda: name_of(QApplication.focusWidget()) == "Start from my list")
    user.press(Qt.Key.Key_Return)
    user.bring_in_copied(PARTNERS)
    user.command("import team")
    user.bring_in_copied(TEAM)
    assert (len(user.plan.partners), len(user.plan.cpms)) == (12, 2)

    # All partners are given to Ana, and then balanced.
    user.press(Qt.Key.Key_2, CONTROL)
    user.tab_to("Partners", ValueTable)
    user.press(Qt.Key.Key_A, CONTROL)
    user.press(Qt.Key.Key_G, CONTROL)
    user.wait(lambda: QApplication.activePopupWidget() is not None)  # a button is seen to be pressed first
    hands.write("ana")
    user.press(Qt.Key.Key_Return)
    assert owners(user.plan) == {"Ana Lima": 12}
    user.press(Qt.Key.Key_B, CONTROL)
    user.wait(lambda: not user.desk.jobs.is_busy)
    user.tab_to("Accept")
    user.press(Qt.Key.Key_Space)
    assert owners(user.plan) == {"Ana Lima": 6, "Ben Okri": 6}

    # The workbook is written, and the plan saved.
    office.answers.to_save = office.folder / "plan.xlsx"
    user.press(Qt.Key.Key_E, CONTROL)
    user.wait(lambda: not user.desk.jobs.is_busy)
    assert "Partners" in load_workbook(office.folder / "plan.xlsx").sheetnames
    office.answers.to_save = office.folder / "north.cpmplan"
    user.press(Qt.Key.Key_S, CONTROL)
    assert look_into(office.folder / "north.cpmplan") == user.session.document
    assert office.answers.refusals == []


def test_a_first_list_becomes_a_workbook(office: Office, qtbot: QtBot) -> None:
    user = User(office, qtbot)
    office.desk.start(None)
    QApplication.processEvents()
    path = office.answers.to_open = office.folder / "partners.tsv"
    path.write_text(PARTNERS, encoding="utf-8")
    user.click("Start from my list", StartCard)
    user.click("Choose files")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportDialog)
    for step in (dialog.files, dialog.columns, dialog.values, dialog.check, dialog.outcome):
        user.wait(lambda: dialog.step is step and dialog.go_on.isEnabled())  # noqa: B023 - asked at once
        hands.click_on(dialog.go_on)
    QApplication.processEvents()
    office.answers.to_save = office.folder / "plan.xlsx"
    user.click_in_bar("File")
    user.click_in_menu("Export workbook")
    user.wait(lambda: not user.desk.jobs.is_busy)
    names = {row[1].value for row in load_workbook(office.folder / "plan.xlsx")["Partners"].iter_rows()}
    assert {f"Partner {n}" for n in range(1, 13)} <= names


def test_two_hundred_partners_become_hybrids(office: Office, qtbot: QtBot) -> None:
    partners = [a_partner(f"r{n}", name=f"Reseller {n}") for n in range(200)]
    others = [a_partner(f"d{n}", name=f"Dealer {n}") for n in range(60)]
    user = User(office, qtbot)
    user.open(with_catalogue(a_plan(partners=partners + others)))
    before = user.plan
    user.press(Qt.Key.Key_2, CONTROL)
    user.press(Qt.Key.Key_L, CONTROL | SHIFT)
    hands.write("Reseller")
    user.tab_to("Partners", ValueTable)
    user.press(Qt.Key.Key_A, CONTROL)
    for key in (Qt.Key.Key_2, Qt.Key.Key_3):
        steps = user.session.undo_depth
        user.press(key, ALT)
        user.wait(lambda: user.session.undo_depth > steps)  # noqa: B023 - asked at once; a button takes a moment
    hybrids = [each for each in user.plan.partners.values() if each.mix.is_hybrid]
    assert {each.name.split()[0] for each in hybrids} == {"Reseller"}
    assert len(hybrids) == 200
    assert {each.mix.models for each in hybrids} == {(SalesModel.SELL_THROUGH, SalesModel.SELL_WITH)}
    user.press(Qt.Key.Key_Z, CONTROL)
    user.press(Qt.Key.Key_Z, CONTROL)
    assert user.plan == before


def test_a_leavers_territory_is_handed_over(office: Office, qtbot: QtBot) -> None:
    team = [a_cpm(name.casefold(), ROLE, name=name) for name in ("Ana", "Ben", "Cai")]
    mix = ModelMix.equal([SalesModel.SELL_THROUGH])
    partners = [a_partner(f"p{n}", mix=mix) for n in range(12)]
    owned = {f"p{n}": ("ana", "ben", "cai")[n % 3] for n in range(12)}
    user = User(office, qtbot)
    user.open(with_catalogue(a_plan(partners=partners, cpms=team, owners=owned)))
    user.click("Team")
    table = user.shown(ValueTable, "CPMs")
    ((row, _),) = table.values.runs_of(["ben"])
    place = table.visualRect(table.values.index(row, 0)).center()
    at = table.viewport().mapTo(table.window(), place)
    hands.click(table.window().windowHandle(), at, Qt.MouseButton.RightButton)
    user.click_in_menu("What if this CPM leaves?")
    user.wait(lambda: not user.desk.jobs.is_busy)
    office.answers.text = "Without Ben"
    user.click("Keep as scenario")
    user.wait(lambda: user.session.document.scenario.name == "Without Ben")
    takers = [each.primary for each in user.plan.assignments.values()]
    assert Counter(takers) == {"ana": 6, "cai": 6}


def owners(plan: Plan) -> dict[str, int]:
    """Count partners by the CPM who has them."""
    return dict(Counter(plan.cpms[each.primary].name for each in plan.assignments.values() if each.primary))
