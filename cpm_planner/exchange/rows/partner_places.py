"""Gives partners whose city is named and whose coordinates are not the coordinates of the city."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from cpm_planner.exchange.places.gazetteer import City
from cpm_planner.exchange.places.locate import Located, Location, locate, shown_city
from cpm_planner.exchange.rows.finding import Finding, FindingCode
from cpm_planner.exchange.rows.row import StatedColumns
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


def placed(
    stated: StatedColumns,
    befores: Sequence[Partner | None],
    addresses: Sequence[Address],
    coordinates: Iterable[Coordinates | None],
) -> Iterator[Coordinates | None]:
    """Give the coordinates of partners, also of those whose row names a city; it is told how they were found.

    Coordinates somebody gave are kept. Those of a city that the partner had before go with that city.

    Args:
        stated: what the list says of each partner.
        befores: the partners before; None where they are new.
        addresses: their addresses as the rows have it.
        coordinates: the same of their coordinates.
    """
    cities = stated.column("city")
    for row, city, before, address, point in zip(
        stated.rows, cities, befores, addresses, coordinates, strict=True
    ):
        if city is None or (point is not None and not _goes_with(before, address, point)):
            yield point
            continue
        found, finding = _found(address)
        if finding is not None:
            row.note(finding)
        yield found


@lru_cache(maxsize=65_536)
def _found(address: Address) -> tuple[Coordinates | None, Finding | None]:
    """Give the coordinates of an address and what is to be said of how they were found."""
    location = locate(address)
    if location.how not in _CODES:
        return location.coordinates, None
    return location.coordinates, Finding(_CODES[location.how], _values(location, address), "city")


def note_on_places(stated: StatedColumns, partners: Iterable[Partner]) -> Iterator[Finding]:
    """Say how many rows name a city and no country, so that it is not known which city that is."""
    cities = stated.column("city")
    named = (partner for city, partner in zip(cities, partners, strict=True) if city is not None)
    count = sum(map(_lacks_country, named))
    if count:
        yield Finding(FindingCode.NO_COUNTRY, (count,), "country")


def _lacks_country(partner: Partner) -> bool:
    return partner.coordinates is None and not partner.address.country


def _goes_with(before: Partner | None, address: Address, coordinates: Coordinates) -> bool:
    """Tell whether the coordinates are those of a city that the partner has left."""
    if before is None:
        return False
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
