"""The command that encrypts pay, and the passphrase that other commands take."""

from pathlib import Path

import pytest

from cpm_planner.store import pay_key
from tests.integration.commands.conftest import Command


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pay_key, "COST", 10)


@pytest.fixture
def words(tmp_path: Path) -> Path:
    path = tmp_path / "words.txt"
    path.write_text("four words made up\nnothing else counts\n", encoding="utf-8")
    return path


def test_pay_is_encrypted_seen_with_the_passphrase_and_freed_again(
    plan: Path, words: Path, command: Command
) -> None:
    answer = command("protect", plan, "--new-passphrase-file", words)
    assert (answer.code, "is encrypted" in answer.out) == (0, True)
    assert "four words" not in answer.out + answer.err
    seen = command("show", plan)
    assert command("show", plan, "--passphrase-file", words).code == seen.code
    refusal = command("protect", plan, "--remove")
    assert (refusal.code, "unlock pay" in refusal.err) == (3, True)
    freed = command("protect", plan, "--remove", "--passphrase-file", words, "--json")
    assert (freed.code, freed.json["encrypted"]) == (0, False)


def test_hidden_pay_is_never_told_as_nothing(
    plan: Path, words: Path, tmp_path: Path, command: Command
) -> None:
    command("protect", plan, "--new-passphrase-file", words)
    shown = command("headcount", plan, "--months", 3)
    assert "No pay is told" in shown.out
    assert "of 12 months): \N{EN DASH}\n" in shown.out
    found = command("headcount", plan, "--months", 3, "--json").json
    assert (found["cost"], found["positions"][0]["full_year_cents"]) == (None, None)
    assert command("headcount", plan, "--months", 3, "--json", "--passphrase-file", words).json["cost"]
    wrote = command("export", plan, tmp_path / "out.xlsx")
    assert "without pay, which is hidden without its passphrase" in wrote.out
    assert command("export", plan, tmp_path / "out.xlsx", "--passphrase-file", words, "--json").json["pay"]
    for refused in (("hire", plan, "--budget", "1000"), ("study", "team", plan, "--cheapest")):
        answer = command(*refused)
        assert (answer.code, "tells no pay" in answer.err) == (3, True)


def test_wrong_short_and_missing_passphrases_are_refused(
    plan: Path, words: Path, tmp_path: Path, command: Command
) -> None:
    short, empty, binary = (tmp_path / name for name in ("short.txt", "empty.txt", "binary.txt"))
    short.write_text("1234567", encoding="utf-8")
    empty.write_text("", encoding="utf-8")
    binary.write_bytes(b"\xff\xfe\xfa")
    for path, says in (
        (short, "8 characters"),
        (empty, "first line"),
        (binary, "text file"),
        (tmp_path / "missing.txt", "text file"),
    ):
        refusal = command("protect", plan, "--new-passphrase-file", path)
        assert (refusal.code, says in refusal.err) == (3, True)
    assert command("protect", plan, "--new-passphrase-file", words).code == 0
    wrong = command("show", plan, "--passphrase-file", short)
    assert (wrong.code, "not the passphrase" in wrong.err) == (3, True)


def test_a_passphrase_can_be_typed(plan: Path, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getpass", lambda _prompt: "four words made up")
    assert command("protect", plan, "--new-passphrase-file", "-").code == 0
    assert command("show", plan, "--passphrase-file", "-").code != 3
