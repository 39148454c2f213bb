"""`cpm-planner hire`: whom to hire, what limits cover, and the scenario it is kept in."""

from pathlib import Path

import pytest

from cpm_planner.commands.exit_codes import ExitCode
from tests.integration.commands.conftest import Command


def test_hires_are_shown_with_reasons_cost_and_proof(command: Command, plan: Path) -> None:
    answer = command("hire", plan, "--target", "10")
    assert answer.code == ExitCode.NEEDS_A_PERSON
    assert "keep utilisation at 10 % or less in every month that hiring can still reach." in answer.out
    assert "Proved: no fewer hires will do" in answer.out
    assert "undone in" in answer.out
    assert "Partner account manager" in answer.out


def test_json_has_the_same(command: Command, plan: Path) -> None:
    told = command("hire", plan, "--target", "10", "--json").json
    assert told["heads"] == sum(each["count"] for each in told["hires"]) >= told["bound"] > 0
    assert told["scenario"] is None
    assert len(told["months"]) == len(told["left_minutes"]) == len(told["unavoidable_minutes"])


def test_hires_are_kept_in_a_scenario_as_planned_seats(command: Command, plan: Path) -> None:
    told = command("hire", plan, "--target", "10", "--save-as", "Hired", "--json").json
    assert told["scenario"] == "Hired"
    again = command("hire", plan, "--target", "10", "--scenario", "Hired", "--json").json
    assert again["heads"] == 0


def test_alternatives_stand_side_by_side(command: Command, plan: Path) -> None:
    answer = command("hire", plan, "--target", "10", "--alternatives")
    assert "Compared with what was asked" in answer.out
    assert "Overload accepted until" in answer.out


def test_limits_turn_the_question_round(command: Command, plan: Path) -> None:
    answer = command("hire", plan, "--target", "10", "--heads", "1")
    assert "of revenue is looked after" in answer.out
    assert "Left:" in answer.out
    told = command("hire", plan, "--target", "10", "--budget", "100", "--json").json
    assert told["heads"] == 0


def test_tier_and_role_types_are_named(command: Command, plan: Path) -> None:
    words = ("--serve", "Gold=Inside partner manager", "--only", "Inside partner manager", "--cheapest")
    told = command("hire", plan, "--target", "10", *words, "--json").json
    assert {each["role_type"] for each in told["hires"]} <= {"Inside partner manager"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--target", "0"), "is not between 1 and 100"),
        (("--only", "Chef"), "There is no role type called"),
        (("--serve", "Lead=Inside partner manager"), "There is no tier called"),
        (("--budget", "much"), "is not an amount of money"),
    ],
)
def test_what_does_not_exist_is_refused(
    command: Command, plan: Path, words: tuple[str, ...], said: str
) -> None:
    answer = command("hire", plan, *words)
    assert (answer.code, said in answer.err) == (ExitCode.INPUT_REFUSED, True)
