"""Fields and the words above their columns."""

import pytest

from cpm_planner.exchange.mapping.fields import FIELDS, KEYS, ListKind, defaults_of, field_of
from cpm_planner.exchange.mapping.header_words import normalised, tokens_of
from cpm_planner.exchange.mapping.words.headers import words_of


@pytest.mark.parametrize("kind", ListKind)
def test_every_field_has_words(kind: ListKind) -> None:
    assert {field.key for field in FIELDS[kind]} == words_of(kind).keys()


@pytest.mark.parametrize("kind", ListKind)
def test_keys_are_fields_and_have_no_default(kind: ListKind) -> None:
    keys = {key for group in KEYS[kind] for key in group}
    assert {field_of(kind, key).key for key in keys} == keys
    assert not keys & {field.key for field in defaults_of(kind)}


@pytest.mark.parametrize(
    "header",
    [
        "Billing State/Province",
        "billing_state_province",
        "BillingStateProvince",
        "BILLING STATE PROVINCE",
        "Billing_State_Province__c",
        "  Bílling-State: Provínce ",
    ],
)
def test_headers_are_compared_by_their_words(header: str) -> None:
    assert normalised(header) == "billing state province"


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("Rechnungsort", ("rechnungs", "ort")),
        ("Accountinhaber", ("account", "inhaber")),
        ("Ciudad de facturación", ("ciudad", "facturacion")),
        ("address1_city", ("address", "1", "city")),
        ("City (Account) (Account)", ("city", "account")),
        ("Der", ("der",)),
    ],
)
def test_headers_are_taken_apart_into_telling_words(header: str, words: tuple[str, ...]) -> None:
    assert tokens_of(header) == words


def test_a_field_that_is_not_there_is_no_field() -> None:
    with pytest.raises(KeyError):
        field_of(ListKind.TEAM, "revenue")
