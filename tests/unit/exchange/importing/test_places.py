"""Places in lists of partners: coordinates of cities, and what tells partners without ids apart."""

import pytest

from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.rows.verdict import Counts
from cpm_planner.model.place import Coordinates
from cpm_planner.model.plan import Plan
from tests.unit.exchange.importing.lists import PLAN, a_list, checked, codes, partners

BONN, ULM = Coordinates(50.734, 7.095), Coordinates(48.398, 9.992)
HEADER = "external_id|name|city|country|latitude|longitude"


def _points(plan: Plan) -> list[Coordinates | None]:
    return [each.coordinates for each in plan.partners.values()]


def _found(header: str, *rows: str, plan: Plan = PLAN, **defaults: str) -> ImportCheck:
    return checked(a_list(header, *rows), ListKind.PARTNERS, plan, defaults=defaults)


@pytest.mark.parametrize("point", ["|", "0|0", "50|"])
def test_a_city_stands_for_missing_coordinates(point: str) -> None:
    assert _points(partners(HEADER, f"1|Acme|Bonn|Germany|{point}")) == [BONN]


def test_coordinates_that_are_given_are_kept() -> None:
    assert _points(partners(HEADER, "1|Acme|Bonn|Germany|50.5|7.5")) == [Coordinates(50.5, 7.5)]
    plan = partners(HEADER, "1|Acme|Bonn|Germany|50.5|7.5")
    found = _found("external_id|city|country", "1|Ulm|DE", plan=plan)
    assert codes(found) == [[]]
    assert _points(enter(plan, found)) == [Coordinates(50.5, 7.5)]


def test_coordinates_of_a_city_go_with_it() -> None:
    plan = partners(HEADER, "1|Acme|Bonn|Germany||")
    assert _points(partners("external_id|city", "1|Ulm", plan=plan)) == [ULM]
    assert _points(partners("external_id|city", "1|Nowhere", plan=plan)) == [None]
    assert _points(partners("external_id|name", "1|Acme Ltd", plan=plan)) == [BONN]


def test_the_same_list_again_changes_nothing_and_says_nothing_of_places() -> None:
    row = "1|Acme|Bonn|Germany|0|0"
    again = _found(HEADER, row, plan=partners(HEADER, row))
    assert again.counts == Counts(unchanged=1)
    assert codes(again) == [["zero-coordinates"]]


def test_a_default_country_tells_where_cities_are() -> None:
    found = _found("name|city", "Acme|Bonn", country="Allemagne")
    assert _points(enter(PLAN, found)) == [BONN]
    assert not [note for note in found.notes if note.code == "no-country"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme|München|Bayern|Deutschland", "Acme|Munich|Bavaria|DE"),
        ("Acme|St. Louis|MO|USA", "ACME|Saint Louis|Missouri|United States"),
        ("Acme|Nowhere-St.|TX|US", "Acme|nowhere saint|Texas|Etats-Unis"),
    ],
)
def test_two_spellings_of_a_city_are_one_place(one: str, other: str) -> None:
    header = "name|city|state|country"
    plan = partners(header, one)
    assert _found(header, other, plan=plan).counts.new == 0
    twice = _found(header, one, other)
    assert codes(twice)[1][-1] == "same-name"
    assert "row 2 has the same name" in twice.verdicts[1].findings[-1].sentence.lower()


def test_namesakes_of_two_places_are_two_partners() -> None:
    found = _found("name|city|state|country", "Acme|Springfield|IL|US", "Acme|Springfield|MO|US")
    assert found.counts == Counts(new=2)
    assert all("name-shared" in each for each in codes(found))


def test_a_partner_without_an_id_is_known_by_another_spelling_of_its_place() -> None:
    plan = partners("name|city|country", "Acme|St. Gallen|CH")
    found = _found("external_id|name|city|country", "A1|Acme|Sankt Gallen|Schweiz", plan=plan)
    assert "id-adopted" in codes(found)[0]
