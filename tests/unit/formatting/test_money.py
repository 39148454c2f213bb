"""Amounts are written beside their currency in one way, as the language has it."""

import pytest

from cpm_planner.formatting.language import speak
from cpm_planner.formatting.money import (
    around_thousands,
    format_short_money,
    short_amount,
    titled_in,
    whole_amount,
    with_currency,
)

_CENTS = 3_512_999_700


def test_english_names_the_currency_first() -> None:
    assert whole_amount(_CENTS, "USD") == "USD 35,129,997"
    assert short_amount(_CENTS, "USD") == "USD 35.1M"
    assert around_thousands("USD") == ("USD ", "k")
    assert titled_in("Cost", "USD") == "Cost (USD)"


def test_german_names_it_last() -> None:
    speak("de")
    try:
        assert whole_amount(_CENTS, "USD") == "35.129.997 USD"
        assert short_amount(_CENTS, "USD") == "35,1 Mio. USD"
        assert around_thousands("USD") == ("", " Tsd. USD")
    finally:
        speak("en")


def test_without_a_currency_the_amount_stands_alone() -> None:
    assert with_currency("1,234", "") == "1,234"


@pytest.mark.parametrize(
    ("amount", "short"),
    [
        (999, "999"),
        (999.6, "1.0k"),
        (999_949, "999.9k"),
        (999_960, "1.0M"),
        (-999_960, "-1.0M"),
        (999_949_999, "999.9M"),
        (999_960_000, "1.0B"),
        (1_999_900_000, "2.0B"),
        (2_345_000_000_000, "2,345.0B"),
    ],
)
def test_a_short_amount_never_reads_a_thousand_of_a_unit_that_has_a_larger_one(
    amount: float, short: str
) -> None:
    assert format_short_money(round(amount * 100)) == short
