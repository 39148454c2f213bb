"""Headers speak of a field only when every word of them is accounted for."""

import pytest

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.header_match import matches_of

PARTNERS, TEAM, ASSIGNMENTS = ListKind


def fields_of(header: str, kind: ListKind = PARTNERS) -> list[str]:
    """Give the fields a header may speak of, the surest first."""
    return [match.field for match in matches_of(header, kind)]


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Account Owner", "cpm_name"),
        ("Account Owner ID", "cpm"),
        ("ID du propriétaire du compte", "cpm"),
        ("Billing City", "city"),
        ("Shipping Country (text only)", "country"),
        ("Rechnungsbundesland/-provinz", "state"),
        ("Adresse 1 : Pays/Région", "country"),
        ("Partner Account: Account Name", "name"),
        ("Account Number (Account) (Account)", "external_id"),
        ("(No modificar) Cuenta", "external_id"),
    ],
)
def test_words_beside_a_phrase_change_nothing(header: str, field: str) -> None:
    assert fields_of(header)[0] == field


@pytest.mark.parametrize(
    "header",
    [
        "Parent Account",
        "Primärer Kontakt",
        "Owner Role",
        "Owner Email",
        "Account Site",
        "Billing Zip/Postal Code",
        "Previous Channel Manager",
        "Address 2: City",
        "Created Date",
        "Lead Source",
    ],
)
def test_other_words_change_everything(header: str) -> None:
    assert fields_of(header) == []


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Besizter", "cpm_name"),
        ("Accuont Owner", "cpm_name"),
        ("Territroy", "region"),
        ("Langauge", "language"),
    ],
)
def test_slips_of_the_pen_are_put_right(header: str, field: str) -> None:
    assert fields_of(header)[0] == field


@pytest.mark.parametrize("header", ["Contact", "Countr", "Regon", "Xyzzyx"])
def test_what_is_another_word_or_too_short_is_no_slip(header: str) -> None:
    assert fields_of(header) == []


def test_the_longest_phrase_decides() -> None:
    assert fields_of("State/Region") == ["state"]
    assert fields_of("Key Account")[0] == "cpm_name"
    assert fields_of("Account Key")[0] == "external_id"


def test_a_word_for_the_partner_may_be_its_id_or_its_name() -> None:
    assert {*fields_of("Customer")} == {"external_id", "name"}
    assert fields_of("Customer", ASSIGNMENTS) == ["partner"]


def test_the_surer_header_compares_smaller() -> None:
    cities = ["City", "Billing City", "Shipping City"]
    found = [matches_of(header, PARTNERS)[0] for header in cities]
    assert found == sorted(found)
