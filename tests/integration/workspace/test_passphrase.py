"""Pay that a passphrase encrypts: in the file, in what stays beside it, and while it is hidden."""

import gc
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from cpm_planner.edit.partners import change_partners
from cpm_planner.edit.pay import document_without_pay
from cpm_planner.edit.scenarios import copy_scenario
from cpm_planner.edit.team import put_cpms, remove_cpms
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.pay import Pay
from cpm_planner.model.scenario import Document
from cpm_planner.store import pay_key
from cpm_planner.store.errors import DamagedError, PayHiddenError, WrongPassphraseError
from cpm_planner.store.pay_cover import read_seal_row
from cpm_planner.store.plan_file import open_checked, sealed_bytes
from cpm_planner.store.rescued_pay import RescuedPay
from cpm_planner.workspace.bringing_back import rescued, what_was_saved
from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.opening import look_into
from cpm_planner.workspace.past_edits import past_edits
from cpm_planner.workspace.plan_pay import PayState, offer, unlock
from cpm_planner.workspace.workspace import Workspace
from tests.data.plans.golden import ANA, BO, golden_document

PASSPHRASE = "four words made up"  # noqa: S105 - of these tests alone
SPOILT_PAY = (
    "UPDATE pay_seal SET sealed_pay = replace(sealed_pay, substr(sealed_pay, 30, 4), 'AAAA')",
    "UPDATE pay_seal SET cost = 99",
    "UPDATE pay_seal SET wrapped_key = 'no base64'",
    "DELETE FROM pay_seal",
    "DROP TABLE pay_seal",
)


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pay_key, "COST", 10)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "work")


@pytest.fixture
def path(tmp_path: Path, workspace: Workspace) -> Path:
    """A saved plan with pay of every kind that a passphrase encrypts; nobody holds its key."""
    plan = workspace.new_from(on_current())
    set_pay(plan, 61_000_00)
    plan.save(tmp_path / "plan.cpmplan")
    plan.protect(PASSPHRASE)
    plan.close()
    del plan
    gc.collect()
    return tmp_path / "plan.cpmplan"


def on_current() -> Document:
    return replace(golden_document(), active=golden_document().scenarios["current"].id)


def set_pay(plan: OpenPlan, cents: int) -> None:
    ana = plan.session.plan.cpms[ANA]
    plan.session.apply(f"Set base pay of Ana to {cents / 100:,.0f}", put_cpms([replace(ana, pay=Pay(cents))]))


def rename(plan: OpenPlan) -> None:
    plan.session.apply("Rename", change_partners([PartnerId("p1")], name="Renamed"))


def sealed_row(path: Path) -> object:
    with closing(open_checked(path)) as file:
        return read_seal_row(file.rows)


def test_without_the_passphrase_pay_is_hidden_and_the_rest_is_there(path: Path, workspace: Workspace) -> None:
    plan = workspace.open(path)
    assert plan.pay is PayState.HIDDEN
    assert plan.session.document == document_without_pay(plan.session.document)
    assert plan.session.plan.partners == on_current().plan.partners
    plan.close()


def test_with_the_passphrase_all_is_as_it_was(path: Path, workspace: Workspace) -> None:
    key = unlock(path, PASSPHRASE)
    plan = workspace.open(path)
    assert plan.pay is PayState.UNLOCKED
    assert plan.session.plan.cpms[ANA].pay == Pay(61_000_00)
    assert plan.session.plan.adjustments == on_current().plan.adjustments
    assert plan.session.document == look_into(path)
    plan.close()
    assert key is not None
    assert "secret" not in repr(key)


def test_another_passphrase_is_refused(path: Path) -> None:
    for wrong in ("", "four words made Up", PASSPHRASE + " "):
        with pytest.raises(WrongPassphraseError, match="not the passphrase"):
            unlock(path, wrong)


def test_the_way_a_letter_is_typed_does_not_matter(tmp_path: Path, workspace: Workspace) -> None:
    plan = workspace.new_from(on_current())
    plan.save(tmp_path / "plan.cpmplan")
    plan.protect("Ölkännchen am Fluss")
    plan.close()
    assert unlock(tmp_path / "plan.cpmplan", "O\u0308lka\u0308nnchen am Fluss") is not None


def test_a_plan_without_passphrase_needs_none(tmp_path: Path, workspace: Workspace) -> None:
    plan = workspace.new_from(on_current())
    plan.save(tmp_path / "plan.cpmplan")
    assert plan.pay is PayState.PLAIN
    plan.close()
    assert unlock(tmp_path / "plan.cpmplan", PASSPHRASE) is None


