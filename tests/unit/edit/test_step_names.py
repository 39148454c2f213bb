"""Names of steps that a person reads in undo."""

import pytest

from cpm_planner.edit.row_edit import RowEdit
from cpm_planner.edit.step_names import StepWords, lowered, shortened
from cpm_planner.formatting.language import speak

WORDS = StepWords("Change {field} of {who}", "Clear {field} of {who}", "Set {field} of {who} to {value}")


def setting(*values: str) -> list[RowEdit]:
    return [RowEdit("partners", key, lambda before: before, value) for key, value in enumerate(values)]


@pytest.mark.parametrize(
    ("titles", "values", "expected"),
    [
        (["Tier"], ["Gold"], "Set tier of Acme to Gold"),
        (["CPM"], ["Ana", "Ana"], "Set CPM of Acme to Ana"),
        (["Tier"], [""], "Clear tier of Acme"),
        (["Tier"], ["Gold", "Silver"], "Change tier of Acme"),
        (["Tier", "Region"], ["Gold"], "Change tier, region of Acme"),
    ],
)
def test_a_step_says_what_was_done(titles: list[str], values: list[str], expected: str) -> None:
    assert WORDS.name(titles, "Acme", setting(*values)) == expected


@pytest.mark.parametrize(("title", "expected"), [("Tier", "tier"), ("FTE", "FTE"), ("", "")])
def test_a_heading_starts_small_unless_it_is_an_abbreviation(title: str, expected: str) -> None:
    assert lowered(title) == expected


def test_a_heading_stays_large_in_a_language_that_writes_nouns_so() -> None:
    speak("de")
    try:
        assert lowered("Stufe") == "Stufe"
    finally:
        speak("en")


def test_a_long_name_is_cut() -> None:
    assert shortened("x" * 41) == "x" * 39 + "…"
    assert shortened("x" * 40) == "x" * 40
