"""Amounts are written beside their currency in one way, as the language has it."""

from cpm_planner.formatting.language import speak
from cpm_planner.formatting.money import (
    around_thousands,
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
