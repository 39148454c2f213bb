"""Leavers and robustness on the command line, on a small real plan file."""

from pathlib import Path

from tests.integration.commands.conftest import Command


def test_who_takes_what_is_told_and_kept(plan: Path, command: Command) -> None:
    told = command("study", "leaver", plan, "--cpm", "ana lima", "--json")
    assert told.code == 0
    assert told.json["left_over"] == []
    assert {each["to"] for each in told.json["takeovers"]} == {told.json["loads"][0]["cpm"]}
    kept = command("study", "leaver", plan, "--cpm", "S-7", "--keep-as", "After Ana")
    assert (kept.code, 'Kept in the scenario "After Ana".' in kept.out) == (0, True)
    again = command("study", "leaver", plan, "--scenario", "After Ana", "--cpm", "Ben Okoro", "--json")
    assert {each["from"] for each in again.json["takeovers"]} <= {told.json["loads"][0]["cpm"]}


def test_an_unknown_or_missing_leaver_is_refused(plan: Path, command: Command) -> None:
    assert 'No CPMs are called "Ida"' in command("study", "leaver", plan, "--cpm", "Ida").err
    assert "Nobody was named to leave" in command("study", "leaver", plan).err
    assert command("study", "leaver", plan, "--cpm", "S-7", "--month", "soon").code == 2


def test_robustness_is_told_in_words_and_as_json(plan: Path, command: Command) -> None:
    words = "study", "robustness", plan, "--seconds", "2", "--draws", "2", "--single", "1"
    assert "moves are safe" in command(*words).out
    found = command(*words, "--json").json
    assert (found["draws"], found["finished"]) == (2, True)
    assert all(0 <= move["same"] <= move["leaves"] <= 2 for move in found["moves"])
