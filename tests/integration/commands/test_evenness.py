"""What counts as even, and how focused CPMs should be, can be told to every command that balances."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cpm_planner.commands import balance
from cpm_planner.commands.studies import curve, leaver, refuse, robustness, rules, splitting
from cpm_planner.model.errors import InputError
from tests.integration.commands.conftest import Command


@pytest.mark.parametrize(
    ("words", "module", "worker", "wishes"),
    [
        (("balance",), balance, "searched", lambda it: it),
        (("study", "curve"), curve, "studied", lambda it: it),
        (("study", "leaver", "--cpm", "Ana Lima"), leaver, "studied", lambda it: it),
        (("study", "refuse"), refuse, "searched", lambda it: it),
        (("study", "robustness"), robustness, "studied", lambda it: it.balance),
        (("study", "rules"), rules, "studied", lambda it: it.balance),
        (("study", "splitting"), splitting, "studied", lambda it: it),
    ],
)
def test_outcomes_reach_every_search(  # noqa: PLR0913, PLR0917 - fixtures beside the cases
    words: tuple[str, ...],
    module: Any,
    worker: str,
    wishes: Callable[[Any], Any],
    plan: Path,
    command: Command,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[tuple[int, str]] = []

    def taken(_work: object, _plan: object, request: object, *_sentence: object) -> None:
        asked.append((wishes(request).even_within_points, wishes(request).focus))
        raise InputError(code="seen", what="Seen")

    monkeypatch.setattr(module, worker, taken)
    at = 2 if words[0] == "study" else 1
    for more in ((), ("--even-within", "17"), ("--focus", "rather")):
        assert command(*words[:at], plan, *words[at:], *more).code == 3
    assert asked == [(5, "as-it-comes"), (17, "as-it-comes"), (5, "rather")]


def test_points_beyond_a_hundred_are_no_evenness(plan: Path, command: Command) -> None:
    refusal = command("balance", plan, "--even-within", "101")
    assert (refusal.code, "0 to 100 points" in refusal.err) == (2, True)


def test_another_word_is_no_wish_for_focus(plan: Path, command: Command) -> None:
    refusal = command("balance", plan, "--focus", "very")
    assert (refusal.code, "as-it-comes, rather or strongly" in refusal.err) == (2, True)


def test_what_is_even_enough_is_not_moved(plan: Path, command: Command) -> None:
    how = ("--scenario", "Current", "--seconds", "2", "--json")
    strict, easy = (
        command("balance", plan, *how, "--even-within", points, "--save-as", points).json
        for points in ("0", "100")
    )
    assert easy["moves"] < strict["moves"]


def test_what_must_not_change_can_be_told_to_a_balance(plan: Path, command: Command) -> None:
    how = ("--scenario", "Current", "--seconds", "1", "--json", "--save-as", "Kept")
    kept = command("balance", plan, *how, "--keep-revenue-above", "0", "--keep-cpm", "Ana Lima")
    assert kept.json["moves"] == 0
    assert command("balance", plan, *how, "--keep-cpm", "Nobody There").code == 3
