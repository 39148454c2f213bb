"""Focus and fit on the command line, on a small real plan file."""

from pathlib import Path

from tests.integration.commands.conftest import Command


def test_strains_and_moves_are_told_in_words_and_as_json(plan: Path, command: Command) -> None:
    words = "study", "focus", plan, "--models-above", "1"
    told = command(*words)
    assert told.code == 0
    assert "Starting guesses: more than 1.0 models" in told.out
    found = command(*words, "--json").json
    assert found["guesses"]["models_above"] == 1.0
    assert sum(found["found"].values()) == len(found["strains"]) + found["left_out"]
    assert all(each["figure_after"] <= each["figure"] for each in found["strains"])


def test_strains_without_moves_worked_out_are_counted(plan: Path, command: Command) -> None:
    found = command("study", "focus", plan, "--models-above", "1", "--most", "0", "--json").json
    assert found["left_out"] == sum(found["found"].values())


def test_more_models_than_there_are_is_wrong_usage(plan: Path, command: Command) -> None:
    assert command("study", "focus", plan, "--models-above", "4").code == 2
