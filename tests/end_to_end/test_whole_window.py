"""A first day: lists in, partners tagged and assigned, balanced, handed on, saved and opened again."""

from collections.abc import Callable
from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workspace.opening import look_into
from tests.gui.application.conftest import Office
from ui.actions import Verb
from ui.balance.page import BalancePage
from ui.dialogs.list_import.dialog import ImportDialog
from ui.dialogs.list_import.step import Step
from ui.partners.page import PartnersPage

WAIT_MS = 60_000
"""Worker processes need a while on a busy machine."""

PARTNERS = "Id,Name,Tier,Sell through,Sell with,Region,Revenue\n" + "".join(
    f"P{n:02d},Partner {n},Gold,{int(n % 2 == 0)},{int(n % 3 == 0)},North,{n * 1000}\n" for n in range(1, 25)
)
TEAM = (
    "Position id,Name,Role type,Home regions\n"
    "S1,Ana Lima,Partner account manager,North\n"
    "S2,Ben Okri,Partner account manager,North\n"
    "S3,Cai Wen,Partner account manager,North\n"
)
ASSIGNMENTS = "Partner,CPM\n" + "".join(f"P{n:02d},Ana Lima\n" for n in range(1, 24))


class Director:
    """Leads the window as a user does, and waits for what takes a while."""

    def __init__(self, office: Office, qtbot: QtBot) -> None:
        self.office = office
        self.desk = office.desk
        self._qtbot = qtbot

    def wait(self, until: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(until, timeout=WAIT_MS)

    def give(self, verb: Verb) -> None:
        self.desk.window.verbs.action(verb).trigger()

    def bring_in(self, verb: Verb, text: str, name: str) -> None:
        path = self.office.folder / name
        path.write_text(text, encoding="utf-8")
        self.office.answers.to_open = path
        self.give(verb)
        dialog = next(each for each in self.desk.window.findChildren(ImportDialog) if each.isVisible())
        dialog.files.take_paths([path])
        for step in (dialog.columns, dialog.values, dialog.check, dialog.outcome):
            self.lead_to(dialog, step)
        dialog.go_on.click()
        QApplication.processEvents()

    def lead_to(self, dialog: ImportDialog, step: Step) -> None:
        """Press Next once that is possible, and wait for the step to show."""
        self.wait(dialog.go_on.isEnabled)
        dialog.go_on.click()
        self.wait(lambda: dialog.step is step)

    @property
    def partners_page(self) -> PartnersPage:
        page = self.desk.window.page("partners")
        assert isinstance(page, PartnersPage)
        return page

    @property
    def balance_page(self) -> BalancePage:
        page = self.desk.window.page("balance")
        assert isinstance(page, BalancePage)
        return page

    def type_into_partner(self, key: str, column_key: str, text: str) -> None:
        """Put a text into a cell of the partners table as its editor does."""
        values = self.partners_page.values
        ((row, _),) = values.runs_of([key])
        column = [column.key for column in values.columns].index(column_key)
        assert values.setData(values.index(row, column), text)


def test_from_three_lists_to_a_saved_plan(office: Office, qtbot: QtBot) -> None:
    director = Director(office, qtbot)
    director.desk.start(None)
    director.give(Verb.NEW)
    director.bring_in(Verb.IMPORT_PARTNERS, PARTNERS, "partners.csv")
    director.bring_in(Verb.IMPORT_TEAM, TEAM, "team.csv")
    director.bring_in(Verb.IMPORT_ASSIGNMENTS, ASSIGNMENTS, "assignments.csv")
    plan = director.desk.files.plan
    assert plan is not None
    assert (len(plan.session.plan.partners), len(plan.session.plan.cpms)) == (24, 3)

    director.give(Verb.GO_PARTNERS)
    untagged = [key for key, each in plan.session.plan.partners.items() if each.mix.is_untagged]
    director.partners_page.table.select_ids(untagged)
    director.partners_page.verbs.tag(SalesModel.SELL_TO, is_on=True)
    assert not any(each.mix.is_untagged for each in plan.session.plan.partners.values())
    alone = next(key for key in plan.session.plan.partners if key not in plan.session.plan.assignments)
    director.type_into_partner(alone, "cpm", "Ben Okri")
    assert alone in plan.session.plan.assignments

    director.give(Verb.BALANCE)
    assert director.balance_page.is_searching
    director.give(Verb.GO_OVERVIEW)
    director.wait(lambda: not director.balance_page.is_searching)
    director.give(Verb.GO_BALANCE)
    review = director.balance_page.proposal.result.review
    assert review is not None
    assert review.chosen_moves
    spread_before = spread(plan.session.figures.evenness)
    director.balance_page.proposal.result.moves.accept.click()
    assert spread(plan.session.figures.evenness) < spread_before / 4

    export(director, office.folder / "plan.xlsx")
    office.answers.to_save = office.folder / "north.cpmplan"
    director.give(Verb.SAVE)
    assert not director.desk.window.isWindowModified()
    document = plan.session.document
    director.desk.files.open(office.folder / "north.cpmplan")
    assert director.desk.files.plan is not None
    assert director.desk.files.plan.session.document == document
    assert look_into(office.folder / "north.cpmplan") == document


def spread(evenness: object) -> float:
    assert isinstance(evenness, dict)
    return max(each.spread for each in evenness.values() if each.spread is not None)


def export(director: Director, path: Path) -> None:
    director.office.answers.to_save = path
    director.give(Verb.EXPORT)
    director.wait(lambda: not director.desk.jobs.is_busy)
    assert director.office.answers.refusals == []
    assert len(load_workbook(path).sheetnames) >= 5


def test_the_sample_plan_opens_from_the_welcome_page(office: Office, qtbot: QtBot) -> None:
    office.desk.start(None)
    office.desk.files.open_sample()
    plan = office.desk.files.plan
    assert plan is not None
    assert (len(plan.session.plan.partners), len(plan.session.plan.cpms)) == (701, 13)
    assert not office.desk.files.is_modified
    assert office.desk.window.current_page == "overview"
    qtbot.waitExposed(office.desk.window)
    for key in office.desk.window.page_keys:
        office.desk.window.go_to(key)
        QApplication.processEvents()
        assert not office.desk.window.grab().isNull()
