"""Backups, restoring, rescuing and history on the command line."""

from pathlib import Path

import pytest

from cpm_planner.store import backups
from cpm_planner.workspace.opening import look_into
from tests.integration.commands.conftest import Command, make_plan


@pytest.fixture(autouse=True)
def _every_save_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "thinned_out", lambda _backups: [])


@pytest.fixture
def plan(folder: Path) -> Path:
    """A plan whose imports have left backups."""
    return make_plan(folder)


def test_backups_are_listed_compared_and_restored(plan: Path, command: Command) -> None:
    before = look_into(plan)
    key = next(iter(before.plan.partners))
    assert command("park", plan, key).code == 0
    listed = command("backups", plan, "--json").json
    assert [each["number"] for each in listed] == list(range(1, len(listed) + 1))
    assert "MB" in command("backups", plan).out
    compared = command("backups", plan, "--compare", 2, "--json").json
    assert compared["scenarios"][0]["kind"] == "changed"
    assert "1 parked partner new" in command("backups", plan, "--compare", 2).out
    assert "done" in command("restore", plan, "--backup", 2).out
    assert look_into(plan) == before
    name = before.scenario.name
    assert name in command("restore", plan, "--backup", 2, "--scenario", name).out


def test_a_backup_that_is_not_there_is_one_sentence(plan: Path, tmp_path: Path, command: Command) -> None:
    answer = command("restore", plan, "--backup", 99)
    assert (answer.code, "no backup number 99" in answer.err) == (3, True)
    answer = command("restore", tmp_path / "never.cpmplan")
    assert (answer.code, "No backups are kept" in answer.err) == (3, True)
    assert "No backups" in command("backups", tmp_path / "never.cpmplan").out


def test_a_damaged_plan_is_restored_or_rescued(plan: Path, tmp_path: Path, command: Command) -> None:
    document = look_into(plan)
    content = bytearray(plan.read_bytes())
    content[-4_096:] = bytes(4_096)
    plan.write_bytes(content)
    answer = command("rescue", plan, tmp_path / "rescued.cpmplan")
    assert (answer.code, "There is a backup" in answer.out) == (1, True)
    assert look_into(tmp_path / "rescued.cpmplan").scenarios.keys() == document.scenarios.keys()
    again = command("rescue", plan, tmp_path / "again.cpmplan", "--json").json
    assert (again["saved"]["partner"], again["encrypted_pay"]) == (len(document.plan.partners), "none")
    assert command("restore", plan, "--json").code == 0
    assert look_into(plan) == document
    assert plan.with_name(f"{plan.stem} (damaged 1).cpmplan").read_bytes() == content


def test_rescue_says_what_is_lost(plan: Path, tmp_path: Path, command: Command) -> None:
    content = bytearray(plan.read_bytes())
    for start in range(len(content) // 2 // 4_096 * 4_096, len(content), 16_384):
        content[start : start + 4_096] = bytes(4_096)
    plan.write_bytes(content)
    answer = command("rescue", plan, tmp_path / "rescued.cpmplan")
    assert "a part could not be read" in answer.out or "made no sense" in answer.out
    assert answer.code == 1


def test_history_names_edits_and_filters_them(plan: Path, tmp_path: Path, command: Command) -> None:
    key = next(iter(look_into(plan).plan.partners))
    command("park", plan, key)
    everything = command("history", plan, "--json").json
    assert everything[0]["edit"] == "Park 1 partner"
    assert [each["edit"].split()[0] for each in everything[1:]] == ["Import"] * 3
    assert all(each["made_at"].endswith("+00:00") for each in everything)
    target = tmp_path / "edits.csv"
    said = command("history", plan, "--partner", key, "--most", 1, "--csv", target).out
    assert "Park 1 partner" in said
    assert "Import" not in said
    assert "Park 1 partner" in target.read_text(encoding="utf-8-sig")
    assert [each["edit"][:6] for each in command("history", plan, "--cpm", "Ana Lima", "--json").json][
        -1
    ] == "Import"
    assert "No such edits" in command("history", plan, "--partner", "nobody").out
