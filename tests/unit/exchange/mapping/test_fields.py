"""Fields and the words above their columns."""

from collections import Counter

import pytest

from cpm_planner.exchange.mapping.fields import FIELDS, KEYS, ListKind, defaults_of, field_of
from cpm_planner.exchange.mapping.header_words import normalised, words_of


@pytest.mark.parametrize("kind", ListKind)
def test_every_field_has_words(kind: ListKind) -> None:
    assert {field.key for field in FIELDS[kind]} == words_of(kind).keys()


@pytest.mark.parametrize("kind", ListKind)
def test_no_word_stands_for_two_fields_of_a_list(kind: ListKind) -> None:
    times = Counter(word for words in words_of(kind).values() for word in words)
    assert [word for word, count in times.items() if count > 1] == []


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


def test_a_field_that_is_not_there_is_no_field() -> None:
    with pytest.raises(KeyError):
        field_of(ListKind.TEAM, "revenue")
