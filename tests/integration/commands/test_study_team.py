"""Splits and the smallest team on the command line, on a small real plan file."""

from pathlib import Path

from tests.integration.commands.conftest import Command


def test_the_smallest_team_is_told_in_words_and_as_json(plan: Path, command: Command) -> None:
    words = "study", "team", plan, "--target-percent", "85"
    told = command(*words)
    assert told.code == 0
    assert "Proved: no smaller team can do it." in told.out
    found = command(*words, "--json").json
    assert (found["value"], found["proved"]) == (found["bound"], True)
    assert sum(row["partners"] for row in found["rows"]) == 6


def test_the_smallest_team_goes_by_region_and_keeps_people(plan: Path, command: Command) -> None:
    by_region = command("study", "team", plan, "--by-region", "--json").json
    assert {row["region"] for row in by_region["rows"]} == {"North", "South"}
    assert "can carry every partner" in command("study", "team", plan, "--keep-people").out
    assert command("study", "team", plan, "--cheapest", "--json").json["sought"] == "cost"


def test_a_target_of_nothing_is_wrong_usage(plan: Path, command: Command) -> None:
    assert command("study", "team", plan, "--target-percent", "0").code == 2


def test_splits_are_told_and_kept(plan: Path, command: Command) -> None:
    words = "study", "splitting", plan, "--seconds", "2"
    found = command(*words, "--json").json
    assert found["candidates"] == 3
    assert found["split"]["bound"] <= found["split"]["value"] <= found["whole"]["value"]
    kept = command(*words, "--keep-as", "Shared")
    assert (kept.code, "Second CPMs of partners" in kept.out) == (0, True)
    assert command("study", "splitting", plan, "--scenario", "Shared", "--seconds", "2").code == 0
