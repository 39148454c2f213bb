"""Copies without pay: what they hold, and what they must not take the place of."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from cpm_planner.edit.finance import put_rate
from cpm_planner.edit.partners import change_partners, put_partners
from cpm_planner.edit.pay import document_without_pay
from cpm_planner.edit.team import put_cpms
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.pay import Pay
from cpm_planner.store.errors import CannotWriteError, HeldElsewhereError
from cpm_planner.store.shared_copy import LEAVING_PAY_OUT
from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.opening import look_into
from cpm_planner.workspace.past_edits import past_edits
from cpm_planner.workspace.plan_pay import PayState
from cpm_planner.workspace.workspace import Workspace
from tests.builders import a_partner
from tests.data.plans.golden import ANA, golden_document


@pytest.fixture
def plan(tmp_path: Path) -> OpenPlan:
    """A saved plan with pay of every kind, and an edit that the file does not have."""
    plan = Workspace(tmp_path / "work").new_from(golden_document())
    plan.session.switch(next(iter(golden_document().scenarios)))
    ana = plan.session.plan.cpms[ANA]
    plan.session.apply("Set base pay of Ana to 61,000", put_cpms([replace(ana, pay=Pay(61_000_00))]))
    plan.save(tmp_path / "plan.cpmplan")
    plan.session.apply("Rename p1 to 42 Ltd", change_partners([PartnerId("p1")], name="42 Ltd"))
    return plan


def test_a_copy_has_all_but_pay_and_the_plan_stays_as_it_was(plan: OpenPlan, tmp_path: Path) -> None:
    before, document = (tmp_path / "plan.cpmplan").read_bytes(), plan.session.document
    plan.share_without_pay(tmp_path / "copy.cpmplan")
    assert look_into(tmp_path / "copy.cpmplan") == document_without_pay(document)
    assert (tmp_path / "plan.cpmplan").read_bytes() == before
    assert (plan.is_saved, plan.path, plan.pay) == (False, tmp_path / "plan.cpmplan", PayState.PLAIN)
    assert plan.session.document is document
    plan.close(discard=True)


def test_a_copy_opens_as_a_plan_like_any_other_and_knows_what_it_is(plan: OpenPlan, tmp_path: Path) -> None:
    plan.share_without_pay(tmp_path / "copy.cpmplan")
    plan.close(discard=True)
    copy = Workspace(tmp_path / "other").open(tmp_path / "copy.cpmplan")
    assert (copy.pay, copy.refusal, copy.is_saved) == (PayState.LEFT_OUT, None, True)
    copy.session.apply("Add", put_partners([a_partner("new")]))
    copy.save(tmp_path / "renamed.cpmplan")
    copy.close()
    again = Workspace(tmp_path / "other").open(tmp_path / "renamed.cpmplan")
    assert again.pay is PayState.LEFT_OUT
    again.close()


def test_the_history_of_a_copy_has_no_figures_but_those_about_partners(
    plan: OpenPlan, tmp_path: Path
) -> None:
    plan.share_without_pay(tmp_path / "copy.cpmplan")
    plan.close(discard=True)
    labels = [each.label for each in past_edits(tmp_path / "copy.cpmplan")[0]]
    assert labels == [LEAVING_PAY_OUT, "Rename p1 to 42 Ltd", "Set base pay of Ana to …"]


def test_a_copy_never_takes_the_place_of_its_plan(plan: OpenPlan, tmp_path: Path) -> None:
    path, link = tmp_path / "plan.cpmplan", tmp_path / "link.cpmplan"
    link.symlink_to(path)
    os.link(path, tmp_path / "second.cpmplan")
    before = path.read_bytes()
    for target in (path, link, tmp_path / "second.cpmplan"):
        with pytest.raises(CannotWriteError, match="under another name"):
            plan.share_without_pay(target)
    assert path.read_bytes() == before
    plan.close(discard=True)


def test_a_copy_does_not_replace_what_another_window_works_on(plan: OpenPlan, tmp_path: Path) -> None:
    plan.share_without_pay(tmp_path / "copy.cpmplan")
    workspace = Workspace(tmp_path / "work")
    other = workspace.open(tmp_path / "copy.cpmplan")
    with pytest.raises(HeldElsewhereError):
        plan.share_without_pay(tmp_path / "copy.cpmplan")
    other.close()
    plan.share_without_pay(tmp_path / "copy.cpmplan")
    plan.close(discard=True)


def test_a_folder_that_is_not_there_is_refused(plan: OpenPlan, tmp_path: Path) -> None:
    with pytest.raises(CannotWriteError, match="folder is still there"):
        plan.share_without_pay(tmp_path / "missing" / "copy.cpmplan")
    plan.close(discard=True)


def test_a_plan_just_opened_is_shared_without_a_working_copy(plan: OpenPlan, tmp_path: Path) -> None:
    plan.save()
    plan.close()
    again = Workspace(tmp_path / "other").open(tmp_path / "plan.cpmplan")
    again.share_without_pay(tmp_path / "copy.cpmplan")
    assert list((tmp_path / "work").rglob("plan.sqlite")) == []
    assert list((tmp_path / "other").rglob("plan.sqlite")) == []
    again.close()


def test_pay_put_into_a_copy_is_kept_like_any_other(plan: OpenPlan, tmp_path: Path) -> None:
    plan.share_without_pay(tmp_path / "copy.cpmplan")
    plan.close(discard=True)
    copy = Workspace(tmp_path / "other").open(tmp_path / "copy.cpmplan")
    copy.session.apply(
        "Rate", put_rate("EUR", golden_document().scenarios["current"].plan.assumptions.rate("GBP"))
    )
    copy.save()
    assert look_into(tmp_path / "copy.cpmplan") == copy.session.document
    copy.close()
