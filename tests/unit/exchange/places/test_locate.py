"""Countries, states and cities: what is known, and what is not guessed."""

import pytest

from cpm_planner.exchange.places.gazetteer import country_code, state_code, state_name
from cpm_planner.exchange.places.locate import Located, Location, locate, place_key, place_words, shown_city
from cpm_planner.model.place import Address, Coordinates


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("DE", "Germany|Deutschland|Allemagne|Alemania|Alemanha|Germania|DE|DEU|D|de|BRD"),
        ("US", "USA|U.S.A.|United States|Vereinigte Staaten|États-Unis|Estados Unidos|EE. UU.|us"),
        ("GB", "UK|Great Britain|England|Royaume-Uni|Reino Unido|Vereinigtes Königreich|GBR"),
        ("CH", "Schweiz|Suisse|Svizzera|Suiza|Suíça|CHE|Switzerland"),
        ("CZ", "Czech Republic|Czechia|Tschechien|República Checa"),
        ("KR", "South Korea|Südkorea|Corée du Sud|KOR"),
        ("BR", "Brazil|Brasil|Brésil|Brasilien"),
        ("ES", "Spain|España|Espagne|Spanien|Espanha"),
        ("", "Utopia||North|Europe"),
    ],
)
def test_countries_are_known_in_several_languages(code: str, names: str) -> None:
    assert {name: country_code(name) for name in names.split("|")} == dict.fromkeys(names.split("|"), code)


@pytest.mark.parametrize(
    ("country", "names", "title"),
    [
        ("US", "CA|California|california", "California"),
        ("DE", "Bayern|Bavaria|BY", "Bavaria"),
        ("CA", "Quebec|Québec|QC", "Quebec"),
        ("AU", "NSW|New South Wales", "New South Wales"),
        ("CH", "ZH|Zürich|Zurich", "Zurich"),
        ("FR", "Île-de-France|Hauts-de-Seine|Ile de France", "Île-de-France"),
        ("ES", "Andalucía|Sevilla|Andalusia", "Andalusia"),
        ("BR", "SP|São Paulo", "São Paulo"),
    ],
)
def test_states_are_known_by_name_code_and_province(country: str, names: str, title: str) -> None:
    assert {state_name(country, state_code(country, name)) for name in names.split("|")} == {title}


def test_what_is_no_state_has_no_code() -> None:
    assert (state_code("US", "Bayern"), state_code("US", ""), state_name("US", "ZZ")) == ("", "", "")


@pytest.mark.parametrize(
    ("address", "how", "city"),
    [
        (Address("Munich", "", "Deutschland"), Located.THE_ONE, "Munich, Bavaria, DE"),
        (Address("MUENCHEN", "BY", "D"), Located.THE_ONE, "Munich, Bavaria, DE"),
        (Address("Saint-Louis", "Missouri", "USA"), Located.THE_ONE, "St. Louis, Missouri, US"),
        (Address("Paris", "TX", "US"), Located.THE_ONE, "Paris, Texas, US"),
        (Address("Paris Cedex 15", "", "France"), Located.THE_ONE, "Paris, Île-de-France, FR"),
        (Address("Springfield", "IL", "US"), Located.THE_ONE, "Springfield, Illinois, US"),
        (Address("Bonn", "No such state", "DE"), Located.THE_ONE, "Bonn, North Rhine-Westphalia, DE"),
        (Address("Frankfurt", "", "DE"), Located.BY_FAR_LARGEST, "Frankfurt am Main, Hesse, DE"),
        (Address("Newcastle", "", "UK"), Located.BY_FAR_LARGEST, "Newcastle upon Tyne, England, GB"),
        (Address("Springfield", "", "US"), Located.SEVERAL, None),
        (Address("Neustadt", "", "DE"), Located.SEVERAL, None),
        (Address("Kiel", "Saarland", "DE"), Located.OTHER_STATE, None),
        (Address("Nowhere", "", "DE"), Located.UNKNOWN_CITY, None),
        (Address("...", "", "DE"), Located.UNKNOWN_CITY, None),
        (Address("Bonn", "", ""), Located.NO_COUNTRY, None),
        (Address("Bonn", "", "Utopia"), Located.UNKNOWN_COUNTRY, None),
        (Address("", "", "DE"), Located.NOT_ASKED, None),
    ],
)
def test_a_city_is_found_or_it_is_said_why_not(address: Address, how: Located, city: str | None) -> None:
    location = locate(address)
    assert (location.how, location.city and shown_city(location.city)) == (how, city)
    assert (location.coordinates is None) == (city is None)


def test_what_a_city_may_be_is_told() -> None:
    assert [shown_city(each) for each in locate(Address("Birmingham", "", "US")).others] == [
        "Birmingham, Alabama, US",
        "Birmingham, Michigan, US",
    ]
    assert [shown_city(each) for each in locate(Address("Kiel", "Saarland", "DE")).others] == [
        "Kiel, Schleswig-Holstein, DE"
    ]


def test_a_city_is_where_it_is() -> None:
    assert locate(Address("Bonn", "", "DE")).coordinates == Coordinates(50.734, 7.095)
    assert Location(Located.NOT_ASKED).coordinates is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Address("München", "", "DE"), Address("Munich", "Bavaria", "Allemagne")),
        (Address("St. Louis", "MO", "US"), Address("Saint Louis", "Missouri", "USA")),
        (Address("Nowhere", "TX", "US"), Address("NOWHERE", "Texas", "United States")),
    ],
)
def test_two_spellings_of_an_address_have_one_key(one: Address, other: Address) -> None:
    assert place_key(one) == place_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Address("Paris 3", "", "FR"), Address("Paris 15", "", "FR")),
        (Address("Springfield", "IL", "US"), Address("Springfield", "MO", "US")),
        (Address("Paris", "", "US"), Address("Paris", "", "FR")),
        (Address("Rome"), Address("Roma")),
    ],
)
def test_other_addresses_have_other_keys(one: Address, other: Address) -> None:
    assert place_key(one) != place_key(other)


def test_the_words_of_an_address_do_not_tell_of_cities() -> None:
    assert place_words(Address("München", "Bayern", "D")) == ("DE", "02", "munchen")
    assert place_words(Address("Munich", "Bavaria", "Germany")) == ("DE", "02", "munich")
    assert place_words(Address("X", "Y", "Z")) == ("z", "y", "x")
