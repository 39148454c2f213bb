"""Copies without pay, as the window saves and shows them."""

import gc
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cpm_planner.edit.partners import put_partners
from cpm_planner.edit.team import put_cpms
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.model.errors import InputError
from cpm_planner.model.pay import Pay
from cpm_planner.store import pay_key
from cpm_planner.store.pay_cover import read_seal_row, write_seal_row
from cpm_planner.store.plan_file import open_checked, sealed_bytes
from cpm_planner.workspace.plan_pay import PayState
from tests.builders import a_cpm, a_partner
from tests.gui.application.conftest import Office
from tests.gui.application.test_desk import dialog, give
from tests.gui.application.test_plan_files import edit, partners, saved_plan
from ui.actions import Verb
from ui.assumptions.finance_fields import loaded_column, pay_fields
from ui.dialogs.backups.damaged import DamagedDialog
from ui.dialogs.passphrase import ProtectDialog, UnlockDialog, strength_of
from ui.theme.tokens import Tone

WORDS = "four words made up"


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pay_key, "COST", 10)


def state(office: Office) -> PayState:
    assert office.desk.files.plan is not None
    return office.desk.files.plan.pay


def protect(office: Office, words: str = WORDS) -> None:
    """Encrypt the pay of the open plan by the dialog."""
    give(office, Verb.PROTECT_PAY)
    asked = dialog(office, ProtectDialog)
    assert isinstance(asked, ProtectDialog)
    asked.first.setText(words)
    asked.second.setText(words)
    asked.encrypt.click()


def hidden_plan(office: Office) -> Path:
    """Open a plan whose pay is encrypted, of which no key is known any more."""
    path = saved_plan(office)
    office.desk.start(path)
    protect(office)
    other = saved_plan(office, "other.cpmplan")
    office.desk.files.open(other)
    pay_key._UNLOCKED.clear()
    office.desk.files.open(path)
    return path


def spoil_encrypted_pay(path: Path) -> None:
    """Put something else in the place of the encrypted pay of a plan file, under a seal that fits."""
    with closing(open_checked(path)) as file:
        row = read_seal_row(file.rows)
        assert row is not None
        write_seal_row(file.rows, row._replace(sealed_pay=row.wrapped_key))
        path.write_bytes(sealed_bytes(file.rows, {}))


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


def test_pay_is_encrypted_by_the_dialog_and_the_plan_is_saved(office: Office) -> None:
    office.desk.start(saved_plan(office))
    protect(office)
    assert (state(office), chip(office)) == (PayState.UNLOCKED, "Pay encrypted")
    assert not office.desk.files.is_modified
    assert office.answers.refusals == []


def test_a_passphrase_typed_once_only_or_too_short_is_not_taken(office: Office) -> None:
    office.desk.start(saved_plan(office))
    give(office, Verb.PROTECT_PAY)
    asked = dialog(office, ProtectDialog)
    assert isinstance(asked, ProtectDialog)
    for first, second, is_taken in (
        (WORDS, "", False),
        (WORDS, WORDS + "!", False),
        ("1234567", "1234567", False),
    ):
        asked.first.setText(first)
        asked.second.setText(second)
        assert asked.encrypt.isEnabled() is is_taken
    asked.reject()
    assert state(office) is PayState.PLAIN


def test_encryption_is_taken_away_again(office: Office) -> None:
    office.desk.start(saved_plan(office))
    protect(office)
    give(office, Verb.PROTECT_PAY)
    asked = dialog(office, ProtectDialog)
    assert isinstance(asked, ProtectDialog)
    asked.remove.click()
    assert (state(office), chip(office)) == (PayState.PLAIN, "")


def test_a_plan_with_encrypted_pay_asks_and_goes_on_without(office: Office) -> None:
    hidden_plan(office)
    asked = dialog(office, UnlockDialog)
    assert isinstance(asked, UnlockDialog)
    asked.reject()
    assert (state(office), chip(office)) == (PayState.HIDDEN, "Pay hidden")


def test_a_wrong_passphrase_is_said_in_the_dialog_and_the_right_one_unlocks(
    office: Office, qtbot: QtBot
) -> None:
    hidden_plan(office)
    asked = dialog(office, UnlockDialog)
    assert isinstance(asked, UnlockDialog)
    asked.field.setText("wrong words")
    asked.unlock.click()
    assert "not the passphrase" in "".join(each.text() for each in asked.findChildren(QLabel))
    asked.field.setText(WORDS)
    asked.unlock.click()
    qtbot.waitUntil(lambda: state(office) is PayState.UNLOCKED)
    assert chip(office) == "Pay encrypted"


