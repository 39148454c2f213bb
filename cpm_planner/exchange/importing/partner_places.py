"""Gives partners whose city is named and whose coordinates are not the coordinates of the city."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from cpm_planner.exchange.importing.columns import Row
from cpm_planner.exchange.importing.finding import Finding, FindingCode
from cpm_planner.exchange.places.gazetteer import City
from cpm_planner.exchange.places.locate import Located, Location, locate, shown_city
from cpm_planner.model.partner import Partner
from cpm_planner.model.place import Address, Coordinates

_CODES: Final = {
    Located.THE_ONE: FindingCode.PLACED_BY_CITY,
    Located.BY_FAR_LARGEST: FindingCode.PLACED_BY_SIZE,
    Located.SEVERAL: FindingCode.PLACE_SEVERAL,
    Located.OTHER_STATE: FindingCode.PLACE_ELSEWHERE,
    Located.UNKNOWN_CITY: FindingCode.PLACE_UNKNOWN,
    Located.UNKNOWN_COUNTRY: FindingCode.UNKNOWN_COUNTRY,
}


def place(values: dict[str, Any], row: Row, before: Partner | None) -> None:
    """Put coordinates to the values of a partner whose row names a city; the row is told how they were found.

    Coordinates somebody gave are kept. Those of a city that the partner had before go with that city.
    """
    if "city" not in row.stated:
        return
    address, coordinates = values["address"], values["coordinates"]
    moved = before is not None and coordinates is not None and _goes_with(before, address, coordinates)
    if coordinates is not None and not moved:
        return
    values["coordinates"], finding = _found(address)
    if finding is not None:
        row.findings.append(finding)


@lru_cache(maxsize=65_536)
def _found(address: Address) -> tuple[Coordinates | None, Finding | None]:
    """Give the coordinates of an address and what is to be said of how they were found."""
    location = locate(address)
    if location.how not in _CODES:
        return location.coordinates, None
    return location.coordinates, Finding(_CODES[location.how], _values(location, address), "city")


def note_on_places(rows: Iterable[Row], partners: Mapping[str, Partner]) -> Iterator[Finding]:
    """Say how many rows name a city and no country, so that it is not known which city that is."""
    count = sum(_lacks_country(partners[row.subject]) for row in rows if "city" in row.stated)
    if count:
        yield Finding(FindingCode.NO_COUNTRY, (count,), "country")


def _lacks_country(partner: Partner) -> bool:
    return partner.coordinates is None and not partner.address.country


def _goes_with(before: Partner, address: Address, coordinates: Coordinates) -> bool:
    """Tell whether the coordinates are those of a city that the partner has left."""
    stays = address == before.address or coordinates != before.coordinates
    return not stays and locate(before.address).coordinates == before.coordinates


def _values(location: Location, address: Address) -> tuple[str, ...]:
    """Give what fills the sentence of a finding."""
    match location.how:
        case Located.THE_ONE | Located.BY_FAR_LARGEST if location.city is not None:
            return (shown_city(location.city), _named(location.others))
        case Located.SEVERAL:
            return (address.city, _named(location.others))
        case Located.OTHER_STATE:
            return (address.city, address.state, _named(location.others))
        case Located.UNKNOWN_CITY:
            return (address.city, address.country)
        case _:
            return (address.country,)


def _named(cities: Iterable[City]) -> str:
    return "; ".join(map(shown_city, cities))
