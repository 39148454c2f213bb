"""Partners that may be one, spelt twice: a score, the reasons, and nothing that is surely two."""

from dataclasses import replace

import pytest

from cpm_planner.exchange.likely_duplicates.contact_columns import domains_of, phones_of
from cpm_planner.exchange.likely_duplicates.likely import (
    Decided,
    LikelyDuplicate,
    Reason,
    both_orders,
    likely_duplicates,
)
from cpm_planner.exchange.likely_duplicates.pairs import pairs_to_compare
from cpm_planner.exchange.likely_duplicates.record import Record, reference_to
from cpm_planner.exchange.likeness.companies import CompanyNames
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.place import Address

OPEN = Decided()
OTHERS = [Record(f"o{n}", f"Other{n} Trading", 100 + n, address=Address("Gent")) for n in range(10)]


def one_of(first: Record, second: Record, decided: Decided = OPEN) -> LikelyDuplicate | None:
    """Compare two partners among others."""
    found = likely_duplicates([first, second, *OTHERS], decided)
    return next(iter(found), None)


def in_lyon(name: str, row: int = 2) -> Record:
    return Record(str(row), name, row, address=Address("Lyon", "", "France"))


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("ACME Sports Ltd", Reason.SAME_NAME),
        ("Acmé Sports", Reason.SAME_NAME),
        ("Sports Acme SARL", Reason.LIKE_NAME),
        ("Acme Sportts", Reason.LIKE_NAME),
        ("AcmeSports", Reason.LIKE_NAME),
    ],
)
def test_one_partner_spelt_twice_in_one_place(name: str, reason: Reason) -> None:
    found = one_of(in_lyon("Acme Sports GmbH"), in_lyon(name, 3))
    assert found is not None
    assert found.reasons == (reason, Reason.SAME_PLACE)
    assert (found.first.row, found.second.row) == (2, 3)
    assert found.score >= 85


@pytest.mark.parametrize("name", ["Nord Sports", "Acme Sports 2", "Acme Trading", "Lyon"])
def test_two_partners_in_one_place(name: str) -> None:
    assert one_of(in_lyon("Acme Sports"), in_lyon(name, 3)) is None


def test_two_stores_of_one_name_are_two() -> None:
    assert (
        one_of(in_lyon("Friendly Bike Shop"), Record("9", "Friendly Bike Shop", 9, address=Address("Paris")))
        is None
    )


def test_a_place_that_is_not_known_weakens_and_a_contact_strengthens() -> None:
    unknown = one_of(in_lyon("Acme Sports"), Record("9", "Acme Sports", 9))
    assert unknown is not None
    assert (unknown.score, unknown.reasons[1]) == (90, Reason.PLACE_UNKNOWN)
    calls = frozenset({"478112233"})
    first = replace(in_lyon("Acme Sports"), phones=calls, domains=frozenset({"acme.fr"}))
    second = Record(
        "9", "Acme Sport", 9, address=Address("Paris"), phones=calls, domains=frozenset({"acme.fr"})
    )
    found = one_of(first, second)
    assert found is not None
    assert {*found.reasons} == {
        Reason.LIKE_NAME,
        Reason.OTHER_PLACE,
        Reason.SAME_PHONE,
        Reason.SAME_DOMAIN,
    }


def test_a_contact_makes_up_for_a_name_that_is_only_partly_the_same() -> None:
    domain = frozenset({"acme.fr"})
    first = replace(in_lyon("Acme Sports"), domains=domain)
    second = replace(in_lyon("Acme Sports Europe", 3), domains=domain)
    found = one_of(first, second)
    assert found is not None
    assert Reason.PART_NAME in found.reasons


@pytest.mark.parametrize(
    ("country", "is_found"), [("FR", True), ("", True), ("FRANCE", True), ("Canada", False)]
)
def test_cities_of_one_name_in_two_countries_are_two(country: str, *, is_found: bool) -> None:
    other = Record("9", "Acme Sports", 9, address=Address("Lyon", "", country))
    assert (one_of(in_lyon("Acme Sports"), other) is not None) == is_found


def test_two_spellings_of_a_city_are_one_place() -> None:
    first = Record("1", "Acme Sports", 2, address=Address("München", "", "Germany"))
    second = Record("2", "ACME Sports", 3, address=Address("Munich", "Bayern", "DE"))
    found = one_of(first, second)
    assert found is not None
    assert Reason.SAME_PLACE in found.reasons


def test_the_partner_of_the_plan_comes_first_and_two_of_the_plan_are_left() -> None:
    planned = Record("P", "Acme Sports AG", partner=PartnerId("P"), address=Address("Lyon"))
    found = one_of(in_lyon("Acme Sports"), planned)
    assert found is not None
    assert found.first is planned
    assert one_of(planned, replace(planned, partner=PartnerId("Q"), reference="Q")) is None


@pytest.mark.parametrize(("is_one", "key"), [(True, "same"), (False, "different")])
def test_what_was_decided_is_told_with_it(key: str, *, is_one: bool) -> None:
    decided = Decided(**{key: both_orders([("3", "2")])})
    found = one_of(in_lyon("Acme Sports"), in_lyon("ACME Sports", 3), decided)
    assert found is not None
    assert found.is_one is is_one


def test_a_contact_that_many_share_says_nothing() -> None:
    phone = frozenset({"800123456"})
    names = ["Alto", "Bora", "Cima", "Dune"] * 15
    many = [Record(str(n), f"{name} {n} Trading", n, phones=phone) for n, name in enumerate(names, 2)]
    assert pairs_to_compare(many, CompanyNames(each.name for each in many)) == set()
    assert len(pairs_to_compare(many[:2], CompanyNames(each.name for each in many))) == 1


def test_an_empty_list_has_none() -> None:
    assert likely_duplicates([], OPEN) == ()


def test_contacts_are_read_from_columns_that_are_not_mapped() -> None:
    header = ("Name", "Telefon", "Main Phone", "E-Mail", "Website")
    rows = [
        ("A", "+49 (0)89 12 34 56-7", "089/1234567", "info@acme.de", "https://www.Acme.de/home"),
        ("B", "12", None, "bo@gmail.com", "beta.co.uk"),
    ]
    table = SourceTable("list.csv", "", header, rows, 2)
    assert phones_of(table, [0, 1]) == [{"891234567"}, set()]
    assert domains_of(table, [0, 1]) == [{"acme.de"}, {"beta.co.uk"}]


def test_references_are_ids_or_names_and_places() -> None:
    assert reference_to("007", "Acme", "Lyon") == "007"
    assert reference_to("", "Acme", "Lyon", "", "France") == "Acme, Lyon, France"
