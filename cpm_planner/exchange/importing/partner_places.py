"""Gives partners whose city is named and whose coordinates are not the coordinates of the city."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from cpm_planner.exchange.importing.columns import Row
from cpm_planner.exchange.importing.finding import Finding, FindingCode
from cpm_planner.exchange.places.gazetteer import City
from cpm_planner.exchange.places.locate import Located, Location, locate, shown_city
from cpm_planner.model.partner import Partner
from cpm_planner.model.place import Address

_CODES: Final = {
    Located.THE_ONE: FindingCode.PLACED_BY_CITY,
    Located.BY_FAR_LARGEST: FindingCode.PLACED_BY_SIZE,
    Located.SEVERAL: FindingCode.PLACE_SEVERAL,
    Located.OTHER_STATE: FindingCode.PLACE_ELSEWHERE,
    Located.UNKNOWN_CITY: FindingCode.PLACE_UNKNOWN,
    Located.UNKNOWN_COUNTRY: FindingCode.UNKNOWN_COUNTRY,
}


def placed(partner: Partner, row: Row, before: Partner | None) -> Partner:
    """Give a partner with coordinates where its row names a city; the row is told how they were found.

    Coordinates somebody gave are kept. Those of a city that the partner had before go with that city.
    """
    moved = before is not None and partner.coordinates is not None and _goes_with(before, partner)
    if "city" not in row.stated or (partner.coordinates is not None and not moved):
        return partner
    location = locate(partner.address)
    if location.how in _CODES:
        row.find(_CODES[location.how], *_values(location, partner.address), field="city")
    return replace(partner, coordinates=location.coordinates)


def note_on_places(rows: Iterable[Row], partners: Mapping[str, Partner]) -> Iterator[Finding]:
    """Say how many rows name a city and no country, so that it is not known which city that is."""
    count = sum(_lacks_country(partners[row.subject]) for row in rows if "city" in row.stated)
    if count:
        yield Finding(FindingCode.NO_COUNTRY, (count,), "country")


def _lacks_country(partner: Partner) -> bool:
    return partner.coordinates is None and not partner.address.country


def _goes_with(before: Partner, after: Partner) -> bool:
    """Tell whether the coordinates are those of a city that the partner has left."""
    stays = after.address == before.address or after.coordinates != before.coordinates
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