def test_hidden_pay_goes_through_edit_save_and_save_as_untouched(path: Path, workspace: Workspace) -> None:
    before = sealed_row(path)
    plan = workspace.open(path)
    rename(plan)
    plan.session.apply("Remove Bo", remove_cpms({BO}))
    plan.session.undo()
    plan.session.apply_to_document("Copy", copy_scenario(plan.session.document.active, "Copy"))
    plan.save()
    other = path.with_name("other.cpmplan")
    plan.save(other)
    plan.close()
    assert sealed_row(path) == sealed_row(other) == before
    key = unlock(other, PASSPHRASE)
    found = look_into(other)
    for scenario in found.scenarios.values():
        if scenario.name in ("Current", "Copy"):
            assert scenario.plan.cpms[ANA].pay == Pay(61_000_00)
            assert scenario.plan.adjustments == on_current().plan.adjustments
            assert scenario.plan.partners["p1"].name == "Renamed"
    assert key is not None


def test_hidden_pay_is_not_changed_by_mistake(path: Path, workspace: Workspace) -> None:
    plan = workspace.open(path)
    before = plan.session.document
    with pytest.raises(PayHiddenError, match="unlock pay"):
        set_pay(plan, 1)
    assert plan.session.document is before
    with pytest.raises(PayHiddenError):
        plan.protect("another passphrase")
    plan.close()


def test_edits_of_unlocked_pay_are_saved_undone_and_recovered(path: Path, workspace: Workspace) -> None:
    key = unlock(path, PASSPHRASE)
    plan = workspace.open(path)
    set_pay(plan, 70_000_00)
    plan.session.apply("Remove Ana", remove_cpms({ANA}))
    plan.session.undo()
    document = plan.session.document
    assert document.plan.cpms[ANA].pay == Pay(70_000_00)
    plan.close()
    (found,) = workspace.unsaved_work()
    assert not any("70" in label for label in found.last_labels)
    again = workspace.recover(found)
    assert again.session.document == document
    assert again.session.undo_label == "Set base pay of Ana to 70,000"
    again.session.undo()
    assert again.session.plan.cpms[ANA].pay == Pay(61_000_00)
    again.save()
    again.close()
    assert look_into(path).plan.cpms[ANA].pay == Pay(61_000_00)
    assert key is not None


def test_undo_goes_on_after_a_restart_but_never_across_hiding(path: Path, workspace: Workspace) -> None:
    key = unlock(path, PASSPHRASE)
    plan = workspace.open(path)
    set_pay(plan, 70_000_00)
    plan.save()
    plan.close()
    again = workspace.open(path)
    assert again.session.undo_label == "Set base pay of Ana to 70,000"
    again.close()
    del key, plan, again
    gc.collect()
    hidden = workspace.open(path)
    assert hidden.session.undo_label is None
    rename(hidden)
    hidden.save()
    hidden.close()
    key = unlock(path, PASSPHRASE)
    last = workspace.open(path)
    assert last.session.undo_label is None
    assert last.session.plan.cpms[ANA].pay == Pay(70_000_00)
    last.close()
    assert key is not None


def test_unsaved_work_without_the_passphrase_stays_without(path: Path, workspace: Workspace) -> None:
    plan = workspace.open(path)
    rename(plan)
    plan.close()
    (found,) = workspace.unsaved_work()
    again = workspace.recover(found)
    assert again.pay is PayState.HIDDEN
    assert again.session.undo_label == "Rename"
    again.save()
    again.close()
    key = unlock(path, PASSPHRASE)
    assert look_into(path).plan.cpms[ANA].pay == Pay(61_000_00)
    assert key is not None


def test_the_history_shows_figures_to_those_who_may_see_them(path: Path) -> None:
    labels = [each.label for each in past_edits(path)[0]]
    assert labels == ["Encrypt pay with a passphrase", "Set base pay of Ana to …"]
    key = unlock(path, PASSPHRASE)
    assert past_edits(path)[0][1].label == "Set base pay of Ana to 61,000"
    assert key is not None


def test_a_passphrase_is_changed_and_taken_away(path: Path, workspace: Workspace) -> None:
    key = unlock(path, PASSPHRASE)
    plan = workspace.open(path)
    document = plan.session.document
    plan.protect("another passphrase")
    del key
    with pytest.raises(WrongPassphraseError):
        unlock(path, PASSPHRASE)
    assert unlock(path, "another passphrase") is not None
    set_pay(plan, 1)
    plan.protect(None)
    assert plan.pay is PayState.PLAIN
    plan.session.undo()
    plan.save()
    plan.close()
    assert look_into(path) == document
    assert sealed_row(path) is None
    assert past_edits(path)[0][-1].label == "Set base pay of Ana to 61,000"


def test_what_was_kept_in_plain_is_gone_with_the_first_passphrase(
    tmp_path: Path, workspace: Workspace
) -> None:
    path = tmp_path / "plan.cpmplan"
    plan = workspace.new_from(on_current())
    set_pay(plan, 61_000_00)
    plan.save(path)
    plan.close()
    again = workspace.open(path)
    assert workspace.backups_of(path)
    again.protect(PASSPHRASE)
    (backup,) = workspace.backups_of(path)
    assert backup.file.read_bytes() == path.read_bytes()
    assert not list((tmp_path / "work").rglob("*.steps"))
    assert again.session.undo_label == "Set base pay of Ana to 61,000"
    again.close()


