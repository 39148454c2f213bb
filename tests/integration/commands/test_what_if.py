"""`cpm-planner what-if`: each question is compared with the base, and kept as a scenario when asked to."""

from pathlib import Path

import pytest

from cpm_planner.commands.exit_codes import ExitCode
from tests.integration.commands.conftest import Command

QUESTIONS = [
    ("leaves", "--cpm", "Ana Lima", "--month", "2027-03"),
    ("region-grows", "--region", "North", "--percent", "25"),
    ("slower-ramp", "--months", "2", "--role", "Partner account manager"),
    ("tier", "--of", "Gold", "--region", "South"),
    ("attrition", "--percent", "20"),
    ("attrition", "--percent", "60", "--named"),
    ("attrition", "--leaver", "Ana Lima=2027-03", "--no-backfill"),
    ("freeze", "--until", "2027-06"),
]


@pytest.mark.parametrize("words", QUESTIONS)
def test_every_question_is_compared_with_the_base(
    command: Command, plan: Path, words: tuple[str, ...]
) -> None:
    answer = command("what-if", plan, *words)
    assert answer.code in (ExitCode.DONE, ExitCode.NEEDS_A_PERSON), answer.err
    assert answer.out.startswith("What if: ")
    assert "Heads at the end" in answer.out


def test_nothing_is_kept_unless_asked_to(command: Command, plan: Path) -> None:
    before = plan.read_bytes()
    command("what-if", plan, "freeze", "--until", "2027-06")
    assert plan.read_bytes() == before


def test_the_change_is_kept_as_a_scenario(command: Command, plan: Path) -> None:
    told = command(
        "what-if",
        plan,
        "attrition",
        "--leaver",
        "Ana Lima=2027-03",
        "--no-backfill",
        "--save-as",
        "Alone",
        "--json",
    )
    assert told.code == ExitCode.NEEDS_A_PERSON
    assert (told.json["scenario"], told.json["then"]["closing_heads"]) == ("Alone", 1)
    assert told.json["then"]["uncovered_in"] is not None
    again = command("what-if", plan, "freeze", "--until", "2027-06", "--scenario", "Alone", "--json").json
    assert again["base"] == told.json["then"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("attrition",), "Neither a rate nor a leaver is given"),
        (("region-grows", "--region", "Mars", "--percent", "5"), "No partner is in the region"),
        (("tier", "--of", "Lead"), "There is no tier called"),
        (("leaves", "--cpm", "Nobody", "--month", "2027-03"), "No CPMs are called"),
    ],
)
def test_what_cannot_be_asked_is_refused(
    command: Command, plan: Path, words: tuple[str, ...], said: str
) -> None:
    answer = command("what-if", plan, *words)
    assert (answer.code, said in answer.err) == (ExitCode.INPUT_REFUSED, True)


def test_a_month_that_is_none_is_wrong_usage(command: Command, plan: Path) -> None:
    answer = command("what-if", plan, "freeze", "--until", "")
    assert (answer.code, "a month such as" in answer.err) == (ExitCode.WRONG_USAGE, True)
