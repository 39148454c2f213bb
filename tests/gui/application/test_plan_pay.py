"""Copies without pay, as the window saves and shows them."""

from pathlib import Path

from tests.gui.application.conftest import Office
from tests.gui.application.test_desk import give
from tests.gui.application.test_plan_files import saved_plan
from ui.actions import Verb


def shared(office: Office, name: str = "copy.cpmplan") -> Path:
    """Save a copy of the open plan without pay."""
    office.answers.to_save = office.folder / name
    give(office, Verb.SHARE_WITHOUT_PAY)
    return office.folder / name


def chip(office: Office) -> str:
    """What the top bar says of pay; nothing while it is hidden."""
    shown = office.desk.window.top_bar._pay
    return "" if shown.isHidden() else shown.accessibleName()


def test_a_copy_without_pay_is_saved_beside_the_plan_that_stays_open(office: Office) -> None:
    path = saved_plan(office)
    office.desk.start(path)
    copy = shared(office)
    assert copy.is_file()
    assert office.desk.files.plan is not None
    assert office.desk.files.plan.path == path
    assert "copy.cpmplan" in office.desk.window.toast.accessibleName()
    assert chip(office) == ""
    assert office.memory.folder("copies") == office.folder


def test_an_opened_copy_says_what_it_is_until_another_plan_is_open(office: Office) -> None:
    path = saved_plan(office)
    office.desk.start(path)
    office.desk.files.open(shared(office))
    assert chip(office) == "Without pay"
    assert "left out" in office.desk.window.toast.accessibleName()
    assert "left out" in office.desk.window.top_bar._pay.toolTip()
    office.desk.files.open(path)
    assert chip(office) == ""


def test_a_copy_in_place_of_its_plan_is_refused(office: Office) -> None:
    path = saved_plan(office)
    office.desk.start(path)
    shared(office, path.name)
    (refusal,) = office.answers.refusals
    assert refusal.code == "would-lose-pay"


def test_no_name_and_no_plan_save_nothing(office: Office) -> None:
    office.desk.start(None)
    office.desk.pay.share()
    office.desk.start(saved_plan(office))
    before = {*office.folder.rglob("*.cpmplan")}
    give(office, Verb.SHARE_WITHOUT_PAY)
    assert {*office.folder.rglob("*.cpmplan")} == before
    assert office.answers.refusals == []
