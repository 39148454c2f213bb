"""What a person types: read, or refused with a sentence that says what to type instead."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from cpm_planner.edit.typed import (
    typed_choice,
    typed_count,
    typed_currency,
    typed_day,
    typed_hours,
    typed_money,
    typed_month,
    typed_percent,
    typed_points,
    typed_rate,
)
from cpm_planner.formatting.marks import ENGLISH, GERMAN
from cpm_planner.model.errors import InputError
from cpm_planner.model.month import Month

TIERS = {"Gold": 1, "Silver": 2, "Silver plus": 3}


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        (lambda: typed_hours("1:30", ENGLISH), 90),
        (lambda: typed_hours("1,5 h", GERMAN), 90),
        (lambda: typed_percent("80 %", ENGLISH), 80),
        (lambda: typed_money("$1,250.50", ENGLISH), 125_050),
        (lambda: typed_count("1.200", GERMAN), 1_200),
        (lambda: typed_month("2026-11"), Month(2026, 11)),
        (lambda: typed_month(" "), None),
        (lambda: typed_day("2026-11-16"), (Month(2026, 11), 16)),
        (lambda: typed_points("3,25 %", GERMAN), 325),
        (lambda: (typed_currency(" gbp ", "USD"), typed_currency("usd", "USD")), ("GBP", "")),
        (lambda: typed_rate("1.2700", ENGLISH), Decimal("1.27")),
    ],
)
def test_what_makes_sense_is_read(read: Callable[[], object], expected: object) -> None:
    assert read() == expected


@pytest.mark.parametrize(
    ("read", "sentence"),
    [
        (
            lambda: typed_hours("long", ENGLISH),
            '"long" is not an amount of hours: type it as 1.5, or as 1:30.',
        ),
        (lambda: typed_hours("1:x", GERMAN), '"1:x" is not an amount of hours: type it as 1,5, or as 1:30.'),
        (lambda: typed_percent("8.5", ENGLISH), '"8.5" is not a whole percentage: type it as 80.'),
        (lambda: typed_money("free", ENGLISH), '"free" is not an amount of money: type it as 12,500.'),
        (lambda: typed_count("1.5", ENGLISH), '"1.5" is not a whole number: type it as 12.'),
        (lambda: typed_count("", ENGLISH), '"" is not a whole number: type it as 12.'),
        (lambda: typed_month("soon"), '"soon" is not a month: type it as 2026-11.'),
        (
            lambda: typed_day("2027-02-29"),
            '"2027-02-29" is not a month or a day: type it as 2026-11, or 2026-11-16.',
        ),
        (lambda: typed_points("much", ENGLISH), '"much" is not a percentage: type it as 3.25.'),
        (lambda: typed_rate("dear", GERMAN), '"dear" is not a rate: type it as 1,0825.'),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_sentence(read: Callable[[], object], sentence: str) -> None:
    with pytest.raises(InputError) as refusal:
        read()
    assert str(refusal.value) == sentence


@pytest.mark.parametrize(("text", "expected"), [("gold", 1), (" SILVER ", 2), ("silver p", 3), ("g", 1)])
def test_a_choice_is_found_by_its_name_or_its_beginning(text: str, expected: int) -> None:
    assert typed_choice(text, TIERS, "tier") == expected


@pytest.mark.parametrize("text", ["bronze", "s", ""])
def test_a_choice_that_is_not_there_or_not_clear_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="choose one of Gold, Silver, Silver plus"):
        typed_choice(text, TIERS, "tier")


def test_of_many_choices_some_are_named() -> None:
    with pytest.raises(InputError, match="CPM 7 and 12 more"):
        typed_choice("Ana", {f"CPM {number}": number for number in range(20)}, "CPM")
