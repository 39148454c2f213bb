"""Reasons of moves on the command line, and what refusing them would cost."""

from pathlib import Path

import pytest

from tests.integration.commands.conftest import Command


@pytest.fixture
def sample(tmp_path: Path, command: Command) -> Path:
    path = tmp_path / "sample.cpmplan"
    assert command("new", path, "--sample").code == 0
    return path


def test_balance_lists_moves_with_reasons_and_effects(sample: Path, command: Command) -> None:
    answer = command("balance", sample, "--seconds", "1", "--reasons", "--json")
    moves = answer.json["move_list"]
    assert len(moves) == answer.json["moves"] > 0
    assert all(move["reasons"] and move["effect"]["partner"] == move["partner"] for move in moves)
    assert all(move["from"] != move["to"] for move in moves)


def test_balance_says_the_reasons_to_people(sample: Path, command: Command) -> None:
    answer = command("balance", sample, "--seconds", "1", "--reasons", "--max-moves", "4")
    assert answer.out.count(" -> ") == 4
    assert answer.out.count("By itself, the move takes") == 8


def test_refusing_a_move_says_what_is_lost_and_what_stays(sample: Path, command: Command) -> None:
    words = ("study", "refuse", sample, "--seconds", "1", "--max-moves", "3")
    every = command(*words, "--json").json
    assert (len(every["refused"]), every["not_moved"]) == (3, [])
    first = every["refused"][0]
    assert first["value"] >= first["bound"]
    assert first["loss"] == pytest.approx(first["value"] - first["proposed_value"])
    said = command(*words, "--partner", first["partner"], "--partner", "A Bike Store")
    assert "A Bike Store is not moved by the proposal." in said.out
    assert f"{first['name']}: " in said.out
    assert first["verdict"].endswith("worse by all that is weighed")
    assert "worse by all that is weighed" in said.out


def test_a_partner_that_is_not_there_is_refused(sample: Path, command: Command) -> None:
    answer = command("study", "refuse", sample, "--partner", "Nobody Ltd")
    assert (answer.code, answer.out) == (3, "")
    assert 'There is no partner "Nobody Ltd"' in answer.err


def test_rules_that_force_too_many_moves_are_said(plan: Path, command: Command) -> None:
    german = "Account ID,Partner name,Language\nA-1,Acme,de\n"
    (plan.parent / "german.csv").write_text(german, encoding="utf-8")
    (plan.parent / "ben.csv").write_text("Position ID,Name,Languages\nS-8,Ben Okoro,de\n", encoding="utf-8")
    command("import", plan, plan.parent / "german.csv", "--as", "partners")
    command("import", plan, plan.parent / "ben.csv", "--as", "team")
    answer = command("study", "refuse", plan, "--max-moves", "0")
    assert (answer.code, answer.out) == (1, "")
    assert "at most 0" in answer.err