def unlock_by_dialog(office: Office) -> None:
    asked = dialog(office, UnlockDialog)
    assert isinstance(asked, UnlockDialog)
    asked.field.setText(WORDS)
    asked.unlock.click()


def test_hidden_pay_is_shown_as_unknown_on_its_page_until_it_is_unlocked(
    office: Office, qtbot: QtBot
) -> None:
    hidden_plan(office)
    asked = dialog(office, UnlockDialog)
    assert isinstance(asked, UnlockDialog)
    asked.reject()
    window, notice = office.desk.window, office.desk.pay.notice
    window.go_to("assumptions")
    assert notice.isVisible()
    plan = office.desk.files.plan
    assert plan is not None
    role = next(iter(plan.session.plan.role_types.values()))
    assert loaded_column(lambda: plan.session.plan, ENGLISH).text(role) == "\N{EN DASH}"
    base = pay_fields(lambda: plan.session.plan, ENGLISH)[1]
    assert (base.text(role), base.show(base.read(role))) == ("\N{EN DASH}", "0")
    notice.unlock_button.click()
    unlock_by_dialog(office)
    qtbot.waitUntil(lambda: state(office) is PayState.UNLOCKED)
    assert (notice.isVisible(), window.current_page) == (False, "assumptions")


def test_a_copy_without_pay_says_so_until_pay_is_put_in(office: Office) -> None:
    office.desk.start(saved_plan(office))
    office.desk.files.open(shared(office))
    notice, plan = office.desk.pay.notice, office.desk.files.plan
    assert plan is not None
    assert (notice.isVisible(), notice.unlock_button.isVisible()) == (True, False)
    plan.session.apply("Add Ana", put_cpms([a_cpm("ana", "partner-account-manager", pay=Pay(100))]))
    assert not notice.isVisible()


def test_unlocking_keeps_what_is_not_saved(office: Office, qtbot: QtBot) -> None:
    hidden_plan(office)
    plan = office.desk.files.plan
    assert plan is not None
    plan.session.apply("Add", put_partners([a_partner("late")]))
    unlock_by_dialog(office)
    qtbot.waitUntil(lambda: state(office) is PayState.UNLOCKED)
    assert partners(office.desk.files) == {"kept", "late"}
    assert office.desk.files.is_modified
    assert office.answers.asked == []
    with pytest.raises(InputError):
        plan.session.apply("Too late", put_partners([a_partner("lost")]))


def test_a_recovered_plan_that_was_never_saved_asks_for_its_passphrase(office: Office, qtbot: QtBot) -> None:
    office.desk.files.new()
    edit(office)
    protect(office)
    office.desk.files.close(discard=False)
    office.desk.opening.finish()
    gc.collect()
    (found,) = office.desk.files.unsaved_work()
    office.desk.files.recover(found)
    assert (state(office), office.desk.files.is_modified) == (PayState.HIDDEN, True)
    unlock_by_dialog(office)
    qtbot.waitUntil(lambda: state(office) is PayState.UNLOCKED)
    assert office.desk.files.plan is not None
    assert (office.desk.files.plan.path, office.desk.files.is_modified) == (None, True)


def test_pay_that_is_not_what_was_sealed_leads_to_the_way_out(office: Office, qtbot: QtBot) -> None:
    path = hidden_plan(office)
    asked = dialog(office, UnlockDialog)
    asked.reject()
    spoil_encrypted_pay(path)
    office.desk.files.open(path)
    unlock_by_dialog(office)
    shown = dialog(office, DamagedDialog)
    assert isinstance(shown, DamagedDialog)
    office.answers.to_save = office.folder / "rescued.cpmplan"
    shown.rescue.click()
    qtbot.waitUntil(lambda: office.desk.files.name == "rescued")
    assert state(office) is PayState.LEFT_OUT
    assert "What was saved" in office.answers.asked


@pytest.mark.parametrize(
    ("words", "tone"),
    [
        ("", Tone.NEUTRAL),
        ("short", Tone.BAD),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Tone.BAD),
        ("tenletters", Tone.WARNING),
        ("sixteen letters!", Tone.NEUTRAL),
        (WORDS + " on a ferry", Tone.GOOD),
    ],
)
def test_strength_follows_length_and_variety(words: str, tone: Tone) -> None:
    assert strength_of(words)[1] is tone
