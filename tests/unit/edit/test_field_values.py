"""Contents put into fields: as with replace, in their order, also into fields of values within."""

from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.edit.field_values import FieldsPut, changed_in_turn, with_contents
from cpm_planner.model.place import Address
from tests.builders import a_cpm, a_partner, a_tier


@dataclass(frozen=True)
class Single:
    """A value of one field."""

    name: str


@pytest.mark.parametrize("value", [a_partner("p1"), a_cpm("ana"), a_tier("gold"), Single("x")])
def test_it_is_as_replace(value: Any) -> None:
    assert with_contents(value, {"name": "Other"}) == replace(value, name="Other")


def test_a_field_that_is_not_there_is_refused() -> None:
    with pytest.raises(KeyError):
        with_contents(a_partner("p1"), {"nothing": 1})


def whole(city: str) -> FieldsPut:
    """Put a whole address in."""
    return FieldsPut({"address": Address(city=city)})


CHANGES = st.one_of(
    st.builds(lambda text: FieldsPut({"note": text}), st.sampled_from("ab")),
    st.builds(lambda text: FieldsPut({"address.city": text}), st.sampled_from("cd")),
    st.builds(lambda text: FieldsPut({"address.state": text}), st.sampled_from("ef")),
    st.builds(whole, st.sampled_from("gh")),
    st.just(lambda partner: replace(partner, note=partner.note + "!")),
)


@given(st.lists(CHANGES, max_size=6))
def test_together_they_come_to_what_they_do_one_by_one(changes: list[Any]) -> None:
    one_by_one = a_partner("p1")
    for change in changes:
        one_by_one = change(one_by_one)
    assert changed_in_turn(a_partner("p1"), changes) == one_by_one
