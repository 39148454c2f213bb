"""Finds the places of partners by their cities, offline, and says where it could not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cpm_planner.exchange.places.locate import Located, Location, locate, shown_city
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.model.place import Address, Coordinates
from cpm_planner.workspace.jobs import Control


@dataclass(frozen=True, slots=True)
class Unclear:
    """Why the city of a partner is not known.

    Attributes:
        how: what is wrong.
        cities: which ones it may be, each told from others; empty when none is known.
    """

    how: Located
    cities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundPlaces:
    """What was found of the partners asked for; none is in both."""

    found: Mapping[PartnerId, Coordinates]
    unclear: Mapping[PartnerId, Unclear]


def names_a_city(partner: Partner) -> bool:
    """Whether a partner has no place, but a city that can be looked up."""
    return partner.coordinates is None and bool(partner.address.city)


def find_places(control: Control, asked: Sequence[tuple[PartnerId, Address]]) -> FoundPlaces:
    """Look up the cities of partners; what could be two places is never guessed."""
    found: dict[PartnerId, Coordinates] = {}
    unclear: dict[PartnerId, Unclear] = {}
    for key, address in asked:
        if control.is_cancelled():
            break
        location = locate(address)
        if location.coordinates is not None:
            found[key] = location.coordinates
        else:
            unclear[key] = _unclear(location)
    return FoundPlaces(found, unclear)


def _unclear(location: Location) -> Unclear:
    return Unclear(location.how, tuple(map(shown_city, location.others)))
