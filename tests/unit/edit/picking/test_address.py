"""Addresses of changes are read as they were written."""

from hypothesis import example, given
from hypothesis import strategies as st

from cpm_planner.edit.picking.address import address_of, place_at
from cpm_planner.edit.picking.place import Place

WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)


@given(WORDS, WORDS, WORDS, WORDS)
@example("partners", "a/b", "tier", "%2F")
def test_what_is_written_is_read_again(collection: str, key: str, aspect: str, part: str) -> None:
    for place in (
        Place(collection, key, aspect, part),
        Place(collection, key, aspect),
        Place(collection, key),
    ):
        assert place_at(address_of(place)) == place


def test_assumptions_have_no_id() -> None:
    place = Place("assumptions", "", "rates", "EUR")
    assert address_of(place) == "assumptions//rates/EUR"
    assert place_at("assumptions//rates/EUR") == place