def test_a_plan_never_saved_is_encrypted_from_its_first_file_on(tmp_path: Path, workspace: Workspace) -> None:
    plan = workspace.new_from(on_current())
    plan.protect(PASSPHRASE)
    assert (plan.pay, plan.is_saved) == (PayState.UNLOCKED, False)
    plan.save(tmp_path / "plan.cpmplan")
    document = plan.session.document
    assert look_into(tmp_path / "plan.cpmplan") == document
    plan.close()


def test_a_copy_without_pay_of_an_encrypted_plan_has_nothing_encrypted(
    path: Path, workspace: Workspace
) -> None:
    plan = workspace.open(path)
    plan.share_without_pay(path.with_name("copy.cpmplan"))
    plan.close()
    assert sealed_row(path.with_name("copy.cpmplan")) is None
    assert "\x1f" not in "".join(each.label for each in past_edits(path.with_name("copy.cpmplan"))[0])


def test_a_passphrase_offered_to_all_files_opens_this_one(path: Path) -> None:
    offer(PASSPHRASE)
    try:
        assert look_into(path).plan.cpms[ANA].pay == Pay(61_000_00)
        offer("wrong words")
        gc.collect()
        with pytest.raises(WrongPassphraseError):
            look_into(path)
    finally:
        offer(None)


@pytest.mark.parametrize(
    "change",
    [
        "sealed_pay = replace(sealed_pay, substr(sealed_pay, 40, 4), 'AAAA')",
        "sealed_pay = 'no base64'",
        "cost = 30",
        "lanes = 0",
        "sealed_version = 99",
    ],
)
def test_encrypted_pay_that_was_changed_is_damage_and_never_asks_for_much(
    path: Path, change: str, tmp_path: Path
) -> None:
    key = unlock(path, PASSPHRASE)
    changed = tmp_path / "changed.cpmplan"
    with closing(open_checked(path)) as file:
        file.rows.execute(f"UPDATE pay_seal SET {change}")  # noqa: S608 - listed above
        changed.write_bytes(sealed_bytes(file.rows, {}))
    with pytest.raises(DamagedError):
        look_into(changed)
    assert key is not None


def test_encrypted_pay_of_another_plan_is_not_taken(path: Path, tmp_path: Path, workspace: Workspace) -> None:
    plan = workspace.new_from(on_current())
    plan.protect(PASSPHRASE)
    plan.save(tmp_path / "other.cpmplan")
    key = plan._copy.key
    foreign = sealed_row(path)
    assert key is not None
    with closing(open_checked(tmp_path / "other.cpmplan")) as file:
        file.rows.execute("UPDATE pay_seal SET sealed_pay = ?", (foreign.sealed_pay,))  # type: ignore[attr-defined]
        (tmp_path / "mixed.cpmplan").write_bytes(sealed_bytes(file.rows, {}))
    with pytest.raises(DamagedError):
        look_into(tmp_path / "mixed.cpmplan")
    plan.close()


# A damaged plan with encrypted pay


def spoil(path: Path, *statements: str) -> Path:
    """Damage a plan file: the seal no longer fits its rows."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for statement in statements:
            database.execute(statement)
    return path


def test_rescue_keeps_encrypted_pay_unread_and_the_passphrase_opens_it(
    path: Path, workspace: Workspace
) -> None:
    before, target = sealed_row(path), path.with_name("rescued.cpmplan")
    found = rescued(spoil(path, "DELETE FROM tier"), target)
    assert "Encrypted pay is kept." in " ".join(what_was_saved(found))
    assert sealed_row(target) == before
    plan = workspace.open(target)
    assert plan.pay is PayState.HIDDEN
    plan.close()
    key = unlock(target, PASSPHRASE)
    assert look_into(target).scenarios["current"].plan.cpms[ANA].pay == Pay(61_000_00)
    assert rescued(path, path.with_name("again.cpmplan")).pay is RescuedPay.WHOLE
    assert key is not None
    names = [each.label for each in past_edits(target)[0]]
    assert (names[0], names[1]) == ("Rescue a damaged plan", "Encrypt pay with a passphrase")


def test_a_wrong_passphrase_rescues_nothing(path: Path) -> None:
    spoil(path, "DELETE FROM tier")
    offer("other words")
    try:
        with pytest.raises(WrongPassphraseError):
            rescued(path, path.with_name("rescued.cpmplan"))
    finally:
        offer(None)
    assert not path.with_name("rescued.cpmplan").exists()


@pytest.mark.parametrize("statement", SPOILT_PAY)
def test_pay_that_cannot_be_read_is_said_to_be_missing(
    path: Path, workspace: Workspace, statement: str
) -> None:
    key = unlock(path, PASSPHRASE)
    target = path.with_name("rescued.cpmplan")
    found = rescued(spoil(path, statement), target)
    assert key is not None
    assert "could not be read and is not in it" in " ".join(what_was_saved(found))
    plan = workspace.open(target)
    assert plan.pay is PayState.LEFT_OUT
    plan.close()
    # What was said once is not said again of the sound plan that is left.
    assert rescued(spoil(target, "DELETE FROM tier"), path.with_name("again.cpmplan")).pay is RescuedPay.NONE
