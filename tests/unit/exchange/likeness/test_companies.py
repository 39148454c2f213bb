"""Names of companies: what is the same but for its form, nearly the same, and something else."""

import pytest

from cpm_planner.exchange.likeness.companies import CompanyNames, company_words
from cpm_planner.exchange.likeness.letters import plain_words

SHOPS = CompanyNames(
    [*(f"{word} Bike Shop" for word in ("Second", "Seventh", "Central", "Corner", "Village")), "Acme"] * 3
)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Acme GmbH & Co. KG", ("acme",)),
        ("ACME Ltd.", ("acme",)),
        ("Acme S.A.", ("acme",)),
        ("Acme S. A. R. L.", ("acme",)),
        ("Acme Comércio Ltda ME", ("acme", "comercio")),
        ("Müller GmbH München", ("muller", "munchen")),
        ("S.A. Brain & Co", ("sa", "brain")),
        ("GmbH", ("gmbh",)),
        ("The A.B.C. Company", ("the", "abc")),
        ("Limited Edition Ltd", ("limited", "edition")),
    ],
)
def test_legal_forms_are_left_out(name: str, words: tuple[str, ...]) -> None:
    assert company_words(name) == words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme GmbH", "ACME"),
        ("Müller & Söhne AG", "Mueller Soehne"),
        ("Société Générale S.A.", "Societe Generale"),
        ("L'Oréal", "LOreal"),
    ],
)
def test_the_same_but_for_form_and_marks(one: str, other: str) -> None:
    assert SHOPS.score(one, other) == 100


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Central Bike Shop", "Centrall Bike Shop"),
        ("Central Bike Shop", "Bike Shop Central"),
        ("Central Bike Shop", "Central Bikeshop"),
        ("Lumen Technologies", "Lumen Technologys Inc."),
    ],
)
def test_nearly_the_same(one: str, other: str) -> None:
    assert 85 <= SHOPS.score(one, other) < 100
    assert SHOPS.score(one, other) == SHOPS.score(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Second Bike Shop", "Seventh Bike Shop"),
        ("Corner Bike Shop", "Village Bike Shop"),
        ("Store 1", "Store 2"),
        ("Acme", "Nord"),
        ("", "Acme"),
    ],
)
def test_something_else(one: str, other: str) -> None:
    assert SHOPS.score(one, other) < 80


def test_rare_words_weigh_more() -> None:
    assert SHOPS.times("bike") == 15
    assert SHOPS.score("Acme Shop", "Acme") > SHOPS.score("Acme Shop", "Corner Shop")


def test_letters_of_many_languages_become_plain() -> None:
    assert plain_words("Łódź Ørsted Œuvre Straße") == ("lodz", "orsted", "ouvre", "strasse")
