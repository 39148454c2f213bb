"""The verb that takes a workbook back: asked for, read beside the window, shown."""

from pathlib import Path

from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from tests.gui.application.conftest import Office
from tests.gui.application.test_desk import dialog, give
from tests.gui.application.test_plan_files import saved_plan
from ui.actions import Verb
from ui.dialogs.take_back.dialog import TakeBackDialog


def take_back(office: Office, qtbot: QtBot, path: Path | None) -> None:
    office.answers.to_open = path
    give(office, Verb.TAKE_BACK)
    qtbot.waitUntil(lambda: not office.desk.jobs.is_busy, timeout=60_000)


def test_a_workbook_that_was_exported_comes_back_into_the_dialog(office: Office, qtbot: QtBot) -> None:
    office.desk.start(saved_plan(office))
    office.answers.to_save = office.folder / "out.xlsx"
    give(office, Verb.EXPORT)
    qtbot.waitUntil(lambda: not office.desk.jobs.is_busy, timeout=60_000)
    take_back(office, qtbot, office.folder / "out.xlsx")
    shown = dialog(office, TakeBackDialog)
    assert isinstance(shown, TakeBackDialog)
    assert shown.model.rowCount() == 0
    assert not shown.enter.isEnabled()
    shown.reject()


def test_what_is_no_exported_workbook_is_refused_and_no_choice_is_none(office: Office, qtbot: QtBot) -> None:
    office.desk.start(saved_plan(office))
    path = office.folder / "other.xlsx"
    path.write_text("no workbook", encoding="utf-8")
    take_back(office, qtbot, path)
    take_back(office, qtbot, None)
    (refusal,) = office.answers.refusals
    assert refusal.code == "workbook-damaged"


def test_without_a_plan_there_is_nothing_to_take_back_into(office: Office) -> None:
    office.desk.start(None)
    office.desk.exchange.take_back()
    assert office.answers.refusals == []


def test_a_workbook_without_pay_has_no_ledger(office: Office, qtbot: QtBot) -> None:
    office.desk.start(saved_plan(office))
    office.answers.to_save = office.folder / "out.xlsx"
    give(office, Verb.EXPORT_WITHOUT_PAY)
    qtbot.waitUntil(lambda: not office.desk.jobs.is_busy, timeout=60_000)
    names = load_workbook(office.folder / "out.xlsx", read_only=True).sheetnames
    assert "Positions" in names
    assert "Ledger" not in names
