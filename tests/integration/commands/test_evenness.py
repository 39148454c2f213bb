"""What counts as even can be told to every command that balances, by one name."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cpm_planner.commands import balance
from cpm_planner.commands.studies import curve, leaver, refuse, robustness, rules, splitting
from cpm_planner.model.errors import InputError
from tests.integration.commands.conftest import Command


@pytest.mark.parametrize(
    ("words", "module", "worker", "points"),
    [
        (("balance",), balance, "searched", lambda it: it.even_within_points),
        (("study", "curve"), curve, "studied", lambda it: it.even_within_points),
        (("study", "leaver", "--cpm", "Ana Lima"), leaver, "studied", lambda it: it.even_within_points),
        (("study", "refuse"), refuse, "searched", lambda it: it.even_within_points),
        (("study", "robustness"), robustness, "studied", lambda it: it.balance.even_within_points),
        (("study", "rules"), rules, "studied", lambda it: it.balance.even_within_points),
        (("study", "splitting"), splitting, "studied", lambda it: it.even_within_points),
    ],
)
def test_what_counts_as_even_reaches_every_search(  # noqa: PLR0913, PLR0917 - fixtures beside the cases
    words: tuple[str, ...],
    module: Any,
    worker: str,
    points: Callable[[Any], int],
    plan: Path,
    command: Command,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []

    def taken(_work: object, _plan: object, request: object, *_sentence: object) -> None:
        asked.append(points(request))
        raise InputError(code="seen", what="Seen")

    monkeypatch.setattr(module, worker, taken)
    at = 2 if words[0] == "study" else 1
    for more in ((), ("--even-within", "17")):
        assert command(*words[:at], plan, *words[at:], *more).code == 3
    assert asked == [5, 17]


def test_points_beyond_a_hundred_are_no_evenness(plan: Path, command: Command) -> None:
    refusal = command("balance", plan, "--even-within", "101")
    assert (refusal.code, "0 to 100 points" in refusal.err) == (2, True)


def test_what_is_even_enough_is_not_moved(plan: Path, command: Command) -> None:
    how = ("--scenario", "Current", "--seconds", "2", "--json")
    strict, easy = (
        command("balance", plan, *how, "--even-within", points, "--save-as", points).json
        for points in ("0", "100")
    )
    assert easy["moves"] < strict["moves"]
