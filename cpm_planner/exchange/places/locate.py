"""Finds where a city is, and says how sure that is; what could be two places is never guessed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from cpm_planner.balance.distance import kilometres_between
from cpm_planner.exchange.places.gazetteer import City, cities_called, country_code, state_code, state_name
from cpm_planner.exchange.places.spelling import spelled, spellings
from cpm_planner.model.place import Address, Coordinates

_BY_FAR: Final = 10
_LARGE: Final = 15_000
_SAME_PLACE_KM: Final = 25
_MOST_NAMED: Final = 4


class Located(StrEnum):
    """How a city was found, or why not."""

    NOT_ASKED = "not-asked"
    """No city is named."""
    THE_ONE = "the-one"
    """One city has this name there."""
    BY_FAR_LARGEST = "by-far-largest"
    """Several have it, one of them being large and ten times as large as any other."""
    SEVERAL = "several"
    """Several have it, and none stands out."""
    OTHER_STATE = "other-state"
    """The country has such a city, but in another state."""
    UNKNOWN_CITY = "unknown-city"
    """No city that is known has this name there."""
    NO_COUNTRY = "no-country"
    """A city is named, but no country that it lies in."""
    UNKNOWN_COUNTRY = "unknown-country"
    """The country is none that is known."""


@dataclass(frozen=True, slots=True)
class Location:
    """Where an address is.

    Attributes:
        how: how it was found, or why not.
        city: the city found; None when there is none, or more than one.
        others: what else, or what at all, it may be.
    """

    how: Located
    city: City | None = None
    others: tuple[City, ...] = ()

    @property
    def coordinates(self) -> Coordinates | None:
        """The point, where there is one."""
        return None if self.city is None else self.city.coordinates


@lru_cache(maxsize=65_536)
def locate(address: Address) -> Location:
    """Find the city of an address. A state that is not known is left out of account."""
    return _located(address, spellings(address.city))


@lru_cache(maxsize=65_536)
def place_key(address: Address) -> tuple[str, ...]:
    """Give what all spellings of an address have in common: the city, where it is known, else its words.

    Here a district counts: "Paris 3" is not "Paris 15".
    """
    city = _located(address, (spelled(address.city),)).city
    return place_words(address) if city is None else (city.country, city.state, spelled(city.name))


def place_words(address: Address) -> tuple[str, ...]:
    """Give the words of an address without their spelling, without asking which cities there are."""
    country = country_code(address.country) or spelled(address.country)
    return country, state_code(country, address.state) or spelled(address.state), spelled(address.city)


def shown_city(city: City) -> str:
    """Name a city so that it is told from others, such as "Springfield, Illinois, US"."""
    return ", ".join(filter(None, (city.name, state_name(city.country, city.state), city.country)))


def _located(address: Address, names: Sequence[str]) -> Location:
    if not address.city:
        return Location(Located.NOT_ASKED)
    if not address.country:
        return Location(Located.NO_COUNTRY)
    country = country_code(address.country)
    if not country:
        return Location(Located.UNKNOWN_COUNTRY)
    state = state_code(country, address.state)
    elsewhere: tuple[City, ...] = ()
    for name in names:
        called = cities_called(country, name)
        if found := [each for each in called if state in ("", each.state)]:
            return _chosen(_own_name_first(found, name))
        elsewhere = elsewhere or tuple(_own_name_first(called, name))[:_MOST_NAMED]
    return Location(Located.OTHER_STATE if elsewhere else Located.UNKNOWN_CITY, None, elsewhere)


def _own_name_first(found: Sequence[City], name: str) -> Sequence[City]:
    """Leave out cities that only are called so, too, and are no larger than one of which it is the name."""
    own = [each for each in found if spelled(each.name) == name]
    return [each for each in found if each in own or each.inhabitants > own[0].inhabitants] if own else found


def _chosen(found: Sequence[City]) -> Location:
    """Choose among cities of one name, the largest coming first; parts of one city are one place."""
    largest, *others = found
    far = tuple(_far_from(largest, others))
    if not far:
        return Location(Located.THE_ONE, largest)
    if _is_by_far_larger(largest, far[0]):
        return Location(Located.BY_FAR_LARGEST, largest, far[:_MOST_NAMED])
    return Location(Located.SEVERAL, None, (largest, *far)[:_MOST_NAMED])


def _is_by_far_larger(one: City, other: City) -> bool:
    return one.inhabitants >= max(_LARGE, _BY_FAR * other.inhabitants)


def _far_from(one: City, others: Iterable[City]) -> Iterable[City]:
    for other in others:
        away = kilometres_between(one.coordinates, other.coordinates)
        if away is not None and away > _SAME_PLACE_KM:
            yield other
