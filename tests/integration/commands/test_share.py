"""The command that saves a copy without pay."""

from pathlib import Path

from cpm_planner.edit.pay import document_without_pay
from cpm_planner.workspace.opening import look_into
from tests.integration.commands.conftest import Command


def test_share_writes_a_copy_without_pay(plan: Path, command: Command) -> None:
    copy = plan.with_name("copy.cpmplan")
    answer = command("share", plan, copy, "--without-pay")
    assert (answer.code, "without pay" in answer.out) == (0, True)
    assert look_into(copy) == document_without_pay(look_into(plan))
    assert command("share", plan, copy, "--without-pay", "--json").json["pay"] is False


def test_share_says_what_is_to_be_left_out_and_refuses_the_plan_itself(plan: Path, command: Command) -> None:
    assert command("share", plan, plan.with_name("copy.cpmplan")).code == 2
    refusal = command("share", plan, plan, "--without-pay")
    assert (refusal.code, "another name" in refusal.err) == (3, True)
