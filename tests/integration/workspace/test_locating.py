"""Partners are placed by their cities, offline; what could be two places is told, never guessed."""

from cpm_planner.edit.partners import put_places
from cpm_planner.exchange.places.locate import Located
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.place import Address, Coordinates
from cpm_planner.workspace.jobs import Quiet
from cpm_planner.workspace.locating import find_places, names_a_city
from tests.builders import a_partner, a_plan

MUNICH, SPRINGFIELD, NOWHERE = PartnerId("m"), PartnerId("s"), PartnerId("n")


class Cancelled(Quiet):
    """A control that asks to stop at once."""

    def is_cancelled(self) -> bool:
        return True


def test_a_city_that_is_known_gives_a_place() -> None:
    places = find_places(Quiet(), [(MUNICH, Address("Munich", "", "Germany"))])
    assert round(places.found[MUNICH].latitude) == 48
    assert places.unclear == {}


def test_a_city_that_may_be_several_names_them() -> None:
    places = find_places(Quiet(), [(SPRINGFIELD, Address("Springfield", "", "United States"))])
    assert places.found == {}
    assert places.unclear[SPRINGFIELD].how is Located.SEVERAL
    assert "Springfield, Illinois, US" in places.unclear[SPRINGFIELD].cities


def test_a_city_without_a_country_is_not_looked_up() -> None:
    places = find_places(Quiet(), [(NOWHERE, Address("Munich"))])
    assert places.unclear[NOWHERE].how is Located.NO_COUNTRY


def test_a_search_that_is_cancelled_keeps_what_it_has() -> None:
    places = find_places(Cancelled(), [(MUNICH, Address("Munich", "", "Germany"))])
    assert (places.found, places.unclear) == ({}, {})


def test_only_partners_without_a_place_that_name_a_city_are_asked_for() -> None:
    somewhere = Address("Munich", "", "Germany")
    assert names_a_city(a_partner(address=somewhere))
    assert not names_a_city(a_partner())
    assert not names_a_city(a_partner(address=somewhere, coordinates=Coordinates(48, 11)))


def test_each_partner_gets_a_place_of_its_own() -> None:
    plan = a_plan(partners=[a_partner("m"), a_partner("n")])
    placed = put_places({MUNICH: Coordinates(48, 11)})(plan)
    assert placed.partners[MUNICH].coordinates == Coordinates(48, 11)
    assert placed.partners[NOWHERE] is plan.partners[NOWHERE]
